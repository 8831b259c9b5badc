//! Signing, building and reading of Tencent Cloud CDN and Polyv VOD calls.
//!
//! Everything here is a pure function of its input: the clock and the nonce come in as a [`Stamp`], the network and
//! the storage stay outside. The way of a call is
//!
//! 1. an [`Action`] such as [`tencent::v3::PurgeUrlsCache`], or a [`Call`] of any other action by name;
//! 2. [`sign()`], which gives a [`SignedRequest`], and [`sign_with_trace`], which also gives every intermediate string;
//! 3. the shell sends it and hands the status and the body to [`Action::decode`].
//!
//! ```
//! use edgeseal_core::{Action, Credentials, Stamp, sign, tencent::v3::PurgeUrlsCache};
//!
//! let action = PurgeUrlsCache::new(["https://www.example.com/logo.png"]);
//! let credentials = Credentials::new("AKIDSANDBOX", "sandbox-secret");
//! let request = sign(&action.call()?, &credentials, Stamp::from_seconds(1_700_000_000))?;
//! assert_eq!(request.url(), "https://cdn.tencentcloudapi.com/");
//! # Ok::<(), edgeseal_core::SignError>(())
//! ```
#![forbid(unsafe_code)]

// The derived descriptions name this crate as others do.
extern crate self as edgeseal_core;

pub mod action;
pub mod api;
pub mod check;
pub mod credentials;
pub mod endpoint;
pub mod error;
pub mod packed;
pub mod params;
pub mod plan;
pub mod polyv;
pub mod reply;
pub mod request;
pub mod secret;
pub mod shape;
pub mod sign;
pub mod size;
pub mod stamp;
pub mod tencent;
pub mod time;

pub use action::{Access, Action, ActionSpec, Example, Rate, RawAction};
pub use api::Api;
pub use check::{Violation, Violations};
pub use credentials::{Credentials, ScopeKey, SecretKey};
pub use endpoint::{Endpoint, EndpointKind};
pub use error::{ApiError, ErrorKind, KnownCode, Retry, known_codes};
pub use request::{Call, SignedRequest};
pub use sign::{Form, SignError, SignatureMethod, Step, Trace, sign, sign_with_trace};
pub use size::{TooLarge, check_size};
pub use stamp::Stamp;
