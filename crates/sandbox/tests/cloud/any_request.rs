//! Whatever is sent: an answer in JSON, and no panic.

use edgeseal_core::action::ACTIONS;
use edgeseal_core::{Api, Call, Credentials, SignatureMethod, Stamp, sign};
use edgeseal_sandbox::{POLYV_USER_ID, SECRET_ID, SECRET_KEY, Sandbox};
use http::{Method, Request};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::client::START;

fn answers_json(request: &Request<Vec<u8>>, now_ms: u64) -> Result<(), TestCaseError> {
    let response = Sandbox::new(START * 1_000).handle(request, now_ms);
    prop_assert!(serde_json::from_slice::<Value>(response.body()).is_ok());
    Ok(())
}

/// A value of a parameter: often one that the sandbox knows, sometimes anything.
fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        "[a-z]{0,8}|\\PC{0,12}".prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        prop::sample::select(vec![
            "mainland",
            "overseas",
            "flux",
            "bandwidth",
            "4xx",
            "day",
            "min",
            "img.harbor.example",
            "domain",
            "https://img.harbor.example/*",
            "https://www.harbor.example/sandbox-throttle",
            "2025-11-20 00:00:00",
            "2025-11-20 23:59:59",
            "0001-01-01 00:00:00",
            "9999-12-31 23:59:59",
            "1970-01-01 00:00:00",
            "push",
            "zip",
            "[{\"vid\":\"0123456789_0\",\"brIndex\":1}]",
        ])
        .prop_map(Value::from),
    ]
}

/// An action with some of its own parameters, and now and then one of another name.
fn calls() -> impl Strategy<Value = (Api, &'static str, Value)> {
    let value = leaf().prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("Name|Value|Fuzzy|Switch|[a-z]{1,4}", inner, 0..3).prop_map(|map| json!(map)),
        ]
    });
    let own = prop::collection::vec((any::<prop::sample::Index>(), value.clone()), 0..7);
    let other = prop::option::weighted(0.1, ("[a-zA-Z]{1,5}", value));
    (prop::sample::select(ACTIONS), own, other).prop_map(|(entry, own, other)| {
        let fields = entry.fields();
        let own = own.into_iter().filter(|_| !fields.is_empty());
        let own = own.map(|(at, value)| (fields[at.index(fields.len())].name.to_owned(), value));
        let params: Map<String, Value> = own.chain(other).collect();
        (entry.spec.api, entry.spec.name, Value::Object(params))
    })
}

proptest! {
    #[test]
    fn unsigned(
        method in prop::sample::select(vec!["GET", "POST", "PUT", "OPTIONS"]),
        path in prop::sample::select(vec!["/", "/v2/index.php", "/v2/video/refresh-cdn-cache", "/other"]),
        query in "[ -~&&[^#\"<>`{}|\\\\^ ]]{0,40}",
        headers in prop::collection::vec((prop::sample::select(vec![
            "authorization", "x-tc-action", "x-tc-version", "x-tc-timestamp", "content-type", "host",
        ]), "TC3-HMAC-SHA256 [ -~]{0,40}|2018-06-06|[0-9]{1,21}|[ -~]{0,20}"), 0..6),
        body in prop::collection::vec(any::<u8>(), 0..200),
        now_ms in any::<u64>(),
    ) {
        let mut request = Request::builder().method(method).uri(format!("{path}?{query}"));
        for (name, value) in headers {
            request = request.header(name, value);
        }
        if let Ok(request) = request.body(body) {
            answers_json(&request, now_ms)?;
        }
    }

    #[test]
    fn signed(
        (api, name, params) in calls(),
        signature in prop::sample::select(&SignatureMethod::ALL[..]),
        get in any::<bool>(),
    ) {
        let mut call = Call::new(api, name, params);
        call.signature = signature;
        if get {
            call.method = Method::GET;
        }
        let id = if api == Api::PolyvVod { POLYV_USER_ID } else { SECRET_ID };
        if let Ok(request) = sign(&call, &Credentials::new(id, SECRET_KEY), Stamp::from_seconds(START)) {
            let request = request.into_http().unwrap();
            answers_json(&request, START * 1_000)?;
        }
    }
}
