//! Writing: UpdateCdnConfig and AddCdnHost, unpacked, as updates of the objects of API 3.0.

use std::net::IpAddr;

use serde_json::{Map, Value, json};

use super::words::{AccessIp, CacheRule, Capping, Compression, Refer, SafetyChain, suffixes};
use crate::settings::{Facts, Fault, Settings};

/// Headers that an answer may be given.
const ANSWER_HEADERS: [&str; 6] = [
    "Content-Disposition",
    "Content-Language",
    "Access-Control-Allow-Origin",
    "Access-Control-Allow-Methods",
    "Access-Control-Max-Age",
    "Access-Control-Expose-Headers",
];
/// Most bytes of the value of a header.
const HEADER_BYTES: usize = 1_000;
/// Most addresses that may be refused, and that alone may ask.
const BLACK: usize = 100;
const WHITE: usize = 50;

/// What a call sets; nothing given stays. It is no `Debug`: it holds a key.
#[derive(Clone, Default)]
pub(crate) struct Change {
    /// A domain, or addresses with `;` between them.
    pub(crate) origin: Option<String>,
    pub(crate) backup_origin: Option<String>,
    /// `cname` or `cos`; goes with the origin.
    pub(crate) host_type: Option<String>,
    pub(crate) fwd_host: Option<String>,
    pub(crate) full_url: Option<bool>,
    pub(crate) refer: Option<Refer>,
    pub(crate) access_ip: Option<AccessIp>,
    pub(crate) video_switch: Option<bool>,
    /// The later one wins.
    pub(crate) cache: Option<Vec<CacheRule>>,
    /// `simple` or `custom`.
    pub(crate) cache_mode: Option<String>,
    pub(crate) middle_resource: Option<bool>,
    pub(crate) capping: Option<Capping>,
    pub(crate) rsp_header: Option<Vec<(String, String)>>,
    pub(crate) req_header: Option<Vec<(String, String)>>,
    pub(crate) seo: Option<bool>,
    pub(crate) follow302: Option<bool>,
    pub(crate) range_origin: Option<bool>,
    /// Requests a second, 0 none.
    pub(crate) ip_frequence_limit: Option<u64>,
    /// Seconds by code; only 404.
    pub(crate) status_code_cache: Option<Vec<(String, u64)>>,
    pub(crate) safety_chain: Option<SafetyChain>,
    /// MB a second, 0 none.
    pub(crate) speed_limit: Option<u64>,
    pub(crate) compression: Option<Vec<Compression>>,
}

impl Settings {
    /// Those of a domain that AddCdnHost adds.
    pub(crate) fn new_v2(change: &Change, facts: &Facts<'_>) -> Result<Self, Fault> {
        let mut settings = Self::new(&Self::default().objects_of(change, facts)?, facts)?;
        settings.remember(change);
        Ok(settings)
    }

    /// Sets what a call of UpdateCdnConfig sets. Nothing is stored where a part of it is refused.
    pub(crate) fn update_v2(&mut self, change: &Change, facts: &Facts<'_>) -> Result<(), Fault> {
        let objects = self.objects_of(change, facts)?;
        self.update(&objects, facts)?;
        self.remember(change);
        Ok(())
    }

    fn remember(&mut self, change: &Change) {
        if let Some(has) = change.middle_resource {
            self.legacy.has_middle_resource = has;
        }
        if let Some(capping) = &change.capping {
            self.legacy.capping_unit = Some(capping.unit);
            self.legacy.is_capping_to_origin = capping.is_to_origin;
        }
    }

    /// The object as it is stored, or its default.
    pub(super) fn current(&self, name: &str, facts: &Facts<'_>) -> Map<String, Value> {
        match self.objects.get(name).cloned().or_else(|| Some(Self::default().full(name, facts))) {
            Some(Value::Object(object)) => object,
            _ => Map::new(),
        }
    }

