//! Rankings and places by API 2017: they sum to the figures of the domains, and are those of API 3.0.

use edgeseal_core::Api::{TencentV2, TencentV3};
use edgeseal_core::tencent::v2::{CdnProvIspDetailStat, CdnStatTop, HostsDetailStatistics, TopPlace};
use edgeseal_core::tencent::v3::{DistrictIspData, Rankings};
use serde_json::json;

use crate::client::{Client, START};
use crate::v2_statistics::{v2, v3, values, with};

const WWW: &str = "www.harbor.example";
const DL: &str = "dl.harbor.example";

#[test]
fn every_ranking_sums_to_the_total() {
    let mut client = Client::new();
    let range = ("2025-11-20 00:00:00", "2025-11-21 23:59:59");
    for (stat_type, metric) in [("flux", "flux"), ("requests", "request")] {
        let params = json!({
            "startDate": "20251120", "endDate": "2025-11-21", "statType": stat_type, "projects": ["1001", "0"],
            "hosts": [DL, WWW],
        });
        let top: CdnStatTop = v2(&mut client, "GetCdnStatTop", params);
        let total = v3(&mut client, &[DL, WWW], metric, "5min", range).summarized_data.value as u64;
        let (provinces, isps, urls) = (&top.province_data, &top.isp_data, &top.url_data);
        assert_eq!(provinces.iter().map(|row| row.value).sum::<u64>(), total);
        assert_eq!(isps.iter().map(|row| row.value).sum::<u64>(), total);
        assert_eq!(urls.iter().map(|row| row.value).sum::<u64>(), total);
        assert!(urls.len() <= 1_000 && provinces.is_sorted_by(|a, b| a.value >= b.value));
        assert!(isps.is_sorted_by(|a, b| a.value >= b.value) && urls.is_sorted_by(|a, b| a.value >= b.value));
        assert_eq!((isps[0].id, isps[0].name.as_str()), (2, "中国电信"));
        assert!(urls.iter().all(|row| row.name.starts_with("dl.") || row.name.starts_with("www.")));
        assert_eq!((&*top.start_datetime, &*top.end_datetime), ("2025-11-20", "2025-11-21"));
        assert_eq!((&*top.stat_type, top.period), (stat_type, 5));
    }
}

#[test]
fn rankings_are_those_of_api_3() {
    let mut client = Client::new();
    for (stat_type, filter) in [("flux", "flux"), ("requests", "request")] {
        let params = json!({
            "startDate": "20251120", "endDate": "20251121", "statType": stat_type, "projects": ["1001"],
            "hosts": [DL, WWW],
        });
        let old: CdnStatTop = v2(&mut client, "GetCdnStatTop", params);
        let mut ask = |metric: &str| -> Vec<(String, f64)> {
            let params = json!({
                "StartTime": "2025-11-20 00:00:00", "EndTime": "2025-11-21 23:59:59", "Metric": metric,
                "Filter": filter, "Domains": [DL, WWW],
                "Limit": if metric == "Url" { 1_000 } else { 100 },
            });
            let new = client.params(TencentV3, "ListTopData", params).unwrap();
            let rows = serde_json::from_value::<Rankings>(new).unwrap().data.remove(0).detail_data;
            rows.into_iter().map(|row| (row.name, row.value)).collect()
        };
        let places = |rows: &[TopPlace]| -> Vec<(String, f64)> {
            rows.iter().map(|row| (row.name.clone(), row.value as f64)).collect()
        };
        assert_eq!(places(&old.province_data), ask("district"), "{stat_type}");
        assert_eq!(places(&old.isp_data), ask("isp"), "{stat_type}");
        let urls: Vec<(String, f64)> = old.url_data.iter().map(|row| (row.name.clone(), row.value as f64)).collect();
        let new = ask("Url");
        assert_eq!(
            (urls.len(), urls.iter().zip(&new).position(|(old, new)| old != new)),
            (new.len(), None),
            "{stat_type}"
        );
    }
}

