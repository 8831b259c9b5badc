//! Checks before sending: what the cloud would refuse, found without asking it.
//!
//! Every rule is read from the action's own description, so that the check, the form and the schema cannot disagree.
//! Nothing here is needed to sign: a caller who knows better leaves it out.

mod format;
mod period;
mod together;
mod violation;

use serde_json::{Map, Value};

use crate::action::{Entry, find};
use crate::api::Api;
use crate::params::{flatten, unflatten};
use crate::request::Call;
use crate::shape::{Field, Object, Shape};

pub use format::fits;
pub use violation::{Broken, Violation, Violations};

/// Checks a call by the name of its action. An action that is not known passes.
///
/// `now` is in seconds since 1970-01-01T00:00:00Z.
///
/// # Errors
/// [`Violations`] name each field, its value and the rule that it breaks.
pub fn check_call(call: &Call, now: u64) -> Result<(), Violations> {
    match find(call.api, &call.action) {
        Some(entry) if call.exact.is_none() => check(entry, &call.params, now),
        _ => Ok(()),
    }
}

/// Checks the parameters of an action, nested (`{"Urls": [a]}`) or flat (`{"Urls.0": a}`).
///
/// # Errors
/// [`Violations`] name each field, its value and the rule that it breaks.
pub fn check(entry: &Entry, params: &Value, now: u64) -> Result<(), Violations> {
    let is_flat = params.as_object().is_some_and(|fields| fields.keys().any(|name| name.contains('.')));
    match unflatten(&flatten(params)) {
        Some(Value::Object(fields)) if is_flat => told(violations(entry, &fields, Typing::Text, now)),
        _ => check_nested(entry, params, now),
    }
}

/// As [`check`], for parameters that are nested for sure: those of a typed action.
pub(crate) fn check_nested(entry: &Entry, params: &Value, now: u64) -> Result<(), Violations> {
    let typing = if entry.spec.api == Api::TencentV3 { Typing::Json } else { Typing::Text };
    let empty = Map::new();
    let fields = match params {
        Value::Object(fields) => fields,
        Value::Null => &empty,
        // Without its value: it may be the text of parameters with a secret among them.
        other => return Err(Violations::from(Violation::new("", other, Broken::Type("an object")).without_value())),
    };
    told(violations(entry, fields, typing, now))
}

fn told(found: Vec<Violation>) -> Result<(), Violations> {
    if found.is_empty() { Ok(()) } else { Err(Violations(found)) }
}

/// How the values are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// JSON: every type is itself.
    Json,
    /// A query or a form: all is text, and lists may be those of names with numbers.
    Text,
}

/// All that is wrong with the parameters, in their documented order; rules about several of them come last.
#[must_use]
pub fn violations(entry: &Entry, params: &Map<String, Value>, typing: Typing, now: u64) -> Vec<Violation> {
    let mut walk = Walk { typing, found: Vec::new() };
    if let Some(object) = entry.request.object() {
        walk.object("", object, params);
    }
    together::check(entry.spec.together, params, now, &mut walk.found);
    walk.found
}

struct Walk {
    typing: Typing,
    found: Vec<Violation>,
}

impl Walk {
    fn object(&mut self, prefix: &str, object: &Object, values: &Map<String, Value>) {
        for field in object.fields {
            match values.get(field.name) {
                Some(value) if !is_nothing(value) => self.field(&format!("{prefix}{}", field.name), field, value),
                _ if field.rules.is_required => {
                    self.found(&format!("{prefix}{}", field.name), field, &Value::Null, Broken::Required);
                }
                _ => {}
            }
        }
        let is_known = |name: &str| object.fields.iter().any(|field| field.name == name);
        if !object.is_open {
            for (name, value) in values.iter().filter(|(name, _)| !is_known(name)) {
                // Without its value: it may be a secret whose name is misspelt.
                self.found.push(Violation::new(&format!("{prefix}{name}"), value, Broken::Unknown).without_value());
            }
        }
    }

    fn field(&mut self, path: &str, field: &Field, value: &Value) {
        if let Some((least, most)) = field.rules.items
            && let Some(count) = count(&field.shape, value)
            && !(least..=most).contains(&count)
        {
            self.found(path, field, value, Broken::Items { least, most, count });
        }
        self.value(path, field, &field.shape, value);
    }

