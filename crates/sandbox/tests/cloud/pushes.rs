//! Prefetches in both APIs.

use edgeseal_core::Api::{TencentV2, TencentV3};
use edgeseal_core::tencent::v2::{
    CdnOverseaPushser, CdnPusherV2, CdnUrlPusher, GetCdnOverseaPushLogs, GetPushLogs, PushedLog,
};
use edgeseal_core::tencent::v3::{DescribePushQuota, DescribePushTasks, PushTask, PushUrlsCache};
use edgeseal_core::time::cloud_datetime;
use serde_json::{Value, json};

use crate::client::{Client, START};

const MAINLAND: &str = "https://img.harbor.example";
const OVERSEAS: &str = "https://patch.orbit.example";
const GLOBAL: &str = "https://www.harbor.example";

fn push(client: &mut Client, urls: &[&str], area: &str) -> String {
    let order = PushUrlsCache { area: Some(area.to_owned()), ..PushUrlsCache::new(urls.iter().copied()) };
    client.call(&order).unwrap().task_id
}

fn rows(client: &mut Client, task_id: &str) -> Vec<PushTask> {
    let page = client.call(&DescribePushTasks::of_task(task_id)).unwrap();
    assert_eq!(page.total_count, page.push_logs.len() as u64);
    page.push_logs
}

fn log(client: &mut Client, question: &GetPushLogs) -> Vec<PushedLog> {
    client.call(question).unwrap().logs
}

fn of_task(task_id: &str) -> GetPushLogs {
    GetPushLogs { task_id: Some(task_id.to_owned()), ..GetPushLogs::default() }
}

fn on_this_day(question: GetPushLogs) -> GetPushLogs {
    let (start, end) = (cloud_datetime(START), cloud_datetime(START + 600));
    GetPushLogs { start_date: Some(start), end_date: Some(end), ..question }
}

/// What is left today in the mainland and outside of it.
fn left(client: &mut Client) -> (u64, u64) {
    let quota = client.call(&DescribePushQuota {}).unwrap().url_push;
    assert!(quota.iter().all(|quota| (quota.batch, quota.total) == (500, 1_000)));
    assert_eq!(quota.iter().map(|quota| quota.area.as_str()).collect::<Vec<_>>(), ["mainland", "overseas"]);
    (quota[0].available, quota[1].available)
}

fn many(host: &str, count: usize) -> Value {
    (0..count).map(|number| Value::from(format!("{host}/{number}"))).collect()
}

#[test]
fn a_task_grows_and_ends() {
    let mut client = Client::new();
    let urls = ["a", "sandbox-fail/b", "sandbox-invalid/c"].map(|path| format!("{GLOBAL}/{path}"));
    let id = push(&mut client, &urls.each_ref().map(String::as_str), "global");
    client.wait(3);
    let running = rows(&mut client, &id);
    assert!(running.iter().all(|row| row.status == "process" && row.area == "global"));
    assert!((1..100).contains(&running[0].percent));
    assert_eq!(
        (&running[0].create_time, &running[0].update_time),
        (&cloud_datetime(START), &cloud_datetime(START + 3))
    );
    client.wait(7);
    let ended: Vec<String> = rows(&mut client, &id).into_iter().map(|row| row.status).collect();
    assert_eq!(ended, ["done", "fail", "invalid"]);
    let old: Vec<(String, String)> =
        log(&mut client, &of_task(&id)).into_iter().map(|row| (row.status, row.result)).collect();
    let pair = |status: &str, result: &str| (status.to_owned(), result.to_owned());
    assert_eq!(old, [pair("done", "done"), pair("fail", "fail"), pair("fail", "invalid")]);
}

