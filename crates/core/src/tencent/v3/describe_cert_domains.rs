//! DescribeCertDomains: the domains that a certificate is for.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Together};
use crate::shape::Shaped;

/// Reads which domains of the account a certificate is for. `CertId` is looked at first where both are there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeCertDomains {
    /// The certificate itself.
    #[shape(format = Base64)]
    pub cert: Option<String>,
    /// The id of a hosted certificate.
    pub cert_id: Option<String>,
    /// The product of the domains.
    #[shape(one_of("cdn", "ecdn"), default = "cdn")]
    pub product: Option<String>,
}

impl Action for DescribeCertDomains {
    const SPEC: ActionSpec =
        ActionSpec::v3("DescribeCertDomains").together(&[Together::AnyOf(&[&["CertId"], &["Cert"]])]);
    const EXAMPLE: Example = Example {
        request: r#"{"CertId":"mXp7Qa2c"}"#,
        reply: r#"{"Domains":["img.example.com","www.example.com"],"CertifiedDomains":["www.example.com"],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = CertDomains;
}

/// The domains of a certificate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CertDomains {
    /// The domains of the account that it is for.
    pub domains: Vec<String>,
    /// Those of them that have a certificate already.
    pub certified_domains: Vec<String>,
}
