//! What holds for every call, not only for the examples.

use edgeseal_core::sign::{encode, tc3};
use edgeseal_core::time::DAY;
use edgeseal_core::{Api, Call, Credentials, ScopeKey, SignError, SignatureMethod, Stamp, sign, sign_with_trace};
use http::Method;
use proptest::collection::btree_map;
use proptest::prelude::*;
use serde_json::{Value, json};

const SECRET: &str = "sandbox-secret-that-never-shows";

fn credentials() -> Credentials {
    Credentials::new("AKIDSANDBOX", SECRET)
}

fn method() -> impl Strategy<Value = Method> {
    prop_oneof![Just(Method::GET), Just(Method::POST)]
}

fn hmac_method() -> impl Strategy<Value = SignatureMethod> {
    prop_oneof![Just(SignatureMethod::HmacSha1), Just(SignatureMethod::HmacSha256)]
}

proptest! {
    #[test]
    fn any_names_and_values_sign_and_parse_back(
        params in btree_map("[^.]{1,12}", "\\PC{0,20}|.{0,20}", 0..12),
        method in method(),
        signature in hmac_method(),
        v2 in any::<bool>(),
    ) {
        let reserved = ["Action", "Version", "Timestamp", "Nonce", "SecretId", "Signature", "SignatureMethod", "Region", "Token"];
        prop_assume!(params.keys().all(|name| !reserved.contains(&name.as_str())));
        let api = if v2 { Api::TencentV2 } else { Api::TencentV3 };
        let mut call = Call::new(api, "DescribeDomains", json!(params));
        call.method = method.clone();
        call.signature = signature;
        let (request, trace) = sign_with_trace(&call, &credentials(), Stamp::new(1_700_000_000_000, 7)).unwrap();
        let form = if method == Method::GET { &request.query } else { &request.body };
        prop_assert!(form.is_ascii());
        let parsed = encode::parse_form(form).unwrap();
        for (name, value) in &params {
            prop_assert!(parsed.iter().any(|pair| pair.0 == *name && pair.1 == *value), "{name:?}");
        }
        let (signature_pair, signed) = parsed.split_last().unwrap();
        prop_assert_eq!(&signature_pair.1, &request.signature);
        let names: Vec<&[u8]> = signed.iter().map(|pair| pair.0.as_bytes()).collect();
        prop_assert!(names.is_sorted(), "sorted by bytes");
        prop_assert!(!trace.get("stringToSign").unwrap().contains(SECRET));
    }

    #[test]
    fn the_same_for_polyv(params in btree_map("[^.]{1,12}", ".{0,20}", 0..8), ms in 0u64..4_000_000_000_000) {
        prop_assume!(params.keys().all(|name| !["ptime", "sign", "userid"].contains(&name.as_str())));
        let call = Call::new(Api::PolyvVod, "refresh-cdn-cache", json!(params));
        let request = sign(&call, &credentials(), Stamp::new(ms, 1)).unwrap();
        let parsed = encode::parse_form(&request.body).unwrap();
        for (name, value) in &params {
            prop_assert!(parsed.iter().any(|pair| pair.0 == *name && pair.1 == *value), "{name:?}");
        }
        prop_assert_eq!(request.signature.len(), 40);
    }

    #[test]
    fn a_tc3_query_parses_back_and_is_what_was_signed(params in btree_map("[^.]{1,12}", ".{0,20}", 0..12)) {
        let mut call = Call::new(Api::TencentV3, "DescribeDomains", json!(params));
        call.method = Method::GET;
        let (request, trace) = sign_with_trace(&call, &credentials(), Stamp::from_seconds(1_700_000_000)).unwrap();
        let parsed: Vec<(String, String)> = params.into_iter().collect();
        prop_assert_eq!(encode::parse_form(&request.query).unwrap(), parsed);
        prop_assert_eq!(trace.get("canonicalRequest").unwrap().split('\n').nth(2).unwrap(), &request.query);
    }

    #[test]
    fn the_scope_is_the_utc_date_at_every_midnight(day in 0u64..60_000) {
        let date_at = |seconds: u64| {
            let call = Call::new(Api::TencentV3, "DescribeDomains", Value::Null);
            let (_, trace) = sign_with_trace(&call, &credentials(), Stamp::from_seconds(seconds)).unwrap();
            trace.get("credentialScope").unwrap()[..10].to_owned()
        };
        let midnight = (day + 1) * DAY;
        prop_assert_eq!(date_at(midnight - 1), date_at(midnight - DAY));
        prop_assert_ne!(date_at(midnight - 1), date_at(midnight));
    }

    #[test]
    fn no_call_makes_it_panic_or_leak(
        action in ".{0,20}", host in ".{0,20}", path in ".{0,20}", exact in proptest::option::of(".{0,40}"),
        ms in any::<u64>(), nonce in any::<u64>(),
    ) {
        for api in Api::ALL {
            for signature in SignatureMethod::ALL {
                let mut call = Call::new(api, action.clone(), json!({"a": [1, {"b": null}]}));
                (call.host, call.path, call.exact, call.signature) = (host.clone(), path.clone(), exact.clone(), signature);
                match sign(&call, &credentials(), Stamp::new(ms, nonce)) {
                    Ok(request) => {
                        let shown = format!("{request:?}");
                        prop_assert!(!shown.contains(SECRET));
                        let _ = request.into_http();
                    }
                    Err(error) => prop_assert!(!error.to_string().contains(SECRET)),
                }
            }
        }
    }
}

