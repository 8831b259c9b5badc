//! Who may send what where: the decisions of the Edgeseal gateway.
//!
//! A browser cannot call the cloud itself: the cloud sends no CORS headers. The gateway stands
//! between the two. This crate decides; it does no I/O, reads no clock and knows no async, so that
//! the same rules run in the native server and in an edge worker. A shell reads a request, asks
//! [`Gateway::decide`], and either sends the answer it is given or forwards and passes the
//! upstream's response through [`ReplyRules::reply`].
//!
//! | route | what |
//! |---|---|
//! | `GET /healthz` | `{"status":"ok"}` |
//! | `POST /v1/call/{api}/{action}` | signs a call for whoever shows a token that may make it |
//! | `GET /v1/policy` | what the caller's token may do |
//! | `GET`, `POST /v1/relay/{host}/{path…}` | forwards a call that the caller has already signed |
//! | `OPTIONS` anywhere | the CORS preflight |
//!
//! A [`Policy`] says which tokens there are, what each may call, and on which domains and URLs. The
//! gateway holds no key: it knows the names of variables, and a shell hands out what they hold
//! through [`Keys`] at the moment of a call. Time and nonce come in as a [`Stamp`].
//!
//! The relay adds no credentials: what it protects is the caller's network (only listed hosts are
//! reached) and the console's origin (cookies, scripts and redirects of the upstream stay outside).
//!
//! Every refusal is one JSON object, `{"error":{"code":"UpstreamNotAllowed","message":"…"}}`; the
//! codes are those of [`GatewayError::code`] and do not change.
#![forbid(unsafe_code)]

mod answer;
mod audit;
mod bearer;
mod buckets;
mod call;
mod cors;
mod error;
mod gateway;
mod headers;
mod keys;
mod origin;
mod permissions;
mod policy;
mod relay;
mod scope;
mod upstream;

pub use edgeseal_core::Stamp;

pub use audit::{CallLabel, Route};
pub use bearer::TokenPlace;
pub use error::{CallError, GatewayError};
pub use gateway::{Answer, Decision, Gateway};
pub use keys::Keys;
pub use origin::{Origin, OriginError};
pub use policy::{
    Allow, AllowError, Expiry, ExpiryError, KeyKind, MAX_BODY, Policy, PolicyError, Rate, RateError, RelayMode, Token,
    TokenHash, check_name,
};
pub use relay::{Forward, ReplyRules};
pub use scope::{DomainPattern, DomainPatternError, Fault, OutOfScope, Prefix, PrefixError, Scope};
pub use upstream::{HostError, UpstreamHost};
