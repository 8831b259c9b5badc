//! An action from the side of the cloud: its shape, and what it does to the account.

use edgeseal_core::{Action, ActionSpec};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::account::Account;
use crate::shape::{self, Field, Source, Wrong};

/// An action that the sandbox serves. `R` is how its API refuses.
pub(crate) trait Serve<R>: Action + DeserializeOwned {
    /// Every parameter of its document, those too that the sandbox has no use for.
    const FIELDS: &'static [Field];
    /// The answer, without the envelope.
    type Answer: Serialize;

    /// Does it. `now` is in seconds.
    fn serve(self, account: &mut Account, now: u64) -> Result<Self::Answer, R>;
}

/// An action in the table of its API.
pub(crate) struct Entry<R> {
    pub(crate) spec: ActionSpec,
    fields: &'static [Field],
    run: fn(Value, &mut Account, u64) -> Result<String, R>,
}

impl<R: From<Wrong>> Entry<R> {
    /// The entry of an action.
    pub(crate) const fn of<A: Serve<R>>() -> Self {
        Self { spec: A::SPEC, fields: A::FIELDS, run: run::<R, A> }
    }

    /// Checks the parameters and does it. The answer is JSON text: a month of statistics has megabytes, too much to be
    /// built up as a tree first.
    pub(crate) fn call(
        &self,
        params: Map<String, Value>,
        source: Source,
        account: &mut Account,
        now: u64,
    ) -> Result<String, R> {
        shape::check(&self.spec, self.fields, &params, source)?;
        (self.run)(Value::Object(params), account, now)
    }
}

fn run<R: From<Wrong>, A: Serve<R>>(params: Value, account: &mut Account, now: u64) -> Result<String, R> {
    let unreadable = |error: serde_json::Error| Wrong::Unreadable(error.to_string());
    let action: A = serde_json::from_value(params).map_err(unreadable)?;
    let answer = action.serve(account, now)?;
    Ok(serde_json::to_string(&answer).map_err(unreadable)?)
}
