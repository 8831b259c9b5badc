//! Reading: what API 2017 answers about settings.

use serde_json::{Map, Value};

use super::words::{AccessIp, CacheRule, Capping, Refer, SafetyChain};
use crate::settings::{Facts, Settings};

/// The settings as plain values.
pub(crate) struct View {
    /// With `;` between several.
    pub(crate) origin: String,
    pub(crate) backup_origin: String,
    /// `cos` or `cname`.
    pub(crate) host_type: &'static str,
    pub(crate) bucket_name: String,
    /// `default` where the origin is asked for the domain itself.
    pub(crate) fwd_host_type: &'static str,
    pub(crate) fwd_host: String,
    pub(crate) cache: Vec<CacheRule>,
    /// `custom`: the smaller of the rule and the max-age of the origin.
    pub(crate) cache_mode: &'static str,
    /// Whether whole URLs are the keys of the cache.
    pub(crate) full_url: bool,
    pub(crate) refer: Refer,
    pub(crate) access_ip: AccessIp,
    /// 0 none; own certificate 1, hosted one 3; one more where the origin is asked by the protocol of the visitor.
    pub(crate) ssl_type: u8,
    pub(crate) ssl_cert_id: String,
    pub(crate) ssl_cert_name: String,
    pub(crate) ssl_deploy_time: Option<String>,
    pub(crate) ssl_expire_time: Option<String>,
    pub(crate) http2: bool,
    /// As `forceSwitch` of SetHttpsInfo; 0 where nothing is forced.
    pub(crate) force_switch: i8,
    pub(crate) seo: bool,
    pub(crate) follow302: bool,
    pub(crate) range_origin: bool,
    pub(crate) video_switch: bool,
    /// -1 off, 0 on.
    pub(crate) middle_resource: i8,
    pub(crate) capping: Option<Capping>,
    pub(crate) rsp_header: Map<String, Value>,
    /// 0 off.
    pub(crate) ip_frequence_limit: u64,
    /// Seconds by code.
    pub(crate) status_code_cache: Map<String, Value>,
    pub(crate) safety_chain: Option<SafetyChain>,
}

impl Settings {
    /// The settings as API 2017 knows them.
    pub(crate) fn v2(&self, facts: &Facts<'_>) -> View {
        let full = |name: &str| self.full(name, facts);
        let is_on = |name: &str| full(name)["Switch"] == "on";
        let origin = full("Origin");
        let (servers, kind) = self.origins();
        let fwd_host = self.host_header(facts.domain);
        let https = full("Https");
        let certificate = |name: &str| https["CertInfo"][name].as_str().map(str::to_owned);
        let ssl_cert_id = certificate("CertId").unwrap_or_default();
        let follows = u8::from(self.pull_protocol() == "follow");
        let ssl_type = match (self.https(), ssl_cert_id.is_empty()) {
            (false, _) => 0,
            (true, true) => 1 + follows,
            (true, false) => 3 + follows,
        };
        let bucket = servers.first().and_then(|server| server.split('.').next()).unwrap_or_default();
        let force = full("ForceRedirect");
        let frequency = full("IpFreqLimit");
        let is_cos = kind == "cos";
        View {
            origin: servers.join(";"),
            backup_origin: texts(&origin["BackupOrigins"]).join(";"),
            host_type: if is_cos { "cos" } else { "cname" },
            bucket_name: if is_cos { bucket.to_owned() } else { String::new() },
            fwd_host_type: if fwd_host == facts.domain { "default" } else { "custom" },
            fwd_host,
            cache: cache(&full("Cache")),
            cache_mode: if full("Cache")["SimpleCache"]["CompareMaxAge"] == "on" { "custom" } else { "simple" },
            full_url: self.is_full_url_cache(),
            refer: refer(&full("Referer")),
            access_ip: access_ip(&full("IpFilter")),
            ssl_type,
            ssl_cert_id,
            ssl_cert_name: certificate("CertName").unwrap_or_default(),
            ssl_deploy_time: certificate("DeployTime").filter(|_| ssl_type > 0),
            ssl_expire_time: certificate("ExpireTime").filter(|_| ssl_type > 0),
            http2: self.https() && https["Http2"] == "on",
            force_switch: match (&force["Switch"] == "on", &force["RedirectType"] == "http") {
                (false, _) => 0,
                (true, true) => 1,
                (true, false) if force["RedirectStatusCode"] == 301 => 3,
                (true, false) => 2,
            },
            seo: is_on("Seo"),
            follow302: is_on("FollowRedirect"),
            range_origin: is_on("RangeOriginPull"),
            video_switch: is_on("VideoSeek"),
            middle_resource: if self.legacy.has_middle_resource { 0 } else { -1 },
            capping: self.capping(&full("BandwidthAlert")),
            rsp_header: headers(&full("ResponseHeader")),
            ip_frequence_limit: if is_on("IpFreqLimit") { frequency["Qps"].as_u64().unwrap_or(0) } else { 0 },
            status_code_cache: status_codes(&full("StatusCodeCache")),
            safety_chain: safety_chain(&full("Authentication")),
        }
    }

