//! Every signing vector of `tests/vectors`, intermediate strings included.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use edgeseal_core::sign::{encode, tc3};
use edgeseal_core::{
    Api, Call, Credentials, ScopeKey, SecretKey, SignatureMethod, SignedRequest, Stamp, Trace, sign, sign_with_trace,
};
use http::Method;
use serde_json::{Map, Value};

fn vectors(family: &str) -> Vec<Value> {
    let text = match family {
        "tc3" => include_str!("../../../tests/vectors/tc3.json"),
        "v1" => include_str!("../../../tests/vectors/v1.json"),
        "v2" => include_str!("../../../tests/vectors/v2.json"),
        "polyv" => include_str!("../../../tests/vectors/polyv.json"),
        _ => include_str!("../../../tests/vectors/misprints.json"),
    };
    serde_json::from_str(text).unwrap()
}

fn text<'a>(vector: &'a Value, name: &str) -> &'a str {
    vector[name].as_str().unwrap_or_else(|| panic!("{name} of {}", vector["id"]))
}

fn signed(vector: &Value, call: &Call, credentials: &Credentials, stamp: Stamp) -> (SignedRequest, Trace) {
    sign_with_trace(call, credentials, stamp).unwrap_or_else(|error| panic!("{}: {error}", vector["id"]))
}

fn header<'a>(vector: &'a Value, name: &str) -> Option<&'a str> {
    let headers = vector["headers"].as_array()?;
    headers.iter().find(|pair| pair[0] == name).and_then(|pair| pair[1].as_str())
}

#[test]
fn tc3() {
    let vectors = vectors("tc3");
    assert_eq!(vectors.len(), 12);
    for vector in &vectors {
        let mut call = Call::new(Api::TencentV3, header(vector, "X-TC-Action").unwrap(), Value::Null);
        call.method = text(vector, "method").parse().unwrap();
        call.exact = Some(text(vector, if call.method == Method::GET { "query" } else { "payload" }).to_owned());
        call.host = text(vector, "host").to_owned();
        call.path = text(vector, "path").to_owned();
        call.service = text(vector, "service").to_owned();
        call.version = header(vector, "X-TC-Version").unwrap().to_owned();
        call.region = header(vector, "X-TC-Region").map(str::to_owned);
        call.content_type = Some(text(vector, "contentType").to_owned());
        call.unsigned_payload = vector["unsignedPayload"] == true;
        let stamp = Stamp::from_seconds(vector["timestamp"].as_u64().unwrap());
        assert_eq!(stamp.utc_date(), text(vector, "date"));
        let (id, secret) = (text(vector, "secretId"), SecretKey::new(text(vector, "secretKey")));
        let expected = &vector["expected"];

        let date_key = tc3::date_key(&secret, &stamp.utc_date());
        let service_key = tc3::service_key(&date_key, &call.service);
        assert_eq!(hex::encode(*date_key), text(expected, "kDateHex"));
        assert_eq!(hex::encode(*service_key), text(expected, "kServiceHex"));
        assert_eq!(hex::encode(*tc3::signing_key(&service_key)), text(expected, "kSigningHex"));

        let credentials = Credentials::new(id, secret.expose());
        let (request, trace) = signed(vector, &call, &credentials, stamp);
        for step in &trace.steps {
            assert_eq!(step.value, text(expected, step.name), "{} of {}", step.name, vector["id"]);
        }
        assert_eq!(trace.steps.len(), expected.as_object().unwrap().len() - 3, "all but the three keys");
        for pair in vector["headers"].as_array().unwrap().iter().filter(|pair| pair[0] != "Host") {
            let sent = request.headers.iter().find(|(name, _)| *name == pair[0]).map(|(_, value)| value.as_str());
            assert_eq!(sent, pair[1].as_str(), "{} of {}", pair[0], vector["id"]);
        }

        let scope = ScopeKey::derive(&secret, &stamp.utc_date(), &call.service);
        assert_eq!(sign(&call, &Credentials::scoped(id, scope), stamp).unwrap(), request, "signed with the scope key");
    }
}

