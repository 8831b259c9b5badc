//! `/console.json`: what the console needs to know of the server that serves it.

use axum::body::Body;
use edgeseal_sandbox::{SECRET_ID, SECRET_KEY};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Response};

use crate::headers::secure;

/// Where the console finds this server's relay, and the sandbox's keys where the sandbox answers.
///
/// They are the same on every machine and printed at the start: they open nothing but the sandbox.
pub(crate) fn text(sandbox: bool) -> String {
    let keys = if sandbox {
        format!(r#","sandbox":{{"secretId":"{SECRET_ID}","secretKey":"{SECRET_KEY}"}}"#)
    } else {
        String::new()
    };
    format!(r#"{{"relay":"/v1/relay/{{host}}{{path}}"{keys}}}"#)
}

pub(crate) fn answer(text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    secure(response.headers_mut());
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_told_only_where_they_are_the_sandboxes() {
        assert_eq!(text(false), r#"{"relay":"/v1/relay/{host}{path}"}"#);
        assert_eq!(
            text(true),
            r#"{"relay":"/v1/relay/{host}{path}","sandbox":{"secretId":"AKIDSANDBOX","secretKey":"sandbox-secret"}}"#
        );
    }
}
