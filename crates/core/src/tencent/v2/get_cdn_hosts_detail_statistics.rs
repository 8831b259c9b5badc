//! GetCdnHostsDetailStatistics: what domains served, a series for each and one for all of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::series::{SeriesByCode, SeriesByDomain};
use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;

/// Reads what domains served: points of 5 minutes for up to 3 days, of an hour for 4 to 7 days, of a day for more. Of
/// an hour or a day a bandwidth is the highest, anything else the sum. Data arrive 5 to 10 minutes late.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct GetCdnHostsDetailStatistics {
    /// The beginning, inclusive.
    #[shape(required, format = DateTime)]
    pub start_time: String,
    /// The end, inclusive.
    #[shape(required, format = DateTime)]
    pub end_time: String,
    /// `bandwidth` (bit/s), `flux` and `hit_flux` (bytes), `requests` and `hit_requests`, or `status_code`: requests
    /// by their code.
    #[shape(required, one_of("bandwidth", "flux", "requests", "hit_flux", "hit_requests", "status_code"))]
    pub stat_type: String,
    /// The domains. They may be left out for `bandwidth`, `flux` and `requests` only: then all of the projects, or of
    /// the account, are meant.
    #[shape(items(0, 10), format = Domain)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
    /// Projects, whose domains are summed up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<u64>,
    /// `1` for points of 5 minutes, however long the range is.
    pub detail: Option<String>,
    /// The protocol of the visitors. No document says its words.
    #[shape(source = Cli)]
    pub protocol: Option<String>,
}

impl Action for GetCdnHostsDetailStatistics {
    const SPEC: ActionSpec = ActionSpec::v2("GetCdnHostsDetailStatistics")
        .together(&[Together::Period(Period::of("startTime", "endTime").days_back(60))]);
    const EXAMPLE: Example = Example {
        request: r#"{"startTime":"2026-10-25 00:00:00","endTime":"2026-10-25 00:05:00","statType":"requests","hosts":["www.example.com"]}"#,
        reply: r#"{"period":5,"start_datetime":"2026-10-25 00:00:00","end_datetime":"2026-10-25 00:05:00","requests":{"www.example.com":[10482,10377]},"requests_total":[10482,10377]}"#,
    };
    type Output = HostsDetailStatistics;
}

/// What domains served. Only the two fields of the type that was asked for are there.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct HostsDetailStatistics {
    /// How far the points are apart: 5, 60 or 1,440. The document's table makes it a text.
    #[shape(unit = "minutes")]
    pub period: u64,
    /// The beginning that was asked for, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub start_datetime: String,
    /// The end that was asked for, likewise.
    pub end_datetime: String,
    /// For `bandwidth`: each domain.
    #[shape(unit = "bit/s")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bandwidth: Option<SeriesByDomain>,
    /// For `bandwidth`: all of them.
    #[shape(unit = "bit/s")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bandwidth_total: Option<Vec<f64>>,
    /// For `flux`: each domain.
    #[shape(unit = "bytes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flux: Option<SeriesByDomain>,
    /// For `flux`: all of them.
    #[shape(unit = "bytes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flux_total: Option<Vec<f64>>,
    /// For `requests`: each domain.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<SeriesByDomain>,
    /// For `requests`: all of them.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests_total: Option<Vec<f64>>,
    /// For `hit_flux`: each domain.
    #[shape(unit = "bytes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hit_flux: Option<SeriesByDomain>,
    /// For `hit_flux`: all of them.
    #[shape(unit = "bytes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hit_flux_total: Option<Vec<f64>>,
    /// For `hit_requests`: each domain.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hit_requests: Option<SeriesByDomain>,
    /// For `hit_requests`: all of them.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hit_requests_total: Option<Vec<f64>>,
    /// For `status_code`: each domain, and in it each of the codes 200, 206, 302, 304, 401, 403, 404, 405, 416, 500
    /// and 502.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code: Option<BTreeMap<String, SeriesByCode>>,
    /// For `status_code`: each code over all of the domains.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code_total: Option<SeriesByCode>,
    /// What the cloud sends beyond its document, as it is: the names of these fields follow the type.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(data: &Value) -> HostsDetailStatistics {
        let body = json!({"code": 0, "message": "", "codeDesc": "Success", "data": data}).to_string();
        GetCdnHostsDetailStatistics::decode(200, body.as_bytes()).unwrap()
    }

    #[test]
    fn a_period_is_a_number_or_a_text() {
        for period in [json!(1440), json!("1440")] {
            assert_eq!(read(&json!({"period": period})).period, 1_440);
        }
    }

    #[test]
    fn codes_stand_below_their_domain() {
        let read = read(&json!({
            "status_code": {"a.example": {"200": [3, "4"], "404": []}, "b.example": []},
            "status_code_total": {"200": [3, 4], "404": null},
        }));
        let series = |codes: &[(&str, &[f64])]| -> SeriesByCode {
            codes.iter().map(|(code, series)| ((*code).to_owned(), series.to_vec())).collect()
        };
        let by_domain = read.status_code.unwrap();
        assert_eq!(by_domain["a.example"], series(&[("200", &[3.0, 4.0]), ("404", &[])]));
        assert_eq!(by_domain["b.example"], series(&[]));
        assert_eq!(read.status_code_total, Some(series(&[("200", &[3.0, 4.0])])));
        assert_eq!((read.flux, read.other.len()), (None, 0));
    }

    #[test]
    fn a_type_without_a_document_is_not_lost() {
        let data = json!({
            "period": 5, "start_datetime": "", "end_datetime": "",
            "flux_hit_rate": {"a.example": [99.5]}, "flux_hit_rate_total": [99.5],
        });
        let read = read(&data);
        assert_eq!(read.other["flux_hit_rate_total"], json!([99.5]));
        assert_eq!(serde_json::to_value(&read).unwrap(), data);
    }
}