/// The parameters of a vector, apart from those that the signer adds, and these by name.
fn split(vector: &Value, added: &[&str]) -> (Map<String, Value>, Map<String, Value>) {
    let pairs = vector["params"].as_array().unwrap();
    pairs
        .iter()
        .map(|pair| (pair[0].as_str().unwrap().to_owned(), pair[1].clone()))
        .partition(|(name, _)| !added.contains(&name.as_str()))
}

fn same_form(vector: &Value, request: &SignedRequest) {
    let form = if request.method == Method::GET { &request.query } else { &request.body };
    let sorted = |form: &str| {
        let mut parts: Vec<String> = form.split('&').map(str::to_owned).collect();
        parts.sort();
        parts
    };
    assert_eq!(sorted(form), sorted(text(&vector["expected"], "encodedForm")), "{}", vector["id"]);
}

fn parameter_signatures(family: &str, api: Api, count: usize) {
    let vectors = vectors(family);
    assert_eq!(vectors.len(), count);
    for vector in &vectors {
        let added = ["Action", "Version", "Timestamp", "Nonce", "SecretId", "SignatureMethod", "Region", "Token"];
        let (own, common) = split(vector, &added);
        let number = |name: &str| common[name].as_str().unwrap().parse::<u64>().unwrap();
        let mut call = Call::new(api, common["Action"].as_str().unwrap(), Value::Object(own));
        call.method = text(vector, "method").parse().unwrap();
        call.host = text(vector, "host").to_owned();
        call.path = text(vector, "path").to_owned();
        call.region = common.get("Region").and_then(Value::as_str).map(str::to_owned);
        if let Some(version) = common.get("Version").and_then(Value::as_str) {
            call.version = version.to_owned();
        }
        call.signature = match text(vector, "hash") {
            "sha1" => SignatureMethod::HmacSha1,
            _ => SignatureMethod::HmacSha256,
        };
        let mut credentials = Credentials::new(common["SecretId"].as_str().unwrap(), text(vector, "secretKey"));
        if let Some(token) = common.get("Token").and_then(Value::as_str) {
            credentials = credentials.with_token(token);
        }
        let stamp = Stamp::new(number("Timestamp") * 1000, number("Nonce"));
        let (request, trace) = signed(vector, &call, &credentials, stamp);
        let expected = &vector["expected"];
        assert_eq!(trace.get("stringToSign"), Some(text(expected, "stringToSign")), "{}", vector["id"]);
        assert_eq!(request.signature, text(expected, "signature"), "{}", vector["id"]);
        assert_eq!(encode::form(&[("x".into(), request.signature.clone())])[2..], *text(expected, "signatureEncoded"));
        same_form(vector, &request);
    }
}

#[test]
fn v1_of_api_3() {
    parameter_signatures("v1", Api::TencentV3, 7);
}

#[test]
fn v2() {
    parameter_signatures("v2", Api::TencentV2, 8);
}

#[test]
fn polyv() {
    let vectors = vectors("polyv");
    assert_eq!(vectors.len(), 5);
    for vector in &vectors {
        let (own, common) = split(vector, &["ptime", "userid"]);
        let user = common.get("userid").and_then(Value::as_str).unwrap_or_default();
        let credentials = Credentials::new(user, text(vector, "secretKey"));
        let stamp = Stamp::new(common["ptime"].as_str().unwrap().parse().unwrap(), 1);
        let call = Call::new(Api::PolyvVod, "refresh-cdn-cache", Value::Object(own));
        let (request, trace) = signed(vector, &call, &credentials, stamp);
        let expected = &vector["expected"];
        assert_eq!(request.signature, text(expected, "sign"), "{}", vector["id"]);
        let plain = text(expected, "plain").strip_suffix(text(vector, "secretKey")).unwrap();
        assert_eq!(trace.get("plain").unwrap(), format!("{plain}***"));
        same_form(vector, &request);
    }
}

#[test]
fn what_the_seed_misprints_is_not_what_we_make() {
    for misprint in vectors("misprints") {
        assert_ne!(misprint["printed"], misprint["correct"], "{}", misprint["where"]);
    }
    assert_eq!(tc3::sha256_hex(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}
