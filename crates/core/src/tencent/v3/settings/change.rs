//! Settings that are read, changed and written.

use serde_json::{Map, Value};

use super::to_value;
use crate::shape::{Field, Object, Shape, Shaped};
use crate::tencent::v3::{DetailDomain, UpdateDomainConfig};

/// A secret that answers do not show, in an object that is replaced as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{field} is needed: the cloud does not show it, and its object is replaced as a whole. \
     Enter it again, or change one property by ModifyDomainConfig"
)]
pub struct SecretNeeded {
    /// The path of the secret, such as `AwsPrivateAccess.SecretKey`.
    pub field: String,
}

impl DetailDomain {
    /// The part that can be changed, as an update that sends all of it: change a copy, then take
    /// [`UpdateDomainConfig::patch`].
    #[must_use]
    pub fn settings(&self) -> UpdateDomainConfig {
        let mut value = to_value(self).unwrap_or_default();
        drop_readonly(&mut value, &Self::SHAPE);
        serde_json::from_value(value).unwrap_or_default()
    }
}

impl UpdateDomainConfig {
    /// The update that makes `before` into `after`: those objects, whole, that are not the same.
    ///
    /// An object that `after` lacks stays as it is, for the cloud knows no way to take it away: switch it off instead.
    ///
    /// # Errors
    /// [`SecretNeeded`] when a changed object has a secret that was only read back: the keys of object stores come
    /// masked, and the private key of a certificate that is not hosted may not come at all.
    pub fn patch(before: &Self, after: &Self) -> Result<Self, SecretNeeded> {
        let (old, mut new) = (fields(before), fields(after));
        new.retain(|name, value| old.get(name) != Some(value));
        for field in Self::SHAPE.object().map_or(&[][..], |object| object.fields) {
            if let Some(value) = new.get(field.name)
                && let Some(field) = unreadable(field.name, &field.shape, value, old.get(field.name))
            {
                return Err(SecretNeeded { field });
            }
        }
        let patch: Self = serde_json::from_value(Value::Object(new)).unwrap_or_default();
        Ok(Self { domain: after.domain.clone(), ..patch })
    }

    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        fields(self).keys().all(|name| name == "Domain")
    }
}

fn fields(update: &UpdateDomainConfig) -> Map<String, Value> {
    match to_value(update) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn drop_readonly(value: &mut Value, shape: &Shape) {
    match (shape, value) {
        (Shape::List(item), Value::Array(items)) => items.iter_mut().for_each(|value| drop_readonly(value, item)),
        (Shape::Object(object), Value::Object(values)) => {
            for Field { name, shape, rules } in object.fields {
                if rules.is_readonly {
                    values.remove(*name);
                } else if let Some(value) = values.get_mut(*name) {
                    drop_readonly(value, shape);
                }
            }
        }
        _ => {}
    }
}

/// The path of a secret that must be entered again.
fn unreadable(path: &str, shape: &Shape, new: &Value, old: Option<&Value>) -> Option<String> {
    let (Shape::Object(object), Value::Object(values)) = (shape, new) else { return None };
    if let Some(name) = masked(object, values, old) {
        return Some(format!("{path}.{name}"));
    }
    object.fields.iter().find_map(|Field { name, shape, .. }| {
        let old = old.and_then(|old| old.get(*name));
        unreadable(&format!("{path}.{name}"), shape, values.get(*name)?, old)
    })
}

fn masked(object: &Object, new: &Map<String, Value>, old: Option<&Value>) -> Option<&'static str> {
    let text = |name: &str| new.get(name).and_then(Value::as_str).unwrap_or_default();
    let is_read_back = |name: &str| !text(name).is_empty() && old.and_then(|old| old.get(name)) == new.get(name);
    if object.name.ends_with("PrivateAccess") {
        let is_missing = text("Switch") == "on" && text("SecretKey").is_empty();
        return (is_missing || is_read_back("SecretKey")).then_some("SecretKey");
    }
    if object.name == "ServerCert" {
        let is_own = text("CertId").is_empty() && !text("Certificate").is_empty();
        return (is_own && text("PrivateKey").trim_matches('*').is_empty()).then_some("PrivateKey");
    }
    None
}
