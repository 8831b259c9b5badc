//! Access logs, bills in words, nodes and places.

use std::io::Read;

use edgeseal_core::Api::TencentV3;
use edgeseal_core::tencent::v3::{
    CdnData, DescribeCdnDomainLogs, DescribeCdnIp, DescribeIpStatus, DescribeMapInfo, DescribePayType,
    DescribeTrafficPackages, DomainLogs, IpStatuses, PayType,
};
use http::Request;
use serde_json::json;

use crate::client::Client;

fn logs(client: &mut Client, domain: &str, area: &str, [start, end]: [&str; 2]) -> DomainLogs {
    let asked = DescribeCdnDomainLogs {
        domain: domain.to_owned(),
        start_time: start.to_owned(),
        end_time: end.to_owned(),
        area: Some(area.to_owned()),
        ..DescribeCdnDomainLogs::default()
    };
    client.wait(1);
    client.call(&asked).unwrap()
}

/// Downloads a link and unpacks it.
fn download(client: &mut Client, link: &str) -> String {
    let request = Request::builder().uri(link).body(Vec::new()).unwrap();
    let response = client.sandbox.handle(&request, client.now * 1_000);
    assert_eq!(response.status(), 200, "{link}");
    let mut text = String::new();
    flate2::read::GzDecoder::new(response.body().as_slice()).read_to_string(&mut text).unwrap();
    text
}

/// The requests and bytes of a domain in an hour, by the statistics.
fn served(client: &mut Client, domain: &str, area: &str, [start, end]: [&str; 2]) -> [f64; 2] {
    ["request", "flux"].map(|metric| {
        client.wait(1);
        let asked = json!({"StartTime": start, "EndTime": end, "Metric": metric, "Domains": [domain], "Area": area,
            "Interval": "hour"});
        let answer = client.params(TencentV3, "DescribeCdnData", asked).unwrap();
        serde_json::from_value::<CdnData>(answer).unwrap().data[0].cdn_data[0].summarized_data.value
    })
}

#[test]
fn logs_hold_what_the_statistics_say() {
    let client = &mut Client::new();
    // One quiet hour with a line a request, and one of which some are left out.
    for (domain, hour, is_whole) in [
        ("dl.harbor.example", ["2025-11-21 04:00:00", "2025-11-21 04:59:59"], true),
        ("www.harbor.example", ["2025-11-21 21:00:00", "2025-11-21 21:59:59"], false),
    ] {
        let found = logs(client, domain, "global", hour);
        assert_eq!((found.total_count, found.domain_logs.len()), (2, 2), "{domain}");
        for log in &found.domain_logs {
            assert_eq!([log.start_time.as_str(), log.end_time.as_str()], hour);
            let [requests, flux] = served(client, domain, &log.area, hour);
            let text = download(client, &log.log_path);
            let bytes: f64 = text.lines().map(|line| line.split(' ').nth(4).unwrap().parse::<f64>().unwrap()).sum();
            let (lines, a_line) = (text.lines().count() as f64, (requests / 50_000.0).ceil());
            if is_whole {
                assert_eq!((lines, a_line), (requests, 1.0), "{domain} {}", log.area);
                assert!((bytes * 1.1 - flux).abs() <= 2.0, "{domain} {}: {bytes} {flux}", log.area);
            } else {
                assert!((lines * a_line / requests - 1.0).abs() <= 0.01, "{domain} {}: {lines} {requests}", log.area);
                assert!((bytes * 1.1 * a_line / flux - 1.0).abs() <= 0.01, "{domain} {}: {bytes} {flux}", log.area);
            }
        }
    }
}

