//! HTTPS: certificates, protocols and redirects to it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::secret::Secret;
use crate::shape::Shaped;

/// HTTPS towards the visitor.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Https {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// Whether HTTP/2 is spoken.
    #[shape(one_of("on", "off"))]
    pub http2: Option<String>,
    /// Whether the nodes hand out the proof that the certificate was not revoked.
    #[shape(one_of("on", "off"), default = "off")]
    pub ocsp_stapling: Option<String>,
    /// Whether visitors must show a certificate; needs `ClientCertInfo`. Not for every account.
    #[shape(one_of("on", "off"), default = "off")]
    pub verify_client: Option<String>,
    /// The certificate of the domain.
    pub cert_info: Option<ServerCert>,
    /// The authority that certificates of visitors must be from.
    pub client_cert_info: Option<ClientCert>,
    /// SPDY, which browsers have given up.
    #[shape(one_of("on", "off"), default = "off")]
    pub spdy: Option<String>,
    /// How far the certificate is on the nodes.
    #[shape(readonly, one_of("closed", "deploying", "deployed", "failed"))]
    pub ssl_status: Option<String>,
    /// Telling browsers to come by HTTPS only.
    pub hsts: Option<Hsts>,
    /// The versions, a run without gaps; for domains with advanced features.
    #[shape(one_of("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"))]
    pub tls_version: Option<Vec<String>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A certificate: `CertId` of a hosted one, or `Certificate` and `PrivateKey` of one's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ServerCert {
    /// Its id in the cloud's certificate management.
    pub cert_id: Option<String>,
    /// Its name there.
    #[shape(readonly)]
    pub cert_name: Option<String>,
    /// PEM text with the whole chain; needed where there is no `CertId`.
    pub certificate: Option<String>,
    /// PEM text; needed where there is no `CertId`.
    #[shape(secret)]
    pub private_key: Option<Secret>,
    /// Its end, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[shape(readonly)]
    pub expire_time: Option<String>,
    /// When it was issued, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[shape(readonly)]
    pub deploy_time: Option<String>,
    /// A remark.
    pub message: Option<String>,
    /// Where it comes from.
    #[shape(readonly)]
    pub from: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The certificate of an authority.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ClientCert {
    /// PEM text in Base64.
    #[shape(required, format = Base64)]
    pub certificate: Option<String>,
    /// Its name.
    pub cert_name: Option<String>,
    /// Its end, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[shape(readonly)]
    pub expire_time: Option<String>,
    /// When it was issued, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[shape(readonly)]
    pub deploy_time: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Telling browsers to come by HTTPS only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Hsts {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// How long they shall remember it.
    #[shape(unit = "s")]
    pub max_age: Option<i64>,
    /// Whether it holds for every domain below.
    #[shape(one_of("on", "off"))]
    pub include_sub_domains: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// HTTPS requests, which are billed. Off refuses them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct HttpsBilling {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "on")]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Redirects between HTTP and HTTPS.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ForceRedirect {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// What visitors are sent to.
    #[shape(one_of("http", "https"))]
    pub redirect_type: Option<String>,
    /// The status code of the redirect.
    #[shape(one_of(301, 302, 307, 308))]
    pub redirect_status_code: Option<i64>,
    /// Whether added response headers stand in the redirect, too.
    #[shape(one_of("on", "off"))]
    pub carry_headers: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// QUIC, which is billed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Quic {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
