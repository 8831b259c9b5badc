//! The relay: a call that the caller has signed, passed on unchanged.

use std::fmt::Display;

use http::header::{HOST, HeaderValue};
use http::uri::{PathAndQuery, Scheme};
use http::{Method, Request, Response, Uri};

use crate::audit::CallLabel;
use crate::cors::Caller;
use crate::error::{GatewayError, excerpt};
use crate::headers::{goes_down, goes_up, passing};
use crate::policy::Policy;
use crate::upstream::UpstreamHost;

/// Where relayed calls begin; `{host}/{path…}` follows.
pub(crate) const PREFIX: &str = "/v1/relay/";

/// A request to send to the upstream, and how to answer the caller afterwards.
#[derive(Debug)]
pub struct Forward {
    /// The request to send: an absolute `https` URI, `Host` and the headers that may pass.
    pub request: Request<Vec<u8>>,
    /// The upstream host, as in the URI.
    pub upstream: UpstreamHost,
    /// How to answer the caller.
    pub rules: ReplyRules,
    /// What an audit line may say about it.
    pub label: CallLabel,
}

/// How to answer the caller of a forwarded request.
#[derive(Debug)]
pub struct ReplyRules(pub(crate) Caller);

impl ReplyRules {
    /// The answer for the caller: status and body of the upstream, the headers that may pass, and
    /// the gateway's own (CORS, no caching, no scripts).
    #[must_use]
    pub fn reply(&self, upstream: Response<Vec<u8>>) -> Response<Vec<u8>> {
        let (from, body) = upstream.into_parts();
        let mut response = Response::new(body);
        *response.status_mut() = from.status;
        *response.headers_mut() = passing(&from.headers, goes_down);
        self.0.finish(response)
    }

    /// The answer for the caller when there is no reply of the upstream.
    #[must_use]
    pub fn fail(&self, error: &GatewayError) -> Response<Vec<u8>> {
        self.0.finish(error.to_response())
    }
}

/// The request for the upstream, if the policy allows it.
pub(crate) fn forward(
    request: Request<Vec<u8>>,
    policy: &Policy,
) -> Result<(Request<Vec<u8>>, UpstreamHost), GatewayError> {
    if ![Method::GET, Method::POST].contains(request.method()) {
        return Err(GatewayError::MethodNotAllowed {
            method: request.method().to_string(),
            allow: "GET, POST, OPTIONS",
        });
    }
    let (host, path_and_query) = target(request.uri())?;
    let host: UpstreamHost = host.parse().map_err(bad_request)?;
    if !policy.upstreams.contains(&host) {
        let host = host.to_string();
        return Err(GatewayError::UpstreamNotAllowed { host });
    }
    if request.body().len() > policy.max_body {
        let limit = policy.max_body;
        return Err(GatewayError::BodyTooLarge { limit });
    }
    let uri = Uri::builder()
        .scheme(Scheme::HTTPS)
        .authority(host.as_str())
        .path_and_query(path_and_query)
        .build()
        .map_err(bad_request)?;
    let (from, body) = request.into_parts();
    let mut request = Request::new(body);
    *request.method_mut() = from.method;
    *request.uri_mut() = uri;
    *request.headers_mut() = passing(&from.headers, goes_up);
    let host_header = HeaderValue::from_str(host.as_str()).map_err(bad_request)?;
    request.headers_mut().insert(HOST, host_header);
    Ok((request, host))
}

/// Takes `/v1/relay/{host}/{path…}?{query}` apart. Path and query are signed, so they are cut out
/// of the URI as they stand and never decoded.
fn target(uri: &Uri) -> Result<(&str, PathAndQuery), GatewayError> {
    let whole = uri.path_and_query().map_or("", PathAndQuery::as_str);
    let target = whole.strip_prefix(PREFIX).unwrap_or_default();
    let end = target.find(['/', '?']).unwrap_or(target.len());
    let (host, rest) = target.split_at(end);
    // `{host}` and `{host}?{query}` mean the path `/`.
    let rest = if rest.starts_with('/') { rest.parse() } else { format!("/{rest}").parse() };
    let path_and_query: PathAndQuery = rest.map_err(bad_request)?;
    if path_and_query.path().split('/').any(is_dot_segment) {
        return Err(bad_request(format_args!(
            "The path {} contains . or .. as a part. Clients and servers on the way fold such \
             parts, and the signature would not fit: write the path without them.",
            excerpt(path_and_query.path())
        )));
    }
    Ok((host, path_and_query))
}

fn is_dot_segment(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

fn bad_request(message: impl Display) -> GatewayError {
    let message = message.to_string();
    GatewayError::BadRequest { message }
}