#[test]
fn packages_are_listed_by_the_hour() {
    let client = &mut Client::new();
    let today = ["2025-11-22 09:30:00", "2025-11-22 23:59:59"];
    // It is 12:35: the package of 12:00 is not begun, that of 11:00 is there since 12:30.
    let found = logs(client, "img.harbor.example", "mainland", today);
    let names: Vec<&str> = found.domain_logs.iter().map(|log| log.log_name.as_str()).collect();
    let expected = ["09", "10", "11"].map(|hour| format!("20251122{hour}-img.harbor.example-mainland"));
    assert_eq!((names, found.total_count), (expected.iter().map(String::as_str).collect(), 3));
    assert!(found.domain_logs.iter().all(|log| log.area == "mainland" && log.file_size.is_none()));
    assert_eq!(logs(client, "img.harbor.example", "overseas", today).total_count, 0);
    assert_eq!(logs(client, "old.orbit.example", "global", today).total_count, 0);

    let both = logs(client, "www.harbor.example", "global", ["2025-11-21 00:00:00", "2025-11-21 23:59:59"]);
    assert_eq!(both.total_count, 48);
    let page = DescribeCdnDomainLogs {
        domain: "WWW.harbor.example".to_owned(),
        start_time: "2025-11-21 00:00:00".to_owned(),
        end_time: "2025-11-21 23:59:59".to_owned(),
        area: Some("global".to_owned()),
        offset: Some(47),
        limit: Some(5),
        log_type: Some("access".to_owned()),
    };
    let page = client.call(&page).unwrap();
    assert_eq!((page.total_count, page.domain_logs.len()), (48, 1));
    assert_eq!(page.domain_logs[0].log_name, "2025112123-www.harbor.example-overseas");
}

#[test]
fn links_lead_back_to_the_caller_and_end_after_a_day() {
    let client = &mut Client::new();
    let hour = ["2025-11-21 04:00:00", "2025-11-21 04:00:00"];
    let link = logs(client, "dl.harbor.example", "mainland", hour).domain_logs.remove(0).log_path;
    let path = "/20251121/04/2025112104-dl.harbor.example-mainland.gz?st=";
    assert!(link.starts_with(&format!("https://cdn.tencentcloudapi.com{path}")), "{link}");

    let asked = json!({"Domain": "dl.harbor.example", "StartTime": hour[0], "EndTime": hour[1]});
    let mut call = edgeseal_core::Call::new(TencentV3, "DescribeCdnDomainLogs", asked);
    call.host = "127.0.0.1:8711".to_owned();
    let mut request = client.signed(&call);
    // As a server sees it: the path alone, and the host in a header.
    *request.uri_mut() = "/".parse().unwrap();
    request.headers_mut().insert("host", "127.0.0.1:8711".parse().unwrap());
    let answer = client.json(&request);
    let local = answer["Response"]["DomainLogs"][0]["LogPath"].as_str().unwrap().to_owned();
    assert!(local.starts_with(&format!("http://127.0.0.1:8711{path}")), "{local}");
    assert!(!download(client, &local).is_empty());

    let mut status = |link: &str| {
        let request = Request::builder().uri(link).body(Vec::new()).unwrap();
        client.sandbox.handle(&request, client.now * 1_000).status().as_u16()
    };
    assert_eq!(status(&link.replace("dl.", "www.")), 403);
    assert_eq!(status(link.split('?').next().unwrap()), 403);
    client.wait(86_401);
    let request = Request::builder().uri(&link).body(Vec::new()).unwrap();
    assert_eq!(client.sandbox.handle(&request, client.now * 1_000).status(), 403);
}

