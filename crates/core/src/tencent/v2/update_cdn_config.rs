//! UpdateCdnConfig: settings of a domain, several at once.

use serde::{Deserialize, Serialize};

use super::settings::{
    AccessIp, CacheRules, Capping, Compression, HeaderMap, Misfit, Refer, SafetyChain, StatusCodeCache,
};
use crate::action::{Access, Action, ActionSpec, Example, Together};
use crate::packed::Packed;
use crate::shape::Shaped;
use crate::tencent::Done;

/// Changes settings of one domain; what is not sent stays. It may carry the key of signed URLs, so it is sent as POST
/// alone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct UpdateCdnConfig {
    /// The domain; or its number.
    #[shape(format = Domain)]
    pub host: Option<String>,
    /// The number of the domain; or its name.
    pub host_id: Option<u64>,
    /// Goes with a new origin: an origin of one's own, or a bucket.
    #[shape(one_of("cname", "cos"))]
    pub host_type: Option<String>,
    /// A domain, or addresses with `;` between them, each with a port if needed.
    #[shape(format = OriginServers)]
    pub origin: Option<String>,
    /// Where copies come from when the origin fails; the form is that of the origin.
    #[shape(format = OriginServers)]
    pub backup_origin: Option<String>,
    /// The Host header that the origin sees. For a bucket it must be the origin.
    pub fwd_host: Option<String>,
    /// `on`: what follows `?` tells copies apart. `off`: it is passed over.
    #[shape(one_of("on", "off"))]
    pub full_url: Option<String>,
    /// Who may link to it.
    pub refer: Option<Packed<Refer>>,
    /// Which addresses may ask.
    pub access_ip: Option<Packed<AccessIp>>,
    /// Whether visitors may start a video in its middle.
    #[shape(one_of("on", "off"))]
    pub video_switch: Option<String>,
    /// How long copies are kept; the last rule that a file falls under holds.
    pub cache: Option<Packed<CacheRules>>,
    /// `simple`: the rules alone. `custom`: the smaller of the rule and the max-age of the origin.
    #[shape(one_of("simple", "custom"))]
    pub cache_mode: Option<String>,
    /// Whether nodes ask a node in the middle before the origin.
    #[shape(one_of("on", "off"))]
    pub middle_resource: Option<String>,
    /// The most bandwidth.
    pub capping: Option<Packed<Capping>>,
    /// Headers of answers: Content-Disposition, Content-Language and those of Access-Control.
    pub rsp_header: Option<Packed<HeaderMap>>,
    /// Headers of requests to the origin.
    pub req_header: Option<Packed<HeaderMap>>,
    /// Whether search engines are led to the origin.
    #[shape(one_of("on", "off"), default = "off")]
    pub seo: Option<String>,
    /// Whether nodes follow a 302 of the origin.
    #[shape(one_of("on", "off"), default = "off")]
    pub follow302: Option<String>,
    /// Whether nodes ask the origin for ranges of a file.
    #[shape(one_of("on", "off"), default = "on")]
    pub range_origin: Option<String>,
    /// Requests of one address at one node; 0 is no limit.
    #[shape(unit = "requests/s")]
    pub ip_frequence_limit: Option<u64>,
    /// How long answers with an error are kept.
    pub status_code_cache: Option<Packed<StatusCodeCache>>,
    /// Signed URLs. It holds their key.
    #[shape(secret)]
    pub safety_chain: Option<Packed<SafetyChain>>,
    /// Speed of a connection; 0 is no limit.
    #[shape(unit = "MB/s")]
    pub speed_limit: Option<u64>,
    /// Which files are compressed. A trial: accounts must be let in.
    pub compression: Option<Packed<Compression>>,
    /// Cache rules of a further form; no document describes it.
    #[shape(source = Cli)]
    pub advanced_cache: Option<String>,
    /// No document describes it.
    #[shape(source = Cli)]
    pub advanced_maxage: Option<String>,
    /// No document describes it.
    #[shape(source = Cli)]
    pub builder_rules: Option<String>,
    /// Whether a private bucket lets the CDN in; no document describes the form.
    #[shape(source = Cli)]
    pub cos_origin_authorization: Option<String>,
    /// No document describes it.
    #[shape(source = Cli)]
    pub cos_special_sign: Option<String>,
    /// No document describes it.
    #[shape(source = Cli)]
    pub dedicate_line: Option<String>,
    /// Headers of requests to the origin by rule; no document describes the form.
    #[shape(source = Cli)]
    pub detail_req_header: Option<String>,
    /// Headers of answers by rule; no document describes the form.
    #[shape(source = Cli)]
    pub detail_rsp_header: Option<String>,
    /// Pages for errors; no document describes the form.
    #[shape(source = Cli)]
    pub error_page: Option<String>,
    /// No document describes it; `fullUrl` is the documented name.
    #[shape(source = Cli)]
    pub furl_cache: Option<String>,
    /// No document describes it.
    #[shape(source = Cli)]
    pub ignore_cache_control: Option<String>,
    /// No document describes it.
    #[shape(source = Cli)]
    pub ignore_set_cookie: Option<String>,
    /// Who may link to it by path; no document describes the form.
    #[shape(source = Cli)]
    pub path_refer: Option<String>,
    /// The project; UpdateCdnProject is the documented way.
    #[shape(source = Cli)]
    pub project_id: Option<u64>,
    /// No document describes it.
    #[shape(source = Cli)]
    pub rules_builder: Option<String>,
    /// No document describes it; `statusCodeCache` is the documented name.
    #[shape(source = Cli)]
    pub status_cache: Option<String>,
}

