//! DescribeCdnData: what may be asked, and how the answer is laid out.

use edgeseal_core::Api::TencentV3;
use edgeseal_core::tencent::v3::{CdnData, DescribeCdnData};
use serde_json::{Value, json};

use crate::client::Client;

const FROM: &str = "2025-11-21 00:00:00";
const TO: &str = "2025-11-21 23:59:59";

fn with(more: &Value) -> Value {
    let mut params = json!({"StartTime": FROM, "EndTime": TO, "Metric": "flux"});
    params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    params
}

fn asked(client: &mut Client, more: &Value) -> CdnData {
    serde_json::from_value(client.params(TencentV3, "DescribeCdnData", with(more)).unwrap()).unwrap()
}

#[test]
fn wrong_questions_have_their_code() {
    let (date, interval) = ("InvalidParameter.CdnStatInvalidDate", "InvalidParameter.CdnInvalidParamInterval");
    let (metric, value) = ("InvalidParameter.CdnStatInvalidMetric", "InvalidParameter.CdnParamError");
    let mut client = Client::new();
    for (params, expected) in [
        (json!({"StartTime": ""}), "MissingParameter"),
        (json!({"StartTime": "yesterday"}), date),
        (json!({"StartTime": "2025-11-22 00:00:00"}), date),
        (json!({"StartTime": "2025-08-23 23:59:59"}), "ok"),
        (json!({"StartTime": "2025-08-23 23:59:58"}), date),
        (json!({"Metric": "fluxIn"}), metric),
        (json!({"Metric": "2XX"}), metric),
        (json!({"Metric": 404}), "InvalidParameter"),
        (json!({"Interval": "1min"}), interval),
        (json!({"Interval": "min"}), "ok"),
        (json!({"Interval": "min", "StartTime": "2025-11-20 23:59:58"}), interval),
        (json!({"Interval": "min", "Area": "overseas"}), interval),
        (json!({"Interval": "hour", "StartTime": "2025-10-21 23:59:59"}), "ok"),
        (json!({"Interval": "5min", "StartTime": "2025-10-21 23:59:58"}), interval),
        (json!({"Interval": "day", "StartTime": "2025-10-21 23:59:58"}), "ok"),
        (json!({"Domains": vec!["img.harbor.example"; 30]}), "ok"),
        (json!({"Domains": vec!["img.harbor.example"; 31]}), "InvalidParameter.CdnStatTooManyDomains"),
        (json!({"Domains": ["www.foreign.example"]}), "ResourceNotFound.CdnHostNotExists"),
        (json!({"Project": 7}), "InvalidParameter.CdnStatInvalidProjectId"),
        (json!({"Project": 7, "Domains": ["img.harbor.example"]}), "ok"),
        (json!({"Detail": true, "Metric": "4xx"}), value),
        (json!({"Area": "global"}), value),
        (json!({"TimeZone": "UTC+00:00"}), "ok"),
        (json!({"TimeZone": "Asia/Shanghai"}), value),
        (json!({"TimeZone": "UTC+08:00", "Product": "cdn", "DataSource": "monitor"}), "ok"),
        (json!({"Product": "ecdn"}), value),
        (json!({"Protocol": "ftp"}), value),
        (json!({"IpProtocol": "ipv5"}), value),
        (json!({"Isp": 2, "District": 22}), value),
        (json!({"Isp": 2, "IpProtocol": "all", "Protocol": "quic"}), "ok"),
        (json!({"isp": 2}), "UnknownParameter"),
    ] {
        client.wait(1);
        assert_eq!(client.code(TencentV3, "DescribeCdnData", with(&params)), expected, "{params}");
    }
    let call = json!({"StartTime": FROM, "EndTime": TO});
    assert_eq!(client.code(TencentV3, "DescribeCdnData", call), "MissingParameter");
}

