use serde_json::{Value, json};

use super::*;
use crate::api::Api;
use crate::time::{DAY, parse_cloud};

fn told(action: &str, params: &Value) -> Vec<String> {
    let entry = Api::ALL.into_iter().find_map(|api| find(api, action)).unwrap();
    let now = parse_cloud("2026-11-01 12:00:00").unwrap();
    check(entry, params, now).err().map_or_else(Vec::new, |found| found.0.iter().map(ToString::to_string).collect())
}

#[test]
fn each_failure_names_field_value_and_rule() {
    for (params, message) in [
        (json!({}), "Urls: it is needed"),
        (json!({"Urls": []}), "Urls: it is needed"),
        (json!({"Urls": "https://a.example/"}), "Urls: it must be a list"),
        (
            json!({"Urls": ["https://a.example/", "a.example/x"]}),
            r#"Urls.1 is "a.example/x": it must be a URL that begins with http:// or https://"#,
        ),
        (
            json!({"Urls": ["https://a.example/"], "Area": "global"}),
            r#"Area is "global": it must be one of mainland, overseas"#,
        ),
        (
            json!({"Urls": ["https://a.example/"], "UrlEncode": "yes"}),
            r#"UrlEncode is "yes": it must be true or false"#,
        ),
        (json!({"Urls": ["https://a.example/"], "urls": 1}), "urls: the action has no such parameter"),
        (json!(["https://a.example/"]), "the parameters: it must be an object"),
    ] {
        assert_eq!(told("PurgeUrlsCache", &params), [message]);
    }
    let many: Vec<String> = (0..1_001).map(|at| format!("https://a.example/{at}")).collect();
    let found = told("PurgeUrlsCache", &json!({"Urls": many}));
    assert!(found[0].ends_with("…: 1001 are too many: send at most 1000 a call"), "{found:?}");
    assert_eq!(found.len(), 1);
}

