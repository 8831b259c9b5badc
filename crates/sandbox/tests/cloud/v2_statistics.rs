//! Statistics of API 2017: the figures of API 3.0 in other words.

use edgeseal_core::Api::{TencentV2, TencentV3};
use edgeseal_core::Call;
use edgeseal_core::tencent::v2::{CdnHostDetailedInfo, CdnHostInfo, CdnOriginStat, HostsDetailStatistics};
use edgeseal_core::tencent::v3::{CdnData, OriginData, ResourceSeries};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::client::Client;

const IMG: &str = "img.harbor.example";
const WWW: &str = "www.harbor.example";
const DL: &str = "dl.harbor.example";

pub(crate) fn v2<T: DeserializeOwned>(client: &mut Client, action: &str, params: Value) -> T {
    serde_json::from_value(client.params(TencentV2, action, params).unwrap()).unwrap()
}

/// What API 3.0 says of the mainland; nothing of a code that was never sent.
pub(crate) fn v3_of(
    client: &mut Client,
    domains: &[&str],
    metric: &str,
    interval: &str,
    range: (&str, &str),
) -> Option<ResourceSeries> {
    let params = json!({
        "StartTime": range.0, "EndTime": range.1, "Metric": metric, "Interval": interval, "Domains": domains,
    });
    let answer = client.params(TencentV3, "DescribeCdnData", params).unwrap();
    client.wait(1);
    serde_json::from_value::<CdnData>(answer).unwrap().data.remove(0).cdn_data.into_iter().next()
}

pub(crate) fn v3(
    client: &mut Client,
    domains: &[&str],
    metric: &str,
    interval: &str,
    range: (&str, &str),
) -> ResourceSeries {
    v3_of(client, domains, metric, interval, range).unwrap()
}

pub(crate) fn values(series: &ResourceSeries) -> Vec<f64> {
    series.detail_data.iter().map(|point| point.value).collect()
}

fn rounded(values: Vec<f64>) -> Vec<f64> {
    values.into_iter().map(f64::round).collect()
}

pub(crate) fn with(whole: &Value, more: &Value) -> Value {
    let mut params = whole.clone();
    params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    params
}

#[test]
fn days_are_summed_up_as_in_api_3() {
    let mut client = Client::new();
    let range = ("2025-11-18 00:00:00", "2025-11-20 23:59:59");
    let mut info = |first: &str, stat_type: &str| -> CdnHostInfo {
        let params = json!({
            "startDate": first, "endDate": "2025-11-20", "statType": stat_type, "projects": ["1001"],
            "hosts": [IMG, DL],
        });
        v2(&mut client, "DescribeCdnHostInfo", params)
    };
    let [flux, bandwidth, requests, cache, visits] =
        ["flux", "bandwidth", "requests", "cache", "ip_visits"].map(|stat_type| info("2025-11-18", stat_type));
    assert_eq!(info("20251118", "flux"), flux);
    assert_eq!((flux.start_datetime.as_str(), flux.end_datetime.as_str()), (range.0, "2025-11-20 23:55:00"));
    assert_eq!((flux.period, flux.stat_type.as_str(), flux.detail_data.len()), (5, "flux", 2));
    for (at, (name, kind)) in [(IMG, "cname"), (DL, "cos")].into_iter().enumerate() {
        let row = |info: &CdnHostInfo| {
            let row = &info.detail_data[at];
            assert_eq!((&*row.host_id, &*row.host_name, &*row.host_type), (name, name, kind));
            row.host_value
        };
        let mut summary = |metric| v3(&mut client, &[name], metric, "5min", range).summarized_data.value;
        assert_eq!(row(&flux), summary("flux"));
        assert_eq!(row(&bandwidth), summary("bandwidth").round());
        assert_eq!(row(&requests), summary("request"));
        let rates = values(&v3(&mut client, &[name], "requestHitRate", "5min", range));
        let average = rates.iter().sum::<f64>() / rates.len() as f64;
        assert!((row(&cache) - average).abs() <= 0.006, "{} {average}", row(&cache));
        assert!(0.0 < row(&visits) && row(&visits) < row(&requests));
    }
}

