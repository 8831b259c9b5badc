//! Policies: what is read, and what mistakes are told of.

use edgeseal_gateway::{Decision, Gateway, Policy, RelayMode, Stamp};
use http::{Request, StatusCode};
use serde_json::{Value, json};

use crate::refusal;

const HASH: &str = "4d7be6072957ebe0df7c7dc15f679d0ea842c77ef9ab9389f7b8ed63b894f9e1";

fn whole() -> Value {
    json!({
        "accounts": {"main": {"secret_id_env": "ID", "secret_key_env": "KEY"}},
        "tokens": [{"name": "admin", "sha256": HASH, "allow": ["all"]}],
    })
}

fn fault(policy: &Value) -> String {
    Policy::from_json(&policy.to_string()).unwrap_err().to_string()
}

#[test]
fn what_is_left_out_is_closed_or_documented() {
    let policy = Policy::from_value(json!({})).unwrap();
    assert_eq!((policy.relay, policy.upstreams.len(), policy.max_body), (RelayMode::Token, 22, 10_485_760));
    assert!(policy.origins.is_empty() && policy.variables().is_empty());
    let policy = Policy::from_value(whole()).unwrap();
    assert_eq!(policy.variables(), ["ID", "KEY"]);
}

#[test]
fn every_mistake_names_its_field_and_the_fix() {
    let with = |pointer: &str, value: Value| {
        let mut policy = whole();
        let (place, name) = pointer.rsplit_once('/').unwrap();
        policy.pointer_mut(place).unwrap().as_object_mut().unwrap().insert(name.to_owned(), value);
        fault(&policy)
    };
    for (pointer, value, field, fix) in [
        ("/relay", json!("on"), "relay", "open, token or off"),
        ("/relay", json!(true), "relay", "text"),
        ("/upstreams", json!(["127.0.0.1"]), "upstreams.0", "IP addresses"),
        ("/upstreams", json!([]), "upstreams", "leave it out"),
        ("/upstreams", json!(["api.polyv.net"]), "accounts.main.host", "add cdn.tencentcloudapi.com"),
        ("/origins", json!(["console.example"]), "origins.0", "https://"),
        ("/max_body", json!(0), "max_body", "10485760"),
        ("/max_body", json!(10_485_761), "max_body", "10485760"),
        ("/max_body", json!("1"), "max_body", "whole number"),
        ("/token", json!([]), "token", "tokens"),
        ("/tokens", json!({}), "tokens", "list"),
        ("/accounts", json!([]), "accounts", "object"),
        ("/accounts", json!({"a b": {}}), "accounts", "letters"),
        ("/accounts/main", json!({}), "accounts.main.secret_id_env", "no key"),
        ("/accounts/main", json!({"secret_id_env": "ID"}), "accounts.main.secret_key_env", "missing"),
        ("/accounts/main", json!({"polyv_userid_env": "ID"}), "accounts.main.polyv_secret_key_env", "missing"),
        ("/accounts/main/region", json!("Guangzhou!"), "accounts.main.region", "ap-guangzhou"),
        ("/accounts/main/host", json!("evil.test"), "accounts.main.host", "upstreams"),
        ("/accounts/main/secret_key", json!("x"), "accounts.main.secret_key", "secret_key_env"),
        ("/accounts/other", json!({"secret_id_env": "ID", "secret_key_env": "KEY"}), "tokens.0.account", "main, other"),
        ("/tokens/0/account", json!("nobody"), "tokens.0.account", "main"),
        ("/tokens/0/name", json!("a b"), "tokens.0.name", "letters"),
        ("/tokens/0/name", json!(null), "tokens.0.name", "letters"),
        ("/tokens/0/sha256", json!("abc"), "tokens.0.sha256", "64 hexadecimal"),
        ("/tokens/0/allow", json!([]), "tokens.0.allow", "empty"),
        ("/tokens/0/allow", json!(["write"]), "tokens.0.allow.0", "purge"),
        ("/tokens/0/allow", json!("purge"), "tokens.0.allow", "list"),
        ("/tokens/0/domains", json!([]), "tokens.0.domains", "empty"),
        ("/tokens/0/domains", json!(["https://a.example/"]), "tokens.0.domains.0", "www.example.com"),
        ("/tokens/0/prefixes", json!(["a.example"]), "tokens.0.prefixes.0", "http"),
        ("/tokens/0/prefix", json!(["https://a.example/"]), "tokens.0.prefix", "prefixes"),
        ("/tokens/0/rate", json!("60"), "tokens.0.rate", "60/min"),
        ("/tokens/0/rate", json!(60), "tokens.0.rate", "text"),
        ("/tokens/0/expires", json!("soon"), "tokens.0.expires", "2027-01-31"),
        ("/tokens/0/revoked", json!("yes"), "tokens.0.revoked", "true or false"),
    ] {
        let told = with(pointer, value.clone());
        assert!(told.starts_with(&format!("{field}: ")) && told.contains(fix), "{pointer} {value}: {told}");
    }
    let mut twice = whole();
    twice["tokens"].as_array_mut().unwrap().push(whole()["tokens"][0].clone());
    assert!(fault(&twice).starts_with("tokens.1.name: another token"));
    let mut nobodys = whole();
    nobodys["accounts"] = json!({});
    assert!(fault(&nobodys).contains("add [accounts.main]"));
    assert!(fault(&json!([])).contains("an object"));
    assert_eq!(Policy::from_json("{\n x").unwrap_err().to_string(), "the policy: no JSON at line 2, column 2");
}

