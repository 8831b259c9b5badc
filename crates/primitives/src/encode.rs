//! Percent-encoding by RFC 3986: only letters, digits and `-._~` stand for themselves.

use crate::Pair;

/// Which bytes stand for themselves.
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(byte as u8, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
};

/// Whether a byte stands for itself.
#[must_use]
#[inline]
pub fn is_unreserved(byte: u8) -> bool {
    UNRESERVED.get(usize::from(byte)).copied().unwrap_or_default()
}

/// A byte that does not stand for itself.
#[must_use]
#[inline]
pub fn escape(byte: u8) -> [u8; 3] {
    let digit = |half: u8| if half < 10 { b'0' + half } else { b'A' - 10 + half };
    [b'%', digit(byte >> 4), digit(byte & 15)]
}

/// Writes a text percent-encoded.
pub fn text(text: &[u8], put: &mut (impl FnMut(&[u8]) + ?Sized)) {
    // A run is the bytes up to one that does not stand for itself, and that one.
    for run in text.split_inclusive(|byte| !is_unreserved(*byte)) {
        match run.split_last() {
            Some((last, plain)) if !is_unreserved(*last) => {
                put(plain);
                put(&escape(*last));
            }
            _ => put(run),
        }
    }
}

/// Writes pairs as a query or an `application/x-www-form-urlencoded` body, in their order.
pub fn form<'a>(pairs: impl Iterator<Item = Pair<'a>>, put: &mut (impl FnMut(&[u8]) + ?Sized)) {
    for (index, (name, value)) in pairs.enumerate() {
        if index > 0 {
            put(b"&");
        }
        text(name, put);
        put(b"=");
        text(value, put);
    }
}
