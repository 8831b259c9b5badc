//! Caching beyond files: status codes, headers, the browser, an origin that is down.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// How long errors of the origin are kept. Without it, 404 for 10 s.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct StatusCodeCache {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The times, one entry a code.
    pub cache_rules: Option<Vec<StatusCodeCacheRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A time for a status code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct StatusCodeCacheRule {
    /// The code, as text.
    #[shape(required, one_of("403", "404"))]
    pub status_code: Option<String>,
    /// How long, 0 or more.
    #[shape(required, unit = "s")]
    pub cache_time: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether the headers of the origin are kept with the body.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ResponseHeaderCache {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "on")]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether stale copies are served while the origin is down.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct OfflineCache {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// How long browsers keep things: the `max-age` that the nodes send. Not for every account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct MaxAge {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// The times.
    pub max_age_rules: Option<Vec<MaxAgeRule>>,
    /// What holds for errors.
    pub max_age_code_rule: Option<MaxAgeCodeRule>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A browser's time for some paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct MaxAgeRule {
    /// What `MaxAgeContents` are.
    #[shape(required, one_of("all", "file", "directory", "path", "index"))]
    pub max_age_type: Option<String>,
    /// `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for
    /// `path`, `/` for `index`. The rule for `all` cannot be taken away.
    #[shape(required)]
    pub max_age_contents: Option<Vec<String>>,
    /// How long; 0 keeps nothing.
    #[shape(required, unit = "s")]
    pub max_age_time: Option<i64>,
    /// Whether the origin's own header holds instead of the time.
    #[shape(one_of("on", "off"))]
    pub follow_origin: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// What browsers are told about errors.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct MaxAgeCodeRule {
    /// What is done: `clear` takes `Cache-Control` away.
    #[shape(required, one_of("clear"))]
    pub action: Option<String>,
    /// The codes; only this range at present.
    #[shape(required, one_of("400-599"))]
    pub status_codes: Option<Vec<String>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
