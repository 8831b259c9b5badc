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
//! | `GET`, `POST /v1/relay/{host}/{path…}` | forwards a call that the caller has already signed |
//! | `OPTIONS` anywhere | the CORS preflight |
//!
//! The relay adds no credentials: what it protects is the caller's network (only listed hosts are
//! reached) and the console's origin (cookies, scripts and redirects of the upstream stay outside).
//!
//! Every refusal is one JSON object, `{"error":{"code":"UpstreamNotAllowed","message":"…"}}`; the
//! codes are those of [`GatewayError::code`] and do not change.
#![forbid(unsafe_code)]

mod answer;
mod audit;
mod cors;
mod error;
mod gateway;
mod headers;
mod origin;
mod policy;
mod relay;
mod upstream;

pub use audit::CallLabel;
pub use error::GatewayError;
pub use gateway::{Decision, Gateway};
pub use origin::{Origin, OriginError};
pub use policy::{MAX_BODY, RelayPolicy};
pub use relay::{Forward, ReplyRules};
pub use upstream::{HostError, UpstreamHost};
