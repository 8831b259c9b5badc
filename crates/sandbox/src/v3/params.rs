//! The action's own parameters: a JSON body, a query or a form.

use edgeseal_core::params::{Pair, unflatten};
use http::header::CONTENT_TYPE;
use http::{Method, Request};
use serde_json::{Map, Value};

use super::Refusal;
use super::claim::Proof;
use crate::form;
use crate::serve::Source;

/// The common parameters of a request whose signature is a parameter. SDKs send the last two.
const COMMON: &[&str] = &[
    "Action",
    "Version",
    "Timestamp",
    "Nonce",
    "SecretId",
    "Signature",
    "SignatureMethod",
    "Region",
    "Token",
    "Language",
    "RequestClient",
];

/// The parameters of a request that has proved itself.
pub(super) fn own(proof: Proof, request: &Request<Vec<u8>>) -> Result<(Map<String, Value>, Source), Refusal> {
    let pairs = match proof {
        Proof::Hmac { pairs, .. } => pairs.into_iter().filter(|pair| !COMMON.contains(&&*pair.0)).collect(),
        Proof::Tc3(_) if request.method() == Method::GET => all_pairs(request)?,
        Proof::Tc3(_) => return Ok((from_json(request)?, Source::Json)),
    };
    match unflatten(&pairs) {
        Some(Value::Object(fields)) => Ok((fields, Source::Form)),
        _ => Err(unreadable("two parameters contradict each other".to_owned())),
    }
}

/// Every pair of the query of a GET or of the form of a POST.
pub(super) fn all_pairs(request: &Request<Vec<u8>>) -> Result<Vec<Pair>, Refusal> {
    form::pairs(request).ok_or_else(|| unreadable("the parameters are no UTF-8".to_owned()))
}

fn from_json(request: &Request<Vec<u8>>) -> Result<Map<String, Value>, Refusal> {
    let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let content_type = content_type.trim().to_ascii_lowercase();
    if content_type.starts_with("multipart/form-data") {
        return Err(unreadable("no action of CDN takes multipart/form-data: send application/json".to_owned()));
    }
    if !content_type.starts_with("application/json") {
        return Err(unreadable("the body of a TC3 call must be application/json".to_owned()));
    }
    match serde_json::from_slice(request.body()) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(unreadable("the body is no JSON object".to_owned())),
        Err(error) => Err(unreadable(format!("the body is no JSON: {error}"))),
    }
}

fn unreadable(why: String) -> Refusal {
    Refusal::new("InvalidParameter", why)
}
