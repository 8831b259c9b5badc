//! API 2017.

use edgeseal_core::Api::TencentV2;
use edgeseal_core::tencent::v2::{DescribeCdnHosts, GetCdnRefreshLog, RefreshCdnUrl};
use edgeseal_core::tencent::v3::{DescribeDomains, DescribePurgeQuota};
use edgeseal_core::time::cloud_datetime;
use edgeseal_core::{Call, Credentials, SignatureMethod, Stamp};
use edgeseal_sandbox::{SECRET_ID, SECRET_KEY};
use http::{Method, Request};
use serde_json::{Value, json};

use crate::client::{Client, START, signed_by};

fn hosts() -> Call {
    Call::new(TencentV2, "DescribeCdnHosts", json!({}))
}

fn many(host: &str, count: usize) -> Value {
    (0..count).map(|number| Value::from(format!("https://{host}/{number}"))).collect()
}

fn log(client: &mut Client, task_id: &str) -> Value {
    client.params(TencentV2, "GetCdnRefreshLog", json!({"taskId": task_id})).unwrap()["logs"].clone()
}

#[test]
fn every_way_of_signing_is_good() {
    let mut client = Client::new();
    for signature in [SignatureMethod::HmacSha1, SignatureMethod::HmacSha256] {
        for method in [Method::GET, Method::POST] {
            let mut call = Call::new(TencentV2, "DescribeCdnHosts", json!({"offset": 2, "limit": 3, "an_extra": "x"}));
            (call.signature, call.method) = (signature, method.clone());
            let request = client.signed(&call);
            let answer = client.json(&request);
            assert_eq!(answer["codeDesc"], "Success", "{signature:?} {method}: {answer}");
            assert_eq!((answer["code"].clone(), answer["message"].clone()), (json!(0), json!("")));
            assert_eq!((answer["data"]["hosts"].as_array().unwrap().len(), &answer["data"]["total"]), (3, &json!(12)));
        }
    }
}

#[test]
fn both_apis_show_the_same_domains() {
    let mut client = Client::new();
    let new = client.call(&DescribeDomains::default()).unwrap().domains;
    let old = client.call(&DescribeCdnHosts::default()).unwrap().hosts;
    let raw = client.params(TencentV2, "DescribeCdnHosts", json!({})).unwrap();
    assert_eq!(new.len(), old.len());
    for ((new, old), raw) in new.iter().zip(&old).zip(raw["hosts"].as_array().unwrap()) {
        assert_eq!((&new.domain, &new.create_time, &new.cname), (&old.host, &old.create_time, &old.cname));
        assert_eq!(new.origin.origins.join(";"), old.origin);
        let status = match new.status.as_str() {
            "rejected" => 2,
            "processing" | "closing" => 4,
            "online" => 5,
            _ => 6,
        };
        assert_eq!(old.status, status, "{}", new.domain);
        assert_eq!(old.enable_overseas, if new.area == "mainland" { "no" } else { "yes" });
        assert_eq!(old.disabled != 0, new.disable != "normal");
        // Every documented field is there.
        for field in [
            "id",
            "app_id",
            "owner_uin",
            "project_id",
            "host",
            "host_type",
            "service_type",
            "origin",
            "cache",
            "status",
            "disabled",
            "message",
            "enable_overseas",
            "create_time",
            "update_time",
            "deleted",
            "fwd_host_type",
            "fwd_host",
            "middle_resource",
            "refer",
            "cname",
            "cache_mode",
            "furl_cache",
            "ssl_type",
            "bucket_name",
            "ssl_deploy_time",
            "ssl_expire_time",
            "seo",
            "host_id",
        ] {
            assert!(raw.get(field).is_some(), "{field}");
        }
    }
}

#[test]
fn what_is_wrong_has_its_code() {
    let form: &[(u32, &str, &str)] = &[
        (4000, "Signature=", "Sig="),
        (4000, "Nonce=1&", ""),
        (4000, "Nonce=1&", "Nonce=x&"),
        (4000, "HmacSHA256", "HmacMD5"),
        (4000, "Action=", "%ff="),
        (6100, "DescribeCdnHosts", "DescribeNothing"),
        (4100, "AKIDSANDBOX", "AKIDNOBODY"),
        (4100, "Signature=", "Signature=A"),
        (4100, "Nonce=1&", "Nonce=2&"),
        (4500, "Timestamp=1763786100", "Timestamp=1763778899"),
        (4500, "Timestamp=1763786100", "Timestamp=1763793301"),
    ];
    for (expected, from, to) in form {
        let mut client = Client::new();
        let request = client.signed(&hosts());
        let body = String::from_utf8(request.body().clone()).unwrap().replacen(from, to, 1);
        let answer = client.json(&request.map(|_| body.into_bytes()));
        assert_eq!(answer["code"], *expected, "{from} -> {to}: {answer}");
        assert_ne!(answer["message"], "");
    }
    let mut client = Client::new();
    let request = Request::put("/v2/index.php").body(Vec::new()).unwrap();
    assert_eq!(client.json(&request)["code"], 4600);
    let credentials = Credentials::new(SECRET_ID, SECRET_KEY).with_token("token");
    let answer = client.json(&signed_by(&credentials, &hosts(), Stamp::from_seconds(START)));
    assert_eq!((&answer["code"], &answer["codeDesc"]), (&json!(4100), &json!("AuthFailure")));
}

#[test]
fn a_request_is_good_once_within_two_hours() {
    let mut client = Client::new();
    let request = client.signed(&hosts());
    client.wait(7_200);
    assert_eq!(client.json(&request)["code"], 0);
    assert_eq!(client.json(&request)["code"], 4500);
    client.wait(1);
    assert_eq!(client.json(&request)["code"], 4500);
}

