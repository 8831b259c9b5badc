//! SetHttpsInfo: the certificate of a domain, its HTTP/2 and its jumps.

use edgeseal_core::check::{Broken, Violation, fits};
use edgeseal_core::shape::Format;
use edgeseal_core::tencent::v2::SetHttpsInfo;

use crate::account::Account;
use crate::domain::{self, Domain};
use crate::serve::{Serve, Verdict, general};
use crate::settings::HttpsChange;
use crate::v2::{Refusal, change, host};

impl Serve<Refusal> for SetHttpsInfo {
    /// The document shows an empty list.
    type Answer = [(); 0];

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        let number = match (violation.field.as_str(), &violation.broken) {
            ("httpsType", Broken::OneOf(_)) => 22035,
            ("forceSwitch", Broken::OneOf(_)) => 23226,
            _ => return general(violation),
        };
        Verdict::Own(Refusal::module(number, &violation.to_string()))
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<[(); 0], Refusal> {
        let name = host::named(account, Some(&self.host), None)?;
        if self.https_type.is_none() && self.force_switch.is_none() {
            return Err(Refusal::plain(4000, "httpsType or forceSwitch is needed"));
        }
        let domain = account.domain(&name).ok_or(domain::Fault::NotFound(name.clone()))?;
        check_own_certificate(&self)?;
        check_hosted_certificate(&self, account, &name, now)?;
        check_against(&self, domain)?;
        let given = |text: Option<String>| text.filter(|text| !text.is_empty());
        let sent = HttpsChange {
            https_type: self.https_type,
            cert: given(self.cert),
            private_key: given(self.private_key),
            cert_id: given(self.cert_id),
            force_switch: self.force_switch,
            http2: change::switch(self.http2.as_deref()),
        };
        domain::set_https_v2(account, &name, &sent, now)?;
        Ok([])
    }
}

/// Certificate and key go together, each as PEM text in Base64.
fn check_own_certificate(call: &SetHttpsInfo) -> Result<(), Refusal> {
    if !matches!(call.https_type, Some(1 | 2)) {
        return Ok(());
    }
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let (number, message) = match (given(&call.cert), given(&call.private_key)) {
        (Some(cert), _) if !fits(Format::Base64, &cert) => (9334, "the certificate is no PEM text in Base64"),
        (_, Some(key)) if !fits(Format::Base64, &key) => (9365, "the private key is no PEM text in Base64"),
        (Some(_), None) => (9366, "the private key of the certificate is needed"),
        (None, Some(_)) => (9364, "the certificate of the private key is needed"),
        _ => return Ok(()),
    };
    Err(Refusal::module(number, message))
}

/// It is one of the account, for this domain, and does not end within a day.
fn check_hosted_certificate(call: &SetHttpsInfo, account: &Account, domain: &str, now: u64) -> Result<(), Refusal> {
    let id = call.cert_id.as_deref().filter(|id| !id.is_empty());
    let (Some(3 | 4), Some(id)) = (call.https_type, id) else { return Ok(()) };
    let Some(certificate) = account.certificates.find(id) else {
        return Err(Refusal::plain(5000, &format!("the account has no certificate {id}")));
    };
    if !certificate.covers(domain) {
        return Err(Refusal::module(22709, &format!("the certificate {id} is not for {domain}")));
    }
    if certificate.expires <= now {
        return Err(Refusal::module(22711, &format!("the certificate {id} has ended")));
    }
    if certificate.is_ending(now) {
        return Err(Refusal::module(22712, &format!("the certificate {id} ends within 24 hours")));
    }
    Ok(())
}

/// Who asks a bucket as the visitor asks, or forces HTTPS without having it?
fn check_against(call: &SetHttpsInfo, domain: &Domain) -> Result<(), Refusal> {
    let is_cos = domain.settings.origins().1 == "cos";
    if is_cos && matches!(call.https_type, Some(2 | 4)) {
        return Err(Refusal::module(22704, "a bucket is asked over HTTP: httpsType 1 or 3"));
    }
    let will_have = call.https_type.map_or(domain.settings.https(), |number| number > 0);
    if !will_have && matches!(call.force_switch, Some(2 | 3)) {
        return Err(Refusal::module(22721, &format!("{} has no HTTPS that visitors could be sent to", domain.name)));
    }
    Ok(())
}
