//! The names that a certificate is for, read from its text.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use der::asn1::{AnyRef, ObjectIdentifier, OctetStringRef};
use der::{Decode, Tag, TagNumber, Tagged};

/// The alternative names among the extensions.
const ALTERNATIVE_NAMES: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.17");
/// The extensions among the parts of a certificate.
const EXTENSIONS: Tag = Tag::ContextSpecific { number: TagNumber(3), constructed: true };
/// A DNS name among the alternative names.
const DNS: Tag = Tag::ContextSpecific { number: TagNumber(2), constructed: false };

type Sequence<'a> = Vec<AnyRef<'a>>;

/// The DNS names of the first certificate of a PEM text, or of one in Base64. None where it is no certificate.
pub(crate) fn names(text: &str) -> Option<Vec<String>> {
    let text = text.trim();
    let unpacked = STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let pem = unpacked.as_deref().unwrap_or(text);
    let body = pem.split_once("-----BEGIN CERTIFICATE-----")?.1.split_once("-----END CERTIFICATE-----")?.0;
    let body: String = body.split_whitespace().collect();
    listed(&STANDARD.decode(body).ok()?)
}

fn listed(certificate: &[u8]) -> Option<Vec<String>> {
    let parts: Sequence<'_> = Sequence::from_der(certificate).ok()?.first()?.decode_as().ok()?;
    let Some(extensions) = parts.iter().find(|part| part.tag() == EXTENSIONS) else { return Some(Vec::new()) };
    for extension in Sequence::from_der(extensions.value()).ok()? {
        // Between the two may stand whether it is critical.
        if let [id, .., value] = extension.decode_as::<Sequence<'_>>().ok()?.as_slice()
            && id.decode_as::<ObjectIdentifier>().ok()? == ALTERNATIVE_NAMES
        {
            let names = Sequence::from_der(value.decode_as::<&OctetStringRef>().ok()?.as_bytes()).ok()?;
            let names = names.iter().filter(|name| name.tag() == DNS);
            return names.map(|name| Some(std::str::from_utf8(name.value()).ok()?.to_ascii_lowercase())).collect();
        }
    }
    Some(Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made for this test; its key is nowhere. For `*.harbor.example`, `img.kite.example` and 203.0.113.1.
    const PEM: &str = "\
-----BEGIN CERTIFICATE-----\n\
MIIBvjCCAWSgAwIBAgIUQ27HnxduXGMjVuSUprjSTFtGznAwCgYIKoZIzj0EAwIw\n\
GTEXMBUGA1UEAwwOaGFyYm9yLmV4YW1wbGUwHhcNMjYxMTI0MDI1MTM3WhcNMzYx\n\
MTIxMDI1MTM3WjAZMRcwFQYDVQQDDA5oYXJib3IuZXhhbXBsZTBZMBMGByqGSM49\n\
AgEGCCqGSM49AwEHA0IABFHF/j+KGUV9FsjyKnOFamvkKM/EXFnTJYPwY7Vqn+qr\n\
FGOHKaYvNjhIh96Gm7A0h2IG73UPY61zAF0NH9GKLOKjgYkwgYYwHQYDVR0OBBYE\n\
FJ1APai26eLP4pqP/mnZych3+eDKMB8GA1UdIwQYMBaAFJ1APai26eLP4pqP/mnZ\n\
ych3+eDKMA8GA1UdEwEB/wQFMAMBAf8wMwYDVR0RBCwwKoIQKi5oYXJib3IuZXhh\n\
bXBsZYIQaW1nLmtpdGUuZXhhbXBsZYcEywBxATAKBggqhkjOPQQDAgNIADBFAiA2\n\
dC17uMMLyv4p89VixzxTEtkskKH4l7IGaFv8ZezFdAIhALU3jj/ThznQBvNKRxmU\n\
CNpET/P9YVF6/NtzxoLwQaUN\n\
-----END CERTIFICATE-----\n\
";

    #[test]
    fn names_are_read_from_both_encodings() {
        let expected = Some(vec!["*.harbor.example".to_owned(), "img.kite.example".to_owned()]);
        assert_eq!(names(PEM), expected);
        assert_eq!(names(&STANDARD.encode(PEM)), expected);
        assert_eq!(names(&PEM.replace('\n', "\r\n")), expected);
    }

    #[test]
    fn what_is_no_certificate_has_no_names() {
        for text in
            ["", "MII", "-----BEGIN CERTIFICATE-----", "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----"]
        {
            assert_eq!(names(text), None, "{text}");
        }
    }

    #[test]
    fn no_damage_makes_it_panic() {
        let body: String = PEM.lines().filter(|line| !line.starts_with('-')).collect();
        let der = STANDARD.decode(body).unwrap();
        for at in 0..der.len() {
            for wrong in [0, 0x7f, 0x82, 0x83, 0xff] {
                let mut damaged = der.clone();
                damaged[at] = wrong;
                let body = STANDARD.encode(&damaged[..der.len() - at % 7]);
                let _ = names(&format!("-----BEGIN CERTIFICATE-----{body}-----END CERTIFICATE-----"));
            }
        }
    }
}
