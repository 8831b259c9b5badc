//! DescribeCertDomains.

use edgeseal_core::tencent::v3::{CertDomains, DescribeCertDomains};

use crate::account::Account;
use crate::certificates::stands_for;
use crate::domain::cert_domains;
use crate::serve::Serve;
use crate::settings::Fault;
use crate::v3::Refusal;
use crate::x509;

impl Serve<Refusal> for DescribeCertDomains {
    type Answer = CertDomains;

    fn serve(self, account: &mut Account, _now: u64) -> Result<CertDomains, Refusal> {
        let given = |text: Option<String>| text.filter(|text| !text.is_empty());
        let found = match (given(self.cert_id), given(self.cert)) {
            (Some(id), _) => {
                let hosted = account.certificates.find(&id).ok_or(Fault::UnknownCertificate(id))?;
                cert_domains(&account.domains, |domain| hosted.covers(domain))
            }
            (None, Some(text)) => {
                let names = x509::names(&text).ok_or(Fault::NotPem)?;
                cert_domains(&account.domains, |domain| names.iter().any(|name| stands_for(name, domain)))
            }
            (None, None) => return Err(Refusal::missing("CertId")),
        };
        if self.product.as_deref() == Some("ecdn") {
            return Ok(CertDomains::default());
        }
        Ok(found)
    }
}
