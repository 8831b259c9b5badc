//! Reading what the clouds really send: numbers as text, text as numbers, null for an empty list.
//!
//! Used with `#[serde(deserialize_with = …)]`. A form field is always text, so the same functions read requests that
//! were sent as GET or as a form.

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde_json::Value;

/// A list, an object or a value where the cloud may send null.
///
/// # Errors
/// When the value is neither null nor readable as `T`.
pub fn null_as_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(from: D) -> Result<T, D::Error> {
    Ok(Option::<T>::deserialize(from)?.unwrap_or_default())
}

/// Text that may be sent as a number: ids beyond 2^53 keep all their digits.
///
/// # Errors
/// When the value is a list or an object.
pub fn text<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(optional_text(from)?.unwrap_or_default())
}

/// Optional text that may be sent as a number.
///
/// # Errors
/// When the value is a list or an object.
pub fn optional_text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    match Value::deserialize(from)? {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        Value::Number(number) => Ok(Some(number.to_string())),
        Value::Bool(flag) => Ok(Some(flag.to_string())),
        other => Err(D::Error::custom(format_args!("expected text, found {}", kind(&other)))),
    }
}

/// A number that may be sent as text.
///
/// # Errors
/// When the value is no number of the wanted type.
pub fn number<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(from: D) -> Result<T, D::Error> {
    Ok(optional_number(from)?.unwrap_or_default())
}

/// An optional number that may be sent as text; empty text is none.
///
/// # Errors
/// When the value is no number of the wanted type.
pub fn optional_number<'de, D: Deserializer<'de>, T: DeserializeOwned>(from: D) -> Result<Option<T>, D::Error> {
    let value = match Value::deserialize(from)? {
        Value::Null => return Ok(None),
        Value::String(text) if text.trim().is_empty() => return Ok(None),
        Value::String(text) => serde_json::from_slice(text.trim().as_bytes())
            .map_err(|_| D::Error::custom(format_args!("{text:?} is no number")))?,
        other => other,
    };
    serde_json::from_value(value).map(Some).map_err(D::Error::custom)
}

/// A flag that may be sent as `"true"`, `"false"`, `1` or `0`.
///
/// # Errors
/// When the value is no flag.
pub fn optional_flag<'de, D: Deserializer<'de>>(from: D) -> Result<Option<bool>, D::Error> {
    match optional_text(from)?.as_deref() {
        None | Some("") => Ok(None),
        Some("true" | "True" | "1") => Ok(Some(true)),
        Some("false" | "False" | "0") => Ok(Some(false)),
        Some(other) => Err(D::Error::custom(format_args!("{other:?} is neither true nor false"))),
    }
}

const fn kind(value: &Value) -> &'static str {
    match value {
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
        _ => "something else",
    }
}
