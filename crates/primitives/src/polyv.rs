//! Polyv VOD: SHA-1 over the parameters and the secret key behind them, in upper-case hex.

use sha1::{Digest, Sha1};

use crate::Pair;

/// Writes what is hashed before the secret key: the sorted parameters. Those with an empty value are not signed.
pub fn write_plain<'a>(sorted: impl Iterator<Item = Pair<'a>>, put: &mut (impl FnMut(&[u8]) + ?Sized)) {
    for (index, (name, value)) in sorted.filter(|(_, value)| !value.is_empty()).enumerate() {
        if index > 0 {
            put(b"&");
        }
        put(name);
        put(b"=");
        put(value);
    }
}

/// The `sign` of sorted parameters.
#[must_use]
pub fn sign<'a>(sorted: impl Iterator<Item = Pair<'a>>, secret: &[u8]) -> [u8; 40] {
    let mut hash = Sha1::new();
    write_plain(sorted, &mut |bytes| hash.update(bytes));
    hash.update(secret);
    let mut text = [0; 40];
    // 20 bytes make 40 digits, so the error of `encode_to_slice` cannot happen.
    let _ = hex::encode_to_slice(hash.finalize(), &mut text);
    text.make_ascii_uppercase();
    text
}
