//! How long the nodes keep things: the form with all options.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// How things under some paths are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RuleCache {
    /// `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for
    /// `path`, `/` for `index`.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// What `RulePaths` are.
    #[shape(required, one_of("all", "file", "directory", "path", "index"))]
    pub rule_type: Option<String>,
    /// How: exactly one of its three ways is on.
    #[shape(required)]
    pub cache_config: Option<RuleCacheConfig>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Three ways to keep things; exactly one is on. Answers leave out the others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RuleCacheConfig {
    /// For a fixed time.
    pub cache: Option<CacheConfigCache>,
    /// Not at all.
    pub no_cache: Option<CacheConfigNoCache>,
    /// As the headers of the origin say.
    pub follow_origin: Option<CacheConfigFollowOrigin>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Keeping things for a fixed time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CacheConfigCache {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// How long.
    #[shape(required, range(0, 31_536_000), unit = "s")]
    pub cache_time: Option<i64>,
    /// Whether the shorter one of this time and `max-age` of the origin holds.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub compare_max_age: Option<String>,
    /// Whether things are kept that the origin marks `no-store` or `no-cache`.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub ignore_cache_control: Option<String>,
    /// Whether answers with `Set-Cookie` are kept out of the cache, header and body, when it is on: the reverse of what
    /// the name says.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub ignore_set_cookie: Option<String>,
    /// How `Last-Modified` is compared when a copy is stale: `equal` drops a copy of another time, `since` one that is
    /// older, `none` looks at the length alone. Domains made before 12 September 2024, 18:00, have none and keep the
    /// older way.
    #[shape(one_of("equal", "since", "none"), default = "equal")]
    pub origin_mtime_check_type: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Keeping nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CacheConfigNoCache {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// Whether the origin is asked every time if the copy is still good.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub revalidate: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Keeping things as the headers of the origin say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CacheConfigFollowOrigin {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The time for what the origin gives none.
    pub heuristic_cache: Option<HeuristicCache>,
    /// As in `CacheConfigCache`.
    #[shape(one_of("equal", "since", "none"), default = "equal")]
    pub origin_mtime_check_type: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Keeping what the origin gives no time for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct HeuristicCache {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// How long.
    pub cache_config: Option<CacheConfig>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The time for what the origin gives none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CacheConfig {
    /// Whether the time below holds.
    #[shape(required, one_of("on", "off"))]
    pub heuristic_cache_time_switch: Option<String>,
    /// How long.
    #[shape(required, unit = "s")]
    pub heuristic_cache_time: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
