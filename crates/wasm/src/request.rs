//! What the JavaScript function is asked: a request in JSON, read into what core signs.

use edgeseal_core::{Api, Call, Credentials, SignatureMethod, Stamp};
use http::Method;
use serde_json::{Map, Value};

use crate::fields::Fields;
use crate::nest::nested;
use crate::refusal::Refusal;

/// What core needs for a signature.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) call: Call,
    pub(crate) credentials: Credentials,
    pub(crate) stamp: Stamp,
}

/// Reads a request. What it leaves out is filled in by [`Call::new`], apart from the time and the nonce: there is no
/// clock and no randomness here.
pub(crate) fn prepare(request: Value) -> Result<Prepared, Refusal> {
    let mut fields = Fields::new(request)?;
    // First of all, as credentials are wiped when a later field is refused.
    let credentials = credentials(&mut fields)?;
    let call = call(&mut fields)?;
    let stamp = stamp(&mut fields, &call)?;
    fields.nothing_left()?;
    // Polyv has endpoints that take no user.
    if credentials.secret_id().is_empty() && call.api != Api::PolyvVod {
        return Err(missing("secretId"));
    }
    Ok(Prepared { call, credentials, stamp })
}

fn missing(name: &str) -> Refusal {
    Refusal::invalid(format!("`{name}` is missing"))
}

fn credentials(fields: &mut Fields) -> Result<Credentials, Refusal> {
    let id = fields.text("secretId")?.unwrap_or_default();
    // An empty key would sign, and no cloud would say why it refuses: most often a variable was not set.
    let key = fields.text("secretKey")?.filter(|key| !key.is_empty()).ok_or_else(|| missing("secretKey"))?;
    let credentials = Credentials::new(id, key);
    Ok(match fields.text("token")? {
        Some(token) if !token.is_empty() => credentials.with_token(token),
        _ => credentials,
    })
}

fn call(fields: &mut Fields) -> Result<Call, Refusal> {
    let api = fields.one_of("api", &Api::ALL.map(|api| (api.name(), api)))?.ok_or_else(|| missing("api"))?;
    let action = match fields.text("action")? {
        Some(action) => action,
        None if api == Api::PolyvVod => String::new(), // it names actions by path
        None => return Err(missing("action")),
    };
    let mut call = Call::new(api, action, Value::Null);
    set(&mut call.method, fields.one_of("method", &[("GET", Method::GET), ("POST", Method::POST)])?);
    set(&mut call.signature, fields.one_of("signature", &SignatureMethod::ALL.map(|it| (it.name(), it)))?);
    set(&mut call.host, fields.text("host")?);
    set(&mut call.path, fields.text("path")?);
    set(&mut call.service, fields.text("service")?);
    set(&mut call.version, fields.text("version")?);
    set(&mut call.unsigned_payload, fields.flag("unsignedPayload")?);
    call.region = fields.text("region")?;
    call.content_type = fields.text("contentType")?;
    content(fields, &mut call)?;
    Ok(call)
}

fn set<T>(place: &mut T, given: Option<T>) {
    if let Some(value) = given {
        *place = value;
    }
}

fn is_tc3(call: &Call) -> bool {
    call.api == Api::TencentV3 && call.signature == SignatureMethod::Tc3HmacSha256
}

/// The parameters, or the exact text in their place.
fn content(fields: &mut Fields, call: &mut Call) -> Result<(), Refusal> {
    let (body, query) = (fields.text("body")?, fields.text("query")?);
    let params = fields.object("params")?;
    let (exact, wrong_method) = if call.method == Method::GET { (query, body) } else { (body, query) };
    if wrong_method.is_some() {
        return Err(Refusal::invalid("`body` goes with POST and `query` with GET"));
    }
    if exact.is_some() {
        if params.is_some() {
            return Err(Refusal::invalid("`params` and an exact `body` or `query` exclude each other"));
        }
        if !is_tc3(call) {
            return Err(Refusal::invalid(
                "an exact `body` or `query` is for TC3-HMAC-SHA256: the other signatures become part of the text",
            ));
        }
    }
    call.exact = exact;
    call.params = match params {
        Some(params) if is_tc3(call) && call.method == Method::POST => json_body(params)?,
        Some(params) => Value::Object(params),
        None => Value::Null,
    };
    Ok(())
}