#[test]
fn wrong_questions_have_their_code() {
    let (date, value) = ("InvalidParameter.CdnStatInvalidDate", "InvalidParameter.CdnParamError");
    let (logs, status, packages) = ("DescribeCdnDomainLogs", "DescribeIpStatus", "DescribeTrafficPackages");
    let hour = |more: serde_json::Value| {
        let mut params = json!({"Domain": "img.harbor.example", "StartTime": "2025-11-21 00:00:00",
            "EndTime": "2025-11-21 00:59:59"});
        params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        params
    };
    let client = &mut Client::new();
    for (action, params, expected) in [
        (logs, hour(json!({})), "ok"),
        (logs, hour(json!({"Domain": null})), "MissingParameter"),
        (logs, hour(json!({"Domain": "www.foreign.example"})), "ResourceNotFound.CdnHostNotExists"),
        (logs, hour(json!({"StartTime": "21 November"})), date),
        (logs, hour(json!({"EndTime": "2025-11-20 00:00:00"})), date),
        (logs, hour(json!({"StartTime": "2025-10-22 00:00:00"})), date),
        (logs, hour(json!({"Limit": 1_001})), value),
        (logs, hour(json!({"Area": "asia"})), value),
        (logs, hour(json!({"LogType": "origin"})), value),
        (status, json!({}), "MissingParameter"),
        (status, json!({"Domain": "www.foreign.example"}), "ResourceNotFound.CdnHostNotExists"),
        (status, json!({"Domain": "img.harbor.example", "Layer": "middle"}), value),
        ("DescribeCdnIp", json!({"Ips": vec!["192.0.2.1"; 20]}), "ok"),
        ("DescribeCdnIp", json!({"Ips": vec!["192.0.2.1"; 21]}), "LimitExceeded.CdnQueryIpBatchTooMany"),
        ("DescribeCdnIp", json!({"Ips": ["one"]}), value),
        ("DescribeCdnIp", json!({"Ips": []}), "MissingParameter"),
        ("DescribeMapInfo", json!({}), "MissingParameter"),
        ("DescribeMapInfo", json!({"Name": "city"}), value),
        ("DescribePayType", json!({"Area": "asia"}), value),
        ("DescribePayType", json!({"Type": "quic"}), value),
        ("DescribePayType", json!({"Product": "ecdn"}), value),
        (packages, json!({"SortBy": "size"}), value),
        (packages, json!({"Limit": 1_001}), value),
    ] {
        client.wait(1);
        assert_eq!(client.code(TencentV3, action, params.clone()), expected, "{action} {params}");
    }
}

#[test]
fn addresses_may_be_asked_for_200_times_in_ten_minutes() {
    let client = &mut Client::at(1_763_786_400);
    let ask = DescribeCdnIp { ips: vec!["203.0.113.9".to_owned()] };
    for _ in 0..200 {
        client.call(&ask).unwrap();
    }
    assert_eq!(client.call(&ask).unwrap_err().code, "LimitExceeded.CdnCallingQueryIpTooOften");
    client.wait(600);
    client.call(&ask).unwrap();
}

fn nodes(client: &mut Client, asked: &DescribeIpStatus) -> IpStatuses {
    client.wait(1);
    client.call(&DescribeIpStatus { domain: "www.harbor.example".to_owned(), ..asked.clone() }).unwrap()
}

#[test]
fn nodes_of_a_domain_are_known_by_their_addresses() {
    let client = &mut Client::new();
    let last = DescribeIpStatus { layer: Some("last".to_owned()), ..DescribeIpStatus::default() };
    let found = nodes(client, &DescribeIpStatus { show_ipv6: Some(true), ..last.clone() });
    assert_eq!((found.total_count, found.ips.len()), (8, 8));
    let ask = DescribeCdnIp { ips: found.ips.iter().map(|node| node.ip.clone()).collect() };
    let told = client.call(&ask).unwrap().ips;
    for (node, told) in found.ips.iter().zip(&told) {
        let places = (&*told.ip, &*told.platform, &*told.location, told.city.as_deref(), &*told.history[0].status);
        assert_eq!(places, (&*node.ip, "yes", &*node.district, Some(&*node.city), &*node.status));
        assert_eq!(node.ipv6.as_ref().map(String::len), Some(39), "not shortened");
    }
    client.wait(5_000);
    assert_eq!(client.call(&ask).unwrap().ips, told, "history does not move");
    let mut count = |area: &str| nodes(client, &DescribeIpStatus { area: Some(area.to_owned()), ..last.clone() });
    assert_eq!(["mainland", "overseas", "global"].map(|area| count(area).total_count), [4, 4, 8]);
    let short =
        DescribeIpStatus { show_ipv6: Some(true), abbreviation_ipv6: Some(true), segment: Some(true), ..last.clone() };
    let node = nodes(client, &short).ips.remove(0);
    assert!(node.ip.ends_with("/32") && node.ipv6.is_some_and(|ip| ip.contains("::") && ip.ends_with("/128")));
    assert!(nodes(client, &last).ips[0].ipv6.is_none());
    assert_eq!(nodes(client, &DescribeIpStatus::default()).total_count, 0, "the edge is not listed");
    let foreign = client.call(&DescribeCdnIp { ips: vec!["203.0.113.9".to_owned()] }).unwrap().ips.remove(0);
    assert_eq!((&*foreign.platform, &*foreign.location, &*foreign.area), ("no", "unknown", "unknown"));
    assert!(foreign.history.is_empty());
}