#[test]
fn a_key_in_the_wrong_place_is_never_told() {
    let secret = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    for field in ["secret_id_env", "secret_key_env", "token_env", "region", secret] {
        let mut policy = whole();
        policy["accounts"]["main"][field] = json!(secret);
        let told = fault(&policy);
        assert!(!told.contains(secret), "{told}");
    }
    for (field, value) in [("sha256", json!(secret)), ("sha256", json!([secret])), ("token", json!(secret))] {
        let mut policy = whole();
        policy["tokens"][0][field] = value;
        assert!(!fault(&policy).contains(secret));
    }
    let told = Policy::from_json(&format!("{{\"a\": {secret}}}")).unwrap_err().to_string();
    assert!(!told.contains(secret), "{told}");
    let told = serde_json::from_value::<Policy>(json!({"accounts": {"main": secret}})).unwrap_err().to_string();
    assert!(told.starts_with("accounts.main: ") && !told.contains(secret), "{told}");
}

#[test]
fn a_new_policy_does_not_refill_a_rate() {
    let mut policy = whole();
    policy["tokens"][0]["rate"] = json!("1/h");
    let policy = || Policy::from_value(policy.clone()).unwrap();
    let keys = |_: &str| Some("key".to_owned());
    let call = |gateway: &Gateway| {
        let request =
            Request::post("/v1/call/tencent-v3/DescribePurgeQuota").header("authorization", "Bearer es_test-admin");
        gateway.decide(request.body(Vec::new()).unwrap(), Stamp::from_seconds(1_790_000_000), &keys)
    };
    let first = Gateway::new(policy());
    let Decision::Forward(forward) = call(&first) else { panic!("refused") };
    assert_eq!(
        forward.label.line(StatusCode::OK, std::time::Duration::from_millis(41), 118),
        "call token=admin account=main api=tencent-v3 action=DescribePurgeQuota items=0 \
         upstream=cdn.tencentcloudapi.com refused=- status=200 ms=41 bytes=118"
    );
    let Decision::Answer(answer) = call(&first.succeeded_by(policy())) else { panic!("a call was left") };
    assert_eq!(refusal(&answer.response).1, "RateLimited");
    let line = answer.label.line(answer.response.status(), std::time::Duration::ZERO, 9);
    assert!(line.contains("refused=RateLimited status=429 ms=0"), "{line}");
    assert!(matches!(call(&Gateway::new(policy())), Decision::Forward(_)));
    let shown = format!("{first:?}");
    assert!(!shown.contains(HASH) && !shown.contains("es_test"), "{shown}");
}
