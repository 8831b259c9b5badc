//! `multipart/form-data` as the document on TC3 shows it: one part a parameter, named as in a query.

use sha2::{Digest, Sha256};

use super::SignError;
use crate::params::Pair;

/// A body and the content type that names its boundary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Multipart {
    /// `multipart/form-data; boundary=…`.
    pub content_type: String,
    /// The parts; empty where there is no parameter.
    pub body: String,
}

/// Writes pairs as parts, in their order. The same pairs and nonce give the same body.
///
/// # Errors
/// [`SignError::Request`] where a name cannot stand between quotes.
pub fn write(pairs: &[Pair], nonce: u64) -> Result<Multipart, SignError> {
    if let Some((name, _)) =
        pairs.iter().find(|(name, _)| name.contains(|c: char| c.is_control() || "\"\\".contains(c)))
    {
        return Err(SignError::Request(format!("the parameter name {name:?}")));
    }
    let boundary = boundary(pairs, nonce);
    let mut body = String::with_capacity(pairs.iter().map(|(name, value)| name.len() + value.len() + 90).sum());
    for (name, value) in pairs {
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend([head.as_str(), value, "\r\n"]);
    }
    if !pairs.is_empty() {
        body.extend(["--", &boundary, "--\r\n"]);
    }
    Ok(Multipart { content_type: format!("multipart/form-data; boundary={boundary}"), body })
}

/// A boundary that stands in no name and no value: drawn from a hash of them, as there is no randomness here.
fn boundary(pairs: &[Pair], nonce: u64) -> String {
    let mut hash = Sha256::new_with_prefix(nonce.to_be_bytes());
    for text in pairs.iter().flat_map(|(name, value)| [name, value]) {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text);
    }
    let mut candidates = std::iter::repeat_with(|| {
        let digest = hash.clone().finalize();
        hash.update(digest);
        hex::encode(digest.get(..16).unwrap_or_default())
    });
    first_absent(&mut candidates, pairs)
}

/// The first candidate that stands in no name and no value.
fn first_absent(candidates: &mut impl Iterator<Item = String>, pairs: &[Pair]) -> String {
    let stands_in = |text: &str| pairs.iter().any(|(name, value)| name.contains(text) || value.contains(text));
    candidates.find(|candidate| !stands_in(candidate)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(name: &str, value: &str) -> Pair {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn the_body_is_that_of_the_document() {
        let Multipart { content_type, body } = write(&[pair("Offset", "0"), pair("Limit", "10")], 1).unwrap();
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        assert_eq!(boundary.len(), 32);
        let expected = "--B\r\nContent-Disposition: form-data; name=\"Offset\"\r\n\r\n0\r\n\
                        --B\r\nContent-Disposition: form-data; name=\"Limit\"\r\n\r\n10\r\n--B--\r\n";
        assert_eq!(body, expected.replace('B', boundary));
    }

    #[test]
    fn the_boundary_depends_on_all_of_the_content() {
        let of = |pairs: &[Pair], nonce| boundary(pairs, nonce);
        let first = of(&[pair("a", "bc")], 1);
        assert_eq!(first, of(&[pair("a", "bc")], 1));
        assert_ne!(first, of(&[pair("ab", "c")], 1));
        assert_ne!(first, of(&[pair("a", "bc")], 2));
    }

    #[test]
    fn a_boundary_that_stands_in_the_content_is_passed_over() {
        let mut candidates = ["1111", "2222", "3333"].map(str::to_owned).into_iter();
        assert_eq!(first_absent(&mut candidates, &[pair("a1111", "b"), pair("c", "--2222\r\n")]), "3333");
    }

    #[test]
    fn a_name_cannot_break_out_of_its_quotes() {
        for name in ["a\"b", "a\\b", "a\r\nb", "a\u{7f}"] {
            assert!(matches!(write(&[pair(name, "1")], 1), Err(SignError::Request(_))), "{name:?}");
        }
        assert_eq!(write(&[], 1).unwrap().body, "");
    }
}
