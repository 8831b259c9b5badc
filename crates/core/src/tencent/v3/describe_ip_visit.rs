//! DescribeIpVisit: how many addresses were active, as a series.

use serde::{Deserialize, Serialize};

use super::CdnData;
use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;
use crate::time::DAY;

/// Reads how many different addresses of visitors the access logs hold, in each five minutes or on each day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeIpVisit {
    /// The beginning in UTC+8, inclusive, rounded down to the interval.
    #[shape(required, format = DateTime)]
    pub start_time: String,
    /// The end, as the beginning.
    #[shape(required, format = DateTime)]
    pub end_time: String,
    /// The domains; all of the account where the list is empty.
    #[shape(items(0, 30), format = Domain)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
    /// A project; ignored where domains are given.
    pub project: Option<u64>,
    /// `5min` for ranges up to 24 hours, `day` for longer ones.
    #[shape(one_of("5min", "day"), default = "the one of the range")]
    pub interval: Option<String>,
}

impl Action for DescribeIpVisit {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeIpVisit")
        .together(&[Together::Period(Period::of("StartTime", "EndTime").interval("Interval", &[("5min", DAY)]))]);
    const EXAMPLE: Example = Example {
        request: r#"{"StartTime":"2026-10-01 00:00:00","EndTime":"2026-10-01 00:09:59","Domains":["www.example.com"],"Interval":"5min"}"#,
        reply: r#"{"Interval":"5min","Data":[{"Resource":"www.example.com","CdnData":[{"Metric":"ipVisit","DetailData":[{"Time":"2026-10-01 00:00:00","Value":412},{"Time":"2026-10-01 00:05:00","Value":397}],"SummarizedData":{"Name":"sum","Value":809}}]}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = CdnData;
}
