//! Replies: the envelope of each API, read leniently.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::api::Api;
use crate::error::ApiError;
use crate::shape::{Shaped, fit};

/// Reads the reply of an API.
///
/// # Errors
/// [`ApiError`] when the cloud refused the call, or the answer is not the documented envelope.
pub fn decode<T: DeserializeOwned + Shaped>(api: Api, status: u16, body: &[u8]) -> Result<T, ApiError> {
    let (payload, request_id) = open(api, status, body)?;
    read(payload, status, request_id)
}

/// Reads the payload that [`open`] found.
///
/// # Errors
/// [`ApiError`] when a field is of another type than it is documented to be, and cannot be brought into it.
pub fn read<T: DeserializeOwned + Shaped>(
    mut payload: Value,
    status: u16,
    request_id: Option<String>,
) -> Result<T, ApiError> {
    fit(&mut payload, &T::SHAPE);
    serde_json::from_value(payload).map_err(|error| unread(status, request_id, &error))
}

fn unread(status: u16, request_id: Option<String>, error: &serde_json::Error) -> ApiError {
    let mut refused = ApiError::transport(status, &format!("a field cannot be read: {error}"));
    refused.request_id = request_id;
    refused
}

/// Opens the envelope: the payload as it is, and the request id.
///
/// # Errors
/// [`ApiError`] when the cloud refused the call, or the answer is not the documented envelope.
pub fn open(api: Api, status: u16, body: &[u8]) -> Result<(Value, Option<String>), ApiError> {
    let text = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let not_json = || ApiError::transport(status, &excerpt(text));
    match api {
        Api::TencentV3 => open_v3(envelope(text).ok_or_else(not_json)?),
        Api::TencentV2 => open_v2(envelope(text).ok_or_else(not_json)?),
        Api::PolyvVod => open_polyv(envelope(text).ok_or_else(not_json)?),
    }
}

fn envelope<T: DeserializeOwned + Shaped>(text: &[u8]) -> Option<T> {
    let mut value = serde_json::from_slice(text).ok()?;
    fit(&mut value, &T::SHAPE);
    serde_json::from_value(value).ok()
}

#[derive(Deserialize, Shaped)]
#[serde(rename_all = "PascalCase")]
struct V3 {
    response: Value,
}

fn open_v3(envelope: V3) -> Result<(Value, Option<String>), ApiError> {
    let response = envelope.response;
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let request_id = text(&response, "RequestId");
    match response.get("Error") {
        Some(error) if !error.is_null() => Err(ApiError::v3(
            &text(error, "Code").unwrap_or_else(|| "InternalError".to_owned()),
            &text(error, "Message").unwrap_or_default(),
            request_id,
        )),
        _ => Ok((response, request_id)),
    }
}

#[derive(Deserialize, Shaped)]
struct V2 {
    code: i64,
    #[serde(default, rename = "codeDesc")]
    code_desc: String,
    #[serde(default)]
    message: String,
    #[serde(default)]
    data: Value,
}

fn open_v2(envelope: V2) -> Result<(Value, Option<String>), ApiError> {
    if envelope.code != 0 {
        return Err(ApiError::v2(envelope.code, &envelope.code_desc, &envelope.message));
    }
    // An action without data answers `[]`, `null` or nothing at all.
    let empty = envelope.data.as_array().is_some_and(Vec::is_empty) || envelope.data.is_null();
    Ok((if empty { Value::Object(Map::new()) } else { envelope.data }, None))
}

#[derive(Deserialize, Shaped)]
struct Polyv {
    code: i64,
    #[serde(default)]
    status: String,
    #[serde(default)]
    message: String,
    #[serde(default)]
    data: Value,
}

fn open_polyv(envelope: Polyv) -> Result<(Value, Option<String>), ApiError> {
    if envelope.code == 200 && envelope.status != "error" {
        Ok((envelope.data, None))
    } else {
        Err(ApiError::polyv(envelope.code, &envelope.message))
    }
}

