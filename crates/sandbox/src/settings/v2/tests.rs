//! What one API writes, the other reads.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;
use crate::certificates::Certificates;
use crate::domain::Service;
use crate::settings::{Facts, Fault, Settings};

const NOW: u64 = 1_763_786_100;

fn facts(certificates: &Certificates) -> Facts<'_> {
    Facts { domain: "img.harbor.example", service: Service::Web, certificates, now: NOW }
}

fn v3(settings: &Settings) -> Value {
    let certificates = Certificates::new(NOW);
    Value::Object(settings.shown(&facts(&certificates)))
}

fn view(settings: &Settings) -> View {
    let certificates = Certificates::new(NOW);
    settings.v2(&facts(&certificates))
}

fn added() -> Settings {
    let certificates = Certificates::new(NOW);
    let change = Change { origin: Some("203.0.113.1:8080;203.0.113.2:8080".to_owned()), ..Change::default() };
    Settings::new_v2(&change, &facts(&certificates)).unwrap()
}

fn change(settings: &mut Settings, change: &Change) -> Result<(), Fault> {
    let certificates = Certificates::new(NOW);
    settings.update_v2(change, &facts(&certificates))
}

fn https(settings: &mut Settings, change: &HttpsChange) -> Result<(), Fault> {
    let certificates = Certificates::new(NOW);
    settings.set_https_v2(change, &facts(&certificates))
}

fn rule(kind: u8, rule: &str, seconds: u64) -> CacheRule {
    CacheRule { kind, rule: rule.to_owned(), seconds }
}

#[test]
fn what_is_written_is_read_by_both() {
    let mut settings = added();
    let rules = [
        rule(0, "all", 600),
        rule(1, ".jpg;.png", 86_400),
        rule(2, "/a;/b", 7_200),
        rule(3, "/a.png", 90),
        rule(5, "/", 0),
    ];
    let refer = Refer { kind: 1, list: vec!["evil.example".to_owned()], has_empty: true };
    let access_ip = AccessIp { kind: 2, list: vec!["192.0.2.0/24".to_owned()] };
    let capping = Capping { bandwidth: 1_000_000, unit: "G", is_to_origin: true, is_active: true };
    let header = ("Access-Control-Allow-Origin".to_owned(), "*".to_owned());
    let chain = SafetyChain { is_on: true, key: "abc123".to_owned(), time_format: 16, ttl: 60 };
    let compression =
        Compression { is_on: true, algorithms: vec!["brotli".to_owned()], file_type: ".js;.css".to_owned() };
    let all = Change {
        origin: Some("www.origin.example:8080".to_owned()),
        backup_origin: Some("203.0.113.9".to_owned()),
        host_type: Some("cname".to_owned()),
        fwd_host: Some("host.example".to_owned()),
        full_url: Some(false),
        refer: Some(refer.clone()),
        access_ip: Some(access_ip.clone()),
        video_switch: Some(true),
        cache: Some(rules.to_vec()),
        cache_mode: Some("custom".to_owned()),
        middle_resource: Some(true),
        capping: Some(capping.clone()),
        rsp_header: Some(vec![header.clone()]),
        req_header: Some(vec![("X-A".to_owned(), "b".to_owned())]),
        seo: Some(true),
        follow302: Some(true),
        range_origin: Some(false),
        ip_frequence_limit: Some(7),
        status_code_cache: Some(vec![("404".to_owned(), 30)]),
        safety_chain: Some(chain.clone()),
        speed_limit: Some(3),
        compression: Some(vec![compression]),
    };
    change(&mut settings, &all).unwrap();

    let seen = view(&settings);
    assert_eq!((&*seen.origin, &*seen.backup_origin), ("www.origin.example:8080", "203.0.113.9"));
    assert_eq!((seen.host_type, seen.fwd_host_type, &*seen.fwd_host), ("cname", "custom", "host.example"));
    assert_eq!((seen.cache, seen.cache_mode, seen.full_url), (rules.to_vec(), "custom", false));
    assert_eq!((seen.refer, seen.access_ip, seen.capping), (refer, access_ip, Some(capping)));
    assert_eq!((seen.seo, seen.follow302, seen.range_origin, seen.video_switch), (true, true, false, true));
    assert_eq!((seen.middle_resource, seen.ip_frequence_limit), (0, 7));
    assert_eq!(seen.rsp_header, Map::from_iter([(header.0, json!("*"))]));
    assert_eq!(Value::Object(seen.status_code_cache), json!({"404": 30}));
    assert!(seen.safety_chain == Some(chain));

    let new = v3(&settings);
    assert_eq!(new["Cache"]["SimpleCache"]["CacheRules"][1]["CacheContents"], json!(["jpg", "png"]));
    assert_eq!(new["Cache"]["SimpleCache"]["CacheRules"][4]["CacheType"], "index", "the order is kept");
    assert_eq!(new["Cache"]["SimpleCache"]["CompareMaxAge"], "on");
    assert_eq!(new["CacheKey"]["FullUrlCache"], "off");
    assert_eq!(new["Referer"]["RefererRules"][0]["AllowEmpty"], true);
    assert_eq!(new["IpFilter"]["FilterType"], "whitelist");
    assert_eq!(new["BandwidthAlert"]["BpsThreshold"], 1_000_000);
    assert_eq!(new["Authentication"]["TypeD"]["TimeFormat"], "hex");
    assert_eq!(new["DownstreamCapping"]["CappingRules"][0]["KBpsThreshold"], 3_072);
    assert_eq!(new["Origin"]["BackupOriginType"], "ip");
    let header = &new["RequestHeader"]["HeaderRules"][0];
    assert_eq!(
        (&header["HeaderMode"], &header["HeaderName"], &header["HeaderValue"]),
        (&json!("set"), &json!("X-A"), &json!("b"))
    );
    let compression = &new["Compression"]["CompressionRules"][0];
    assert_eq!(
        (&compression["Algorithms"], &compression["FileExtensions"]),
        (&json!(["brotli"]), &json!(["js", "css"]))
    );
}

