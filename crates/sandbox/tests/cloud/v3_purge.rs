//! PurgeUrlsCache, DescribePurgeTasks and DescribePurgeQuota.

use edgeseal_core::Api::TencentV3;
use edgeseal_core::tencent::v3::{DescribePurgeQuota, DescribePurgeTasks, PurgeTask, PurgeUrlsCache};
use edgeseal_core::time::cloud_datetime;
use serde_json::{Value, json};

use crate::client::{Client, START};

const MAINLAND: &str = "https://img.harbor.example";
const OVERSEAS: &str = "https://patch.orbit.example";
const GLOBAL: &str = "https://www.harbor.example";

fn purge(client: &mut Client, urls: &[&str]) -> String {
    client.call(&PurgeUrlsCache::new(urls.iter().copied())).unwrap().task_id
}

fn rows(client: &mut Client, task_id: &str) -> Vec<PurgeTask> {
    let page = client.call(&DescribePurgeTasks::of_task(task_id)).unwrap();
    assert_eq!(page.total_count, page.purge_logs.len() as u64);
    page.purge_logs
}

/// What is left today in the mainland and outside of it.
fn left(client: &mut Client) -> (u64, u64) {
    let quota = client.call(&DescribePurgeQuota {}).unwrap();
    let areas: Vec<&str> = quota.url_purge.iter().map(|quota| quota.area.as_str()).collect();
    assert_eq!(areas, ["mainland", "overseas"]);
    (quota.url_purge[0].available, quota.url_purge[1].available)
}

fn many(host: &str, count: usize) -> Value {
    (0..count).map(|number| Value::from(format!("{host}/{number}"))).collect()
}

#[test]
fn a_task_runs_and_finishes() {
    let mut client = Client::new();
    let urls = [format!("{MAINLAND}/a b/今.png?x=1"), format!("{MAINLAND}/sandbox-fail/x"), format!("{MAINLAND}/c")];
    let id = purge(&mut client, &urls.each_ref().map(String::as_str));
    assert!(id.len() == 19 && id.bytes().all(|byte| byte.is_ascii_digit()), "{id}");
    let statuses = |client: &mut Client| -> Vec<String> {
        let rows = rows(client, &id);
        assert!(rows.iter().zip(&urls).all(|(row, url)| row.url == *url && row.purge_type == "url"));
        rows.into_iter().map(|row| row.status).collect()
    };
    client.wait(2);
    assert_eq!(statuses(&mut client), ["process", "process", "process"]);
    client.wait(3);
    assert_eq!(statuses(&mut client), ["done", "fail", "done"]);
    client.wait(30 * 86_400);
    assert!(statuses(&mut client).is_empty(), "forgotten after 30 days");
}

#[test]
fn each_area_pays_for_itself() {
    let mut client = Client::new();
    assert_eq!(left(&mut client), (10_000, 10_000));
    purge(&mut client, &[&format!("{MAINLAND}/1"), &format!("{MAINLAND}/2"), &format!("{OVERSEAS}/1")]);
    assert_eq!(left(&mut client), (9_998, 9_999));
    let id = purge(&mut client, &[&format!("{GLOBAL}/1")]);
    assert_eq!((left(&mut client), rows(&mut client, &id).len()), ((9_997, 9_998), 1));
    let overseas = PurgeUrlsCache { area: Some("overseas".to_owned()), ..PurgeUrlsCache::new([format!("{GLOBAL}/2")]) };
    let id = client.call(&overseas).unwrap().task_id;
    assert_eq!((left(&mut client), rows(&mut client, &id).len()), ((9_997, 9_997), 1));
}

