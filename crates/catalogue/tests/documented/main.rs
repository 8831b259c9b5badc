//! The schemas, the check and the types take what the documents show, and refuse what the documents rule out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod document;
#[path = "../schemas/mod.rs"]
mod schemas;
mod typed;

use std::collections::{BTreeMap, BTreeSet};

use edgeseal_core::action::{Described, described, find};
use edgeseal_core::check::{self, Typing, violations};
use edgeseal_core::error::ErrorKind;
use edgeseal_core::params::flatten;
use edgeseal_core::shape::{Shape, Source, fit};
use edgeseal_core::{Api, reply};
use serde_json::{Map, Value};

use document::{By, Document, What, just_after, nested};
use schemas::{faults, schema, whole};
use typed::{Typed, is_misfit, typed};

/// A document with all that is known about its action.
struct Subject {
    document: Document,
    action: Described,
    request: jsonschema::Validator,
    reply: jsonschema::Validator,
    typed: Typed,
}

fn subjects() -> Vec<Subject> {
    let whole = whole();
    let known: BTreeMap<_, _> =
        described().map(|one| ((one.entry.spec.api.name(), one.entry.spec.name), one)).collect();
    let documents = Document::all().into_iter().filter(|document| !document.is_of_envelope());
    let subject = |document: Document| {
        let name = document.name.as_str();
        let action = *known.get(&(document.api.name(), name)).unwrap_or_else(|| panic!("{name} is no action"));
        let typed = typed(document.api, name).unwrap_or_else(|| panic!("{name} is missing in typed.rs"));
        let (request, reply) = (schema(&whole, &action, "request"), schema(&whole, &action, "reply"));
        Subject { document, action, request, reply, typed }
    };
    documents.map(subject).collect()
}

