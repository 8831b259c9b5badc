//! Origins and addresses: every figure agrees with DescribeCdnData. And what no statistic answers.

use edgeseal_core::Api::TencentV3;
use edgeseal_core::tencent::v3::{CdnData, OriginData, ResourceSeries};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::client::Client;

/// Yesterday, whole.
pub(crate) const FROM: &str = "2025-11-21 00:00:00";
pub(crate) const TO: &str = "2025-11-21 23:59:59";
pub(crate) const DAY: [&str; 2] = [FROM, TO];

pub(crate) fn asked<T: DeserializeOwned>(client: &mut Client, action: &str, [from, to]: [&str; 2], more: &Value) -> T {
    // One call a second, but always at the same time of the model.
    client.wait(1);
    let mut params = json!({"StartTime": from, "EndTime": to});
    params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let answer = client.params(TencentV3, action, params);
    assert!(answer.is_ok(), "{action} {more}: {answer:?}");
    serde_json::from_value(answer.unwrap()).unwrap()
}

pub(crate) fn edge(client: &mut Client, times: [&str; 2], more: &Value) -> Vec<ResourceSeries> {
    asked::<CdnData>(client, "DescribeCdnData", times, more).data.remove(0).cdn_data
}

pub(crate) fn origin(client: &mut Client, times: [&str; 2], more: &Value) -> Vec<ResourceSeries> {
    asked::<OriginData>(client, "DescribeOriginData", times, more).data.remove(0).origin_data
}

pub(crate) fn values(lines: &[ResourceSeries]) -> Vec<f64> {
    lines[0].detail_data.iter().map(|point| point.value).collect()
}

pub(crate) fn with(base: &Value, more: &Value) -> Value {
    let mut params = base.clone();
    params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    params
}

/// Who is asked about.
fn scopes() -> [Value; 5] {
    [
        json!({}),
        json!({"Area": "overseas"}),
        json!({"Project": 1003, "Area": "overseas"}),
        json!({"Domains": ["img.harbor.example"]}),
        json!({"Domains": ["api.harbor.example", "dl.harbor.example"], "Interval": "hour"}),
    ]
}

#[test]
fn hits_and_the_origin_are_all_that_was_served() {
    let client = &mut Client::new();
    for scope in scopes() {
        for (hits, metric) in [("hitFlux", "flux"), ("hitRequest", "request")] {
            let whole = values(&edge(client, DAY, &with(&scope, &json!({"Metric": metric}))));
            let hits = values(&edge(client, DAY, &with(&scope, &json!({"Metric": hits}))));
            let pulled = values(&origin(client, DAY, &with(&scope, &json!({"Metric": metric}))));
            assert!(whole.iter().sum::<f64>() > 0.0 && pulled.iter().sum::<f64>() > 0.0, "{scope}");
            let sums: Vec<f64> = hits.iter().zip(&pulled).map(|(hit, pulled)| hit + pulled).collect();
            assert_eq!(sums, whole, "{scope} {metric}");
        }
    }
}

#[test]
fn what_origins_answer_adds_up() {
    let client = &mut Client::new();
    for scope in scopes() {
        let mut ask = |metric: &str| origin(client, DAY, &with(&scope, &json!({"Metric": metric})));
        let (requests, failed, rates) =
            (values(&ask("request")), values(&ask("failRequest")), values(&ask("failRate")));
        let classes = ask("statusCode");
        assert_eq!(classes.iter().map(|line| line.metric.as_str()).collect::<Vec<_>>(), ["2xx", "3xx", "4xx", "5xx"]);
        for (at, count) in requests.iter().enumerate() {
            assert_eq!(classes.iter().map(|line| line.detail_data[at].value).sum::<f64>(), *count);
            let rate = if *count == 0.0 { 0.0 } else { failed[at] / count * 100.0 };
            assert!((rates[at] - rate).abs() <= 0.005_000_1, "{rate} {}", rates[at]);
        }
        for class in ["2xx", "4xx", "5xx"] {
            let lines = ask(class);
            let parts = lines[1..].iter().map(|line| line.summarized_data.value).sum::<f64>();
            assert_eq!(lines[0].summarized_data.value, parts, "{class}");
        }
        let (flux, bandwidth) = (values(&ask("flux")), values(&ask("bandwidth")));
        if scope.get("Interval").is_none() {
            assert!(
                flux.iter().zip(&bandwidth).all(|(flux, bandwidth)| (flux * 8.0 / 300.0 - bandwidth).abs() <= 0.01)
            );
        }
    }
}

