//! What the page and the demo worker say to each other: one JSON text a message.

use edgeseal_core::SignedRequest;
use serde::{Deserialize, Serialize};

/// A request to the sandbox.
#[derive(Serialize, Deserialize)]
pub struct Ask {
    pub(crate) id: u32,
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: String,
}

/// The sandbox's answer.
#[derive(Serialize, Deserialize)]
pub(crate) struct Told {
    pub(crate) id: u32,
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Ask {
    pub(crate) fn new(id: u32, request: &SignedRequest) -> Self {
        let headers = request.headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Self { id, method: request.method.to_string(), url: request.url(), headers, body: request.body.clone() }
    }

    /// The number of a request and the request as the sandbox takes it; `None` where the text is none.
    #[must_use]
    pub fn read(text: &str) -> Option<(u32, http::Request<Vec<u8>>)> {
        let ask: Self = serde_json::from_slice(text.as_bytes()).ok()?;
        let mut builder = http::Request::builder().method(ask.method.as_str()).uri(ask.url);
        for (name, value) in ask.headers {
            builder = builder.header(name, value);
        }
        Some((ask.id, builder.body(ask.body.into_bytes()).ok()?))
    }

    /// The answer to the request of a number, as text.
    #[must_use]
    pub fn told(id: u32, response: http::Response<Vec<u8>>) -> Option<String> {
        let status = response.status().as_u16();
        let body = String::from_utf8(response.into_body()).ok()?;
        serde_json::to_string(&Told { id, status, body }).ok()
    }
}
