//! What a domain has that nobody has set.

use edgeseal_core::shape::{Field, Shape};
use serde_json::{Map, Value, json};

use super::schema;
use super::shape::complete;
use crate::domain::Service;

/// How long everything is kept, in seconds: 30 days.
const KEPT: u64 = 30 * 86_400;

/// The object at the top that nobody has set: off or on where that is documented, else null.
pub(super) fn default(field: &Field, service: Service) -> Value {
    let sent = match field.name {
        "Cache" => json!({"SimpleCache": simple_cache(service)}),
        "CacheKey" => json!({"FullUrlCache": "on"}),
        "StatusCodeCache" => json!({"Switch": "on", "CacheRules": [{"StatusCode": "404", "CacheTime": 10}]}),
        "Compression" => json!({"Switch": "on", "CompressionRules": [{
            "Compress": true,
            "MinLength": 256,
            "MaxLength": 2_097_152,
            "Algorithms": ["gzip"],
            "FileExtensions": ["js", "html", "css", "xml", "json", "shtml", "htm"],
        }]}),
        "RangeOriginPull" | "ResponseHeaderCache" | "HttpsBilling" => json!({"Switch": "on"}),
        // No default of Authentication is documented, and no domain is added with it on.
        "Authentication"
        | "BandwidthAlert"
        | "DownstreamCapping"
        | "ErrorPage"
        | "FollowRedirect"
        | "ForceRedirect"
        | "GeoBlocker"
        | "Https"
        | "IpFilter"
        | "IpFreqLimit"
        | "MaxAge"
        | "OriginPullOptimization"
        | "Referer"
        | "RequestHeader"
        | "ResponseHeader"
        | "Seo"
        | "VideoSeek" => json!({"Switch": "off"}),
        _ => return Value::Null,
    };
    match (&field.shape, sent) {
        (Shape::Object(object), Value::Object(sent)) => complete(object, &sent, field.name).unwrap_or_default().into(),
        _ => Value::Null,
    }
}

/// A property that is left out of an object that is sent.
pub(super) fn of_property(object: &str, name: &str) -> Value {
    match (object, name) {
        ("Authentication", "AuthAlgorithm") => json!("md5"),
        ("CacheConfigCache" | "CacheConfigFollowOrigin", "OriginMtimeCheckType") => json!("equal"),
        ("CacheKey", "FullUrlCache") => json!("on"),
        ("CacheKey", "IgnoreCase") => json!("off"),
        ("Https", "Http2" | "OcspStapling" | "VerifyClient" | "Spdy") => json!("off"),
        ("IpFilter", "ReturnCode") => json!(514),
        ("Origin", "OriginPullProtocol") => json!("http"),
        ("PathRule", "OriginArea") => json!("CN"),
        ("PostSize", "MaxSize") => json!(33_554_432),
        ("SimpleCache", "FollowOrigin" | "IgnoreCacheControl" | "IgnoreSetCookie" | "CompareMaxAge") => json!("off"),
        ("WebSocket", "Timeout") => json!(15),
        _ => Value::Null,
    }
}

/// The rules of a domain that has none of its own. Later ones win.
pub(super) fn simple_cache(service: Service) -> Value {
    let all = |seconds: u64| json!({"CacheType": "all", "CacheContents": ["*"], "CacheTime": seconds});
    let scripts = json!({"CacheType": "file", "CacheContents": ["php", "jsp", "asp", "aspx"], "CacheTime": 0});
    let rules = match service {
        Service::Dynamic => vec![all(0)],
        Service::Web | Service::Hybrid => vec![all(KEPT), scripts],
        Service::Download | Service::Media => vec![all(KEPT)],
    };
    json!({"CacheRules": rules})
}

/// Fills in what depends on more than the object itself. A cache without any rules has the usual ones.
pub(super) fn settle(name: &str, object: &mut Map<String, Value>, service: Service) {
    let is_null = |object: &Map<String, Value>, name: &str| object.get(name).is_none_or(Value::is_null);
    let has_none = ["SimpleCache", "AdvancedCache", "RuleCache"].iter().all(|name| is_null(object, name));
    if name == "Cache"
        && has_none
        && let Some(Value::Object(cache)) = schema::find(name).map(|field| default(field, service))
    {
        *object = cache;
    }
}
