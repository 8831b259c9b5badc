//! TC3-HMAC-SHA256, the signature of API 3.0 in headers.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::mac::{HmacSha256, Write};

/// The name of the algorithm, as it stands in the header and in the string to sign.
pub const ALGORITHM: &str = "TC3-HMAC-SHA256";
/// What is signed in place of the hash of a body.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
/// The headers that are signed.
pub const SIGNED_HEADERS: &str = "content-type;host";
/// What the secret key gets in front before the first key is derived from it.
pub const KEY_PREFIX: &str = "TC3";
/// The end of every scope.
pub const TERMINATOR: &str = "tc3_request";

/// A SHA-256 in lower-case hex.
pub type Hex = [u8; 64];
/// A key on the way from the secret key to the signing key.
pub type DerivedKey = Zeroizing<[u8; 32]>;

fn hex_of(bytes: &[u8]) -> Hex {
    let mut text = [0; 64];
    // 32 bytes make 64 digits, so the error of `encode_to_slice` cannot happen.
    let _ = hex::encode_to_slice(bytes, &mut text);
    text
}

/// SHA-256 in lower-case hex.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> Hex {
    sha256_hex_of(&mut |put| put(bytes))
}

#[inline(never)]
fn sha256_hex_of(write: &mut Write<'_>) -> Hex {
    let mut hash = Sha256::new();
    write(&mut |bytes| hash.update(bytes));
    hex_of(&hash.finalize())
}

fn derived(key: &[u8], message: &[u8]) -> DerivedKey {
    Zeroizing::new(HmacSha256::new(key).finish(&mut |put| put(message)))
}

/// The first step from a secret key, which comes behind [`KEY_PREFIX`]: the key of a UTC day, `YYYY-MM-DD`.
#[must_use]
pub fn date_key(prefixed_secret: &[u8], date: &[u8]) -> DerivedKey {
    derived(prefixed_secret, date)
}

/// The second step: the key of a service within that day.
#[must_use]
pub fn service_key(date_key: &DerivedKey, service: &[u8]) -> DerivedKey {
    derived(date_key.as_slice(), service)
}

/// The last step: the key that signs requests.
#[must_use]
pub fn signing_key(service_key: &DerivedKey) -> DerivedKey {
    derived(service_key.as_slice(), TERMINATOR.as_bytes())
}

/// What a TC3 signature covers of a request.
#[derive(Debug, Clone, Copy)]
pub struct Canonical<'a> {
    /// `GET` or `POST`.
    pub method: &'a [u8],
    /// The path.
    pub path: &'a [u8],
    /// The query, byte for byte as sent.
    pub query: &'a [u8],
    /// The value of `Content-Type`.
    pub content_type: &'a [u8],
    /// The value of `Host`.
    pub host: &'a [u8],
    /// Hex of the body's SHA-256, or of that of [`UNSIGNED_PAYLOAD`].
    pub hashed_payload: &'a [u8],
}

impl Canonical<'_> {
    /// Writes the headers that are signed, one a line, each line ended.
    pub fn write_headers(&self, put: &mut (impl FnMut(&[u8]) + ?Sized)) {
        put(b"content-type:");
        put(self.content_type);
        put(b"\nhost:");
        put(self.host);
        put(b"\n");
    }

    /// Writes the canonical request.
    pub fn write(&self, put: &mut (impl FnMut(&[u8]) + ?Sized)) {
        for line in [self.method, self.path, self.query] {
            put(line);
            put(b"\n");
        }
        self.write_headers(put);
        put(b"\n");
        put(SIGNED_HEADERS.as_bytes());
        put(b"\n");
        put(self.hashed_payload);
    }

    /// The hash of the canonical request.
    #[must_use]
    pub fn hashed(&self) -> Hex {
        sha256_hex_of(&mut |put| self.write(put))
    }
}

/// The day and the service that a key is good for.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The UTC date, `YYYY-MM-DD`.
    pub date: &'a [u8],
    /// The service, such as `cdn`.
    pub service: &'a [u8],
}

impl Scope<'_> {
    /// Writes `date/service/tc3_request`.
    pub fn write(&self, put: &mut (impl FnMut(&[u8]) + ?Sized)) {
        put(self.date);
        put(b"/");
        put(self.service);
        put(b"/");
        put(TERMINATOR.as_bytes());
    }

    /// Writes the string to sign. `timestamp` is in seconds, in digits.
    pub fn write_string_to_sign(
        &self,
        timestamp: &[u8],
        hashed_request: &[u8],
        put: &mut (impl FnMut(&[u8]) + ?Sized),
    ) {
        put(ALGORITHM.as_bytes());
        put(b"\n");
        put(timestamp);
        put(b"\n");
        self.write(put);
        put(b"\n");
        put(hashed_request);
    }
}

/// A signing key, ready to sign: what HMAC makes of a key before it sees a text is done once.
#[derive(Clone)]
pub struct SigningKey(HmacSha256);

impl SigningKey {
    /// Takes the last of the derived keys.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        Self(HmacSha256::new(key))
    }

    /// The signature of what `write` writes, in lower-case hex.
    #[must_use]
    pub fn sign(&self, mut write: impl FnMut(&mut dyn FnMut(&[u8]))) -> Hex {
        hex_of(&self.0.clone().finish(&mut write))
    }
}
