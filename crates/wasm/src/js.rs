//! JavaScript values as JSON and back.

use js_sys::{Array, Error, Number, Object, Reflect};
use serde::Serialize;
use serde_json::{Map, Value};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

use crate::refusal::Refusal;

/// Deeper than any parameter, shallow enough for every stack: an object may contain itself.
const MAX_DEPTH: usize = 32;

/// Reads a value as `JSON.stringify` would: a member that is undefined is left out, an item that is undefined is null.
/// Two things differ: a bigint is an integer, and what JSON would change in silence is refused (a number out of the
/// range that is exact, a `Date`, a `Map`).
///
/// Not `serde_wasm_bindgen::from_value`, which cannot tell undefined from null, follows an object that contains itself
/// until the stack is gone, and quotes the value that it refuses, which may be the secret key.
pub(crate) fn to_json(value: &JsValue) -> Result<Value, Refusal> {
    read(value, "the request", MAX_DEPTH)
}

/// `name` is that of the nearest member, for the message.
fn read(value: &JsValue, name: &str, depth: usize) -> Result<Value, Refusal> {
    let refused = |why: &str| Err(Refusal::invalid(format!("{name} {why}")));
    let Some(depth) = depth.checked_sub(1) else {
        return refused("nests too deep or contains itself");
    };
    if value.is_undefined() || value.is_null() {
        Ok(Value::Null)
    } else if let Some(flag) = value.as_bool() {
        Ok(Value::Bool(flag))
    } else if let Some(text) = value.as_string() {
        Ok(Value::String(text))
    } else if let Some(number) = value.as_f64() {
        exact(number).map_or_else(|| refused("is a number that is not exact: give it as a bigint or as text"), Ok)
    } else if value.is_bigint() {
        integer(value).map_or_else(|| refused("has more than 64 bits: give it as text"), Ok)
    } else if let Some(items) = value.dyn_ref::<Array>() {
        items.iter().map(|item| read(&item, name, depth)).collect()
    } else if is_plain_object(value) {
        members(value.unchecked_ref(), depth).map(Value::Object)
    } else {
        refused("must be text, a number, a bigint, a flag, a list or a plain object")
    }
}

fn members(object: &Object, depth: usize) -> Result<Map<String, Value>, Refusal> {
    let mut members = Map::new();
    for entry in Object::entries(object).iter() {
        let entry: Array = entry.unchecked_into();
        let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
        if !value.is_undefined() {
            let value = read(&value, &format!("`{name}`"), depth)?;
            members.insert(name, value);
        }
    }
    Ok(members)
}

/// Beyond 2^53 a number may have been rounded before it came here; NaN and infinity are no JSON.
fn exact(number: f64) -> Option<Value> {
    if Number::is_safe_integer(&number.into()) {
        Some(Value::from(number as i64))
    } else if number.abs() < Number::MAX_SAFE_INTEGER {
        Some(Value::from(number))
    } else {
        None
    }
}

fn integer(bigint: &JsValue) -> Option<Value> {
    let signed = i64::try_from(bigint.clone()).ok().map(Value::from);
    signed.or_else(|| u64::try_from(bigint.clone()).ok().map(Value::from))
}

/// Whether it is `{…}` or has no prototype: only `Object.prototype`, of whichever frame, stands right below null.
fn is_plain_object(value: &JsValue) -> bool {
    if !value.is_object() {
        return false;
    }
    let prototype = Object::get_prototype_of(value);
    prototype.is_null() || Object::get_prototype_of(&prototype).is_null()
}

/// A plain object, with plain objects for maps.
pub(crate) fn to_object(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

/// An `Error` with the name and the code that the types promise.
pub(crate) fn error(refusal: &Refusal) -> JsValue {
    let error = Error::new(&refusal.message);
    error.set_name("EdgesealError");
    // A fresh error takes any property, so there is nothing to report.
    let _ = Reflect::set(&error, &"code".into(), &refusal.code.name().into());
    error.into()
}
