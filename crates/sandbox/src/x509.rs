//! The names that a certificate is for, read from its text.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The object identifier of the alternative names, 2.5.29.17, as DER writes it.
const ALTERNATIVE_NAMES: [u8; 5] = [0x06, 0x03, 0x55, 0x1d, 0x11];
const FLAG: u8 = 0x01;
const OCTETS: u8 = 0x04;
const SEQUENCE: u8 = 0x30;
/// A DNS name among the alternative names.
const DNS: u8 = 0x82;

/// The DNS names of the first certificate of a PEM text, or of one in Base64. None where it is no certificate.
pub(crate) fn names(text: &str) -> Option<Vec<String>> {
    let text = text.trim();
    let unpacked = STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let pem = unpacked.as_deref().unwrap_or(text);
    let body = pem.split_once("-----BEGIN CERTIFICATE-----")?.1.split_once("-----END CERTIFICATE-----")?.0;
    let body: String = body.split_whitespace().collect();
    let der = STANDARD.decode(body).ok()?;
    let (SEQUENCE, certificate, _) = element(&der)? else { return None };
    let start = certificate.windows(ALTERNATIVE_NAMES.len()).position(|window| window == ALTERNATIVE_NAMES);
    Some(start.and_then(|start| listed(certificate.get(start + ALTERNATIVE_NAMES.len()..)?)).unwrap_or_default())
}

/// What follows the identifier: whether it is critical, then the octets of a sequence of names.
fn listed(bytes: &[u8]) -> Option<Vec<String>> {
    let (tag, content, rest) = element(bytes)?;
    let (tag, content) =
        if tag == FLAG { element(rest).map(|(tag, content, _)| (tag, content))? } else { (tag, content) };
    if tag != OCTETS {
        return None;
    }
    let (SEQUENCE, mut rest, _) = element(content)? else { return None };
    let mut names = Vec::new();
    while let Some((tag, name, next)) = element(rest) {
        if tag == DNS {
            names.push(std::str::from_utf8(name).ok()?.to_ascii_lowercase());
        }
        rest = next;
    }
    Some(names)
}

/// The tag and the content of the first element of DER, and what follows it.
fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = bytes.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81..=0x83 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit)), rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
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
