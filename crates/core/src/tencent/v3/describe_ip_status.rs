//! DescribeIpStatus: the nodes that serve a domain.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Lists the nodes of a domain. The SDK says that nodes of the edge are not listed at present, and that the list is
/// late.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeIpStatus {
    /// The domain.
    #[shape(required, format = Domain)]
    pub domain: String,
    /// `edge`: the nodes that answer visitors; `last`: those that ask the origin.
    #[shape(one_of("edge", "last"), default = "edge")]
    pub layer: Option<String>,
    /// Where the nodes are.
    #[shape(one_of("mainland", "overseas", "global"))]
    pub area: Option<String>,
    /// Whether ranges are listed in place of addresses.
    #[shape(default = "false")]
    pub segment: Option<bool>,
    /// Whether the IPv6 addresses are listed too.
    #[shape(default = "false")]
    pub show_ipv6: Option<bool>,
    /// Whether IPv6 addresses are shortened.
    #[shape(default = "false")]
    pub abbreviation_ipv6: Option<bool>,
}

impl Action for DescribeIpStatus {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeIpStatus");
    const EXAMPLE: Example = Example {
        request: r#"{"Domain":"www.example.com","Layer":"last","Area":"mainland","ShowIpv6":true}"#,
        reply: r#"{"Ips":[{"Ip":"203.0.113.7","District":"Guangdong","Isp":"China Telecom","City":"Guangzhou","Status":"online","Ipv6":"2001:db8::7"}],"TotalCount":1,"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = IpStatuses;
}

/// The nodes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct IpStatuses {
    /// All of them.
    pub ips: Vec<IpStatus>,
    /// How many there are.
    pub total_count: u64,
}

/// A node.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct IpStatus {
    /// Its address, or a range.
    pub ip: String,
    /// The province or country.
    pub district: String,
    /// The provider.
    pub isp: String,
    /// The city.
    pub city: String,
    /// `online` or `offline`.
    pub status: String,
    /// Its IPv6 address.
    pub ipv6: Option<String>,
}
