//! What an action is: its name, its API, its limits and how its reply is read.

mod raw;
mod registry;
mod spec;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::check::{self, Violations};
use crate::error::ApiError;
use crate::reply;
use crate::request::Call;
use crate::shape::{Shaped, without_nulls};
use crate::sign::SignError;

pub use raw::RawAction;
pub use registry::{ACTIONS, Described, Entry, described, find};
pub use spec::{Access, ActionSpec, Period, Rate, Together};

/// A typed action: the struct is its request, with the cloud's own parameter names.
pub trait Action: Serialize + Shaped {
    /// Its facts.
    const SPEC: ActionSpec;
    /// A request and its reply, as they could be.
    const EXAMPLE: Example;
    /// What it answers on success.
    type Output: DeserializeOwned + Shaped;

    /// The call that [`crate::sign()`] takes, unchecked.
    ///
    /// # Errors
    /// [`SignError::Params`] when the parameters cannot be written as JSON.
    fn call(&self) -> Result<Call, SignError> {
        let mut params = serde_json::to_value(self).map_err(|error| SignError::Params(error.to_string()))?;
        without_nulls(&mut params);
        Ok(Call { post_only: Self::SPEC.post_only, ..Call::new(Self::SPEC.api, Self::SPEC.name, params) })
    }

    /// Checks the parameters as the cloud would. `now` is in seconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`Violations`] name each field, its value and the rule that it breaks.
    fn check(&self, now: u64) -> Result<(), Violations> {
        let params = serde_json::to_value(self).unwrap_or_default();
        check::check_nested(&Entry::of::<Self>(), &params, now)
    }

    /// Reads the reply.
    ///
    /// # Errors
    /// [`ApiError`] when the cloud refused the call or answered with something else than its documented envelope.
    fn decode(status: u16, body: &[u8]) -> Result<Self::Output, ApiError> {
        reply::decode(Self::SPEC.api, status, body)
    }
}

/// A request and its reply, as they could be: JSON of the parameters, and of the answer without its envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// The parameters.
    pub request: &'static str,
    /// The answer: what stands in `Response` (API 3.0) or in `data` (API 2017 and Polyv).
    pub reply: &'static str,
}