    fn objects_of(&self, change: &Change, facts: &Facts<'_>) -> Result<Map<String, Value>, Fault> {
        let mut objects = Map::new();
        let mut put = |name: &str, object: Value| {
            objects.insert(name.to_owned(), object);
        };
        if let Some(origin) = self.origin(change, facts)? {
            put("Origin", Value::Object(origin));
        }
        if let Some(full_url) = change.full_url {
            let mut key = self.current("CacheKey", facts);
            key.insert("FullUrlCache".to_owned(), json!(word(full_url)));
            put("CacheKey", Value::Object(key));
        }
        if change.cache.is_some() || change.cache_mode.is_some() {
            put("Cache", self.cache(change, facts)?);
        }
        if let Some(refer) = &change.refer {
            put("Referer", referer(refer)?);
        }
        if let Some(access) = &change.access_ip {
            put("IpFilter", ip_filter(access)?);
        }
        for (name, switch) in [
            ("VideoSeek", change.video_switch),
            ("Seo", change.seo),
            ("FollowRedirect", change.follow302),
            ("RangeOriginPull", change.range_origin),
        ] {
            if let Some(is_on) = switch {
                let mut object = self.current(name, facts);
                object.insert("Switch".to_owned(), json!(word(is_on)));
                put(name, Value::Object(object));
            }
        }
        if let Some(capping) = &change.capping {
            let alert = json!({
                "Switch": word(capping.is_active),
                "BpsThreshold": capping.bandwidth,
                "CounterMeasure": "RETURN_404",
                "Metric": "bandwidth",
            });
            put("BandwidthAlert", alert);
        }
        if let Some(headers) = &change.rsp_header {
            if let Some((name, _)) = headers.iter().find(|(name, _)| !is_answer_header(name)) {
                return Err(Fault::Header(format!("an answer cannot be given the header {name}")));
            }
            put("ResponseHeader", header_rules(headers)?);
        }
        if let Some(headers) = &change.req_header {
            put("RequestHeader", header_rules(headers)?);
        }
        if let Some(limit) = change.ip_frequence_limit {
            let object = if limit == 0 { json!({"Switch": "off"}) } else { json!({"Switch": "on", "Qps": limit}) };
            put("IpFreqLimit", object);
        }
        if let Some(codes) = &change.status_code_cache {
            if let Some((code, _)) = codes.iter().find(|(code, _)| code != "404") {
                return Err(Fault::value("StatusCodeCache", format!("only 404 is kept, not {code}")));
            }
            let rules: Vec<Value> =
                codes.iter().map(|(code, seconds)| json!({"StatusCode": code, "CacheTime": seconds})).collect();
            put("StatusCodeCache", json!({"Switch": word(!rules.is_empty()), "CacheRules": rules}));
        }
        if let Some(chain) = &change.safety_chain {
            put("Authentication", authentication(chain)?);
        }
        if let Some(limit) = change.speed_limit {
            let rule = json!({"RuleType": "all", "RulePaths": ["*"], "KBpsThreshold": limit.saturating_mul(1_024)});
            let rules = if limit == 0 { vec![] } else { vec![rule] };
            put("DownstreamCapping", json!({"Switch": word(limit > 0), "CappingRules": rules}));
        }
        if let Some(rules) = &change.compression {
            put("Compression", compression(rules)?);
        }
        Ok(objects)
    }

    fn origin(&self, change: &Change, facts: &Facts<'_>) -> Result<Option<Map<String, Value>>, Fault> {
        let Change { origin, backup_origin, host_type, fwd_host, .. } = change;
        if origin.is_none() && backup_origin.is_none() && host_type.is_none() && fwd_host.is_none() {
            return Ok(None);
        }
        let mut object = self.current("Origin", facts);
        let mut put = |name: &str, value: Value| object.insert(name.to_owned(), value);
        match (host_type.as_deref(), origin) {
            (None | Some("cname" | "cos"), Some(origin)) => {
                let (servers, kind) = servers(origin)?;
                let kind = if host_type.as_deref() == Some("cos") { "cos" } else { kind };
                put("Origins", json!(servers));
                put("OriginType", json!(kind));
                // The host that a bucket was asked for is none for another origin.
                if fwd_host.is_none() && (kind == "cos" || self.origins().1 == "cos") {
                    put("ServerName", Value::Null);
                }
                if kind == "cos" && fwd_host.as_ref().is_some_and(|host| host != origin) {
                    return Err(Fault::value("Origin.ServerName", "an object store is asked for its own name"));
                }
            }
            (Some("cname" | "cos"), None) => return Err(Fault::Missing("Origin.Origins".to_owned())),
            (Some(other), _) => return Err(Fault::value("Origin.OriginType", format!("{other:?} is no hostType"))),
            (None, None) => {}
        }
        match backup_origin.as_deref() {
            Some("") => {
                put("BackupOrigins", Value::Null);
                put("BackupOriginType", Value::Null);
            }
            Some(backup) => {
                let (servers, kind) = servers(backup)?;
                put("BackupOrigins", json!(servers));
                put("BackupOriginType", json!(kind));
            }
            None => {}
        }
        if let Some(host) = fwd_host {
            put("ServerName", if host.is_empty() { Value::Null } else { json!(host) });
        }
        Ok(Some(object))
    }

    fn cache(&self, change: &Change, facts: &Facts<'_>) -> Result<Value, Fault> {
        let current = self.current("Cache", facts);
        let mut simple = match current.get("SimpleCache") {
            Some(Value::Object(simple)) => simple.clone(),
            _ => Map::new(),
        };
        let rules = match &change.cache {
            Some(rules) => Some(rules.iter().map(CacheRule::to_v3).collect::<Result<Vec<_>, _>>()?),
            // Rules of another form are put into this one, so that the mode has a place.
            None if simple.is_empty() => {
                Some(self.v2(facts).cache.iter().map(CacheRule::to_v3).collect::<Result<Vec<_>, _>>()?)
            }
            None => None,
        };
        if let Some(rules) = rules {
            simple.insert("CacheRules".to_owned(), Value::Array(rules));
        }
        match change.cache_mode.as_deref() {
            Some("simple") => simple.insert("CompareMaxAge".to_owned(), json!("off")),
            Some("custom") => {
                simple.insert("FollowOrigin".to_owned(), json!("off"));
                simple.insert("CompareMaxAge".to_owned(), json!("on"))
            }
            Some(other) => return Err(Fault::Cache(format!("cacheMode is simple or custom, not {other:?}"))),
            None => None,
        };
        Ok(json!({"SimpleCache": simple}))
    }
}

