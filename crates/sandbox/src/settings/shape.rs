//! Objects against their documented shapes: what is left out gets its default, what is secret is not shown.

use serde_json::{Map, Value};

use super::fault::Fault;
use super::schema::{Field, Kind, Role};

/// What answers show in place of a masked key.
pub(super) const MASK: &str = "******";

/// The object as it is stored: every property is there, with its default where it was left out or null.
pub(super) fn complete(fields: &[Field], sent: &Map<String, Value>, path: &str) -> Result<Map<String, Value>, Fault> {
    if let Some(name) = sent.keys().find(|name| !fields.iter().any(|field| field.name == name.as_str())) {
        return Err(Fault::Unknown(join(path, name)));
    }
    let mut object = Map::new();
    for field in fields {
        let at = join(path, field.name);
        let value = match sent.get(field.name).filter(|value| !is_left_out(field, value)) {
            _ if field.role == Role::Readonly => Value::Null,
            None if field.is_needed => return Err(Fault::Missing(at)),
            None => field.default(),
            Some(value) => checked(field.kind, value, &at)?,
        };
        object.insert(field.name.to_owned(), value);
    }
    Ok(object)
}

/// Clients send null, and some an empty word, for what they have no value for.
fn is_left_out(field: &Field, value: &Value) -> bool {
    let is_text = matches!(field.kind, Kind::Text(_));
    value.is_null() || (!field.is_needed && !is_text && value.as_str() == Some(""))
}

/// A value of the kind, completed.
pub(super) fn checked(kind: Kind, value: &Value, at: &str) -> Result<Value, Fault> {
    let wrong_type = || Fault::Type(at.to_owned());
    let text = || value.as_str().ok_or_else(wrong_type);
    let list = || value.as_array().ok_or_else(wrong_type);
    let refuse = |why: String| Err(Fault::value(at, why));
    match kind {
        Kind::Object(fields) => {
            let sent = value.as_object().ok_or_else(wrong_type)?;
            return complete(fields, sent, at).map(Value::Object);
        }
        Kind::Objects(fields, most) => {
            let items = list()?;
            at_most(items.len(), most, at)?;
            let item = |(index, item): (usize, &Value)| checked(Kind::Object(fields), item, &format!("{at}.{index}"));
            return items.iter().enumerate().map(item).collect::<Result<_, _>>().map(Value::Array);
        }
        Kind::Text(most) => at_most(text()?.chars().count(), most, at)?,
        Kind::Word(words) => {
            let word = text()?;
            if !words.contains(&word) {
                return refuse(format!("{word:?} is none of {words:?}"));
            }
        }
        Kind::Key => {
            let key = text()?;
            if !(6..=32).contains(&key.len()) || !key.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return refuse("6 to 32 letters and digits".to_owned());
            }
        }
        Kind::ParameterName => {
            let name = text()?;
            let is_good = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if !is_good || name.is_empty() || name.len() > 100 || name.starts_with(|c: char| c.is_ascii_digit()) {
                return refuse("a letter or _, then letters, digits and _, at most 100".to_owned());
            }
        }
        Kind::Path(most) => {
            let path = text()?;
            at_most(path.chars().count(), most, at)?;
            if !path.starts_with('/') {
                return refuse("begins with /".to_owned());
            }
        }
        Kind::SchemeHost => {
            let host = text()?;
            if !host.starts_with("http://") && !host.starts_with("https://") {
                return refuse("begins with http:// or https://".to_owned());
            }
        }
        Kind::Integer(least, most) => {
            let number = value.as_i64().ok_or_else(wrong_type)?;
            if !(least..=most).contains(&number) {
                return refuse(format!("{number} is not within {least} and {most}"));
            }
        }
        Kind::Numbers(numbers) => {
            let number = value.as_i64().ok_or_else(wrong_type)?;
            if !numbers.contains(&number) {
                return refuse(format!("{number} is none of {numbers:?}"));
            }
        }
        Kind::Flag => {
            value.as_bool().ok_or_else(wrong_type)?;
        }
        Kind::Texts(most) => {
            at_most(list()?.len(), most, at)?;
            if !list()?.iter().all(Value::is_string) {
                return Err(wrong_type());
            }
        }
        Kind::Words(words) => {
            for item in list()? {
                let word = item.as_str().ok_or_else(wrong_type)?;
                if !words.contains(&word) {
                    return refuse(format!("{word:?} is none of {words:?}"));
                }
            }
        }
        Kind::Districts => {
            for item in list()? {
                let code = item.as_str().ok_or_else(wrong_type)?;
                let letters = code.strip_prefix("CN-").unwrap_or(code);
                if letters.len() != 2 || !letters.bytes().all(|byte| byte.is_ascii_uppercase()) {
                    return refuse(format!("{code:?} is no district such as CN-GD or SG"));
                }
            }
        }
        Kind::Integers => {
            for item in list()? {
                let port = item.as_i64().ok_or_else(wrong_type)?;
                if !(1..=65_535).contains(&port) {
                    return refuse(format!("{port} is no port"));
                }
            }
        }
    }
    Ok(value.clone())
}

/// The object as answers show it.
pub(super) fn shown(fields: &[Field], stored: &Map<String, Value>) -> Map<String, Value> {
    let show = |field: &Field| {
        let value = stored.get(field.name).cloned().unwrap_or(Value::Null);
        let value = match (field.role, field.kind, value) {
            (Role::Withheld, _, _) => Value::Null,
            (Role::Masked, _, Value::String(key)) if !key.is_empty() => MASK.into(),
            (_, Kind::Object(fields), Value::Object(object)) => Value::Object(shown(fields, &object)),
            (_, Kind::Objects(fields, _), Value::Array(items)) => {
                let item = |item: Value| match item {
                    Value::Object(object) => Value::Object(shown(fields, &object)),
                    other => other,
                };
                Value::Array(items.into_iter().map(item).collect())
            }
            (_, _, value) => value,
        };
        (field.name.to_owned(), value)
    };
    fields.iter().map(show).collect()
}

fn at_most(length: usize, most: usize, at: &str) -> Result<(), Fault> {
    if length > most { Err(Fault::value(at, format!("at most {most}"))) } else { Ok(()) }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
