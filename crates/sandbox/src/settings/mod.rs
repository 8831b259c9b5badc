//! The settings of a domain, as the objects of API 3.0; API 2017 reads and writes the same ones.
//!
//! An object that is sent replaces the stored one whole: what is left out of it goes back to its default. Objects that
//! are not sent stay. In both APIs the later cache rule wins, so both keep them in one order.

mod defaults;
mod fault;
mod rules;
mod schema;
mod shape;
mod v2;

use std::fmt;

use edgeseal_core::Action;
use edgeseal_core::shape::Field;
use edgeseal_core::tencent::v3::{AddCdnDomain, UpdateDomainConfig};
use edgeseal_core::time::cloud_datetime;
use serde_json::{Map, Value, json};

use crate::certificates::Certificates;
use crate::domain::Service;

pub(crate) use fault::Fault;
pub(crate) use schema::WORDS;
pub(crate) use v2::{AccessIp, CacheRule, Capping, Change, Compression, HttpsChange, Legacy, Refer, SafetyChain, View};

/// What settings depend on besides themselves.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) domain: &'a str,
    pub(crate) service: Service,
    pub(crate) certificates: &'a Certificates,
    pub(crate) now: u64,
}

/// The objects that somebody has set, completed, by their names at the top.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    objects: Map<String, Value>,
    legacy: Legacy,
}

impl fmt::Debug for Settings {
    /// Names only: there are keys among the values.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.objects.keys()).finish()
    }
}

impl Settings {
    /// Those of a domain that is added with these objects; `Origin` is one of them.
    pub(crate) fn new(sent: &Map<String, Value>, facts: &Facts<'_>) -> Result<Self, Fault> {
        Ok(Self { objects: completed::<AddCdnDomain>(sent, facts)?, legacy: Legacy::default() })
    }

    /// Replaces every object that is sent. Nothing is stored where one of them is refused.
    pub(crate) fn update(&mut self, sent: &Map<String, Value>, facts: &Facts<'_>) -> Result<(), Fault> {
        self.objects.extend(completed::<UpdateDomainConfig>(sent, facts)?);
        Ok(())
    }

    /// The update that a modification is: the object at the top with one property of another value.
    ///
    /// The route is a path with dots from the top; only its last segment is replaced. The value is JSON text with one
    /// name, `update`.
    pub(crate) fn update_of(&self, route: &str, value: &str, facts: &Facts<'_>) -> Result<Map<String, Value>, Fault> {
        let new = match serde_json::from_str::<Value>(value) {
            Ok(Value::Object(mut wrapped)) if wrapped.len() == 1 => wrapped.remove("update"),
            _ => None,
        };
        let Some(new) = new else {
            return Err(Fault::value("Value", "JSON text of the form {\"update\": …}"));
        };
        let (top, rest) = route.split_once('.').map_or((route, None), |(top, rest)| (top, Some(rest)));
        let Some(rest) = rest else {
            return Ok(Map::from_iter([(top.to_owned(), new)]));
        };
        let field = schema::find(top).ok_or_else(|| Fault::Unknown(top.to_owned()))?;
        let mut object = self.value(field, facts.service);
        let mut place = &mut object;
        for segment in rest.split('.') {
            if place.is_null() {
                *place = json!({});
            }
            let inner = place.as_object_mut().ok_or_else(|| Fault::Unknown(route.to_owned()))?;
            place = inner.entry(segment.to_owned()).or_insert(Value::Null);
        }
        *place = new;
        Ok(Map::from_iter([(top.to_owned(), object)]))
    }

    /// The settings of another domain that shall be like this one. A certificate that is not for it is left out, with
    /// HTTPS; the host of the origin is left to default where it was the name of this one.
    pub(crate) fn copy_for(&self, own: &str, facts: &Facts<'_>) -> Self {
        let mut copy = self.clone();
        let origin = copy.objects.get_mut("Origin").and_then(Value::as_object_mut);
        if let Some(name) = origin.and_then(|origin| origin.get_mut("ServerName"))
            && name.as_str() == Some(own)
        {
            *name = Value::Null;
        }
        let https = copy.objects.get("Https").and_then(Value::as_object);
        if https.is_some_and(|https| rules::check("Https", https, facts).is_err()) {
            copy.objects.remove("Https");
            copy.objects.remove("ForceRedirect");
        }
        copy
    }

