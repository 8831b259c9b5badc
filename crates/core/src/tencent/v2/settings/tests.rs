use std::fmt::Debug;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::*;
use crate::packed::Packed;
use crate::shape::Shaped;

fn read<T: DeserializeOwned + Shaped>(value: &Value) -> Result<T, serde_json::Error> {
    serde_json::from_value::<Packed<T>>(Value::String(value.to_string())).map(|packed| packed.0)
}

fn written<T: Serialize + Clone>(value: &T) -> Value {
    let text = serde_json::to_value(Packed(value.clone())).unwrap();
    serde_json::from_slice(text.as_str().unwrap().as_bytes()).unwrap()
}

#[test]
fn a_refer_is_three_places_in_requests_and_an_object_in_answers() {
    let refer = Refer::all_but(["*.example.net", "203.0.113.9"], true);
    assert_eq!(written(&refer), json!([1, ["*.example.net", "203.0.113.9"], 1]));
    let answer = json!({"type": 1, "list": ["*.example.net", "203.0.113.9"], "null_flag": 1});
    assert_eq!(read::<Refer>(&answer).unwrap(), refer);
    assert_eq!(serde_json::to_value(HostRefer::from(refer)).unwrap(), answer);
    // Numbers as text, nothing for an empty list, fewer places: all have been seen.
    assert_eq!(read::<Refer>(&json!(["2", null, "0"])).unwrap(), Refer { kind: 2, ..Refer::default() });
    assert_eq!(read::<Refer>(&json!([])).unwrap(), Refer::anybody());
    assert!(read::<Refer>(&json!("1")).is_err() && read::<Refer>(&json!([1, "a.example"])).is_err());
}

#[test]
fn what_nobody_described_survives_a_change() {
    let mut refer = read::<Refer>(&json!([1, ["a.example"], 0, {"new": null}, 7])).unwrap();
    refer.list.push("b.example".to_owned());
    assert_eq!(written(&refer), json!([1, ["a.example", "b.example"], 0, {"new": null}, 7]));
    let mut access = read::<AccessIp>(&json!({"type": 1, "list": [], "mode": {"deep": [null]}})).unwrap();
    access.list.push("203.0.113.9".to_owned());
    assert_eq!(written(&access), json!({"type": 1, "list": ["203.0.113.9"], "mode": {"deep": [null]}}));
    let rules = read::<CacheRules>(&json!([[0, "all", 60, "x"]])).unwrap();
    assert_eq!(written(&rules), json!([[0, "all", 60, "x"]]));
    let answer = json!({"type": 0, "rule": "all", "time": 60, "unit": "m", "extra": [1]});
    let rule = serde_json::from_value::<HostCacheRule>(answer.clone()).unwrap();
    assert_eq!(serde_json::to_value(rule).unwrap(), answer);
    let compression = json!({"rule": [{"compress": "on", "compress_type": [], "file_type": "", "a": 1}], "b": 2});
    assert_eq!(written(&read::<Compression>(&compression).unwrap()), compression);
}

#[test]
fn the_last_rule_that_covers_a_path_holds() {
    let rules = CacheRules(vec![
        CacheRule::all(1),
        CacheRule::suffixes(&[".jpg", ".js"], 2),
        CacheRule::directories(&["/www/html", "/a/"], 3),
        CacheRule::paths(&["/www/html/1.html"], 4),
        CacheRule { kind: 5, rule: "/".to_owned(), seconds: 5, rest: vec![] },
    ]);
    for (path, seconds) in [
        ("/", 5),
        ("/x", 1),
        ("/x.jpg", 2),
        ("/x.jpg?v=1.html", 2),
        ("/x.JPG", 1),
        ("/xjpg", 1),
        ("/x.jpg/y", 1),
        ("/www/html/x.jpg", 3),
        ("/www/html2/x", 1),
        ("/a/x", 3),
        ("/a", 1),
        ("/www/html/1.html", 4),
    ] {
        assert_eq!(rules.rule_for(path).map(|rule| rule.seconds), Some(seconds), "{path}");
    }
    let turned = CacheRules(rules.0.into_iter().rev().collect());
    assert_eq!(turned.rule_for("/www/html/1.html").map(|rule| rule.seconds), Some(1));
    assert_eq!(CacheRules::default().rule_for("/"), None);
}

