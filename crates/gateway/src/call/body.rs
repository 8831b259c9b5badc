//! The body of a call: a JSON object of parameters.

use serde_json::{Map, Value};

use crate::error::{CallError, GatewayError};

/// The deepest body: documented parameters have eight names inside of each other.
const MAX_DEPTH: usize = 32;

/// Reads the parameters. An empty body has none.
pub(super) fn parameters(body: &[u8], max_body: usize) -> Result<Map<String, Value>, GatewayError> {
    if body.len() > max_body {
        return Err(GatewayError::BodyTooLarge { limit: max_body });
    }
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Map::new());
    }
    let refused = |reason: String| CallError::BodyNotJson { reason };
    let value = serde_json::from_slice(body)
        // Without its text, which may hold a part of the body.
        .map_err(|e| refused(format!("it cannot be read at line {}, column {}", e.line(), e.column())))?;
    if is_deeper(&value, MAX_DEPTH) {
        return Err(refused(format!("it is more than {MAX_DEPTH} levels deep")).into());
    }
    match value {
        Value::Object(params) => Ok(params),
        _ => Err(refused("it is another value".to_owned()).into()),
    }
}

fn is_deeper(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(items) => levels == 0 || items.iter().any(|item| is_deeper(item, levels - 1)),
        Value::Object(fields) => levels == 0 || fields.values().any(|item| is_deeper(item, levels - 1)),
        _ => false,
    }
}