#[test]
fn what_api_3_writes_is_read() {
    let certificates = Certificates::new(NOW);
    let mut settings = added();
    let mode = json!({"Switch": "off", "CacheTime": 0, "CompareMaxAge": "off", "IgnoreCacheControl": "off",
        "IgnoreSetCookie": "off"});
    let by_rule = |kind: &str, path: &str, cache: Value, no_cache: &str| {
        json!({"RuleType": kind, "RulePaths": [path], "CacheConfig": {
            "Cache": cache, "NoCache": {"Switch": no_cache, "Revalidate": "off"},
        }})
    };
    let mut on = mode.clone();
    (on["Switch"], on["CacheTime"]) = (json!("on"), json!(60));
    let sent = json!({
        "Cache": {"RuleCache": [by_rule("all", "*", on, "off"), by_rule("file", "php", mode, "on")]},
        "Referer": {"Switch": "on", "RefererRules": [{
            "RuleType": "all", "RulePaths": ["*"], "RefererType": "whitelist", "Referers": ["a.example"],
            "AllowEmpty": false,
        }]},
        "Https": {"Switch": "on", "CertInfo": {"CertId": "hArb0r1x"}},
        "ForceRedirect": {"Switch": "on", "RedirectType": "https", "RedirectStatusCode": 301},
    });
    settings.update(sent.as_object().unwrap(), &facts(&certificates)).unwrap();
    let seen = view(&settings);
    assert_eq!(seen.cache, [rule(0, "all", 60), rule(1, ".php", 0)]);
    assert_eq!(seen.refer, Refer { kind: 2, list: vec!["a.example".to_owned()], has_empty: false });
    assert_eq!((seen.ssl_type, &*seen.ssl_cert_id, seen.force_switch), (3, "hArb0r1x", 3));
    assert!(seen.ssl_expire_time.is_some());

    // The mode alone keeps the rules.
    change(&mut settings, &Change { cache_mode: Some("custom".to_owned()), ..Change::default() }).unwrap();
    assert_eq!(view(&settings).cache, [rule(0, "all", 60), rule(1, ".php", 0)]);
}

