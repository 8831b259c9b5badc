//! DescribeTopData: the addresses, programs and referers that had most of a range.

use serde::{Deserialize, Serialize};

use super::reach::RANKINGS;
use crate::action::{Action, ActionSpec, Example, Together};
use crate::shape::Shaped;

/// Ranks visitors, highest first: the top 100 addresses or referers, or all devices, browsers or systems.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeTopData {
    /// The first day.
    #[shape(required, format = Date)]
    pub start_time: String,
    /// The last day, inclusive.
    #[shape(required, format = Date)]
    pub end_time: String,
    /// What is ranked: addresses, or what the user agents and referers say.
    #[shape(required, one_of("ip", "ua_device", "ua_browser", "ua_os", "referer"))]
    pub metric: String,
    /// By bytes or by requests.
    #[shape(required, one_of("flux", "request"))]
    pub filter: String,
    /// The domains; all of the account where the list is empty.
    #[shape(items(0, 30), format = Domain)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
    /// A project; ignored where domains are given.
    pub project: Option<u64>,
    /// Whether each domain has a ranking of its own.
    #[shape(default = "false")]
    pub detail: Option<bool>,
    /// Where it was served.
    #[shape(one_of("mainland", "overseas"), default = "mainland")]
    pub area: Option<String>,
    /// The product.
    #[shape(one_of("cdn"), default = "cdn")]
    pub product: Option<String>,
}

impl Action for DescribeTopData {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeTopData").together(&[Together::Period(RANKINGS)]);
    const EXAMPLE: Example = Example {
        request: r#"{"StartTime":"2026-10-01","EndTime":"2026-10-07","Metric":"ua_os","Filter":"request"}"#,
        reply: r#"{"Data":[{"Resource":"all","DetailData":[{"Name":"Android","Value":700,"Percent":0.7},{"Name":"iOS","Value":300,"Percent":0.3}]}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = RankingsMore;
}

/// The rankings that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RankingsMore {
    /// An entry for each domain, or one for all.
    pub data: Vec<TopDataMore>,
}

/// The ranking of one domain, project or account.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct TopDataMore {
    /// The domain, `multiDomains`, a project id or `all`.
    pub resource: String,
    /// The rows, highest first.
    pub detail_data: Vec<TopDetailDataMore>,
}

/// A row of a ranking, with its share.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct TopDetailDataMore {
    /// An address, a device, a browser, a system or a referer.
    pub name: String,
    /// Bytes or requests.
    pub value: f64,
    /// Its part of the total, as a fraction of 1.
    pub percent: Option<f64>,
}
