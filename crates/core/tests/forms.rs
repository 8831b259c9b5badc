//! Every form with every API and signature, multipart bodies, and the sizes at which signing stops.
#![allow(clippy::unwrap_used, reason = "tests")]

use edgeseal_core::params::{Pair, flatten};
use edgeseal_core::shape::Shaped;
use edgeseal_core::sign::{encode, tc3};
use edgeseal_core::size::{FORM_BYTES, QUERY_BYTES, TC3_BYTES};
use edgeseal_core::{
    Action, Api, Call, Credentials, Example, Form, ScopeKey, SecretKey, SignError, SignatureMethod, SignedRequest,
    Stamp, sign,
};
use http::Method;
use proptest::collection::btree_map;
use proptest::prelude::*;
use serde_json::{Value, json};

const SECRET: &str = "sandbox-secret";

fn signed_at(call: &Call, nonce: u64) -> Result<SignedRequest, SignError> {
    sign(call, &Credentials::new("AKIDSANDBOX", SECRET), Stamp::new(1_700_000_000_000, nonce))
}

fn signed(call: &Call) -> Result<SignedRequest, SignError> {
    signed_at(call, 7)
}

fn call(api: Api, signature: SignatureMethod, params: Value) -> Call {
    Call { signature, ..Call::new(api, "DescribeDomains", params) }
}

fn content_type(request: &SignedRequest) -> Option<&str> {
    request.headers.iter().find(|(name, _)| *name == "Content-Type").map(|(_, value)| value.as_str())
}

/// Reads a multipart body as RFC 7578 describes it, from the content type that was sent.
fn parse_multipart(content_type: &str, body: &str) -> Option<Vec<Pair>> {
    if body.is_empty() {
        return Some(Vec::new());
    }
    let delimiter = format!("--{}", content_type.strip_prefix("multipart/form-data; boundary=")?);
    let next = format!("\r\n{delimiter}");
    let mut pairs = Vec::new();
    let mut rest = body.strip_prefix(&delimiter)?;
    while rest != "--\r\n" {
        let (head, tail) = rest.strip_prefix("\r\n")?.split_once("\r\n\r\n")?;
        let name = head.strip_prefix("Content-Disposition: form-data; name=\"")?.strip_suffix('"')?;
        let (value, after) = tail.split_once(&next)?;
        pairs.push((name.to_owned(), value.to_owned()));
        rest = after;
    }
    Some(pairs)
}

