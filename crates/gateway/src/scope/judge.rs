//! A call walked along its shape, each domain and URL of it held against a scope.

use std::fmt;

use edgeseal_core::Api;
use edgeseal_core::action::{Entry, find};
use edgeseal_core::shape::{Field, Object, Shape};
use serde_json::{Map, Value};

use super::Scope;
use super::names::{self, Names};
use super::url::Form;
use crate::error::excerpt;

/// Most entries that an error names.
const SHOWN: usize = 5;

/// Most names of a route: the deepest described setting has eight.
const LONGEST_ROUTE: usize = 12;

/// An entry of a call that is outside of the token's scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands: `Urls.500`.
    pub field: String,
    /// The beginning of what stands there, where it may be shown.
    pub value: Option<String>,
    /// Why it is outside.
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Some(value) => write!(f, "{} is {}: {}", self.field, excerpt(value), self.reason),
            None => write!(f, "{}: {}", self.field, self.reason),
        }
    }
}

/// A call that leaves the token's scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutOfScope {
    /// Some of what it names is outside. Nothing of it is sent.
    Named {
        /// The first of them.
        first: Vec<Fault>,
        /// How many there are in all.
        count: usize,
    },
    /// It names nothing, and so is about the whole account.
    WholeAccount {
        /// The parameters that would name something.
        advice: Vec<&'static str>,
    },
}

impl fmt::Display for OutOfScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named { first, count } => {
                let told: Vec<String> = first.iter().map(Fault::to_string).collect();
                write!(f, "{}", told.join("; "))?;
                if *count > first.len() { write!(f, "; and {} more", count - first.len()) } else { Ok(()) }
            }
            Self::WholeAccount { advice } if advice.is_empty() => {
                f.write_str("the action is about the whole account, which no token with domains or prefixes may touch")
            }
            Self::WholeAccount { advice } => {
                write!(f, "the call is about the whole account; name what it is about by {}", advice.join(" or "))
            }
        }
    }
}

/// Holds a call against a scope that limits something.
pub(super) fn judge(scope: &Scope, entry: &Entry, params: &mut Map<String, Value>) -> Result<(), OutOfScope> {
    let api = entry.spec.api;
    let mut walk = Walk { scope, api, is_hidden: false, first: Vec::new(), count: 0 };
    let mut is_bound = names::is_harmless(api, entry.spec.name);
    let mut advice = Vec::new();
    if let Some(object) = entry.request.object() {
        for field in object.fields {
            if names::names(api, object, field).is_some_and(Names::binds) {
                advice.push(field.name);
                is_bound |= params.get(field.name).is_some_and(|value| !is_nothing(value));
            }
        }
        walk.object("", object, params);
    }
    if walk.count > 0 {
        return Err(OutOfScope::Named { first: walk.first, count: walk.count });
    }
    if is_bound { Ok(()) } else { Err(OutOfScope::WholeAccount { advice }) }
}

/// Whether a value is as good as absent, also for a server that passes over empty items.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.iter().all(is_nothing),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The id of a task, of letters and digits: what a server could take for none would list the tasks of all.
fn task(text: &str) -> Result<String, String> {
    let is_id = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_id { Ok(text.to_owned()) } else { Err("it is no id of a task".to_owned()) }
}

struct Walk<'a> {
    scope: &'a Scope,
    api: Api,
    /// Whether values are secret where the walk is.
    is_hidden: bool,
    first: Vec<Fault>,
    count: usize,
}

