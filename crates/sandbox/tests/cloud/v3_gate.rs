//! What API 3.0 checks before an action is reached.

use edgeseal_core::sign::tc3::{sha256_hex, sign_text};
use edgeseal_core::size::{FORM_BYTES, QUERY_BYTES, TC3_BYTES};
use edgeseal_core::{Api, Call, Credentials, Form, ScopeKey, SecretKey, SignatureMethod, Stamp};
use edgeseal_sandbox::{SECRET_ID, SECRET_KEY};
use http::{HeaderValue, Method, Request};
use serde_json::{Value, json};

use crate::client::{Client, START, signed_by, ways};

fn quota() -> Call {
    Call::new(Api::TencentV3, "DescribePurgeQuota", json!({}))
}

fn code(answer: &Value) -> &str {
    answer["Response"]["Error"]["Code"].as_str().unwrap_or("ok")
}

fn by_hmac(mut call: Call) -> Call {
    call.signature = SignatureMethod::HmacSha1;
    call
}

#[test]
fn every_way_of_signing_is_good() {
    let mut client = Client::new();
    for (signature, method) in ways() {
        let mut call = Call::new(
            Api::TencentV3,
            "DescribeDomains",
            json!({"Limit": 3, "Filters": [
            {"Name": "domain", "Value": ["harbor"], "Fuzzy": true}]}),
        );
        (call.signature, call.method) = (signature, method.clone());
        let request = client.signed(&call);
        let answer = client.json(&request);
        assert_eq!(answer["Response"]["TotalNumber"], 5, "{signature:?} {method}: {answer}");
        assert_eq!(answer["Response"]["RequestId"].as_str().unwrap().len(), 36);
    }
}

#[test]
fn a_host_is_good_with_and_without_its_port() {
    let mut client = Client::new();
    for (signature, method) in ways() {
        for signed_host in ["127.0.0.1:8711", "127.0.0.1"] {
            let mut call = quota();
            (call.signature, call.method, call.host) = (signature, method.clone(), signed_host.to_owned());
            let mut request = client.signed(&call);
            request.headers_mut().insert("host", HeaderValue::from_static("127.0.0.1:8711"));
            assert_eq!(code(&client.json(&request)), "ok", "{signature:?} {method} {signed_host}");
            request.headers_mut().insert("host", HeaderValue::from_static("elsewhere.example"));
            assert_eq!(code(&client.json(&request)), "AuthFailure.SignatureFailure");
        }
    }
}

