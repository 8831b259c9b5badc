//! Reading a policy field by field, so that every mistake is named with its place and its fix.
//!
//! The errors of serde quote the value that they refuse. A value in the wrong place may be a key, so nothing here quotes
//! one, unless its own type says that it is none.

use std::fmt::Display;
use std::str::FromStr;

use serde_json::{Map, Value};

/// How `toml` hands a date that stands without quotes to serde.
const TOML_DATE: &str = "$__toml_private_datetime";

/// What is wrong with a policy: the place, and what to write there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {fix}")]
pub struct PolicyError {
    /// The full name of the field: `tokens.0.sha256`, `accounts.main.region`.
    pub field: String,
    /// What is wrong and what to write instead.
    pub fix: String,
}

impl PolicyError {
    pub(crate) fn new(field: impl Into<String>, fix: impl Display) -> Self {
        Self { field: field.into(), fix: fix.to_string() }
    }
}

/// An object of the policy, whose fields are taken out one by one.
pub(crate) struct Table {
    path: String,
    known: Vec<&'static str>,
    fields: Map<String, Value>,
}

impl Table {
    pub(crate) fn new(path: impl Into<String>, value: Value) -> Result<Self, PolicyError> {
        let path = path.into();
        match value {
            Value::Object(fields) => Ok(Self { path, known: Vec::new(), fields }),
            _ => {
                let place = if path.is_empty() { "the policy" } else { &path };
                Err(PolicyError::new(place, "it must be an object with named fields"))
            }
        }
    }

    /// The full name of a field.
    pub(crate) fn name(&self, field: &str) -> String {
        if self.path.is_empty() { field.to_owned() } else { format!("{}.{field}", self.path) }
    }

    pub(crate) fn fault(&self, field: &str, fix: impl Display) -> PolicyError {
        PolicyError::new(self.name(field), fix)
    }

    fn take(&mut self, field: &'static str) -> Option<Value> {
        self.known.push(field);
        self.fields.remove(field).filter(|value| !value.is_null())
    }

    pub(crate) fn text(&mut self, field: &'static str) -> Result<Option<String>, PolicyError> {
        match self.take(field) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(Value::Object(mut date)) if date.len() == 1 => match date.remove(TOML_DATE) {
                Some(Value::String(text)) => Ok(Some(text)),
                _ => Err(self.fault(field, "it must be text")),
            },
            Some(_) => Err(self.fault(field, "it must be text")),
        }
    }

    pub(crate) fn flag(&mut self, field: &'static str) -> Result<Option<bool>, PolicyError> {
        match self.take(field) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(flag)),
            Some(_) => Err(self.fault(field, "it must be true or false")),
        }
    }

    pub(crate) fn number(&mut self, field: &'static str) -> Result<Option<u64>, PolicyError> {
        match self.take(field) {
            None => Ok(None),
            Some(value) => match value.as_u64() {
                Some(number) => Ok(Some(number)),
                None => Err(self.fault(field, "it must be a whole number, 0 or more")),
            },
        }
    }

    /// A text that is read into a type, whose own error says what to write.
    pub(crate) fn parsed<T>(&mut self, field: &'static str) -> Result<Option<T>, PolicyError>
    where
        T: FromStr<Err: Display>,
    {
        let text = self.text(field)?;
        text.map(|text| text.parse()).transpose().map_err(|error| self.fault(field, error))
    }

    /// A list of texts, each read into a type. An empty list is refused: it would look like a limit and be none.
    pub(crate) fn list<T>(&mut self, field: &'static str) -> Result<Option<Vec<T>>, PolicyError>
    where
        T: FromStr<Err: Display>,
    {
        let items = match self.take(field) {
            None => return Ok(None),
            Some(Value::Array(items)) if !items.is_empty() => items,
            Some(Value::Array(_)) => return Err(self.fault(field, "the list is empty: fill it, or leave it out")),
            Some(_) => return Err(self.fault(field, "it must be a list of texts")),
        };
        let read = |(at, item): (usize, &Value)| {
            let place = || self.name(&format!("{field}.{at}"));
            let text = item.as_str().ok_or_else(|| PolicyError::new(place(), "it must be text"))?;
            text.parse().map_err(|error| PolicyError::new(place(), error))
        };
        items.iter().enumerate().map(read).collect::<Result<_, _>>().map(Some)
    }

    /// The objects of a list.
    pub(crate) fn tables(&mut self, field: &'static str) -> Result<Vec<Self>, PolicyError> {
        match self.take(field) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => {
                let table = |(at, item)| Self::new(self.name(&format!("{field}.{at}")), item);
                items.into_iter().enumerate().map(table).collect()
            }
            Some(_) => Err(self.fault(field, "it must be a list of objects")),
        }
    }

    /// The objects of an object whose names are data.
    pub(crate) fn named_tables(&mut self, field: &'static str) -> Result<Vec<(String, Self)>, PolicyError> {
        match self.take(field) {
            None => Ok(Vec::new()),
            Some(Value::Object(fields)) => {
                let table = |(name, value): (String, Value)| {
                    if !is_name(&name) {
                        return Err(self.fault(field, NAME_RULE));
                    }
                    let place = self.name(&format!("{field}.{name}"));
                    Self::new(place, value).map(|table| (name, table))
                };
                fields.into_iter().map(table).collect()
            }
            Some(_) => Err(self.fault(field, "it must be an object with a name for each entry")),
        }
    }

    /// Refuses what nobody took: a misspelt limit must not be taken for none.
    pub(crate) fn nothing_left(mut self) -> Result<(), PolicyError> {
        let Some(name) = self.fields.keys().next().cloned() else { return Ok(()) };
        self.known.sort_unstable();
        // A name unlike ours may be a key that slipped to the left of the equals sign.
        let is_like_ours = name.len() <= 32 && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let place = self.name(if is_like_ours { &name } else { "…" });
        let known = self.known.join(", ");
        Err(PolicyError::new(place, format_args!("there is no such field; there are: {known}")))
    }
}

/// What a name of an account or a token may be: it stands in every audit line.
pub(crate) const NAME_RULE: &str = "a name is 1 to 32 letters, digits, - and _";

pub(crate) fn is_name(name: &str) -> bool {
    (1..=32).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Checks the name of an account or a token.
///
/// # Errors
/// The rule, where it is broken.
pub fn check_name(name: &str) -> Result<String, &'static str> {
    if is_name(name) { Ok(name.to_owned()) } else { Err(NAME_RULE) }
}