#[test]
fn places_have_numbers_and_areas_have_places() {
    let client = &mut Client::new();
    let isps = client.call(&DescribeMapInfo { name: "isp".to_owned() }).unwrap();
    assert!(isps.map_info_list.iter().any(|isp| isp.id == 2 && isp.name == "中国电信"));
    assert_eq!((isps.map_info_list.len(), isps.server_region_relation), (8, None));
    let places = client.call(&DescribeMapInfo { name: "district".to_owned() }).unwrap();
    let ids: std::collections::BTreeSet<i64> = places.map_info_list.iter().map(|place| place.id).collect();
    assert_eq!(ids.len(), places.map_info_list.len(), "no number is there twice");
    for (relation, areas) in [(places.server_region_relation, 8), (places.client_region_relation, 6)] {
        let relation = relation.unwrap();
        assert_eq!(relation.len(), areas);
        assert!(relation.iter().all(|area| ids.contains(&area.region_id) && !area.sub_region_id_list.is_empty()));
        assert!(relation.iter().flat_map(|area| &area.sub_region_id_list).all(|id| ids.contains(id)));
    }
}

#[test]
fn each_area_pays_in_its_own_way() {
    let client = &mut Client::new();
    let mut ask = |area: Option<&str>, kind: Option<&str>| {
        let asked = DescribePayType { area: area.map(str::to_owned), kind: kind.map(str::to_owned), product: None };
        let PayType { pay_type, billing_cycle, stat_type, region_type, .. } = client.call(&asked).unwrap();
        [pay_type, billing_cycle, stat_type, region_type]
    };
    assert_eq!(ask(None, None), ["bandwidth", "month", "month95", "all"]);
    assert_eq!(ask(Some("mainland"), Some("flux")), ask(Some("global"), None));
    assert_eq!(ask(Some("overseas"), None), ["flux", "day", "sum", "multiple"]);
    assert_eq!(ask(None, Some("https")), ["request", "hour", "sum", "all"]);
}

#[test]
fn packages_are_counted_sorted_and_paged() {
    let client = &mut Client::new();
    let mut ask = |sort: Option<&str>, offset: u32, limit: u32| {
        client
            .call(&DescribeTrafficPackages {
                sort_by: sort.map(str::to_owned),
                offset: Some(offset),
                limit: Some(limit),
            })
            .unwrap()
    };
    let all = ask(None, 0, 100);
    assert_eq!((all.total_count, all.enabled_count, all.paid_count, all.expiring_count), (5, 2, 4, 1));
    assert!(all.traffic_packages.is_sorted_by(|a, b| a.expire_time >= b.expire_time));
    let used = all.traffic_packages.iter().filter(|package| package.status == "enabled").count();
    assert_eq!(used as u64, all.enabled_count);
    assert!(all.traffic_packages.iter().all(|package| package.bytes_used <= package.bytes));
    assert!(all.traffic_packages.iter().all(|package| (package.area == "mainland") == (package.region == Some(0))));
    let page = ask(Some("expireTimeAsc"), 4, 3);
    assert_eq!((page.total_count, page.traffic_packages), (5, vec![all.traffic_packages[0].clone()]));
}
