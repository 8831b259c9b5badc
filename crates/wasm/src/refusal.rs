//! Why a request was not signed.

use edgeseal_core::SignError;

/// What a program can tell refusals apart by: the `code` of the JavaScript error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// The request has not the form that the types describe.
    InvalidRequest,
    /// The request is well formed, but cannot be signed as it is.
    NotSigned,
}

impl Code {
    /// The text of the code.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InvalidRequest => "InvalidRequest",
            Self::NotSigned => "NotSigned",
        }
    }
}

/// A request that was not signed. The message names fields and what they may be, never what a secret field was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Refusal {
    /// For programs.
    pub code: Code,
    /// For people.
    pub message: String,
}

impl Refusal {
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self { code: Code::InvalidRequest, message: message.into() }
    }
}

impl From<SignError> for Refusal {
    fn from(error: SignError) -> Self {
        Self { code: Code::NotSigned, message: error.to_string() }
    }
}
