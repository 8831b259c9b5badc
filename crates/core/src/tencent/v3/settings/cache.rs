//! How long the nodes keep things: the basic form, and the older one.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::rule_cache::RuleCache;
use crate::shape::Shaped;

/// How long the nodes keep things. One of `SimpleCache` and `RuleCache` is in use.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Cache {
    /// The basic form.
    pub simple_cache: Option<SimpleCache>,
    /// The form before `RuleCache`, which replaced it.
    pub advanced_cache: Option<AdvancedCache>,
    /// The form with all options, by path. Later rules win.
    pub rule_cache: Option<Vec<RuleCache>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Times by path, and what the headers of the origin change about them. Without any: 30 days for everything, and
/// nothing of `php`, `jsp`, `asp` and `aspx` on `web` domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct SimpleCache {
    /// The times. Later rules win.
    #[shape(required)]
    pub cache_rules: Option<Vec<SimpleCacheRule>>,
    /// Whether `max-age` of the origin holds for what no rule matches. Not together with `CompareMaxAge`.
    #[shape(required, one_of("on", "off"))]
    pub follow_origin: Option<String>,
    /// Whether things are kept that the origin marks `no-store` or `no-cache`.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub ignore_cache_control: Option<String>,
    /// Whether `Set-Cookie` of the origin is disregarded.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub ignore_set_cookie: Option<String>,
    /// Whether the shorter one of rule and `max-age` holds. Not together with `FollowOrigin`.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub compare_max_age: Option<String>,
    /// Whether the origin is asked every time if the copy is still good.
    pub revalidate: Option<Revalidate>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A time for some paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct SimpleCacheRule {
    /// What `CacheContents` are.
    #[shape(required, one_of("all", "file", "directory", "path", "index"))]
    pub cache_type: Option<String>,
    /// `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for
    /// `path`, `/` for `index`.
    #[shape(required)]
    pub cache_contents: Option<Vec<String>>,
    /// How long; 0 keeps nothing.
    #[shape(required, range(0, 31_536_000), unit = "s")]
    pub cache_time: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Asking the origin every time if the copy is still good.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Revalidate {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The only path for which that holds.
    pub path: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The form before `RuleCache`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvancedCache {
    /// The times.
    #[shape(required)]
    pub cache_rules: Option<Vec<AdvanceCacheRule>>,
    /// Whether things are kept that the origin marks `no-store` or `no-cache`.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub ignore_cache_control: Option<String>,
    /// Whether answers with `Set-Cookie` are kept out of the cache, header and body, when it is on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub ignore_set_cookie: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A time for some paths, in the form before `RuleCache`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvanceCacheRule {
    /// What `CacheContents` are; `default` is for what the origin gives no `max-age`.
    #[shape(required, one_of("all", "file", "directory", "path", "default"))]
    pub cache_type: Option<String>,
    /// As in `SimpleCacheRule`; `no max-age` for `default`.
    #[shape(required)]
    pub cache_contents: Option<Vec<String>>,
    /// How long; 0 keeps nothing.
    #[shape(required, range(0, 31_536_000), unit = "s")]
    pub cache_time: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
