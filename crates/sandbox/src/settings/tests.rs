//! Replacement, defaults, secrets and refusals.

use edgeseal_core::shape::{Object, Shape, Shaped, Text};
use proptest::prelude::*;

use super::*;

const NOW: u64 = 1_763_786_100;
const NAME: &str = "img.harbor.example";

fn certificates() -> Certificates {
    Certificates::new(NOW)
}

fn facts(certificates: &Certificates) -> Facts<'_> {
    Facts { domain: NAME, service: Service::Web, certificates, now: NOW }
}

fn map(value: Value) -> Map<String, Value> {
    let Value::Object(map) = value else { panic!("{value} is no object") };
    map
}

fn origin() -> Value {
    json!({"Origins": ["203.0.113.10"], "OriginType": "ip"})
}

fn fresh() -> Settings {
    Settings::new(&map(json!({"Origin": origin()})), &facts(&certificates())).unwrap()
}

fn update(settings: &mut Settings, sent: Value) -> Result<(), Fault> {
    settings.update(&map(sent), &facts(&certificates()))
}

fn shown(settings: &Settings) -> Value {
    Value::Object(settings.shown(&facts(&certificates())))
}

fn modify(settings: &mut Settings, route: &str, value: &str) -> Result<(), Fault> {
    let certificates = certificates();
    let sent = settings.update_of(route, value, &facts(&certificates))?;
    settings.update(&sent, &facts(&certificates))
}

#[test]
fn what_nobody_has_set_has_its_default() {
    let all = shown(&fresh());
    for name in ["IpFilter", "Referer", "Seo", "Https", "FollowRedirect", "BandwidthAlert", "MaxAge", "GeoBlocker"] {
        assert_eq!(all[name]["Switch"], "off", "{name}");
    }
    for name in ["RangeOriginPull", "ResponseHeaderCache", "HttpsBilling", "StatusCodeCache", "Compression"] {
        assert_eq!(all[name]["Switch"], "on", "{name}");
    }
    for name in ["UserAgentFilter", "AccessPort", "SpecificConfig", "WebSocket", "AwsPrivateAccess"] {
        assert_eq!(all.get(name), Some(&Value::Null), "{name}");
    }
    assert_eq!(all["CacheKey"]["FullUrlCache"], "on");
    assert_eq!(all["Cache"]["SimpleCache"]["CacheRules"][1]["CacheContents"], json!(["php", "jsp", "asp", "aspx"]));
    assert_eq!(all["StatusCodeCache"]["CacheRules"], json!([{"StatusCode": "404", "CacheTime": 10}]));
    assert_eq!((&all["Origin"]["ServerName"], &all["Origin"]["OriginPullProtocol"]), (&json!(NAME), &json!("http")));
    assert_eq!(all.as_object().unwrap().len(), schema::all().count());
}

/// The documented default of every property, by the names of its object and itself.
fn documented(object: &Object, text: &Text, found: &mut Vec<(&'static str, &'static str, Value)>) {
    for (field, text) in object.fields.iter().zip(text.fields) {
        let rules = &field.rules;
        let default = text.default.filter(|_| !rules.is_required && !rules.is_readonly);
        let value = match (&field.shape, default) {
            (Shape::Text, Some(word)) if rules.one_of.contains(&word) => Some(json!(word)),
            (Shape::Integer, Some(number)) => number.parse::<i64>().ok().map(|number| json!(number)),
            _ => None,
        };
        found.extend(value.map(|value| (object.name, field.name, value)));
        if let Some(inner) = field.shape.object() {
            documented(inner, &text.inner, found);
        }
    }
}

#[test]
fn a_property_that_is_left_out_has_its_documented_default() {
    let mut found = Vec::new();
    documented(UpdateDomainConfig::SHAPE.object().unwrap(), &UpdateDomainConfig::TEXT, &mut found);
    assert!(found.len() > 8, "{found:?}");
    for (object, name, value) in found {
        assert_eq!(defaults::of_property(object, name), value, "{object}.{name}");
    }
}

