//! Access logs by API 2017: what is listed can be fetched, and its lines are the requests of the statistics.

use std::io::Read;

use edgeseal_core::Api::{TencentV2, TencentV3};
use edgeseal_core::Call;
use edgeseal_core::tencent::v2::{DescribeCdnHosts, GenerateLogList, GetCdnLogList, LogList};
use edgeseal_core::tencent::v3::{CdnData, DomainLogs};
use flate2::read::MultiGzDecoder;
use http::header::HOST;
use http::{HeaderValue, Method, Request, Uri};
use serde_json::json;

use crate::client::{Client, START};

const DL: &str = "dl.harbor.example";
const DAY: u64 = 86_400;

fn asked(client: &mut Client, host: &str, start: &str, end: &str) -> LogList {
    let day = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    client.call(&GetCdnLogList { host: host.to_owned(), start_date: day(start), end_date: day(end) }).unwrap()
}

fn host_id(client: &mut Client, host: &str) -> u64 {
    let hosts = client.call(&DescribeCdnHosts::default()).unwrap().hosts;
    hosts.iter().find(|listed| listed.host == host).unwrap().id
}

fn fetched(client: &mut Client, link: &str) -> (u16, Vec<u8>) {
    let request = Request::builder().method(Method::GET).uri(link).body(Vec::new()).unwrap();
    let response = client.sandbox.handle(&request, client.now * 1_000);
    (response.status().as_u16(), response.into_body())
}

#[test]
fn hours_around_the_range_are_listed() {
    let mut client = Client::new();
    let list = asked(&mut client, "DL.harbor.example", "2025-11-21 00:01:00", "2025-11-21 02:12:00");
    let names: Vec<&str> = list.list.iter().map(|link| link.name.as_str()).collect();
    assert_eq!(names, ["2025112100-dl.harbor.example", "2025112101-dl.harbor.example", "2025112102-dl.harbor.example"]);
    assert_eq!(list.now, START);
    for link in &list.list {
        assert_eq!((link.kind, link.date.as_str()), (1, "2025-11-21"));
        assert!(link.link.starts_with("https://cdn.api.qcloud.com/20251121/0"), "{}", link.link);
        assert!(link.link.ends_with(&format!("&e={}", START + DAY)), "{}", link.link);
    }
    // It is 12:35: the package of 11 o'clock is there, that of 12 o'clock is not. 30 days have 720 hours.
    let all = asked(&mut client, DL, "", "");
    assert_eq!(all.list.len(), 720);
    assert_eq!(all.list.last().unwrap().name, "2025112211-dl.harbor.example");
    let from = asked(&mut client, DL, "2025-11-22 10:59:59", "");
    assert_eq!((from.list.len(), from.list[0].name.as_str()), (2, "2025112210-dl.harbor.example"));
}

#[test]
fn a_link_opens_the_lines_of_its_hour() {
    let mut client = Client::new();
    let list = asked(&mut client, DL, "2025-11-21 04:00:00", "2025-11-21 04:59:59");
    let (status, file) = fetched(&mut client, &list.list[0].link);
    assert_eq!(status, 200);
    let mut text = String::new();
    MultiGzDecoder::new(file.as_slice()).read_to_string(&mut text).unwrap();
    assert!(text.lines().all(|line| line.starts_with("2025112104") && line.contains(" dl.harbor.example /")));
    let params = json!({
        "StartTime": "2025-11-21 04:00:00", "EndTime": "2025-11-21 04:59:59", "Metric": "request", "Domains": [DL],
    });
    let data: CdnData = serde_json::from_value(client.params(TencentV3, "DescribeCdnData", params).unwrap()).unwrap();
    assert_eq!(text.lines().count() as f64, data.data[0].cdn_data[0].summarized_data.value);

    client.wait(DAY);
    assert_eq!(fetched(&mut client, &list.list[0].link).0, 200);
    client.wait(1);
    assert_eq!(fetched(&mut client, &list.list[0].link).0, 403);
    let other = list.list[0].link.replace("2025112104-dl", "2025112104-www");
    assert_eq!(fetched(&mut Client::new(), &other).0, 403);
}