    fn capping(&self, alert: &Value) -> Option<Capping> {
        let bandwidth = alert["BpsThreshold"].as_u64().filter(|_| alert["Metric"] != "flux")?;
        Some(Capping {
            bandwidth,
            unit: self.legacy.capping_unit.unwrap_or("M"),
            is_to_origin: self.legacy.is_capping_to_origin,
            is_active: alert["Switch"] == "on",
        })
    }
}

fn items(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}

fn texts(list: &Value) -> Vec<String> {
    items(list).iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Rules in the order in which they are kept: the later one wins in both APIs. A rule that asks the headers of the
/// origin has no time and is left out.
fn cache(cache: &Value) -> Vec<CacheRule> {
    let simple = ["SimpleCache", "AdvancedCache"].into_iter().flat_map(|name| items(&cache[name]["CacheRules"]));
    let simple = simple.filter_map(|rule| {
        CacheRule::from_v3(rule["CacheType"].as_str()?, items(&rule["CacheContents"]), rule["CacheTime"].as_u64()?)
    });
    let by_rule = items(&cache["RuleCache"]).iter().filter_map(|rule| {
        let config = &rule["CacheConfig"];
        let seconds = match config["NoCache"]["Switch"] == "on" {
            true => 0,
            false => config["Cache"]["CacheTime"].as_u64().filter(|_| config["Cache"]["Switch"] == "on")?,
        };
        CacheRule::from_v3(rule["RuleType"].as_str()?, items(&rule["RulePaths"]), seconds)
    });
    simple.chain(by_rule).collect()
}

/// Which list it is: 1 black, 2 white.
fn list_kind(word: &Value) -> u8 {
    if word == "whitelist" { 2 } else { 1 }
}

/// The rule for the whole domain; API 2017 knows no other.
fn refer(referer: &Value) -> Refer {
    let rule = items(&referer["RefererRules"]).iter().find(|rule| rule["RuleType"] == "all");
    match rule.filter(|_| referer["Switch"] == "on") {
        Some(rule) => Refer {
            kind: list_kind(&rule["RefererType"]),
            list: texts(&rule["Referers"]),
            has_empty: rule["AllowEmpty"] == true,
        },
        None => Refer::default(),
    }
}

fn access_ip(filter: &Value) -> AccessIp {
    let list = texts(&filter["Filters"]);
    if filter["Switch"] == "on" && !list.is_empty() {
        AccessIp { kind: list_kind(&filter["FilterType"]), list }
    } else {
        AccessIp::default()
    }
}

fn headers(header: &Value) -> Map<String, Value> {
    let rules = items(&header["HeaderRules"]).iter().filter(|_| header["Switch"] == "on");
    rules
        .filter(|rule| rule["RuleType"] == "all" && rule["HeaderMode"] != "del")
        .filter_map(|rule| Some((rule["HeaderName"].as_str()?.to_owned(), rule["HeaderValue"].clone())))
        .collect()
}

fn status_codes(cache: &Value) -> Map<String, Value> {
    let rules = items(&cache["CacheRules"]).iter().filter(|_| cache["Switch"] == "on");
    rules.filter_map(|rule| Some((rule["StatusCode"].as_str()?.to_owned(), rule["CacheTime"].clone()))).collect()
}

fn safety_chain(authentication: &Value) -> Option<SafetyChain> {
    let chain = authentication["TypeD"].as_object()?;
    Some(SafetyChain {
        is_on: authentication["Switch"] == "on",
        key: chain.get("SecretKey")?.as_str()?.to_owned(),
        time_format: if chain.get("TimeFormat")? == "hex" { 16 } else { 10 },
        ttl: chain.get("ExpireTime")?.as_u64()?,
    })
}