#[test]
fn what_is_wrong_has_its_code() {
    type Change = fn(&mut Request<Vec<u8>>);
    let tc3: &[(&str, Change)] = &[
        ("UnsupportedProtocol", |request| *request.method_mut() = Method::PUT),
        ("MissingParameter", |request| drop(request.headers_mut().remove("authorization"))),
        ("MissingParameter", |request| drop(request.headers_mut().remove("x-tc-version"))),
        ("MissingParameter", |request| drop(request.headers_mut().remove("x-tc-timestamp"))),
        ("InvalidParameter", |request| set(request, "x-tc-timestamp", "today")),
        ("NoSuchVersion", |request| set(request, "x-tc-version", "2017-03-12")),
        ("InvalidAction", |request| set(request, "x-tc-action", "DescribeNothing")),
        ("AuthFailure.InvalidAuthorization", |request| set(request, "authorization", "Bearer abc")),
        ("AuthFailure.SignatureExpire", |request| set(request, "x-tc-timestamp", "1763785799")),
        ("AuthFailure.SignatureExpire", |request| set(request, "x-tc-timestamp", "1763786401")),
        ("AuthFailure.SignatureFailure", |request| set(request, "x-tc-timestamp", "1763786101")),
        ("AuthFailure.SignatureFailure", |request| set(request, "content-type", "application/json; charset=utf-8")),
        ("AuthFailure.SignatureFailure", |request| request.body_mut().push(b' ')),
        ("AuthFailure.SignatureFailure", |request| set(request, "x-tc-content-sha256", "UNSIGNED-PAYLOAD")),
        ("AuthFailure.TokenFailure", |request| set(request, "x-tc-token", "token")),
        ("RequestSizeLimitExceeded", |request| request.body_mut().resize(11 << 20, b' ')),
    ];
    for (expected, change) in tc3 {
        let mut client = Client::new();
        let mut request = client.signed(&quota());
        change(&mut request);
        assert_eq!(code(&client.json(&request)), *expected);
    }
    let form: &[(&str, &str, &str)] = &[
        ("MissingParameter", "Signature=", "Sig="),
        ("MissingParameter", "Nonce=1&", ""),
        ("InvalidParameter", "Nonce=1&", "Nonce=-1&"),
        ("InvalidParameter", "Nonce=1&", "Nonce=1&SignatureMethod=HmacMD5&"),
        ("AuthFailure.SecretIdNotFound", "AKIDSANDBOX", "AKIDNOBODY"),
        ("AuthFailure.SignatureFailure", "Signature=", "Signature=A"),
        ("AuthFailure.SignatureFailure", "Nonce=1&", "Nonce=2&"),
        ("NoSuchVersion", "2018-06-06", "2018-06-07"),
        ("InvalidParameter", "Action=DescribePurgeQuota", "%ff=1"),
    ];
    for (expected, from, to) in form {
        let mut client = Client::new();
        let request = client.signed(&by_hmac(quota()));
        let body = String::from_utf8(request.body().clone()).unwrap().replacen(from, to, 1);
        assert_eq!(code(&client.json(&request.map(|_| body.into_bytes()))), *expected, "{from} -> {to}");
    }
}

#[test]
fn other_credentials_are_refused() {
    let mut client = Client::new();
    for (credentials, expected) in [
        (Credentials::new("AKIDNOBODY", SECRET_KEY), "AuthFailure.SecretIdNotFound"),
        (Credentials::new(SECRET_ID, "another-secret"), "AuthFailure.SignatureFailure"),
        (Credentials::new(SECRET_ID, SECRET_KEY).with_token("token"), "AuthFailure.TokenFailure"),
    ] {
        for call in [quota(), by_hmac(quota())] {
            let request = signed_by(&credentials, &call, Stamp::from_seconds(START));
            assert_eq!(code(&client.json(&request)), expected, "{credentials:?}");
        }
    }
}

#[test]
fn a_scope_is_of_its_day_and_service() {
    let mut client = Client::new();
    let mut call = quota();
    call.service = "cvm".to_owned();
    let request = client.signed(&call);
    assert_eq!(code(&client.json(&request)), "AuthFailure.SignatureFailure");
    // What the official Node SDK makes of an address.
    (call.service, call.host) = ("127".to_owned(), "127.0.0.1:8711".to_owned());
    let request = client.signed(&call);
    assert_eq!(code(&client.json(&request)), "ok");
    // One minute before midnight UTC, received one minute after it: the day of the timestamp counts.
    let midnight = START / 86_400 * 86_400;
    let mut client = Client::at(midnight - 60);
    let request = client.signed(&quota());
    client.wait(120);
    assert_eq!(code(&client.json(&request)), "ok");
}

