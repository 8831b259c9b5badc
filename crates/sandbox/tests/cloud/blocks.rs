//! Blocked URLs in both APIs, and the violations that the cloud found.

use edgeseal_core::Api::{TencentV2, TencentV3};
use edgeseal_core::tencent::v2::{ForbidBadUrl, GetForbidUrlInfo, ReleaseForbidUrl};
use edgeseal_core::tencent::v3::{
    DescribeUrlViolations, DisableCaches, EnableCaches, GetDisableRecords, UrlRecord, UrlViolations,
};
use edgeseal_core::time::cloud_datetime;
use serde_json::{Value, json};

use crate::client::{Client, START};

const HOST: &str = "https://img.harbor.example";

fn url(path: &str) -> Vec<String> {
    vec![format!("{HOST}{path}")]
}

fn many(count: usize, from: usize) -> Value {
    (from..from + count).map(|number| Value::from(format!("{HOST}/{number}"))).collect()
}

fn records(client: &mut Client, task_id: &str) -> Vec<UrlRecord> {
    let question = GetDisableRecords { task_id: Some(task_id.to_owned()), ..GetDisableRecords::default() };
    client.call(&question).unwrap().url_record_list
}

/// Status, URL and both times in API 3.0, then the same in API 2017.
type Row = (String, String, String, String);

fn both(client: &mut Client) -> (Vec<Row>, Vec<Row>) {
    let (start, end) = (cloud_datetime(START), cloud_datetime(client.now));
    let question =
        GetDisableRecords { start_time: Some(start), end_time: Some(end), limit: Some(1_000), ..Default::default() };
    let new = client.call(&question).unwrap().url_record_list;
    let new = new.into_iter().map(|row| (row.status, row.real_url, row.create_time, row.update_time)).collect();
    let old = client.call(&GetForbidUrlInfo::default()).unwrap().data;
    let old = old.into_iter().map(|row| (row.deal_status, row.real_url, row.create_time, row.update_time)).collect();
    (new, old)
}

#[test]
fn a_block_of_api_2017_is_a_record_of_api_3_0_and_the_other_way_round() {
    let mut client = Client::new();
    assert_eq!(client.call(&ForbidBadUrl { urls: url("/old") }).unwrap().dealing_urls, url("/old"));
    client.wait(1);
    let blocked = client.call(&DisableCaches { urls: url("/new") }).unwrap();
    assert_eq!((blocked.cache_opt_result.success_urls, blocked.cache_opt_result.fail_urls), (url("/new"), vec![]));
    let (first, second) = (cloud_datetime(START), cloud_datetime(START + 1));
    let row = |word: &str, path: &str, created: &String, updated: &String| {
        (word.to_owned(), format!("{HOST}{path}"), created.clone(), updated.clone())
    };
    let expected = |blocked: &str| vec![row(blocked, "/new", &second, &second), row(blocked, "/old", &first, &first)];
    assert_eq!(both(&mut client), (expected("disable"), expected("forbid")));

    client.wait(901);
    let third = cloud_datetime(client.now);
    let freed = client.call(&EnableCaches { urls: url("/old"), date: None }).unwrap();
    assert_eq!(freed.cache_opt_result.success_urls, url("/old"));
    assert_eq!(records(&mut client, &freed.task_id)[0].status, "enable");
    assert_eq!(client.call(&ReleaseForbidUrl { urls: url("/new") }).unwrap().dealing_urls, url("/new"));
    let mut expected = (Vec::new(), Vec::new());
    for (path, created) in [("/new", &second), ("/old", &first)] {
        expected.0.push(row("enable", path, created, &third));
        expected.1.push(row("release", path, created, &third));
    }
    assert_eq!(both(&mut client), expected);
    assert_eq!(records(&mut client, &blocked.task_id)[0].status, "enable", "the block's own task shows it, too");
}