#[test]
fn the_day_has_10_000_and_ends_at_midnight_in_utc8() {
    let mut client = Client::new();
    for call in 0..10 {
        assert_eq!(client.code(TencentV3, "PurgeUrlsCache", json!({"Urls": many(MAINLAND, 1_000)})), "ok", "{call}");
    }
    assert_eq!(left(&mut client), (0, 10_000));
    let limit = "LimitExceeded.CdnPurgeUrlExceedDayLimit";
    // One URL too many for one area: nothing of the call is counted in the other.
    for host in [MAINLAND, GLOBAL] {
        assert_eq!(client.code(TencentV3, "PurgeUrlsCache", json!({"Urls": many(host, 1)})), limit);
    }
    assert_eq!(client.code(TencentV3, "PurgeUrlsCache", json!({"Urls": many(GLOBAL, 1), "Area": "overseas"})), "ok");
    assert_eq!(left(&mut client), (0, 9_999));

    let midnight = (START + 8 * 3_600).next_multiple_of(86_400) - 8 * 3_600;
    client.now = midnight - 1;
    assert_eq!(left(&mut client), (0, 9_999));
    client.now = midnight;
    assert_eq!(left(&mut client), (10_000, 10_000));
}

#[test]
fn nothing_is_half_done() {
    let mut client = Client::new();
    let urls = json!([format!("{MAINLAND}/1"), "https://www.foreign.example/"]);
    assert_eq!(client.code(TencentV3, "PurgeUrlsCache", json!({"Urls": urls})), "ResourceNotFound.CdnHostNotExists");
    assert_eq!(left(&mut client), (10_000, 10_000));
    let page = json!({"StartTime": cloud_datetime(START - 9), "EndTime": cloud_datetime(START + 9)});
    assert_eq!(client.params(TencentV3, "DescribePurgeTasks", page).unwrap()["TotalCount"], 0);
}

#[test]
fn what_may_not_be_purged_has_its_code() {
    let mut client = Client::new();
    let not_online = "ResourceUnavailable.CdnHostIsNotOnline";
    for (urls, expected) in [
        (json!([]), "MissingParameter"),
        (json!("https://img.harbor.example/"), "InvalidParameter"),
        (json!(["img.harbor.example/a"]), "InvalidParameter.CdnParamError"),
        (json!(["ftp://img.harbor.example/a"]), "InvalidParameter.CdnParamError"),
        (json!(["https://www.foreign.example/"]), "ResourceNotFound.CdnHostNotExists"),
        (json!(["https://old.orbit.example/"]), not_online),
        (json!(["https://media.sail.example/"]), not_online),
        (json!(["https://hls.kite.example/"]), not_online),
        (json!(["HTTPS://IMG.kite.example:443/"]), "ok"),
        (json!([format!("{MAINLAND}/*.png")]), "InvalidParameter.CdnPurgeWildcardNotAllowed"),
        (json!([format!("{MAINLAND}/{}", "x".repeat(2_048))]), "InvalidParameter.CdnUrlExceedLength"),
        (many(MAINLAND, 1_000), "ok"),
        (many(MAINLAND, 1_001), "LimitExceeded.CdnPurgeUrlExceedBatchLimit"),
    ] {
        assert_eq!(client.code(TencentV3, "PurgeUrlsCache", json!({"Urls": urls})), expected, "{urls}");
        client.wait(1);
    }
    for (area, expected) in [
        ("mainland", "ok"),
        ("overseas", "InvalidParameter.CdnParamError"),
        ("global", "InvalidParameter.CdnParamError"),
    ] {
        let params = json!({"Urls": many(MAINLAND, 1), "Area": area, "UrlEncode": true});
        assert_eq!(client.code(TencentV3, "PurgeUrlsCache", params), expected, "{area}");
    }
}

#[test]
fn sentinels_ask_for_a_failure() {
    let mut client = Client::new();
    let mut purged =
        |path: &str| client.code(TencentV3, "PurgeUrlsCache", json!({"Urls": [format!("{MAINLAND}{path}")]}));
    assert_eq!(purged("/a/sandbox-internal-error/b"), "InternalError.CdnSystemError");
    for expected in ["RequestLimitExceeded", "RequestLimitExceeded", "ok", "ok"] {
        assert_eq!(purged("/sandbox-throttle"), expected);
    }
    assert_eq!(purged("/sandbox-throttle?other"), "RequestLimitExceeded");
    assert_eq!(left(&mut client), (9_998, 10_000));
}

