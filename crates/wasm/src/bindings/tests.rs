//! In a browser: what needs JavaScript to be tested. Every vector is signed, in every runtime, by `tests/runtimes`.

use js_sys::{Array, BigInt, Date, Error, JSON, Object, Reflect, Set};
use serde_json::{Map, Value, json};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::sign;

wasm_bindgen_test_configure!(run_in_browser);

const SECRET: &str = "s3cr3t-of-the-company";

fn js(value: &Value) -> JsValue {
    JSON::parse(&value.to_string()).unwrap()
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

fn text(object: &JsValue, name: &str) -> String {
    get(object, name).as_string().unwrap()
}

fn vector(family: &str, id: &str) -> Value {
    let text = match family {
        "tc3" => include_str!("../../../../tests/vectors/tc3.json"),
        "v1" => include_str!("../../../../tests/vectors/v1.json"),
        "v2" => include_str!("../../../../tests/vectors/v2.json"),
        _ => include_str!("../../../../tests/vectors/polyv.json"),
    };
    let all: Value = serde_json::from_str(text).unwrap();
    all.as_array().unwrap().iter().find(|vector| vector["id"] == id).unwrap().clone()
}

/// The parameters of a vector without those that are fields of their own.
fn own_params(vector: &Value, fields: &[&str]) -> Map<String, Value> {
    let pairs = vector["params"].as_array().unwrap().iter();
    let named = pairs.map(|pair| (pair[0].as_str().unwrap().to_owned(), pair[1].clone()));
    named.filter(|(name, _)| !fields.contains(&name.as_str())).collect()
}

/// A purge with everything that is needed and the parameters given.
fn purge(signature: &str, params: &JsValue) -> JsValue {
    let request = js(&json!({
        "api": "tencent-v3", "action": "PurgeUrlsCache", "signature": signature,
        "secretId": "AKIDSANDBOX", "secretKey": SECRET, "timestamp": 1_700_000_000, "nonce": 11_886,
    }));
    set(&request, "params", params);
    request
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    assert!(Reflect::set(object, &name.into(), value).unwrap());
}

fn refusal(request: &JsValue) -> Error {
    sign(request).unwrap_err().dyn_into().unwrap()
}

#[wasm_bindgen_test]
fn the_official_vector_of_tc3() {
    let vector = vector("tc3", "tc3-post-json-cvm-official");
    let signed = sign(&js(&json!({
        "api": "tencent-v3", "action": "DescribeInstances", "version": "2017-03-12", "region": "ap-guangzhou",
        "secretId": vector["secretId"], "secretKey": vector["secretKey"], "service": vector["service"],
        "host": vector["host"], "contentType": vector["contentType"], "body": vector["payload"],
        "timestamp": vector["timestamp"],
    })))
    .unwrap();
    assert_eq!(text(&signed, "method"), "POST");
    assert_eq!(text(&signed, "url"), "https://cvm.tencentcloudapi.com/");
    assert_eq!(text(&signed, "body"), vector["payload"]);
    assert_eq!(text(&signed, "signature"), vector["expected"]["signature"]);
    let headers = get(&signed, "headers");
    assert_eq!(text(&headers, "Authorization"), vector["expected"]["authorization"]);
    assert_eq!(text(&headers, "X-TC-Region"), "ap-guangzhou");
    let trace: Array = get(&signed, "trace").dyn_into().unwrap();
    let scope = trace.iter().find(|step| text(step, "name") == "credentialScope").unwrap();
    assert_eq!(text(&scope, "value"), vector["expected"]["credentialScope"]);
}

#[wasm_bindgen_test]
fn a_vector_with_the_signature_in_the_query() {
    let vector = vector("v1", "v1-sha1-get-cvm-official");
    let fields = ["Action", "Version", "Region", "SecretId", "Timestamp", "Nonce"];
    let signed = sign(&js(&json!({
        "api": "tencent-v3", "action": "DescribeInstances", "version": "2017-03-12", "region": "ap-guangzhou",
        "signature": "HmacSHA1", "method": "GET", "host": vector["host"], "timestamp": 1_465_185_768, "nonce": 11_886,
        "secretId": "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "secretKey": vector["secretKey"],
        "params": own_params(&vector, &fields),
    })))
    .unwrap();
    assert_eq!(text(&signed, "signature"), vector["expected"]["signature"]);
    assert_eq!(text(&signed, "body"), "");
    assert!(
        text(&signed, "url")
            .ends_with(&format!("&Signature={}", vector["expected"]["signatureEncoded"].as_str().unwrap()))
    );
}

#[wasm_bindgen_test]
fn a_vector_of_polyv() {
    let vector = vector("polyv", "polyv-refresh-cdn-cache");
    let signed = sign(&js(&json!({
        "api": "polyv-vod", "secretId": "xxxxxxx", "secretKey": vector["secretKey"], "timestamp": 1_621_997_347_695_u64,
        "params": own_params(&vector, &["ptime", "userid"]),
    })))
    .unwrap();
    assert_eq!(text(&signed, "signature"), vector["expected"]["sign"]);
    assert_eq!(text(&signed, "url"), "https://api.polyv.net/v2/video/refresh-cdn-cache");
}

#[wasm_bindgen_test]
fn nested_and_flat_parameters_give_the_same_signature() {
    let nested = js(&json!({"Urls": ["https://a/1", "https://a/2"], "Area": "mainland", "UrlEncode": true}));
    let flat = js(&json!({"Area": "mainland", "Urls.1": "https://a/2", "Urls.0": "https://a/1", "UrlEncode": true}));
    for signature in ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] {
        let signed = [&nested, &flat].map(|params| sign(&purge(signature, params)).unwrap());
        assert_eq!(text(&signed[0], "signature"), text(&signed[1], "signature"), "{signature}");
        assert_eq!(text(&signed[0], "body"), text(&signed[1], "body"), "{signature}");
    }
}