/// A query and a form are flat, whatever was given; JSON is not.
fn json_body(params: Map<String, Value>) -> Result<Value, Refusal> {
    nested(params).ok_or_else(|| Refusal::invalid("two names in `params` contradict each other, or one nests too deep"))
}

fn stamp(fields: &mut Fields, call: &Call) -> Result<Stamp, Refusal> {
    let timestamp = fields.whole_number("timestamp")?.ok_or_else(|| missing("timestamp"))?;
    let unix_ms = if call.api == Api::PolyvVod { timestamp } else { timestamp.saturating_mul(1000) };
    let nonce = match fields.whole_number("nonce")? {
        Some(0) => return Err(Refusal::invalid("`nonce` must be above zero")),
        Some(nonce) => nonce,
        None if is_tc3(call) || call.api == Api::PolyvVod => 1, // not sent
        None => return Err(missing("nonce")),
    };
    Ok(Stamp::new(unix_ms, nonce))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, Signed, sign_json};
    use serde_json::json;

    /// A purge, changed by the members given; null leaves one out.
    fn purge(changes: Value) -> Value {
        let mut request = json!({
            "api": "tencent-v3", "action": "PurgeUrlsCache", "params": {"Urls": ["https://a/1"]},
            "secretId": "AKIDSANDBOX", "secretKey": "s3cr3t", "timestamp": 1_700_000_000,
        });
        let Value::Object(changes) = changes else { panic!("{changes} is no object") };
        request.as_object_mut().unwrap().extend(changes);
        request
    }

    fn signed(changes: Value) -> Signed {
        sign_json(purge(changes)).unwrap()
    }

    fn refused(changes: Value) -> String {
        let refusal = sign_json(purge(changes)).unwrap_err();
        assert_eq!(refusal.code, Code::InvalidRequest, "{refusal}");
        refusal.message
    }

    #[test]
    fn what_is_left_out_is_the_default_of_the_api() {
        let Prepared { call, credentials, stamp } = prepare(purge(json!({"region": null, "token": ""}))).unwrap();
        let usual = Call::new(Api::TencentV3, "PurgeUrlsCache", json!({"Urls": ["https://a/1"]}));
        assert_eq!(format!("{call:?}"), format!("{usual:?}"));
        assert_eq!((credentials.secret_id(), credentials.token()), ("AKIDSANDBOX", None));
        assert_eq!(stamp, Stamp::from_seconds(1_700_000_000));
    }

    #[test]
    fn what_is_given_reaches_core() {
        let request = purge(json!({
            "signature": "HmacSHA1", "method": "GET", "host": "proxy.example:8443", "path": "/cdn", "service": "cvm",
            "version": "2017-03-12", "region": "ap-guangzhou", "contentType": "text/plain", "unsignedPayload": true,
            "token": "session", "nonce": 11_886,
        }));
        let Prepared { call, credentials, stamp } = prepare(request).unwrap();
        assert_eq!((call.method, call.signature), (Method::GET, SignatureMethod::HmacSha1));
        assert_eq!((call.host.as_str(), call.path.as_str()), ("proxy.example:8443", "/cdn"));
        assert_eq!((call.service.as_str(), call.version.as_str()), ("cvm", "2017-03-12"));
        assert_eq!((call.region.as_deref(), call.content_type.as_deref()), (Some("ap-guangzhou"), Some("text/plain")));
        assert!(call.unsigned_payload);
        assert_eq!((credentials.token(), stamp.nonce), (Some("session"), 11_886));
    }

    #[test]
    fn time_counts_in_the_unit_of_the_api() {
        let polyv = prepare(purge(json!({"api": "polyv-vod", "action": null, "secretId": null}))).unwrap();
        assert_eq!(polyv.stamp.unix_ms, 1_700_000_000);
        assert_eq!(prepare(purge(json!({}))).unwrap().stamp.unix_ms, 1_700_000_000_000);
        assert!(prepare(purge(json!({"timestamp": u64::MAX}))).is_ok());
    }

    #[test]
    fn flat_parameters_nest_in_json_only() {
        let flat = json!({"Urls.0": "https://a/1"});
        assert_eq!(signed(json!({"params": flat})), signed(json!({})));
        assert_eq!(signed(json!({"params": flat, "method": "GET"})), signed(json!({"method": "GET"})));
        let gap = signed(json!({"params": {"Urls.7": "a"}, "method": "GET"}));
        assert!(gap.url.ends_with("?Urls.7=a"), "{}", gap.url);
        assert!(refused(json!({"params": {"Urls": ["a"], "Urls.0": "b"}})).contains("contradict"));
    }

    #[test]
    fn exact_text_takes_the_place_of_parameters() {
        let spaced = signed(json!({"params": null, "body": "{ }"}));
        assert_eq!(spaced.body, "{ }");
        let query = signed(json!({"params": null, "method": "GET", "query": "Limit=10&Area"}));
        assert_eq!(query.url, "https://cdn.tencentcloudapi.com/?Limit=10&Area");
        assert!(refused(json!({"body": "{}"})).contains("exclude each other"));
        assert!(refused(json!({"params": null, "query": "a=b"})).contains("`query` with GET"));
        assert!(refused(json!({"params": null, "body": "a=b", "signature": "HmacSHA1", "nonce": 1})).contains("TC3"));
        assert!(refused(json!({"params": null, "body": "a=b", "api": "polyv-vod"})).contains("TC3"));
    }

    #[test]
    fn what_a_signature_needs_is_asked_for_by_name() {
        for name in ["api", "action", "secretId", "secretKey", "timestamp"] {
            assert_eq!(refused(json!({ name: null })), format!("`{name}` is missing"));
        }
        assert_eq!(refused(json!({"secretKey": ""})), "`secretKey` is missing");
        assert_eq!(refused(json!({"signature": "HmacSHA256"})), "`nonce` is missing");
        assert_eq!(refused(json!({"api": "tencent-v2"})), "`nonce` is missing");
        assert_eq!(refused(json!({"api": "tencent-v2", "nonce": 0})), "`nonce` must be above zero");
    }

    #[test]
    fn a_wrong_value_is_refused_by_what_it_may_be() {
        assert_eq!(refused(json!({"api": "v3"})), "`api` must be tencent-v3 or tencent-v2 or polyv-vod");
        assert_eq!(refused(json!({"method": "PUT"})), "`method` must be GET or POST");
        assert_eq!(refused(json!({"secretKey": 5})), "`secretKey` must be text");
        assert_eq!(refused(json!({"timestamp": 0.5})), "`timestamp` must be a whole number, not below zero");
        assert_eq!(refused(json!({"unsignedPayload": 1})), "`unsignedPayload` must be true or false");
        assert_eq!(refused(json!({"params": ["a"]})), "`params` must be an object");
        assert_eq!(refused(json!({"regoin": "a"})), "`regoin` is no field of a request");
        assert_eq!(sign_json(json!("text")).unwrap_err().message, "the request must be an object");
    }

    #[test]
    fn core_decides_what_can_be_signed() {
        let unsupported = purge(json!({"api": "tencent-v2", "signature": "TC3-HMAC-SHA256", "nonce": 1}));
        let refusal = sign_json(unsupported).unwrap_err();
        assert_eq!(
            (refusal.code, refusal.to_string().as_str()),
            (Code::NotSigned, "tencent-v2 cannot be signed with TC3-HMAC-SHA256: use HmacSHA256 or HmacSHA1")
        );
    }

    #[test]
    fn the_answer_is_a_plain_object() {
        let answer = serde_json::to_value(signed(json!({"method": "GET"}))).unwrap();
        assert_eq!(answer["method"], "GET");
        assert_eq!(answer["headers"]["X-TC-Timestamp"], "1700000000");
        assert_eq!(
            answer["trace"][1],
            json!({"name": "canonicalHeaders", "value": "content-type:application/x-www-form-urlencoded\nhost:cdn.tencentcloudapi.com\n"})
        );
    }
}
