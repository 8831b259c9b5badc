//! The decisions of the gateway, seen from outside.

#![allow(clippy::unwrap_used, clippy::panic)] // the helpers are test code too

mod cors;
mod hostile;
mod policy;
mod refusals;
mod relay;
mod table;

use edgeseal_gateway::{Decision, Forward, Gateway, Policy, Stamp};
use http::request::Builder;
use http::{Request, Response};

const CONSOLE: &str = "http://127.0.0.1:8710";
const CDN: &str = "/v1/relay/cdn.tencentcloudapi.com/";

fn gateway() -> Gateway {
    Gateway::new(Policy::relay_only(vec![CONSOLE.parse().unwrap(), "http://localhost:8710".parse().unwrap()]))
}

fn decide(request: Builder, body: impl Into<Vec<u8>>) -> Decision {
    gateway().decide(request.body(body.into()).unwrap(), Stamp::from_seconds(1_790_000_000), &|_: &str| None)
}

fn forwarded(request: Builder, body: impl Into<Vec<u8>>) -> Forward {
    match decide(request, body) {
        Decision::Forward(forward) => forward,
        Decision::Answer(answer) => panic!("answered: {:?}", answer.response),
    }
}

fn answered(request: Builder) -> Response<Vec<u8>> {
    match decide(request, "") {
        Decision::Answer(answer) => answer.response,
        Decision::Forward(forward) => panic!("forwarded: {forward:?}"),
    }
}

/// Status, code and message of a refusal; the shape of the body is checked on the way.
fn refusal(answer: &Response<Vec<u8>>) -> (u16, String, String) {
    assert_eq!(answer.headers()["content-type"], "application/json");
    let body: serde_json::Value = serde_json::from_slice(answer.body()).unwrap();
    let text = |field: &str| body["error"][field].as_str().unwrap().to_owned();
    (answer.status().as_u16(), text("code"), text("message"))
}

fn get(uri: &str) -> Builder {
    Request::get(uri)
}

fn post(uri: &str) -> Builder {
    Request::post(uri)
}

fn header<'a>(answer: &'a Response<Vec<u8>>, name: &str) -> Option<&'a str> {
    answer.headers().get(name).map(|value| value.to_str().unwrap())
}