#[test]
fn both_apis_use_one_day() {
    let mut client = Client::new();
    push(&mut client, &[&format!("{GLOBAL}/1"), &format!("{GLOBAL}/2")], "global");
    assert_eq!(left(&mut client), (998, 998));
    client.call(&PushUrlsCache::new([format!("{MAINLAND}/1")])).unwrap();
    assert_eq!(left(&mut client), (997, 998), "the mainland where no area is given");
    client.call(&CdnUrlPusher { urls: vec![format!("{MAINLAND}/2")], limit_rate: Some(8) }).unwrap();
    client.call(&CdnPusherV2 { urls: vec![format!("{MAINLAND}/3")], limit_rate: None }).unwrap();
    client.call(&CdnOverseaPushser { urls: vec![format!("{OVERSEAS}/1")] }).unwrap();
    assert_eq!(left(&mut client), (995, 997));
    for (mainland, oversea, expected) in [(1, 0, (994, 997)), (0, 1, (994, 996)), (1, 1, (993, 995))] {
        let params = json!({
            "command": "push", "type": "url", "urls": [format!("{GLOBAL}/3")], "mainland": mainland, "oversea": oversea
        });
        assert_eq!(client.code(TencentV2, "FlushOrPushOverall", params), "ok");
        assert_eq!(left(&mut client), expected);
    }
    let dirs = json!({"command": "push", "type": "dir", "urls": [format!("{GLOBAL}/3/")], "mainland": 1});
    assert_eq!(client.code(TencentV2, "FlushOrPushOverall", dirs), "4000");
    for count in [500, 493] {
        assert_eq!(client.code(TencentV3, "PushUrlsCache", json!({"Urls": many(MAINLAND, count)})), "ok");
    }
    let one = many(MAINLAND, 1);
    let limit = "LimitExceeded.CdnPushExceedDayLimit";
    assert_eq!(client.code(TencentV3, "PushUrlsCache", json!({"Urls": one})), limit);
    assert_eq!(client.code(TencentV2, "CdnUrlPusher", json!({"urls": one})), "23101");
    assert_eq!(client.code(TencentV2, "CdnPusherV2", json!({"urls": one})), "23101");
    assert_eq!(left(&mut client), (0, 995));
}

#[test]
fn a_prefetch_of_api_2017_is_in_the_history_of_api_3_0() {
    let mut client = Client::new();
    let task = client.call(&CdnUrlPusher { urls: vec![format!("{MAINLAND}/1")], limit_rate: None }).unwrap();
    assert_eq!((task.count, task.task_id.len()), (1, 19));
    let row = &rows(&mut client, &task.task_id)[0];
    assert_eq!((row.url.as_str(), row.area.as_str()), ("https://img.harbor.example/1", "mainland"));
    let old = log(&mut client, &of_task(&task.task_id));
    assert_eq!((old[0].host.as_str(), old[0].status.as_str()), ("img.harbor.example", "process"));

    let urls = [format!("{MAINLAND}/2"), format!("{GLOBAL}/2"), format!("{MAINLAND}/3")].to_vec();
    let tasks = client.call(&CdnPusherV2 { urls, limit_rate: None }).unwrap().task_ids;
    let told: Vec<(&str, &str)> = tasks.iter().map(|task| (task.task_id.as_str(), task.date.as_str())).collect();
    assert_eq!(told, [("1", "20251122"), ("2", "20251122")], "one for each domain");
    assert_eq!(rows(&mut client, "1").len(), 2);
    assert_eq!(client.code(TencentV2, "GetPushLogs", json!({"taskId": "1"})), "4000", "its number comes again");
    assert_eq!(log(&mut client, &on_this_day(of_task("1"))).len(), 2);
}

