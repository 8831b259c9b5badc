//! Polyv VOD.

use edgeseal_core::polyv::{RefreshCdnCache, Video};
use edgeseal_core::{Action, Api, Call, Credentials, Stamp};
use edgeseal_sandbox::POLYV_SECRET_KEY;
use http::Request;
use serde_json::{Value, json};

use crate::client::{Client, START, signed_by};

const VID: &str = "e6b23c6f513fbe025b94efdd10d7ab47_e";

fn videos(count: usize) -> Vec<Video> {
    (0..count).map(|number| Video { vid: format!("{number:032x}_e"), br_index: (number % 3) as u8 + 1 }).collect()
}

fn message(client: &mut Client, request: &Request<Vec<u8>>) -> String {
    let (status, body) = client.handle(request);
    let answer: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(status, 200);
    let message = answer["message"].as_str().unwrap().to_owned();
    if message != "success" {
        assert_eq!(answer, json!({"code": 400, "status": "error", "message": message, "data": null}));
    }
    message
}

fn with(params: &Value) -> Call {
    let mut all = json!({"action": "push", "fileType": "zip", "videos": format!(r#"[{{"vid":"{VID}","brIndex":1}}]"#)});
    all.as_object_mut().unwrap().extend(params.as_object().unwrap().clone());
    Call::new(Api::PolyvVod, "refresh-cdn-cache", all)
}

#[test]
fn files_are_taken_and_counted() {
    let mut client = Client::new();
    let task = client.call(&RefreshCdnCache::new(videos(3))).unwrap().task_id;
    assert!(task.len() == 32 && task.bytes().all(|byte| byte.is_ascii_hexdigit()), "{task}");
    for _ in 0..19 {
        assert!(client.call(&RefreshCdnCache::new(videos(100))).is_ok());
    }
    let full =
        |client: &mut Client, count| client.call(&RefreshCdnCache::new(videos(count))).err().map(|error| error.message);
    assert_eq!(full(&mut client, 98).as_deref(), Some("can't submit more than 2000 files one day"));
    assert_eq!(full(&mut client, 97), None);
    assert!(full(&mut client, 1).is_some());
    client.now = (START + 8 * 3_600).next_multiple_of(86_400) - 8 * 3_600;
    assert_eq!(full(&mut client, 100), None);
}

#[test]
fn refusals_are_in_the_words_of_the_document() {
    let mut client = Client::new();
    for (params, expected) in [
        (json!({}), "success"),
        (json!({"videos": format!(r#"[{{"vid":"{VID}","brIndex":"3"}}]"#)}), "success"),
        (json!({"videos": format!(r#"[{{"vid":"{VID}","brIndex":4}}]"#)}), "bitrate does not exist"),
        (json!({"videos": format!(r#"[{{"vid":"{VID}"}}]"#)}), "bitrate does not exist"),
        (json!({"videos": r#"[{"vid":"nobody","brIndex":1}]"#}), "illeagal vid"),
        (json!({"videos": "[7]"}), "illeagal vid"),
        (json!({"videos": serde_json::to_string(&videos(101)).unwrap()}), "can't submit more than 100 files"),
        (json!({"videos": "{}"}), "videos is illegal."),
        (json!({"videos": "[]"}), "videos can not be empty."),
        (json!({"action": "pull"}), "action is illegal."),
        (json!({"fileType": "mp4"}), "fileType is illegal."),
        (json!({"extra": "is signed too"}), "success"),
        (json!({"extra": ""}), "success"),
    ] {
        let request = client.signed(&with(&params));
        assert_eq!(message(&mut client, &request), expected, "{params}");
    }
}

#[test]
fn the_caller_must_be_known_and_on_time() {
    let mut client = Client::new();
    let call = RefreshCdnCache::new(videos(1)).call().unwrap();
    let mut sent = |user: &str, secret: &str, ms: u64| {
        let request = signed_by(&Credentials::new(user, secret), &call, Stamp::new(ms, 1));
        message(&mut client, &request)
    };
    let now = START * 1_000;
    assert_eq!(sent("sandbox", POLYV_SECRET_KEY, now - 180_000), "success");
    assert_eq!(sent("sandbox", POLYV_SECRET_KEY, now + 180_000), "success");
    assert_eq!(sent("sandbox", POLYV_SECRET_KEY, now - 180_001), "ptime is too old");
    assert_eq!(sent("sandbox", POLYV_SECRET_KEY, now + 180_001), "ptime is illegal.");
    assert_eq!(sent("sandbox", POLYV_SECRET_KEY, 1), "ptime is illegal.");
    assert_eq!(sent("sandbox", "another-secret", now), "the sign is not right.");
    assert_eq!(sent("nobody", POLYV_SECRET_KEY, now), "Could not find user by userid.");
    assert_eq!(sent("", POLYV_SECRET_KEY, now), "Could not find user by userid.");
}

#[test]
fn only_a_signed_form_is_read() {
    let mut client = Client::new();
    let call = with(&json!({}));
    let request = client.signed(&call);
    let unsigned = String::from_utf8(request.body().clone()).unwrap().replace("&sign=", "&sing=");
    assert_eq!(message(&mut client, &request.map(|_| unsigned.into_bytes())), "sign can not be empty.");
    // Core signs no GET of this path, so the signed form moves into the query.
    let form = String::from_utf8(client.signed(&call).into_body()).unwrap();
    let request = Request::get(format!("{}?{form}", Api::PolyvVod.path())).body(Vec::new()).unwrap();
    assert_eq!(message(&mut client, &request), "only POST is supported.");
    let request = Request::post(Api::PolyvVod.path()).body(b"a=%ff".to_vec()).unwrap();
    assert_eq!(message(&mut client, &request), "the form is no UTF-8.");
}
