//! Settings that are read, changed and written: nothing of them is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use edgeseal_core::Action;
use edgeseal_core::shape::{Shape, Shaped, fit};
use edgeseal_core::tencent::v3::settings::{self, IpFilter, Seo};
use edgeseal_core::tencent::v3::{DescribeDomainsConfig, DetailDomain, UpdateDomainConfig};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};

/// Every documented object with every documented field, by the names of the official Python SDK 3.1.169.
fn full() -> Value {
    serde_json::from_str(include_str!("detail_domain.json")).unwrap()
}

fn read(mut domain: Value) -> DetailDomain {
    fit(&mut domain, &DetailDomain::SHAPE);
    serde_json::from_value(domain).unwrap()
}

/// What differs between the names of a value and those of its shape.
fn differences(path: &str, value: &Value, shape: &Shape, found: &mut Vec<String>) {
    match (shape, value) {
        (Shape::Object(object), Value::Object(values)) => {
            for name in values.keys().filter(|name| object.fields.iter().all(|field| field.name != *name)) {
                found.push(format!("{path}.{name} is not described"));
            }
            for field in object.fields {
                match values.get(field.name) {
                    Some(value) => differences(&format!("{path}.{}", field.name), value, &field.shape, found),
                    None => found.push(format!("{path}.{} is not documented", field.name)),
                }
            }
        }
        (Shape::List(item), Value::Array(items)) => {
            for value in items {
                differences(path, value, item, found);
            }
        }
        _ => {}
    }
}

/// Where the objects are that an update can send, the domain itself among them.
fn objects(value: &Value, shape: &Shape, path: &str, found: &mut Vec<String>) {
    match (shape, value) {
        (Shape::Object(object), Value::Object(values)) => {
            found.push(path.to_owned());
            for field in object.fields.iter().filter(|field| !field.rules.is_readonly) {
                let inner = values.get(field.name).unwrap_or(&Value::Null);
                objects(inner, &field.shape, &format!("{path}/{}", field.name), found);
            }
        }
        (Shape::List(item), Value::Array(items)) => {
            for (at, value) in items.iter().enumerate() {
                objects(value, item, &format!("{path}/{at}"), found);
            }
        }
        _ => {}
    }
}

fn without_readonly(value: &mut Value, shape: &Shape) {
    match (shape, value) {
        (Shape::Object(object), Value::Object(values)) => {
            for field in object.fields {
                if field.rules.is_readonly {
                    values.remove(field.name);
                } else if let Some(value) = values.get_mut(field.name) {
                    without_readonly(value, &field.shape);
                }
            }
        }
        (Shape::List(item), Value::Array(items)) => items.iter_mut().for_each(|value| without_readonly(value, item)),
        _ => {}
    }
}

#[test]
fn every_documented_field_is_described_and_no_other() {
    let mut found = Vec::new();
    differences("", &full(), &DetailDomain::SHAPE, &mut found);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_whole_domain_is_read_and_written_back() {
    let body = json!({"Response": {"Domains": [full()], "TotalNumber": 1, "RequestId": "1"}}).to_string();
    let answer = DescribeDomainsConfig::decode(200, body.as_bytes()).unwrap();
    assert_eq!(settings::to_value(&answer.domains[0]).unwrap(), full());
}

#[test]
fn what_is_unset_stays_unset() {
    let mut domain = full();
    let (mut paths, mut nulls) = (Vec::new(), 0);
    objects(&domain, &DetailDomain::SHAPE, "", &mut paths);
    for path in paths {
        for value in domain.pointer_mut(&path).unwrap().as_object_mut().unwrap().values_mut() {
            if !value.is_object() && !value.is_array() {
                *value = Value::Null;
                nulls += 1;
            }
        }
    }
    let written = settings::to_value(&read(domain)).unwrap();
    assert!(nulls > 300 && !written.to_string().contains("null"), "{nulls}");
    assert!(
        written.pointer("/Cache/SimpleCache/CacheRules/0").unwrap().as_object().unwrap().get("CacheTime").is_none()
    );
}

#[test]
fn the_example_can_be_sent_as_it_was_read() {
    let update = read(full()).settings();
    assert_eq!(update.check(0), Ok(()));
    let mut expected = full();
    without_readonly(&mut expected, &DetailDomain::SHAPE);
    assert_eq!(update.call().unwrap().params, expected);
}

/// JSON that is no null: those are never sent.
fn future() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("[A-Za-z]{1,6}", inner, 0..3)
                .prop_map(|fields| Value::Object(Map::from_iter(fields))),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_not_known_survives(
        fields in prop::collection::vec((any::<Index>(), "Future[A-Z][a-z]{0,6}", future()), 0..6),
        words in prop::collection::vec((any::<Index>(), "[a-z_]{0,12}"), 0..6),
    ) {
        let mut domain = full();
        let mut paths = Vec::new();
        objects(&domain, &DetailDomain::SHAPE, "", &mut paths);
        for (at, name, value) in fields {
            let object = domain.pointer_mut(&paths[at.index(paths.len())]).unwrap().as_object_mut().unwrap();
            object.insert(name, value);
        }
        for (at, word) in words {
            // A switch that this version does not know the word of.
            let object = domain.pointer_mut(&paths[at.index(paths.len())]).unwrap().as_object_mut().unwrap();
            if let Some(switch) = object.get_mut("Switch") {
                *switch = Value::from(format!("future_{word}"));
            }
        }
        let read = read(domain.clone());
        prop_assert_eq!(settings::to_value(&read).unwrap(), domain.clone());

        let before = read.settings();
        prop_assert!(UpdateDomainConfig::patch(&before, &before).unwrap().is_empty());
        let mut after = before.clone();
        for rule in after.ip_filter.iter_mut().flat_map(|filter| &mut filter.filters).flatten() {
            *rule = "198.51.100.7".to_owned();
        }
        let sent = UpdateDomainConfig::patch(&before, &after).unwrap().call().unwrap().params;
        let mut expected = domain["IpFilter"].clone();
        without_readonly(&mut expected, &IpFilter::SHAPE);
        expected["Filters"][0] = json!("198.51.100.7");
        prop_assert_eq!(sent, json!({"Domain": domain["Domain"], "IpFilter": expected}));
    }
}

