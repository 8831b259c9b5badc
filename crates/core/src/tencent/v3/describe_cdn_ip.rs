//! DescribeCdnIp: whether addresses are those of nodes.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Rate};
use crate::shape::Shaped;

/// Tells whether addresses are those of nodes, and where these are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeCdnIp {
    /// The addresses.
    #[shape(required, items(1, 20), format = Ip)]
    pub ips: Vec<String>,
}

impl Action for DescribeCdnIp {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeCdnIp").rate(Rate { calls: 200, seconds: 600 });
    const EXAMPLE: Example = Example {
        request: r#"{"Ips":["203.0.113.7","198.51.100.9"]}"#,
        reply: r#"{"Ips":[{"Ip":"203.0.113.7","Platform":"yes","Location":"Guangdong","History":[{"Status":"online","Datetime":"2026-03-01 08:00:00"}],"Area":"mainland","City":"Guangzhou"},{"Ip":"198.51.100.9","Platform":"no","Location":"unknown","History":[],"Area":"unknown","City":null}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = CdnIps;
}

/// What is known of the addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CdnIps {
    /// In the order of the request.
    pub ips: Vec<CdnIp>,
}

/// An address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CdnIp {
    /// The address.
    pub ip: String,
    /// `yes` where it is that of a node, else `no`.
    pub platform: String,
    /// The province or country of the node, or `unknown`.
    pub location: String,
    /// When the node began or stopped to serve.
    pub history: Vec<CdnIpHistory>,
    /// `mainland`, `overseas` or `unknown`.
    pub area: String,
    /// The city of the node.
    pub city: Option<String>,
}

/// A change of a node.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CdnIpHistory {
    /// `online` or `offline`.
    pub status: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8; null where no change is known.
    pub datetime: Option<String>,
}