#[test]
fn provinces_and_providers_sum_to_the_bandwidth() {
    let mut client = Client::new();
    let day = json!({"date": "2025-11-21", "hosts": [DL]});
    let answer: CdnProvIspDetailStat = v2(&mut client, "GetCdnProvIspDetailStat", day.clone());
    let rows = &answer.prov_data[DL];
    let expected = values(&v3(&mut client, &[DL], "bandwidth", "5min", ("2025-11-21 00:00:00", "2025-11-21 23:59:59")));
    for (at, bits) in expected.iter().enumerate() {
        let series = rows.iter().flat_map(|row| row.isp_value.bandwidth.values());
        let (sum, parts) = series.fold((0.0, 0), |(sum, parts), series| (sum + series[at], parts + 1));
        assert!((sum - bits).abs() <= f64::from(parts) / 2.0 + 0.01, "{sum} {bits} of {parts}");
    }
    assert_eq!(expected.len(), 288);

    let some = with(&day, &json!({"provs": ["1442", "4"], "isps": ["2", "77"]}));
    let narrowed: CdnProvIspDetailStat = v2(&mut client, "GetCdnProvIspDetailStat", some);
    let mut ids: Vec<(i64, &str)> = narrowed.prov_data[DL].iter().map(|row| (row.id, row.name.as_str())).collect();
    ids.sort_unstable();
    assert_eq!(ids, [(4, "广东"), (1442, "浙江")]);
    for row in &narrowed.prov_data[DL] {
        let whole = rows.iter().find(|other| other.id == row.id).unwrap();
        assert_eq!((row.host.as_str(), row.isp_value.bandwidth.len()), (DL, 1));
        assert_eq!(row.isp_value.bandwidth["2"], whole.isp_value.bandwidth["2"]);
    }
}

#[test]
fn places_are_those_of_api_3() {
    let mut client = Client::new();
    let params = json!({"date": "2025-11-21", "hosts": [DL], "provs": ["4", "22"], "isps": ["2", "1046"]});
    let old: CdnProvIspDetailStat = v2(&mut client, "GetCdnProvIspDetailStat", params);
    let params = json!({
        "Domains": [DL], "StartTime": "2025-11-21 00:00:00", "EndTime": "2025-11-21 02:59:59", "Metric": "bandwidth",
        "Districts": [4, 22], "Isps": [2, 1046], "Interval": "5min",
    });
    let new = client.params(TencentV3, "DescribeDistrictIspData", params).unwrap();
    let rows = serde_json::from_value::<DistrictIspData>(new).unwrap().data;
    assert_eq!(rows.len(), 4);
    for row in rows {
        let province = old.prov_data[DL].iter().find(|province| province.id == row.district).unwrap();
        assert_eq!(province.name, row.district_name);
        let series = &province.isp_value.bandwidth[&row.isp.to_string()];
        let expected: Vec<f64> = row.data_points.iter().map(|bits| *bits as f64).collect();
        assert_eq!(series[..36], expected, "{} {}", row.district, row.isp);
    }
}

#[test]
fn no_place_is_an_empty_list() {
    let mut client = Client::new();
    for nothing in [
        json!({"date": "2025-11-21", "hosts": ["patch.orbit.example"]}),
        json!({"date": "2025-11-21", "hosts": [DL], "provs": ["77"]}),
        json!({"date": "2025-11-23", "hosts": [DL]}),
    ] {
        let raw = client.params(TencentV2, "GetCdnProvIspDetailStat", nothing).unwrap();
        assert_eq!(raw["prov_data"], json!([]));
    }
}

#[test]
fn what_is_counted_from_logs_is_half_an_hour_late() {
    let mut client = Client::new();
    let params = json!({"date": "2025-11-22", "hosts": [DL], "provs": ["4"], "isps": ["2"]});
    let ask = |client: &mut Client| -> Vec<f64> {
        let mut answer: CdnProvIspDetailStat = v2(client, "GetCdnProvIspDetailStat", params.clone());
        answer.prov_data.remove(DL).unwrap().remove(0).isp_value.bandwidth.remove("2").unwrap()
    };
    let today = json!({"startDate": "20251122", "endDate": "20251122", "statType": "requests", "projects": ["1001"]});
    let total = |client: &mut Client| -> u64 {
        let top: CdnStatTop = v2(client, "GetCdnStatTop", today.clone());
        top.isp_data.iter().map(|row| row.value).sum()
    };
    // It is 12:35: the point of 12:05 is not complete, that of 12:00 is.
    let (early, early_total) = (ask(&mut client), total(&mut client));
    client.wait(3_600);
    let (late, late_total) = (ask(&mut client), total(&mut client));
    assert_eq!(early[..145], late[..145]);
    assert!(early[145] < late[145] && early.len() <= 147 && late.len() >= 158, "{} {}", early.len(), late.len());
    assert!(early_total < late_total);
    // The series themselves are there after 5 to 10 minutes.
    let mut fresh = Client::at(START);
    let params = json!({
        "startTime": "2025-11-22 12:20:00", "endTime": "2025-11-22 12:24:59", "statType": "flux", "hosts": [DL],
    });
    let flux =
        |client: &mut Client| -> HostsDetailStatistics { v2(client, "GetCdnHostsDetailStatistics", params.clone()) };
    assert_eq!(flux(&mut fresh), flux(&mut client));
}
