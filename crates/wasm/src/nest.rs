//! Flat parameters as nested ones: `{"Urls.0": "a"}` is `{"Urls": ["a"]}` in a JSON body.

use edgeseal_core::params::{Pair, unflatten};
use serde_json::{Map, Value};

/// Nests the flat names among the parameters; the values keep their types. `None` where two names contradict.
pub(crate) fn nested(params: Map<String, Value>) -> Option<Value> {
    if !params.keys().any(|name| name.contains('.')) {
        return Some(Value::Object(params));
    }
    // Core nests texts. It is given the number of each value in place of the value, so that its rules are the only ones.
    let mut values = Vec::with_capacity(params.len());
    let mut numbers: Vec<Pair> = Vec::with_capacity(params.len());
    for (name, value) in params {
        numbers.push((name, values.len().to_string()));
        values.push(value);
    }
    let mut tree = unflatten(&numbers)?;
    put_back(&mut tree, &mut values);
    Some(tree)
}

fn put_back(node: &mut Value, values: &mut [Value]) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(|item| put_back(item, values)),
        Value::Object(fields) => fields.values_mut().for_each(|field| put_back(field, values)),
        leaf => {
            let number = leaf.as_str().and_then(|text| text.parse::<usize>().ok());
            if let Some(value) = number.and_then(|number| values.get_mut(number)) {
                *leaf = value.take();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn nest(params: Value) -> Option<Value> {
        let Value::Object(params) = params else { panic!("{params} is no object") };
        nested(params)
    }

    #[test]
    fn flat_names_nest_and_values_keep_their_types() {
        let flat = json!({
            "Filters.0.Name": "origin", "Filters.0.Value.0": "a", "Filters.0.Value.1": "b", "Filters.0.Fuzzy": true,
            "Limit": 5, "Cache.Rule": {"a.b": [null, 0.5]},
        });
        let expected = json!({
            "Filters": [{"Name": "origin", "Value": ["a", "b"], "Fuzzy": true}],
            "Limit": 5, "Cache": {"Rule": {"a.b": [null, 0.5]}},
        });
        assert_eq!(nest(flat), Some(expected));
    }

    #[test]
    fn nested_names_stay_as_they_are() {
        let params = json!({"0": {"Urls": [], "none": null}});
        assert_eq!(nest(params.clone()), Some(params));
    }

    #[test]
    fn contradictions_are_seen() {
        assert_eq!(nest(json!({"Urls": ["a"], "Urls.0": "b"})), None);
        assert_eq!(nest(json!({"Urls.0": "a", "Urls.0.Name": "b"})), None);
    }
}