#[test]
fn both_histories_show_the_same_rows_and_areas_have_their_own() {
    let mut client = Client::new();
    push(&mut client, &[&format!("{MAINLAND}/1")], "mainland");
    let everywhere = push(&mut client, &[&format!("{GLOBAL}/1"), &format!("{GLOBAL}/2")], "global");
    let tasks = client.call(&CdnOverseaPushser { urls: vec![format!("{OVERSEAS}/1")] }).unwrap();
    assert_eq!((tasks[0].task_id.as_str(), tasks[0].date.as_str()), ("1", "2025-11-22 12:35:00"));

    let found = log(&mut client, &on_this_day(GetPushLogs::default()));
    assert_eq!(found.len(), 3, "what reaches the mainland");
    let ids: std::collections::BTreeSet<&str> = found.iter().map(|row| row.log_id.as_str()).collect();
    assert_eq!(ids.len(), 3);
    let host = GetPushLogs { hosts: vec!["www.harbor.example".to_owned()], ..GetPushLogs::default() };
    assert_eq!(log(&mut client, &host).len(), 2);
    assert_eq!(log(&mut client, &GetPushLogs { limit: Some(1), offset: Some(1), ..host.clone() }).len(), 1);
    let status = |word: &str| GetPushLogs { status: vec![word.to_owned()], ..host.clone() };
    assert_eq!((log(&mut client, &status("process")).len(), log(&mut client, &status("done")).len()), (2, 0));
    client.wait(10);
    assert_eq!((log(&mut client, &status("init")).len(), log(&mut client, &status("done")).len()), (0, 2));

    let mut oversea = |kind: &str, keyword: &str| {
        let (date, kind, keyword) = ("2025-11-22".to_owned(), kind.to_owned(), keyword.to_owned());
        client.call(&GetCdnOverseaPushLogs { date, kind, keyword }).unwrap()
    };
    let by_task = oversea("task", &everywhere);
    assert_eq!((by_task.len(), by_task[0].urls.len(), by_task[0].status.as_str()), (1, 2, "done"));
    let by_url = oversea("url", "harbor.example/");
    assert_eq!(
        by_url.iter().map(|row| row.url.as_deref().unwrap()).collect::<Vec<_>>(),
        ["https://www.harbor.example/1", "https://www.harbor.example/2"]
    );
    assert_eq!(oversea("url", "1").len(), 2);
    assert!(oversea("task", "nothing").is_empty(), "no rows, not one empty row");
}

#[test]
fn what_may_not_be_fetched_has_its_code() {
    let mut client = Client::new();
    for (urls, new, old) in [
        (json!([]), "MissingParameter", "4000"),
        (json!(["img.harbor.example/a"]), "InvalidParameter.CdnParamError", "4000"),
        (json!([format!("{MAINLAND}/*.png")]), "InvalidParameter.CdnPushWildcardNotAllowed", "4000"),
        (json!([format!("{MAINLAND}/{}", "x".repeat(2_048))]), "InvalidParameter.CdnUrlExceedLength", "4000"),
        (json!(["https://www.foreign.example/"]), "ResourceNotFound.CdnHostNotExists", "9110"),
        (json!(["https://promo-1111.kite.example/"]), "ResourceUnavailable.CdnHostIsNotOnline", "28008"),
        (json!([format!("{OVERSEAS}/a")]), "InvalidParameter.CdnParamError", "4000"),
        (json!([format!("{MAINLAND}/sandbox-unauthorized")]), "UnauthorizedOperation.CdnCamUnauthorized", "25010"),
        (json!([format!("{MAINLAND}/sandbox-internal-error")]), "InternalError.CdnSystemError", "6000"),
        (many(MAINLAND, 501), "LimitExceeded.CdnPushExceedBatchLimit", "23100"),
    ] {
        assert_eq!(client.code(TencentV3, "PushUrlsCache", json!({"Urls": urls})), new, "{urls}");
        for action in ["CdnUrlPusher", "CdnPusherV2"] {
            assert_eq!(client.code(TencentV2, action, json!({"urls": urls})), old, "{action} {urls}");
        }
        client.wait(1);
    }
    for action in ["CdnUrlPusher", "CdnPusherV2"] {
        assert_eq!(client.code(TencentV2, action, json!({"urls": many(MAINLAND, 21)})), "23100");
        assert_eq!(client.code(TencentV2, action, json!({"urls": many(MAINLAND, 20), "limitRate": 0})), "4000");
        assert_eq!(client.code(TencentV2, action, json!({"urls": many(MAINLAND, 20), "limitRate": 1})), "ok");
    }
    assert_eq!(client.code(TencentV2, "CdnOverseaPushser", json!({"urls": many(OVERSEAS, 21)})), "23100");
    assert_eq!(client.code(TencentV2, "CdnOverseaPushser", json!({"urls": many(MAINLAND, 1)})), "4000");
    assert_eq!(left(&mut client), (960, 1_000), "nothing refused was counted");
}