#[test]
fn all_domains_of_the_projects_are_told() {
    let mut client = Client::new();
    let params = json!({
        "startDate": "20251121", "endDate": "20251121", "statType": "requests", "projects": ["1002", "1003"],
    });
    let answer: CdnHostInfo = v2(&mut client, "DescribeCdnHostInfo", params);
    let names: Vec<&str> = answer.detail_data.iter().map(|row| row.host_name.as_str()).collect();
    assert_eq!(
        names,
        [
            "img.kite.example",
            "hls.kite.example",
            "promo-1111.kite.example",
            "patch.orbit.example",
            "launcher.orbit.example",
            "old.orbit.example"
        ]
    );
    // The last three are served outside of the mainland.
    assert!(answer.detail_data.iter().skip(2).all(|row| row.host_value == 0.0));
    assert!(answer.detail_data.iter().take(2).all(|row| row.host_value > 0.0));
}

#[test]
fn points_are_as_far_apart_as_the_range_is_long() {
    for (first, interval, period, count) in [
        ("2025-11-21", "5min", 5, 288),
        ("2025-11-19", "5min", 5, 864),
        ("2025-11-18", "hour", 60, 96),
        ("2025-11-15", "hour", 60, 168),
        ("2025-11-14", "day", 1_440, 8),
        ("2025-10-25", "day", 1_440, 28),
    ] {
        let mut client = Client::new();
        let (start, end) = (format!("{first} 00:00:00"), "2025-11-21 23:59:59");
        for (stat_type, metric) in
            [("flux", "flux"), ("bandwidth", "bandwidth"), ("requests", "request"), ("cache", "requestHitRate")]
        {
            let days = json!({
                "startDate": first, "endDate": "20251121", "statType": stat_type, "projects": ["1001"],
                "hosts": [IMG, WWW],
            });
            let summed: CdnHostDetailedInfo = v2(&mut client, "DescribeCdnHostDetailedInfo", days);
            assert_eq!((summed.period, summed.total_data.len()), (period, count), "{first}");
            assert_eq!((&summed.start_datetime, summed.end_datetime.as_str()), (&start, "2025-11-21 23:55:00"));
            let expected = values(&v3(&mut client, &[IMG, WWW], metric, interval, (&start, end)));
            let expected = if stat_type == "bandwidth" { rounded(expected) } else { expected };
            assert_eq!(summed.total_data, expected, "{first} {stat_type}");
            if stat_type == "cache" {
                continue;
            }
            let times = json!({"startTime": start, "endTime": end, "statType": stat_type, "hosts": [IMG, WWW]});
            let each: HostsDetailStatistics = v2(&mut client, "GetCdnHostsDetailStatistics", times);
            assert_eq!((each.period, &each.start_datetime, each.end_datetime.as_str()), (period, &start, end));
            let (total, own) = match stat_type {
                "flux" => (each.flux_total, each.flux),
                "bandwidth" => (each.bandwidth_total, each.bandwidth),
                _ => (each.requests_total, each.requests),
            };
            assert_eq!(total.unwrap(), summed.total_data);
            for (name, series) in own.unwrap() {
                let expected = values(&v3(&mut client, &[&name], metric, interval, (&start, end)));
                assert_eq!(series, if stat_type == "bandwidth" { rounded(expected) } else { expected });
            }
        }
        let visits = json!({
            "startDate": first, "endDate": "20251121", "statType": "ip_visits", "projects": ["1001"],
        });
        let visits: CdnHostDetailedInfo = v2(&mut client, "DescribeCdnHostDetailedInfo", visits);
        assert!(visits.total_data.len() == count && visits.total_data.iter().all(|count| *count > 0.0), "{first}");
    }
}