impl UpdateCdnConfig {
    /// A change of nothing, yet, of a domain.
    #[must_use]
    pub fn of(host: impl Into<String>) -> Self {
        Self { host: Some(host.into()), ..Self::default() }
    }

    /// What the shape alone cannot check in the settings.
    ///
    /// # Errors
    /// [`Misfit`] names the setting that the cloud would refuse.
    pub fn check_settings(&self) -> Result<(), Misfit> {
        self.refer.as_ref().map_or(Ok(()), |packed| packed.0.check())?;
        self.access_ip.as_ref().map_or(Ok(()), |packed| packed.0.check())?;
        self.cache.as_ref().map_or(Ok(()), |packed| packed.0.check())?;
        self.capping.as_ref().map_or(Ok(()), |packed| packed.0.check())?;
        self.rsp_header.as_ref().map_or(Ok(()), |packed| packed.0.check_answer())?;
        self.req_header.as_ref().map_or(Ok(()), |packed| packed.0.check_request())?;
        self.status_code_cache.as_ref().map_or(Ok(()), |packed| packed.0.check())?;
        self.safety_chain.as_ref().map_or(Ok(()), |packed| packed.0.check())?;
        self.compression.as_ref().map_or(Ok(()), |packed| packed.0.check())
    }
}

impl Action for UpdateCdnConfig {
    const SPEC: ActionSpec =
        ActionSpec::v2("UpdateCdnConfig").access(Access::Write).together(&[Together::AnyOf(&[&["host"], &["hostId"]])]);
    const EXAMPLE: Example = Example {
        request: r#"{"host":"www.example.com","origin":"203.0.113.10:8080;203.0.113.11:8080","refer":"[1,[\"*.example.net\"],1]","accessIp":"{\"type\":1,\"list\":[\"198.51.100.0/24\"]}","cache":"[[0,\"all\",2592000],[2,\"/news\",60]]","capping":"{\"bandwidth\":1000000000,\"unit\":\"G\",\"overflow\":\"origin\",\"active\":\"yes\"}","rspHeader":"{\"Access-Control-Allow-Origin\":\"*\"}","statusCodeCache":"{\"404\":10}"}"#,
        reply: "{}",
    };
    type Output = Done;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::time::DAY;

    #[test]
    fn settings_are_sent_as_json_in_a_text() {
        let mut action = UpdateCdnConfig::of("www.example.com");
        action.refer = Some(Packed(Refer::all_but(["*.example.net"], true)));
        action.status_code_cache = Some(Packed(StatusCodeCache::not_found(10)));
        let params = action.call().unwrap().params;
        assert_eq!(
            params,
            json!({"host": "www.example.com", "refer": r#"[1,["*.example.net"],1]"#, "statusCodeCache": r#"{"404":10}"#})
        );
        assert_eq!(serde_json::from_value::<UpdateCdnConfig>(params).unwrap(), action);
        assert_eq!((action.check(DAY), action.check_settings()), (Ok(()), Ok(())));
        action.rsp_header = Some(Packed(HeaderMap::from_iter([("X-Own", "1")])));
        assert_eq!(action.check_settings().unwrap_err().to_string(), "rspHeader: X-Own cannot be set on answers");
        let nobody = UpdateCdnConfig::default();
        assert_eq!(nobody.check(DAY).unwrap_err().to_string(), "host: send host, or hostId");
    }

    #[test]
    fn a_key_is_in_no_message() {
        let mut action = UpdateCdnConfig::of("www.example.com");
        let chain =
            SafetyChain { switch: "maybe".to_owned(), key: Some("kEy0123456".to_owned()), ..Default::default() };
        action.safety_chain = Some(Packed(chain));
        let told = action.check(DAY).unwrap_err().to_string();
        assert!(!told.contains("kEy0123456") && told.starts_with("safetyChain.switch"), "{told}");
        assert!(!format!("{action:?}").contains("kEy0123456"));
        let entry = crate::action::Entry::of::<UpdateCdnConfig>();
        let broken = json!({"host": "www.example.com", "safetyChain": r#"{"key":"kEy0123456""#});
        let told = crate::check::check(&entry, &broken, DAY).unwrap_err().to_string();
        assert!(!told.contains("kEy0123456"), "{told}");
    }
}