impl Walk<'_> {
    fn object(&mut self, path: &str, object: &'static Object, values: &mut Map<String, Value>) {
        let is_directory = values.get("type").is_some_and(|kind| kind != "url");
        let route = values.get("Route").and_then(Value::as_str).unwrap_or_default().to_owned();
        for (name, value) in values {
            let place = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            // A name that is not described may be read by a server as one that is: in other letters, or with a dot.
            let Some(field) = object.fields.iter().find(|field| field.name == name) else {
                self.fault(&place, None, "it is not described, so what it names cannot be checked");
                continue;
            };
            match names::names(self.api, object, field) {
                None => self.inside(&place, &field.shape, value),
                Some(_) if value.is_null() => {}
                Some(Names::Task) => self.leaves(&place, value, &|_, text| task(text)),
                Some(Names::Domain) => self.leaves(&place, value, &Scope::domain),
                Some(Names::Url) => self.leaves(&place, value, &|scope, text| scope.url(text, Form::File)),
                Some(Names::Directory) => self.leaves(&place, value, &|scope, text| scope.url(text, Form::Directory)),
                Some(Names::UrlOrDirectory) => {
                    let form = if is_directory { Form::Directory } else { Form::File };
                    self.leaves(&place, value, &|scope, text| scope.url(text, form));
                }
                Some(Names::DomainOrUrl) => self.leaves(&place, value, &|scope, text| {
                    if text.contains("://") { scope.url(text, Form::File) } else { scope.domain(text) }
                }),
                Some(Names::Filters) => self.filters(&place, value),
                Some(Names::Setting) => self.setting(&place, &route, value),
                Some(Names::Headers) => self.headers(&place, value),
                Some(Names::Opaque) => self.opaque(&place, field, value),
            }
        }
    }

    /// What lies inside of a value that names nothing itself.
    fn inside(&mut self, path: &str, shape: &Shape, value: &mut Value) {
        match (shape, value) {
            (Shape::Object(object), Value::Object(values)) => self.object(path, object, values),
            (Shape::List(item), Value::Array(values)) => {
                for (at, value) in values.iter_mut().enumerate() {
                    self.inside(&format!("{path}.{at}"), item, value);
                }
            }
            (Shape::Map(item), Value::Object(values)) => {
                for (name, value) in values {
                    self.inside(&format!("{path}.{name}"), item, value);
                }
            }
            // A value of another type than described could hold anything.
            (_, value @ (Value::Object(_) | Value::Array(_))) if !is_nothing(value) && !is_free(shape) => {
                self.fault(path, None, "it is of another type than described, so what it names cannot be checked");
            }
            _ => {}
        }
    }

    /// A text or a list of texts, each in the spelling that `spelled` gives it.
    fn leaves(&mut self, path: &str, value: &mut Value, spelled: &dyn Fn(&Scope, &str) -> Result<String, String>) {
        match value {
            Value::Array(items) => {
                for (at, item) in items.iter_mut().enumerate() {
                    self.leaf(&format!("{path}.{at}"), item, spelled);
                }
            }
            one => self.leaf(path, one, spelled),
        }
    }

    fn leaf(&mut self, path: &str, value: &mut Value, spelled: &dyn Fn(&Scope, &str) -> Result<String, String>) {
        let Value::String(text) = value else {
            return self.fault(path, None, "it must be text");
        };
        match spelled(self.scope, text) {
            Ok(spelling) => *text = spelling,
            Err(reason) => {
                let text = text.clone();
                self.fault(path, Some(text), reason);
            }
        }
    }

    /// Conditions hold all together: one that names whole domains is enough, the others only take away.
    fn filters(&mut self, path: &str, value: &mut Value) {
        let mut is_bound = false;
        for (at, filter) in value.as_array_mut().into_iter().flatten().enumerate() {
            let place = format!("{path}.{at}");
            let Some(filter) = filter.as_object_mut() else {
                self.fault(&place, None, "it must be an object");
                continue;
            };
            if filter.keys().any(|name| !["Name", "Value", "Fuzzy"].contains(&name.as_str())) {
                self.fault(&place, None, "a filter has Name, Value and Fuzzy alone");
            }
            if filter.get("Name").is_none_or(|name| name != "domain") {
                continue;
            }
            if filter.get("Fuzzy").is_some_and(|fuzzy| !fuzzy.is_null() && fuzzy != false) {
                self.fault(&format!("{place}.Fuzzy"), None, "a part of a domain may be that of others; name it whole");
            }
            if let Some(value) = filter.get_mut("Value").filter(|value| !is_nothing(value)) {
                self.leaves(&format!("{place}.Value"), value, &Scope::domain);
                is_bound = true;
            }
        }
        if !is_bound {
            self.fault(path, None, "one of the filters must be {\"Name\":\"domain\",\"Value\":[…]} with whole domains");
        }
    }

    /// A property of the settings, judged where UpdateDomainConfig would have it.
    fn setting(&mut self, path: &str, route: &str, value: &mut Value) {
        let read = value.as_str().and_then(|text| serde_json::from_str::<Map<String, Value>>(text).ok());
        let (Some(mut read), Some(all)) = (read, find(Api::TencentV3, "UpdateDomainConfig")) else {
            return self.fault(path, None, "it must be JSON of an object in a text");
        };
        if read.keys().any(|name| name != "update") {
            return self.fault(path, None, "it must have one name, update");
        }
        if route.split('.').count() > LONGEST_ROUTE {
            return self.fault(path, None, "its Route is longer than any that is described");
        }
        let inner = read.remove("update").unwrap_or_default();
        let mut whole =
            route.rsplit('.').fold(inner, |inner, name| Value::Object(Map::from_iter([(name.to_owned(), inner)])));
        self.is_hidden = true;
        self.inside(path, &all.request, &mut whole);
        self.is_hidden = false;
        // The same JSON, with its URLs as they were compared.
        let inner = route.split('.').try_fold(whole, |mut whole, name| whole.get_mut(name).map(Value::take));
        read.insert("update".to_owned(), inner.unwrap_or_default());
        *value = Value::String(Value::Object(read).to_string());
    }

    fn headers(&mut self, path: &str, value: &Value) {
        for (at, header) in value.as_array().into_iter().flatten().enumerate() {
            let is_plain = |(name, value): (&String, &Value)| match name.as_str() {
                "Name" => value.as_str().is_some_and(|name| !name.trim().eq_ignore_ascii_case("host")),
                name => name == "Value",
            };
            if !header.as_object().is_some_and(|header| header.iter().all(is_plain)) {
                let reason = "a header has Name and Value; Host is not among them, it would ask for another domain";
                self.fault(&format!("{path}.{at}"), None, reason);
            }
        }
    }

    fn opaque(&mut self, path: &str, field: &Field, value: &Value) {
        let is_off = is_nothing(value) || (matches!(field.shape, Shape::Flag) && *value == false);
        if !is_off {
            self.fault(path, None, "what it stands for cannot be checked; leave it out and name domains or URLs");
        }
    }

    fn fault(&mut self, field: &str, value: Option<String>, reason: impl Into<String>) {
        self.count += 1;
        if self.first.len() < SHOWN {
            let value = value.filter(|_| !self.is_hidden);
            self.first.push(Fault { field: field.to_owned(), value, reason: reason.into() });
        }
    }
}

/// Whether nothing is described inside of a shape that could name anything.
fn is_free(shape: &Shape) -> bool {
    matches!(shape, Shape::Tuple(_) | Shape::Any)
}
