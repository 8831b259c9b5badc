//! Purges of directories: PurgePathCache, RefreshCdnDir and FlushOrPushOverall.

use edgeseal_core::Api::{TencentV2, TencentV3};
use edgeseal_core::tencent::v2::{FlushOrPushOverall, GetCdnRefreshLog, RefreshCdnDir, RefreshLogs};
use edgeseal_core::tencent::v3::{DescribePurgeQuota, DescribePurgeTasks, PurgePathCache, PurgeTask};
use edgeseal_core::time::cloud_datetime;
use serde_json::{Value, json};

use crate::client::{Client, START};

const MAINLAND: &str = "https://img.harbor.example";
const OVERSEAS: &str = "https://patch.orbit.example";
const GLOBAL: &str = "https://www.harbor.example";

fn purge(client: &mut Client, paths: &[&str], flush: &str, area: Option<&str>) -> String {
    let paths = paths.iter().map(|path| (*path).to_owned()).collect();
    let (flush_type, area) = (flush.to_owned(), area.map(str::to_owned));
    client.call(&PurgePathCache { paths, flush_type, area, url_encode: None }).unwrap().task_id
}

fn rows(client: &mut Client, task_id: &str) -> Vec<PurgeTask> {
    client.call(&DescribePurgeTasks::of_task(task_id)).unwrap().purge_logs
}

fn log(client: &mut Client, task_id: &str) -> RefreshLogs {
    client.call(&GetCdnRefreshLog { task_id: Some(task_id.to_owned()), ..GetCdnRefreshLog::default() }).unwrap()
}

/// What is left of directories in the mainland and outside of it.
fn left(client: &mut Client) -> (u64, u64) {
    let quota = client.call(&DescribePurgeQuota {}).unwrap().path_purge;
    assert!(quota.iter().all(|quota| (quota.batch, quota.total) == (500, 100)));
    (quota[0].available, quota[1].available)
}

fn many(host: &str, count: usize) -> Value {
    (0..count).map(|number| Value::from(format!("{host}/{number}/"))).collect()
}

#[test]
fn a_directory_is_in_both_histories_whichever_api_purged_it() {
    let mut client = Client::new();
    let new = purge(&mut client, &[&format!("{MAINLAND}/a/"), &format!("{GLOBAL}/b/")], "delete", None);
    let dirs = vec![format!("{MAINLAND}/c/")];
    let old = client.call(&RefreshCdnDir { dirs, kind: None }).unwrap();
    assert_eq!(old.count, 1);
    for (id, expected) in [(&new, vec!["/a/", "/b/"]), (&old.task_id, vec!["/c/"])] {
        let rows = rows(&mut client, id);
        assert!(rows.iter().zip(&expected).all(|(row, path)| row.url.ends_with(path)), "{rows:?}");
        assert!(rows.iter().all(|row| row.purge_type == "path" && row.status == "process"));
        let log = log(&mut client, id);
        assert_eq!(log.logs.iter().map(|log| log.url_list.len()).sum::<usize>(), expected.len());
        assert!(log.logs.iter().all(|log| (log.kind, log.status) == (1, 0)));
    }
    let flush = |rows: &[PurgeTask]| rows[0].flush_type.clone();
    assert_eq!(flush(&rows(&mut client, &new)), "delete");
    assert_eq!(flush(&rows(&mut client, &old.task_id)), "flush", "what changed, where the type is left out");
    client.wait(5);
    assert!(rows(&mut client, &new).iter().all(|row| row.status == "done"));
    assert!(log(&mut client, &new).logs.iter().all(|log| log.status == 1));
}

#[test]
fn numbers_of_api_2017_are_words_of_api_3_0() {
    let mut client = Client::new();
    for (kind, word) in [(1, "flush"), (2, "delete")] {
        let dirs = vec![format!("{MAINLAND}/{kind}/")];
        let task = client.call(&RefreshCdnDir { dirs, kind: Some(kind) }).unwrap();
        assert_eq!(rows(&mut client, &task.task_id)[0].flush_type, word);
    }
    let wrong = json!({"dirs": many(MAINLAND, 1), "type": 3});
    assert_eq!(client.code(TencentV2, "RefreshCdnDir", wrong), "4000");
}

#[test]
fn the_day_is_shared_by_both_apis_and_counted_by_area() {
    let mut client = Client::new();
    purge(&mut client, &[&format!("{GLOBAL}/a/")], "flush", None);
    assert_eq!(left(&mut client), (99, 99));
    purge(&mut client, &[&format!("{GLOBAL}/b/")], "flush", Some("overseas"));
    client.call(&RefreshCdnDir { dirs: vec![format!("{MAINLAND}/a/")], kind: Some(1) }).unwrap();
    assert_eq!(left(&mut client), (98, 98));
    assert_eq!(client.call(&DescribePurgeQuota {}).unwrap().url_purge[0].available, 10_000);
    let all = json!({"Paths": many(MAINLAND, 98), "FlushType": "flush"});
    assert_eq!(client.code(TencentV3, "PurgePathCache", all), "ok");
    let one = json!({"Paths": many(MAINLAND, 1), "FlushType": "flush"});
    assert_eq!(client.code(TencentV3, "PurgePathCache", one), "LimitExceeded.CdnPurgePathExceedDayLimit");
    assert_eq!(client.code(TencentV2, "RefreshCdnDir", json!({"dirs": many(MAINLAND, 1)})), "22046");
    let overall = json!({"command": "flush", "type": "dir", "urls": many(GLOBAL, 1), "mainland": 1, "oversea": 1});
    assert_eq!(client.code(TencentV2, "FlushOrPushOverall", overall), "22046");
    assert_eq!(left(&mut client), (0, 98));
}

