//! Who may ask: by browser, header, parameter and pattern.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// Who may ask, by the User-Agent header.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct UserAgentFilter {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The rules.
    #[shape(items(0, 10))]
    pub filter_rules: Option<Vec<UserAgentFilterRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A list of browsers for some paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct UserAgentFilterRule {
    /// What `RulePaths` are.
    #[shape(required, one_of("all", "file", "directory", "path"))]
    pub rule_type: Option<String>,
    /// `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for
    /// `path`.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// The values of the header, with `*` where it is needed.
    #[shape(required, items(1, 10))]
    pub user_agents: Option<Vec<String>>,
    /// Whether the list lets in or keeps out.
    #[shape(required, one_of("blacklist", "whitelist"))]
    pub filter_type: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Refusals by header or URL.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AccessControl {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// What is refused.
    pub access_control_rules: Option<Vec<AccessControlRule>>,
    /// The status code of a refusal. Which ones are possible is not documented.
    pub return_code: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// What is refused.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AccessControlRule {
    /// Whether a request header or the URL is looked at.
    #[shape(required, one_of("requestHeader", "url"))]
    pub rule_type: Option<String>,
    /// What it must contain, or match, to be refused.
    #[shape(required)]
    pub rule_content: Option<String>,
    /// Whether that is a regular expression.
    #[shape(required, one_of("on", "off"))]
    pub regex: Option<String>,
    /// The header; needed for `requestHeader`.
    pub rule_header: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Refusals by parameter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ParamFilter {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// What is refused.
    pub filter_rules: Option<Vec<ParamFilterRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A parameter and its values that are refused.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ParamFilterRule {
    /// The name of the parameter.
    #[shape(required)]
    pub key: Option<String>,
    /// The values.
    #[shape(required, items(1, 9))]
    pub values: Option<Vec<String>>,
    /// The status code of the refusal, as text.
    #[shape(one_of("403"))]
    pub return_code: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Protection against stolen traffic; in the mainland only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AutoGuard {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// What is refused; needed where it is on.
    pub filter_rules: Option<Vec<FilterRules>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// What the protection against stolen traffic refuses.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct FilterRules {
    /// What is done.
    #[shape(required, one_of("forbidden"))]
    pub filter_type: Option<String>,
    /// All requests, or files of some suffixes.
    #[shape(required, one_of("all", "file"))]
    pub rule_type: Option<String>,
    /// `*` for `all`, suffixes without the dot for `file`.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
