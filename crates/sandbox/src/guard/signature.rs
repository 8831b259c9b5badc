//! Signatures that travel as a parameter, for API 3.0 ("v1") and API 2017.

use edgeseal_core::params::Pair;
use edgeseal_core::sign::hmac_query::{signature, string_to_sign};
use edgeseal_core::{Api, SecretKey, SignatureMethod};
use http::Request;

use super::signed_hosts;

/// Whether the signature is that of the parameters, for one of the hosts that the request may be signed for.
pub(crate) fn hmac_matches(
    api: Api,
    request: &Request<Vec<u8>>,
    method: SignatureMethod,
    secret: &SecretKey,
    pairs: &[Pair],
    given: &str,
) -> bool {
    let mut signed: Vec<Pair> = pairs.iter().filter(|(name, _)| name != "Signature").cloned().collect();
    signed.sort_by(|a, b| a.0.as_bytes().cmp(b.0.as_bytes()));
    let (verb, path) = (request.method().as_str(), request.uri().path());
    signed_hosts(request)
        .iter()
        .any(|host| same(&signature(method, secret, &string_to_sign(api, verb, host, path, &signed)), given))
}

/// Whether two texts are equal, in a time that tells nothing about where they differ.
pub(crate) fn same(expected: &str, given: &str) -> bool {
    expected.len() == given.len() && expected.bytes().zip(given.bytes()).fold(0, |seen, (a, b)| seen | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn only_equal_texts_are_the_same() {
        assert!(same("", "") && same("abc", "abc"));
        assert!(!same("abc", "abd") && !same("abc", "ab") && !same("", "a"));
    }
}
