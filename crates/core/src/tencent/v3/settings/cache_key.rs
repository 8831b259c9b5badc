//! What tells two things in the cache apart.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// What tells two things in the cache apart, besides host and path.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CacheKey {
    /// Whether all parameters count (`on`), or none (`off`).
    #[shape(one_of("on", "off"))]
    pub full_url_cache: Option<String>,
    /// Whether upper and lower case are the same.
    #[shape(one_of("on", "off"))]
    pub ignore_case: Option<String>,
    /// Which parameters count.
    pub query_string: Option<QueryStringKey>,
    /// Which cookies count.
    pub cookie: Option<CookieKey>,
    /// Which request headers count.
    pub header: Option<HeaderKey>,
    /// A text of one's own that counts.
    pub cache_tag: Option<CacheTagKey>,
    /// Whether HTTP and HTTPS are kept apart.
    pub scheme: Option<SchemeKey>,
    /// Exceptions, by path.
    pub key_rules: Option<Vec<KeyRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Which parameters count.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct QueryStringKey {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// Whether the parameters are sorted first.
    #[shape(one_of("on", "off"))]
    pub reorder: Option<String>,
    /// All, none, only some, or all but some.
    #[shape(one_of("includeAll", "excludeAll", "includeCustom", "excludeCustom"))]
    pub action: Option<String>,
    /// Their names with `;` between them.
    pub value: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Which cookies count.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CookieKey {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// Their names with `;` between them.
    pub value: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Which request headers count.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct HeaderKey {
    /// Turns it on.
    #[shape(one_of("on", "off"))]
    pub switch: Option<String>,
    /// Their names with `;` between them.
    pub value: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A text of one's own that counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CacheTagKey {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The text.
    pub value: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether HTTP and HTTPS are kept apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct SchemeKey {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// What tells things under some paths apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct KeyRule {
    /// Suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for
    /// `index`.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// What `RulePaths` are.
    #[shape(required, one_of("file", "directory", "path", "index"))]
    pub rule_type: Option<String>,
    /// Whether all parameters count (`on`), or none (`off`).
    #[shape(required, one_of("on", "off"))]
    pub full_url_cache: Option<String>,
    /// Whether upper and lower case are the same.
    #[shape(required, one_of("on", "off"))]
    pub ignore_case: Option<String>,
    /// Which parameters count.
    #[shape(required)]
    pub query_string: Option<RuleQueryString>,
    /// Who made the rule: send `user`.
    #[shape(required, one_of("user"))]
    pub rule_tag: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Which parameters count under some paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RuleQueryString {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// Only some of them; needed where it is on.
    #[shape(one_of("includeCustom"))]
    pub action: Option<String>,
    /// Their names with `;` between them; needed where it is on.
    pub value: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