#[test]
fn detail_keeps_five_minutes() {
    let mut client = Client::new();
    let range = ("2025-11-10 00:00:00", "2025-11-21 23:59:59");
    for (detail, period, count) in [("1", 5, 12 * 288), ("0", 1_440, 12)] {
        let params = json!({
            "startTime": range.0, "endTime": range.1, "statType": "hit_flux", "hosts": [DL], "detail": detail,
        });
        let edge: HostsDetailStatistics = v2(&mut client, "GetCdnHostsDetailStatistics", params.clone());
        let interval = if period == 5 { "5min" } else { "day" };
        let expected = values(&v3(&mut client, &[DL], "hitFlux", interval, range));
        assert_eq!((edge.period, expected.len()), (period, count));
        assert_eq!(edge.hit_flux.unwrap()[DL], expected);
        assert_eq!(edge.hit_flux_total, Some(expected));
        let origin: CdnOriginStat = v2(&mut client, "GetCdnOriginStat", with(&params, &json!({"statType": "flux"})));
        assert_eq!((origin.period, origin.flux.unwrap()[DL].len()), (period, count));
    }
}

#[test]
fn codes_are_those_of_the_document() {
    let mut client = Client::new();
    let range = ("2025-11-21 00:00:00", "2025-11-21 23:59:59");
    let params = json!({
        "startTime": range.0, "endTime": range.1, "statType": "status_code", "hosts": [WWW, IMG],
    });
    let answer: HostsDetailStatistics = v2(&mut client, "GetCdnHostsDetailStatistics", params);
    let (own, total) = (answer.status_code.unwrap(), answer.status_code_total.unwrap());
    let codes: Vec<&str> = total.keys().map(String::as_str).collect();
    assert_eq!(codes, ["200", "206", "302", "304", "401", "403", "404", "405", "416", "500", "502"]);
    for (code, series) in &total {
        let sum: Vec<f64> = own[WWW][code].iter().zip(&own[IMG][code]).map(|(www, img)| www + img).collect();
        assert_eq!((series.len(), series), (288, &sum));
        let expected = v3_of(&mut client, &[WWW, IMG], code, "5min", range);
        assert_eq!(expected.is_some(), !matches!(code.as_str(), "401" | "405" | "416"), "{code}");
        assert_eq!(*series, expected.map_or_else(|| vec![0.0; 288], |line| values(&line)), "{code}");
    }
}

#[test]
fn hits_and_origin_make_the_whole() {
    let mut client = Client::new();
    let range = json!({"startTime": "2025-11-17 00:00:00", "endTime": "2025-11-21 23:59:59", "hosts": [WWW, DL]});
    for (hits, whole) in [("hit_requests", "requests"), ("hit_flux", "flux")] {
        let mut ask = |stat_type: &str| -> HostsDetailStatistics {
            v2(&mut client, "GetCdnHostsDetailStatistics", with(&range, &json!({"statType": stat_type})))
        };
        let (hit, all) = (ask(hits), ask(whole));
        let (hit, all) = (hit.hit_requests.or(hit.hit_flux).unwrap(), all.requests.or(all.flux).unwrap());
        let origin: CdnOriginStat = v2(&mut client, "GetCdnOriginStat", with(&range, &json!({"statType": whole})));
        assert_eq!((origin.period, origin.bandwidth.as_ref(), origin.fail_total.as_ref()), (60, None, None));
        let origin = origin.requests.or(origin.flux).unwrap();
        for name in [WWW, DL] {
            let sum: Vec<f64> = hit[name].iter().zip(&origin[name]).map(|(hit, miss)| hit + miss).collect();
            assert_eq!((&sum, sum.len()), (&all[name], 120), "{name} {whole}");
        }
    }
}

#[test]
fn origins_are_those_of_api_3() {
    let mut client = Client::new();
    let range = ("2025-11-18 00:00:00", "2025-11-21 23:59:59");
    for (stat_type, metric) in
        [("flux", "flux"), ("bandwidth", "bandwidth"), ("requests", "request"), ("fail_requests", "failRequest")]
    {
        let params = json!({"startTime": range.0, "endTime": range.1, "statType": stat_type, "hosts": [WWW, DL]});
        let old: CdnOriginStat = v2(&mut client, "GetCdnOriginStat", params);
        let own = old.flux.or(old.bandwidth).or(old.requests).or(old.fail_total).unwrap();
        for name in [WWW, DL] {
            let params = json!({
                "StartTime": range.0, "EndTime": range.1, "Metric": metric, "Domains": [name], "Interval": "hour",
            });
            let new = client.params(TencentV3, "DescribeOriginData", params).unwrap();
            let new: OriginData = serde_json::from_value(new).unwrap();
            let expected = rounded(values(&new.data[0].origin_data[0]));
            assert_eq!((old.period, expected.len()), (60, 96));
            assert_eq!(own[name], expected, "{name} {stat_type}");
        }
    }
}