#[test]
fn every_default_is_read() {
    let seen = view(&added());
    assert_eq!(&*seen.origin, "203.0.113.1:8080;203.0.113.2:8080");
    assert_eq!(seen.cache, [rule(0, "all", 2_592_000), rule(1, ".php;.jsp;.asp;.aspx", 0)]);
    assert_eq!(seen.cache.iter().map(CacheRule::unit).collect::<Vec<_>>(), ["d", "s"]);
    assert_eq!((seen.seo, seen.follow302, seen.range_origin, seen.full_url), (false, false, true, true));
    assert_eq!(
        (seen.ssl_type, seen.middle_resource, seen.cache_mode, seen.fwd_host_type),
        (0, -1, "simple", "default")
    );
    assert_eq!((seen.refer, seen.access_ip, seen.capping), (Refer::default(), AccessIp::default(), None));
}

#[test]
fn lists_are_taken_away() {
    let mut settings = added();
    let refer = Refer { kind: 2, list: vec!["a.example".to_owned()], has_empty: false };
    let access = AccessIp { kind: 1, list: vec!["192.0.2.1".to_owned()] };
    let on = Change { refer: Some(refer), access_ip: Some(access), speed_limit: Some(1), ..Change::default() };
    change(&mut settings, &on).unwrap();
    let (refer, access_ip) = (Some(Refer::default()), Some(AccessIp::default()));
    change(&mut settings, &Change { refer, access_ip, speed_limit: Some(0), ..Change::default() }).unwrap();
    let seen = view(&settings);
    assert_eq!((seen.refer, seen.access_ip), (Refer::default(), AccessIp::default()));
    let nobody = Refer { kind: 1, list: vec![], has_empty: true };
    change(&mut settings, &Change { refer: Some(nobody.clone()), ..Change::default() }).unwrap();
    assert_eq!(view(&settings).refer, nobody, "the empty referer alone");
    change(&mut settings, &Change { refer: Some(Refer::default()), ..Change::default() }).unwrap();
    let new = v3(&settings);
    assert_eq!((&new["Referer"]["Switch"], &new["DownstreamCapping"]["Switch"]), (&json!("off"), &json!("off")));
}

#[test]
fn an_object_store_is_asked_for_its_own_name() {
    let mut settings = added();
    let bucket = "b-1250000000.cos.ap-guangzhou.myqcloud.com";
    let to = |host_type: &str, origin: &str, fwd_host: Option<&str>| Change {
        origin: Some(origin.to_owned()),
        host_type: Some(host_type.to_owned()),
        fwd_host: fwd_host.map(str::to_owned),
        ..Change::default()
    };
    assert!(change(&mut settings, &to("cos", bucket, Some("other.example"))).is_err());
    change(&mut settings, &to("cos", bucket, None)).unwrap();
    let seen = view(&settings);
    assert_eq!((seen.host_type, &*seen.bucket_name, &*seen.fwd_host), ("cos", "b-1250000000", bucket));
    let hosted = HttpsChange { https_type: Some(4), cert_id: Some("hArb0r1x".to_owned()), ..HttpsChange::default() };
    assert!(https(&mut settings, &hosted).is_err(), "it cannot follow");
    change(&mut settings, &to("cname", "o.example", None)).unwrap();
    assert_eq!((view(&settings).host_type, &*view(&settings).fwd_host), ("cname", "img.harbor.example"));
}

#[test]
fn https_goes_on_and_off() {
    let mut settings = added();
    let of = |https_type: i64| HttpsChange { https_type: Some(https_type), ..HttpsChange::default() };
    assert_eq!(https(&mut settings, &of(3)), Err(Fault::NoCertificate));
    let hosted = HttpsChange { cert_id: Some("hArb0r1x".to_owned()), http2: Some(true), ..of(4) };
    https(&mut settings, &hosted).unwrap();
    let seen = view(&settings);
    assert_eq!(
        (seen.ssl_type, seen.http2, v3(&settings)["Origin"]["OriginPullProtocol"].as_str()),
        (4, true, Some("follow"))
    );
    https(&mut settings, &of(3)).unwrap();
    assert_eq!(view(&settings).ssl_type, 3, "the certificate stays");
    assert_eq!(https(&mut settings, &of(1)), Err(Fault::NoCertificate), "an own one was never set");
    for (force, expected) in [(2, 2), (3, 3), (-3, 0), (1, 1), (-1, 0)] {
        let change = HttpsChange { force_switch: Some(force), ..HttpsChange::default() };
        https(&mut settings, &change).unwrap();
        assert_eq!(view(&settings).force_switch, expected);
    }
    https(&mut settings, &of(0)).unwrap();
    assert_eq!((view(&settings).ssl_type, v3(&settings)["Https"]["Switch"].as_str()), (0, Some("off")));
    assert!(https(&mut settings, &HttpsChange::default()).is_err());
}

