//! API 2017: the settings of domains.

use edgeseal_core::Api::TencentV2;
use edgeseal_core::packed::Packed;
use edgeseal_core::tencent::v2::settings::{
    AccessIp, CacheRule, CacheRules, Capping, Compression, CompressionRule, HeaderMap, HostCacheRule, HostRefer, Refer,
    SafetyChain, StatusCodeCache,
};
use edgeseal_core::tencent::v2::{SetHttpsInfo, UpdateCdnConfig};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::client::Client;
use crate::v2_domains::{BUCKET, DEPLOYED, DEPLOYING, ONLINE, codes, host, with};

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