#[test]
fn a_good_call_passes_nested_and_flat() {
    for params in [
        json!({"Urls": ["https://a.example/"], "Area": null, "UrlEncode": true}),
        json!({"Urls.0": "https://a.example/", "Urls.1": "http://b.example/", "UrlEncode": "true"}),
    ] {
        assert_eq!(told("PurgeUrlsCache", &params), [""; 0], "{params}");
    }
    assert_eq!(told("RefreshCdnUrl", &json!({"urls": ["http://a.example/"]})), [""; 0]);
    let videos = r#"[{"vid":"a_e","brIndex":1}]"#;
    assert_eq!(told("refresh-cdn-cache", &json!({"action": "push", "fileType": "zip", "videos": videos})), [""; 0]);
    let wrong = json!({"action": "push", "fileType": "zip", "videos": r#"[{"vid":"a_e","brIndex":4}]"#});
    assert_eq!(told("refresh-cdn-cache", &wrong), ["videos.0.brIndex is 4: it must be 1 to 3"]);
}

#[test]
fn times_are_held_against_the_interval() {
    let ask = |start: &str, end: &str, interval: &str| {
        told("DescribeCdnData", &json!({"StartTime": start, "EndTime": end, "Metric": "flux", "Interval": interval}))
    };
    let start = "2026-10-01 00:00:00";
    assert_eq!(ask(start, "2026-10-01 23:59:59", "min"), [""; 0]);
    assert_eq!(ask(start, "2026-10-31 23:59:59", "5min"), [""; 0]);
    for (end, interval, message) in [
        ("2026-10-02 00:00:01", "min", "the interval min reaches 24 hours: shorten the range or take a coarser one"),
        ("2026-11-01 00:00:01", "hour", "the interval hour reaches 31 days: shorten the range or take a coarser one"),
        ("2026-09-30 00:00:00", "day", "it is before StartTime"),
        ("2027-01-01 00:00:00", "day", "the range may be 90 days at most"),
        ("tomorrow", "day", "it must be a time such as 2026-01-31 08:00:00, in UTC+8"),
    ] {
        assert_eq!(ask(start, end, interval), [format!("EndTime is \"{end}\": {message}")]);
    }
    let late =
        told("DescribeCdnData", &json!({"StartTime": "2026-06-01 00:00:00", "EndTime": start, "Metric": "flux"}));
    assert_eq!(late.len(), 2);
    assert!(late[1].ends_with("the data reach 90 days back"), "{late:?}");
}

#[test]
fn rules_about_several_parameters() {
    assert_eq!(told("DescribePurgeTasks", &json!({})), ["TaskId: send TaskId, or StartTime and EndTime"]);
    assert_eq!(told("DescribePurgeTasks", &json!({"TaskId": "1"})), [""; 0]);
    let both = json!({"StartTime": "2026-10-01 00:00:00", "EndTime": "2026-10-01 00:00:00", "Metric": "404", "Isp": 2, "District": 4});
    assert_eq!(told("DescribeCdnData", &both), ["District is 4: send only one of Isp, District, IpProtocol"]);
}

#[test]
fn rules_about_values_that_meet() {
    let push = |command: &str, kind: &str, mainland: Value| {
        let urls = ["http://a.example/b/"];
        told("FlushOrPushOverall", &json!({"command": command, "urls": urls, "type": kind, "mainland": mainland}))
    };
    assert_eq!(push("flush", "dir", json!(1)), [""; 0]);
    assert_eq!(push("push", "url", json!("1")), [""; 0]);
    assert_eq!(push("flush", "url", json!(0)), ["mainland is 0: at least one of mainland, oversea must be 1"]);
    assert_eq!(push("push", "dir", json!(1)), ["type is \"dir\": it does not go with command push"]);

    let top = json!({"StartTime": "2026-10-01 00:00:00", "EndTime": "2026-10-01 23:59:59", "Metric": "host", "Filter": "statusCode"});
    assert_eq!(told("ListTopData", &top), ["Filter is \"statusCode\": Code is needed beside it"]);
}

#[test]
fn what_is_not_known_passes() {
    let call = Call::new(Api::TencentV3, "DescribeSomethingNew", json!({"Anything": 1}));
    assert_eq!(check_call(&call, DAY), Ok(()));
}

#[test]
fn forms_of_texts() {
    use crate::shape::Format;
    for (format, good, bad) in [
        (
            Format::Domain,
            vec!["a.example", "*.a.example", "x_1.a-b.example"],
            vec!["", "localhost", "-a.example", "a.1", "https://a.example"],
        ),
        (
            Format::OriginServer,
            vec![
                "203.0.113.1",
                "203.0.113.1:80",
                "203.0.113.1:80:10",
                "o.example:8080",
                "2001:db8::1",
                "[2001:db8::1]:80",
            ],
            vec!["", "203.0.113.1:0", "203.0.113.1:65536", "203.0.113.1:80:101", "a b"],
        ),
        (Format::OriginServers, vec!["203.0.113.1:80;203.0.113.2"], vec!["203.0.113.1, 203.0.113.2"]),
        (
            Format::IpOrRange,
            vec!["203.0.113.1", "203.0.113.0/24", "2001:db8::/32"],
            vec!["203.0.113.0/33", "203.0.113", "203.0.113.0/"],
        ),
        (
            Format::DateTime,
            vec!["2026-01-31 08:00:00"],
            vec![
                "2026-01-31",
                "2026-01-31T08:00:00",
                "2026-01-31 08:00:00Z",
                " 2026-01-31 08:00:00",
                "2026-02-30 08:00:00",
            ],
        ),
        (Format::Day, vec!["2026-01-31", "20260131"], vec!["2026-02-30", "202601", "2026/01/31"]),
        (Format::MetricOrCode, vec!["flux", "2xx", "404", "origin_2XX"], vec!["", "6xx", "40", "4040", "hit rate"]),
        (Format::Route, vec!["Https.CertInfo.CertId"], vec!["", "Https.", "a b"]),
        (Format::HeaderName, vec!["X-Cache"], vec!["", "X Cache", "X:"]),
        (Format::Json, vec!["[1]", "{}"], vec!["", "{"]),
    ] {
        for text in good {
            assert!(fits(format, text), "{format:?} {text}");
        }
        for text in bad {
            assert!(!fits(format, text), "{format:?} {text}");
        }
    }
}

#[test]
fn every_example_passes_whatever_the_day() {
    for action in crate::action::described() {
        let params: Value = serde_json::from_str(action.example.request).unwrap();
        assert_eq!(check(&action.entry, &params, 0), Ok(()), "{}", action.entry.spec.name);
    }
}
