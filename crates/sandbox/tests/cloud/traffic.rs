//! Every figure of the statistics agrees with every other.

use edgeseal_core::Api::TencentV3;
use edgeseal_core::tencent::v3::{CdnData, PurgeUrlsCache, ResourceSeries};
use edgeseal_core::time::cloud_datetime;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::client::{Client, START};

/// A question at some moment: who, where, from when, how long.
#[derive(Debug, Clone)]
struct Question {
    params: Value,
    start: u64,
    end: u64,
}

fn lines(client: &mut Client, question: &Question, interval: &str, metric: &str) -> Vec<ResourceSeries> {
    client.wait(1);
    client.now -= 1;
    let mut params = question.params.clone();
    params["StartTime"] = cloud_datetime(question.start).into();
    params["EndTime"] = cloud_datetime(question.end).into();
    params["Interval"] = interval.into();
    params["Metric"] = metric.into();
    let answer = client.params(TencentV3, "DescribeCdnData", params).unwrap();
    serde_json::from_value::<CdnData>(answer).unwrap().data.remove(0).cdn_data
}

fn values(client: &mut Client, question: &Question, interval: &str, metric: &str) -> Vec<f64> {
    let line = lines(client, question, interval, metric).remove(0);
    line.detail_data.iter().map(|point| point.value).collect()
}

