//! `GET /v1/policy`: what the caller's token may do. Nothing of it is secret.

use edgeseal_core::{Api, Stamp};
use http::{Method, Request, Response, StatusCode};
use serde_json::json;

use crate::answer;
use crate::audit::CallLabel;
use crate::bearer::{self, TokenPlace};
use crate::error::{CallError, GatewayError};
use crate::policy::Policy;

pub(crate) const PATH: &str = "/v1/policy";

pub(crate) fn answer(
    request: &Request<Vec<u8>>,
    policy: &Policy,
    stamp: Stamp,
    label: &mut CallLabel,
) -> Result<Response<Vec<u8>>, GatewayError> {
    if request.method() != Method::GET {
        let method = request.method().to_string();
        return Err(GatewayError::MethodNotAllowed { method, allow: "GET, OPTIONS" });
    }
    if policy.tokens.is_empty() {
        return Err(CallError::NotOffered.into());
    }
    let token = bearer::shown(request.headers(), TokenPlace::Authorization, &policy.tokens)?;
    label.token = Some(token.name.clone());
    bearer::admit(token, stamp.unix_seconds())?;
    let account = policy.accounts.get(&token.account).ok_or(CallError::NotOffered)?;
    let texts = |items: Option<Vec<String>>| items.map_or(serde_json::Value::Null, |items| json!(items));
    let apis: Vec<&str> = Api::ALL.into_iter().filter(|api| account.has_key(*api)).map(Api::name).collect();
    let domains = token.scope.domains().map(|list| list.iter().map(ToString::to_string).collect());
    let prefixes = token.scope.prefixes().map(|list| list.iter().map(ToString::to_string).collect());
    Ok(answer::json(
        StatusCode::OK,
        &json!({
            "name": token.name,
            "account": token.account,
            "region": account.region,
            "apis": apis,
            "allow": token.allow.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "domains": texts(domains),
            "prefixes": texts(prefixes),
            "rate": token.rate.map(|rate| rate.to_string()),
            "expires": token.expires.map(|expires| expires.to_string()),
        }),
    ))
}