/// Fails with all that was found, one a line.
fn none(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_example_has_its_source() {
    let documents = Document::all();
    let sources = [Source::Api3Document, Source::Api2017Document, Source::PolyvDocument, Source::Sdk].map(Source::name);
    let mut count = [0; 4];
    for Document { name, examples, .. } in &documents {
        assert!(sources.contains(&examples.source.as_str()), "{name}: {:?}", examples.source);
        let lists = [examples.requests.len(), examples.replies.len(), examples.errors.len(), examples.wrong.len()];
        count.iter_mut().zip(lists).for_each(|(sum, more)| *sum += more);
    }
    assert!(count.iter().zip([150, 35, 20, 300]).all(|(found, least)| *found >= least), "{count:?}");
}

#[test]
fn every_documented_request_is_good() {
    let mut found = Vec::new();
    for subject in subjects() {
        let Subject { document, action, .. } = &subject;
        for request in &document.examples.requests {
            let mut tell =
                |who: &str, why: String| found.push(format!("{} {who}: {why}\n  {request:?}", document.name));
            if let Err(violations) = check::check(&action.entry, &Value::Object(request.clone()), just_after(request)) {
                tell("check", violations.to_string());
            }
            let fitted = fitted(request, &action.entry.request);
            faults(&subject.request, &fitted).into_iter().for_each(|fault| tell("schema", fault));
            match (subject.typed.request)(fitted.clone()) {
                Ok(sent) if leaves(&sent) == leaves(&fitted) => {}
                Ok(sent) => tell("types", format!("it is sent as {sent}")),
                Err(error) => tell("types", error),
            }
            if is_misfit(&document.name, fitted) {
                tell("settings", "refused".to_owned());
            }
        }
    }
    none(&found);
}

fn fitted(request: &Map<String, Value>, shape: &Shape) -> Value {
    let mut fitted = nested(request);
    fit(&mut fitted, shape);
    fitted
}

/// The flat parameters, with packed JSON as values: spaces in it do not count.
fn leaves(params: &Value) -> BTreeMap<String, Value> {
    let unpacked = |text: String| match serde_json::from_str(&text) {
        Ok(packed @ (Value::Array(_) | Value::Object(_))) => packed,
        _ => Value::String(text),
    };
    flatten(params).into_iter().map(|(name, text)| (name, unpacked(text))).collect()
}

#[test]
fn every_documented_reply_is_read_whole() {
    let mut found = Vec::new();
    for subject in subjects() {
        let Subject { document, action, .. } = &subject;
        for payload in &document.examples.replies {
            let mut tell = |who: &str, why: String| found.push(format!("{} {who}: {why}\n  {payload}", document.name));
            let body = document.body(payload);
            let mut value = reply::open(document.api, 200, &body).unwrap().0;
            // The envelope has it in API 3.0.
            if let (Api::TencentV3, Some(fields)) = (document.api, value.as_object_mut()) {
                assert!(fields.remove("RequestId").is_some());
            }
            fit(&mut value, &action.reply);
            unknown("", &value, &action.reply).into_iter().for_each(|name| tell("shape", format!("{name} is unknown")));
            faults(&subject.reply, &value).into_iter().for_each(|fault| tell("schema", fault));
            match (subject.typed.reply)(&body) {
                Ok(read) => {
                    lost("", &value, &read).into_iter().for_each(|name| tell("types", format!("{name} is lost")));
                }
                Err(error) => tell("types", error),
            }
        }
    }
    none(&found);
}

/// The fields of a value that its shape does not list.
fn unknown(path: &str, value: &Value, shape: &Shape) -> Vec<String> {
    match (shape, value) {
        (Shape::Object(_), Value::Object(fields)) => {
            let of_field = |(name, value): (&String, &Value)| match shape.field(name) {
                Some(field) => unknown(&format!("{path}.{name}"), value, &field.shape),
                None => vec![format!("{path}.{name}")],
            };
            fields.iter().flat_map(of_field).collect()
        }
        (Shape::List(item), Value::Array(items)) => {
            items.iter().enumerate().flat_map(|(at, value)| unknown(&format!("{path}.{at}"), value, item)).collect()
        }
        (Shape::Map(inner), Value::Object(values)) => {
            values.iter().flat_map(|(name, value)| unknown(&format!("{path}.{name}"), value, inner)).collect()
        }
        _ => Vec::new(),
    }
}

/// The places of a fitted value that another does not repeat.
fn lost(path: &str, documented: &Value, read: &Value) -> Vec<String> {
    match (documented, read) {
        (Value::Object(fields), _) => {
            let field = |(name, value): (&String, &Value)| lost(&format!("{path}.{name}"), value, &read[name]);
            fields.iter().flat_map(field).collect()
        }
        (Value::Array(items), Value::Array(same)) if items.len() == same.len() => {
            let item = |(at, (value, read))| lost(&format!("{path}.{at}"), value, read);
            items.iter().zip(same).enumerate().flat_map(item).collect()
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => Vec::new(),
        (one, other) if one == other => Vec::new(),
        _ => vec![path.to_owned()],
    }
}

#[test]
fn every_documented_error_is_known_for_what_it_is() {
    let mut found = Vec::new();
    for document in Document::all() {
        for expected in &document.examples.errors {
            let error = reply::open(document.api, 200, expected.body.to_string().as_bytes()).unwrap_err();
            if (error.code.as_str(), error.kind.name()) != (expected.code.as_str(), expected.kind.as_str()) {
                found.push(format!("{}: {} is {} ({})", document.name, expected.body, error.code, error.kind.name()));
            }
        }
        if document.is_of_envelope() {
            for payload in &document.examples.replies {
                assert!(
                    reply::open(document.api, 200, &document.body(payload)).is_ok(),
                    "{}: {payload}",
                    document.name
                );
            }
        }
    }
    none(&found);
}

#[test]
fn every_documented_wrong_one_is_refused() {
    let mut found = Vec::new();
    let subjects = subjects();
    let by_name: BTreeMap<_, _> =
        subjects.iter().map(|one| ((one.document.api.name(), one.document.name.as_str()), one)).collect();
    for document in &Document::all() {
        let subject = by_name.get(&(document.api.name(), document.name.as_str())).copied();
        for wrong in &document.examples.wrong {
            let (refused, field) = match &wrong.what {
                What::Request(request) => refusals(subject.unwrap(), request),
                What::Many(many) => refusals(subject.unwrap(), &many.request()),
                What::Reply(payload) => (refusals_of_reply(subject.unwrap(), payload), None),
                What::Body(body) => (envelope(document.api, body).into_iter().collect(), None),
                What::Action(name) => {
                    (find(document.api, name).is_none().then_some(By::Name).into_iter().collect(), None)
                }
            };
            let expected: BTreeSet<By> = wrong.by.iter().copied().collect();
            if (&refused, &field) != (&expected, &wrong.field) || expected.is_empty() {
                let why = &wrong.why;
                found.push(format!(
                    "{}: {why}: by {refused:?}, {field:?}; not {expected:?}, {:?}",
                    document.name, wrong.field
                ));
            }
        }
    }
    none(&found);
}

/// Who refuses a request, and the first parameter that the check names.
fn refusals(subject: &Subject, request: &Map<String, Value>) -> (BTreeSet<By>, Option<String>) {
    let entry = &subject.action.entry;
    let params = nested(request);
    let found = violations(entry, params.as_object().unwrap(), Typing::Text, just_after(request));
    let fitted = fitted(request, &entry.request);
    let refused = [
        (By::Schema, !subject.request.is_valid(&fitted)),
        (By::Check, !found.is_empty()),
        (By::Settings, is_misfit(&subject.document.name, fitted)),
    ];
    let by = refused.into_iter().filter(|(_, is_refused)| *is_refused).map(|(by, _)| by).collect();
    (by, found.first().map(|first| first.field.clone()))
}

fn refusals_of_reply(subject: &Subject, payload: &Value) -> BTreeSet<By> {
    let body = subject.document.body(payload);
    let mut value = reply::open(subject.document.api, 200, &body).unwrap().0;
    fit(&mut value, &subject.action.reply);
    let refused = [(By::Schema, !subject.reply.is_valid(&value)), (By::Types, (subject.typed.reply)(&body).is_err())];
    refused.into_iter().filter(|(_, is_refused)| *is_refused).map(|(by, _)| by).collect()
}

fn envelope(api: Api, body: &str) -> Option<By> {
    let error = reply::open(api, 200, body.as_bytes()).err()?;
    (error.kind == ErrorKind::Transport).then_some(By::Envelope)
}
