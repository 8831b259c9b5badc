//! The origin: its servers and how the nodes ask them.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::headers::HttpHeaderRule;
use super::https::{ClientCert, ServerCert};
use crate::shape::Shaped;

/// Where the nodes fetch what they do not have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Origin {
    /// The servers: a domain, or `ip`, `ip:port`, `ip:port:weight` (weights 1 to 100). Send `OriginType` with them.
    #[shape(format = OriginServer)]
    pub origins: Option<Vec<String>>,
    /// What the servers are; needed where `Origins` is sent. IPv6 and mixed kinds are for accounts that were let in.
    /// Answers may also say `image`, or `ftp` for old domains.
    #[shape(one_of(
        "domain",
        "domainv6",
        "cos",
        "third_party",
        "igtm",
        "ip",
        "ipv6",
        "ip_ipv6",
        "ip_domain",
        "ip_domainv6",
        "ipv6_domain",
        "ipv6_domainv6",
        "domain_domainv6",
        "ip_ipv6_domain",
        "ip_ipv6_domainv6",
        "ip_domain_domainv6",
        "ipv6_domain_domainv6",
        "ip_ipv6_domain_domainv6"
    ))]
    pub origin_type: Option<String>,
    /// The Host header that the origin sees. Needed for `cos` and `third_party`.
    #[shape(default = "the domain; for a wildcard domain, the one that is asked for")]
    pub server_name: Option<String>,
    /// Whether the nodes sign their requests to a private bucket; for `cos`, and only after CDN was given the right to
    /// read it.
    #[shape(one_of("on", "off"))]
    pub cos_private_access: Option<String>,
    /// The protocol towards the origin; `follow` takes that of the visitor.
    #[shape(one_of("http", "follow", "https"))]
    pub origin_pull_protocol: Option<String>,
    /// The servers that are asked when the main ones fail: one domain, or `ip` and `ip:port`, without weights. Send
    /// `BackupOriginType` with them.
    #[shape(format = OriginServer)]
    pub backup_origins: Option<Vec<String>>,
    /// What the backup servers are; needed where `BackupOrigins` is sent. The last three kinds are on trial.
    #[shape(one_of("domain", "ip", "ipv6_domain", "ip_ipv6", "ip_ipv6_domain"))]
    pub backup_origin_type: Option<String>,
    /// The Host header that the backup origin sees.
    #[shape(default = "that of the main origin")]
    pub backup_server_name: Option<String>,
    /// A path that is put before that of the visitor.
    pub base_path: Option<String>,
    /// Rewrites of the path, by path.
    pub path_rules: Option<Vec<PathRule>>,
    /// Other origins, by path.
    pub path_based_origin: Option<Vec<PathBasedOriginRule>>,
    /// The name in the TLS handshake with the origin.
    pub sni: Option<OriginSni>,
    /// Details of TLS towards the origin.
    pub advance_https: Option<AdvanceHttps>,
    /// Whose object store it is; needed for `third_party`. `others` must take AWS signatures. The keys stand in the
    /// object of that store, such as `AwsPrivateAccess`.
    #[shape(one_of("aws_s3", "ali_oss", "hw_obs", "qiniu_kodo", "others"))]
    pub origin_company: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A rewrite of the path that the origin is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PathRule {
    /// Whether `*` in the path is a wildcard. It is no regular expression, whatever its name says.
    #[shape(required)]
    pub regex: Option<bool>,
    /// The path of the visitor without parameters, at most 1,024 characters and 5 wildcards.
    #[shape(required)]
    pub path: Option<String>,
    /// The server for this path; a bucket with private access is not possible here.
    #[shape(default = "the main origin")]
    pub origin: Option<String>,
    /// The Host header for this path.
    #[shape(default = "that of the main origin")]
    pub server_name: Option<String>,
    /// Where that server stands: `CN` the mainland, `OV` outside of it.
    #[shape(one_of("CN", "OV"), default = "CN")]
    pub origin_area: Option<String>,
    /// The path that the origin is asked for: begins with `/`, no parameters, at most 1,024 characters. `$1` to `$5`
    /// stand for what the wildcards matched, in at most 10 places.
    pub forward_uri: Option<String>,
    /// Headers for this path.
    pub request_headers: Option<Vec<HttpHeaderRule>>,
    /// Whether the path must match as a whole, where there are no wildcards.
    pub full_match: Option<bool>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// An origin for some paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PathBasedOriginRule {
    /// What `RulePaths` are.
    #[shape(required, one_of("file", "directory", "path", "index"))]
    pub rule_type: Option<String>,
    /// Suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for
    /// `index`.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// The servers: domains or IPv4 addresses.
    #[shape(required)]
    pub origin: Option<Vec<String>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The name in the TLS handshake with the origin.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct OriginSni {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The domain that is named; needed where it is on.
    pub server_name: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Details of TLS towards the origin.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvanceHttps {
    /// Whether the versions and ciphers below hold.
    #[shape(one_of("on", "off"))]
    pub custom_tls_status: Option<String>,
    /// The versions, a run without gaps. The cloud's own text also spells `TLSV1.1`.
    #[shape(one_of("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"))]
    pub tls_version: Option<Vec<String>>,
    /// The cipher suites.
    pub cipher: Option<String>,
    /// Whose certificate is checked: nobody's, that of the origin (`oneWay`), or both (`twoWay`).
    #[shape(one_of("off", "oneWay", "twoWay"))]
    pub verify_origin_type: Option<String>,
    /// The certificate of the nodes.
    pub cert_info: Option<ServerCert>,
    /// The certificate of the origin.
    pub origin_cert_info: Option<ClientCert>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
