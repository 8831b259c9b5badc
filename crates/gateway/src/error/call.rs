//! Why a call that the gateway would sign was refused.

use edgeseal_core::check::Violations;
use edgeseal_core::{Api, SignError};
use http::StatusCode;
use serde_json::{Value, json};

use super::excerpt;
use crate::bearer::TokenPlace;
use crate::policy::{Expiry, Rate};
use crate::scope::OutOfScope;

/// Most fields that an answer lists.
const SHOWN: usize = 20;

/// A call that the gateway refused to sign. No token and no key is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallError {
    /// The policy has no tokens.
    #[error("This gateway signs no calls: its policy has no tokens. Add one, or relay calls that you sign yourself.")]
    NotOffered,
    /// The policy closes the relay.
    #[error("This gateway relays nothing. Use /v1/call with a token, or have its policy say relay = \"open\".")]
    RelayNotOffered,
    /// No token, or none that can be read.
    #[error(
        "A token is needed. Send it once, as {}.", match .place {
            TokenPlace::Authorization => "Authorization: Bearer <token>",
            TokenPlace::RelayHeader => "X-Edgeseal-Token: <token>",
        }
    )]
    TokenMissing {
        /// Where it belongs.
        place: TokenPlace,
    },
    /// No token of the policy.
    #[error("The gateway does not know this token. Check that it is whole, or ask for a new one.")]
    TokenUnknown,
    /// A token whose time is over.
    #[error("The token was good until {expires}. Ask for a new one.")]
    TokenExpired {
        /// When.
        expires: Expiry,
    },
    /// A token that was taken back.
    #[error("The token was revoked. Ask for a new one.")]
    TokenRevoked,
    /// The path names no API.
    #[error("{} is no API. Call /v1/call/<api>/<action> with tencent-v3, tencent-v2 or polyv-vod.", excerpt(.api))]
    ApiUnknown {
        /// What the path names.
        api: String,
    },
    /// The account has no key for the API.
    #[error("The account {account} has no key for {api}. Have one added to the gateway's policy.")]
    ApiNotOffered {
        /// The account.
        account: String,
        /// The API.
        api: Api,
    },
    /// No action has this name, or none that could be checked.
    #[error("{api} has no action {} that this gateway knows. {advice}", excerpt(.action))]
    ActionUnknown {
        /// The API.
        api: Api,
        /// What the path names.
        action: String,
        /// What to do.
        advice: &'static str,
    },
    /// The token is not for this action.
    #[error("The token may not call {action}; it may call {allow}. GET /v1/policy tells all that it may.")]
    ActionNotAllowed {
        /// The action.
        action: String,
        /// What it may call.
        allow: String,
    },
    /// The call names something that the token may not touch, or nothing at all.
    #[error("Nothing was sent, as the call leaves what the token is for: {0}.")]
    OutOfScope(OutOfScope),
    /// A limited token asks not to be checked.
    #[error("A token with domains or prefixes is always checked. Leave out ?unchecked=1.")]
    UncheckedNotAllowed,
    /// The body is no JSON object.
    #[error("The body must be a JSON object of the action's parameters: {reason}.")]
    BodyNotJson {
        /// What is wrong with it.
        reason: String,
    },
    /// The cloud would refuse the parameters.
    #[error("The cloud would refuse these parameters, so nothing was sent: {}.", told(.0))]
    InvalidParameters(Violations),
    /// The parameters cannot be signed.
    #[error("The call cannot be signed: {0}.")]
    NotSignable(SignError),
    /// The token has used up its calls.
    #[error("The token may call {rate} and has used that up. Try again in {seconds} s.")]
    RateLimited {
        /// Its rate.
        rate: Rate,
        /// When there is a call again.
        seconds: u64,
    },
    /// The gateway lacks the key.
    #[error("The gateway lacks a key of the account {account}. Set the variable {variable} where it runs.")]
    KeyMissing {
        /// The account.
        account: String,
        /// The variable.
        variable: String,
    },
    /// The gateway has something else in place of the key.
    #[error(
        "The gateway has no key of the account {account} in the variable {variable}: there is a space, a line break or \
         another character that no key has. Set it anew where the gateway runs."
    )]
    KeyUnusable {
        /// The account.
        account: String,
        /// The variable.
        variable: String,
    },
}