/// The first words of a body that is no envelope: enough to tell a proxy's error page from a cut answer.
fn excerpt(body: &[u8]) -> String {
    if body.is_empty() {
        return "an empty body".to_owned();
    }
    let text = String::from_utf8_lossy(&body[..body.len().min(2_000)]);
    let words: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(120).collect();
    format!("{words:?}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::Action;
    use crate::error::ErrorKind;
    use proptest::prelude::*;
    use serde_json::json;

    fn opened(api: Api, body: &str) -> Result<Value, ApiError> {
        open(api, 200, body.as_bytes()).map(|(value, _)| value)
    }

    #[test]
    fn rows_may_be_one_or_none() {
        use crate::tencent::v2::CdnOverseaPushser;
        let read = |data: &str| {
            let body = format!(r#"{{"code":0,"message":"","codeDesc":"Success","data":{data}}}"#);
            let tasks = CdnOverseaPushser::decode(200, body.as_bytes()).unwrap();
            tasks.into_iter().map(|task| task.task_id).collect::<Vec<_>>()
        };
        for nothing in ["[]", "null", "{}"] {
            assert!(read(nothing).is_empty(), "{nothing}");
        }
        assert_eq!(read(r#"[{"task_id":7,"date":"2016-06-21 20:24:47"},{"task_id":"8"}]"#), ["7", "8"]);
        assert_eq!(read(r#"{"task_id":"7"}"#), ["7"], "as the table of the document has it");
    }

    #[test]
    fn v3_success_and_failure() {
        let body = r#"{"Response":{"TotalNumber":1,"RequestId":"r-1"}}"#;
        assert_eq!(open(Api::TencentV3, 200, body.as_bytes()).unwrap().1.as_deref(), Some("r-1"));
        let body = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"no"},"RequestId":"r-2"}}"#;
        let error = opened(Api::TencentV3, body).unwrap_err();
        assert_eq!((error.kind, error.request_id.as_deref()), (ErrorKind::Credentials, Some("r-2")));
        assert_eq!(error.to_string(), "AuthFailure.SignatureFailure: no (request r-2)");
    }

    #[test]
    fn v2_takes_every_form_of_code_and_data() {
        for code in ["0", "\"0\""] {
            for data in ["{\"total\":1}", "[]", "null"] {
                assert!(opened(Api::TencentV2, &format!(r#"{{"code":{code},"data":{data}}}"#)).is_ok());
            }
        }
        for code_desc in ["9110", "\"9110\""] {
            let body = format!(r#"{{"code":4000,"message":"(9110)no such host","codeDesc":{code_desc}}}"#);
            assert_eq!(opened(Api::TencentV2, &body).unwrap_err().code, "9110");
        }
    }

    #[test]
    fn polyv_fails_by_code_or_by_status() {
        let data =
            opened(Api::PolyvVod, r#"{"code":200,"status":"success","message":"success","data":{"taskId":"a"}}"#);
        assert_eq!(data.unwrap(), json!({"taskId": "a"}));
        for body in [
            r#"{"code":400,"status":"error","message":"the sign is not right.","data":null}"#,
            r#"{"code":"400","status":"error","message":"the sign is not right","data":""}"#,
        ] {
            assert_eq!(opened(Api::PolyvVod, body).unwrap_err().kind, ErrorKind::Credentials);
        }
    }

    #[test]
    fn a_page_of_html_is_named_as_such() {
        let error = open(Api::TencentV3, 502, b"<html>\n <h1>Bad Gateway</h1>").unwrap_err();
        assert_eq!(error.kind, ErrorKind::Transport);
        assert_eq!(error.to_string(), "HTTP 502: the answer is not one of this API: \"<html> <h1>Bad Gateway</h1>\"");
    }

    proptest! {
        #[test]
        fn no_body_makes_it_panic(body in proptest::collection::vec(any::<u8>(), 0..300), status in any::<u16>()) {
            for api in Api::ALL {
                let _ = open(api, status, &body);
            }
        }
    }
}
