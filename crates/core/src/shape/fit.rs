//! Bringing what really arrives into its documented types: numbers as text, text as numbers, null for an empty list.

use serde_json::{Map, Value};

use super::Shape;

/// Brings a value into its shape as far as that loses nothing; the rest is left as it is.
///
/// A null is taken away, so that the default of the field holds. Ids beyond 2^53 keep all their digits. What is not
/// described is not touched.
pub fn fit(value: &mut Value, shape: &Shape) {
    match (shape, &mut *value) {
        (Shape::Text, Value::Number(number)) => *value = Value::String(number.to_string()),
        (Shape::Text, Value::Bool(flag)) => *value = Value::String(flag.to_string()),
        (Shape::Integer | Shape::Number, Value::String(text)) => {
            if let Ok(number @ Value::Number(_)) = serde_json::from_slice(text.trim().as_bytes()) {
                *value = number;
                fit(value, shape);
            }
        }
        (Shape::Integer, Value::Number(number)) => {
            // 288.0 is a count, too.
            if let Some(float) = number.as_f64().filter(|float| number.is_f64() && float.fract() == 0.0)
                && float.abs() < 9e15
            {
                *value = Value::from(float as i64);
            }
        }
        (Shape::Flag, Value::String(text)) => match text.as_str() {
            "true" | "True" | "1" => *value = Value::Bool(true),
            "false" | "False" | "0" => *value = Value::Bool(false),
            _ => {}
        },
        (Shape::Flag, Value::Number(number)) => match number.as_u64() {
            Some(1) => *value = Value::Bool(true),
            Some(0) => *value = Value::Bool(false),
            _ => {}
        },
        (Shape::List(item), Value::Array(items)) => {
            items.retain(|value| !value.is_null());
            items.iter_mut().for_each(|value| fit(value, item));
        }
        // No data is no row.
        (Shape::List(_), Value::Object(fields)) if fields.is_empty() => *value = Value::Array(Vec::new()),
        // One task where the document says a list of them.
        (Shape::List(item), Value::Object(_)) => {
            fit(value, item);
            *value = Value::Array(vec![value.take()]);
        }
        (Shape::Tuple(places), Value::Array(items)) => {
            items.iter_mut().zip(*places).for_each(|(value, place)| fit(value, place));
        }
        (Shape::Map(inner), Value::Object(values)) => {
            drop_nothing(values, inner);
            values.values_mut().for_each(|value| fit(value, inner));
        }
        (Shape::Object(object), Value::Object(values)) => {
            for field in object.fields {
                let is_nothing = values.get(field.name).is_some_and(|value| is_nothing(value, &field.shape));
                if is_nothing {
                    values.remove(field.name);
                } else if let Some(value) = values.get_mut(field.name) {
                    fit(value, &field.shape);
                }
            }
        }
        // An empty object of PHP is an empty list.
        (Shape::Object(_) | Shape::Map(_), Value::Array(items)) if items.is_empty() => {
            *value = Value::Object(Map::new());
        }
        _ => {}
    }
}

fn drop_nothing(values: &mut Map<String, Value>, shape: &Shape) {
    values.retain(|_, value| !is_nothing(value, shape));
}

/// Null, or empty text where a number or a flag should be.
fn is_nothing(value: &Value, shape: &Shape) -> bool {
    match (shape, value) {
        (_, Value::Null) => true,
        (Shape::Integer | Shape::Number | Shape::Flag | Shape::List(_), Value::String(text)) => text.is_empty(),
        _ => false,
    }
}

/// Takes away every null: an absent value is not sent.
pub fn without_nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, value| !value.is_null());
            fields.values_mut().for_each(without_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::Shaped;
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize, Shaped)]
    #[serde(rename_all = "PascalCase", default)]
    struct Page {
        total: u64,
        task_id: String,
        rate: f64,
        rows: Vec<Row>,
        is_last: Option<bool>,
        best: Row,
    }

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize, Shaped)]
    #[serde(default)]
    struct Row {
        name: String,
        count: Option<i64>,
    }

    fn read(mut value: Value) -> Page {
        fit(&mut value, &Page::SHAPE);
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn what_arrives_is_read() {
        let page = read(json!({
            "Total": "12", "TaskId": 1_480_069_888_795_584_532_u64, "Rate": "99.5", "IsLast": 1, "Other": null,
            "Rows": [{"name": 5, "count": ""}, {"name": null, "count": 3.0}], "Best": []
        }));
        let row = |name: &str, count| Row { name: name.to_owned(), count };
        let expected = Page {
            total: 12,
            task_id: "1480069888795584532".to_owned(),
            rate: 99.5,
            rows: vec![row("5", None), row("", Some(3))],
            is_last: Some(true),
            best: Row::default(),
        };
        assert_eq!(page, expected);
    }

    #[test]
    fn null_is_the_default() {
        let nothing = json!({"Total": null, "TaskId": null, "Rate": "", "Rows": null, "IsLast": null, "Best": null});
        assert_eq!(read(nothing), Page::default());
        assert_eq!(read(json!({"Rows": {"name": "one"}})).rows.len(), 1);
    }

    #[test]
    fn what_does_not_fit_is_left_for_the_error() {
        for wrong in
            [json!({"Total": "twelve"}), json!({"Rows": "x"}), json!({"IsLast": "maybe"}), json!({"Total": 1.5})]
        {
            let mut value = wrong.clone();
            fit(&mut value, &Page::SHAPE);
            assert!(serde_json::from_value::<Page>(value).is_err(), "{wrong}");
        }
    }

    #[test]
    fn nulls_are_not_sent() {
        let mut value = json!({"A": null, "B": [{"C": null, "D": 1}], "E": []});
        without_nulls(&mut value);
        assert_eq!(value, json!({"B": [{"D": 1}], "E": []}));
    }
}
