//! What the functions do, on slices.

use edgeseal_primitives::hmac_query::{Hash, Target, sign};
use edgeseal_primitives::tc3::{Canonical, Hex, SIGNED_HEADERS, Scope, SigningKey, UNSIGNED_PAYLOAD};
use edgeseal_primitives::url::{Normal, Use};
use edgeseal_primitives::{encode, polyv, tc3};
use zeroize::Zeroize;

use crate::out::Out;
use crate::pairs::{Fault, Pairs, sign_in_place, until_nul};

/// The longest signature that travels as a parameter.
pub const SIGNATURE: usize = 44;
/// The longest service of a scope.
const SERVICE: usize = 64;

/// A key with the day and the service that it is good for.
#[derive(Clone)]
pub struct Slot {
    key: SigningKey,
    date: [u8; 10],
    service: [u8; SERVICE],
    service_length: usize,
}

impl Slot {
    /// Derives a key from `TC3` + secret key, and wipes the secret, whatever comes of it. `None` where the date or the
    /// service is none.
    #[must_use]
    pub fn derive(input: &mut [u8], secret: usize, date: usize) -> Option<Self> {
        let (prefixed_secret, rest) = input.split_at_mut_checked(secret)?;
        let made = Self::derived(prefixed_secret, rest, date);
        prefixed_secret.zeroize();
        made
    }

    fn derived(prefixed_secret: &[u8], rest: &[u8], date: usize) -> Option<Self> {
        let (date, name) = rest.split_at_checked(date)?;
        let mut service = [0; SERVICE];
        service.get_mut(..name.len())?.copy_from_slice(name);
        let date: [u8; 10] = date.try_into().ok()?;
        let key = tc3::service_key(&tc3::date_key(prefixed_secret, &date), name);
        Some(Self { key: SigningKey::new(&tc3::signing_key(&key)), date, service, service_length: name.len() })
    }

    fn scope(&self) -> Scope<'_> {
        Scope { date: &self.date, service: self.service.get(..self.service_length).unwrap_or_default() }
    }

    /// Signs `method\0path\0query\0content type\0host` and a payload; an answer of 64 hex digits.
    #[must_use]
    pub fn tc3(&self, head: &[u8], payload: Payload<'_>, timestamp: u64) -> Hex {
        let hashed_payload = payload.hashed();
        let hashed_request = canonical(head, &hashed_payload).hashed();
        let digits = Digits::of(timestamp);
        let scope = self.scope();
        self.key.sign(|put| scope.write_string_to_sign(digits.as_bytes(), &hashed_request, put))
    }

    /// Writes the steps of [`Slot::tc3`].
    pub fn tc3_trace(&self, head: &[u8], payload: Payload<'_>, timestamp: u64, out: &mut Out<'_>) {
        let hashed_payload = payload.hashed();
        let canonical = canonical(head, &hashed_payload);
        let hashed_request = canonical.hashed();
        let digits = Digits::of(timestamp);
        let scope = self.scope();
        out.step("hashedPayload", &mut |put| put(&hashed_payload));
        out.step("canonicalHeaders", &mut |put| canonical.write_headers(put));
        out.step("signedHeaders", &mut |put| put(SIGNED_HEADERS.as_bytes()));
        out.step("canonicalRequest", &mut |put| canonical.write(put));
        out.step("hashedCanonicalRequest", &mut |put| put(&hashed_request));
        out.step("credentialScope", &mut |put| scope.write(put));
        out.step("stringToSign", &mut |put| scope.write_string_to_sign(digits.as_bytes(), &hashed_request, put));
    }
}

fn canonical<'a>(mut head: &'a [u8], hashed_payload: &'a [u8]) -> Canonical<'a> {
    let [method, path, query, content_type, host] = core::array::from_fn(|_| until_nul(&mut head));
    Canonical { method, path, query, content_type, host, hashed_payload }
}

/// What stands for the body in a TC3 signature.
#[derive(Debug, Clone, Copy)]
pub enum Payload<'a> {
    /// The body.
    Bytes(&'a [u8]),
    /// Its hash in lower-case hex, made elsewhere.
    Hashed(&'a [u8]),
    /// The words UNSIGNED-PAYLOAD.
    Unsigned,
}

impl<'a> Payload<'a> {
    /// 0 is a body, 1 its hash, 2 UNSIGNED-PAYLOAD.
    #[must_use]
    pub const fn of(kind: u32, text: &'a [u8]) -> Self {
        match kind {
            0 => Self::Bytes(text),
            1 => Self::Hashed(text),
            _ => Self::Unsigned,
        }
    }

    fn hashed(self) -> Hex {
        match self {
            Self::Bytes(bytes) => tc3::sha256_hex(bytes),
            Self::Hashed(hex) => hex.try_into().unwrap_or([b'0'; 64]),
            Self::Unsigned => tc3::sha256_hex(UNSIGNED_PAYLOAD.as_bytes()),
        }
    }
}

/// A whole number in digits.
struct Digits {
    text: [u8; 20],
    first: usize,
}

impl Digits {
    fn of(mut number: u64) -> Self {
        let mut text = [b'0'; 20];
        let mut first = text.len() - 1;
        for (at, digit) in text.iter_mut().enumerate().rev() {
            *digit = b'0' + (number % 10) as u8;
            number /= 10;
            first = at;
            if number == 0 {
                break;
            }
        }
        Self { text, first }
    }

    fn as_bytes(&self) -> &[u8] {
        self.text.get(self.first..).unwrap_or_default()
    }
}

/// Which signature travels as a parameter, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Of API 3.0 or 2017.
    Hmac(Hash, bool),
    /// Of Polyv.
    Polyv,
}