#[test]
fn links_point_to_where_the_call_came_to() {
    let mut client = Client::new();
    let mut call = Call::new(TencentV2, "GetCdnLogList", json!({"host": DL}));
    call.host = "127.0.0.1:8711".to_owned();
    // A listener sees the path alone, and the host in its header.
    let mut request = client.signed(&call);
    request.headers_mut().insert(HOST, HeaderValue::from_static("127.0.0.1:8711"));
    *request.uri_mut() = Uri::from_static("/v2/index.php");
    let answer = client.json(&request);
    let link = answer["data"]["list"][0]["link"].as_str().unwrap();
    assert!(link.starts_with("http://127.0.0.1:8711/20251023/"), "{link}");
    assert_eq!(fetched(&mut client, link).0, 200);
}

#[test]
fn both_apis_link_to_the_same_packages() {
    let mut client = Client::new();
    let (start, end) = ("2025-11-21 00:00:00", "2025-11-21 23:59:59");
    let old = asked(&mut client, DL, start, end).list;
    let params = json!({"Domain": DL, "StartTime": start, "EndTime": end, "Area": "mainland"});
    let new = client.params(TencentV3, "DescribeCdnDomainLogs", params).unwrap();
    let new = serde_json::from_value::<DomainLogs>(new).unwrap().domain_logs;
    let path = |link: &str| link.split_once(".com/").unwrap().1.to_owned();
    let mut old: Vec<String> = old.iter().map(|link| path(&link.link)).collect();
    let mut new: Vec<String> = new.iter().map(|log| path(&log.log_path)).collect();
    old.sort();
    new.sort();
    assert_eq!((old.len(), old), (24, new));
}

#[test]
fn the_older_list_is_that_of_whole_days() {
    let mut client = Client::new();
    let host_id = host_id(&mut client, DL);
    let mut days = |start: &str, end: &str| {
        let day = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        client.call(&GenerateLogList { host_id, start_date: day(start), end_date: day(end) }).unwrap().list
    };
    let three = days("20251119", "2025-11-21");
    assert_eq!(three.len(), 3 * 24);
    assert_eq!(
        (three[0].name.as_str(), three[71].name.as_str()),
        ("2025111900-dl.harbor.example", "2025112123-dl.harbor.example")
    );
    assert_eq!((days("", "").len(), days("20251122", "20251122").len()), (720, 12));
    assert_eq!(three, asked(&mut client, DL, "2025-11-19 00:00:00", "2025-11-21 23:00:00").list);
}

#[test]
fn what_is_wrong_has_its_code() {
    let mut client = Client::new();
    let id = host_id(&mut client, DL);
    let overseas = host_id(&mut client, "patch.orbit.example");
    for (params, expected) in [
        (json!({"host": DL}), "ok"),
        (json!({}), "4000"),
        (json!({"host": "www.foreign.example"}), "9110"),
        (json!({"host": "patch.orbit.example"}), "22300"),
        (json!({"host": DL, "startDate": "2025-11-22 12:00:00"}), "22300"),
        (json!({"host": DL, "startDate": "2025-12-22 12:00:00"}), "22300"),
        (json!({"host": DL, "startDate": "2025-11-22"}), "9150"),
        (json!({"host": DL, "startDate": "today"}), "9150"),
        (json!({"host": DL, "startDate": "2025-11-21 01:00:00", "endDate": "2025-11-21 00:00:00"}), "9150"),
        (json!({"host": DL, "startDate": "2025-10-22 12:00:00", "endDate": "2025-10-22 13:00:00"}), "22300"),
    ] {
        assert_eq!(client.code(TencentV2, "GetCdnLogList", params.clone()), expected, "{params}");
    }
    for (params, expected) in [
        (json!({"hostId": id}), "ok"),
        (json!({}), "4000"),
        (json!({"hostId": "dl"}), "4000"),
        (json!({"hostId": 1}), "9110"),
        (json!({"hostId": overseas}), "22300"),
        (json!({"hostId": id, "startDate": "20251122", "endDate": "20251122"}), "ok"),
        (json!({"hostId": id, "startDate": "20251122", "endDate": "20251123"}), "9150"),
        (json!({"hostId": id, "startDate": "20251123", "endDate": "20251122"}), "9150"),
        (json!({"hostId": id, "startDate": "20250101", "endDate": "20250102"}), "22300"),
        (json!({"hostId": id, "endDate": "2025-11-32"}), "9150"),
    ] {
        assert_eq!(client.code(TencentV2, "GenerateLogList", params.clone()), expected, "{params}");
    }
}
