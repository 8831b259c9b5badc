//! HMAC with each of the two hashes, kept out of line: several signatures share one copy.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;

/// Writes a text piece by piece into what it is given.
pub type Write<'a> = dyn FnMut(&mut dyn FnMut(&[u8])) + 'a;

macro_rules! mac {
    ($(#[$about:meta])* $name:ident, $hash:ty, $length:literal) => {
        $(#[$about])*
        #[derive(Clone)]
        pub(crate) struct $name(Hmac<$hash>);

        impl $name {
            #[inline(never)]
            pub(crate) fn new(key: &[u8]) -> Self {
                // HMAC takes a key of any length, so the error of `new_from_slice` cannot happen.
                Self(Hmac::new_from_slice(key).unwrap_or_else(|_| Hmac::new(&Default::default())))
            }

            #[inline(never)]
            pub(crate) fn finish(mut self, write: &mut Write<'_>) -> [u8; $length] {
                write(&mut |bytes| self.0.update(bytes));
                self.0.finalize().into_bytes().into()
            }
        }
    };
}

mac!(
    /// HMAC-SHA1.
    HmacSha1, Sha1, 20
);
mac!(
    /// HMAC-SHA256.
    HmacSha256, Sha256, 32
);