/// Signs as a client does that signs more headers than it must.
fn with_headers(signed_headers: &str, canonical_headers: &str, unsigned: bool) -> Request<Vec<u8>> {
    let body = b"{}".to_vec();
    let payload = if unsigned { sha256_hex(b"UNSIGNED-PAYLOAD") } else { sha256_hex(&body) };
    let canonical = format!("POST\n/\n\n{canonical_headers}\n{signed_headers}\n{payload}");
    let text = format!("TC3-HMAC-SHA256\n{START}\n2025-11-22/cdn/tc3_request\n{}", sha256_hex(canonical.as_bytes()));
    let signature = sign_text(&ScopeKey::derive(&SecretKey::new(SECRET_KEY), "2025-11-22", "cdn"), &text);
    let credential = format!("Credential={SECRET_ID}/2025-11-22/cdn/tc3_request");
    let mut request = Request::post("/")
        .header("Host", "CDN.sandbox.example:8711")
        .header("Content-Type", "application/JSON; charset=utf-8")
        .header("X-TC-Action", "DescribePurgeQuota")
        .header("X-TC-Version", "2018-06-06")
        .header("X-TC-Timestamp", START)
        .header(
            "Authorization",
            format!("TC3-HMAC-SHA256 {credential}, SignedHeaders={signed_headers}, Signature={signature}"),
        );
    if unsigned {
        request = request.header("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD");
    }
    request.body(body).unwrap()
}

#[test]
fn more_headers_may_be_signed_and_values_in_lower_case() {
    let type_and_host = "content-type:application/JSON; charset=utf-8\nhost:CDN.sandbox.example:8711\n";
    let action = "x-tc-action:DescribePurgeQuota\n";
    let all = format!("{type_and_host}{action}");
    for (names, headers, expected) in [
        ("content-type;host", type_and_host, "ok"),
        ("content-type;host", &type_and_host.to_lowercase(), "ok"),
        ("content-type;host;x-tc-action", &all, "ok"),
        ("content-type;host;x-tc-action", &all.to_lowercase(), "ok"),
        ("content-type;host;x-tc-action", type_and_host, "AuthFailure.SignatureFailure"),
        ("host;x-tc-action", &format!("host:CDN.sandbox.example:8711\n{action}"), "AuthFailure.SignatureFailure"),
    ] {
        for unsigned in [false, true] {
            let answer = Client::new().json(&with_headers(names, headers, unsigned));
            assert_eq!(code(&answer), expected, "{names} {headers} {unsigned}");
        }
    }
}

#[test]
fn a_nonce_is_good_once_and_a_tc3_call_has_none() {
    let mut client = Client::new();
    let request = client.signed(&by_hmac(quota()));
    assert_eq!(code(&client.json(&request)), "ok");
    assert_eq!(code(&client.json(&request)), "AuthFailure.SignatureFailure");
    let request = client.signed(&quota());
    assert_eq!(code(&client.json(&request)), "ok");
    assert_eq!(code(&client.json(&request)), "ok");
}

#[test]
fn the_21st_call_of_a_second_is_refused() {
    let mut client = Client::new();
    let mut codes = Vec::new();
    for _ in 0..21 {
        codes.push(client.code(Api::TencentV3, "DescribePurgeQuota", json!({})));
    }
    assert!(codes[..20].iter().all(|code| code == "ok"));
    assert_eq!(codes[20], "RequestLimitExceeded");
    assert_eq!(client.code(Api::TencentV3, "DescribeDomains", json!({})), "ok");
    client.wait(1);
    assert_eq!(client.code(Api::TencentV3, "DescribePurgeQuota", json!({})), "ok");
}

#[test]
fn a_body_must_be_the_documented_json() {
    let mut client = Client::new();
    for (body, content_type) in [
        ("", None),
        ("{", None),
        ("[]", None),
        ("null", None),
        ("{}", Some("text/plain")),
        ("a=b", Some("application/x-www-form-urlencoded")),
    ] {
        let mut call = quota();
        call.exact = Some(body.to_owned());
        call.content_type = content_type.map(str::to_owned);
        let request = client.signed(&call);
        assert_eq!(code(&client.json(&request)), "InvalidParameter", "{body:?}");
    }
    assert_eq!(client.code(Api::TencentV3, "DescribePurgeQuota", json!({"Area": "mainland"})), "UnknownParameter");
}

