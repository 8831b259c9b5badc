//! Headers that the nodes change.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// Headers that the nodes change on their way to the origin.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RequestHeader {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// The changes.
    #[shape(items(0, 100))]
    pub header_rules: Option<Vec<HttpHeaderPathRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Headers that the nodes change on their way to the visitor.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ResponseHeader {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// The changes.
    #[shape(items(0, 100))]
    pub header_rules: Option<Vec<HttpHeaderPathRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A change of a header under some paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct HttpHeaderPathRule {
    /// `set` overwrites or creates and joins repeats, `add` may repeat the header, `del` takes it away.
    #[shape(required, one_of("set", "del", "add"))]
    pub header_mode: Option<String>,
    /// The header.
    #[shape(required, bytes(100), format = HeaderName)]
    pub header_name: Option<String>,
    /// Its value, at most 1,000 characters in a request and 2,000 in a response; not needed for `del`.
    pub header_value: Option<String>,
    /// What `RulePaths` are.
    #[shape(required, one_of("all", "file", "directory", "path"))]
    pub rule_type: Option<String>,
    /// `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for
    /// `path`.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A change of a header.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct HttpHeaderRule {
    /// `set` overwrites or creates, `add` may repeat the header, `del` takes it away.
    #[shape(required, one_of("add", "set", "del"))]
    pub header_mode: Option<String>,
    /// The header.
    #[shape(required, format = HeaderName)]
    pub header_name: Option<String>,
    /// Its value; not needed for `del`.
    pub header_value: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
