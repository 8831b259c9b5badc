//! Origins, addresses, rankings, places and bills: every figure agrees with DescribeCdnData.

use edgeseal_core::Api::TencentV3;
use edgeseal_core::tencent::v3::{
    BillingData, CdnData, DistrictIspData, DistrictIspInfo, OriginData, Rankings, RankingsMore, ResourceSeries, TopData,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::client::Client;

/// Yesterday, whole.
const FROM: &str = "2025-11-21 00:00:00";
const TO: &str = "2025-11-21 23:59:59";
const DAY: [&str; 2] = [FROM, TO];

fn asked<T: DeserializeOwned>(client: &mut Client, action: &str, [from, to]: [&str; 2], more: &Value) -> T {
    // One call a second, but always at the same time of the model.
    client.wait(1);
    let mut params = json!({"StartTime": from, "EndTime": to});
    params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let answer = client.params(TencentV3, action, params);
    serde_json::from_value(answer.unwrap_or_else(|error| panic!("{action} {more}: {error:?}"))).unwrap()
}

fn edge(client: &mut Client, times: [&str; 2], more: &Value) -> Vec<ResourceSeries> {
    asked::<CdnData>(client, "DescribeCdnData", times, more).data.remove(0).cdn_data
}

fn origin(client: &mut Client, times: [&str; 2], more: &Value) -> Vec<ResourceSeries> {
    asked::<OriginData>(client, "DescribeOriginData", times, more).data.remove(0).origin_data
}

fn values(lines: &[ResourceSeries]) -> Vec<f64> {
    lines[0].detail_data.iter().map(|point| point.value).collect()
}

fn with(base: &Value, more: &Value) -> Value {
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

fn ranking(client: &mut Client, more: &Value) -> Vec<TopData> {
    asked::<Rankings>(client, "ListTopData", DAY, more).data
}

fn sum(ranking: &TopData) -> f64 {
    let values: Vec<f64> = ranking.detail_data.iter().map(|row| row.value).collect();
    assert!(values.is_sorted_by(|a, b| a >= b), "{values:?}");
    values.iter().sum()
}

#[test]
fn rankings_descend_and_their_parts_are_the_whole() {
    let client = &mut Client::new();
    let domain = json!({"Domains": ["www.harbor.example"]});
    for (scope, area) in [(json!({}), "mainland"), (domain.clone(), "mainland"), (domain, "overseas")] {
        for filter in ["flux", "request"] {
            let scope = with(&scope, &json!({"Area": area}));
            let total = edge(client, DAY, &with(&scope, &json!({"Metric": filter, "Interval": "day"})));
            let total = total[0].summarized_data.value;
            for metric in ["url", "path", "district", "isp"] {
                if area == "overseas" && matches!(metric, "path" | "isp") {
                    continue;
                }
                let mut asked = |more: Value| {
                    ranking(client, &with(&with(&scope, &json!({"Metric": metric, "Filter": filter})), &more)).remove(0)
                };
                let ranking = asked(json!({}));
                let sum = sum(&ranking);
                assert!(0.0 < sum && sum <= total, "{metric} {sum} {total}");
                // Every place and provider is listed, and so is every file of one domain.
                if matches!(metric, "district" | "isp") || (metric == "url" && scope.get("Domains").is_some()) {
                    assert_eq!(sum, total, "{metric} {filter} {scope}");
                }
                assert!(ranking.detail_data.len() <= if metric == "url" { 1_000 } else { 100 });
                assert_eq!(asked(json!({"Limit": 3})).detail_data, ranking.detail_data[..3]);
            }
        }
    }
}

#[test]
fn words_of_the_document_are_understood() {
    let client = &mut Client::new();
    for (word, other) in [("District", "district"), ("Isp", "isp"), ("Host", "host"), ("Path", "path")] {
        let mut asked = |metric: &str| ranking(client, &json!({"Metric": metric, "Filter": "flux"}));
        assert_eq!(asked(word), asked(other));
    }
    // There a URL has its query.
    let mut names = |metric: &str| {
        let asked = json!({"Metric": metric, "Filter": "request", "Domains": ["www.harbor.example"]});
        let rows = ranking(client, &asked).remove(0).detail_data;
        (
            rows.iter().any(|row| row.name.contains('?')),
            rows.iter().all(|row| row.name.starts_with("www.harbor.example/")),
        )
    };
    assert_eq!((names("url"), names("Url")), ((false, true), (true, true)));
}

#[test]
fn domains_are_ranked_by_their_series() {
    let client = &mut Client::new();
    for (metric, filter, code, of_series) in [
        ("host", "flux", None, "flux"),
        ("host", "bandwidth", None, "bandwidth"),
        ("host", "fluxHitRate", None, "fluxHitRate"),
        ("host", "4XX", None, "4xx"),
        ("host", "statusCode", Some("404"), "404"),
        ("originHost", "request", None, "request"),
        ("originHost", "bandwidth", None, "bandwidth"),
        ("originHost", "origin_5XX", None, "5xx"),
        ("originHost", "OriginStatusCode", Some("502"), "502"),
    ] {
        let ranking = ranking(client, &json!({"Metric": metric, "Filter": filter, "Code": code})).remove(0);
        assert_eq!(ranking.resource, "all");
        assert!(ranking.detail_data.len() >= 4 && sum(&ranking) > 0.0, "{metric} {filter}");
        for row in ranking.detail_data.iter().take(3) {
            let own = json!({"Domains": [row.name], "Metric": of_series, "Interval": "5min"});
            let lines = if metric == "host" { edge(client, DAY, &own) } else { origin(client, DAY, &own) };
            assert_eq!(lines[0].summarized_data.value, row.value, "{metric} {filter} {}", row.name);
        }
    }
}

#[test]
fn each_domain_has_its_own_ranking_when_asked() {
    let client = &mut Client::new();
    let two = json!({"Domains": ["img.harbor.example", "www.harbor.example"], "Metric": "isp", "Filter": "request"});
    let whole = ranking(client, &two);
    let split = ranking(client, &with(&two, &json!({"Detail": true})));
    let names: Vec<&str> = split.iter().map(|data| data.resource.as_str()).collect();
    assert_eq!((whole[0].resource.as_str(), names), ("multiDomains", vec!["img.harbor.example", "www.harbor.example"]));
    assert_eq!(split.iter().map(sum).sum::<f64>(), sum(&whole[0]));
    // The start counts by the minute, the end by the day.
    let mut total = |times| sum(&asked::<Rankings>(client, "ListTopData", times, &two).data[0]);
    let day = total(DAY);
    assert_eq!(total(["2025-11-21 00:00:59", "2025-11-21 00:01:00"]), day);
    assert!(total(["2025-11-21 12:00:00", "2025-11-21 12:00:00"]) < day);
}

#[test]
fn visitors_are_ranked_with_their_share() {
    let client = &mut Client::new();
    let days = ["2025-11-21", "2025-11-21"];
    for filter in ["flux", "request"] {
        let total = edge(client, DAY, &json!({"Metric": filter, "Interval": "day"}))[0].summarized_data.value;
        for metric in ["ip", "ua_device", "ua_browser", "ua_os", "referer"] {
            let asked: RankingsMore =
                asked(client, "DescribeTopData", days, &json!({"Metric": metric, "Filter": filter}));
            let rows = &asked.data[0].detail_data;
            assert!(rows.is_sorted_by(|a, b| a.value >= b.value) && (1..=100).contains(&rows.len()), "{metric}");
            for row in rows {
                let share = row.value / total;
                assert!((row.percent.unwrap() - share).abs() <= 0.000_051, "{metric} {} {share}", row.name);
            }
            let sum: f64 = rows.iter().map(|row| row.value).sum();
            assert!(sum <= total && (metric == "ip" || metric == "referer" || sum == total), "{metric} {sum} {total}");
        }
    }
    let split = json!({"Metric": "ua_os", "Filter": "flux", "Detail": true,
        "Domains": ["img.harbor.example", "www.harbor.example"]});
    let split: RankingsMore = asked(client, "DescribeTopData", days, &split);
    assert_eq!(split.data.len(), 2);
}

fn parts(client: &mut Client, times: [&str; 2], more: &Value) -> Vec<DistrictIspInfo> {
    asked::<DistrictIspData>(client, "DescribeDistrictIspData", times, more).data
}

/// The rows added up, point by point.
fn summed<'a>(rows: impl Iterator<Item = &'a DistrictIspInfo>) -> Vec<f64> {
    rows.fold(Vec::new(), |mut sum, row| {
        sum.resize(row.data_points.len(), 0.0);
        sum.iter_mut().zip(&row.data_points).for_each(|(sum, value)| *sum += *value as f64);
        sum
    })
}

#[test]
fn places_and_providers_add_up() {
    let client = &mut Client::new();
    let hour = ["2025-11-21 20:00:00", "2025-11-21 20:59:59"];
    let base = json!({"Domains": ["www.harbor.example"], "Protocol": "https"});
    for metric in ["flux", "request"] {
        let params = with(&base, &json!({"Metric": metric}));
        let rows = parts(client, hour, &params);
        assert_eq!(summed(rows.iter()), values(&edge(client, hour, &params)), "{metric}");
        for (name, id) in [("District", 4), ("District", 22), ("Isp", 2), ("Isp", 1046)] {
            let own = rows.iter().filter(|row| if name == "Isp" { row.isp == id } else { row.district == id });
            let narrowed = values(&edge(client, hour, &with(&params, &json!({name: id}))));
            assert_eq!(summed(own), narrowed, "{metric} {name} {id}");
        }
    }
    let row = parts(client, hour, &with(&base, &json!({"Metric": "flux", "Districts": [4], "Isps": [2]}))).remove(0);
    let told =
        (row.domain.as_str(), row.protocol.as_str(), row.ip_protocol.as_str(), row.interval, row.metric.as_str());
    assert_eq!(told, ("www.harbor.example", "https", "all", 5, "flux"));
    assert_eq!((row.district_name.as_str(), row.isp_name.as_str(), row.data_points.len()), ("广东", "中国电信", 12));
    assert_eq!((row.start_time.as_str(), row.end_time.as_str()), (hour[0], "2025-11-21 20:55:00"));
}

#[test]
fn metrics_of_places_agree() {
    let client = &mut Client::new();
    let minutes = ["2025-11-21 20:00:00", "2025-11-21 20:09:59"];
    let base = json!({"Domains": ["www.harbor.example", "video.harbor.example"], "Districts": [22], "Isps": [2],
        "Interval": "min"});
    let mut ask = |metric: &str| parts(client, minutes, &with(&base, &json!({"Metric": metric})));
    let (flux, bandwidth, requests, classes) = (ask("flux"), ask("bandwidth"), ask("request"), ask("statusCode"));
    assert_eq!((flux.len(), flux[0].data_points.len(), flux[0].interval), (2, 10, 1));
    for (flux, bandwidth) in flux.iter().zip(&bandwidth) {
        for (flux, bandwidth) in flux.data_points.iter().zip(&bandwidth.data_points) {
            assert!((*flux as f64 * 8.0 / 60.0 - *bandwidth as f64).abs() <= 0.51, "{flux} {bandwidth}");
        }
    }
    let words: Vec<&str> = classes.iter().take(5).map(|row| row.metric.as_str()).collect();
    assert_eq!(words, ["0", "2xx", "3xx", "4xx", "5xx"]);
    for row in &requests {
        let own = classes.iter().filter(|other| other.domain == row.domain);
        assert_eq!(summed(own), summed(std::iter::once(row)), "{}", row.domain);
    }
    let twos = ask("2xx");
    let own = |metric: &str| summed(twos.iter().filter(|row| row.metric == metric));
    let codes = own("200").into_iter().zip(own("206")).map(|(one, other)| one + other);
    assert_eq!(codes.collect::<Vec<_>>(), own("2xx"));
    assert!(ask("418").is_empty());

    // Countries are overseas, where providers are not told apart.
    let abroad = json!({"Domains": ["www.harbor.example"], "Districts": [1176, -20], "Metric": "request"});
    let rows = parts(client, minutes, &abroad);
    assert_eq!(rows.iter().map(|row| (row.district, row.isp)).collect::<Vec<_>>(), [(1176, -1), (-20, -1)]);
    for row in &rows {
        let own = json!({"Domains": ["www.harbor.example"], "Metric": "request", "Area": "overseas",
            "AreaType": "client", "District": row.district});
        assert_eq!(summed(std::iter::once(row)), values(&edge(client, minutes, &own)));
    }
}

fn billed(client: &mut Client, times: [&str; 2], more: &Value) -> ResourceSeries {
    asked::<BillingData>(client, "DescribeBillingData", times, more).data.remove(0).billing_data.remove(0)
}

#[test]
fn the_bill_is_the_series_of_the_account() {
    let client = &mut Client::new();
    let days = ["2025-11-19 00:00:00", TO];
    for area in ["mainland", "overseas"] {
        for metric in ["flux", "bandwidth"] {
            let params = json!({"Area": area, "Metric": metric, "Interval": "5min"});
            let (bill, seen) = (billed(client, days, &params), edge(client, days, &params).remove(0));
            assert_eq!(bill, seen, "{area} {metric}");
            assert_eq!(bill.detail_data.len(), 3 * 288);
        }
    }
    let usual = billed(client, DAY, &json!({}));
    assert_eq!((usual.metric.as_str(), usual.summarized_data.name.as_str()), ("bandwidth", "max"));
    let domain = json!({"Metric": "flux"});
    let bill = billed(client, DAY, &with(&domain, &json!({"Domain": "img.harbor.example", "Project": 1003})));
    assert_eq!(bill, edge(client, DAY, &with(&domain, &json!({"Domains": ["img.harbor.example"]}))).remove(0));
    let area = json!({"Metric": "flux", "Area": "overseas", "District": 2_000_000_001_u64});
    assert_eq!(billed(client, DAY, &area), edge(client, DAY, &area).remove(0));

    let https = billed(client, DAY, &json!({"Metric": "https", "Interval": "day"}));
    let requests = json!({"Metric": "request", "Protocol": "https", "Interval": "day"});
    let requests = edge(client, DAY, &requests)[0].summarized_data.value;
    let refused = json!({"Metric": "514", "Protocol": "https", "Interval": "day"});
    let refused = edge(client, DAY, &refused)[0].summarized_data.value;
    assert_eq!((https.metric.as_str(), https.summarized_data.value), ("https", requests - refused));
    assert!(refused > 0.0);
}

#[test]
fn the_bill_is_late() {
    let last = |client: &mut Client, metric: &str, interval: &str| {
        let times = ["2025-11-20 00:00:00", "2025-11-22 23:59:59"];
        let line = billed(client, times, &json!({"Metric": metric, "Interval": interval}));
        line.detail_data.last().map(|point| point.time.clone()).unwrap_or_default()
    };
    // 12:35 on the 22nd.
    let client = &mut Client::new();
    assert_eq!(last(client, "flux", "5min"), "2025-11-21 23:55:00");
    assert_eq!(last(client, "flux", "day"), FROM);
    assert_eq!(last(client, "https", "5min"), "2025-11-22 06:55:00");
    let today = billed(client, ["2025-11-22 00:00:00", "2025-11-22 23:59:59"], &json!({"Metric": "flux"}));
    assert_eq!((today.detail_data.len(), today.summarized_data.value), (0, 0.0));
    // Before four in the morning of the 22nd there is the 20th.
    let client = &mut Client::at(edgeseal_core::time::parse_cloud("2025-11-22 03:30:00").unwrap());
    assert_eq!(last(client, "flux", "5min"), "2025-11-20 23:55:00");
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
        (origin, json!({"TimeZone": "UTC+00:00"}), value),
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