#[test]
fn what_is_refused_changes_nothing() {
    let mut settings = added();
    let before = v3(&settings);
    let text = |text: &str| Some(text.to_owned());
    let header = |name: &str, value: &str| Some(vec![(name.to_owned(), value.to_owned())]);
    let refer = |kind| Some(Refer { kind, ..Refer::default() });
    let changes = [
        Change { origin: text("a.example;b.example"), ..Change::default() },
        Change { origin: text("203.0.113.1:0"), ..Change::default() },
        Change { host_type: text("cname"), ..Change::default() },
        Change { origin: text("a.example"), host_type: text("ftp"), ..Change::default() },
        Change { cache: Some(vec![rule(4, "/", 1)]), ..Change::default() },
        Change { cache: Some(vec![rule(0, "*", 1)]), ..Change::default() },
        Change { cache: Some(vec![rule(2, "a", 1)]), ..Change::default() },
        Change { cache: Some(vec![rule(0, "all", 31_536_001)]), ..Change::default() },
        Change { cache_mode: text("other"), ..Change::default() },
        Change { refer: refer(3), ..Change::default() },
        Change { rsp_header: header("X-Other", "x"), ..Change::default() },
        Change { req_header: header("X-Other", &"x".repeat(1_001)), ..Change::default() },
        Change { status_code_cache: Some(vec![("500".to_owned(), 1)]), ..Change::default() },
        Change { access_ip: Some(AccessIp { kind: 2, list: vec!["192.0.2.1".to_owned(); 51] }), ..Change::default() },
    ];
    for (index, mut refused) in changes.into_iter().enumerate() {
        refused.seo = Some(true);
        refused.middle_resource = Some(true);
        assert!(change(&mut settings, &refused).is_err(), "{index}");
        assert_eq!((v3(&settings), view(&settings).middle_resource), (before.clone(), -1), "{index}");
    }
}

/// A rule as its document writes it.
fn some_rule() -> impl Strategy<Value = CacheRule> {
    let names = || prop::collection::vec("[a-z0-9]{1,5}", 1..4);
    let joined =
        |names: Vec<String>, sign: &str| names.iter().map(|name| format!("{sign}{name}")).collect::<Vec<_>>().join(";");
    let places = prop_oneof![
        Just((0, "all".to_owned())),
        Just((5, "/".to_owned())),
        names().prop_map(move |names| (1, joined(names, "."))),
        (2..4_u8, names()).prop_map(move |(kind, names)| (kind, joined(names, "/"))),
    ];
    (places, 0..=31_536_000_u64).prop_map(|((kind, rule), seconds)| CacheRule { kind, rule, seconds })
}

proptest! {
    #[test]
    fn rules_and_lists_go_through_both_apis(
        rules in prop::collection::vec(some_rule(), 1..9),
        list in prop::collection::vec("[a-z]{1,9}\\.example", 1..5),
        kind in 1..3_u8,
        has_empty in any::<bool>(),
        full_url in any::<bool>(),
    ) {
        let certificates = Certificates::new(NOW);
        let mut old = added();
        let refer = Refer { kind, list, has_empty };
        let sent = Change {
            cache: Some(rules.clone()),
            refer: Some(refer.clone()),
            full_url: Some(full_url),
            ..Change::default()
        };
        change(&mut old, &sent).unwrap();
        // What API 3.0 shows of it, sent to another domain by API 3.0, is the same to API 2017.
        let mut new = added();
        let shown = v3(&old);
        let sent: Map<String, Value> = ["Cache", "Referer", "CacheKey"]
            .into_iter()
            .map(|name| (name.to_owned(), shown[name].clone()))
            .collect();
        new.update(&sent, &facts(&certificates)).unwrap();
        for settings in [&old, &new] {
            let seen = view(settings);
            prop_assert_eq!((&seen.cache, &seen.refer, seen.full_url), (&rules, &refer, full_url));
        }
    }
}
