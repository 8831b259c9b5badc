//! DescribeCdnDomainLogs: where the access logs of a domain can be downloaded.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;

/// Lists the packages of access logs of a domain: one for each hour and area in which something was asked for. The last
/// 30 days are kept; a package is complete about a day after its hour.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeCdnDomainLogs {
    /// The domain.
    #[shape(required, format = Domain)]
    pub domain: String,
    /// The beginning in UTC+8.
    #[shape(required, format = DateTime)]
    pub start_time: String,
    /// The end in UTC+8.
    #[shape(required, format = DateTime)]
    pub end_time: String,
    /// How many packages to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Packages a page.
    #[shape(range(1, 1_000), default = "100")]
    pub limit: Option<u32>,
    /// Where it was served; `global` lists the packages of both areas.
    #[shape(one_of("mainland", "overseas", "global"), default = "mainland")]
    pub area: Option<String>,
    /// The kind of log.
    #[shape(one_of("access"), default = "access")]
    pub log_type: Option<String>,
}

impl Action for DescribeCdnDomainLogs {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeCdnDomainLogs")
        .together(&[Together::Period(Period::of("StartTime", "EndTime").days_back(30))]);
    const EXAMPLE: Example = Example {
        request: r#"{"Domain":"www.example.com","StartTime":"2026-10-01 20:00:00","EndTime":"2026-10-01 20:59:59","Area":"mainland","Limit":100}"#,
        reply: r#"{"DomainLogs":[{"StartTime":"2026-10-01 20:00:00","EndTime":"2026-10-01 20:59:59","LogPath":"https://log.example.com/20261001/20/2026100120-www.example.com-mainland.gz?st=c2lnbmF0dXJl&e=1790000000","Area":"mainland","LogName":"2026100120-www.example.com-mainland","FileSize":104857}],"TotalCount":1,"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = DomainLogs;
}

/// A page of packages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DomainLogs {
    /// The packages of this page.
    pub domain_logs: Vec<DomainLog>,
    /// How many match in all.
    pub total_count: u64,
}

/// A package: gzip around one text without an ending of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DomainLog {
    /// Its first second in UTC+8: `YYYY-MM-DD HH:00:00`.
    pub start_time: String,
    /// Its last second in UTC+8: `YYYY-MM-DD HH:59:59`.
    pub end_time: String,
    /// The link, which works for a day. Whoever has it needs no other proof.
    pub log_path: String,
    /// `mainland` or `overseas`.
    pub area: String,
    /// Its name: the hour, the domain and the area.
    pub log_name: String,
    /// Its size.
    #[shape(unit = "bytes")]
    pub file_size: Option<u64>,
}
