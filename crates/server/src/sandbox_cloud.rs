//! The imitated cloud: behind the gateway, and by itself for SDKs.

use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::extract::State;
use edgeseal_gateway::MAX_BODY;
use edgeseal_sandbox::Sandbox;
use http::{Request, Response, StatusCode};
use tokio::time::{Duration, timeout};

use crate::body::read_request;
use crate::clock::now_ms;
use crate::cloud::{Cloud, Reply};
use crate::headers::plain_text;

/// The largest body that reaches the sandbox, in bytes. A little more than the cloud accepts, so
/// that the sandbox can refuse a body in the cloud's own words.
const MAX_SANDBOX_BODY: usize = MAX_BODY + 1024 * 1024;

/// One sandbox for all callers: what one changes, the others see.
pub(crate) struct SandboxCloud {
    sandbox: Mutex<Sandbox>,
}

impl SandboxCloud {
    pub(crate) fn new() -> Self {
        Self { sandbox: Mutex::new(Sandbox::new(now_ms())) }
    }

    fn handle(&self, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
        // Whatever another request broke, this one is better answered than refused.
        let mut sandbox = self.sandbox.lock().unwrap_or_else(PoisonError::into_inner);
        sandbox.handle(request, now_ms())
    }
}

impl Cloud for SandboxCloud {
    fn send(&self, request: Request<Vec<u8>>) -> Reply {
        let response = self.handle(&request);
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// The imitated cloud as an address of its own. Any method and path, no CORS: like the real one.
#[derive(Clone)]
pub(crate) struct SandboxListener {
    pub(crate) cloud: Arc<SandboxCloud>,
    pub(crate) request_timeout: Duration,
}

pub(crate) async fn answer(State(sandbox): State<SandboxListener>, request: Request<Body>) -> Response<Body> {
    let (head, body) = request.into_parts();
    match timeout(sandbox.request_timeout, read_request(body, MAX_SANDBOX_BODY)).await {
        Ok(Ok(body)) if body.len() <= MAX_SANDBOX_BODY => {
            sandbox.cloud.handle(&Request::from_parts(head, body)).map(Body::from)
        }
        Ok(Ok(_)) => plain_text(StatusCode::PAYLOAD_TOO_LARGE, "The request body is too large.\n"),
        Ok(Err(_)) => plain_text(StatusCode::BAD_REQUEST, "The request body broke off.\n"),
        Err(_) => plain_text(StatusCode::REQUEST_TIMEOUT, "The request body did not arrive in time.\n"),
    }
}
