//! Settings that were sent, on their way to the store that checks them.

use std::marker::PhantomData;

use edgeseal_core::check::{Broken, Violation};
use edgeseal_core::shape::{Shape, Shaped, without_nulls};
use edgeseal_core::{Action, ActionSpec, Example};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::Refusal;
use crate::serve::{Verdict, general};

/// The parameters of an action with settings, as they were sent, checked against its description. Reading each object
/// into a type of its own would tell the store nothing, and make the sandbox three times as large.
pub(super) struct Sent<A> {
    pub(super) params: Map<String, Value>,
    action: PhantomData<A>,
}

impl<A> Sent<A> {
    /// A text of it; empty where there is none.
    pub(super) fn text(&self, name: &str) -> &str {
        self.params.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

impl<'de, A> Deserialize<'de> for Sent<A> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut params = Value::Object(Map::deserialize(deserializer)?);
        without_nulls(&mut params);
        let Value::Object(params) = params else { return Ok(Self { params: Map::new(), action: PhantomData }) };
        Ok(Self { params, action: PhantomData })
    }
}

impl<A> Serialize for Sent<A> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.params.serialize(serializer)
    }
}

impl<A: Shaped> Shaped for Sent<A> {
    const SHAPE: Shape = A::SHAPE;
}

impl<A: Action> Action for Sent<A> {
    const SPEC: ActionSpec = A::SPEC;
    const EXAMPLE: Example = A::EXAMPLE;
    type Output = A::Output;
}

/// Words and bounds are left to the store, which has a code for each.
pub(super) fn judge(violation: &Violation) -> Verdict<Refusal> {
    match violation.broken {
        Broken::OneOf(_) | Broken::Range { .. } => Verdict::Pass,
        _ => general(violation),
    }
}
