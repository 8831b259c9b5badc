//! API 2017: the life of domains, and reading them.

use edgeseal_core::Api::{TencentV2, TencentV3};
use edgeseal_core::packed::Packed;
use edgeseal_core::tencent::v2::settings::{AccessIp, CacheRule, CacheRules, Refer};
use edgeseal_core::tencent::v2::{
    AddCdnHost, CdnHost, DeleteCdnHost, DescribeCdnHosts, GetHostInfoByHost, GetHostInfoById, OfflineHost, OnlineHost,
    UpdateCdnProject,
};
use edgeseal_core::tencent::v3::DescribeDomains;
use edgeseal_core::{Api, Call};
use serde_json::{Map, Value, json};

use crate::client::Client;

/// Longer than any deployment.
pub(crate) const DEPLOYED: u64 = 1_000;

pub(crate) const ONLINE: &str = "img.harbor.example";
pub(crate) const BUCKET: &str = "dl.harbor.example";
const OFFLINE: &str = "promo-1111.kite.example";
pub(crate) const DEPLOYING: &str = "img.kite.example";

pub(crate) fn host(client: &mut Client, name: &str) -> CdnHost {
    client.call(&GetHostInfoByHost { hosts: vec![name.to_owned()] }).unwrap().hosts.remove(0)
}

fn v3_status(client: &mut Client, name: &str) -> Option<String> {
    let domains = client.call(&DescribeDomains::default()).unwrap().domains;
    domains.into_iter().find(|domain| domain.domain == name).map(|domain| domain.status)
}

fn added(name: &str) -> AddCdnHost {
    AddCdnHost {
        host: name.to_owned(),
        project_id: "0".to_owned(),
        host_type: "cname".to_owned(),
        origin: Some("203.0.113.10:8080;203.0.113.11".to_owned()),
        ..AddCdnHost::default()
    }
}

/// Each with the number of its refusal, or `ok`.
pub(crate) fn codes(action: &str, cases: &[(Value, &str)]) {
    for (params, expected) in cases {
        let code = Client::new().code(TencentV2, action, params.clone());
        assert_eq!(code, *expected, "{action} {params}");
    }
}

/// The same parameters, with one more.
pub(crate) fn with(params: &Value, name: &str, value: impl Into<Value>) -> Value {
    let mut params = params.clone();
    params[name] = value.into();
    params
}

#[test]
fn a_domain_is_added_deployed_closed_started_and_deleted_in_both_apis() {
    let mut client = Client::new();
    let name = "new.harbor.example";
    client.call(&added(name)).unwrap();
    let fresh = host(&mut client, name);
    assert_eq!((fresh.status, fresh.host_type.as_str(), fresh.furl_cache.as_str()), (4, "cname", "on"));
    assert_eq!((fresh.origin.as_str(), fresh.fwd_host_type.as_str()), ("203.0.113.10:8080;203.0.113.11", "default"));
    assert_eq!((fresh.enable_overseas.as_str(), fresh.id), ("no", fresh.host_id));
    assert_eq!(v3_status(&mut client, name).as_deref(), Some("processing"));

    client.wait(DEPLOYED);
    assert_eq!(host(&mut client, name).status, 5);
    client.call(&OfflineHost { host_id: Some(fresh.id), ..OfflineHost::default() }).unwrap();
    assert_eq!((host(&mut client, name).status, v3_status(&mut client, name)), (4, Some("closing".to_owned())));
    client.wait(DEPLOYED);
    assert_eq!((host(&mut client, name).status, v3_status(&mut client, name)), (6, Some("offline".to_owned())));

    let by_name = Some(name.to_owned());
    client.call(&OnlineHost { host: by_name.clone(), ..OnlineHost::default() }).unwrap();
    client.wait(DEPLOYED);
    assert_eq!(v3_status(&mut client, name).as_deref(), Some("online"));
    client.call(&OfflineHost { host: by_name.clone(), ..OfflineHost::default() }).unwrap();
    client.wait(DEPLOYED);
    client.call(&DeleteCdnHost { host: by_name, ..DeleteCdnHost::default() }).unwrap();
    assert_eq!(v3_status(&mut client, name), None);
    assert_eq!(client.code(TencentV2, "GetHostInfoByHost", json!({"hosts": [name]})), "9110");
}