#[test]
fn rules_of_an_answer_are_rules_of_a_request() {
    let answer = json!([
        {"type": 0, "rule": "all", "time": 2_592_000, "unit": "d"},
        {"type": 1, "rule": ".php;jsp", "time": 0, "unit": "s"}
    ]);
    let rules = read::<CacheRules>(&answer).unwrap();
    assert_eq!(written(&rules), json!([[0, "all", 2_592_000], [1, ".php;jsp", 0]]));
    assert_eq!(rules.rule_for("/x.jsp").map(|rule| rule.seconds), Some(0));
    for (seconds, unit) in [(0, "s"), (59, "s"), (60, "m"), (7_200, "h"), (86_400, "d"), (-1, "s")] {
        assert_eq!(HostCacheRule::from(CacheRule::all(seconds)).unit, unit);
    }
}

#[test]
fn a_cap_is_read_in_both_spellings_and_kept() {
    let answer = json!({"bandwidth": 1_000_000, "uint": "M", "hy": "yes", "active": "yes"});
    let capping = read::<Capping>(&answer).unwrap();
    assert_eq!((capping.shown_in(), capping.is_to_origin()), (Some("M"), true));
    assert_eq!(written(&capping), answer);
    assert_eq!(capping.check().unwrap_err().to_string(), "capping: uint is a word of answers: send unit");
    assert_eq!(capping.clone().for_request().check(), Ok(()));
    let request = json!({"bandwidth": 1_000_000, "unit": "M", "overflow": "origin", "active": "yes"});
    assert_eq!(written(&capping.for_request()), request);
    let capping = read::<Capping>(&request).unwrap();
    assert_eq!((written(&capping), written(&capping.for_request())), (request.clone(), request));
}

#[test]
fn what_the_cloud_refuses_is_told() {
    let addresses = |kind, count: usize| {
        let list = (0..count).map(|at| format!("203.0.113.{at}")).collect();
        AccessIp { kind, list, other: Map::new() }.check()
    };
    assert!(addresses(1, 100).is_ok() && addresses(2, 50).is_ok() && addresses(0, 0).is_ok());
    assert_eq!(
        addresses(2, 51).unwrap_err().to_string(),
        "accessIp: 51 addresses are too many: at most 50 for this type"
    );
    assert!(addresses(1, 101).is_err() && addresses(3, 1).is_err());
    let range = |text: &str| AccessIp { kind: 1, list: vec![text.to_owned()], other: Map::new() }.check().is_ok();
    assert!(range("203.0.113.0/24") && range("198.51.0.0/16") && range("10.0.0.0/8") && range("2001:db8::1"));
    assert!(!range("203.0.113.0/25") && !range("203.0.113") && !range("2001:db8::/24") && !range(""));

    assert!(Refer::only(["*.example.net", "203.0.113.9"], false).check().is_ok());
    assert!(Refer::only(["https://example.net/"], false).check().is_err());
    assert!(Refer { kind: 3, ..Refer::default() }.check().is_err());

    let rule = |kind, rule: &str| CacheRules(vec![CacheRule { kind, rule: rule.to_owned(), ..CacheRule::default() }]);
    for (kind, good, bad) in
        [(0, "all", "*"), (1, ".jpg;.js", "jpg"), (2, "/a;/b", "a"), (3, "/a.html", ";"), (5, "/", "/a")]
    {
        assert!(rule(kind, good).check().is_ok() && rule(kind, bad).check().is_err(), "{kind}");
    }
    assert!(rule(4, "/").check().is_err() && CacheRules(vec![CacheRule::all(-1)]).check().is_err());

    let number = |kind, text: &str| rule(kind, text).check().unwrap_err().number;
    assert_eq!([number(4, "/"), number(1, "jpg"), number(2, "a"), number(0, "*")], [9127, 9128, 9129, 9109].map(Some));

    let header = |name: &str, value: &str| HeaderMap::from_iter([(name, value)]);
    assert!(header("content-language", "en").check_answer().is_ok());
    assert!(header("Content-Language", &"x".repeat(1_001)).check_answer().is_err());
    assert!(header("X-Own", "1").check_answer().is_err() && header("X-Own", "1").check_request().is_ok());
    assert!(header("Access-Control-Allow-Origin", "https://a.example").check_answer().is_ok());
    assert!(header("Access-Control-Allow-Origin", "a.example").check_answer().is_err());
    assert!(header("X Own", "1").check_request().is_err());
    assert!(header("X-Own", &"x".repeat(1_001)).check_request().is_err());

    assert!(StatusCodeCache::not_found(10).check().is_ok());
    assert!(StatusCodeCache([("500".to_owned(), 1)].into()).check().is_err());
}

