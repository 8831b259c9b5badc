//! What went wrong with a call, with everything that support would ask for.

use edgeseal_core::{ApiError, ErrorKind, Retry, SignError, Violations};

/// A call that brought nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The action that was called.
    pub action: &'static str,
    /// The sort of failure.
    pub kind: ErrorKind,
    /// The cloud's code, or the console's own where nothing was answered.
    pub code: String,
    /// The cause in the cloud's or the console's words.
    pub message: String,
    /// The cloud's request id.
    pub request_id: Option<String>,
    /// Whether the same call can work later.
    pub can_retry: bool,
}

impl Failure {
    /// The cloud refused.
    #[must_use]
    pub fn refused(action: &'static str, error: ApiError) -> Self {
        let can_retry = error.retry != Retry::No;
        let ApiError { kind, code, message, request_id, .. } = error;
        Self { action, kind, code, message, request_id, can_retry }
    }

    /// The cloud would refuse the call, so nothing was sent.
    #[must_use]
    pub fn unsent(action: &'static str, found: &Violations) -> Self {
        Self::own(action, ErrorKind::Parameter, "NotSent", found.to_string(), false)
    }

    /// The call could not be signed, so nothing was sent.
    #[must_use]
    pub fn unsigned(action: &'static str, error: &SignError) -> Self {
        Self::own(action, ErrorKind::Parameter, "NotSigned", error.to_string(), false)
    }

    /// The proxy could not be reached, or the answer was cut off.
    #[must_use]
    pub fn unreachable(action: &'static str, cause: String) -> Self {
        Self::own(action, ErrorKind::Transport, "Unreachable", cause, true)
    }

    /// The proxy answered in place of the cloud, with a code of its own.
    #[must_use]
    pub fn proxy(action: &'static str, code: &str, message: String) -> Self {
        Self::own(action, ErrorKind::Transport, code, message, true)
    }

    fn own(action: &'static str, kind: ErrorKind, code: &str, message: String, can_retry: bool) -> Self {
        Self { action, kind, code: code.to_owned(), message, request_id: None, can_retry }
    }
}
