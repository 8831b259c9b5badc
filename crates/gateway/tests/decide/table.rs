//! The table of requests and expected decisions, `tests/gateway/decisions.json`. Its README says what each word means.

use std::collections::BTreeMap;

use edgeseal_gateway::{Decision, Forward, Gateway, Policy, Stamp};
use http::{HeaderMap, Request, Response};
use serde_json::{Map, Value};

const TABLE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/gateway/decisions.json"));

#[test]
fn every_request_is_decided_as_the_table_says() {
    let table: Value = serde_json::from_str(TABLE).unwrap();
    let now = table["now"].as_u64().unwrap();
    let cases = table["cases"].as_array().unwrap();
    assert!(cases.len() >= 60);
    for case in cases {
        let gateway = Gateway::new(policy(&table["policy"], &case["policy"]));
        let secrets = case.get("secrets").unwrap_or(&table["secrets"]);
        let secrets: BTreeMap<String, String> = serde_json::from_value(secrets.clone()).unwrap();
        let steps = case["steps"].as_array().cloned().unwrap_or_else(|| vec![case.clone()]);
        for step in &steps {
            let at = now + step["after"].as_u64().unwrap_or_default();
            let decision = gateway.decide(request(&step["request"]), Stamp::new(at, 1), &secrets);
            compare(&format!("{}, after {}", case["name"], step["after"]), &step["expect"], decision, &secrets);
        }
    }
}

fn policy(base: &Value, changes: &Value) -> Policy {
    let mut policy = base.clone();
    for (name, value) in changes.as_object().into_iter().flatten() {
        policy[name] = value.clone();
    }
    serde_json::from_value(policy).unwrap()
}

fn request(given: &Value) -> Request<Vec<u8>> {
    let mut request = Request::builder().method(given["method"].as_str().unwrap()).uri(given["path"].as_str().unwrap());
    for (name, value) in given["headers"].as_object().into_iter().flatten() {
        request = request.header(name, value.as_str().unwrap());
    }
    let body = match (given.get("body"), given.get("text"), given.get("repeat")) {
        (Some(body), ..) => expanded(body).to_string(),
        (_, Some(text), _) => text.as_str().unwrap().to_owned(),
        (.., Some(repeat)) => {
            let part = |name: &str| repeat[name].as_str().unwrap();
            let times = |name: &str| part(name).repeat(repeat["count"].as_u64().unwrap() as usize);
            [part("before"), &times("text"), part("middle"), &times("after"), part("end")].concat()
        }
        _ => String::new(),
    };
    request.body(body.into_bytes()).unwrap()
}

/// A value with its `$list`s written out.
fn expanded(value: &Value) -> Value {
    match value {
        Value::Object(fields) => match fields.get("$list") {
            Some(list) => {
                let item = |at: u64| match &list["replace"][at.to_string()] {
                    Value::Null => list["template"].as_str().unwrap().replace("{i}", &at.to_string()).into(),
                    other => other.clone(),
                };
                (0..list["count"].as_u64().unwrap()).map(item).collect()
            }
            None => fields.iter().map(|(name, value)| (name.clone(), expanded(value))).collect::<Map<_, _>>().into(),
        },
        Value::Array(items) => items.iter().map(expanded).collect(),
        other => other.clone(),
    }
}

fn compare(name: &str, expect: &Value, decision: Decision, secrets: &BTreeMap<String, String>) {
    match (expect["kind"].as_str().unwrap(), decision) {
        ("forward", Decision::Forward(forward)) => {
            nothing_secret(name, &format!("{:?}", forward.label), secrets);
            forwarded(name, expect, forward);
        }
        ("answer", Decision::Answer(answer)) => {
            nothing_secret(name, &format!("{:?} {}", answer.label, text(answer.response.body())), secrets);
            answered(name, expect, &answer.response);
        }
        (_, Decision::Answer(answer)) => panic!("{name}: answered {}", text(answer.response.body())),
        (_, Decision::Forward(forward)) => panic!("{name}: forwarded to {}", forward.upstream),
    }
}

fn text(body: &[u8]) -> String {
    String::from_utf8_lossy(body).into_owned()
}

/// Neither the keys nor a whole token are in what is answered or written down.
fn nothing_secret(name: &str, told: &str, secrets: &BTreeMap<String, String>) {
    for secret in secrets.values().filter(|secret| secret.len() > 7) {
        assert!(!told.contains(secret.as_str()), "{name}: {told}");
    }
    assert!(!told.contains("es_test-"), "{name}: {told}");
}

fn answered(name: &str, expect: &Value, answer: &Response<Vec<u8>>) {
    let said = text(answer.body());
    assert_eq!(u64::from(answer.status().as_u16()), expect["status"].as_u64().unwrap(), "{name}: {said}");
    let body: Value = serde_json::from_str(&said).unwrap_or_default();
    if let Some(code) = expect.get("code") {
        assert_eq!(&body["error"]["code"], code, "{name}: {said}");
        let message = body["error"]["message"].as_str().unwrap();
        assert!(message.ends_with('.') && message.len() < 1_500, "{name}: {message}");
        assert!(message.contains(expect["says"].as_str().unwrap_or_default()), "{name}: {message}");
    }
    if let Some(hides) = expect["hides"].as_str() {
        assert!(!said.contains(hides), "{name}: {said}");
    }
    if let Some(expected) = expect.get("body") {
        assert_eq!(&body, expected, "{name}");
    }
    headers(name, &expect["headers"], answer.headers());
}

fn forwarded(name: &str, expect: &Value, forward: Forward) {
    let (head, body) = forward.request.into_parts();
    let is = |field: &str, found: &str| {
        let expected = expect[field].as_str().unwrap_or(found);
        assert_eq!(found, expected, "{name}: {field}");
    };
    is("upstream", forward.upstream.as_str());
    is("upstream", head.uri.host().unwrap());
    is("path", head.uri.path_and_query().unwrap().as_str());
    is("method", head.method.as_str());
    assert_eq!(head.uri.scheme_str(), Some("https"), "{name}");
    assert_eq!(head.headers["host"], forward.upstream.as_str(), "{name}");
    headers(name, &expect["headers"], &head.headers);
    if let Some(expected) = expect.get("body") {
        let sent: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(sent, expanded(expected), "{name}");
    }
    let form = text(&body);
    for (field, value) in expect["form"].as_object().into_iter().flatten() {
        let value = value.as_str().unwrap().replace(':', "%3A").replace('/', "%2F");
        assert!(form.split('&').any(|pair| pair == format!("{field}={value}")), "{name}: {field} in {form}");
    }
}

fn headers(name: &str, expect: &Value, found: &HeaderMap) {
    for (header, value) in expect.as_object().into_iter().flatten() {
        let found: Vec<&str> = found.get_all(header).iter().map(|value| value.to_str().unwrap()).collect();
        assert_eq!(found, Vec::from_iter(value.as_str()), "{name}: {header}");
    }
}
