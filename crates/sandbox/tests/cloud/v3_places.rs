//! DescribeDistrictIspData: places and providers add up to DescribeCdnData.

use edgeseal_core::tencent::v3::{DistrictIspData, DistrictIspInfo};
use serde_json::{Value, json};

use crate::client::Client;
use crate::v3_statistics::{asked, edge, values, with};

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