#[test]
fn visits_are_those_of_api_3() {
    let mut client = Client::new();
    for (first, interval, count) in [("2025-11-21", "5min", 288), ("2025-11-10", "day", 12)] {
        let days = json!({
            "startDate": first, "endDate": "2025-11-21", "statType": "ip_visits", "projects": ["1001"], "hosts": [IMG],
        });
        let params = json!({
            "StartTime": format!("{first} 00:00:00"), "EndTime": "2025-11-21 23:59:59", "Domains": [IMG],
            "Interval": interval,
        });
        let new = client.params(TencentV3, "DescribeIpVisit", params).unwrap();
        let expected = values(&serde_json::from_value::<CdnData>(new).unwrap().data[0].cdn_data[0]);
        let old: CdnHostDetailedInfo = v2(&mut client, "DescribeCdnHostDetailedInfo", days.clone());
        assert_eq!((old.total_data.len(), &old.total_data), (count, &expected));
        if interval == "day" {
            let summed: CdnHostInfo = v2(&mut client, "DescribeCdnHostInfo", days);
            assert_eq!(summed.detail_data[0].host_value, expected.iter().sum::<f64>());
        }
    }
}

#[test]
fn an_origin_fails_in_four_ways() {
    let mut client = Client::new();
    let params = json!({
        "startTime": "2025-11-21 00:00:00", "endTime": "2025-11-21 23:59:59", "statType": "fail_requests",
        "hosts": [IMG],
    });
    let answer: CdnOriginStat = v2(&mut client, "GetCdnOriginStat", params.clone());
    let total = answer.fail_total.unwrap().remove(IMG).unwrap();
    let kinds = [answer.fail_5xx, answer.fail_http_error, answer.fail_origin_close, answer.fail_timeout];
    let kinds = kinds.map(|kind| kind.unwrap().remove(IMG).unwrap());
    for (at, count) in total.iter().enumerate() {
        assert_eq!(*count, kinds.iter().map(|kind| kind[at]).sum::<f64>());
    }
    assert!(total.len() == 288 && total.iter().sum::<f64>() > 0.0);
    let mut most = |stat_type: &str| -> CdnOriginStat {
        v2(&mut client, "GetCdnOriginStat", with(&params, &json!({"statType": stat_type})))
    };
    let (bandwidth, flux) = (most("bandwidth").bandwidth.unwrap(), most("flux").flux.unwrap());
    for (bits, bytes) in bandwidth[IMG].iter().zip(&flux[IMG]) {
        assert_eq!(*bits, (bytes * 8.0 / 300.0).round());
    }
}

