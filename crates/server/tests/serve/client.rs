//! A small HTTP client that leaves paths alone.

use std::net::SocketAddr;

use axum::body::Bytes;
use http::request::Builder;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

pub(crate) type Answer = Response<Bytes>;

/// Sends a request whose URI is a path.
pub(crate) async fn send(to: SocketAddr, request: Builder, body: impl Into<Bytes>) -> Answer {
    let mut request = request.body(Full::new(body.into())).unwrap();
    *request.uri_mut() = format!("http://{to}{}", request.uri()).parse().unwrap();
    let client = Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let (head, body) = client.request(request).await.unwrap().into_parts();
    Response::from_parts(head, body.collect().await.unwrap().to_bytes())
}

pub(crate) async fn get(to: SocketAddr, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request = headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
    send(to, request, "").await
}

pub(crate) fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    answer.headers().get(name).map(|value| value.to_str().unwrap())
}

pub(crate) fn text(answer: &Answer) -> &str {
    std::str::from_utf8(answer.body()).unwrap()
}

/// Status and code of a refusal by the gateway.
pub(crate) fn refusal(answer: &Answer) -> (u16, String) {
    let body: serde_json::Value = serde_json::from_slice(answer.body()).unwrap();
    (answer.status().as_u16(), body["error"]["code"].as_str().unwrap().to_owned())
}
