//! What the JavaScript function answers.

use edgeseal_core::{SignedRequest, Trace};
use serde::{Serialize, Serializer};

/// A signed request as a plain object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signed {
    /// `GET` or `POST`.
    pub method: String,
    /// The whole URL with the query as it was signed.
    pub url: String,
    /// The headers. `Host` is not among them: the sender writes it, and a browser lets nobody else.
    #[serde(serialize_with = "as_object")]
    pub headers: Vec<(&'static str, String)>,
    /// The body as it was signed, byte for byte; empty for a GET.
    pub body: String,
    /// The signature by itself.
    pub signature: String,
    /// Every step of the signature, in order.
    pub trace: Vec<TraceStep>,
}

/// A step of a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TraceStep {
    /// `canonicalRequest`, `stringToSign` and so on.
    pub name: &'static str,
    /// The text, with `***` in place of a secret.
    pub value: String,
}

impl Signed {
    pub(crate) fn new(request: SignedRequest, trace: Trace) -> Self {
        Self {
            method: request.method.to_string(),
            url: request.url(),
            headers: request.headers,
            body: request.body,
            signature: request.signature,
            trace: trace.steps.into_iter().map(|step| TraceStep { name: step.name, value: step.value }).collect(),
        }
    }
}

fn as_object<S: Serializer>(headers: &[(&'static str, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(headers.iter().map(|(name, value)| (name, value)))
}