#[test]
fn api_2017_wants_more_than_15_minutes_between() {
    let mut client = Client::new();
    client.call(&ForbidBadUrl { urls: url("/a") }).unwrap();
    client.wait(900);
    let release = json!({"urls": url("/a")});
    assert_eq!(client.code(TencentV2, "ReleaseForbidUrl", release.clone()), "22063");
    client.wait(1);
    assert_eq!(client.code(TencentV2, "ReleaseForbidUrl", release.clone()), "ok");
    client.wait(900);
    assert_eq!(client.code(TencentV2, "ForbidBadUrl", release.clone()), "22063");
    client.wait(1);
    assert_eq!(client.code(TencentV2, "ForbidBadUrl", release), "ok");
    let urls = json!({"Urls": url("/a")});
    assert_eq!(client.code(TencentV3, "EnableCaches", urls.clone()), "ok", "API 3.0 does not wait");
    assert_eq!(client.code(TencentV3, "DisableCaches", urls), "ok");
}

#[test]
fn the_misprint_of_the_document_blocks_instead_of_releasing() {
    // The page of ReleaseForbidUrl prints requests with Action=ForbidBadUrl.
    let mut client = Client::new();
    client.call(&ForbidBadUrl { urls: url("/a") }).unwrap();
    client.wait(901);
    client.call(&ForbidBadUrl { urls: url("/a") }).unwrap();
    let rows = both(&mut client).1;
    assert_eq!((rows.len(), rows[0].0.as_str()), (1, "forbid"));
}

#[test]
fn what_cannot_be_blocked_or_released_is_told() {
    let mut client = Client::new();
    let urls = [url("/a"), url("/sandbox-unreachable/b")].concat();
    let outcome = client.call(&DisableCaches { urls: urls.clone() }).unwrap().cache_opt_result;
    assert_eq!((&*outcome.success_urls, &*outcome.fail_urls), (&urls[..1], &urls[1..]));
    assert!(client.call(&ForbidBadUrl { urls: urls[1..].to_vec() }).unwrap().dealing_urls.is_empty());
    let free = |client: &mut Client, date: Option<&str>| {
        let order = EnableCaches { urls: urls.clone(), date: date.map(str::to_owned) };
        client.call(&order).unwrap().cache_opt_result
    };
    assert_eq!(free(&mut client, Some("2025-11-21")).fail_urls, urls, "blocked on another day");
    assert_eq!(free(&mut client, Some("20251122")).success_urls, urls[..1]);
    assert_eq!(free(&mut client, None).fail_urls, urls, "released already");
    let date = json!({"Urls": urls, "Date": "2025-02-30"});
    assert_eq!(client.code(TencentV3, "EnableCaches", date), "InvalidParameter.CdnStatInvalidDate");
}

#[test]
fn both_apis_use_one_day() {
    let mut client = Client::new();
    for call in 0..15 {
        assert_eq!(client.code(TencentV3, "DisableCaches", json!({"Urls": many(100, call * 100)})), "ok");
    }
    for call in 15..30 {
        assert_eq!(client.code(TencentV2, "ForbidBadUrl", json!({"urls": many(100, call * 100)})), "ok");
    }
    assert_eq!(client.code(TencentV3, "DisableCaches", json!({"Urls": many(1, 9_000)})), "LimitExceeded");
    assert_eq!(client.code(TencentV2, "ForbidBadUrl", json!({"urls": many(1, 9_000)})), "4400");
    assert_eq!(client.code(TencentV3, "EnableCaches", json!({"Urls": many(250, 0)})), "ok", "no limit is printed");
    let (start, end) = (cloud_datetime(START), cloud_datetime(START));
    let page = json!({"StartTime": start, "EndTime": end, "Status": "disable", "Offset": 2_700, "Limit": 100});
    let page = client.params(TencentV3, "GetDisableRecords", page).unwrap();
    assert_eq!((&page["TotalCount"], page["UrlRecordList"].as_array().unwrap().len()), (&json!(2_750), 50));
    client.now = (START + 8 * 3_600).next_multiple_of(86_400) - 8 * 3_600;
    assert_eq!(client.code(TencentV3, "DisableCaches", json!({"Urls": many(1, 9_000)})), "ok");
}