#[test]
fn what_is_sent_with_a_new_domain_is_set() {
    let mut client = Client::new();
    client
        .call(&AddCdnHost {
            service_type: Some("download".to_owned()),
            backup_origin: Some("backup.harbor.example".to_owned()),
            fwd_host: Some("origin.harbor.example".to_owned()),
            cache: Some(Packed(CacheRules(vec![CacheRule::all(60), CacheRule::suffixes(&[".zip"], 7_200)]))),
            cache_mode: Some("custom".to_owned()),
            refer: Some(Packed(Refer::only(["*.harbor.example"], true))),
            access_ip: Some(Packed(AccessIp { kind: 1, list: vec!["198.51.100.0/24".to_owned()], other: Map::new() })),
            ..added("get.harbor.example")
        })
        .unwrap();
    let host = host(&mut client, "get.harbor.example");
    assert_eq!(
        (host.service_type.as_str(), host.furl_cache.as_str(), host.cache_mode.as_str()),
        ("download", "off", "custom")
    );
    assert_eq!((host.fwd_host_type.as_str(), host.fwd_host.as_str()), ("custom", "origin.harbor.example"));
    let units: Vec<(i64, &str)> = host.cache.iter().map(|rule| (rule.time, rule.unit.as_str())).collect();
    assert_eq!(units, [(60, "m"), (7_200, "h")]);
    assert_eq!(host.refer.map(Refer::from), Some(Refer::only(["*.harbor.example"], true)));
    let config = host.host_config.unwrap();
    assert_eq!(config.backup_origin, Some(json!("backup.harbor.example")));
    assert_eq!(config.ip_cc.unwrap().list, ["198.51.100.0/24"]);
}

#[test]
fn a_domain_that_cannot_be_added_has_its_number() {
    let good = serde_json::to_value(added("new.harbor.example")).unwrap();
    let good: Map<String, Value> =
        good.as_object().unwrap().clone().into_iter().filter(|(_, v)| !v.is_null()).collect();
    let good = Value::Object(good);
    let with = |name: &str, value: &str| with(&good, name, value);
    codes(
        "AddCdnHost",
        &[
            (good.clone(), "ok"),
            (with("host", ""), "4000"),
            (with("host", "no domain"), "9107"),
            (with("host", "*.harbor.example"), "9107"),
            (with("host", ONLINE), "9137"),
            (with("host", "www.taken.example"), "9092"),
            (with("host", "www.unfiled.example"), "20004"),
            (with("projectId", "zero"), "100004"),
            (with("projectId", "99"), "100004"),
            (with("hostType", "ftp"), "1003"),
            (with("hostType", "nfs"), "4000"),
            (with("serviceType", "live"), "4000"),
            (with("origin", ""), "9108"),
            (with("origin", "1.1.1.1:80, 2.2.2.2:80"), "9108"),
            (with("origin", "a.example;b.example"), "9108"),
            (with("origin", "203.0.113.1:0"), "9193"),
            (with("origin", "203.0.113.1:65536"), "9193"),
            (with("origin", "203.0.113.1:65535"), "ok"),
            (with("origin", "10.0.0.1"), "9115"),
            (with("origin", &format!("{}example", "a.".repeat(123))), "9116"),
            (with("backupOrigin", "1.1.1.1, 2.2.2.2"), "23227"),
            (with("fwdHost", "203.0.113.1"), "9154"),
            (with("fwdHost", "http://a.example"), "9156"),
            (with("fwdHost", "*.a.example"), "23232"),
            (with("cache", "[[0,\"all\""), "9109"),
            (with("refer", "nobody"), "9130"),
        ],
    );
}

#[test]
fn a_state_that_does_not_allow_it_has_its_number() {
    let by = |host: &str| json!({"host": host});
    codes(
        "OnlineHost",
        &[
            (json!({}), "4000"),
            (by("www.foreign.example"), "9110"),
            (json!({"hostId": 1}), "9110"),
            (json!({"hostId": "one"}), "4000"),
            (by(ONLINE), "9177"),
            (by(DEPLOYING), "9175"),
            (by(OFFLINE), "ok"),
        ],
    );
    codes(
        "OfflineHost",
        &[
            (json!({"host": ""}), "4000"),
            (by("www.foreign.example"), "9110"),
            (by(OFFLINE), "9176"),
            (by(DEPLOYING), "9175"),
            (by(ONLINE), "ok"),
        ],
    );
    codes(
        "DeleteCdnHost",
        &[
            (json!({}), "4000"),
            (by("www.foreign.example"), "9110"),
            (by(ONLINE), "9103"),
            (by(DEPLOYING), "9175"),
            (by(OFFLINE), "ok"),
        ],
    );
    codes(
        "UpdateCdnConfig",
        &[
            (json!({"seo": "on"}), "4000"),
            (json!({"host": DEPLOYING, "seo": "on"}), "9175"),
            (json!({"host": "patch.orbit.example", "seo": "on"}), "9161"),
            (json!({"host": OFFLINE, "seo": "on"}), "ok"),
        ],
    );
    let mut client = Client::new();
    let (one, other) = (host(&mut client, ONLINE).id, host(&mut client, OFFLINE).id);
    let both = |id| json!({"host": ONLINE, "hostId": id});
    assert_eq!(client.code(TencentV2, "OfflineHost", both(other)), "4000");
    assert_eq!(client.code(TencentV2, "OfflineHost", both(one)), "ok");
}