#[test]
fn tasks_are_found_by_what_they_are() {
    let mut client = Client::new();
    let first = purge(&mut client, &[&format!("{MAINLAND}/1"), &format!("{MAINLAND}/2")]);
    client.wait(60);
    let second = purge(&mut client, &[&format!("{GLOBAL}/1")]);
    let (start, end) = (cloud_datetime(START), cloud_datetime(START + 60));
    let mut found = |more: Value| -> Vec<String> {
        let mut params = json!({"StartTime": start, "EndTime": end});
        params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let answer = client.params(TencentV3, "DescribePurgeTasks", params).unwrap();
        answer["PurgeLogs"].as_array().unwrap().iter().map(|row| row["Url"].as_str().unwrap().to_owned()).collect()
    };
    let urls = |paths: &[&str]| paths.iter().map(|path| format!("https://{path}")).collect::<Vec<_>>();
    let (w, i1, i2) = ("www.harbor.example/1", "img.harbor.example/1", "img.harbor.example/2");
    assert_eq!(found(json!({})), urls(&[w, i1, i2]), "newest first");
    assert_eq!(found(json!({"Offset": 1, "Limit": 1})), urls(&[i1]));
    assert_eq!(found(json!({"TaskId": first})), urls(&[i1, i2]));
    assert_eq!(found(json!({"TaskId": second, "Area": "overseas"})), urls(&[w]));
    assert_eq!(found(json!({"Area": "global"})), urls(&[w]), "where both areas were purged");
    assert_eq!(found(json!({"Status": "process"})), urls(&[w]));
    assert_eq!(found(json!({"Status": "done"})), urls(&[i1, i2]));
    assert_eq!(found(json!({"Keyword": "www.harbor.example"})), urls(&[w]));
    assert_eq!(found(json!({"Keyword": format!("{MAINLAND}/2")})), urls(&[i2]));
    assert_eq!(found(json!({"PurgeType": "path"})), urls(&[]));
    assert_eq!(found(json!({"EndTime": cloud_datetime(START + 59)})), urls(&[i1, i2]));
}

#[test]
fn questions_about_tasks_need_a_task_or_a_time() {
    let mut client = Client::new();
    let time = "2025-11-22 12:00:00";
    for (params, expected) in [
        (json!({}), "MissingParameter"),
        (json!({"StartTime": time}), "MissingParameter"),
        (json!({"EndTime": time}), "MissingParameter"),
        (json!({"StartTime": time, "EndTime": time}), "ok"),
        (json!({"TaskId": "1"}), "ok"),
        (json!({"TaskId": 1}), "InvalidParameter"),
        (json!({"StartTime": "today", "EndTime": time}), "InvalidParameter.CdnParamError"),
        (json!({"StartTime": time, "EndTime": "2025-11-21 12:00:00"}), "InvalidParameter.CdnParamError"),
        (json!({"TaskId": "1", "Status": "doing"}), "InvalidParameter.CdnParamError"),
        (json!({"TaskId": "1", "PurgeType": "dir"}), "InvalidParameter.CdnParamError"),
        (json!({"TaskId": "1", "Area": "global"}), "ok"),
        (json!({"TaskId": "1", "Area": "asia"}), "InvalidParameter.CdnParamError"),
        (json!({"TaskId": "1", "Limit": 1_001}), "InvalidParameter.CdnParamError"),
        (json!({"TaskId": "1", "Sort": "asc"}), "UnknownParameter"),
    ] {
        assert_eq!(client.code(TencentV3, "DescribePurgeTasks", params.clone()), expected, "{params}");
    }
}