#[test]
fn what_may_not_be_blocked_has_its_code() {
    let mut client = Client::new();
    for (urls, new, old) in [
        (json!([]), "MissingParameter", "4000"),
        (json!(["img.harbor.example/a"]), "InvalidParameter.CdnParamError", "4000"),
        (json!(["https://www.foreign.example/"]), "ResourceNotFound.CdnHostNotExists", "9110"),
        (json!(["https://old.orbit.example/"]), "ResourceUnavailable.CdnHostIsNotOnline", "28008"),
        (json!([format!("{HOST}/*")]), "InvalidParameter.CdnPurgeWildcardNotAllowed", "4000"),
        (json!([format!("{HOST}/sandbox-unauthorized")]), "UnauthorizedOperation.CdnUserNoWhitelist", "23103"),
        (many(101, 0), "LimitExceeded", "4000"),
    ] {
        assert_eq!(client.code(TencentV3, "DisableCaches", json!({"Urls": urls})), new, "{urls}");
        assert_eq!(client.code(TencentV2, "ForbidBadUrl", json!({"urls": urls})), old, "{urls}");
        assert_eq!(client.code(TencentV2, "ReleaseForbidUrl", json!({"urls": urls})), old, "{urls}");
        client.wait(1);
    }
    assert!(both(&mut client).0.is_empty());
    let codes: Vec<String> =
        (0..31).map(|_| client.code(TencentV2, "ReleaseForbidUrl", json!({"urls": many(1, 0)}))).collect();
    assert!(codes.iter().any(|code| code == "4400"), "30 calls a minute");
}

#[test]
fn questions_about_records_have_rules() {
    let mut client = Client::new();
    let date = "InvalidParameter.CdnStatInvalidDate";
    for (params, expected) in [
        (json!({}), "MissingParameter"),
        (json!({"StartTime": "2025-11-22 00:00:00"}), "MissingParameter"),
        (json!({"StartTime": "today", "EndTime": "2025-11-22 00:00:00"}), date),
        (json!({"StartTime": "2025-11-22 00:00:00", "EndTime": "2025-11-21 00:00:00"}), date),
        (json!({"TaskId": "1", "Status": "forbid"}), "InvalidParameter.CdnParamError"),
        (json!({"TaskId": "1", "Url": "https://img.harbor.example/a"}), "ok"),
    ] {
        assert_eq!(client.code(TencentV3, "GetDisableRecords", params.clone()), expected, "{params}");
    }
    for (params, expected) in [
        (json!({}), "ok"),
        (json!({"startTime": "2025-11-16 00:00:00"}), "4000"),
        (json!({"startTime": "2025-11-16 00:00:00", "endTime": "2025-11-23 00:00:00"}), "ok"),
        (json!({"startTime": "2025-11-16 00:00:00", "endTime": "2025-11-23 00:00:01"}), "9150"),
        (json!({"startTime": "2025-10-16 00:00:00", "endTime": "2025-10-17 00:00:00"}), "9150"),
        (json!({"dealStatus": "disable"}), "4000"),
    ] {
        assert_eq!(client.code(TencentV2, "GetForbidUrlInfo", params.clone()), expected, "{params}");
    }
}

#[test]
fn violations_are_those_of_the_domains_asked_for() {
    let mut client = Client::new();
    let mut found = |question: DescribeUrlViolations| -> UrlViolations { client.call(&question).unwrap() };
    let all = found(DescribeUrlViolations::default());
    let mut words: Vec<&str> = all.url_record_list.iter().map(|row| row.url_status.as_str()).collect();
    words.sort_unstable();
    assert_eq!((all.total_count, &*words), (5, &["complain", "delay", "forbid", "reject", "release"][..]));
    assert!(all.url_record_list.iter().all(|row| row.create_time <= row.update_time && row.id > 0));
    let page = found(DescribeUrlViolations { offset: Some(4), limit: Some(3), ..Default::default() });
    assert_eq!((page.total_count, &page.url_record_list[..]), (5, &all.url_record_list[4..]));
    let one = found(DescribeUrlViolations { domains: vec!["IMG.harbor.example".to_owned()], ..Default::default() });
    assert_eq!((one.total_count, one.url_record_list[0].url_status.as_str()), (1, "forbid"));
    let foreign = json!({"Domains": ["www.foreign.example"]});
    assert_eq!(client.code(TencentV3, "DescribeUrlViolations", foreign), "ResourceNotFound.CdnHostNotExists");
}
