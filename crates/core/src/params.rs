//! Parameters as name and value pairs: `{"Urls": ["a"]}` is `Urls.0=a` in a query, a form and a v1 signature.

use serde_json::{Map, Value};

/// A parameter of a request in text form.
pub type Pair = (String, String);

/// The deepest documented parameter has eight names; a hostile request must not exhaust the stack.
const MAX_DEPTH: usize = 32;

/// Flattens parameters into pairs, in the order of the value. Nulls are left out; an empty list or object is nothing.
///
/// Already flat names (`Urls.0`) stay as they are. A value that is no object gives no pairs.
#[must_use]
pub fn flatten(params: &Value) -> Vec<Pair> {
    let mut pairs = Vec::new();
    if let Value::Object(fields) = params {
        for (name, value) in fields {
            push(&mut pairs, name, value);
        }
    }
    pairs
}

fn push(pairs: &mut Vec<Pair>, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::String(text) => pairs.push((name.to_owned(), text.clone())),
        Value::Bool(flag) => pairs.push((name.to_owned(), flag.to_string())),
        Value::Number(number) => pairs.push((name.to_owned(), number.to_string())),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                push(pairs, &format!("{name}.{index}"), item);
            }
        }
        Value::Object(fields) => {
            for (field, item) in fields {
                push(pairs, &format!("{name}.{field}"), item);
            }
        }
    }
}

/// Builds nested parameters from pairs: the inverse of [`flatten`], with every leaf as text.
///
/// A node whose names are all numbers is a list, ordered by number; gaps close. `None` where two pairs contradict each
/// other (`A=1` beside `A.0=1`, or one name twice) or a name nests deeper than any parameter of the APIs.
#[must_use]
pub fn unflatten(pairs: &[Pair]) -> Option<Value> {
    let mut root = Map::new();
    for (name, value) in pairs {
        if name.split('.').count() > MAX_DEPTH {
            return None;
        }
        let mut node = &mut root;
        let mut parts = name.split('.').peekable();
        while let Some(part) = parts.next() {
            if parts.peek().is_none() {
                if node.insert(part.to_owned(), Value::String(value.clone())).is_some() {
                    return None;
                }
                break;
            }
            node = match node.entry(part.to_owned()).or_insert_with(|| Value::Object(Map::new())) {
                Value::Object(inner) => inner,
                _ => return None,
            };
        }
    }
    Some(Value::Object(root.into_iter().map(|(name, value)| (name, listed(value))).collect()))
}

fn listed(value: Value) -> Value {
    let Value::Object(fields) = value else {
        return value;
    };
    let numbered: Option<Vec<(u64, Value)>> =
        fields.iter().map(|(name, item)| index(name).map(|at| (at, item.clone()))).collect();
    match numbered {
        Some(mut items) if !items.is_empty() => {
            items.sort_by_key(|(at, _)| *at);
            Value::Array(items.into_iter().map(|(_, item)| listed(item)).collect())
        }
        _ => Value::Object(fields.into_iter().map(|(name, item)| (name, listed(item))).collect()),
    }
}

fn index(name: &str) -> Option<u64> {
    if name.bytes().all(|byte| byte.is_ascii_digit()) { name.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lists_count_from_zero_and_nest() {
        let params = json!({"Filters": [{"Name": "origin", "Value": ["a", "b"], "Fuzzy": true}], "Limit": 5, "Area": null, "Urls": []});
        let mut pairs = flatten(&params);
        pairs.sort();
        let text: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(
            text,
            ["Filters.0.Fuzzy=true", "Filters.0.Name=origin", "Filters.0.Value.0=a", "Filters.0.Value.1=b", "Limit=5"]
        );
        assert_eq!(
            unflatten(&pairs),
            Some(json!({"Filters": [{"Name": "origin", "Value": ["a", "b"], "Fuzzy": "true"}], "Limit": "5"}))
        );
    }

    #[test]
    fn the_tenth_item_follows_the_ninth() {
        let pairs: Vec<Pair> = (0..12).rev().map(|at| (format!("urls.{at}"), at.to_string())).collect();
        let expected: Vec<String> = (0..12).map(|at| at.to_string()).collect();
        assert_eq!(unflatten(&pairs), Some(json!({"urls": expected})));
    }

    #[test]
    fn contradictions_are_seen() {
        let pair = |name: &str| (name.to_owned(), "1".to_owned());
        assert_eq!(unflatten(&[pair("A"), pair("A.0")]), None);
        assert_eq!(unflatten(&[pair("A.0"), pair("A")]), None);
        assert_eq!(unflatten(&[pair("A"), pair("A")]), None);
        assert_eq!(unflatten(&[pair(&"A.".repeat(100_000))]), None);
    }
}