#[test]
fn series_of_origins_are_cut_and_split_like_those_of_visitors() {
    let client = &mut Client::new();
    let two = json!({"Domains": ["img.harbor.example", "www.harbor.example"], "Metric": "flux", "Interval": "hour"});
    let whole: OriginData = asked(client, "DescribeOriginData", DAY, &two);
    assert_eq!((whole.interval.as_str(), whole.data[0].resource.as_str()), ("hour", "multiDomains"));
    let split: OriginData = asked(client, "DescribeOriginData", DAY, &with(&two, &json!({"Detail": true})));
    let names: Vec<&str> = split.data.iter().map(|data| data.resource.as_str()).collect();
    assert_eq!(names, ["img.harbor.example", "www.harbor.example"]);
    let sums: Vec<f64> = values(&split.data[0].origin_data)
        .iter()
        .zip(values(&split.data[1].origin_data))
        .map(|(one, other)| one + other)
        .collect();
    assert_eq!(sums, values(&whole.data[0].origin_data));
}

#[test]
fn active_addresses_are_fewer_than_requests() {
    let client = &mut Client::new();
    let domain = json!({"Domains": ["www.harbor.example"]});
    let slots: CdnData = asked(client, "DescribeIpVisit", DAY, &domain);
    let line = &slots.data[0].cdn_data[0];
    assert_eq!((slots.interval.as_str(), line.metric.as_str(), line.detail_data.len()), ("5min", "ipVisit", 288));
    let mut requests = vec![0.0; 288];
    for area in ["mainland", "overseas"] {
        let own = edge(client, DAY, &with(&domain, &json!({"Metric": "request", "Area": area})));
        requests.iter_mut().zip(values(&own)).for_each(|(sum, count)| *sum += count);
    }
    assert!(line.detail_data.iter().zip(&requests).all(|(point, count)| 0.0 < point.value && point.value <= *count));
    assert_eq!(line.summarized_data.value, line.detail_data.iter().map(|point| point.value).sum::<f64>());

    let days: CdnData = asked(client, "DescribeIpVisit", ["2025-11-19 00:00:00", TO], &domain);
    let day = &days.data[0].cdn_data[0].detail_data[2];
    assert_eq!((days.interval.as_str(), day.time.as_str()), ("day", FROM));
    let most = line.detail_data.iter().map(|point| point.value).fold(0.0, f64::max);
    assert!(most <= day.value && day.value < line.summarized_data.value);
    let all: CdnData = asked(client, "DescribeIpVisit", DAY, &json!({}));
    assert_eq!(all.data[0].resource, "all");
    assert!(all.data[0].cdn_data[0].summarized_data.value > line.summarized_data.value);
}

/// A question of each action that is answered.
fn good(action: &str) -> Value {
    let day = json!({"StartTime": FROM, "EndTime": TO});
    match action {
        "DescribeOriginData" => with(&day, &json!({"Metric": "flux"})),
        "ListTopData" => with(&day, &json!({"Metric": "host", "Filter": "flux"})),
        "DescribeTopData" => {
            json!({"StartTime": "2025-11-21", "EndTime": "2025-11-21", "Metric": "ua_os", "Filter": "flux"})
        }
        "DescribeDistrictIspData" => json!({"StartTime": FROM, "EndTime": "2025-11-21 00:04:59", "Metric": "flux",
            "Domains": ["img.harbor.example"], "Districts": [22]}),
        _ => day,
    }
}

