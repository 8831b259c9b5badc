//! Objects after their description: what is left out gets its default, what is secret is not shown.

use edgeseal_core::shape::{Field, Object, Shape};
use serde_json::{Map, Value};

use super::defaults;
use super::fault::Fault;

/// What answers show in place of a masked key.
pub(super) const MASK: &str = "******";

/// The object as it is stored: every property is there, with its default where it was left out or null.
pub(super) fn complete(object: &Object, sent: &Map<String, Value>, path: &str) -> Result<Map<String, Value>, Fault> {
    if let Some(name) = sent.keys().find(|name| !object.fields.iter().any(|field| field.name == name.as_str())) {
        return Err(Fault::Unknown(format!("{path}.{name}")));
    }
    let mut stored = Map::new();
    for field in object.fields {
        let value = match sent.get(field.name).filter(|value| !is_left_out(field, value)) {
            Some(_) if field.rules.is_readonly => Value::Null,
            Some(value) => completed(&field.shape, value, &format!("{path}.{}", field.name))?,
            None => defaults::of_property(object.name, field.name),
        };
        stored.insert(field.name.to_owned(), value);
    }
    Ok(stored)
}

/// Clients send null, and some an empty word, for what they have no value for.
fn is_left_out(field: &Field, value: &Value) -> bool {
    let is_free_text = matches!(field.shape, Shape::Text) && field.rules.one_of.is_empty();
    value.is_null() || (!is_free_text && value.as_str() == Some(""))
}

/// A value of the shape, completed.
pub(super) fn completed(shape: &Shape, value: &Value, at: &str) -> Result<Value, Fault> {
    match (shape, value) {
        (Shape::Object(object), Value::Object(sent)) => complete(object, sent, at).map(Value::Object),
        (Shape::List(item), Value::Array(items)) => {
            let item = |(index, value): (usize, &Value)| completed(item, value, &format!("{at}.{index}"));
            items.iter().enumerate().map(item).collect::<Result<_, _>>().map(Value::Array)
        }
        _ if !is_of(shape, value) => Err(Fault::Type(at.to_owned())),
        _ => Ok(value.clone()),
    }
}

fn is_of(shape: &Shape, value: &Value) -> bool {
    match shape {
        Shape::Text | Shape::Packed(_) => value.is_string(),
        Shape::Integer => value.as_i64().is_some(),
        Shape::Number => value.is_number(),
        Shape::Flag => value.is_boolean(),
        Shape::List(_) | Shape::Tuple(_) => value.is_array(),
        Shape::Map(_) | Shape::Object(_) => value.is_object(),
        Shape::Any => true,
    }
}

/// The value as answers show it.
pub(super) fn shown(shape: &Shape, stored: Value) -> Value {
    match (shape, stored) {
        (Shape::Object(object), Value::Object(mut stored)) => {
            for field in object.fields {
                if let Some(value) = stored.get_mut(field.name) {
                    *value = match value.take() {
                        Value::String(key) if field.rules.is_secret => key_shown(object, key),
                        value => shown(&field.shape, value),
                    };
                }
            }
            Value::Object(stored)
        }
        (Shape::List(item), Value::Array(items)) => items.into_iter().map(|value| shown(item, value)).collect(),
        (_, stored) => stored,
    }
}

/// The private key of a certificate is not shown, that of an object store is masked. The others must be sent back with
/// the rest of their object, and are shown.
fn key_shown(object: &Object, key: String) -> Value {
    match object.name {
        "ServerCert" => Value::Null,
        name if name.ends_with("PrivateAccess") && !key.is_empty() => MASK.into(),
        _ => key.into(),
    }
}