#[test]
fn a_key_is_never_shown() {
    let value = json!({"switch": "on", "key": "abcdef", "type": 1, "time_format": 10, "ttl_time": 9_999});
    let chain = read::<SafetyChain>(&value).unwrap();
    assert!(chain.check().is_ok());
    assert_eq!(written(&chain), value);
    assert!(!format!("{chain:?}").contains("abcdef"));
    let short = SafetyChain { key: Some("abc".to_owned()), ..chain.clone() };
    assert_eq!(short.check().unwrap_err().to_string(), "safetyChain: the key has 6 to 32 letters and digits");
    assert!(SafetyChain { kind: None, ..chain.clone() }.check().is_err());
    assert!(SafetyChain { time_format: Some(8), ..chain.clone() }.check().is_err());
    assert!(SafetyChain { ttl_time: None, ..chain }.check().is_err());
    assert!(read::<SafetyChain>(&json!({"switch": "off"})).unwrap().check().is_ok());
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-9_000i32..9_000).prop_map(|halves| Value::from(f64::from(halves) / 2.0)),
        "\\PC{0,6}|[0-9]{1,25}|on|all|yes".prop_map(Value::from),
    ];
    let name = "type|list|null_flag|rule|time|unit|bandwidth|key|switch|file_type|404|\\PC{0,4}";
    leaf.prop_recursive(4, 24, 5, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            btree_map(name, inner, 0..5).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Fields that nobody described. Floats are left out: their text may be another one of the same value.
fn other() -> impl Strategy<Value = Map<String, Value>> {
    let value = prop_oneof![Just(Value::Null), any::<u64>().prop_map(Value::from), ".{0,5}".prop_map(Value::from)];
    btree_map("x_.{0,4}", value, 0..3).prop_map(|fields| fields.into_iter().collect())
}

fn rest() -> impl Strategy<Value = Vec<Value>> {
    other().prop_map(|fields| fields.into_iter().map(|(_, value)| value).collect())
}

fn refer() -> impl Strategy<Value = Refer> {
    (any::<i64>(), vec(".{0,9}", 0..4), any::<i64>(), rest()).prop_map(|(kind, list, null_flag, rest)| Refer {
        kind,
        list,
        null_flag,
        rest,
    })
}

fn cache() -> impl Strategy<Value = CacheRules> {
    let rule = (any::<i64>(), ".{0,9}", any::<i64>(), rest());
    vec(rule.prop_map(|(kind, rule, seconds, rest)| CacheRule { kind, rule, seconds, rest }), 0..4).prop_map(CacheRules)
}

fn comes_back<T: Serialize + DeserializeOwned + Shaped + Clone + PartialEq + Debug>(value: &T) {
    assert_eq!(&read::<T>(&written(value)).unwrap(), value);
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        refer in refer(), cache in cache(), number in any::<i64>(), count in any::<u64>(), word in ".{0,9}",
        maybe in option::of(".{0,9}"), list in vec(".{0,9}", 0..4), other in other(),
        headers in btree_map(".{0,9}", ".{0,9}", 0..4), seconds in btree_map(".{0,9}", any::<u64>(), 0..4),
    ) {
        comes_back(&refer);
        comes_back(&cache);
        comes_back(&HeaderMap(headers));
        comes_back(&StatusCodeCache(seconds));
        comes_back(&AccessIp { kind: number, list: list.clone(), other: other.clone() });
        let rule = CompressionRule { compress: word.clone(), compress_type: list, file_type: word.clone(), other: other.clone() };
        comes_back(&Compression { rule: vec![rule], other: other.clone() });
        comes_back(&SafetyChain {
            switch: word.clone(), key: maybe.clone(), kind: Some(number), time_format: None, ttl_time: Some(number), other: other.clone(),
        });
        comes_back(&Capping {
            bandwidth: count, unit: maybe.clone(), uint: maybe.clone(), overflow: None, hy: maybe, active: word, other,
        });
        let answer = HostRefer::from(refer.clone());
        prop_assert_eq!(Refer::from(answer), Refer { rest: vec![], ..refer });
    }

    #[test]
    fn no_json_makes_it_panic(value in any_json(), path in ".{0,12}") {
        if let Ok(refer) = read::<Refer>(&value) {
            let _ = refer.check();
            comes_back(&refer);
        }
        if let Ok(rules) = read::<CacheRules>(&value) {
            let _ = (rules.check(), rules.rule_for(&path).is_some());
            comes_back(&rules);
        }
        if let Ok(access) = read::<AccessIp>(&value) {
            let _ = access.check();
        }
        if let Ok(capping) = read::<Capping>(&value) {
            let _ = capping.for_request();
        }
        if let Ok(headers) = read::<HeaderMap>(&value) {
            let _ = (headers.check_answer(), headers.check_request());
        }
        if let Ok(codes) = read::<StatusCodeCache>(&value) {
            let _ = codes.check();
        }
        if let Ok(chain) = read::<SafetyChain>(&value) {
            let _ = (chain.check(), format!("{chain:?}"));
        }
        if let Ok(compression) = read::<Compression>(&value) {
            let _ = compression.check();
        }
    }
}