fn question() -> impl Strategy<Value = Question> {
    let domains = prop_oneof![
        Just(json!({})),
        Just(json!({"Project": 1003})),
        Just(json!({"Domains": ["img.harbor.example"]})),
        Just(json!({"Domains": ["www.harbor.example", "video.harbor.example", "dl.harbor.example"]})),
        Just(json!({"Domains": ["api.harbor.example", "old.orbit.example"]})),
        Just(json!({"Domains": ["img.harbor.example"], "Isp": 26, "Protocol": "https"})),
        Just(json!({"District": 4})),
    ];
    // Whole hours; the last of them reach into the present.
    (domains, any::<bool>(), 0u64..72, 1u64..20).prop_map(|(mut params, overseas, back, hours)| {
        if overseas {
            params["Area"] = "overseas".into();
        }
        let end = START / 3_600 * 3_600 + 3_600 - back * 3_600;
        Question { params, start: end - hours * 3_600, end: end - 1 }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn coarse_figures_are_sums_of_fine_ones(question in question()) {
        for metric in ["flux", "request", "hitFlux", "hitRequest", "5xx"] {
            let client = &mut Client::new();
            let fine = values(client, &question, "5min", metric);
            let hours = values(client, &question, "hour", metric);
            let sums: Vec<f64> = fine.chunks(12).map(|hour| hour.iter().sum()).collect();
            prop_assert_eq!(&hours, &sums, "{}", metric);
            if question.params.get("Area").is_none() {
                let minutes = values(client, &question, "min", metric);
                let slots: Vec<f64> = minutes.chunks(5).map(|slot| slot.iter().sum()).collect();
                prop_assert_eq!(&fine, &slots, "{}", metric);
            }
        }
    }

    #[test]
    fn codes_sum_to_requests_and_hits_are_a_part(question in question()) {
        let client = &mut Client::new();
        let requests = values(client, &question, "5min", "request");
        let codes = lines(client, &question, "5min", "statusCode");
        for (index, count) in requests.iter().enumerate() {
            prop_assert_eq!(codes.iter().map(|line| line.detail_data[index].value).sum::<f64>(), *count);
        }
        for class in ["2xx", "3xx", "4xx", "5xx"] {
            let lines = lines(client, &question, "5min", class);
            let (whole, parts) = lines.split_first().unwrap();
            let sum = parts.iter().map(|line| line.summarized_data.value).sum::<f64>();
            prop_assert_eq!(whole.summarized_data.value, sum, "{}", class);
        }
        for (part, whole, rate) in [("hitRequest", "request", "requestHitRate"), ("hitFlux", "flux", "fluxHitRate")] {
            let (part, whole) = (values(client, &question, "5min", part), values(client, &question, "5min", whole));
            let rates = values(client, &question, "5min", rate);
            for ((part, whole), rate) in part.iter().zip(&whole).zip(rates) {
                prop_assert!(part <= whole);
                let expected = if *whole == 0.0 { 0.0 } else { part / whole * 100.0 };
                prop_assert!((rate - expected).abs() <= 0.005_000_1, "{} {}", rate, expected);
            }
        }
    }

    #[test]
    fn bandwidth_is_flux_by_time(question in question()) {
        let client = &mut Client::new();
        let flux = values(client, &question, "5min", "flux");
        let bandwidth = values(client, &question, "5min", "bandwidth");
        for (flux, bandwidth) in flux.iter().zip(&bandwidth) {
            prop_assert!((flux * 8.0 / 300.0 - bandwidth).abs() <= 0.005_000_1);
        }
        let peaks: Vec<f64> = bandwidth.chunks(12).map(|hour| hour.iter().copied().fold(0.0, f64::max)).collect();
        prop_assert_eq!(values(client, &question, "hour", "bandwidth"), peaks);
        let line = lines(client, &question, "hour", "bandwidth").remove(0);
        prop_assert_eq!(line.summarized_data.value, bandwidth.into_iter().fold(0.0, f64::max));
    }
}

fn day() -> Question {
    let end = (START + 8 * 3_600) / 86_400 * 86_400 - 8 * 3_600 - 1;
    Question { params: json!({}), start: end - 86_399, end }
}

#[test]
fn domains_sum_to_their_account_and_providers_to_everybody() {
    let mut client = Client::new();
    let whole = values(&mut client, &day(), "hour", "flux");
    let mut summed = |name: &str, keys: Vec<Value>| {
        let mut sum = vec![0.0; whole.len()];
        for key in keys {
            client.wait(1);
            let mut question = day();
            question.params[name] = key;
            for (sum, value) in sum.iter_mut().zip(values(&mut client, &question, "hour", "flux")) {
                *sum += value;
            }
        }
        sum
    };
    assert_eq!(summed("Project", vec![json!(0), json!(1001), json!(1002), json!(1003)]), whole);
    assert_eq!(summed("Isp", [2, 26, 38, 43, 1046, 3947, 0, -1].map(Value::from).to_vec()), whole);
    assert_eq!(summed("Protocol", vec![json!("http"), json!("https"), json!("quic")]), whole);
    assert_eq!(summed("IpProtocol", vec![json!("ipv4"), json!("ipv6")]), whole);
    assert!(summed("Isp", vec![json!(77)]).iter().all(|value| *value == 0.0));
}

#[test]
fn areas_outside_of_the_mainland_sum_to_everybody() {
    let mut client = Client::new();
    let mut asked = |more: Value| {
        client.wait(1);
        let mut question = day();
        question.params = more;
        question.params["Area"] = "overseas".into();
        values(&mut client, &question, "day", "flux")[0]
    };
    let whole = asked(json!({}));
    let servers = (2_000_000_001i64..=2_000_000_008).map(|id| asked(json!({"District": id}))).sum::<f64>();
    let clients = (-25..=-20).chain([-2]).map(|id| asked(json!({"District": id, "AreaType": "client"}))).sum::<f64>();
    assert_eq!((servers, clients), (whole, whole));
    let europe = asked(json!({"District": -23, "AreaType": "client"}));
    let countries: Vec<f64> = edgeseal_core::tencent::places::countries_of_client_area(-23)
        .map(|id| asked(json!({"District": id, "AreaType": "client"})))
        .collect();
    assert_eq!(countries.iter().sum::<f64>(), europe);
    assert!(europe < whole / 5.0 && countries.iter().filter(|bytes| **bytes > 0.0).count() > 5);
    assert_eq!(asked(json!({"District": 1176})), 0.0, "a country is no place of nodes");
}

#[test]
fn what_is_not_served_has_no_traffic() {
    let mut client = Client::new();
    for (domain, area) in [
        ("old.orbit.example", "overseas"),
        ("promo-1111.kite.example", "mainland"),
        ("media.sail.example", "mainland"),
        ("img.harbor.example", "overseas"),
        ("patch.orbit.example", "mainland"),
    ] {
        let question =
            Question { params: json!({"Domains": [domain], "Area": area}), start: START - 89 * 86_400, end: START };
        assert!(values(&mut client, &question, "day", "request").iter().all(|value| *value == 0.0), "{domain} {area}");
    }
    // The capped domain has some until its cap was reached, the closing one until it was closed.
    for (domain, area, hours) in [("launcher.orbit.example", "overseas", 15), ("hls.kite.example", "mainland", 1)] {
        let params = json!({"Domains": [domain], "Area": area});
        let before =
            Question { params: params.clone(), start: START - (hours + 2) * 3_600, end: START - (hours + 1) * 3_600 };
        assert!(values(&mut client, &before, "5min", "request").iter().all(|value| *value > 0.0), "{domain}");
        let last = Question { params, start: START, end: START };
        assert_eq!(values(&mut client, &last, "5min", "request"), [0.0], "{domain}");
    }
}

#[test]
fn a_day_looks_like_one() {
    let mut client = Client::new();
    let hours = values(&mut client, &day(), "hour", "flux");
    let (night, evening) = (hours[4], hours[20].max(hours[21]));
    assert!(evening > 4.0 * night, "{hours:?}");
    let total: f64 = hours.iter().sum();
    assert!((5e12..5e13).contains(&total), "a day of the mainland has {total} bytes");
    let rates = values(&mut client, &day(), "day", "fluxHitRate");
    assert!((90.0..99.9).contains(&rates[0]), "{rates:?}");
}

#[test]
fn the_last_minutes_are_still_arriving() {
    let mut client = Client::new();
    let question = Question { params: json!({}), start: START - 900, end: START + 300 };
    let mut seen = Vec::new();
    for _ in 0..12 {
        seen.push(values(&mut client, &question, "5min", "request"));
        client.wait(60);
    }
    // The slot from 12:30 is complete five minutes after its last minute began; until then it only grows.
    let growing: Vec<f64> = seen.iter().map(|points| points[2]).collect();
    assert!(growing.is_sorted() && growing[0] < growing[4] && growing[4] == growing[11], "{growing:?}");
    assert!(seen.iter().all(|points| points[1] == seen[0][1]), "older ones do not move");
    assert_eq!(seen[0].len(), 4, "the slot that begins now is there");
    assert_eq!(seen[0][3], 0.0);
}

#[test]
fn a_purge_costs_hits_for_twenty_minutes() {
    let mut purged = Client::new();
    let mut other = Client::new();
    purged.call(&PurgeUrlsCache::new(["https://img.harbor.example/"])).unwrap();
    purged.wait(3_600);
    other.wait(3_600);
    let question = Question { params: json!({"Domains": ["img.harbor.example"]}), start: START, end: START + 1_800 };
    let lower: Vec<bool> = values(&mut purged, &question, "5min", "hitRequest")
        .iter()
        .zip(values(&mut other, &question, "5min", "hitRequest"))
        .map(|(purged, other)| *purged < other)
        .collect();
    assert_eq!(lower, [false, true, true, true, true, false, false]);
    let requests = values(&mut purged, &question, "5min", "request");
    assert_eq!(requests, values(&mut other, &question, "5min", "request"));
}