impl Method {
    /// 0 to 3 are HmacSHA1 and HmacSHA256 of API 3.0, then of API 2017; 4 is Polyv.
    #[must_use]
    pub const fn of(number: u32) -> Self {
        match number {
            0 => Self::Hmac(Hash::Sha1, false),
            1 => Self::Hmac(Hash::Sha256, false),
            2 => Self::Hmac(Hash::Sha1, true),
            3 => Self::Hmac(Hash::Sha256, true),
            _ => Self::Polyv,
        }
    }
}

/// The answer would be longer than the room for it.
const NO_ROOM: isize = -4;

/// Why there is no answer, as a negative number.
const fn number(fault: Fault) -> isize {
    match fault {
        Fault::Unsorted => -1,
        Fault::Duplicate => -2,
        Fault::Form => -3,
    }
}

/// The parameter that a signature travels as, up to its `=`, and how many characters it has.
type Named = (&'static [u8], usize);

/// Signs `method\0host\0path` and `count` pairs, and writes the form with the signature as its last parameter. The
/// signature comes before it, in [`SIGNATURE`] bytes that end with NULs. The answer is the length, or why there is none.
///
/// The pairs are no longer what they were.
pub fn query(method: Method, head: &[u8], secret: &[u8], pairs: &mut [u8], count: usize, out: &mut Out<'_>) -> isize {
    out.put(&[0; SIGNATURE]);
    let mut text = [0; SIGNATURE];
    let sealed: Result<Named, Fault> = match method {
        Method::Hmac(hash, is_2017) => sign_in_place(pairs, count, is_2017, out).map(|signed| {
            let signature = sign(hash, secret, |put| {
                target(head).write_head(put);
                put(signed);
            });
            (b"Signature=".as_slice(), fill(&mut text, signature.as_bytes()))
        }),
        Method::Polyv => Pairs::read(pairs, count).map(|pairs| {
            encode::form(pairs.iter(), &mut |bytes| out.put(bytes));
            out.put(b"&");
            (b"sign=".as_slice(), fill(&mut text, &polyv::sign(pairs.iter(), secret)))
        }),
    };
    match sealed {
        Ok((name, length)) => {
            out.put(name);
            encode::text(text.get(..length).unwrap_or_default(), &mut |bytes| out.put(bytes));
            out.start_with(&text);
            if out.is_cut() { NO_ROOM } else { out.length().cast_signed() }
        }
        Err(fault) => number(fault),
    }
}

fn fill(place: &mut [u8; SIGNATURE], text: &[u8]) -> usize {
    if let Some(place) = place.get_mut(..text.len()) {
        place.copy_from_slice(text);
    }
    text.len()
}

/// Writes the text that [`query`] signs; for Polyv without the secret key at its end.
pub fn query_text(method: Method, head: &[u8], pairs: &[u8], count: usize, out: &mut Out<'_>) -> isize {
    let pairs = match Pairs::read(pairs, count) {
        Ok(pairs) => pairs,
        Err(fault) => return number(fault),
    };
    let put: &mut dyn FnMut(&[u8]) = &mut |bytes| out.put(bytes);
    match method {
        Method::Hmac(_, is_2017) => target(head).write(is_2017, pairs.iter(), put),
        Method::Polyv => polyv::write_plain(pairs.iter(), put),
    }
    out.length().cast_signed()
}

fn target(mut head: &[u8]) -> Target<'_> {
    let [method, host, path] = core::array::from_fn(|_| until_nul(&mut head));
    Target { method, host, path }
}

/// Writes a URL in the spelling that is sent, a NUL and its host; the answer is the length. For a text that is none,
/// writes what is wrong and answers the length below zero.
pub fn normalise(purpose: u32, text: &[u8], out: &mut Out<'_>) -> isize {
    let purpose = match purpose {
        0 => Use::Url,
        1 => Use::Directory,
        _ => Use::Exact,
    };
    match core::str::from_utf8(text).ok().map(|text| Normal::read(text, purpose)) {
        Some(Ok(normal)) => {
            let put: &mut dyn FnMut(&[u8]) = &mut |bytes| out.put(bytes);
            normal.write(put);
            put(b"\0");
            normal.write_host(put);
            out.length().cast_signed()
        }
        Some(Err(fault)) => {
            out.put(fault.words().as_bytes());
            -out.length().cast_signed()
        }
        None => 0,
    }
}
