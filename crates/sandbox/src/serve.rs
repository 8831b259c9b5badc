//! An action from the side of the cloud: what it refuses, and what it does to the account.

use edgeseal_core::action::Entry as Facts;
use edgeseal_core::check::{Broken, Typing, Violation, violations};
use edgeseal_core::shape::fit;
use edgeseal_core::{Action, ActionSpec};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::account::Account;
use crate::whole_numbers;

/// An action that the sandbox serves. `R` is how its API refuses.
pub(crate) trait Serve<R>: Action + DeserializeOwned {
    /// The answer, without the envelope.
    type Answer: Serialize;

    /// What becomes of a parameter that breaks a rule of the action's description.
    ///
    /// What is missing, unknown, of another type or none of the allowed words or numbers is refused in the general
    /// words of the API; the rest is left to [`Serve::serve`], which knows the code for it.
    fn judge(violation: &Violation) -> Verdict<R> {
        general(violation)
    }

    /// Does it. `now` is in seconds.
    fn serve(self, account: &mut Account, now: u64) -> Result<Self::Answer, R>;
}

/// What becomes of a parameter that breaks a rule.
pub(crate) enum Verdict<R> {
    /// It is refused in the general words of the API.
    General,
    /// It is refused in words of its own.
    Own(R),
    /// It is let through.
    Pass,
}

/// What [`Serve::judge`] says where an action has no words of its own.
pub(crate) fn general<R>(violation: &Violation) -> Verdict<R> {
    match violation.broken {
        Broken::Required | Broken::Unknown | Broken::Type(_) | Broken::OneOf(_) | Broken::Range { .. } => {
            Verdict::General
        }
        _ => Verdict::Pass,
    }
}

/// How the parameters came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// Every type is itself.
    Json,
    /// All is text.
    Form,
    /// The same for API 2017, which passes over names that it does not know.
    OldForm,
}

/// What is wrong with the parameters.
#[derive(Debug)]
pub(crate) enum Wrong {
    /// One of them breaks a rule.
    Rule(Violation),
    /// As a whole they cannot be read.
    Unreadable(String),
}

/// From parameters to the JSON text of an answer.
type Run<R> = fn(Map<String, Value>, Source, &mut Account, u64) -> Result<String, R>;

/// An action in the table of its API.
pub(crate) struct Entry<R> {
    pub(crate) spec: ActionSpec,
    run: Run<R>,
}

impl<R: From<Wrong>> Entry<R> {
    /// The entry of an action.
    pub(crate) const fn of<A: Serve<R>>() -> Self {
        Self { spec: A::SPEC, run: run::<R, A> }
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
        (self.run)(params, source, account, now)
    }
}

fn run<R: From<Wrong>, A: Serve<R>>(
    params: Map<String, Value>,
    source: Source,
    account: &mut Account,
    now: u64,
) -> Result<String, R> {
    let typing = if source == Source::Json { Typing::Json } else { Typing::Text };
    for violation in violations(&Facts::of::<A>(), &params, typing, now) {
        if source == Source::OldForm && violation.broken == Broken::Unknown {
            continue;
        }
        match A::judge(&violation) {
            Verdict::General => return Err(Wrong::Rule(violation).into()),
            Verdict::Own(refusal) => return Err(refusal),
            Verdict::Pass => {}
        }
    }
    let unreadable = |error: serde_json::Error| Wrong::Unreadable(error.to_string());
    let mut params = Value::Object(params);
    fit(&mut params, &A::SHAPE);
    let action: A = serde_json::from_value(params).map_err(unreadable)?;
    let answer = action.serve(account, now)?;
    let text =
        if source == Source::OldForm { whole_numbers::to_string(&answer) } else { serde_json::to_string(&answer) };
    Ok(text.map_err(unreadable)?)
}