#[test]
fn a_scope_key_signs_its_own_day_and_service_only() {
    let secret = edgeseal_core::SecretKey::new(SECRET);
    let scoped = Credentials::scoped("AKIDSANDBOX", ScopeKey::derive(&secret, "2023-11-14", "cdn"));
    let stamp = Stamp::from_seconds(1_700_000_000);
    let mut call = Call::new(Api::TencentV3, "DescribeDomains", Value::Null);
    assert!(sign(&call, &scoped, stamp).is_ok());
    let next_day = sign(&call, &scoped, Stamp::from_seconds(1_700_006_400)).unwrap_err();
    assert_eq!(
        next_day.to_string(),
        "the key is good for 2023-11-14/cdn, the request needs 2023-11-15/cdn: derive the key of that day"
    );
    call.service = "cvm".to_owned();
    assert!(matches!(sign(&call, &scoped, stamp), Err(SignError::Scope { .. })));
    call.signature = SignatureMethod::HmacSha1;
    assert!(matches!(sign(&call, &scoped, stamp), Err(SignError::Unsupported { .. })));
}

#[test]
fn a_session_token_travels_but_does_not_show() {
    let credentials = credentials().with_token("session-token");
    let stamp = Stamp::new(1_700_000_000_000, 11_886);
    let mut call = Call::new(Api::TencentV3, "DescribeDomains", json!({}));
    let request = sign(&call, &credentials, stamp).unwrap();
    assert!(request.headers.contains(&("X-TC-Token", "session-token".to_owned())));
    call.signature = SignatureMethod::HmacSha1;
    let (request, trace) = sign_with_trace(&call, &credentials, stamp).unwrap();
    assert!(request.body.contains("Token=session-token"));
    assert!(!trace.get("stringToSign").unwrap().contains("session-token"));
}

#[test]
fn contradictions_are_refused_by_name() {
    let mut call = Call::new(Api::TencentV3, "DescribeDomains", json!({"Nonce": 1}));
    call.signature = SignatureMethod::HmacSha1;
    let refusal = |call: &Call| sign(call, &credentials(), Stamp::from_seconds(1)).unwrap_err();
    assert_eq!(refusal(&call), SignError::Reserved("Nonce".to_owned()));
    call.params = json!({"Urls": ["a"], "Urls.0": "b"});
    assert_eq!(refusal(&call), SignError::Duplicate("Urls.0".to_owned()));
    call.params = json!(["a"]);
    assert!(matches!(refusal(&call), SignError::Params(_)));
    call.method = Method::PUT;
    assert_eq!(refusal(&call), SignError::Method("PUT".to_owned()));
    let v2 =
        Call { signature: SignatureMethod::Tc3HmacSha256, ..Call::new(Api::TencentV2, "DescribeCdnHosts", json!({})) };
    assert_eq!(
        refusal(&v2).to_string(),
        "tencent-v2 cannot be signed with TC3-HMAC-SHA256: use HmacSHA256 or HmacSHA1"
    );
}

#[test]
fn a_verifier_sees_what_the_signer_signed() {
    let call = Call::new(Api::TencentV3, "DescribeDomains", json!({"Limit": 1}));
    let request = sign(&call, &credentials(), Stamp::from_seconds(1_700_000_000)).unwrap();
    let secret = edgeseal_core::SecretKey::new(SECRET);
    let canonical = tc3::Canonical {
        method: "POST",
        path: "/",
        query: "",
        content_type: "application/json",
        host: "cdn.tencentcloudapi.com",
        hashed_payload: &tc3::sha256_hex(request.body.as_bytes()),
        timestamp: 1_700_000_000,
        date: "2023-11-14",
        service: "cdn",
    };
    assert_eq!(canonical.signature(&ScopeKey::derive(&secret, "2023-11-14", "cdn")), request.signature);
}
