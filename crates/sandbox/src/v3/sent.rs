//! Settings that were sent, on their way to the store that checks them.

use edgeseal_core::check::{Broken, Violation};
use edgeseal_core::tencent::v3::settings::to_value;
use serde::Serialize;
use serde_json::{Map, Value};

use super::Refusal;
use crate::serve::{Verdict, general};

/// The parameters that were sent, by their names.
pub(super) fn objects<A: Serialize>(action: &A) -> Map<String, Value> {
    match to_value(action) {
        Ok(Value::Object(objects)) => objects,
        _ => Map::new(),
    }
}

/// Words and bounds are left to the store, which has a code for each.
pub(super) fn judge(violation: &Violation) -> Verdict<Refusal> {
    match violation.broken {
        Broken::OneOf(_) | Broken::Range { .. } => Verdict::Pass,
        _ => general(violation),
    }
}
