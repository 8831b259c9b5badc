//! The fields of a request, taken out one by one.

use serde_json::{Map, Value};

use crate::refusal::Refusal;

/// The fields that have not been taken yet. One that is null counts as left out.
///
/// Read by hand instead of through `serde`, whose messages quote the value that they refuse: it may be the secret key.
pub(crate) struct Fields(Map<String, Value>);

impl Fields {
    pub(crate) fn new(request: Value) -> Result<Self, Refusal> {
        match request {
            Value::Object(fields) => Ok(Self(fields)),
            _ => Err(Refusal::invalid("the request must be an object")),
        }
    }

    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        self.take(name, "text", |value| match value {
            Value::String(text) => Some(text),
            _ => None,
        })
    }

    pub(crate) fn flag(&mut self, name: &str) -> Result<Option<bool>, Refusal> {
        self.take(name, "true or false", |value| value.as_bool())
    }

    pub(crate) fn whole_number(&mut self, name: &str) -> Result<Option<u64>, Refusal> {
        self.take(name, "a whole number, not below zero", |value| value.as_u64())
    }

    pub(crate) fn object(&mut self, name: &str) -> Result<Option<Map<String, Value>>, Refusal> {
        self.take(name, "an object", |value| match value {
            Value::Object(members) => Some(members),
            _ => None,
        })
    }

    pub(crate) fn one_of<T: Clone>(&mut self, name: &str, choices: &[(&str, T)]) -> Result<Option<T>, Refusal> {
        let names: Vec<&str> = choices.iter().map(|(choice, _)| *choice).collect();
        self.take(name, &names.join(" or "), |value| {
            choices.iter().find(|(choice, _)| value == *choice).map(|(_, meant)| meant.clone())
        })
    }

    /// A misspelt field would be left out of the signature without a word.
    pub(crate) fn nothing_left(self) -> Result<(), Refusal> {
        match self.0.keys().next() {
            Some(name) => Err(Refusal::invalid(format!("`{name}` is no field of a request"))),
            None => Ok(()),
        }
    }

    fn take<T>(&mut self, name: &str, kind: &str, read: impl FnOnce(Value) -> Option<T>) -> Result<Option<T>, Refusal> {
        match self.0.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| Refusal::invalid(format!("`{name}` must be {kind}"))),
        }
    }
}
