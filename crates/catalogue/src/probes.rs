//! What the core says of codes as they arrive, known and unknown: the npm package is held against it.

use edgeseal_core::error::known_codes;
use edgeseal_core::{Api, ApiError, KnownCode, Retry};

use crate::node::Node;

/// Codes and messages that no document lists, and spellings that a reader may stumble over.
const ODD: &[(Option<Api>, &str, &str)] = &[
    (Some(Api::TencentV3), "InvalidParameter.In2030", ""),
    (Some(Api::TencentV3), "AuthFailure.In2030.Deeper", ""),
    (Some(Api::TencentV3), "OperationDenied.CdnUserTooManyHosts", ""),
    (Some(Api::TencentV3), "LimitExceeded.", ""),
    (Some(Api::TencentV3), "InternalServerError", ""),
    (Some(Api::TencentV3), "InternalServerError.CdnDbError", ""),
    (Some(Api::TencentV3), "InternalServerError.In2030", ""),
    (Some(Api::TencentV3), "InternalServerErrors.CdnDbError", ""),
    (Some(Api::TencentV3), "SomethingNew.In2030", ""),
    (Some(Api::TencentV3), "", ""),
    (Some(Api::TencentV3), ".", ""),
    (Some(Api::TencentV3), ".In2030", ""),
    (Some(Api::TencentV3), "9110", ""),
    (Some(Api::TencentV3), "authfailure.SignatureExpire", ""),
    (Some(Api::TencentV3), "__proto__", ""),
    (Some(Api::TencentV3), "LimitExceeded.constructor", ""),
    (Some(Api::TencentV2), "4000 UserRequestError", " ( 9175 ) deploying"),
    (Some(Api::TencentV2), "4000 9110", "(9175)deploying"),
    (Some(Api::TencentV2), "4000 9110", "no number"),
    (Some(Api::TencentV2), "4000 -9009", "(words) no number"),
    (Some(Api::TencentV2), "4000 UserRequestError", "(-9009)nothing"),
    (Some(Api::TencentV2), "4000 UserRequestError", "(+09110)"),
    (Some(Api::TencentV2), "4000 UserRequestError", "see (9110)"),
    (Some(Api::TencentV2), "4000 UserRequestError", "(9110"),
    (Some(Api::TencentV2), "4000 UserRequestError", "()"),
    (Some(Api::TencentV2), "4100 AuthFailure", "no"),
    (Some(Api::TencentV2), "4200 9110 and more", "no"),
    (Some(Api::TencentV2), "4300 123456", "(123456)no"),
    (Some(Api::TencentV2), "4400 UserRequestError", "(123456)no"),
    (Some(Api::TencentV2), "4500", ""),
    (Some(Api::TencentV2), "6200 0", "(0)"),
    (Some(Api::TencentV2), "7777", ""),
    (Some(Api::TencentV2), "7777 123456", ""),
    (Some(Api::TencentV2), "501", ""),
    (Some(Api::PolyvVod), "400", "PTIME: too old"),
    (Some(Api::PolyvVod), "400", "The signature is wrong"),
    (Some(Api::PolyvVod), "403", "the assigned videos are unknown"),
    (Some(Api::PolyvVod), "400", "could not find the user"),
    (Some(Api::PolyvVod), "400", "can't submit more than 5000 files one day"),
    (Some(Api::PolyvVod), "400", "illegal vid"),
    (Some(Api::PolyvVod), "400", "ſign İvid évid_x"),
    (Some(Api::PolyvVod), "400", "vid—ptime"),
    (Some(Api::PolyvVod), "399", "9110"),
    (Some(Api::PolyvVod), "400", "9110"),
    (Some(Api::PolyvVod), "499", ""),
    (Some(Api::PolyvVod), "500", ""),
    (Some(Api::PolyvVod), "0", ""),
    (None, "HTTP 0", ""),
    (None, "HTTP 201", ""),
    (None, "HTTP 399", ""),
    (None, "HTTP 400", ""),
    (None, "HTTP 418", ""),
    (None, "HTTP 499", ""),
    (None, "HTTP 505", ""),
    (None, "HTTP 9110", ""),
];

/// A JSON list, one row a line: API (null for a mere HTTP status), code, message, kind, retry and advice.
pub(crate) fn rows() -> serde_json::Result<String> {
    let known = known_codes().map(|known| {
        let (code, message) = arrives(known);
        row(known.api, &code, &message)
    });
    let odd = ODD.iter().map(|(api, code, message)| row(*api, code, message));
    let rows = known.chain(odd).map(|row| serde_json::to_string(&row)).collect::<serde_json::Result<Vec<_>>>()?;
    Ok(format!("[\n{}\n]\n", rows.join(",\n")))
}

/// How a known code arrives.
fn arrives(known: &KnownCode) -> (String, String) {
    match known.api {
        Some(Api::TencentV2) => ("4000 UserRequestError".to_owned(), format!("({}) words", known.code)),
        Some(Api::PolyvVod) => ("400".to_owned(), known.code.to_owned()),
        Some(Api::TencentV3) | None => (known.code.to_owned(), String::new()),
    }
}

fn row(api: Option<Api>, code: &str, message: &str) -> Node {
    let error = error(api, code, message);
    let retry = match error.retry {
        Retry::No => Node::from("no"),
        Retry::After(ms) => Node::from(ms),
        Retry::WithCloudTime => Node::from("clock"),
    };
    let api = api.map_or(Node::Value(serde_json::Value::Null), |api| Node::from(api.name()));
    Node::from(vec![api, code.into(), message.into(), error.kind.name().into(), retry, error.advice().into()])
}

fn error(api: Option<Api>, code: &str, message: &str) -> ApiError {
    match api {
        Some(Api::TencentV3) => ApiError::v3(code, message, None),
        Some(Api::TencentV2) => {
            let (envelope, code_desc) = code.split_once(' ').unwrap_or((code, ""));
            ApiError::v2(envelope.parse().unwrap_or_default(), code_desc, message)
        }
        Some(Api::PolyvVod) => ApiError::polyv(code.parse().unwrap_or_default(), message),
        None => ApiError::transport(code.trim_start_matches("HTTP ").parse().unwrap_or_default(), message),
    }
}
