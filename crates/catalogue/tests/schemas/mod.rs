//! The catalogue as a client reads it: one JSON schema for each request and reply.

use edgeseal_catalogue::catalogue;
use edgeseal_core::action::Described;
use serde_json::Value;

/// The whole catalogue.
pub(crate) fn whole() -> Value {
    serde_json::to_value(catalogue().unwrap()).unwrap()
}

/// The schema of an action's request or reply, with the types that it refers to.
pub(crate) fn schema(whole: &Value, action: &Described, part: &str) -> jsonschema::Validator {
    let spec = &action.entry.spec;
    let listed = whole["actions"].as_array().unwrap();
    let own = listed.iter().find(|one| one["name"] == spec.name && one["api"] == spec.api.name()).unwrap();
    let mut schema = own[part].clone();
    schema["$defs"] = whole["$defs"].clone();
    jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{} {part}: {error}", spec.name))
}

/// All that a schema finds wrong, each with the place.
pub(crate) fn faults(schema: &jsonschema::Validator, value: &Value) -> Vec<String> {
    schema.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path)).collect()
}
