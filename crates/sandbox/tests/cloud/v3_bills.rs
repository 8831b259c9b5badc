//! DescribeBillingData: what is billed, when it is there, and series in other zones of time.

use edgeseal_core::tencent::v3::{BillingData, ResourceSeries};
use serde_json::{Value, json};

use crate::client::Client;
use crate::v3_statistics::{DAY, FROM, TO, asked, edge, with};

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

#[test]
fn days_of_another_zone_have_its_hours() {
    let client = &mut Client::new();
    let utc = json!({"TimeZone": "UTC+00:00", "Metric": "flux"});
    for action in ["DescribeCdnData", "DescribeOriginData", "DescribeBillingData"] {
        let mut line = |times: [&str; 2], more: &Value| -> ResourceSeries {
            let answer: Value = asked(client, action, times, more);
            let resource = answer["Data"][0].as_object().unwrap();
            let lines = resource.iter().find(|(name, _)| *name != "Resource").unwrap().1;
            serde_json::from_value(lines[0].clone()).unwrap()
        };
        // 20 November in UTC is from 08:00 to 08:00 here.
        let day = ["2025-11-20 00:00:00", "2025-11-20 23:59:59"];
        let days = line(day, &with(&utc, &json!({"Interval": "day"})));
        let hours = line(day, &with(&utc, &json!({"Interval": "hour"})));
        let here = ["2025-11-20 08:00:00", "2025-11-21 07:59:59"];
        let here = line(here, &json!({"Metric": "flux", "Interval": "hour"}));
        assert_eq!((days.detail_data.len(), days.detail_data[0].time.as_str()), (1, day[0]), "{action}");
        assert_eq!(hours.detail_data[23].time, "2025-11-20 23:00:00");
        assert_eq!(here.detail_data[23].time, "2025-11-21 07:00:00");
        let values = |line: &ResourceSeries| line.detail_data.iter().map(|point| point.value).collect::<Vec<_>>();
        assert_eq!(values(&hours), values(&here));
        assert_eq!(values(&days), [values(&hours).iter().sum::<f64>()]);
        assert!(days.summarized_data.value > 0.0);
    }
    // The bill of 21 November in UTC is not whole yet: it ends at midnight of UTC+8.
    let more = json!({"TimeZone": "UTC+00:00", "Interval": "day"});
    let bill = billed(client, ["2025-11-20 00:00:00", "2025-11-21 23:59:59"], &more);
    assert_eq!(bill.detail_data.len(), 1);
}
