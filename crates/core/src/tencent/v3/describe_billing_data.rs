//! DescribeBillingData: the series that is billed.

use serde::{Deserialize, Serialize};

use super::ResourceSeries;
use super::reach::STATISTICS;
use crate::action::{Action, ActionSpec, Example, Together};
use crate::shape::Shaped;

/// Reads the series that is billed. It is late: 3 to 5 hours for accounts that are settled by the hour, 4 to 28 hours
/// for those by the month. Then there is yesterday from 04:00 on, and the day before until then.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeBillingData {
    /// The beginning in UTC+8, inclusive, rounded down to the interval.
    #[shape(required, format = DateTime)]
    pub start_time: String,
    /// The end, as the beginning; at most 90 days later.
    #[shape(required, format = DateTime)]
    pub end_time: String,
    /// `min` for ranges up to 24 hours, `5min` (the points that are billed) and `hour` up to 31 days, `day` for longer
    /// ones. `min` is not there overseas.
    #[shape(one_of("min", "5min", "hour", "day"))]
    pub interval: Option<String>,
    /// A domain; all of the account where it is left out.
    #[shape(format = Domain)]
    pub domain: Option<String>,
    /// A project; ignored where a domain is given.
    pub project: Option<u64>,
    /// Where it was served.
    #[shape(one_of("mainland", "overseas"), default = "mainland")]
    pub area: Option<String>,
    /// The number of a province, or of an area overseas, from DescribeMapInfo.
    pub district: Option<i64>,
    /// `flux` (bytes), `bandwidth` (bit/s) or `https` (requests).
    #[shape(one_of("flux", "bandwidth", "https"), default = "bandwidth")]
    pub metric: Option<String>,
    /// The product.
    #[shape(one_of("cdn", "ecdn"), default = "cdn")]
    pub product: Option<String>,
    /// The zone of the times: `UTC` and an offset.
    #[shape(default = "UTC+08:00")]
    pub time_zone: Option<String>,
}

impl Action for DescribeBillingData {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeBillingData").together(&[Together::Period(STATISTICS)]);
    const EXAMPLE: Example = Example {
        request: r#"{"StartTime":"2026-10-01 00:00:00","EndTime":"2026-10-31 23:59:59","Interval":"5min","Metric":"bandwidth"}"#,
        reply: r#"{"Interval":"5min","Data":[{"Resource":"all","BillingData":[{"Metric":"bandwidth","DetailData":[{"Time":"2026-10-01 00:00:00","Value":62000000},{"Time":"2026-10-01 00:05:00","Value":64500000}],"SummarizedData":{"Name":"max","Value":64500000}}]}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = BillingData;
}

/// The series that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct BillingData {
    /// The interval of the points: `min`, `5min`, `hour` or `day`.
    pub interval: String,
    /// The domain, the project or the account.
    pub data: Vec<ResourceBillingData>,
}

/// The series of one domain, project or account.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ResourceBillingData {
    /// The domain, a project id or `all`.
    pub resource: String,
    /// An entry for each metric.
    pub billing_data: Vec<ResourceSeries>,
}
