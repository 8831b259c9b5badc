//! What the properties of an object must be together.

mod cache;
mod forms;
mod https;
mod origin;

use edgeseal_core::shape::Field;
use serde_json::{Map, Value};

use super::Facts;
use super::fault::Fault;

type Object = Map<String, Value>;

/// What SpecificConfig can change; the rest of it is shown for old domains.
const BY_AREA: [&str; 6] = ["Authentication", "BandwidthAlert", "ErrorPage", "IpFilter", "Origin", "Referer"];

/// Checks completed settings of the top.
pub(super) fn check_all(field: &Field, value: &Value, facts: &Facts<'_>) -> Result<(), Fault> {
    forms::check(&field.shape, value, field.name)?;
    match value {
        Value::Object(object) => check(field.name, object, facts),
        _ => Ok(()),
    }
}

/// Checks a completed object.
pub(super) fn check(name: &str, object: &Object, facts: &Facts<'_>) -> Result<(), Fault> {
    match name {
        "Origin" => origin::check(object)?,
        "Cache" => cache::check(object)?,
        "CacheKey" => cache::check_key(object)?,
        "Https" => https::check(object, facts)?,
        "Authentication" | "AdvancedAuthentication" => one_type(name, object)?,
        "IpFilter" => ip_filter(object)?,
        "Referer" => needs_when_on(name, object, &["RefererRules"])?,
        "IpFreqLimit" => {
            if object.get("Qps").and_then(Value::as_i64) == Some(0) {
                return Err(Fault::value("IpFreqLimit.Qps", "at least 1"));
            }
            needs_when_on(name, object, &["Qps"])?;
        }
        "BandwidthAlert" if !is_filled(object, "StatisticItems") => needs_when_on(name, object, &["BpsThreshold"])?,
        "ForceRedirect" => needs_when_on(name, object, &["RedirectType"])?,
        "UrlRedirect" => needs_when_on(name, object, &["PathRules"])?,
        "SpecificConfig" => {
            for (area, config) in object {
                for (name, value) in config.as_object().into_iter().flatten() {
                    if !value.is_null() && !BY_AREA.contains(&name.as_str()) {
                        return Err(Fault::Unknown(format!("SpecificConfig.{area}.{name}")));
                    }
                    if let Some(object) = value.as_object() {
                        check(name, object, facts).map_err(|fault| below(&format!("SpecificConfig.{area}"), fault))?;
                    }
                }
            }
        }
        _ => {}
    }
    contents(name, object, name == "Cache")
}

/// The fault with the way to its object before its path.
fn below(prefix: &str, fault: Fault) -> Fault {
    match fault {
        Fault::Missing(path) => Fault::Missing(format!("{prefix}.{path}")),
        Fault::Value(path, why) => Fault::Value(format!("{prefix}.{path}"), why),
        other => other,
    }
}

fn is_on(object: &Object) -> bool {
    is_word(object, "Switch", "on")
}

fn is_word(object: &Object, name: &str, word: &str) -> bool {
    object.get(name).and_then(Value::as_str) == Some(word)
}

fn is_filled(object: &Object, name: &str) -> bool {
    match object.get(name) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => !text.is_empty(),
        Some(Value::Array(items)) => !items.is_empty(),
        Some(_) => true,
    }
}

fn texts<'a>(object: &'a Object, name: &str) -> impl Iterator<Item = &'a str> {
    object.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

fn objects<'a>(object: &'a Object, name: &str) -> impl Iterator<Item = &'a Object> {
    object.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

fn needs_when_on(path: &str, object: &Object, names: &[&str]) -> Result<(), Fault> {
    match names.iter().find(|name| is_on(object) && !is_filled(object, name)) {
        Some(name) => Err(Fault::Missing(format!("{path}.{name}"))),
        None => Ok(()),
    }
}

/// Exactly one of the types is given where it is on.
fn one_type(path: &str, object: &Object) -> Result<(), Fault> {
    let given = object.iter().filter(|(name, value)| name.starts_with("Type") && !value.is_null()).count();
    if is_on(object) && given != 1 {
        return Err(Fault::value(path, "exactly one Type is given, the others are null"));
    }
    Ok(())
}

fn ip_filter(object: &Object) -> Result<(), Fault> {
    if is_filled(object, "FilterRules") {
        return Ok(());
    }
    needs_when_on("IpFilter", object, &["FilterType", "Filters"])
}

/// What a rule matches must fit its kind, wherever a rule stands.
fn contents(path: &str, object: &Object, is_cache: bool) -> Result<(), Fault> {
    for (kind, list) in [("RuleType", "RulePaths"), ("CacheType", "CacheContents"), ("MaxAgeType", "MaxAgeContents")] {
        let (Some(kind), true) = (object.get(kind).and_then(Value::as_str), object.contains_key(list)) else {
            continue;
        };
        let path = format!("{path}.{list}");
        let refuse = |why: String| if is_cache { Fault::Cache(why) } else { Fault::value(&path, why) };
        let items: Vec<&str> = texts(object, list).collect();
        if items.is_empty() && kind != "contentType" {
            return Err(refuse(format!("{path} is empty")));
        }
        if let Some(item) = items.iter().find(|item| !fits(kind, item)) {
            return Err(refuse(format!("{item:?} in {path} is nothing that a rule of the type {kind} can match")));
        }
    }
    for (name, value) in object {
        let path = format!("{path}.{name}");
        match value {
            Value::Object(object) => contents(&path, object, is_cache)?,
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if let Some(object) = item.as_object() {
                        contents(&format!("{path}.{index}"), object, is_cache)?;
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn fits(kind: &str, content: &str) -> bool {
    match kind {
        "all" => content == "*",
        "file" => !content.is_empty() && !content.starts_with('.') && !content.contains(['/', ';', '*', ' ']),
        "directory" | "path" => content.starts_with('/') && !content.contains(';'),
        "index" => content == "/",
        _ => !content.is_empty(),
    }
}
