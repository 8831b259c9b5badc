//! Objects that came in a query or a form, where every value is text.

use serde_json::{Map, Value};

use super::schema::{Field, Kind, TOP};

/// Gives every value of the parameters of a call the type that its place has. What cannot be read stays text and is
/// refused later, as a value of another type.
pub(crate) fn typed(params: &mut Map<String, Value>) {
    if let Some(project) = params.get_mut("ProjectId") {
        give(Kind::Integer(0, i64::MAX), project);
    }
    fields(TOP, params);
}

fn fields(fields: &[Field], object: &mut Map<String, Value>) {
    for field in fields {
        if let Some(value) = object.get_mut(field.name) {
            give(field.kind, value);
        }
    }
}

fn give(kind: Kind, value: &mut Value) {
    match (kind, &mut *value) {
        (Kind::Object(inner), Value::Object(object)) => fields(inner, object),
        (Kind::Objects(inner, _), Value::Array(items)) => {
            items.iter_mut().filter_map(Value::as_object_mut).for_each(|object| fields(inner, object));
        }
        (Kind::Integers, Value::Array(items)) => {
            items.iter_mut().for_each(|item| give(Kind::Integer(0, i64::MAX), item));
        }
        (Kind::Integer(..) | Kind::Numbers(_), Value::String(text)) => {
            if let Ok(number) = text.parse::<i64>() {
                *value = number.into();
            }
        }
        (Kind::Flag, Value::String(text)) => match text.as_str() {
            "true" | "True" | "1" => *value = true.into(),
            "false" | "False" | "0" => *value = false.into(),
            _ => {}
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_value_has_the_type_of_its_place() {
        let mut params = json!({
            "ProjectId": "1001",
            "Domain": "1",
            "AccessPort": ["80", "x"],
            "IpFreqLimit": {"Switch": "on", "Qps": "9"},
            "StatusCodeCache": {"Switch": "on", "CacheRules": [{"StatusCode": "404", "CacheTime": "10"}]},
            "Referer": {"RefererRules": [{"AllowEmpty": "True"}, {"AllowEmpty": "maybe"}]},
        });
        typed(params.as_object_mut().unwrap());
        let expected = json!({
            "ProjectId": 1001,
            "Domain": "1",
            "AccessPort": [80, "x"],
            "IpFreqLimit": {"Switch": "on", "Qps": 9},
            "StatusCodeCache": {"Switch": "on", "CacheRules": [{"StatusCode": "404", "CacheTime": 10}]},
            "Referer": {"RefererRules": [{"AllowEmpty": true}, {"AllowEmpty": "maybe"}]},
        });
        assert_eq!(params, expected);
    }
}