#[test]
fn defaults_of_a_type_can_be_sent_as_they_are_shown() {
    let mut settings = fresh();
    let before = shown(&settings);
    let mut sent = map(before.clone());
    sent.retain(|name, value| !value.is_null() && schema::of::<UpdateDomainConfig>().any(|field| field.name == name));
    update(&mut settings, Value::Object(sent)).unwrap();
    assert_eq!(shown(&settings), before);
}

#[test]
fn an_object_is_replaced_whole_and_the_others_stay() {
    let mut settings = fresh();
    let full = json!({
        "Origins": ["203.0.113.10"], "OriginType": "ip", "ServerName": "a.example", "BackupOrigins": ["b.example"],
        "BackupOriginType": "domain", "OriginPullProtocol": "follow",
    });
    update(&mut settings, json!({"Origin": full, "Seo": {"Switch": "on"}, "IpFreqLimit": {"Switch": "on", "Qps": 9}}))
        .unwrap();
    update(&mut settings, json!({"Origin": origin(), "Seo": null})).unwrap();
    let all = shown(&settings);
    assert_eq!((&all["Origin"]["ServerName"], &all["Origin"]["BackupOrigins"]), (&json!(NAME), &Value::Null));
    assert_eq!(all["Origin"]["OriginPullProtocol"], "http");
    assert_eq!((&all["Seo"]["Switch"], &all["IpFreqLimit"]["Qps"]), (&json!("on"), &json!(9)));
}

#[test]
fn nothing_is_stored_where_a_part_is_refused() {
    let mut settings = fresh();
    let before = shown(&settings);
    assert!(update(&mut settings, json!({"Seo": {"Switch": "on"}, "VideoSeek": {"Switch": "maybe"}})).is_err());
    assert_eq!(shown(&settings), before);
}