#[test]
fn only_what_changed_is_sent() {
    let before = read(full()).settings();
    let mut after = before.clone();
    after.area = Some("global".to_owned());
    after.seo = Some(Seo { switch: Some("off".to_owned()), ..Seo::default() });
    after.quic = None;
    let patch = UpdateDomainConfig::patch(&before, &after).unwrap();
    assert_eq!(
        settings::to_value(&patch).unwrap(),
        json!({"Domain": "www.example.com", "Area": "global", "Seo": {"Switch": "off"}})
    );
    assert!(!patch.is_empty() && UpdateDomainConfig::of("www.example.com").is_empty());
}

#[test]
fn a_masked_secret_is_not_sent_back() {
    let before = read(full()).settings();
    let mut after = before.clone();
    let access = after.aws_private_access.as_mut().unwrap();
    access.bucket = Some("other".to_owned());
    let refusal = |after: &UpdateDomainConfig| UpdateDomainConfig::patch(&before, after).map_err(|error| error.field);
    assert_eq!(refusal(&after).unwrap_err(), "AwsPrivateAccess.SecretKey");
    after.aws_private_access.as_mut().unwrap().secret_key = None;
    assert_eq!(refusal(&after).unwrap_err(), "AwsPrivateAccess.SecretKey");
    after.aws_private_access.as_mut().unwrap().secret_key = Some("examplekey2".into());
    assert!(refusal(&after).is_ok());
    assert!(!format!("{after:?}").contains("examplekey"));

    let mut after = before.clone();
    let mainland = after.specific_config.as_mut().unwrap().mainland.as_mut().unwrap();
    mainland.hw_private_access.as_mut().unwrap().bucket = Some("other".to_owned());
    assert_eq!(refusal(&after).unwrap_err(), "SpecificConfig.Mainland.AwsPrivateAccess.SecretKey");
}

#[test]
fn a_certificate_of_ones_own_needs_its_key() {
    let before = UpdateDomainConfig::of("www.example.com");
    let update = |certificate: Value| -> UpdateDomainConfig {
        serde_json::from_value(json!({"Domain": "www.example.com", "Https": {"Switch": "on", "CertInfo": certificate}}))
            .unwrap()
    };
    for (certificate, is_sent) in [
        (json!({"CertId": "mXp7Qa2c"}), true),
        (json!({"CertId": "mXp7Qa2c", "Certificate": "-----BEGIN CERTIFICATE-----"}), true),
        (json!({"Certificate": "-----BEGIN CERTIFICATE-----"}), false),
        (json!({"Certificate": "-----BEGIN CERTIFICATE-----", "PrivateKey": "******"}), false),
        (json!({"Certificate": "-----BEGIN CERTIFICATE-----", "PrivateKey": "-----BEGIN PRIVATE KEY-----"}), true),
    ] {
        let patch = UpdateDomainConfig::patch(&before, &update(certificate.clone()));
        assert_eq!(
            patch.map_err(|error| error.field).err(),
            (!is_sent).then(|| "Https.CertInfo.PrivateKey".to_owned()),
            "{certificate}"
        );
    }
}