pub(super) const fn word(is_on: bool) -> &'static str {
    if is_on { "on" } else { "off" }
}

/// The servers of a text and their type: one domain, or addresses.
fn servers(text: &str) -> Result<(Vec<&str>, &'static str), Fault> {
    let servers: Vec<&str> = text.split(';').map(str::trim).collect();
    let is_address = |server: &str| server.split(':').next().is_some_and(|host| host.parse::<IpAddr>().is_ok());
    match servers.as_slice() {
        addresses if addresses.iter().all(|server| is_address(server)) => Ok((servers, "ip")),
        [_] => Ok((servers, "domain")),
        _ => Err(Fault::value("Origin.Origins", "one domain, or addresses with ; between them")),
    }
}

fn list_word(kind: u8) -> &'static str {
    if kind == 2 { "whitelist" } else { "blacklist" }
}

fn referer(refer: &Refer) -> Result<Value, Fault> {
    match refer.kind {
        0 => Ok(json!({"Switch": "off"})),
        1 | 2 => Ok(json!({"Switch": "on", "RefererRules": [{
            "RuleType": "all",
            "RulePaths": ["*"],
            "RefererType": list_word(refer.kind),
            "Referers": refer.list,
            // Both say that the empty referer is one of the list: allowed by a white one, refused by a black one.
            "AllowEmpty": refer.has_empty,
        }]})),
        kind => Err(Fault::value("Referer", format!("there is no type {kind}"))),
    }
}

fn ip_filter(access: &AccessIp) -> Result<Value, Fault> {
    let most = if access.kind == 2 { WHITE } else { BLACK };
    match access.kind {
        0 => Ok(json!({"Switch": "off"})),
        1 | 2 if access.list.len() > most => Err(Fault::value("IpFilter.Filters", format!("at most {most}"))),
        1 | 2 => Ok(json!({"Switch": "on", "FilterType": list_word(access.kind), "Filters": access.list})),
        kind => Err(Fault::value("IpFilter", format!("there is no type {kind}"))),
    }
}

fn is_answer_header(name: &str) -> bool {
    ANSWER_HEADERS.iter().any(|allowed| allowed.eq_ignore_ascii_case(name))
}

fn header_rules(headers: &[(String, String)]) -> Result<Value, Fault> {
    if let Some((name, _)) = headers.iter().find(|(_, value)| value.len() > HEADER_BYTES) {
        return Err(Fault::Header(format!("the value of {name} has at most {HEADER_BYTES} bytes")));
    }
    let rule = |(name, value): &(String, String)| {
        let paths = ["*"];
        json!({"HeaderMode": "set", "HeaderName": name, "HeaderValue": value, "RuleType": "all", "RulePaths": paths})
    };
    let rules: Vec<Value> = headers.iter().map(rule).collect();
    Ok(json!({"Switch": word(!rules.is_empty()), "HeaderRules": rules}))
}

fn authentication(chain: &SafetyChain) -> Result<Value, Fault> {
    let format = match chain.time_format {
        10 => "dec",
        16 => "hex",
        other => return Err(Fault::value("Authentication", format!("time_format is 10 or 16, not {other}"))),
    };
    if !chain.is_on {
        return Ok(json!({"Switch": "off"}));
    }
    // All files: the list names those that are checked, and it names every one.
    Ok(json!({"Switch": "on", "TypeD": {
        "SecretKey": chain.key,
        "ExpireTime": chain.ttl,
        "FileExtensions": ["*"],
        "FilterType": "blacklist",
        "SignParam": "sign",
        "TimeParam": "t",
        "TimeFormat": format,
    }}))
}

fn compression(rules: &[Compression]) -> Result<Value, Fault> {
    /// Most characters of a list of suffixes.
    const LIST: usize = 100;
    if rules.iter().any(|rule| rule.file_type.chars().count() > LIST) {
        return Err(Fault::value("Compression", format!("file_type has at most {LIST} characters")));
    }
    let rule = |rule: &Compression| {
        json!({
            "Compress": true,
            "MinLength": 256,
            "MaxLength": 2_097_152,
            "Algorithms": rule.algorithms,
            "FileExtensions": suffixes(&rule.file_type),
        })
    };
    let rules: Vec<Value> = rules.iter().filter(|rule| rule.is_on).map(rule).collect();
    Ok(json!({"Switch": word(!rules.is_empty()), "CompressionRules": rules}))
}
