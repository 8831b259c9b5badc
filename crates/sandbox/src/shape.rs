//! The documented shape of an action's parameters, checked before they are read.
//!
//! The structs of the core are lenient, as a client should be. The cloud is not: it refuses a name that it does not
//! know and a value of another type, and says which.

use edgeseal_core::ActionSpec;
use serde_json::{Map, Value};

/// The type of a parameter.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    Text,
    Integer,
    Flag,
    Texts,
    Objects(&'static [Field]),
}

/// A parameter: its name, without index, and its type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field(pub(crate) &'static str, pub(crate) Kind);

/// How the parameters came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// Every type is itself.
    Json,
    /// All is text.
    Form,
    /// The same for API 2017, which passes over names that it does not know.
    OldForm,
}

/// What is wrong with the parameters. Each holds the full name of the one that is meant.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// It is needed and not there.
    Missing(String),
    /// The action has none of this name.
    Unknown(String),
    /// It has another type.
    Type(String),
    /// The parameters as a whole cannot be read.
    Unreadable(String),
}

/// Checks parameters against the shape of an action.
pub(crate) fn check(
    spec: &ActionSpec,
    fields: &[Field],
    params: &Map<String, Value>,
    source: Source,
) -> Result<(), Wrong> {
    check_fields("", fields, params, source)?;
    let given = |name: &str| params.get(name).is_some_and(|value| !is_nothing(value));
    match spec.required.iter().find(|name| !given(name)) {
        Some(name) => Err(Wrong::Missing((*name).to_owned())),
        None => Ok(()),
    }
}

fn check_fields(prefix: &str, fields: &[Field], params: &Map<String, Value>, source: Source) -> Result<(), Wrong> {
    for (name, value) in params {
        let full = format!("{prefix}{name}");
        let Some(Field(_, kind)) = fields.iter().find(|field| field.0 == name) else {
            if source == Source::OldForm {
                continue;
            }
            return Err(Wrong::Unknown(full));
        };
        check_value(&full, *kind, value, source)?;
    }
    Ok(())
}

fn check_value(name: &str, kind: Kind, value: &Value, source: Source) -> Result<(), Wrong> {
    let as_text = || value.as_str().filter(|_| source != Source::Json);
    let fits = match kind {
        _ if value.is_null() => true,
        Kind::Text => value.is_string(),
        Kind::Integer => value.is_i64() || value.is_u64() || as_text().is_some_and(|text| text.parse::<i64>().is_ok()),
        Kind::Flag => {
            value.is_boolean()
                || as_text().is_some_and(|text| matches!(text, "true" | "True" | "1" | "false" | "False" | "0"))
        }
        Kind::Texts => value.as_array().is_some_and(|items| items.iter().all(Value::is_string)),
        Kind::Objects(fields) => {
            let Some(items) = value.as_array() else {
                return Err(Wrong::Type(name.to_owned()));
            };
            for (index, item) in items.iter().enumerate() {
                let full = format!("{name}.{index}");
                let Some(object) = item.as_object() else {
                    return Err(Wrong::Type(full));
                };
                check_fields(&format!("{full}."), fields, object, source)?;
            }
            true
        }
    };
    if fits { Ok(()) } else { Err(Wrong::Type(name.to_owned())) }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const SPEC: ActionSpec = ActionSpec::v3("Try").required(&["Urls"]);
    const FIELDS: &[Field] = &[
        Field("Urls", Kind::Texts),
        Field("Limit", Kind::Integer),
        Field("Detail", Kind::Flag),
        Field("Filters", Kind::Objects(&[Field("Name", Kind::Text)])),
    ];

    fn checked(params: &Value, source: Source) -> Result<(), Wrong> {
        check(&SPEC, FIELDS, params.as_object().unwrap(), source)
    }

    #[test]
    fn the_first_thing_that_is_wrong_is_named() {
        let name = |name: &str| name.to_owned();
        for (params, wrong) in [
            (json!({}), Wrong::Missing(name("Urls"))),
            (json!({"Urls": []}), Wrong::Missing(name("Urls"))),
            (json!({"Urls": null}), Wrong::Missing(name("Urls"))),
            (json!({"Urls": "a"}), Wrong::Type(name("Urls"))),
            (json!({"Urls": ["a", 1]}), Wrong::Type(name("Urls"))),
            (json!({"Urls": ["a"], "urls": []}), Wrong::Unknown(name("urls"))),
            (json!({"Urls": ["a"], "Limit": "5"}), Wrong::Type(name("Limit"))),
            (json!({"Urls": ["a"], "Limit": 5.5}), Wrong::Type(name("Limit"))),
            (json!({"Urls": ["a"], "Detail": "true"}), Wrong::Type(name("Detail"))),
            (json!({"Urls": ["a"], "Filters": [7]}), Wrong::Type(name("Filters.0"))),
            (json!({"Urls": ["a"], "Filters": {}}), Wrong::Type(name("Filters"))),
            (json!({"Urls": ["a"], "Filters": [{"Name": "x"}, {"Nam": "x"}]}), Wrong::Unknown(name("Filters.1.Nam"))),
        ] {
            assert_eq!(checked(&params, Source::Json), Err(wrong), "{params}");
        }
    }

    #[test]
    fn a_form_is_text_and_still_typed() {
        assert_eq!(checked(&json!({"Urls": ["a"], "Limit": "-5", "Detail": "True"}), Source::Form), Ok(()));
        assert_eq!(checked(&json!({"Urls": ["a"], "Limit": 5, "Detail": true}), Source::Json), Ok(()));
        let wrong = checked(&json!({"Urls": ["a"], "Limit": "five"}), Source::Form);
        assert_eq!(wrong, Err(Wrong::Type("Limit".to_owned())));
        assert_eq!(checked(&json!({"Urls": ["a"], "other": "x"}), Source::OldForm), Ok(()));
    }
}