    fn value(&mut self, path: &str, field: &Field, shape: &Shape, value: &Value) {
        match shape {
            Shape::Any => {}
            Shape::List(item) => self.each(path, field, value, |_| Some(item)),
            Shape::Tuple(places) => self.each(path, field, value, |at| places.get(at)),
            Shape::Map(inner) => match value {
                Value::Object(values) => {
                    for (name, value) in values {
                        self.value(&format!("{path}.{name}"), field, inner, value);
                    }
                }
                _ => self.wrong_type(path, field, shape, value),
            },
            Shape::Object(object) => match value {
                Value::Object(values) => self.object(&format!("{path}."), object, values),
                _ => self.wrong_type(path, field, shape, value),
            },
            Shape::Packed(inner) => {
                match value.as_str().and_then(|text| serde_json::from_slice::<Value>(text.as_bytes()).ok()) {
                    Some(packed) => self.value(path, field, inner, &packed),
                    None => self.wrong_type(path, field, shape, value),
                }
            }
            Shape::Text | Shape::Integer | Shape::Number | Shape::Flag => self.leaf(path, field, shape, value),
        }
    }

    fn each<'s>(&mut self, path: &str, field: &Field, value: &Value, shape: impl Fn(usize) -> Option<&'s Shape>) {
        let Value::Array(items) = value else {
            return self.wrong_type(path, field, &Shape::List(&Shape::Any), value);
        };
        for (at, item) in items.iter().enumerate() {
            if let Some(shape) = shape(at) {
                self.value(&format!("{path}.{at}"), field, shape, item);
            }
        }
    }

    fn leaf(&mut self, path: &str, field: &Field, shape: &Shape, value: &Value) {
        let Some(text) = self.leaf_text(shape, value) else {
            return self.wrong_type(path, field, shape, value);
        };
        let rules = &field.rules;
        if !rules.one_of.is_empty() && !rules.one_of.contains(&text.as_str()) {
            self.found(path, field, value, Broken::OneOf(rules.one_of));
        }
        if let Some((least, most)) = rules.range
            && text.parse::<i128>().is_ok_and(|number| !(i128::from(least)..=i128::from(most)).contains(&number))
        {
            self.found(path, field, value, Broken::Range { least, most });
        }
        if let Some(most) = rules.bytes
            && text.len() > most
        {
            self.found(path, field, value, Broken::Bytes { most, bytes: text.len() });
        }
        if let Some(format) = rules.format
            && !fits(format, &text)
        {
            self.found(path, field, value, Broken::Format(format));
        }
    }

    /// A leaf as it stands in a form, where it has the right type.
    fn leaf_text(&self, shape: &Shape, value: &Value) -> Option<String> {
        let is_text = self.typing == Typing::Text;
        match (shape, value) {
            (Shape::Text, Value::String(text)) => Some(text.clone()),
            (Shape::Text, Value::Number(number)) if is_text => Some(number.to_string()),
            (Shape::Integer, Value::Number(number)) if number.is_i64() || number.is_u64() => Some(number.to_string()),
            (Shape::Integer, Value::String(text)) if is_text && text.parse::<i128>().is_ok() => Some(text.clone()),
            (Shape::Number, Value::Number(number)) => Some(number.to_string()),
            (Shape::Number, Value::String(text)) if is_text && is_decimal(text) => Some(text.clone()),
            (Shape::Flag, Value::Bool(flag)) => Some(flag.to_string()),
            (Shape::Flag, Value::String(text))
                if is_text && matches!(text.as_str(), "true" | "True" | "1" | "false" | "False" | "0") =>
            {
                Some(text.clone())
            }
            _ => None,
        }
    }

    fn wrong_type(&mut self, path: &str, field: &Field, shape: &Shape, value: &Value) {
        let violation = Violation::new(path, value, Broken::Type(shape.words()));
        // What should be an object may be the text of one, with secrets in it.
        let may_hold_secret =
            field.rules.is_secret || !matches!(shape, Shape::Text | Shape::Integer | Shape::Number | Shape::Flag);
        self.found.push(if may_hold_secret { violation.without_value() } else { violation });
    }

    fn found(&mut self, path: &str, field: &Field, value: &Value, broken: Broken) {
        let violation = Violation::new(path, value, broken);
        self.found.push(if field.rules.is_secret { violation.without_value() } else { violation });
    }
}

/// The items of a list, or of one that is packed into a text.
fn count(shape: &Shape, value: &Value) -> Option<usize> {
    match (shape, value) {
        (Shape::Packed(_), Value::String(text)) => {
            serde_json::from_slice::<Vec<serde::de::IgnoredAny>>(text.as_bytes()).ok().map(|items| items.len())
        }
        _ => value.as_array().map(Vec::len),
    }
}

/// Whether a value is as good as absent.
pub(crate) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// Digits with at most one point among them. The parser of the standard library would link tables for exactness that
/// nobody needs here.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let points = digits.bytes().filter(|byte| *byte == b'.').count();
    digits.bytes().any(|byte| byte.is_ascii_digit())
        && points <= 1
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

#[cfg(test)]
mod tests;
