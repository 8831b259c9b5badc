//! What a domain has that nobody has set.

use serde_json::{Map, Value, json};

use super::schema::{Field, Kind};
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
        // No default is documented, and no domain is added with it on.
        "Authentication" => json!({"Switch": "off"}),
        _ => match switch(field) {
            Some(word) => json!({"Switch": word}),
            None => return Value::Null,
        },
    };
    match (field.kind, sent) {
        (Kind::Object(fields), Value::Object(sent)) => complete(fields, &sent, field.name).unwrap_or_default().into(),
        _ => Value::Null,
    }
}

/// The documented default of the switch of an object.
fn switch(field: &Field) -> Option<String> {
    let Kind::Object(fields) = field.kind else { return None };
    let switch = fields.iter().find(|field| field.name == "Switch")?;
    switch.default().as_str().map(str::to_owned)
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
    if name == "Cache" && has_none {
        let field = super::schema::TOP.iter().find(|field| field.name == name);
        if let Some(Value::Object(cache)) = field.map(|field| default(field, service)) {
            *object = cache;
        }
    }
}