#[test]
fn points_begin_and_end_where_they_were_asked_for() {
    let mut client = Client::new();
    for (interval, from, to, first, last, count) in [
        (None, "2025-11-21 00:07:59", "2025-11-21 01:00:00", "2025-11-21 00:05:00", "2025-11-21 01:00:00", 12),
        (Some("min"), "2025-11-21 00:07:59", "2025-11-21 00:09:59", "2025-11-21 00:07:00", "2025-11-21 00:09:00", 3),
        (Some("hour"), "2025-11-21 10:40:00", "2025-11-21 12:40:00", "2025-11-21 10:00:00", "2025-11-21 12:00:00", 3),
        (Some("day"), "2025-11-19 10:40:00", "2025-11-21 00:00:00", "2025-11-19 00:00:00", "2025-11-21 00:00:00", 3),
        (None, "2025-10-01 10:00:00", "2025-11-21 00:00:00", "2025-10-01 00:00:00", "2025-11-21 00:00:00", 52),
        // It is 12:35: nothing is told about what has not begun.
        (None, "2025-11-22 12:00:00", "2025-11-22 23:59:59", "2025-11-22 12:00:00", "2025-11-22 12:35:00", 8),
        (Some("day"), "2025-11-22 00:00:00", "2025-11-25 00:00:00", "2025-11-22 00:00:00", "2025-11-22 00:00:00", 1),
    ] {
        let answer = asked(&mut client, &json!({"StartTime": from, "EndTime": to, "Interval": interval}));
        let points = &answer.data[0].cdn_data[0].detail_data;
        assert_eq!(points.len(), count, "{from} {to}");
        assert_eq!((&*points[0].time, &*points[count - 1].time), (first, last));
        let expected = interval.unwrap_or(if count == 52 { "day" } else { "5min" });
        assert_eq!(answer.interval, expected);
    }
    let tomorrow = json!({"StartTime": "2025-11-23 00:00:00", "EndTime": "2025-11-24 00:00:00"});
    assert!(asked(&mut client, &tomorrow).data[0].cdn_data[0].detail_data.is_empty());
}

#[test]
fn resources_are_named_after_what_was_asked() {
    let mut client = Client::new();
    let two = json!(["IMG.harbor.example", "www.harbor.example", "img.harbor.example"]);
    for (params, expected) in [
        (json!({}), vec!["all"]),
        (json!({"Project": 1001}), vec!["1001"]),
        (json!({"Domains": ["img.harbor.example"]}), vec!["img.harbor.example"]),
        (json!({"Domains": two}), vec!["multiDomains"]),
        (json!({"Domains": two, "Detail": true}), vec!["img.harbor.example", "www.harbor.example"]),
        (json!({"Detail": true}), vec!["all"]),
    ] {
        let resources: Vec<String> = asked(&mut client, &params).data.into_iter().map(|data| data.resource).collect();
        assert_eq!(resources, expected);
    }
}

#[test]
fn a_metric_has_its_series_and_its_summary() {
    let mut client = Client::new();
    for (metric, series, summary) in [
        ("flux", vec!["flux"], "sum"),
        ("bandwidth", vec!["bandwidth"], "max"),
        ("hitRequest", vec!["hitRequest"], "sum"),
        ("requestHitRate", vec!["requestHitRate"], "avg"),
        ("fluxHitRate", vec!["fluxHitRate"], "avg"),
        ("statusCode", vec!["2xx", "3xx", "4xx", "5xx"], "sum"),
        ("2xx", vec!["2xx", "200", "206"], "sum"),
        ("3xx", vec!["3xx", "301", "302", "304"], "sum"),
        ("4xx", vec!["4xx", "400", "403", "404", "416", "499"], "sum"),
        ("5xx", vec!["5xx", "500", "502", "504", "514"], "sum"),
        ("404", vec!["404"], "sum"),
        ("418", vec![], "sum"),
    ] {
        client.wait(1);
        let lines = asked(&mut client, &json!({"Metric": metric})).data.remove(0).cdn_data;
        assert_eq!(lines.iter().map(|line| line.metric.as_str()).collect::<Vec<_>>(), series);
        assert!(lines.iter().all(|line| line.summarized_data.name == summary), "{metric}");
    }
}

#[test]
fn a_form_may_ask_the_same() {
    let mut client = Client::new();
    let params = with(&json!({"Domains": ["img.harbor.example"], "Detail": true, "Isp": 1046}));
    let json = client.params(TencentV3, "DescribeCdnData", params.clone()).unwrap();
    let mut call = edgeseal_core::Call::new(TencentV3, "DescribeCdnData", params);
    call.signature = edgeseal_core::SignatureMethod::HmacSha1;
    let request = client.signed(&call);
    assert_eq!(client.json(&request)["Response"]["Data"], json["Data"]);
    let typed = DescribeCdnData {
        start_time: FROM.to_owned(),
        end_time: TO.to_owned(),
        metric: "flux".to_owned(),
        ..DescribeCdnData::default()
    };
    assert_eq!(client.call(&typed).unwrap().data[0].resource, "all");
}