#[test]
fn each_fault_has_its_kind() {
    let missing = |path: &str| format!("Missing({path:?})");
    let value = |path: &str| format!("Value({path:?}");
    let rule = |kind: &str, content: &str, seconds: i64| json!({"SimpleCache": {"CacheRules": [{"CacheType": kind, "CacheContents": [content], "CacheTime": seconds}]}});
    for (name, object, expected) in [
        ("Nothing", json!({}), "Unknown(\"Nothing\")".to_owned()),
        ("Seo", json!({"Switch": "on", "Extra": 1}), "Unknown(\"Seo.Extra\")".to_owned()),
        ("Ipv6", json!({"Switch": "on"}), "Unknown(\"Ipv6\")".to_owned()),
        ("Seo", json!([]), "Type(\"Seo\")".to_owned()),
        ("Seo", json!({}), missing("Seo.Switch")),
        ("Seo", json!({"Switch": "yes"}), value("Seo.Switch")),
        ("Origin", json!({"OriginType": "ip"}), missing("Origin.Origins")),
        ("Origin", json!({"Origins": ["203.0.113.1"]}), missing("Origin.OriginType")),
        ("Origin", json!({"Origins": ["10.1.2.3"], "OriginType": "ip"}), value("Origin.Origins")),
        (
            "Origin",
            json!({"Origins": ["203.0.113.1"], "OriginType": "ip", "BackupOrigins": ["b.example"]}),
            missing("Origin.BackupOriginType"),
        ),
        ("Cache", rule("file", ".png", 1), "Cache(".to_owned()),
        ("Cache", rule("all", "/", 1), "Cache(".to_owned()),
        ("Cache", rule("directory", "a", 1), "Cache(".to_owned()),
        ("Cache", rule("all", "*", 31_536_001), value("Cache.SimpleCache.CacheRules.0.CacheTime")),
        (
            "Cache",
            json!({"SimpleCache": {"CacheRules": [], "FollowOrigin": "on", "CompareMaxAge": "on"}}),
            "Cache(".to_owned(),
        ),
        ("CacheKey", json!({"QueryString": {"Switch": "on", "Action": "includeCustom"}}), "QueryString(".to_owned()),
        ("Referer", json!({"Switch": "on"}), missing("Referer.RefererRules")),
        ("IpFilter", json!({"Switch": "on", "FilterType": "blacklist"}), missing("IpFilter.Filters")),
        (
            "IpFilter",
            json!({"Switch": "on", "FilterType": "blacklist", "Filters": ["192.0.2.0/33"]}),
            value("IpFilter.Filters.0"),
        ),
        ("IpFreqLimit", json!({"Switch": "on"}), missing("IpFreqLimit.Qps")),
        ("IpFreqLimit", json!({"Switch": "on", "Qps": 0}), value("IpFreqLimit.Qps")),
        ("Authentication", json!({"Switch": "on"}), value("Authentication")),
        (
            "Authentication",
            json!({"Switch": "on", "TypeC": {
                "SecretKey": "short", "ExpireTime": 1, "FileExtensions": ["*"], "FilterType": "blacklist",
            }}),
            value("Authentication.TypeC.SecretKey"),
        ),
        ("Https", json!({"Switch": "on"}), "NoCertificate".to_owned()),
        ("Https", json!({"Switch": "on", "CertInfo": {"CertId": "none"}}), "UnknownCertificate(\"none\")".to_owned()),
        ("Https", json!({"Switch": "on", "CertInfo": {"CertId": "kItE2b7q"}}), "BadCertificate(".to_owned()),
        ("Https", json!({"Switch": "on", "CertInfo": {"Certificate": "x", "PrivateKey": "y"}}), "NotPem".to_owned()),
        ("Https", json!({"Switch": "off", "TlsVersion": ["TLSv1", "TLSv1.2"]}), value("Https.TlsVersion")),
        ("Seo", json!({"Switch": []}), "Type(\"Seo.Switch\")".to_owned()),
        ("IpFreqLimit", json!({"Switch": "on", "Qps": u64::MAX}), "Type(\"IpFreqLimit.Qps\")".to_owned()),
        ("GeoBlocker", json!({"Switch": "on", "BlockRules": [{}]}), missing("GeoBlocker.BlockRules.0.BlockType")),
        (
            "SpecificConfig",
            json!({"Mainland": {"Seo": {"Switch": "on"}}}),
            "Unknown(\"SpecificConfig.Mainland.Seo\")".to_owned(),
        ),
        ("AccessPort", json!([80, 70_000]), value("AccessPort.1")),
        (
            "SpecificConfig",
            json!({"Overseas": {"Origin": {"Origins": ["a"], "OriginType": "domain"}}}),
            value("SpecificConfig.Overseas.Origin.Origins"),
        ),
    ] {
        let fault = format!("{:?}", update(&mut fresh(), json!({ name: object })).unwrap_err());
        assert!(fault.starts_with(&expected), "{name} {object}: {fault} instead of {expected}");
    }
    let many: Vec<Value> =
        (0..101).map(|_| json!({"CacheType": "all", "CacheContents": ["*"], "CacheTime": 1})).collect();
    let sent = json!({"Cache": {"SimpleCache": {"CacheRules": many}}});
    assert_eq!(update(&mut fresh(), sent), Err(Fault::TooManyCacheRules(100)));
}

#[test]
fn a_domain_is_added_with_what_adding_knows() {
    let certificates = certificates();
    let add = |sent: Value| Settings::new(&map(sent), &facts(&certificates)).map(|_| ());
    assert_eq!(add(json!({"Seo": {"Switch": "on"}})), Err(Fault::Missing("Origin".to_owned())));
    let port = json!({"Origin": origin(), "AccessPort": [8080]});
    assert_eq!(add(port), Err(Fault::Unknown("AccessPort".to_owned())));
    assert_eq!(add(json!({"Origin": origin(), "Ipv6": {"Switch": "on"}})), Ok(()));
}

