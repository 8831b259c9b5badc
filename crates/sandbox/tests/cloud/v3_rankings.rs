//! Rankings descend, and agree with DescribeCdnData and DescribeOriginData.

use edgeseal_core::tencent::v3::{Rankings, RankingsMore, TopData};
use serde_json::{Value, json};

use crate::client::Client;
use crate::v3_statistics::{DAY, asked, edge, origin, with};

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
