//! Answers over HTTP: always JSON.

use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};

/// An answer of JSON text. API 3.0 and Polyv put every refusal under 200.
pub(crate) fn json(status: StatusCode, body: String) -> Response<Vec<u8>> {
    let mut response = Response::new(body.into_bytes());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
