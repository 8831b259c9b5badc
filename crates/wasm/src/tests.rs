//! Every vector through the functions that JavaScript calls, and what they make of other input.

use edgeseal_core::params::Pair;
use edgeseal_core::sign::encode;
use proptest::prelude::*;
use serde_json::Value;

use crate::ops::{self, Method, Payload, Slot};
use crate::out::Out;

const SIGNATURE: usize = ops::SIGNATURE;

fn vectors(text: &str) -> Vec<Value> {
    serde_json::from_str(text).unwrap()
}

fn text<'a>(vector: &'a Value, name: &str) -> &'a str {
    vector[name].as_str().unwrap_or_default()
}

/// What a function writes into room for so many bytes.
fn written(room: usize, work: impl FnOnce(&mut Out<'_>) -> isize) -> (isize, Vec<u8>) {
    let mut place = vec![0xff; room];
    let answer = work(&mut Out::new(&mut place));
    place.truncate(answer.unsigned_abs());
    (answer, place)
}

fn slot(secret: &str, date: &str, service: &str) -> Option<Slot> {
    let mut input = ["TC3", secret, date, service].concat().into_bytes();
    Slot::derive(&mut input, secret.len() + 3, date.len())
}

#[test]
fn tc3_signs_every_vector_with_every_step() {
    for vector in vectors(include_str!("../../../tests/vectors/tc3.json")) {
        let key = slot(text(&vector, "secretKey"), text(&vector, "date"), text(&vector, "service")).unwrap();
        let parts = ["method", "path", "query", "contentType", "host"].map(|name| text(&vector, name));
        let (head, body) = (parts.join("\0"), text(&vector, "payload"));
        let is_unsigned = vector["unsignedPayload"] == true;
        let payload = if is_unsigned { Payload::Unsigned } else { Payload::Bytes(body.as_bytes()) };
        let timestamp = vector["timestamp"].as_u64().unwrap();
        let signature = key.tc3(head.as_bytes(), payload, timestamp);
        let expected = &vector["expected"];
        assert_eq!(signature, text(expected, "signature").as_bytes(), "{}", vector["id"]);
        let hashed = Payload::Hashed(text(expected, "hashedPayload").as_bytes());
        assert_eq!(key.tc3(head.as_bytes(), hashed, timestamp), signature, "{}", vector["id"]);
        let (_, steps) = written(9_000, |out| {
            key.tc3_trace(head.as_bytes(), payload, timestamp, out);
            out.length().cast_signed()
        });
        let steps = String::from_utf8(steps).unwrap();
        let steps: Vec<&str> = steps.split_terminator('\0').collect();
        assert_eq!(steps.len(), 14);
        for step in steps.chunks(2) {
            assert_eq!(step[1], text(expected, step[0]), "{} {}", vector["id"], step[0]);
        }
    }
}

/// Pairs as JavaScript writes them.
fn joined(pairs: &[Pair]) -> Vec<u8> {
    pairs.iter().flat_map(|(name, value)| [name.as_str(), "\0", value, "\0"]).collect::<String>().into_bytes()
}

fn sorted(vector: &Value) -> Vec<Pair> {
    let pairs = vector["params"].as_array().unwrap().iter();
    let mut pairs: Vec<Pair> =
        pairs.map(|pair| (pair[0].as_str().unwrap().to_owned(), pair[1].as_str().unwrap().to_owned())).collect();
    pairs.sort();
    pairs
}

fn query(method: Method, head: &str, secret: &str, pairs: &[Pair]) -> Result<(String, String), isize> {
    let mut text = joined(pairs);
    let room = text.len() * 3 + 1_000;
    let (answer, bytes) =
        written(room, |out| ops::query(method, head.as_bytes(), secret.as_bytes(), &mut text, pairs.len(), out));
    if answer < 0 {
        return Err(answer);
    }
    let (signature, form) = bytes.split_at(SIGNATURE);
    let signature = String::from_utf8(signature.to_vec()).unwrap();
    Ok((signature.trim_end_matches('\0').to_owned(), String::from_utf8(form.to_vec()).unwrap()))
}

#[test]
fn a_signature_that_is_a_parameter_is_right_for_every_vector() {
    for (number, file) in
        [(0, include_str!("../../../tests/vectors/v1.json")), (2, include_str!("../../../tests/vectors/v2.json"))]
    {
        for vector in vectors(file) {
            let method = Method::of(number + u32::from(vector["hash"] == "sha256"));
            let head = ["method", "host", "path"].map(|name| text(&vector, name)).join("\0");
            let pairs = sorted(&vector);
            let (signature, form) = query(method, &head, text(&vector, "secretKey"), &pairs).unwrap();
            assert_eq!(signature, text(&vector["expected"], "signature"), "{}", vector["id"]);
            assert_eq!(form, text(&vector["expected"], "encodedForm"), "{}", vector["id"]);
            let (_, told) =
                written(9_000, |out| ops::query_text(method, head.as_bytes(), &joined(&pairs), pairs.len(), out));
            assert_eq!(told, text(&vector["expected"], "stringToSign").as_bytes(), "{}", vector["id"]);
        }
    }
    for vector in vectors(include_str!("../../../tests/vectors/polyv.json")) {
        let (signature, form) = query(Method::Polyv, "", text(&vector, "secretKey"), &sorted(&vector)).unwrap();
        assert_eq!(signature, text(&vector["expected"], "sign"), "{}", vector["id"]);
        assert_eq!(form, text(&vector["expected"], "encodedForm"), "{}", vector["id"]);
    }
}

#[test]
fn what_is_wrong_with_pairs_is_a_number() {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let faults = |pairs: &[Pair]| [0, 2, 4].map(|method| query(Method::of(method), "", "s", pairs).unwrap_err());
    assert_eq!(faults(&[pair("b", ""), pair("a", "")]), [-1; 3]);
    assert_eq!(faults(&[pair("a", "1"), pair("a", "2")]), [-2; 3]);
    assert_eq!(faults(&[pair("a", "1\0z")]), [-3; 3]);
    assert!(faults(&[pair("a", "1\0"), pair("b", "2")]).iter().all(|fault| *fault < 0));
    assert!(query(Method::of(1), "", "s", &[]).is_ok());
}

#[test]
fn an_answer_without_room_is_none() {
    let pairs = [("a".to_owned(), "é".repeat(100))];
    let (answer, _) = written(200, |out| ops::query(Method::of(0), b"", b"s", &mut joined(&pairs), 1, out).min(0));
    assert_eq!(answer, -4);
}

#[test]
fn a_key_needs_a_day_and_a_service_of_its_size() {
    assert!(slot("s", "2026-01-01", "").is_some());
    assert!(slot("s", "2026-01-01", &"x".repeat(64)).is_some());
    assert!(slot("s", "2026-01-01", &"x".repeat(65)).is_none());
    assert!(slot("s", "2026-1-1", "cdn").is_none());
    for service in ["cdn", &"x".repeat(65)] {
        let mut input = ["TC3s3cret2026-01-01", service].concat().into_bytes();
        let _ = Slot::derive(&mut input, 9, 10);
        assert_eq!(input[..9], [0; 9], "the secret is wiped");
    }
}

#[test]
fn a_url_comes_back_normalised_or_with_what_is_wrong() {
    let of = |purpose, text: &[u8]| written(9_000, |out| ops::normalise(purpose, text, out));
    assert_eq!(of(0, b"HTTPS://A.example:443/b#c").1, b"https://a.example/b\0a.example");
    assert_eq!(of(1, b"https://a.example/b").1, b"https://a.example/b/\0a.example");
    assert_eq!(of(2, b"https://a.example/*").1, b"https://a.example/*\0a.example");
    let (answer, words) = of(0, b"https://a.example/*");
    assert!(answer < 0 && words.starts_with(b"wildcards"), "{answer}");
    assert_eq!(of(0, b"\xff").0, 0);
}

proptest! {
    /// The walk that signs where the text stands makes of any pairs what the core makes of them.
    #[test]
    fn in_place_is_as_piece_by_piece(
        mut pairs in prop::collection::btree_map("[A-Za-z0-9_.é ~/-]{1,12}", "[^\\x00]{0,40}", 0..20)
            .prop_map(|map| map.into_iter().collect::<Vec<Pair>>()),
        number in 0_u32..4,
    ) {
        pairs.sort();
        let (head, secret) = ("POST\0a.example:8443\0/x", "s3cret");
        let (signature, form) = query(Method::of(number), head, secret, &pairs).unwrap();
        let expected = format!("{}&Signature=", encode::form(&pairs));
        prop_assert!(form.starts_with(expected.trim_start_matches('&')), "{}", form);
        let (_, text) = written(99_000, |out| {
            ops::query_text(Method::of(number), head.as_bytes(), &joined(&pairs), pairs.len(), out)
        });
        let hash = if number % 2 == 0 { edgeseal_core::SignatureMethod::HmacSha1 } else { edgeseal_core::SignatureMethod::HmacSha256 };
        let key = edgeseal_core::SecretKey::new(secret);
        let text = String::from_utf8(text).unwrap();
        prop_assert_eq!(signature, edgeseal_core::sign::hmac_query::signature(hash, &key, &text));
    }

    /// No text makes a function panic or write behind its place.
    #[test]
    fn any_bytes_are_answered(mut bytes in prop::collection::vec(any::<u8>(), 0..200), number in 0_u32..6, count in 0_usize..9) {
        let room = 64;
        for purpose in 0..3 {
            let _ = written(room, |out| ops::normalise(purpose, &bytes, out).clamp(-64, 64));
        }
        let _ = written(room, |out| ops::query_text(Method::of(number), b"", &bytes, count, out).clamp(-64, 64));
        let _ = written(room, |out| ops::query(Method::of(number), b"", b"", &mut bytes, count, out).clamp(-64, 64));
    }
}
