//! Which pages may call, and what their browsers are told.

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS, HeaderName, ORIGIN, VARY,
};
use http::{HeaderMap, HeaderValue, Response, StatusCode};

use crate::answer;
use crate::error::GatewayError;
use crate::headers::may_come;
use crate::origin::Origin;

/// How long a browser may remember a preflight, in seconds.
const PREFLIGHT_MAX_AGE: &str = "600";

/// What a page may read besides the body: `Date` to correct its clock, the rest to retry and to
/// ask the cloud's support.
const EXPOSED: &str = "Date, Retry-After, X-TC-RequestId";

/// Who sent a request, as far as CORS is concerned.
#[derive(Debug, Clone)]
pub(crate) enum Caller {
    /// No page: a program, or a browser's own GET within the origin.
    NoPage,
    /// A page of an allowed origin.
    Page(HeaderValue),
    /// A page of any other origin, or a request with a doubtful `Origin`.
    Stranger(String),
}

impl Caller {
    pub(crate) fn of(headers: &HeaderMap, allowed: &[Origin]) -> Self {
        let mut sent = headers.get_all(ORIGIN).iter();
        match (sent.next(), sent.next()) {
            (None, _) => Self::NoPage,
            (Some(origin), None) if allowed.iter().any(|known| known.is(origin)) => Self::Page(origin.clone()),
            (Some(origin), _) => Self::Stranger(String::from_utf8_lossy(origin.as_bytes()).into_owned()),
        }
    }

    pub(crate) fn admit(&self) -> Result<(), GatewayError> {
        match self {
            Self::NoPage | Self::Page(_) => Ok(()),
            Self::Stranger(origin) => Err(GatewayError::OriginNotAllowed { origin: origin.clone() }),
        }
    }

    /// Finishes an answer for this caller: CORS, and the headers common to all answers.
    pub(crate) fn finish(&self, mut response: Response<Vec<u8>>) -> Response<Vec<u8>> {
        let headers = response.headers_mut();
        answer::harden(headers);
        headers.insert(VARY, HeaderValue::from_static("Origin"));
        if let Self::Page(origin) = self {
            headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
            let exposed = HeaderValue::from_static(EXPOSED);
            headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
        }
        response
    }
}

/// The answer to a preflight. It is the same on every path: a wrong path or host is then refused
/// in answer to the real request, where the page can read why.
pub(crate) fn preflight(asked: &HeaderMap) -> Response<Vec<u8>> {
    let mut response = answer::empty(StatusCode::NO_CONTENT);
    let headers = response.headers_mut();
    let methods = HeaderValue::from_static("GET, POST");
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
    let max_age = HeaderValue::from_static(PREFLIGHT_MAX_AGE);
    headers.insert(ACCESS_CONTROL_MAX_AGE, max_age);
    // A list of header names that http has parsed is always a valid header value.
    if let Ok(names) = HeaderValue::try_from(allowed_headers(asked)) {
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, names);
    }
    response
}

/// Those of the requested headers that the gateway reads or passes on. They are named one by one because
/// a wildcard does not cover `Authorization`.
fn allowed_headers(asked: &HeaderMap) -> String {
    let names: Vec<HeaderName> = asked
        .get_all(ACCESS_CONTROL_REQUEST_HEADERS)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .filter(may_come)
        .collect();
    let names: Vec<&str> = names.iter().map(HeaderName::as_str).collect();
    names.join(", ")
}
