//! Asking a server of one's own about each request.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// Asking a server of one's own about each request. `RemoteAuthenticationRules` and `Server` exclude each other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RemoteAuthentication {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// Servers and what they are asked about.
    pub remote_authentication_rules: Option<Vec<RemoteAuthenticationRule>>,
    /// The URL of the server, where the rules are those by default.
    pub server: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A server and what it is asked about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RemoteAuthenticationRule {
    /// The URL of the server.
    #[shape(required, default = "that of the object above")]
    pub server: Option<String>,
    /// The method; `all` takes that of the visitor.
    #[shape(required, one_of("get", "post", "head", "all"), default = "all")]
    pub auth_method: Option<String>,
    /// What `RulePaths` are.
    #[shape(required, one_of("all", "file", "directory", "path"), default = "all")]
    pub rule_type: Option<String>,
    /// `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for
    /// `path`.
    #[shape(required, default = "*")]
    pub rule_paths: Option<Vec<String>>,
    /// How long the nodes wait for it.
    #[shape(required, range(1, 30_000), unit = "ms", default = "20000")]
    pub auth_timeout: Option<i64>,
    /// What a server that does not answer means: 200 lets the request in, 403 refuses it.
    #[shape(required, one_of("RETURN_200", "RETURN_403"), default = "RETURN_200")]
    pub auth_timeout_action: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