#[test]
fn whole_numbers_have_no_point() {
    let mut client = Client::new();
    let params = json!({
        "startDate": "20251121", "endDate": "20251121", "statType": "bandwidth", "projects": ["1001"],
    });
    for action in ["DescribeCdnHostInfo", "DescribeCdnHostDetailedInfo"] {
        let (_, body) = client.send(&Call::new(TencentV2, action, params.clone()));
        let text = String::from_utf8(body).unwrap();
        assert!(
            text.starts_with(r#"{"retcode":0,"errmsg":"ok","code":0"#) && !text.contains('.') || text.contains(IMG)
        );
        assert!(!text.contains(".0,") && !text.contains(".0]") && !text.contains(".0}"), "{text}");
    }
}

#[test]
fn what_is_wrong_has_its_code() {
    let days = json!({"startDate": "2025-11-20", "endDate": "2025-11-21", "statType": "flux", "projects": ["1001"]});
    let times = json!({
        "startTime": "2025-11-20 00:00:00", "endTime": "2025-11-21 00:00:00", "statType": "flux", "hosts": [IMG],
    });
    let place = json!({"date": "2025-11-21", "hosts": [IMG]});
    let many = |count: usize| json!({"hosts": vec![IMG; count]});
    let of_days = [
        (json!({}), "ok"),
        (json!({"statType": "hit_flux"}), "9160"),
        (json!({"statType": ""}), "4000"),
        (json!({"startDate": "20251120", "endDate": "20251120"}), "ok"),
        (json!({"startDate": "2025-11-22"}), "9150"),
        (json!({"startDate": "2025-11-31"}), "9150"),
        (json!({"startDate": "2025-11-20 00:00:00"}), "9150"),
        (json!({"startDate": "2025-08-23"}), "9150"),
        (json!({"startDate": "2025-08-24"}), "ok"),
        (json!({"endDate": ""}), "4000"),
        (json!({"projects": []}), "4000"),
        (json!({"projects": ["7"]}), "100004"),
        (json!({"projects": ["harbor"]}), "100004"),
        (json!({"hosts": ["www.foreign.example"]}), "9110"),
        (json!({"hosts": ["img.kite.example"]}), "4000"),
        (json!({"hosts": ["img.kite.example"], "projects": ["1001", "1002"]}), "ok"),
        (json!({"an_extra": "x"}), "ok"),
    ];
    let of_times = [
        (json!({}), "ok"),
        (json!({"statType": "ip_visits"}), "9160"),
        (json!({"startTime": "2025-11-22 00:00:00"}), "9150"),
        (json!({"startTime": "yesterday"}), "9150"),
        (json!({"startTime": "2025-09-22 12:30:00"}), "9150"),
        (json!({"startTime": "2025-09-22 12:40:00"}), "ok"),
        (json!({"startTime": ""}), "4000"),
        (json!({"hosts": ["www.foreign.example"]}), "9110"),
    ];
    let of_detail = [
        (json!({"hosts": []}), "ok"),
        (json!({"hosts": [], "projects": [1002]}), "ok"),
        (json!({"hosts": [], "projects": [7]}), "100004"),
        (json!({"hosts": [], "statType": "hit_flux"}), "4000"),
        (json!({"hosts": [], "statType": "hit_requests"}), "4000"),
        (json!({"hosts": [], "statType": "status_code"}), "4000"),
        (json!({"protocol": "https"}), "ok"),
        (json!({"protocol": "gopher"}), "4000"),
        (many(10), "ok"),
        (many(11), "4000"),
    ];
    let of_origin = [(json!({"hosts": []}), "ok"), (many(5), "ok"), (many(20), "ok"), (many(21), "4000")];
    let of_place = [
        (json!({"date": "20251121"}), "9150"),
        (json!({"date": "today"}), "9150"),
        (json!({"date": ""}), "4000"),
        (json!({"hosts": []}), "4000"),
        (with(&many(6), &json!({"provs": ["4"], "isps": ["2"]})), "4000"),
        (json!({"hosts": ["www.foreign.example"]}), "9110"),
        (json!({"provs": ["4"], "isps": ["2"]}), "ok"),
    ];
    let mut client = Client::new();
    let mut tried = |action: &str, whole: &Value, cases: &[(Value, &str)]| {
        for (more, expected) in cases {
            client.wait(1);
            assert_eq!(client.code(TencentV2, action, with(whole, more)), *expected, "{action} {more}");
        }
    };
    for action in ["DescribeCdnHostInfo", "DescribeCdnHostDetailedInfo", "GetCdnStatTop"] {
        tried(action, &days, &of_days);
    }
    for action in ["GetCdnHostsDetailStatistics", "GetCdnOriginStat"] {
        tried(action, &times, &of_times);
    }
    tried("GetCdnHostsDetailStatistics", &times, &of_detail);
    tried("GetCdnOriginStat", &times, &of_origin);
    tried("GetCdnProvIspDetailStat", &place, &of_place);
}
