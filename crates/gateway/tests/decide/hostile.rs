//! URLs made of everything that was ever used to confuse two parsers, and a server that reads them as badly as any.

use edgeseal_gateway::{Decision, Gateway, Policy, Stamp};
use http::Request;
use proptest::prelude::*;
use serde_json::{Value, json};

const PREFIX: &str = "https://in.example/app/";

const PIECES: [&str; 44] = [
    "https://",
    "http://",
    "HTTPS://",
    "//",
    "/",
    "in.example",
    "IN.example",
    "evil.test",
    "app",
    "App",
    "x",
    ".",
    "..",
    "...",
    "%2e",
    "%2E",
    "%252e",
    "%2f",
    "%5c",
    "%00",
    "%0a",
    "%c0%ae",
    "%E5%9B%BE",
    "%61",
    "%",
    "%zz",
    "\\",
    "@",
    ":",
    ":443",
    ":8443",
    "?",
    "#",
    ";",
    "\t",
    "\n",
    " ",
    "\u{ff0e}",
    "\u{2025}",
    "\u{ff0f}",
    "图",
    "\u{200b}",
    "*",
    "&",
];

fn gateway(limits: &Value) -> Gateway {
    let mut token = json!({
        "name": "a", "allow": ["all"],
        "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
    });
    for (name, value) in limits.as_object().unwrap() {
        token[name] = value.clone();
    }
    let accounts = json!({"main": {"secret_id_env": "ID", "secret_key_env": "KEY"}});
    Gateway::new(Policy::from_value(json!({"accounts": accounts, "tokens": [token]})).unwrap())
}

fn call(gateway: &Gateway, action: &str, body: &str) -> Option<Value> {
    let request = Request::post(format!("/v1/call/tencent-v3/{action}")).header("authorization", "Bearer a");
    let keys = |_: &str| Some("key".to_owned());
    let Ok(request) = request.body(body.as_bytes().to_vec()) else { return None };
    match gateway.decide(request, Stamp::from_seconds(1_790_000_000), &keys) {
        Decision::Forward(forward) => serde_json::from_slice(forward.request.body()).ok(),
        Decision::Answer(_) => None,
    }
}

/// Decodes escapes until there are none, whatever comes out.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = (first == b'%').then(|| after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok())).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    let overlong = |pair: &[u8]| pair == [0xc0, 0xae];
    while let Some(at) = bytes.windows(2).position(overlong) {
        bytes.splice(at..at + 2, *b".");
    }
    let once = String::from_utf8_lossy(&bytes).into_owned();
    if once == text { once } else { decoded(&once) }
}

/// Scheme, host with port, and path, as the most careless server would have it.
fn careless(url: &str) -> (String, String, String) {
    let url = url.replace(['\t', '\n', '\r'], "").replace('\\', "/");
    let (scheme, rest) = url.split_once(':').unwrap_or(("", &url));
    let rest = rest.trim_start_matches('/');
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host = authority.rsplit('@').next().unwrap_or_default();
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let path = decoded(path).replace(['\u{ff0e}', '\u{2024}'], ".").replace('\u{2025}', "..").replace('\u{ff0f}', "/");
    let mut folded: Vec<&str> = Vec::new();
    for segment in path.split(['/', '\\']) {
        match segment.split(';').next().unwrap_or_default() {
            "" | "." => {}
            ".." => drop(folded.pop()),
            _ => folded.push(segment),
        }
    }
    (scheme.to_ascii_lowercase(), host.to_ascii_lowercase(), format!("/{}", folded.join("/")))
}

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(PIECES.to_vec());
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn no_url_leaves_its_prefix(begin in prop::sample::select(vec!["", "https://in.example", PREFIX]), end in pieces()) {
        let gateway = gateway(&json!({"prefixes": [PREFIX]}));
        for (action, name) in [("PurgeUrlsCache", "Urls"), ("PurgePathCache", "Paths")] {
            let body = json!({name: [format!("{begin}{end}")], "FlushType": "flush"});
            let mut body = body;
            if name == "Urls" {
                body.as_object_mut().unwrap().remove("FlushType");
            }
            if let Some(sent) = call(&gateway, action, &body.to_string()) {
                let url = sent[name][0].as_str().unwrap();
                let (scheme, host, path) = careless(url);
                let below = path == "/app" || path.starts_with("/app/");
                prop_assert!(scheme == "https" && host == "in.example" && below, "{url} is {scheme} {host} {path}");
                prop_assert!(url.starts_with(PREFIX));
            }
        }
    }

    #[test]
    fn no_domain_leaves_its_list(name in "[a-z.*@:/\\\\ A-Z%．。]{0,6}(in|IN)?\\.?example[.a-z:/@]{0,8}") {
        let gateway = gateway(&json!({"domains": ["*.in.example"]}));
        if let Some(sent) = call(&gateway, "StopCdnDomain", &json!({"Domain": name}).to_string()) {
            let domain = sent["Domain"].as_str().unwrap();
            prop_assert!(domain.ends_with(".in.example"));
            prop_assert!(domain.bytes().all(|b| b.is_ascii_lowercase() || b == b'.' || b == b'*'));
        }
    }

    #[test]
    fn no_request_makes_it_panic(path in "/v1/[a-z/%0-9.A-Z-]{0,40}", token in "[ -~]{0,20}", body in ".{0,60}") {
        let gateway = gateway(&json!({"prefixes": [PREFIX]}));
        let request = Request::post(path).header("authorization", token).header("x-edgeseal-token", "a");
        if let Ok(request) = request.body(body.clone().into_bytes()) {
            let _ = gateway.decide(request, Stamp::new(u64::MAX, u64::MAX), &|_: &str| None);
        }
        let _ = (Policy::from_json(&body), call(&gateway, "ModifyDomainConfig", &body));
    }
}
