//! GenerateLogList: the older form of GetCdnLogList, by the number of a domain and by days.

use serde::{Deserialize, Serialize};

use super::get_cdn_log_list::LogList;
use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;

/// Lists the packages of access logs of a domain: up to 24 a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct GenerateLogList {
    /// The number of the domain, from DescribeCdnHosts.
    #[shape(required)]
    pub host_id: u64,
    /// The first day.
    #[shape(format = Day, default = "30 days ago")]
    pub start_date: Option<String>,
    /// The last day, not after today.
    #[shape(format = Day, default = "today")]
    pub end_date: Option<String>,
}

impl Action for GenerateLogList {
    const SPEC: ActionSpec =
        ActionSpec::v2("GenerateLogList").no_rate().together(&[Together::Period(Period::of("startDate", "endDate"))]);
    const EXAMPLE: Example = Example {
        request: r#"{"hostId":123456,"startDate":"20261025","endDate":"20261025"}"#,
        reply: r#"{"now":1792987200,"list":[{"date":"2026-10-25","type":1,"name":"2026102501-www.example.com","link":"https://log-download.cdn.qcloud.com/20261025/01/2026102501-www.example.com.gz?st=Qm0c7Zk2RwE5&e=1793073600"}]}"#,
    };
    type Output = LogList;
}
