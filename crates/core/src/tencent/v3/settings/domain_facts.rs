//! What the cloud says about a domain besides its settings.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// A label of a domain.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Tag {
    /// Its name.
    #[shape(required)]
    pub tag_key: Option<String>,
    /// Its value.
    #[shape(required)]
    pub tag_value: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// An advanced feature that a domain may have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvanceConfig {
    /// The feature.
    pub name: Option<String>,
    /// Whether the domain has it.
    #[shape(one_of("on", "off"))]
    pub value: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether the settings fit the present forms; for the cloud's own use.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Compatibility {
    /// A number of the cloud.
    pub code: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Security by the cloud's SCDN.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct SecurityConfig {
    /// Turns it on.
    #[shape(one_of("on", "off"))]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Settings as a text of rules.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RuleEngine {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The rules.
    pub content: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