    /// Every object at the top as answers show it: defaults where nothing is set, null where there are none, and no
    /// key that the documents mask.
    pub(crate) fn shown(&self, facts: &Facts<'_>) -> Map<String, Value> {
        let show = |field: &Field| (field.name.to_owned(), shape::shown(&field.shape, self.full(field.name, facts)));
        schema::all().map(show).collect()
    }

    /// An object at the top with everything that depends on more than itself, keys included: for the engine only.
    pub(crate) fn full(&self, name: &str, facts: &Facts<'_>) -> Value {
        let Some(field) = schema::find(name) else { return Value::Null };
        let mut value = self.value(field, facts.service);
        match name {
            "Origin" => {
                let host = self.host_header(facts.domain);
                set(&mut value, &["ServerName"], json!(host));
            }
            "Https" => hosted(&mut value, facts),
            _ => {}
        }
        value
    }

    /// The servers of the origin, and their type.
    pub(crate) fn origins(&self) -> (Vec<String>, String) {
        let origin = self.objects.get("Origin").unwrap_or(&Value::Null);
        let servers = origin["Origins"].as_array().into_iter().flatten().filter_map(Value::as_str);
        (servers.map(str::to_owned).collect(), origin["OriginType"].as_str().unwrap_or_default().to_owned())
    }

    /// The host that the origin is asked for: its own name for an object store, which tells its buckets apart by it.
    pub(crate) fn host_header(&self, domain: &str) -> String {
        let origin = self.objects.get("Origin").unwrap_or(&Value::Null);
        match origin["ServerName"].as_str().filter(|name| !name.is_empty()) {
            Some(name) => name.to_owned(),
            None => match self.origins() {
                (servers, kind) if kind == "cos" => servers.concat(),
                _ => domain.to_owned(),
            },
        }
    }

    /// `http`, `follow` or `https`.
    pub(crate) fn pull_protocol(&self) -> &str {
        let origin = self.objects.get("Origin").unwrap_or(&Value::Null);
        origin["OriginPullProtocol"].as_str().unwrap_or("http")
    }

    /// Whether it is served over HTTPS.
    pub(crate) fn https(&self) -> bool {
        self.objects.get("Https").is_some_and(|https| https["Switch"] == "on")
    }

    /// Whether whole URLs are the keys of the cache.
    pub(crate) fn is_full_url_cache(&self) -> bool {
        self.objects.get("CacheKey").is_none_or(|key| key["FullUrlCache"] != "off")
    }

    fn value(&self, field: &Field, service: Service) -> Value {
        self.objects.get(field.name).cloned().unwrap_or_else(|| defaults::default(field, service))
    }
}

/// The objects that are sent by an action, each completed and checked. Null is not sent.
fn completed<A: Action>(sent: &Map<String, Value>, facts: &Facts<'_>) -> Result<Map<String, Value>, Fault> {
    let mut objects = Map::new();
    for (name, value) in sent.iter().filter(|(_, value)| !value.is_null()) {
        let field = schema::of::<A>().find(|field| field.name == name.as_str());
        let field = field.ok_or_else(|| Fault::Unknown(name.clone()))?;
        let mut value = shape::completed(&field.shape, value, name)?;
        if let Value::Object(object) = &mut value {
            defaults::settle(name, object, facts.service);
        }
        objects.insert(name.clone(), value);
    }
    schema::check::<A>(&objects)?;
    for field in schema::of::<A>() {
        if let Some(value) = objects.get(field.name) {
            rules::check_all(field, value, facts)?;
        }
    }
    Ok(objects)
}

/// What the management of certificates knows about a hosted one.
fn hosted(https: &mut Value, facts: &Facts<'_>) {
    let word = if https["Switch"] == "on" { "deployed" } else { "closed" };
    set(https, &["SslStatus"], json!(word));
    let id = https["CertInfo"]["CertId"].as_str().unwrap_or_default();
    if let Some(certificate) = facts.certificates.find(id) {
        let (alias, issued, expires) = (certificate.alias, certificate.issued, certificate.expires);
        set(https, &["CertInfo", "CertName"], json!(alias));
        set(https, &["CertInfo", "DeployTime"], json!(cloud_datetime(issued)));
        set(https, &["CertInfo", "ExpireTime"], json!(cloud_datetime(expires)));
        set(https, &["CertInfo", "From"], json!("ssl"));
    }
}

fn set(object: &mut Value, path: &[&str], new: Value) {
    let place = path.iter().try_fold(object, |place, name| place.get_mut(*name));
    if let Some(place) = place {
        *place = new;
    }
}

#[cfg(test)]
mod tests;
