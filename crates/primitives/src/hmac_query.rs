//! HmacSHA1 and HmacSHA256: the signature as a parameter, for API 3.0 ("v1") and API 2017.

use base64ct::{Base64, Encoding};

use crate::Pair;
use crate::mac::{HmacSha1, HmacSha256};

/// What a signature covers besides the parameters.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// `GET` or `POST`.
    pub method: &'a [u8],
    /// The host, with the port where it is not the default.
    pub host: &'a [u8],
    /// The path.
    pub path: &'a [u8],
}

impl Target<'_> {
    /// Writes what stands before the parameters.
    pub fn write_head(&self, put: &mut (impl FnMut(&[u8]) + ?Sized)) {
        for part in [self.method, self.host, self.path, b"?"] {
            put(part);
        }
    }

    /// Writes the text that is signed: method, host, path, `?` and the parameters, which come sorted by the bytes of
    /// their names; values raw.
    ///
    /// API 2017 writes a `_` of a parameter's name as `.` here, after sorting; API 3.0 does not.
    pub fn write<'p>(
        &self,
        is_2017: bool,
        sorted: impl Iterator<Item = Pair<'p>>,
        put: &mut (impl FnMut(&[u8]) + ?Sized),
    ) {
        self.write_head(put);
        for (index, (name, value)) in sorted.enumerate() {
            if index > 0 {
                put(b"&");
            }
            if is_2017 {
                for (part, text) in name.split(|byte| *byte == b'_').enumerate() {
                    if part > 0 {
                        put(b".");
                    }
                    put(text);
                }
            } else {
                put(name);
            }
            put(b"=");
            put(value);
        }
    }
}

/// As [`Target::write`] has a parameter's name of API 2017 signed, where it stands.
pub fn rename_2017(name: &mut [u8]) {
    for byte in name.iter_mut().filter(|byte| **byte == b'_') {
        *byte = b'.';
    }
}

/// The two hashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hash {
    /// HmacSHA1.
    Sha1,
    /// HmacSHA256.
    Sha256,
}

/// A signature in Base64: 28 or 44 characters.
#[derive(Debug, Clone, Copy)]
pub struct Signature {
    text: [u8; 44],
    length: usize,
}

impl Signature {
    fn of(mac: &[u8]) -> Self {
        let mut text = [0; 44];
        // 32 bytes make 44 characters, so the error of `encode` cannot happen.
        let length = Base64::encode(mac, &mut text).map_or(0, str::len);
        Self { text, length }
    }

    /// Its characters.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.text.get(..self.length).unwrap_or_default()
    }
}

/// The signature of what `write` writes.
#[must_use]
pub fn sign(hash: Hash, secret: &[u8], mut write: impl FnMut(&mut dyn FnMut(&[u8]))) -> Signature {
    match hash {
        Hash::Sha1 => Signature::of(&HmacSha1::new(secret).finish(&mut write)),
        Hash::Sha256 => Signature::of(&HmacSha256::new(secret).finish(&mut write)),
    }
}
