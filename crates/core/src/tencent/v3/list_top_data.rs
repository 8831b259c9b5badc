//! ListTopData: the files, places, providers and domains that had most of a range.

use serde::{Deserialize, Serialize};

use super::reach::RANKINGS;
use crate::action::{Action, ActionSpec, Example, Together};
use crate::shape::Shaped;

/// Ranks what was served, highest first. What may be ranked by which filter: `url`, `path`, `district` and `isp` by
/// `flux` and `request`; `host` by all filters of visitors, `originHost` by all filters of origins.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ListTopData {
    /// The beginning in UTC+8, rounded down to the minute.
    #[shape(required, format = DateTime)]
    pub start_time: String,
    /// The last day: all of it counts, whatever time of day is given.
    #[shape(required, format = DateTime)]
    pub end_time: String,
    /// What is ranked. Overseas `url`, `district`, `host` and `originHost`. `path` is in the API 3.0 document only,
    /// which writes the others with a capital.
    #[shape(required, one_of("url", "path", "district", "isp", "host", "originHost"))]
    pub metric: String,
    /// By what: bytes, requests, the highest bandwidth, the share of bytes from the cache, or requests by the class of
    /// their code. `statusCode` and `OriginStatusCode` count the code of `Code`. Those of origins are for `originHost`;
    /// overseas it has `flux`, `request` and `bandwidth` only.
    #[shape(
        required,
        one_of(
            "flux",
            "request",
            "bandwidth",
            "fluxHitRate",
            "2XX",
            "3XX",
            "4XX",
            "5XX",
            "statusCode",
            "origin_2XX",
            "origin_3XX",
            "origin_4XX",
            "origin_5XX",
            "OriginStatusCode"
        )
    )]
    pub filter: String,
    /// The domains; all of the account where the list is empty.
    #[shape(items(0, 30), format = Domain)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
    /// A project; ignored where domains are given.
    pub project: Option<u64>,
    /// Whether each domain has a ranking of its own, for `url`, `path`, `district` and `isp`.
    #[shape(default = "false")]
    pub detail: Option<bool>,
    /// The status code, with the filters `statusCode` and `OriginStatusCode`.
    pub code: Option<String>,
    /// Where it was served.
    #[shape(one_of("mainland", "overseas"), default = "mainland")]
    pub area: Option<String>,
    /// Overseas, for `district` and `host`: whether places are those of the nodes or those of the visitors. `host` by
    /// `client` has the filters `flux`, `request` and `bandwidth`.
    #[shape(one_of("server", "client"), default = "server")]
    pub area_type: Option<String>,
    /// The product.
    #[shape(one_of("cdn", "ecdn"), default = "cdn")]
    pub product: Option<String>,
    /// How many rows: at most 100, and 1,000 of `url`.
    #[shape(range(1, 1_000), default = "the most")]
    pub limit: Option<u32>,
}

impl Action for ListTopData {
    const SPEC: ActionSpec = ActionSpec::v3("ListTopData").together(&[
        Together::When("Filter", "statusCode", "Code"),
        Together::When("Filter", "OriginStatusCode", "Code"),
        Together::Period(RANKINGS),
    ]);
    const EXAMPLE: Example = Example {
        request: r#"{"StartTime":"2026-10-01 00:00:00","EndTime":"2026-10-01 23:59:59","Metric":"url","Filter":"flux","Domains":["www.example.com"],"Limit":2}"#,
        reply: r#"{"Data":[{"Resource":"www.example.com","DetailData":[{"Name":"www.example.com/video/intro.mp4","Value":73400320},{"Name":"www.example.com/logo.png","Value":18350080}]}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = Rankings;
}

/// The rankings that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Rankings {
    /// An entry for each domain, or one for all.
    pub data: Vec<TopData>,
}

/// The ranking of one domain, project or account.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct TopData {
    /// The domain, `multiDomains`, a project id or `all`.
    pub resource: String,
    /// The rows, highest first.
    pub detail_data: Vec<TopDetailData>,
}

/// A row of a ranking.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct TopDetailData {
    /// A URL with or without its scheme, a place or provider by its name, or a domain.
    pub name: String,
    /// In the unit of the filter: bytes, requests, bit/s or per cent.
    pub value: f64,
}