#[wasm_bindgen_test]
fn values_become_the_json_that_javascript_makes_of_them() {
    // In the order of the names, so that both write them in one order.
    let params = js(&json!({"list": [1, 0.5, true, null], "none": null, "of": {"5": -0.0}, "text": "\u{1f512}\n"}));
    set(&params, "undefined", &JsValue::UNDEFINED);
    let body = text(&sign(&purge("TC3-HMAC-SHA256", &params)).unwrap(), "body");
    assert_eq!(body, String::from(JSON::stringify(&params).unwrap()));
}

#[wasm_bindgen_test]
fn a_bigint_keeps_all_its_digits() {
    let params: JsValue = Object::new().into();
    set(&params, "most", &BigInt::from(u64::MAX));
    set(&params, "least", &BigInt::from(i64::MIN));
    let body = text(&sign(&purge("TC3-HMAC-SHA256", &params)).unwrap(), "body");
    assert_eq!(body, "{\"least\":-9223372036854775808,\"most\":18446744073709551615}");
}

#[wasm_bindgen_test]
fn a_field_that_is_undefined_or_null_is_left_out() {
    let request = purge("TC3-HMAC-SHA256", &JsValue::UNDEFINED);
    let expected = text(&sign(&request).unwrap(), "signature");
    for nothing in [JsValue::UNDEFINED, JsValue::NULL] {
        for name in ["region", "token", "host", "body", "unsignedPayload"] {
            set(&request, name, &nothing);
        }
        assert_eq!(text(&sign(&request).unwrap(), "signature"), expected);
    }
}

#[wasm_bindgen_test]
fn a_refusal_is_an_error_with_a_code() {
    let request = purge("TC3-HMAC-SHA256", &Object::new());
    set(&request, "timestamp", &"now".into());
    let invalid = refusal(&request);
    assert_eq!(String::from(invalid.name()), "EdgesealError");
    assert_eq!(text(&invalid, "code"), "InvalidRequest");
    assert_eq!(String::from(invalid.message()), "`timestamp` must be a whole number, not below zero");

    let not_signed = refusal(&purge("HmacSHA1", &js(&json!({"Nonce": 1}))));
    assert_eq!(text(&not_signed, "code"), "NotSigned");
}

#[wasm_bindgen_test]
fn no_refusal_tells_a_secret() {
    let secret = JsValue::from(SECRET);
    let hidden = js(&json!({"key": SECRET}));
    let listed: JsValue = Array::of1(&secret).into();
    let odd: JsValue = Set::new(&listed).into();
    for name in ["api", "secretKey", "token", "signature", "method", "timestamp", "params", "unsignedPayload", "odd"] {
        for value in [&secret, &hidden, &listed, &odd] {
            let request = purge("TC3-HMAC-SHA256", &Object::new());
            set(&request, name, value);
            if let Err(error) = sign(&request) {
                assert!(!text(&error, "message").contains(SECRET), "{name}");
                assert!(!text(&error, "stack").contains(SECRET), "{name}");
            }
        }
    }
    for request in [secret, listed, odd] {
        assert!(!String::from(refusal(&request).message()).contains(SECRET));
    }
}

#[wasm_bindgen_test]
fn what_json_would_change_in_silence_is_refused_by_name() {
    let itself: JsValue = Object::new().into();
    set(&itself, "again", &itself);
    let not_exact = "`X` is a number that is not exact: give it as a bigint or as text";
    let no_json = "`X` must be text, a number, a bigint, a flag, a list or a plain object";
    let refused: [(JsValue, &str); 7] = [
        (f64::NAN.into(), not_exact),
        (9_007_199_254_740_992_f64.into(), not_exact),
        (BigInt::from(u128::MAX).into(), "`X` has more than 64 bits: give it as text"),
        (Date::new_0().into(), no_json),
        (Set::new(&JsValue::UNDEFINED).into(), no_json),
        (Array::of1(&JsValue::symbol(None)).into(), no_json),
        (itself, "`again` nests too deep or contains itself"),
    ];
    for (value, message) in refused {
        let params: JsValue = Object::new().into();
        set(&params, "X", &value);
        assert_eq!(String::from(refusal(&purge("TC3-HMAC-SHA256", &params)).message()), message);
    }
}