#[test]
fn too_many_and_too_much_is_refused() {
    let mut client = Client::new();
    let codes: Vec<String> = (0..101).map(|_| client.code(TencentV2, "DescribeCdnHosts", json!({}))).collect();
    assert!(codes[..100].iter().all(|code| code == "ok"));
    assert!(codes[100].starts_with("4400"), "{}", codes[100]);
    for (method, bytes) in [(Method::GET, 32 << 10), (Method::POST, 1 << 20)] {
        let mut call = Call::new(TencentV2, "GetCdnRefreshLog", json!({"url": "x".repeat(bytes)}));
        (call.method, call.any_size) = (method, true);
        assert_eq!(client.send(&call).0, 501);
    }
}

#[test]
fn a_purge_is_the_same_in_both_apis() {
    let mut client = Client::new();
    let urls = ["https://img.harbor.example/a b?x=今", "https://www.harbor.example/", "https://img.harbor.example/c"];
    let task = client.call(&RefreshCdnUrl { urls: urls.map(str::to_owned).to_vec() }).unwrap();
    assert_eq!((task.count, task.task_id.len()), (3, 19));
    let quota = client.call(&DescribePurgeQuota {}).unwrap();
    assert_eq!((quota.url_purge[0].available, quota.url_purge[1].available), (9_997, 9_999));

    let logs = log(&mut client, &task.task_id);
    let of = |host: &str| logs.as_array().unwrap().iter().find(|log| log["host"] == host).unwrap();
    assert_eq!(of("img.harbor.example")["url_list"], json!([urls[0], urls[2]]));
    assert_eq!(of("www.harbor.example")["url_list"], json!([urls[1]]));
    assert_eq!((&logs[0]["type"], &logs[0]["status"], &logs[0]["project_id"]), (&json!(0), &json!(0), &json!(1001)));
    client.wait(12);
    let logs = log(&mut client, &task.task_id);
    assert!(logs.as_array().unwrap().iter().all(|log| log["status"] == 1 && log["id"] == task.task_id.as_str()));
}

#[test]
fn a_failed_url_fails_its_task() {
    let mut client = Client::new();
    let urls = ["https://img.harbor.example/1", "https://img.harbor.example/sandbox-fail/2"];
    let task = client.call(&RefreshCdnUrl { urls: urls.map(str::to_owned).to_vec() }).unwrap();
    client.wait(12);
    assert_eq!(log(&mut client, &task.task_id)[0]["status"], -1);
}

#[test]
fn what_may_not_be_purged_has_its_number() {
    let mut client = Client::new();
    for (urls, expected) in [
        (json!([]), "4000"),
        (json!(["img.harbor.example"]), "4000"),
        (json!(["https://img.harbor.example/*"]), "4000"),
        (json!(["https://www.foreign.example/"]), "9110"),
        (json!(["https://old.orbit.example/"]), "28008"),
        (many("img.harbor.example", 1_001), "22043"),
        (json!(["https://img.harbor.example/sandbox-internal-error"]), "6000"),
        (json!(["https://img.harbor.example/sandbox-throttle"]), "4400"),
    ] {
        assert_eq!(client.code(TencentV2, "RefreshCdnUrl", json!({"urls": urls})), expected, "{urls}");
    }
    for _ in 0..10 {
        let urls = many("img.harbor.example", 1_000);
        assert_eq!(client.code(TencentV2, "RefreshCdnUrl", json!({"urls": urls})), "ok");
    }
    let urls = many("img.harbor.example", 1);
    assert_eq!(client.code(TencentV2, "RefreshCdnUrl", json!({"urls": urls})), "22044");
}

#[test]
fn the_log_needs_dates_or_a_task() {
    let mut client = Client::new();
    let urls = vec!["https://img.harbor.example/1".to_owned()];
    let task = client.call(&RefreshCdnUrl { urls }).unwrap().task_id;
    let at = |offset: u64| cloud_datetime(START - 100 + offset);
    for (params, expected) in [
        (json!({}), "4000"),
        (json!({"startDate": at(0)}), "4000"),
        (json!({"startDate": at(0), "endDate": "soon"}), "9150"),
        (json!({"startDate": at(100), "endDate": at(0)}), "9150"),
        (json!({"startDate": "2025-10-01 00:00:00", "endDate": "2025-10-02 00:00:00"}), "9150"),
        (json!({"startDate": at(0), "endDate": at(99), "taskId": task}), "9150"),
        (json!({"startDate": at(0), "endDate": at(100), "taskId": task}), "ok"),
    ] {
        assert_eq!(client.code(TencentV2, "GetCdnRefreshLog", params.clone()), expected, "{params}");
    }
    let mut total = |params| client.params(TencentV2, "GetCdnRefreshLog", params).unwrap()["total"].clone();
    assert_eq!(total(json!({"startDate": at(0), "endDate": at(100)})), 1);
    assert_eq!(total(json!({"startDate": at(0), "endDate": at(100), "url": "https://img.harbor.example/1"})), 1);
    assert_eq!(total(json!({"startDate": at(0), "endDate": at(100), "url": "https://img.harbor.example/2"})), 0);
    assert_eq!(total(json!({"startDate": at(0), "endDate": at(99)})), 0);
    let call = GetCdnRefreshLog { task_id: Some("1".to_owned()), ..GetCdnRefreshLog::default() };
    assert_eq!(client.call(&call).unwrap().total, 0);
}

#[test]
fn the_log_has_the_envelope_of_older_days() {
    let mut client = Client::new();
    let request = client.signed(&Call::new(TencentV2, "GetCdnRefreshLog", json!({"taskId": "1"})));
    let answer = client.json(&request);
    assert_eq!((&answer["retcode"], &answer["errmsg"]), (&json!(0), &json!("ok")));
}