#[test]
fn flags_choose_the_areas_of_a_purge() {
    let mut client = Client::new();
    for (host, mainland, oversea, kind, expected, count) in [
        (GLOBAL, 1, 0, "url", "ok", (1, 0)),
        (GLOBAL, 0, 1, "url", "ok", (0, 1)),
        (GLOBAL, 1, 1, "url", "ok", (1, 1)),
        (GLOBAL, 1, 1, "dir", "ok", (0, 0)),
        (OVERSEAS, 0, 1, "url", "ok", (0, 1)),
        (OVERSEAS, 1, 0, "url", "4000", (0, 0)),
        (GLOBAL, 0, 0, "url", "4000", (0, 0)),
    ] {
        let urls = |client: &mut Client| {
            let quota = client.call(&DescribePurgeQuota {}).unwrap().url_purge;
            (quota[0].available, quota[1].available)
        };
        let before = urls(&mut client);
        let params = json!({
            "command": "flush", "type": kind, "urls": [format!("{host}/x/")], "mainland": mainland, "oversea": oversea
        });
        assert_eq!(client.code(TencentV2, "FlushOrPushOverall", params.clone()), expected, "{params}");
        let after = urls(&mut client);
        assert_eq!((before.0 - after.0, before.1 - after.1), count, "{params}");
        client.wait(1);
    }
    assert_eq!(left(&mut client), (99, 99));
    let times = json!({"StartTime": cloud_datetime(START), "EndTime": cloud_datetime(START + 9)});
    let page = client.params(TencentV3, "DescribePurgeTasks", times.clone()).unwrap();
    assert_eq!(page["TotalCount"], 5);
    let log = json!({"startDate": times["StartTime"], "endDate": times["EndTime"]});
    assert_eq!(client.params(TencentV2, "GetCdnRefreshLog", log.clone()).unwrap()["total"], 5);
    let host = json!({"startDate": log["startDate"], "endDate": log["endDate"], "host": "patch.orbit.example"});
    assert_eq!(client.params(TencentV2, "GetCdnRefreshLog", host).unwrap()["total"], 1);
    let done = FlushOrPushOverall {
        command: "flush".to_owned(),
        urls: vec![format!("{GLOBAL}/y")],
        kind: "url".to_owned(),
        mainland: Some(1),
        oversea: None,
    };
    assert!(client.call(&done).is_ok());
}

#[test]
fn what_may_not_be_purged_has_its_code() {
    let mut client = Client::new();
    for (paths, new, old) in [
        (json!([]), "MissingParameter", "4000"),
        (json!(["img.harbor.example/a/"]), "InvalidParameter.CdnParamError", "4000"),
        (json!([format!("{MAINLAND}/*/")]), "InvalidParameter.CdnPurgeWildcardNotAllowed", "4000"),
        (json!([format!("{MAINLAND}/{}/", "x".repeat(2_048))]), "InvalidParameter.CdnUrlExceedLength", "4000"),
        (json!(["https://www.foreign.example/"]), "ResourceNotFound.CdnHostNotExists", "9110"),
        (json!(["https://old.orbit.example/"]), "ResourceUnavailable.CdnHostIsNotOnline", "28008"),
        (json!([format!("{MAINLAND}/sandbox-unauthorized/")]), "UnauthorizedOperation.CdnCamUnauthorized", "25010"),
        (json!([format!("{MAINLAND}/sandbox-internal-error/")]), "InternalError.CdnSystemError", "6000"),
        (many(MAINLAND, 501), "LimitExceeded.CdnPurgePathExceedBatchLimit", "22045"),
    ] {
        let params = json!({"Paths": paths, "FlushType": "flush"});
        assert_eq!(client.code(TencentV3, "PurgePathCache", params), new, "{paths}");
        assert_eq!(client.code(TencentV2, "RefreshCdnDir", json!({"dirs": paths})), old, "{paths}");
        client.wait(1);
    }
    assert_eq!(client.code(TencentV2, "RefreshCdnDir", json!({"dirs": many(MAINLAND, 21)})), "22045");
    assert_eq!(client.code(TencentV2, "RefreshCdnDir", json!({"dirs": many(MAINLAND, 20)})), "ok");
    for (params, expected) in [
        (json!({"Paths": many(MAINLAND, 1)}), "MissingParameter"),
        (json!({"Paths": many(MAINLAND, 1), "FlushType": "purge"}), "InvalidParameter.CdnParamError"),
        (
            json!({"Paths": many(MAINLAND, 1), "FlushType": "flush", "Area": "overseas"}),
            "InvalidParameter.CdnParamError",
        ),
        (json!({"Paths": many(MAINLAND, 1), "FlushType": "flush", "Area": "global"}), "InvalidParameter.CdnParamError"),
        (json!({"Urls": many(MAINLAND, 1), "Paths": many(MAINLAND, 1), "FlushType": "flush"}), "UnknownParameter"),
    ] {
        assert_eq!(client.code(TencentV3, "PurgePathCache", params.clone()), expected, "{params}");
    }
    assert_eq!(left(&mut client), (80, 100), "nothing refused was counted");
}
