//! How the nodes fetch: in ranges, through redirects, within a time.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::secret::Secret;
use crate::shape::Shaped;

/// How long the nodes wait for the origin.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct OriginPullTimeout {
    /// For a connection.
    #[shape(required, range(5, 60), unit = "s")]
    pub connect_timeout: Option<i64>,
    /// For data.
    #[shape(required, range(10, 300), unit = "s")]
    pub receive_timeout: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A better route to origins across the border; withdrawn by the cloud.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct OriginPullOptimization {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// From outside into the mainland, or the other way.
    #[shape(one_of("OVToCN", "CNToOV"))]
    pub optimization_type: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether the nodes fetch large files in parts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RangeOriginPull {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "on")]
    pub switch: Option<String>,
    /// Exceptions, by path.
    pub range_rules: Option<Vec<RangeOriginPullRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// An exception for some paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RangeOriginPullRule {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// What `RulePaths` are.
    #[shape(required, one_of("file", "directory", "path"))]
    pub rule_type: Option<String>,
    /// Suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether the nodes follow a redirect of the origin themselves instead of handing it on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct FollowRedirect {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// The Host header of the request that follows; for accounts that were let in.
    pub redirect_config: Option<RedirectConfig>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The Host header after a redirect.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RedirectConfig {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// For the main origin; needed where it is on.
    pub follow_redirect_host: Option<String>,
    /// For the backup origin.
    pub follow_redirect_backup_host: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether requests for the same thing are joined on their way to the origin; for accounts that were let in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct OriginCombine {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Signed requests to the origin; for accounts that were let in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct OriginAuthentication {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The key.
    pub type_a: Option<OriginAuthenticationTypeA>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The key that requests to the origin are signed with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct OriginAuthenticationTypeA {
    /// 6 to 32 letters and digits.
    #[shape(required, secret, bytes(32))]
    pub secret_key: Option<Secret>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