#[test]
fn keys_are_stored_and_not_shown() {
    let mut settings = fresh();
    let key = "-----BEGIN PRIVATE KEY-----\nTOPSECRET\n-----END PRIVATE KEY-----";
    let cert = "-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----";
    let https = json!({"Switch": "on", "CertInfo": {"Certificate": cert, "PrivateKey": key}});
    let access = json!({"Switch": "on", "AccessKey": "AKID", "SecretKey": "TOPSECRET"});
    let chain = json!({"Switch": "on", "TypeC": {
        "SecretKey": "abcdef", "ExpireTime": 60, "FileExtensions": ["*"], "FilterType": "blacklist",
    }});
    update(&mut settings, json!({"Https": https, "AwsPrivateAccess": access, "Authentication": chain})).unwrap();
    let all = shown(&settings);
    assert_eq!(all["Https"]["CertInfo"]["PrivateKey"], Value::Null);
    assert_eq!(all["AwsPrivateAccess"]["SecretKey"], shape::MASK);
    assert_eq!(all["Authentication"]["TypeC"]["SecretKey"], "abcdef", "it must be sent back");
    assert!(!all.to_string().contains("TOPSECRET") && !format!("{settings:?}").contains("SECRET"));

    // A leaf beside a key changes nothing else; the whole object as it is shown would store the mask.
    modify(&mut settings, "AwsPrivateAccess.AccessKey", r#"{"update": "AKID2"}"#).unwrap();
    modify(&mut settings, "Https.Http2", r#"{"update": "on"}"#).unwrap();
    assert_eq!(settings.objects["AwsPrivateAccess"]["SecretKey"], "TOPSECRET");
    assert_eq!(settings.objects["Https"]["CertInfo"]["PrivateKey"], key);
    update(&mut settings, json!({"AwsPrivateAccess": all["AwsPrivateAccess"]})).unwrap();
    assert_eq!(settings.objects["AwsPrivateAccess"]["SecretKey"], shape::MASK);
    assert_eq!(update(&mut settings, json!({"Https": all["Https"]})), Err(Fault::NoCertificate));
}

#[test]
fn a_hosted_certificate_brings_its_facts() {
    let mut settings = fresh();
    update(&mut settings, json!({"Https": {"Switch": "on", "CertInfo": {"CertId": "hArb0r1x", "CertName": "mine"}}}))
        .unwrap();
    let all = shown(&settings);
    assert_eq!(all["Https"]["SslStatus"], "deployed");
    assert_eq!(all["Https"]["CertInfo"]["CertName"], "harbor.example and below");
    assert_eq!(all["Https"]["CertInfo"]["ExpireTime"], cloud_datetime(NOW + 225 * 86_400));
    update(&mut settings, json!({"Https": all["Https"]})).unwrap();
    assert_eq!(shown(&settings), all);
}

#[test]
fn a_modification_names_one_leaf() {
    let mut settings = fresh();
    modify(&mut settings, "Https.CertInfo.CertId", r#"{"update": "hArb0r1x"}"#).unwrap();
    modify(&mut settings, "Https.Switch", r#"{"update": "on"}"#).unwrap();
    modify(&mut settings, "Seo", r#"{"update": {"Switch": "on"}}"#).unwrap();
    let all = shown(&settings);
    assert_eq!((&all["Https"]["Switch"], &all["Seo"]["Switch"]), (&json!("on"), &json!("on")));
    for (route, value) in [
        ("Seo.Switch", "on"),
        ("Seo.Switch", r#"{"set": "on"}"#),
        ("Seo.Switch", r#"{"update": "on", "more": 1}"#),
        ("Seo.Switch.Deeper", r#"{"update": "on"}"#),
        ("Seo.Other", r#"{"update": "on"}"#),
        ("Nothing.Switch", r#"{"update": "on"}"#),
        ("Nothing", r#"{"update": {}}"#),
        ("", r#"{"update": {}}"#),
        ("Origin.Origins", r#"{"update": []}"#),
    ] {
        assert!(modify(&mut settings, route, value).is_err(), "{route} {value}");
    }
    assert_eq!(shown(&settings), all);
}

#[test]
fn a_copy_is_for_its_own_domain() {
    let certificates = certificates();
    let mut settings = fresh();
    let https = json!({"Switch": "on", "CertInfo": {"CertId": "hArb0r1x"}});
    let named = json!({"Origins": ["203.0.113.10"], "OriginType": "ip", "ServerName": NAME});
    update(&mut settings, json!({"Https": https, "Origin": named, "Seo": {"Switch": "on"}})).unwrap();
    for (domain, https) in [("new.harbor.example", "on"), ("new.kite.example", "off")] {
        let facts = Facts { domain, ..facts(&certificates) };
        let copy = Value::Object(settings.copy_for(NAME, &facts).shown(&facts));
        assert_eq!((&copy["Https"]["Switch"], &copy["Seo"]["Switch"]), (&json!(https), &json!("on")));
        assert_eq!(copy["Origin"]["ServerName"], domain);
    }
}

/// Objects that may be sent, by their names.
fn some_object() -> impl Strategy<Value = (String, Value)> {
    let switch = prop_oneof![Just("on"), Just("off")];
    prop_oneof![
        (prop_oneof![Just("Seo"), Just("VideoSeek"), Just("OfflineCache"), Just("Quic"), Just("Ipv6Access")], switch)
            .prop_map(|(name, word)| (name.to_owned(), json!({"Switch": word}))),
        (1..1_000_i64).prop_map(|qps| ("IpFreqLimit".to_owned(), json!({"Switch": "on", "Qps": qps}))),
        (0..9_000_i64).prop_map(|seconds| {
            let rule = json!({"CacheType": "all", "CacheContents": ["*"], "CacheTime": seconds});
            ("Cache".to_owned(), json!({"SimpleCache": {"CacheRules": [rule]}}))
        }),
        "[a-z]{1,9}".prop_map(|host| {
            let host = format!("{host}.example");
            ("Origin".to_owned(), json!({"Origins": [host], "OriginType": "domain"}))
        }),
        Just(("Referer".to_owned(), json!({"Switch": "sometimes"}))),
    ]
}

proptest! {
    #[test]
    fn updates_change_what_they_name_and_nothing_else(updates in prop::collection::vec(
        prop::collection::vec(some_object(), 1..4), 1..12,
    )) {
        let mut settings = fresh();
        for objects in updates {
            let before = shown(&settings);
            let sent: Map<String, Value> = objects.into_iter().collect();
            let is_taken = update(&mut settings, Value::Object(sent.clone())).is_ok();
            prop_assert_eq!(is_taken, !sent.contains_key("Referer"));
            let after = shown(&settings);
            for (name, value) in before.as_object().unwrap() {
                if !is_taken || !sent.contains_key(name) {
                    prop_assert_eq!(&after[name], value);
                }
            }
            prop_assert_eq!(after.as_object().unwrap().len(), schema::all().count());
        }
    }

    #[test]
    fn a_modification_is_the_update_of_its_leaf(seconds in 0..9_000_i64, qps in 1..99_i64, on in any::<bool>()) {
        let word = if on { "on" } else { "off" };
        let rules = json!([{"CacheType": "all", "CacheContents": ["*"], "CacheTime": seconds}]);
        for (route, value) in [
            ("Cache.SimpleCache.CacheRules", rules),
            ("CacheKey.FullUrlCache", json!(word)),
            ("IpFreqLimit.Qps", json!(qps)),
            ("Origin.OriginPullProtocol", json!("follow")),
            ("FollowRedirect.Switch", json!(word)),
        ] {
            let (mut modified, mut updated) = (fresh(), fresh());
            modify(&mut modified, route, &json!({ "update": value }).to_string()).unwrap();
            let top = route.split('.').next().unwrap();
            let mut whole = shown(&updated)[top].clone();
            *route.split('.').skip(1).fold(&mut whole, |place, name| &mut place[name]) = value;
            if top == "Origin" {
                whole["ServerName"] = Value::Null;
            }
            update(&mut updated, json!({ top: whole })).unwrap();
            prop_assert_eq!(&modified.objects, &updated.objects);
        }
    }

    #[test]
    fn no_value_panics(name in 0..schema::all().count(), text in "\\PC{0,40}", number in any::<i64>()) {
        let name = schema::all().nth(name).unwrap().name;
        let mut settings = fresh();
        for value in [json!(text), json!(number), json!([text]), json!({ text.clone(): number }), json!({"Switch": text})] {
            let _ = update(&mut settings, json!({ name: value }));
        }
        let _ = modify(&mut settings, &text, &text);
        let _ = modify(&mut settings, &format!("{name}.{text}"), &json!({ "update": text }).to_string());
        prop_assert_eq!(settings.origins().0, ["203.0.113.10"]);
    }
}