#[test]
fn wrong_questions_have_their_code() {
    let (missing, unknown) = ("MissingParameter", "UnknownParameter");
    let (date, interval) = ("InvalidParameter.CdnStatInvalidDate", "InvalidParameter.CdnInvalidParamInterval");
    let (metric, value) = ("InvalidParameter.CdnStatInvalidMetric", "InvalidParameter.CdnParamError");
    let (filter, many) = ("InvalidParameter.CdnStatInvalidFilter", "InvalidParameter.CdnStatTooManyDomains");
    let (no_host, project) = ("ResourceNotFound.CdnHostNotExists", "InvalidParameter.CdnStatInvalidProjectId");
    let (origin, top, more) = ("DescribeOriginData", "ListTopData", "DescribeTopData");
    let (visit, isp, bill) = ("DescribeIpVisit", "DescribeDistrictIspData", "DescribeBillingData");
    let client = &mut Client::new();
    for action in [origin, top, more, visit, isp, bill] {
        for (params, expected) in [
            (json!({}), "ok"),
            (json!({"StartTime": null}), missing),
            (json!({"EndTime": "tomorrow"}), date),
            (json!({"StartTime": "2025-11-23 00:00:00"}), date),
            (json!({"Nothing": 1}), unknown),
            (json!({"StartTime": 20_251_121}), "InvalidParameter"),
        ] {
            client.wait(1);
            let asked = with(&good(action), &params);
            assert_eq!(client.code(TencentV3, action, asked), expected, "{action} {params}");
        }
    }
    for (action, params, expected) in [
        (visit, json!({"Interval": "hour"}), interval),
        (visit, json!({"Interval": "5min", "StartTime": "2025-11-20 23:59:58"}), interval),
        (visit, json!({"Interval": "day"}), "ok"),
        (visit, json!({"Domains": vec!["img.harbor.example"; 31]}), many),
        (visit, json!({"Domains": ["www.foreign.example"]}), no_host),
        (visit, json!({"Project": 7}), project),
        (origin, json!({"Metric": "fluxHitRate"}), metric),
        (origin, json!({"Metric": "failRate", "Detail": true}), "ok"),
        (origin, json!({"Metric": "5xx", "Detail": true}), value),
        (origin, json!({"Interval": "min", "Area": "overseas"}), interval),
        (origin, json!({"Interval": "min", "StartTime": "2025-11-20 23:59:58"}), interval),
        (origin, json!({"StartTime": "2025-08-23 23:59:58"}), date),
        (origin, json!({"StartTime": "2025-08-01 00:00:00", "EndTime": "2025-08-02 00:00:00"}), date),
        (origin, json!({"Domains": vec!["img.harbor.example"; 31]}), many),
        (origin, json!({"Project": 7}), project),
        (origin, json!({"TimeZone": "UTC"}), value),
        (origin, json!({"Area": "global"}), value),
        (top, json!({"Metric": "referer"}), metric),
        (top, json!({"Metric": "isp", "Area": "overseas"}), metric),
        (top, json!({"Metric": "url", "Filter": "bandwidth"}), filter),
        (top, json!({"Filter": "2xx"}), filter),
        (top, json!({"Filter": "origin_2XX"}), filter),
        (top, json!({"Metric": "originHost", "Filter": "2XX"}), filter),
        (top, json!({"Metric": "originHost", "Filter": "origin_2XX"}), "ok"),
        (top, json!({"Metric": "originHost", "Filter": "origin_2XX", "Area": "overseas"}), filter),
        (top, json!({"Filter": "2XX", "Area": "overseas"}), "ok"),
        (top, json!({"Filter": "2XX", "Area": "overseas", "AreaType": "client"}), filter),
        (top, json!({"Filter": "statusCode"}), missing),
        (top, json!({"Filter": "statusCode", "Code": "4xx"}), value),
        (top, json!({"Detail": true}), value),
        (top, json!({"Limit": 101}), value),
        (top, json!({"Limit": 0}), value),
        (top, json!({"Metric": "url", "Limit": 1_000}), "ok"),
        (top, json!({"Product": "ecdn"}), value),
        (top, json!({"Domains": vec!["img.harbor.example"; 31]}), many),
        (top, json!({"StartTime": "2025-08-01 00:00:00"}), date),
        (more, json!({"Metric": "url"}), metric),
        (more, json!({"Filter": "bandwidth"}), filter),
        (more, json!({"StartTime": FROM}), date),
        (more, json!({"Product": "ecdn"}), value),
        (more, json!({"Domains": ["www.foreign.example"]}), no_host),
        (isp, json!({"Domains": []}), missing),
        (isp, json!({"Domains": vec!["img.harbor.example"; 21]}), many),
        (isp, json!({"Domains": ["www.foreign.example"]}), no_host),
        (isp, json!({"Metric": "hitFlux"}), metric),
        (isp, json!({"Districts": vec![22; 11]}), value),
        (isp, json!({"Districts": [7_777]}), value),
        (isp, json!({"Isps": [7_777]}), value),
        (isp, json!({"Interval": "hour"}), interval),
        (isp, json!({"Interval": "min", "EndTime": "2025-11-21 00:10:01"}), interval),
        (isp, json!({"EndTime": "2025-11-21 03:00:00"}), "ok"),
        (isp, json!({"EndTime": "2025-11-21 03:00:01"}), date),
        (isp, json!({"StartTime": "2025-09-20 00:00:00", "EndTime": "2025-09-20 01:00:00"}), date),
        (isp, json!({"Protocol": "quic"}), value),
        (bill, json!({"Metric": "request"}), metric),
        (bill, json!({"Interval": "1h"}), interval),
        (bill, json!({"Interval": "min", "Area": "overseas"}), interval),
        (bill, json!({"Domain": "www.foreign.example"}), no_host),
        (bill, json!({"Project": 7}), project),
        (bill, json!({"Project": 7, "Domain": "img.harbor.example"}), "ok"),
        (bill, json!({"Product": "ecdn"}), value),
        (bill, json!({"StartTime": "2025-08-23 23:59:58"}), date),
    ] {
        client.wait(1);
        let asked = with(&good(action), &params);
        assert_eq!(client.code(TencentV3, action, asked), expected, "{action} {params}");
    }
}
