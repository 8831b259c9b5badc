//! GetCdnLogList: where the access logs of a domain can be fetched.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Rate, Together};
use crate::shape::Shaped;

/// Lists the packages of access logs of a domain: one an hour, none where an hour had no request. A package is stable
/// about two hours later.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct GetCdnLogList {
    /// The domain.
    #[shape(required, format = Domain)]
    pub host: String,
    /// A time in the first hour.
    #[shape(format = DateTime, default = "30 days ago")]
    pub start_date: Option<String>,
    /// A time in the last hour.
    #[shape(format = DateTime, default = "now")]
    pub end_date: Option<String>,
}

impl Action for GetCdnLogList {
    const SPEC: ActionSpec = ActionSpec::v2("GetCdnLogList")
        .rate(Rate::per_minute(10_000))
        .together(&[Together::Period(Period::of("startDate", "endDate"))]);
    const EXAMPLE: Example = Example {
        request: r#"{"host":"www.example.com","startDate":"2026-10-25 00:01:00","endDate":"2026-10-25 00:12:00"}"#,
        reply: r#"{"now":1792987200,"list":[{"date":"2026-10-25","type":1,"name":"2026102500-www.example.com","link":"https://log-download.cdn.qcloud.com/20261025/00/2026102500-www.example.com.gz?st=h2JxJ8mXy0b1&e=1793073600"}]}"#,
    };
    type Output = LogList;
}

/// The packages that there are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct LogList {
    /// The time of the answer, in seconds since 1970-01-01T00:00:00Z. The links are good for 24 hours from it.
    pub now: u64,
    /// The packages.
    pub list: Vec<LogLink>,
}

/// A package of an hour.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct LogLink {
    /// Its day, `YYYY-MM-DD` in UTC+8. The document's table makes it a number.
    pub date: String,
    /// 1 where there is a log, 0 where there is none.
    #[serde(rename = "type")]
    pub kind: i64,
    /// `YYYYMMDDHH-` in UTC+8 and the domain.
    pub name: String,
    /// Where it can be fetched, gzipped.
    pub link: String,
}