#[test]
fn headers_have_limits() {
    let mut client = Client::new();
    let header = |name: usize, value: usize| json!({"Name": "n".repeat(name), "Value": "v".repeat(value)});
    for (headers, expected) in [
        (json!([header(128, 1_024)]), "ok"),
        (Value::from(vec![header(1, 1); 20]), "ok"),
        (Value::from(vec![header(1, 1); 21]), "InvalidParameter.CdnParamError"),
        (json!([header(129, 1)]), "InvalidParameter.CdnParamError"),
        (json!([header(1, 1_025)]), "InvalidParameter.CdnParamError"),
        (json!([{"Name": "X Y", "Value": "1"}]), "InvalidParameter.CdnParamError"),
        (json!([{"Value": "1"}]), "MissingParameter"),
        (json!([{"Name": "X", "Values": "1"}]), "UnknownParameter"),
        (json!("X: 1"), "InvalidParameter"),
    ] {
        let params = json!({"Urls": many(MAINLAND, 1), "Headers": headers});
        assert_eq!(client.code(TencentV3, "PushUrlsCache", params), expected, "{headers}");
    }
    for (name, value, expected) in [
        ("Layer", json!("middle"), "ok"),
        ("Layer", json!("edge"), "InvalidParameter.CdnParamError"),
        ("ParseM3U8", json!(true), "ok"),
        ("ParseM3u8", json!(true), "UnknownParameter"),
        ("DisableRange", json!(false), "ok"),
        ("UserAgent", json!("Warmer/1"), "ok"),
        ("UrlEncode", json!("yes"), "InvalidParameter"),
        ("Area", json!("asia"), "InvalidParameter.CdnParamError"),
    ] {
        let params = json!({"Urls": many(MAINLAND, 1), name: value});
        assert_eq!(client.code(TencentV3, "PushUrlsCache", params), expected, "{name} {value}");
    }
}

#[test]
fn questions_about_tasks_have_rules() {
    let mut client = Client::new();
    push(&mut client, &[&format!("{MAINLAND}/1")], "mainland");
    let (start, end) = (cloud_datetime(START), cloud_datetime(START + 60));
    let mut total = |more: Value| {
        let mut params = json!({"StartTime": start, "EndTime": end});
        params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        client.params(TencentV3, "DescribePushTasks", params).unwrap()["TotalCount"].clone()
    };
    for (more, expected) in [
        (json!({}), 1),
        (json!({"Area": "mainland", "Status": "process", "Keyword": "img.harbor.example"}), 1),
        (json!({"Keyword": format!("{MAINLAND}/1")}), 1),
        (json!({"Area": "global"}), 0),
        (json!({"Status": "invalid"}), 0),
        (json!({"TaskId": "7"}), 0),
    ] {
        assert_eq!(total(more.clone()), expected, "{more}");
    }
    for (params, expected) in [
        (json!({}), "MissingParameter"),
        (json!({"StartTime": start}), "MissingParameter"),
        (json!({"StartTime": end, "EndTime": start}), "InvalidParameter.CdnParamError"),
        (json!({"TaskId": "1", "Status": "doing"}), "InvalidParameter.CdnParamError"),
        (json!({"TaskId": "1", "Limit": 1_001}), "InvalidParameter.CdnParamError"),
    ] {
        assert_eq!(client.code(TencentV3, "DescribePushTasks", params.clone()), expected, "{params}");
    }
    for (params, expected) in [
        (json!({}), "ok"),
        (json!({"startDate": start}), "4000"),
        (json!({"startDate": end, "endDate": start}), "9150"),
        (json!({"startDate": "2025-10-01 00:00:00", "endDate": "2025-10-02 00:00:00"}), "9150"),
        (json!({"status": ["fail"]}), "4000"),
    ] {
        assert_eq!(client.code(TencentV2, "GetPushLogs", params.clone()), expected, "{params}");
    }
    for (params, expected) in [
        (json!({"date": "2025-11-22", "type": "url"}), "4000"),
        (json!({"date": "2025-11-22", "type": "host", "keyword": "a"}), "4000"),
        (json!({"date": "yesterday", "type": "url", "keyword": "a"}), "9150"),
        (json!({"date": "2025-10-01", "type": "url", "keyword": "a"}), "9150"),
        (json!({"date": "2025-10-23", "type": "url", "keyword": "a"}), "ok"),
    ] {
        assert_eq!(client.code(TencentV2, "GetCdnOverseaPushLogs", params.clone()), expected, "{params}");
    }
}