impl CallError {
    pub(super) fn code_and_status(&self) -> (&'static str, StatusCode) {
        match self {
            Self::NotOffered => ("CallsNotOffered", StatusCode::NOT_FOUND),
            Self::RelayNotOffered => ("RelayNotOffered", StatusCode::FORBIDDEN),
            Self::TokenMissing { .. } => ("TokenMissing", StatusCode::UNAUTHORIZED),
            Self::TokenUnknown => ("TokenUnknown", StatusCode::UNAUTHORIZED),
            Self::TokenExpired { .. } => ("TokenExpired", StatusCode::UNAUTHORIZED),
            Self::TokenRevoked => ("TokenRevoked", StatusCode::UNAUTHORIZED),
            Self::ApiUnknown { .. } => ("ApiUnknown", StatusCode::NOT_FOUND),
            Self::ApiNotOffered { .. } => ("ApiNotOffered", StatusCode::FORBIDDEN),
            Self::ActionUnknown { .. } => ("ActionUnknown", StatusCode::NOT_FOUND),
            Self::ActionNotAllowed { .. } => ("ActionNotAllowed", StatusCode::FORBIDDEN),
            Self::OutOfScope(_) => ("OutOfScope", StatusCode::FORBIDDEN),
            Self::UncheckedNotAllowed => ("UncheckedNotAllowed", StatusCode::FORBIDDEN),
            Self::BodyNotJson { .. } => ("BodyNotJson", StatusCode::BAD_REQUEST),
            Self::InvalidParameters(_) => ("InvalidParameters", StatusCode::BAD_REQUEST),
            Self::NotSignable(_) => ("NotSignable", StatusCode::BAD_REQUEST),
            Self::RateLimited { .. } => ("RateLimited", StatusCode::TOO_MANY_REQUESTS),
            Self::KeyUnusable { .. } => ("KeyUnusable", StatusCode::INTERNAL_SERVER_ERROR),
            Self::KeyMissing { .. } => ("KeyMissing", StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    /// What a program may want to read beside code and message.
    pub(super) fn details(&self) -> Option<(&'static str, Value)> {
        match self {
            Self::OutOfScope(OutOfScope::Named { first, count }) => {
                let field = |fault: &crate::scope::Fault| json!({ "field": fault.field, "message": fault.reason });
                let fields: Vec<Value> = first.iter().map(field).collect();
                Some(("outside", json!({ "count": count, "fields": fields })))
            }
            Self::InvalidParameters(violations) => {
                let field =
                    |it: &edgeseal_core::Violation| json!({ "field": it.field, "message": it.broken.to_string() });
                let fields: Vec<Value> = violations.0.iter().take(SHOWN).map(field).collect();
                Some(("invalid", json!({ "count": violations.0.len(), "fields": fields })))
            }
            _ => None,
        }
    }

    /// The value of `WWW-Authenticate`, for those that a better token would help.
    pub(super) const fn challenge(&self) -> Option<&'static str> {
        match self {
            Self::TokenMissing { .. } => Some("Bearer realm=\"edgeseal\""),
            Self::TokenUnknown | Self::TokenExpired { .. } | Self::TokenRevoked => {
                Some("Bearer realm=\"edgeseal\", error=\"invalid_token\"")
            }
            _ => None,
        }
    }

    /// The value of `Retry-After`.
    pub(super) const fn retry_after(&self) -> Option<u64> {
        match self {
            Self::RateLimited { seconds, .. } => Some(*seconds),
            _ => None,
        }
    }
}

/// The first violations in words: a list of a thousand bad URLs would be a thousand sentences.
fn told(violations: &Violations) -> String {
    let shown: Vec<String> = violations.0.iter().take(5).map(ToString::to_string).collect();
    let more = violations.0.len().saturating_sub(shown.len());
    let more = if more > 0 { format!("; and {more} more") } else { String::new() };
    shown.join("; ") + &more
}
