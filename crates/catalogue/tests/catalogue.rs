//! The catalogue says the same as the core.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod schemas;

use std::collections::BTreeSet;

use edgeseal_core::action::described;
use edgeseal_core::shape::{FieldText, Object, Shape, Text, fit};
use edgeseal_core::time::parse_cloud;
use edgeseal_core::{Api, check};
use serde_json::{Value, json};

use schemas::{faults, schema, whole};

#[test]
fn every_example_is_good_by_schema_and_by_check() {
    let whole = whole();
    let now = parse_cloud("2026-10-05 00:00:00").unwrap();
    for action in described() {
        let name = action.entry.spec.name;
        let request: Value = serde_json::from_str(action.example.request).unwrap();
        let found = faults(&schema(&whole, &action, "request"), &request);
        assert!(found.is_empty(), "{name} request: {found:?}");
        // API 2017 is history: its examples are of its days.
        if action.entry.spec.api == Api::TencentV3 {
            assert_eq!(check::check(&action.entry, &request, now), Ok(()), "{name}");
        }
        let mut reply: Value = serde_json::from_str(action.example.reply).unwrap();
        fit(&mut reply, &action.reply);
        let found = faults(&schema(&whole, &action, "reply"), &reply);
        assert!(found.is_empty(), "{name} reply: {found:?}");
    }
}

#[test]
fn what_a_check_refuses_a_schema_refuses() {
    let whole = whole();
    for action in described() {
        let Some(required) = action.entry.fields().iter().find(|field| field.rules.is_required) else { continue };
        let mut request: Value = serde_json::from_str(action.example.request).unwrap();
        let validator = schema(&whole, &action, "request");
        request.as_object_mut().unwrap().remove(required.name);
        assert!(!validator.is_valid(&request), "{} without {}", action.entry.spec.name, required.name);
        assert!(check::check(&action.entry, &request, 0).is_err());
        assert!(!validator.is_valid(&json!([])) && !validator.is_valid(&json!({required.name: {"x": 1}})));
    }
}

#[test]
fn names_are_there_once() {
    let names: Vec<(&str, &str)> =
        described().map(|action| (action.entry.spec.api.name(), action.entry.spec.name)).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}

#[test]
fn every_field_says_what_it_is() {
    for action in described() {
        let name = action.entry.spec.name;
        assert!(action.request.about.ends_with('.'), "{name} says nothing of itself");
        told(name, &action.entry.request, &action.request);
        told(name, &action.reply, &action.reply_text);
    }
}

fn told(path: &str, shape: &Shape, text: &Text) {
    match shape {
        Shape::Object(object) => object_told(path, object, text.fields),
        Shape::List(inner) | Shape::Map(inner) | Shape::Packed(inner) => told(path, inner, text),
        _ => {}
    }
}

fn object_told(path: &str, object: &Object, texts: &[FieldText]) {
    assert_eq!(object.fields.len(), texts.len(), "{path}");
    for (field, text) in object.fields.iter().zip(texts) {
        let path = format!("{path}.{}", field.name);
        assert!(text.about.ends_with('.'), "{path}: {:?} is no sentence", text.about);
        told(&path, &field.shape, &text.inner);
    }
}