#[test]
fn every_form_with_every_api_and_signature() {
    use Form::{Json, Multipart, Query, Urlencoded};
    for (api, signature, taken) in [
        (Api::TencentV3, SignatureMethod::Tc3HmacSha256, &[Query, Json, Multipart][..]),
        (Api::TencentV3, SignatureMethod::HmacSha256, &[Query, Urlencoded]),
        (Api::TencentV3, SignatureMethod::HmacSha1, &[Query, Urlencoded]),
        (Api::TencentV2, SignatureMethod::Tc3HmacSha256, &[]),
        (Api::TencentV2, SignatureMethod::HmacSha256, &[Query, Urlencoded]),
        (Api::TencentV2, SignatureMethod::HmacSha1, &[Query, Urlencoded]),
        (Api::PolyvVod, SignatureMethod::HmacSha256, &[Urlencoded]),
    ] {
        for form in Form::ALL {
            let call = call(api, signature, json!({"Urls": ["a b"]})).with_form(form);
            match signed(&call) {
                Ok(request) => {
                    assert!(taken.contains(&form), "{api} {signature:?} {form}");
                    assert_eq!(request.method, form.method());
                    assert_eq!((request.query.is_empty(), request.body.is_empty()), (form != Query, form == Query));
                    let is_typed = content_type(&request).is_some_and(|it| it.starts_with(form.media_type()));
                    assert!(is_typed || form == Query, "{:?}", request.headers);
                    match form {
                        Json => assert_eq!(request.body, r#"{"Urls":["a b"]}"#),
                        Query => assert!(request.query.contains("Urls.0=a%20b"), "{}", request.query),
                        Urlencoded => assert!(request.body.contains("Urls.0=a%20b"), "{}", request.body),
                        Multipart => {
                            assert!(request.body.contains("\"Urls.0\"\r\n\r\na b\r\n"), "{}", request.body);
                        }
                    }
                }
                Err(SignError::Form { .. } | SignError::Unsupported { .. }) => {
                    assert!(!taken.contains(&form), "{api} {signature:?} {form}");
                }
                Err(other) => panic!("{api} {signature:?} {form}: {other}"),
            }
        }
    }
}

#[test]
fn a_refused_form_names_what_to_use() {
    let refusal =
        |api, signature, form| signed(&call(api, signature, json!({})).with_form(form)).unwrap_err().to_string();
    assert_eq!(
        refusal(Api::TencentV3, SignatureMethod::Tc3HmacSha256, Form::Urlencoded),
        "a POST of a form is not taken here: TC3-HMAC-SHA256 takes a POST of JSON or a GET or a POST of \
         multipart/form-data; or sign with HmacSHA256 or HmacSHA1"
    );
    assert_eq!(
        refusal(Api::TencentV3, SignatureMethod::HmacSha1, Form::Json),
        "a POST of JSON is not taken here: HmacSHA1 takes a POST of a form or a GET; or sign with TC3-HMAC-SHA256"
    );
    assert_eq!(
        refusal(Api::TencentV2, SignatureMethod::HmacSha1, Form::Multipart),
        "a POST of multipart/form-data is not taken here: HmacSHA1 takes a POST of a form or a GET"
    );
    assert_eq!(
        refusal(Api::PolyvVod, SignatureMethod::HmacSha256, Form::Query),
        "a GET is not taken here: polyv-vod takes a POST of a form"
    );
}

#[test]
fn other_paths_of_polyv_have_a_get() {
    let mut get = Call::new(Api::PolyvVod, "", json!({"month": "2025-11"})).with_form(Form::Query);
    "/v2/viewlog/sandbox/monthly/2025-11".clone_into(&mut get.path);
    assert!(signed(&get).unwrap().query.contains("month=2025-11"));
}

#[test]
fn method_form_and_content_type_must_agree() {
    let mut call = call(Api::TencentV3, SignatureMethod::Tc3HmacSha256, json!({"Limit": 1}));
    call.form = Some(Form::Multipart);
    call.method = Method::GET;
    assert_eq!(
        signed(&call).unwrap_err().to_string(),
        "a POST of multipart/form-data does not go by GET: set the method to POST"
    );
    call.method = Method::POST;
    for wrong in ["application/json", "multipart/form-data; boundary=x"] {
        call.content_type = Some(wrong.to_owned());
        assert!(matches!(signed(&call), Err(SignError::Request(_))), "{wrong}");
    }
    call.form = None;
    call.content_type = Some("Multipart/Form-Data".to_owned());
    assert!(signed(&call).unwrap().body.contains("name=\"Limit\"\r\n\r\n1\r\n"));
    call.content_type = Some("application/x-www-form-urlencoded; charset=utf-8".to_owned());
    assert!(matches!(signed(&call), Err(SignError::Form { form: Form::Urlencoded, .. })));
    call.content_type = Some("application/json; charset=utf-8".to_owned());
    assert_eq!(content_type(&signed(&call).unwrap()), Some("application/json; charset=utf-8"));
}

#[test]
fn an_exact_multipart_body_needs_its_content_type() {
    let mut call = call(Api::TencentV3, SignatureMethod::Tc3HmacSha256, Value::Null).with_form(Form::Multipart);
    call.exact = Some("--b\r\nContent-Disposition: form-data; name=\"Limit\"\r\n\r\n1\r\n--b--\r\n".to_owned());
    assert!(matches!(signed(&call), Err(SignError::Request(_))));
    call.content_type = Some("multipart/form-data; boundary=b".to_owned());
    let request = signed(&call).unwrap();
    assert_eq!((Some(&request.body), content_type(&request)), (call.exact.as_ref(), call.content_type.as_deref()));
}

proptest! {
    #[test]
    fn a_multipart_body_parses_back_and_is_what_was_signed(
        params in btree_map("[A-Za-z0-9_äß]{1,12}", prop_oneof![".{0,20}", "[-\r\nab\"]{0,20}"], 0..8),
        list in prop::collection::vec("\\PC{0,10}", 0..4),
        nonce in any::<u64>(),
    ) {
        let mut params = json!(params);
        params["Urls"] = json!(list);
        let call = call(Api::TencentV3, SignatureMethod::Tc3HmacSha256, params).with_form(Form::Multipart);
        let request = signed_at(&call, nonce).unwrap();
        prop_assert_eq!(&request, &signed_at(&call, nonce).unwrap());
        let content_type = content_type(&request).unwrap();
        let mut expected = flatten(&call.params);
        expected.sort();
        prop_assert_eq!(parse_multipart(content_type, &request.body).unwrap(), expected);

        let canonical = tc3::Canonical {
            method: "POST",
            path: "/",
            query: "",
            content_type,
            host: "cdn.tencentcloudapi.com",
            hashed_payload: &tc3::sha256_hex(request.body.as_bytes()),
            timestamp: 1_700_000_000,
            date: "2023-11-14",
            service: "cdn",
        };
        let key = ScopeKey::derive(&SecretKey::new(SECRET), "2023-11-14", "cdn");
        prop_assert_eq!(canonical.signature(&key), request.signature);
    }
}

/// A call whose query or body has exactly so many bytes, with the nonce that makes it so.
fn of_size(api: Api, signature: SignatureMethod, form: Form, bytes: usize) -> (Call, u64) {
    let padded = |padding: usize| {
        let params = json!({"Url": "x".repeat(padding)});
        Call { any_size: true, ..call(api, signature, params).with_form(form) }
    };
    let size = |call: &Call, nonce| signed_at(call, nonce).map(|it| it.query.len() + it.body.len()).unwrap();
    let call = padded(bytes - size(&padded(0), 100));
    // The escapes of a signature in Base64 differ in length, so a few nonces are tried.
    let nonce = (100..400).find(|nonce| size(&call, *nonce) == bytes).unwrap();
    (call, nonce)
}

#[test]
fn signing_stops_at_the_documented_size() {
    use SignatureMethod::{HmacSha1, HmacSha256, Tc3HmacSha256};
    let (v3, v2) = (Api::TencentV3, Api::TencentV2);
    for (api, signature, form, limit, advice) in [
        (v3, Tc3HmacSha256, Form::Query, QUERY_BYTES, "send it as POST"),
        (v3, HmacSha256, Form::Query, QUERY_BYTES, "send it as POST"),
        (v3, HmacSha1, Form::Query, QUERY_BYTES, "send it as POST"),
        (v2, HmacSha1, Form::Query, QUERY_BYTES, "send it as POST"),
        (v3, HmacSha256, Form::Urlencoded, FORM_BYTES, "send it as POST, signed with TC3-HMAC-SHA256"),
        (v3, HmacSha1, Form::Urlencoded, FORM_BYTES, "send it as POST, signed with TC3-HMAC-SHA256"),
        (v2, HmacSha256, Form::Urlencoded, FORM_BYTES, "send fewer items in one call"),
        (v3, Tc3HmacSha256, Form::Json, TC3_BYTES, "send fewer items in one call"),
        (v3, Tc3HmacSha256, Form::Multipart, TC3_BYTES, "send fewer items in one call"),
    ] {
        let checked = |bytes| {
            let (call, nonce) = of_size(api, signature, form, bytes);
            signed_at(&Call { any_size: false, ..call }, nonce)
        };
        assert!(checked(limit).is_ok(), "{api} {signature:?} {form}");
        let refusal = checked(limit + 1).unwrap_err();
        let message = refusal.to_string();
        assert!(matches!(refusal, SignError::TooLarge(_)), "{message}");
        assert!(message.contains(&format!("{} bytes and may have {limit}: {advice}", limit + 1)), "{message}");
        assert!(message.ends_with(advice), "{message}");
    }
}

/// An action as the typed ones are, with a secret among its parameters.
#[derive(serde::Serialize, Shaped)]
struct SetCertificate {
    /// PEM.
    #[shape(secret)]
    certificate: String,
}

impl Action for SetCertificate {
    const SPEC: edgeseal_core::ActionSpec = edgeseal_core::ActionSpec::v2("SetCertificate").post_only();
    const EXAMPLE: Example = Example { request: "{}", reply: "{}" };
    type Output = Value;
}

#[test]
fn a_secret_parameter_never_stands_in_a_url() {
    let action = SetCertificate { certificate: "s3cret".to_owned() };
    let call = action.call().unwrap();
    assert!(signed(&call).is_ok());
    assert_eq!(
        signed(&call.with_form(Form::Query)).unwrap_err().to_string(),
        "a parameter of SetCertificate is secret and must not stand in a URL: use POST"
    );
    for (api, params) in [
        (Api::TencentV2, json!({"host": "a", "privateKey": "s3cret"})),
        (Api::TencentV3, json!({"Https": {"CertInfo": {"PrivateKey": "s3cret"}}})),
        (Api::TencentV3, json!({"Https.CertInfo.PrivateKey": "s3cret"})),
    ] {
        let by_name = Call::new(api, "SetHttpsInfo", params);
        assert!(signed(&by_name).is_ok());
        let refusal = signed(&by_name.with_form(Form::Query)).unwrap_err();
        assert!(matches!(refusal, SignError::PostOnly(_)) && !refusal.to_string().contains("s3cret"), "{refusal}");
    }
    let mut exact = Call::new(Api::TencentV3, "UpdateDomainConfig", Value::Null).with_form(Form::Query);
    exact.exact = Some(encode::form(&[("Https.CertInfo.PrivateKey".to_owned(), "s3cret".to_owned())]));
    assert!(matches!(signed(&exact), Err(SignError::PostOnly(_))));
}
