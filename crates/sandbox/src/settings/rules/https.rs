//! HTTPS needs a certificate that is for the domain.

use serde_json::Value;

use super::{Object, is_on, texts};
use crate::settings::Facts;
use crate::settings::fault::Fault;

const VERSIONS: [&str; 4] = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];

pub(super) fn check(https: &Object, facts: &Facts<'_>) -> Result<(), Fault> {
    let indices: Vec<usize> =
        texts(https, "TlsVersion").filter_map(|word| VERSIONS.iter().position(|version| *version == word)).collect();
    let (first, last) = (indices.iter().min(), indices.iter().max());
    let has_gap = |first: usize, last: usize| (first..=last).any(|index| !indices.contains(&index));
    if let (Some(first), Some(last)) = (first, last)
        && has_gap(*first, *last)
    {
        return Err(Fault::value("Https.TlsVersion", "versions without a gap"));
    }
    if !is_on(https) {
        return Ok(());
    }
    let info = https.get("CertInfo").and_then(Value::as_object).ok_or(Fault::NoCertificate)?;
    let text = |name: &str| info.get(name).and_then(Value::as_str).unwrap_or_default();
    let (id, certificate, key) = (text("CertId"), text("Certificate"), text("PrivateKey"));
    if id.is_empty() {
        if certificate.is_empty() || key.is_empty() {
            return Err(Fault::NoCertificate);
        }
        let is_good = is_pem(certificate, "CERTIFICATE") && is_pem(key, "PRIVATE KEY");
        return if is_good { Ok(()) } else { Err(Fault::NotPem) };
    }
    let certificate = facts.certificates.find(id).ok_or_else(|| Fault::UnknownCertificate(id.to_owned()))?;
    if !certificate.covers(facts.domain) {
        return Err(Fault::BadCertificate(format!("{id} is not for {}", facts.domain)));
    }
    if certificate.is_ending(facts.now) {
        return Err(Fault::BadCertificate(format!("{id} ends within a day")));
    }
    Ok(())
}

/// PEM as it is, or in the Base64 that API 2017 wants: the documents of API 3.0 name no encoding.
fn is_pem(text: &str, what: &str) -> bool {
    /// `-----BEGIN ` without its last letters, in Base64.
    const BEGIN: &str = "LS0tLS1CRUdJTi";
    let text = text.trim();
    (text.starts_with("-----BEGIN ") && text.contains(what) && text.contains("-----END ")) || text.starts_with(BEGIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pem_is_taken_as_it_is_and_in_base64() {
        assert!(is_pem("-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n", "CERTIFICATE"));
        assert!(is_pem("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t", "CERTIFICATE"));
        assert!(!is_pem("-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n", "PRIVATE KEY"));
        assert!(!is_pem("MII", "CERTIFICATE"));
    }
}
