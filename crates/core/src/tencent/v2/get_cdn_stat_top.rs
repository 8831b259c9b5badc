//! GetCdnStatTop: the files, provinces and providers with the most traffic.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;

/// Ranks the files, provinces and providers of projects: at most 1,000 files (100 in the older documents). It is
/// counted from access logs and about 30 minutes late.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct GetCdnStatTop {
    /// The first day.
    #[shape(required, format = Day)]
    pub start_date: String,
    /// The last day, inclusive.
    #[shape(required, format = Day)]
    pub end_date: String,
    /// Project ids; the project of every domain that is named must be among them.
    #[shape(required)]
    pub projects: Vec<String>,
    /// The domains; all of the projects where the list is empty.
    #[shape(format = Domain)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
    /// What they are ranked by: bytes or requests.
    #[shape(required, one_of("flux", "requests"))]
    pub stat_type: String,
    /// How far the points are apart that are counted. No document says what it changes.
    #[shape(unit = "minutes", source = Cli)]
    pub period: Option<String>,
}

impl Action for GetCdnStatTop {
    const SPEC: ActionSpec =
        ActionSpec::v2("GetCdnStatTop").together(&[Together::Period(Period::of("startDate", "endDate").days_back(90))]);
    const EXAMPLE: Example = Example {
        request: r#"{"startDate":"2026-10-25","endDate":"2026-10-26","projects":["0"],"hosts":["www.example.com"],"statType":"requests"}"#,
        reply: r#"{"start_datetime":"2026-10-25","end_datetime":"2026-10-26","stat_type":"requests","period":5,"province_data":[{"id":4,"name":"广东","value":365021},{"id":120,"name":"江苏","value":232287}],"isp_data":[{"id":2,"name":"中国电信","value":1182544}],"url_data":[{"name":"www.example.com/logo.png","value":90512}]}"#,
    };
    type Output = CdnStatTop;
}

/// The rankings, the highest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CdnStatTop {
    /// The first day, `YYYY-MM-DD`.
    pub start_datetime: String,
    /// The last day, likewise.
    pub end_datetime: String,
    /// The type that was asked for.
    pub stat_type: String,
    /// How far the points are apart that were counted.
    #[shape(unit = "minutes")]
    pub period: u64,
    /// The provinces.
    pub province_data: Vec<TopPlace>,
    /// The providers.
    pub isp_data: Vec<TopPlace>,
    /// The files.
    pub url_data: Vec<TopUrl>,
}

/// The place of a province or of a provider.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct TopPlace {
    /// Its number, as in access logs; may be negative.
    pub id: i64,
    /// Its Chinese name.
    pub name: String,
    /// Bytes or requests.
    pub value: u64,
}

/// The place of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct TopUrl {
    /// Domain and path, without a scheme.
    pub name: String,
    /// Bytes or requests.
    pub value: u64,
}