/// The documents say that few actions take multipart/form-data, and those no JSON; those of CDN are documented with
/// JSON. `UnsupportedProtocol` is for methods other than GET and POST, so the general code is left.
#[test]
fn a_multipart_body_is_authenticated_and_then_refused() {
    let mut client = Client::new();
    let call = Call::new(Api::TencentV3, "PurgeUrlsCache", json!({"Urls": ["https://a.example/1"]}));
    let mut request = client.signed(&call.with_form(Form::Multipart));
    let refusal = client.json(&request);
    assert_eq!(code(&refusal), "InvalidParameter");
    assert!(refusal["Response"]["Error"]["Message"].as_str().unwrap().contains("multipart/form-data"), "{refusal}");
    // A boundary other than the signed one.
    set(&mut request, "content-type", "multipart/form-data; boundary=58731222010402");
    assert_eq!(code(&client.json(&request)), "AuthFailure.SignatureFailure");
}

#[test]
fn every_form_is_as_large_as_the_signer_allows_and_no_larger() {
    for (signature, form, limit) in [
        (SignatureMethod::Tc3HmacSha256, Form::Query, QUERY_BYTES),
        (SignatureMethod::HmacSha256, Form::Query, QUERY_BYTES),
        (SignatureMethod::HmacSha1, Form::Urlencoded, FORM_BYTES),
        (SignatureMethod::HmacSha256, Form::Urlencoded, FORM_BYTES),
        (SignatureMethod::Tc3HmacSha256, Form::Json, TC3_BYTES),
    ] {
        let sent = |bytes: usize| {
            let signed = |padding: usize, nonce: u64| {
                let params = json!({"Url": "x".repeat(padding)});
                let mut call = Call::new(Api::TencentV3, "DescribePurgeQuota", params).with_form(form);
                (call.signature, call.any_size) = (signature, true);
                signed_by(&Credentials::new(SECRET_ID, SECRET_KEY), &call, Stamp::new(START * 1_000, nonce))
            };
            let size = |request: &Request<Vec<u8>>| request.uri().query().map_or(request.body().len(), str::len);
            let padding = bytes - size(&signed(0, 100));
            // The escapes of a signature in Base64 differ in length, so a few nonces are tried.
            let request =
                (100..400).map(|nonce| signed(padding, nonce)).find(|request| size(request) == bytes).unwrap();
            code(&Client::new().json(&request)).to_owned()
        };
        assert_eq!(sent(limit), "UnknownParameter", "{signature:?} {form}");
        assert_eq!(sent(limit + 1), "RequestSizeLimitExceeded", "{signature:?} {form}");
    }
}

#[test]
fn a_query_has_32_kb_and_a_form_1_mb() {
    let mut client = Client::new();
    let mut sized = |bytes: usize, method: Method| {
        let mut call = by_hmac(Call::new(Api::TencentV3, "DescribePurgeQuota", json!({"Url": "x".repeat(bytes)})));
        (call.method, call.any_size) = (method, true);
        let request = client.signed(&call);
        code(&client.json(&request)).to_owned()
    };
    assert_eq!(sized(31 << 10, Method::GET), "UnknownParameter");
    assert_eq!(sized(32 << 10, Method::GET), "RequestSizeLimitExceeded");
    assert_eq!(sized(1_000 << 10, Method::POST), "UnknownParameter");
    assert_eq!(sized(1 << 20, Method::POST), "RequestSizeLimitExceeded");
}

#[test]
fn other_paths_have_nobody() {
    let mut client = Client::new();
    for path in ["/x", "/v2/index", "/v2/video/refresh-cdn-cache/"] {
        let (status, body) = client.handle(&Request::get(path).body(Vec::new()).unwrap());
        assert_eq!(status, 404);
        assert!(serde_json::from_slice::<Value>(&body).unwrap()["error"]["message"].is_string());
    }
}

fn set(request: &mut Request<Vec<u8>>, name: &'static str, value: &'static str) {
    request.headers_mut().insert(name, HeaderValue::from_static(value));
}
