//! The call: parameters in, a request out that the gateway has signed.

mod body;

use edgeseal_core::action::{Entry, find};
use edgeseal_core::{Api, Call, Stamp, check, sign};
use http::header::{HOST, HeaderValue};
use http::{Method, Request};
use serde_json::{Map, Value};

use crate::audit::CallLabel;
use crate::bearer::{self, TokenPlace};
use crate::buckets::Buckets;
use crate::error::{CallError, GatewayError};
use crate::keys::Keys;
use crate::policy::{Account, Policy, Token};
use crate::scope;
use crate::upstream::UpstreamHost;

/// Where calls begin; `{api}/{action}` follows.
pub(crate) const PREFIX: &str = "/v1/call/";

/// What a decision about a call depends on, besides the request.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a> {
    pub(crate) policy: &'a Policy,
    pub(crate) buckets: &'a Buckets,
    pub(crate) stamp: Stamp,
    pub(crate) keys: &'a dyn Keys,
}

/// The request for the cloud, signed, if the policy allows it.
pub(crate) fn forward(
    request: &Request<Vec<u8>>,
    given: Given<'_>,
    label: &mut CallLabel,
) -> Result<(Request<Vec<u8>>, UpstreamHost), GatewayError> {
    let Given { policy, buckets, stamp, keys } = given;
    let path = request.uri().path();
    let target =
        path.strip_prefix(PREFIX).and_then(|rest| rest.split_once('/')).filter(|(_, action)| !action.contains('/'));
    let (api, action) = target.ok_or_else(|| GatewayError::RouteNotFound { path: path.to_owned() })?;
    let api = api.parse::<Api>().map_err(|_| CallError::ApiUnknown { api: api.to_owned() });
    label.names(api.as_ref().ok().copied(), action);
    if request.method() != Method::POST {
        let method = request.method().to_string();
        return Err(GatewayError::MethodNotAllowed { method, allow: "POST, OPTIONS" });
    }
    let (token, account) = caller(request, given, label)?;
    let api = api?;
    let entry = find(api, action);
    may_call(token, api, action, entry)?;
    if !account.has_key(api) {
        return Err(CallError::ApiNotOffered { account: token.account.clone(), api }.into());
    }
    let is_checked = is_checked(request, token)?;
    let mut params = body::parameters(request.body(), policy.max_body)?;
    if let Some(entry) = entry {
        label.items = Some(scope::count(entry, &params));
        params = judged(token, entry, params, is_checked.then_some(stamp))?;
    }
    if let Some(rate) = token.rate {
        let taken = buckets.take(token.hash, rate, stamp.unix_ms);
        taken.map_err(|seconds| CallError::RateLimited { rate, seconds })?;
    }
    signed(api, action, entry, params, token, account, stamp, keys).and_then(|request| reachable(request, policy))
}

/// The token of the caller, and its account.
fn caller<'p>(
    request: &Request<Vec<u8>>,
    given: Given<'p>,
    label: &mut CallLabel,
) -> Result<(&'p Token, &'p Account), CallError> {
    let policy = given.policy;
    if policy.tokens.is_empty() {
        return Err(CallError::NotOffered);
    }
    let token = bearer::shown(request.headers(), TokenPlace::Authorization, &policy.tokens)?;
    label.token = Some(token.name.clone());
    bearer::admit(token, given.stamp.unix_seconds())?;
    let account = policy.accounts.get(&token.account).ok_or(CallError::NotOffered)?;
    label.account = Some(token.account.clone());
    Ok((token, account))
}

fn may_call(token: &Token, api: Api, action: &str, entry: Option<&Entry>) -> Result<(), CallError> {
    let is_covered = token.allow.iter().any(|allow| allow.covers(action, entry));
    let unknown = |advice| Err(CallError::ActionUnknown { api, action: action.to_owned(), advice });
    match entry {
        Some(_) if is_covered => Ok(()),
        Some(_) => {
            let allow: Vec<String> = token.allow.iter().map(ToString::to_string).collect();
            Err(CallError::ActionNotAllowed { action: action.to_owned(), allow: allow.join(", ") })
        }
        None if !is_covered => unknown("Check how it is written."),
        None if !CallLabel::is_action_name(action) => unknown("A name is made of letters and digits."),
        None if token.scope.is_limited() => {
            unknown("What it touches cannot be checked, so no token with domains or prefixes may call it.")
        }
        None if api == Api::PolyvVod => unknown("Polyv names actions by path, so that no other can be called."),
        None => Ok(()),
    }
}

/// Whether core's check is asked for. The only query is `unchecked=1`, for parameters that are newer than this version.
fn is_checked(request: &Request<Vec<u8>>, token: &Token) -> Result<bool, GatewayError> {
    match request.uri().query().unwrap_or_default() {
        "" => Ok(true),
        "unchecked=1" if token.scope.is_limited() => Err(CallError::UncheckedNotAllowed.into()),
        "unchecked=1" => Ok(false),
        _ => {
            let message = "The query may be unchecked=1 alone; parameters go into the body as JSON.".to_owned();
            Err(GatewayError::BadRequest { message })
        }
    }
}

/// The parameters in the spelling that is sent, once they are found good.
fn judged(
    token: &Token,
    entry: &Entry,
    mut params: Map<String, Value>,
    checked_at: Option<Stamp>,
) -> Result<Map<String, Value>, CallError> {
    token.scope.check(entry, &mut params).map_err(CallError::OutOfScope)?;
    let Some(stamp) = checked_at else { return Ok(params) };
    let params = Value::Object(params);
    check::check(entry, &params, stamp.unix_seconds()).map_err(CallError::InvalidParameters)?;
    match params {
        Value::Object(params) => Ok(params),
        _ => Ok(Map::new()),
    }
}

#[allow(clippy::too_many_arguments)] // each is one fact of one call
fn signed(
    api: Api,
    action: &str,
    entry: Option<&Entry>,
    params: Map<String, Value>,
    token: &Token,
    account: &Account,
    stamp: Stamp,
    keys: &dyn Keys,
) -> Result<Request<Vec<u8>>, GatewayError> {
    let credentials = account.credentials(&token.account, api, keys)?;
    let mut call = Call::new(api, action, Value::Object(params));
    call.post_only = entry.is_some_and(|entry| entry.spec.post_only);
    account.host(api).clone_into(&mut call.host);
    call.region = account.region.clone().filter(|_| api == Api::TencentV3);
    let request = sign(&call, &credentials, stamp).and_then(edgeseal_core::SignedRequest::into_http);
    Ok(request.map_err(CallError::NotSignable)?)
}

/// The request with its `Host`, if the policy lets it go there.
fn reachable(mut request: Request<Vec<u8>>, policy: &Policy) -> Result<(Request<Vec<u8>>, UpstreamHost), GatewayError> {
    let host = request.uri().host().unwrap_or_default();
    let Some(upstream) = policy.upstreams.iter().find(|upstream| upstream.as_str() == host).cloned() else {
        return Err(GatewayError::UpstreamNotAllowed { host: host.to_owned() });
    };
    if let Ok(host) = HeaderValue::from_str(upstream.as_str()) {
        request.headers_mut().insert(HOST, host);
    }
    Ok((request, upstream))
}
