//! API 2017: domains and their settings.

use edgeseal_core::Api::{TencentV2, TencentV3};
use edgeseal_core::packed::Packed;
use edgeseal_core::tencent::v2::settings::{
    AccessIp, CacheRule, CacheRules, Capping, Compression, CompressionRule, HeaderMap, HostCacheRule, HostRefer, Refer,
    SafetyChain, StatusCodeCache,
};
use edgeseal_core::tencent::v2::{
    AddCdnHost, CdnHost, DeleteCdnHost, DescribeCdnHosts, GetHostInfoByHost, GetHostInfoById, OfflineHost, OnlineHost,
    SetHttpsInfo, UpdateCdnConfig, UpdateCdnProject,
};
use edgeseal_core::tencent::v3::DescribeDomains;
use edgeseal_core::{Api, Call};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::client::Client;

/// Longer than any deployment.
const DEPLOYED: u64 = 1_000;

const ONLINE: &str = "img.harbor.example";
const BUCKET: &str = "dl.harbor.example";
const OFFLINE: &str = "promo-1111.kite.example";
const DEPLOYING: &str = "img.kite.example";

fn host(client: &mut Client, name: &str) -> CdnHost {
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
fn codes(action: &str, cases: &[(Value, &str)]) {
    for (params, expected) in cases {
        let code = Client::new().code(TencentV2, action, params.clone());
        assert_eq!(code, *expected, "{action} {params}");
    }
}

/// The same parameters, with one more.
fn with(params: &Value, name: &str, value: impl Into<Value>) -> Value {
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
fn every_setting_comes_back() {
    let mut client = Client::new();
    let change = UpdateCdnConfig {
        origin: Some("origin.harbor.example:8080".to_owned()),
        backup_origin: Some("203.0.113.12".to_owned()),
        fwd_host: Some("www.harbor.example".to_owned()),
        full_url: Some("off".to_owned()),
        refer: Some(Packed(Refer::all_but(["*.example.net"], true))),
        access_ip: Some(Packed(AccessIp { kind: 2, list: vec!["203.0.113.9".to_owned()], other: Map::new() })),
        video_switch: Some("on".to_owned()),
        cache: Some(Packed(CacheRules(vec![
            CacheRule::all(86_400),
            CacheRule::directories(&["/news", "/now"], 30),
            CacheRule::paths(&["/news/old.html"], 0),
        ]))),
        cache_mode: Some("custom".to_owned()),
        middle_resource: Some("on".to_owned()),
        capping: Some(Packed(Capping {
            bandwidth: 2_000_000_000,
            unit: Some("G".to_owned()),
            overflow: Some("origin".to_owned()),
            active: "yes".to_owned(),
            ..Capping::default()
        })),
        rsp_header: Some(Packed(HeaderMap::from_iter([("Access-Control-Allow-Origin", "https://a.example")]))),
        req_header: Some(Packed(HeaderMap::from_iter([("cdn", "edge")]))),
        seo: Some("on".to_owned()),
        follow302: Some("on".to_owned()),
        range_origin: Some("off".to_owned()),
        ip_frequence_limit: Some(50),
        status_code_cache: Some(Packed(StatusCodeCache::not_found(7))),
        safety_chain: Some(Packed(SafetyChain {
            switch: "on".to_owned(),
            key: Some("abcdef123456".to_owned()),
            kind: Some(1),
            time_format: Some(16),
            ttl_time: Some(600),
            ..SafetyChain::default()
        })),
        speed_limit: Some(2),
        compression: Some(Packed(Compression {
            rule: vec![CompressionRule {
                compress: "on".to_owned(),
                compress_type: vec!["gzip".to_owned()],
                file_type: ".js;.css".to_owned(),
                ..CompressionRule::default()
            }],
            ..Compression::default()
        })),
        ..UpdateCdnConfig::of(ONLINE)
    };
    client.call(&change).unwrap();
    let host = host(&mut client, ONLINE);
    assert_eq!(host.status, 4);
    assert_eq!((host.origin.as_str(), host.fwd_host.as_str()), ("origin.harbor.example:8080", "www.harbor.example"));
    assert_eq!((host.furl_cache.as_str(), host.cache_mode.as_str(), host.seo.as_str()), ("off", "custom", "on"));
    assert_eq!(host.middle_resource, 0);
    assert_eq!(host.cache.into_iter().collect::<CacheRules>(), change.cache.unwrap().0);
    assert_eq!(host.refer.map(Refer::from), change.refer.map(|packed| packed.0));
    assert_eq!(host.capping.map(Capping::for_request), change.capping.map(|packed| packed.0));
    assert_eq!(host.status_code_cache, change.status_code_cache.map(|packed| packed.0));
    let sent = change.safety_chain.unwrap().0;
    assert_eq!(host.safety_chain, Some(SafetyChain { kind: None, ..sent }));
    let config = host.host_config.unwrap();
    assert_eq!(config.backup_origin, Some(json!("203.0.113.12")));
    assert_eq!(config.ip_cc, change.access_ip.map(|packed| packed.0));
    assert_eq!(config.ip_freq_limit.map(|limit| (limit.kind, limit.limit_count)), Some((1, 50)));
    assert_eq!(config.rsp_header, change.rsp_header.map(|packed| packed.0));
    let switches =
        [config.follow302_switch, config.video_switch, config.chunk_fd_switch].map(Option::unwrap_or_default);
    assert_eq!(switches, [json!("on"), json!("on"), json!("off")]);

    // What is not sent stays; what is taken back is gone.
    client.wait(DEPLOYED);
    let back = json!({"host": ONLINE, "refer": "[0,[],0]", "accessIp": r#"{"type":0,"list":[]}"#, "backupOrigin": ""});
    client.params(TencentV2, "UpdateCdnConfig", back).unwrap();
    let host = self::host(&mut client, ONLINE);
    assert_eq!((host.refer, host.seo.as_str()), (Some(HostRefer::default()), "on"));
    let config = host.host_config.unwrap();
    assert_eq!((config.ip_cc, config.backup_origin), (Some(AccessIp::default()), Some(json!(""))));
}

#[test]
fn an_answer_read_changed_and_sent_keeps_the_rest() {
    let mut client = Client::new();
    let mut rules: CacheRules = host(&mut client, ONLINE).cache.into_iter().collect();
    rules.0.push(CacheRule::directories(&["/live"], 5));
    client.call(&UpdateCdnConfig { cache: Some(Packed(rules.clone())), ..UpdateCdnConfig::of(ONLINE) }).unwrap();
    let now: CacheRules = host(&mut client, ONLINE).cache.into_iter().collect();
    assert_eq!(now, rules);
    assert_eq!(now.rule_for("/live/a.php").map(|rule| rule.seconds), Some(5));
    assert_eq!(now.rule_for("/a.php").map(|rule| rule.seconds), Some(0));
    assert_eq!(now.rule_for("/a.jpg").map(|rule| HostCacheRule::from(rule.clone()).unit), Some("d".to_owned()));
}

#[test]
fn a_setting_that_is_none_has_its_number() {
    let set = |name: &str, value: &str| json!({"host": ONLINE, name: value});
    let addresses = |kind: u8, count: usize| {
        let list: Vec<String> = (0..count).map(|at| format!("203.0.113.{at}")).collect();
        json!({"type": kind, "list": list}).to_string()
    };
    let long = "x".repeat(1_001);
    codes(
        "UpdateCdnConfig",
        &[
            (set("refer", "[1,"), "9130"),
            (set("refer", r#"{"type":1,"list":[],"null_flag":0}"#), "9130"),
            (set("refer", r#"[1,["a.example"],2]"#), "9130"),
            (set("refer", r#"["one",[],0]"#), "9131"),
            (set("refer", "[3,[],0]"), "9131"),
            (set("refer", r#"[1,"a.example",0]"#), "9132"),
            (set("refer", r#"[1,["http://a.example"],0]"#), "9133"),
            (set("refer", r#"[1,["a.example"],0]"#), "ok"),
            (set("cache", "all"), "9109"),
            (set("cache", r#"[[0,"*",1]]"#), "9109"),
            (set("cache", r#"[[4,"x",1]]"#), "9127"),
            (set("cache", r#"[["a","x",1]]"#), "9127"),
            (set("cache", r#"[[1,"jpg",1]]"#), "9128"),
            (set("cache", r#"[[2,"a",1]]"#), "9129"),
            (set("cache", r#"[[0,"all",-1]]"#), "9126"),
            (set("cache", r#"[[0,"all","a day"]]"#), "9126"),
            (set("cache", r#"[[0,"all",1],[5,"/",0]]"#), "ok"),
            (set("cacheMode", "complex"), "4000"),
            (set("accessIp", &addresses(1, 101)), "4000"),
            (set("accessIp", &addresses(1, 100)), "ok"),
            (set("accessIp", &addresses(2, 51)), "4000"),
            (set("accessIp", &addresses(2, 50)), "ok"),
            (set("accessIp", r#"{"type":1,"list":["203.0.113.0/25"]}"#), "4000"),
            (set("rspHeader", r#"{"X-Own":"1"}"#), "23200"),
            (set("rspHeader", r#"{"Access-Control-Allow-Origin":"a.example"}"#), "4000"),
            (set("rspHeader", &json!({"Content-Language": long}).to_string()), "4000"),
            (set("reqHeader", &json!({"cdn": long}).to_string()), "4000"),
            (set("statusCodeCache", r#"{"500":10}"#), "4000"),
            (set("capping", r#"{"bandwidth":1,"unit":"Q","overflow":"404","active":"yes"}"#), "4000"),
            (set("capping", r#"{"bandwidth":1,"unit":"K","active":"yes"}"#), "4000"),
            (set("capping", r#"{"bandwidth":1,"uint":"K","overflow":"404","active":"no"}"#), "ok"),
            (set("safetyChain", r#"{"switch":"on","key":"abc","type":1,"time_format":10,"ttl_time":1}"#), "4000"),
            (
                set(
                    "compression",
                    &json!({"rule": [{"compress": "on", "compress_type": ["gzip"], "file_type": long}]}).to_string(),
                ),
                "4000",
            ),
            (set("origin", "203.0.113.1:99999"), "9193"),
            (set("origin", "http://a.example"), "9108"),
            (set("fwdHost", "a b"), "9156"),
            (set("hostType", "ftp"), "4000"),
            (
                json!({"host": ONLINE, "hostType": "cos", "origin": "a-1250000000.cos.ap-guangzhou.myqcloud.com", "fwdHost": ONLINE}),
                "4000",
            ),
            (set("seo", "maybe"), "4000"),
        ],
    );
}

#[test]
fn a_refused_call_changes_nothing() {
    let mut client = Client::new();
    let before = host(&mut client, ONLINE);
    let params = json!({"host": ONLINE, "seo": "on", "cache": r#"[[0,"all",1]]"#, "rspHeader": r#"{"X-Own":"1"}"#});
    assert_eq!(client.code(TencentV2, "UpdateCdnConfig", params), "23200");
    assert_eq!(host(&mut client, ONLINE), before);
}

#[test]
fn https_is_set_forced_and_taken_away() {
    let mut client = Client::new();
    let set = |client: &mut Client, change: SetHttpsInfo| {
        client.call(&SetHttpsInfo { host: ONLINE.to_owned(), ..change }).unwrap();
        client.wait(DEPLOYED);
        host(client, ONLINE)
    };
    let hosted = SetHttpsInfo {
        https_type: Some(4),
        cert_id: Some("hArb0r1x".to_owned()),
        force_switch: Some(3),
        http2: Some("on".to_owned()),
        ..SetHttpsInfo::default()
    };
    let host = set(&mut client, hosted);
    assert_eq!((host.ssl_type, host.http2, host.ssl_cert_id.as_deref()), (4, Some(1), Some("hArb0r1x")));
    assert!(host.ssl_deploy_time.is_some() && host.ssl_expire_time.is_some());
    assert_eq!(host.host_config.unwrap().https_switch, Some(json!("on")));
    let host = set(&mut client, SetHttpsInfo { force_switch: Some(-3), ..SetHttpsInfo::default() });
    assert_eq!((host.ssl_type, host.host_config.unwrap().https_switch), (4, Some(json!("off"))));

    // `-----BEGIN CERTIFICATE-----` and `-----BEGIN PRIVATE KEY-----`, in Base64.
    let own = SetHttpsInfo {
        https_type: Some(1),
        cert: Some("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t".to_owned()),
        private_key: Some("LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t".to_owned()),
        ..SetHttpsInfo::default()
    };
    let host = set(&mut client, own);
    assert_eq!((host.ssl_type, host.ssl_cert_id.as_deref()), (1, Some("")));
    let host = set(&mut client, SetHttpsInfo { https_type: Some(0), ..SetHttpsInfo::default() });
    assert_eq!((host.ssl_type, host.http2, host.ssl_deploy_time), (0, Some(0), None));
}

#[test]
fn https_that_cannot_be_has_its_number() {
    let base = json!({"host": ONLINE});
    let kind = |number: i64| with(&base, "httpsType", number);
    let (cert, key) = ("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t", "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t");
    codes(
        "SetHttpsInfo",
        &[
            (base.clone(), "4000"),
            (json!({"host": "www.foreign.example", "httpsType": 0}), "9110"),
            (json!({"host": DEPLOYING, "httpsType": 0}), "9175"),
            (kind(5), "22035"),
            (with(&base, "forceSwitch", 4), "23226"),
            (with(&kind(1), "cert", cert), "9366"),
            (with(&kind(1), "privateKey", key), "9364"),
            (with(&with(&kind(1), "cert", "bm9uZQ=="), "privateKey", key), "9334"),
            (with(&with(&kind(1), "cert", cert), "privateKey", "bm9uZQ=="), "9365"),
            (with(&with(&kind(1), "cert", cert), "privateKey", key), "ok"),
            (kind(1), "9335"),
            (with(&kind(3), "certId", "unknown1"), "5000"),
            (with(&kind(3), "certId", "kItE2b7q"), "22709"),
            (with(&kind(3), "certId", "hArb0r1x"), "ok"),
            (json!({"host": BUCKET, "httpsType": 4, "certId": "hArb0r1x"}), "22704"),
            (json!({"host": BUCKET, "httpsType": 3, "certId": "hArb0r1x"}), "ok"),
            (with(&kind(0), "forceSwitch", 2), "22721"),
        ],
    );
    let mut late = Client::at(crate::client::START);
    late.wait(14 * 86_400 - 3_600);
    let hosted = |id: &str, host: &str| json!({"host": host, "httpsType": 3, "certId": id});
    assert_eq!(late.code(TencentV2, "SetHttpsInfo", hosted("kItE2b7q", DEPLOYING)), "22712");
    late.wait(3_600);
    assert_eq!(late.code(TencentV2, "SetHttpsInfo", hosted("kItE2b7q", DEPLOYING)), "22711");
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

/// JSON that could be meant as a setting, and JSON that could not.
fn setting() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just(Value::Null),
        (-2i64..300).prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        "all|/|/a;/b|\\.jpg;js|on|off|yes|203\\.0\\.113\\.0/24|a\\.example|\\PC{0,5}".prop_map(Value::from),
    ];
    let names = "type|list|switch|key|time_format|ttl_time|bandwidth|unit|overflow|active|rule|404|[a-z]{1,3}";
    let json = leaf.prop_recursive(3, 16, 4, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::btree_map(names, inner, 0..5).prop_map(|fields| fields.into_iter().collect()),
        ]
    });
    prop_oneof![9 => json.prop_map(|value: Value| value.to_string()), 1 => ".{0,12}"]
}

proptest! {
    #[test]
    fn any_setting_is_taken_or_refused_whole(
        name in prop::sample::select(vec![
            "refer", "accessIp", "cache", "capping", "rspHeader", "reqHeader", "statusCodeCache", "safetyChain",
            "compression", "origin", "backupOrigin", "fwdHost",
        ]),
        value in setting(),
    ) {
        let mut client = Client::new();
        let before = host(&mut client, ONLINE);
        let code = client.code(TencentV2, "UpdateCdnConfig", json!({"host": ONLINE, name: value, "seo": "on"}));
        let after = host(&mut client, ONLINE);
        if code == "ok" {
            prop_assert_eq!(after.seo, "on");
        } else {
            prop_assert!(code.bytes().all(|byte| byte.is_ascii_digit()), "{}", code);
            prop_assert_eq!(after, before);
        }
    }
}