#[test]
fn the_dns_service_may_fail_on_deletion() {
    let mut client = Client::new();
    client.call(&added("www.no-dns.example")).unwrap();
    client.wait(DEPLOYED);
    let by_name = json!({"host": "www.no-dns.example"});
    assert_eq!(client.code(TencentV2, "OfflineHost", by_name.clone()), "ok");
    client.wait(DEPLOYED);
    assert_eq!(client.code(TencentV2, "DeleteCdnHost", by_name.clone()), "22200");
    assert_eq!(client.code(TencentV2, "OnlineHost", by_name), "ok");
}

#[test]
fn a_project_is_changed_at_once() {
    let mut client = Client::new();
    let host_id = host(&mut client, ONLINE).id;
    client.call(&UpdateCdnProject { project_id: 1002, host_id }).unwrap();
    let host = host(&mut client, ONLINE);
    assert_eq!((host.project_id, host.status), (1002, 5));
    let v3 = client.call(&DescribeDomains::default()).unwrap().domains;
    assert_eq!(v3.iter().find(|domain| domain.domain == ONLINE).map(|domain| domain.project_id), Some(1002));
    let deploying = self::host(&mut client, DEPLOYING).id;
    codes(
        "UpdateCdnProject",
        &[
            (json!({"hostId": host_id}), "4000"),
            (json!({"projectId": 0}), "4000"),
            (json!({"projectId": 99, "hostId": host_id}), "100004"),
            (json!({"projectId": 0, "hostId": 1}), "9110"),
            (json!({"projectId": 0, "hostId": deploying}), "9175"),
        ],
    );
}

#[test]
fn domains_are_found_by_name_and_number_in_the_order_of_the_call() {
    let mut client = Client::new();
    let names = vec![OFFLINE.to_owned(), ONLINE.to_owned()];
    let found = client.call(&GetHostInfoByHost { hosts: names.clone() }).unwrap();
    assert_eq!((found.hosts.iter().map(|host| host.host.clone()).collect::<Vec<_>>(), found.total), (names, 2));
    let ids = found.hosts.iter().map(|host| host.id).collect();
    assert_eq!(client.call(&GetHostInfoById { ids }).unwrap(), found);
    let brief = client.call(&DescribeCdnHosts::default()).unwrap();
    let full = client.call(&DescribeCdnHosts { detail: Some(1), ..DescribeCdnHosts::default() }).unwrap();
    assert_eq!((brief.total, full.total, brief.hosts.len()), (12, 12, 12));
    assert!(brief.hosts.iter().all(|host| host.host_config.is_none() && !host.cname.is_empty()));
    assert!(full.hosts.contains(&found.hosts[0]) && full.hosts.contains(&found.hosts[1]));
    codes("GetHostInfoById", &[(json!({}), "4000"), (json!({"ids": [1]}), "9110"), (json!({"ids": ["x"]}), "4000")]);
    codes("GetHostInfoByHost", &[(json!({"hosts": []}), "4000"), (json!({"hosts": ["a.example"]}), "9110")]);
    // The misprint of the document is no action.
    assert_eq!(client.code(TencentV2, "GetHostInfoByld", json!({"ids": [1]})), "6100");
}

#[test]
fn envelopes_are_those_of_the_documents() {
    let mut client = Client::new();
    let mut answer = |api: Api, action: &str, params: Value| {
        let request = client.signed(&Call::new(api, action, params));
        client.json(&request)
    };
    let plain = json!({"code": 0, "message": "", "codeDesc": "Success"});
    assert_eq!(answer(TencentV2, "OnlineHost", json!({"host": OFFLINE})), plain);
    assert_eq!(
        answer(TencentV2, "SetHttpsInfo", json!({"host": ONLINE, "httpsType": 0})),
        with(&plain, "data", json!([]))
    );
    let refused = answer(TencentV2, "OfflineHost", json!({"host": DEPLOYING}));
    assert_eq!(
        (&refused["code"], &refused["codeDesc"], &refused["data"]),
        (&json!(4000), &json!("9175"), &Value::Null)
    );
    assert!(refused["message"].as_str().unwrap().starts_with("(9175)"));
    let deleted = answer(TencentV2, "DeleteCdnHost", json!({"host": "old.orbit.example"}));
    let older = with(&with(&with(&plain, "data", json!([])), "retcode", 0), "errmsg", "ok");
    assert_eq!(deleted, older);
    let left = answer(TencentV3, "DescribeDomains", json!({}));
    assert_eq!(left["Response"]["TotalNumber"], 11);
}
