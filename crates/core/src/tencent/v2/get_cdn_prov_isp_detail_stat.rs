//! GetCdnProvIspDetailStat: the bandwidth of a day by province and provider.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Reads the bandwidth of a day, 288 points of 5 minutes, by province and provider. It is counted from access logs, 20
/// to 30 minutes late. A province or a provider that had nothing is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct GetCdnProvIspDetailStat {
    /// The day.
    #[shape(required, format = Date)]
    pub date: String,
    /// The domains.
    #[shape(required, items(1, 5), format = Domain)]
    pub hosts: Vec<String>,
    /// The numbers of provinces, as in access logs; every province where the list is empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub provs: Vec<String>,
    /// The numbers of providers, as in access logs; every provider where the list is empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub isps: Vec<String>,
}

impl Action for GetCdnProvIspDetailStat {
    const SPEC: ActionSpec = ActionSpec::v2("GetCdnProvIspDetailStat").no_rate();
    const EXAMPLE: Example = Example {
        request: r#"{"date":"2026-10-25","hosts":["www.example.com"],"provs":["1442"],"isps":["2"]}"#,
        reply: r#"{"date":"2026-10-25","prov_data":{"www.example.com":[{"id":1442,"name":"浙江","host":"www.example.com","isp_value":{"bandwidth":{"2":[182044,179310,0]}}}]}}"#,
    };
    type Output = CdnProvIspDetailStat;
}

/// The bandwidth of a day.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CdnProvIspDetailStat {
    /// The day.
    pub date: String,
    /// The provinces of each domain. Where there are none, the cloud sends an empty list in its place.
    pub prov_data: BTreeMap<String, Vec<ProvinceBandwidth>>,
}

/// The bandwidth of a province.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct ProvinceBandwidth {
    /// Its number, as in access logs; may be negative.
    pub id: i64,
    /// Its Chinese name.
    pub name: String,
    /// The domain.
    pub host: String,
    /// Its providers.
    pub isp_value: IspBandwidth,
}

/// The bandwidth of the providers of a province.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct IspBandwidth {
    /// The points of the day in the order of time, by the number of the provider.
    #[shape(unit = "bit/s")]
    pub bandwidth: BTreeMap<String, Vec<f64>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_an_empty_list() {
        for nothing in ["[]", "{}", "null"] {
            let body = format!(r#"{{"code":0,"data":{{"date":"2026-10-25","prov_data":{nothing}}}}}"#);
            let read = GetCdnProvIspDetailStat::decode(200, body.as_bytes()).unwrap();
            assert_eq!((read.date.as_str(), read.prov_data.len()), ("2026-10-25", 0));
        }
    }
}
