//! Why a call was refused or failed, for programs (a code) and for people (a message).

mod call;

use http::header::{ALLOW, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, Response, StatusCode};

use crate::answer;

pub use call::CallError;

/// A call that the gateway refused, or that failed behind it.
///
/// [`code`](Self::code) is stable and meant for programs; the message (`Display`) says what
/// happened, to what, and what to do next, and may change.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GatewayError {
    /// No route has this path.
    #[error(
        "There is no route {}. Calls go to /v1/call/<api>/<action> with a token, or signed to \
         /v1/relay/<upstream host>/<path>.", excerpt(.path)
    )]
    RouteNotFound {
        /// The path of the request, without the query.
        path: String,
    },
    /// The route exists, but not for this method.
    #[error("{method} is not possible here. Use one of: {allow}.")]
    MethodNotAllowed {
        /// The method of the request.
        method: String,
        /// The methods that are possible, as in an `Allow` header.
        allow: &'static str,
    },
    /// The upstream host is a good name, but not on the allow-list.
    #[error(
        "The host {} is not one that this gateway may reach. Use a host of the cloud, such as \
         cdn.tencentcloudapi.com, or have this host added to the gateway's policy.", excerpt(.host)
    )]
    UpstreamNotAllowed {
        /// The host that the request named.
        host: String,
    },
    /// A browser sent the request for a page whose origin is not on the allow-list.
    #[error(
        "Pages of the origin {} may not use this gateway. Open the console under one of the \
         gateway's own addresses, or have this origin added to the gateway's policy.",
        excerpt(.origin)
    )]
    OriginNotAllowed {
        /// The `Origin` header of the request.
        origin: String,
    },
    /// The request body is larger than the policy allows.
    #[error("The request body is larger than {limit} bytes. Split the call into several smaller ones.")]
    BodyTooLarge {
        /// The largest body allowed, in bytes.
        limit: usize,
    },
    /// The request cannot be understood or cannot be passed on unchanged.
    #[error("{message}")]
    BadRequest {
        /// What is wrong and what to send instead.
        message: String,
    },
    /// The request did not arrive completely in time.
    #[error("The request did not arrive within {seconds} s. Check the connection, then send it again.")]
    RequestTimeout {
        /// How long the gateway waited, in seconds.
        seconds: u64,
    },
    /// The shell lacks something that every call needs.
    #[error("The gateway cannot work: {reason}. Look into the system that it runs on.")]
    Unable {
        /// What it lacks, as a clause.
        reason: String,
    },
    /// No connection to the upstream, or it broke before the answer was complete.
    #[error(
        "{host} could not be reached: {reason}. Check this gateway's network and DNS. If the call \
         changes something, look first whether it took effect."
    )]
    UpstreamUnreachable {
        /// The upstream host.
        host: String,
        /// What failed, as a clause.
        reason: String,
    },
    /// The upstream did not answer in time.
    #[error(
        "{host} did not answer within {seconds} s. If the call changes something, look first \
         whether it took effect, then send it again."
    )]
    UpstreamTimeout {
        /// The upstream host.
        host: String,
        /// How long the gateway waited, in seconds.
        seconds: u64,
    },
    /// The upstream's answer is larger than the shell is willing to hold.
    #[error(
        "The answer of {host} is larger than {limit} bytes. Ask for less at once: a shorter time \
         range or a smaller page."
    )]
    UpstreamAnswerTooLarge {
        /// The upstream host.
        host: String,
        /// The largest answer passed on, in bytes.
        limit: usize,
    },
    /// A call that the gateway would have signed was refused.
    #[error(transparent)]
    Call(#[from] CallError),
}

impl GatewayError {
    /// The stable name of the error, as in `error.code` of the answer.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code_and_status().0
    }

    /// The HTTP status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.code_and_status().1
    }

    fn code_and_status(&self) -> (&'static str, StatusCode) {
        match self {
            Self::RouteNotFound { .. } => ("RouteNotFound", StatusCode::NOT_FOUND),
            Self::MethodNotAllowed { .. } => ("MethodNotAllowed", StatusCode::METHOD_NOT_ALLOWED),
            Self::UpstreamNotAllowed { .. } => ("UpstreamNotAllowed", StatusCode::FORBIDDEN),
            Self::OriginNotAllowed { .. } => ("OriginNotAllowed", StatusCode::FORBIDDEN),
            Self::BodyTooLarge { .. } => ("BodyTooLarge", StatusCode::PAYLOAD_TOO_LARGE),
            Self::BadRequest { .. } => ("BadRequest", StatusCode::BAD_REQUEST),
            Self::RequestTimeout { .. } => ("RequestTimeout", StatusCode::REQUEST_TIMEOUT),
            Self::Unable { .. } => ("Unable", StatusCode::INTERNAL_SERVER_ERROR),
            Self::UpstreamUnreachable { .. } => ("UpstreamUnreachable", StatusCode::BAD_GATEWAY),
            Self::UpstreamTimeout { .. } => ("UpstreamTimeout", StatusCode::GATEWAY_TIMEOUT),
            Self::UpstreamAnswerTooLarge { .. } => ("UpstreamAnswerTooLarge", StatusCode::BAD_GATEWAY),
            Self::Call(error) => error.code_and_status(),
        }
    }

    /// The error as an answer, without CORS and the headers common to all answers.
    pub(crate) fn to_response(&self) -> Response<Vec<u8>> {
        let (code, status) = self.code_and_status();
        let mut body = serde_json::json!({ "error": { "code": code, "message": self.to_string() } });
        if let Self::Call(error) = self
            && let Some((name, details)) = error.details()
        {
            body["error"][name] = details;
        }
        let mut response = answer::json(status, &body);
        let headers = response.headers_mut();
        if let Self::MethodNotAllowed { allow, .. } = self {
            headers.insert(ALLOW, HeaderValue::from_static(allow));
        }
        if let Self::Call(error) = self {
            headers.extend(error.challenge().map(|text| (WWW_AUTHENTICATE, HeaderValue::from_static(text))));
            headers.extend(error.retry_after().map(|seconds| (RETRY_AFTER, HeaderValue::from(seconds))));
        }
        response
    }
}

/// A caller's text, quoted and cut to a length that fits in a sentence.
pub(crate) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?}…", &text[..end]),
    }
}
