//! AddCdnHost: a new domain.

use serde::{Deserialize, Serialize};

use super::settings::{AccessIp, CacheRules, HeaderMap, Misfit, Refer};
use crate::action::{Access, Action, ActionSpec, Example};
use crate::packed::Packed;
use crate::shape::Shaped;
use crate::tencent::Done;

/// Adds a domain, which must have an ICP filing and be on the CDN of nobody. A wildcard domain cannot be added so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct AddCdnHost {
    /// The domain.
    #[shape(required, format = Domain)]
    pub host: String,
    /// The number of the project; `0` is the default one.
    #[shape(required)]
    pub project_id: String,
    /// Where its files are: an origin of one's own, a bucket, or (in older documents) space for FTP.
    #[shape(required, one_of("cname", "cos", "ftp"))]
    pub host_type: String,
    /// A domain, or addresses with `;` between them, each with a port if needed. Not for `ftp`.
    #[shape(format = OriginServers)]
    pub origin: Option<String>,
    /// Where copies come from when the origin fails; the form is that of the origin.
    #[shape(format = OriginServers)]
    pub backup_origin: Option<String>,
    /// What it serves.
    #[shape(one_of("web", "download", "media"), default = "web")]
    pub service_type: Option<String>,
    /// `on`: what follows `?` tells copies apart. `off`: it is passed over.
    #[shape(one_of("on", "off"), default = "on for web, else off")]
    pub full_url: Option<String>,
    /// The Host header that the origin sees. For a bucket it must be the origin.
    #[shape(default = "the domain")]
    pub fwd_host: Option<String>,
    /// How long copies are kept; the last rule that a file falls under holds.
    #[shape(default = "everything for 30 days")]
    pub cache: Option<Packed<CacheRules>>,
    /// `simple`: the rules alone. `custom`: the smaller of the rule and the max-age of the origin.
    #[shape(one_of("simple", "custom"), default = "simple")]
    pub cache_mode: Option<String>,
    /// Who may link to it.
    pub refer: Option<Packed<Refer>>,
    /// Which addresses may ask.
    pub access_ip: Option<Packed<AccessIp>>,
    /// Cache rules of a further form; no document describes it.
    #[shape(source = Cli)]
    pub advanced_cache: Option<String>,
    /// No document describes it.
    #[shape(source = Cli)]
    pub cname_host: Option<String>,
    /// Requests a second of one address at one node.
    #[shape(source = Cli)]
    pub ip_frequence_limit: Option<u64>,
    /// Origins by path; no document describes the form.
    #[shape(source = Cli)]
    pub path_origin: Option<String>,
    /// Headers of answers.
    #[shape(source = Cli)]
    pub rsp_header: Option<Packed<HeaderMap>>,
}

impl AddCdnHost {
    /// What the shape alone cannot check in the settings.
    ///
    /// # Errors
    /// [`Misfit`] names the setting that the cloud would refuse.
    pub fn check_settings(&self) -> Result<(), Misfit> {
        self.cache.as_ref().map_or(Ok(()), |packed| packed.0.check())?;
        self.refer.as_ref().map_or(Ok(()), |packed| packed.0.check())?;
        self.access_ip.as_ref().map_or(Ok(()), |packed| packed.0.check())?;
        self.rsp_header.as_ref().map_or(Ok(()), |packed| packed.0.check_answer())
    }
}

impl Action for AddCdnHost {
    const SPEC: ActionSpec = ActionSpec::v2("AddCdnHost").access(Access::Write);
    const EXAMPLE: Example = Example {
        request: r#"{"host":"img.example.com","projectId":"0","hostType":"cname","origin":"203.0.113.10:8080;203.0.113.11:8080","cache":"[[0,\"all\",2592000],[1,\".php;.jsp\",0]]"}"#,
        reply: "{}",
    };
    type Output = Done;
}
