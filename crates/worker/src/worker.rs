//! A gateway and the calls that it has forwarded.

use std::collections::BTreeMap;
use std::time::Duration;

use edgeseal_gateway::{Answer, CallLabel, Decision, Forward, Gateway, GatewayError, Policy, ReplyRules, Stamp};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use serde::{Deserialize, Serialize};

use crate::frame::Frame;

/// A gateway. Calls that are under way wait here for their replies.
#[derive(Debug)]
pub struct Worker {
    gateway: Gateway,
    waiting: BTreeMap<u32, (ReplyRules, CallLabel, String)>,
    next: u32,
}

/// A request as JavaScript has it.
#[derive(Deserialize)]
struct Asked {
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    /// Milliseconds since 1970.
    now: u64,
    nonce: u64,
    #[serde(default)]
    keys: BTreeMap<String, String>,
    /// Set where the body never came: there is nothing to decide any more.
    #[serde(default)]
    broken: bool,
}

/// What became of a forwarded request.
#[derive(Deserialize)]
struct Came {
    id: u32,
    /// Since it was forwarded, in milliseconds.
    took: u64,
    status: u16,
    #[serde(default)]
    headers: Vec<(String, String)>,
    /// In place of a reply: how long was waited for one, in seconds; 0 where the upstream could not be reached.
    waited: Option<u64>,
    /// In place of a reply that is larger than this, in bytes.
    limit: Option<usize>,
}

/// What JavaScript is to do.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Told<'a> {
    /// Of a request that is to be sent; its reply goes to [`Worker::reply`].
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    headers: Vec<(&'a str, &'a str)>,
    /// For the audit log.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<String>,
}

impl Worker {
    /// Reads a policy in JSON.
    ///
    /// # Errors
    /// What is wrong with it, for people.
    pub fn new(policy: &str) -> Result<Self, String> {
        let policy = Policy::from_json(policy).map_err(|error| error.to_string())?;
        Ok(Self { gateway: Gateway::new(policy), waiting: BTreeMap::new(), next: 0 })
    }

    /// The names of the secrets that a request comes with, and how many bytes of its body are read at most.
    #[must_use]
    pub fn needs(&self) -> Frame {
        let needs = serde_json::json!({
            "variables": self.gateway.policy().variables(),
            "maxBody": self.gateway.max_body(),
        });
        Frame::new(&needs, &[])
    }

    /// Decides about a request.
    #[must_use]
    pub fn decide(&mut self, head: &[u8], body: &[u8]) -> Frame {
        let Ok(Asked { method, url, headers, now, nonce, keys, broken }) = serde_json::from_slice(head) else {
            return refused_head();
        };
        let request = Request::builder().method(method.as_str()).uri(origin_form(&url)).body(body.to_vec());
        let Ok(mut request) = request else {
            return refused_head();
        };
        *request.headers_mut() = header_map(&headers);
        if broken {
            let message = "The request body broke off. Send the request again.".to_owned();
            return answered(&self.gateway.refuse(&request, &GatewayError::BadRequest { message }));
        }
        match self.gateway.decide(request, Stamp::new(now, nonce), &keys) {
            Decision::Answer(answer) => answered(&answer),
            Decision::Forward(forward) => self.forward(forward),
        }
    }

    fn forward(&mut self, Forward { request, upstream, rules, label }: Forward) -> Frame {
        self.next = self.next.wrapping_add(1);
        self.waiting.insert(self.next, (rules, label, upstream.to_string()));
        let told = Told {
            id: Some(self.next),
            url: Some(request.uri().to_string()),
            method: Some(request.method().as_str()),
            status: None,
            headers: header_list(request.headers()),
            line: None,
        };
        Frame::new(&told, request.body())
    }

    /// Makes the answer to the caller of a forwarded request out of its reply.
    #[must_use]
    pub fn reply(&mut self, head: &[u8], body: &[u8]) -> Frame {
        let came: Option<Came> = serde_json::from_slice(head).ok();
        let waiting = came.and_then(|came| Some((self.waiting.remove(&came.id)?, came)));
        let Some(((rules, mut label, host), Came { took, status, headers, waited, limit, .. })) = waiting else {
            return refused_head();
        };
        let error = match (waited, limit) {
            (Some(0), _) => {
                Some(GatewayError::UpstreamUnreachable { host, reason: "the connection failed".to_owned() })
            }
            (Some(seconds), _) => Some(GatewayError::UpstreamTimeout { host, seconds }),
            (None, Some(limit)) => Some(GatewayError::UpstreamAnswerTooLarge { host, limit }),
            (None, None) => None,
        };
        let response = match &error {
            Some(error) => {
                label.refused_by(error);
                rules.fail(error)
            }
            None => {
                let mut response = Response::new(body.to_vec());
                *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
                *response.headers_mut() = header_map(&headers);
                rules.reply(response)
            }
        };
        told(&response, label.line(response.status(), Duration::from_millis(took), response.body().len()).into())
    }
}

fn answered(Answer { response, label }: &Answer) -> Frame {
    let line = || label.line(response.status(), Duration::ZERO, response.body().len());
    told(response, label.is_audited().then(line))
}

fn told(response: &Response<Vec<u8>>, line: Option<String>) -> Frame {
    let (status, headers) = (Some(response.status().as_u16()), header_list(response.headers()));
    Frame::new(&Told { id: None, url: None, method: None, status, headers, line }, response.body())
}

/// A head that is none of HTTP: no runtime hands one over, so there is nothing more to say.
fn refused_head() -> Frame {
    Frame::new(&Told { id: None, url: None, method: None, status: Some(400), headers: Vec::new(), line: None }, &[])
}

/// Path and query of a URL: what stands in front of them is the gateway's own address.
fn origin_form(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find(['/', '?']).map_or("/", |at| rest.split_at(at).1)
}

fn header_map(headers: &[(String, String)]) -> HeaderMap {
    let read = |(name, value): &(String, String)| {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(value.as_bytes()).ok()?))
    };
    let mut map = HeaderMap::new();
    for (name, value) in headers.iter().filter_map(read) {
        map.append(name, value);
    }
    map
}

fn header_list(headers: &HeaderMap) -> Vec<(&str, &str)> {
    headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const POLICY: &str = r#"{
        "accounts": {"main": {"secret_id_env": "ID", "secret_key_env": "KEY"}},
        "tokens": [{"name": "ci", "sha256": "5994471abb01112afcc18159f6cc74b4f511b99806da59b3caf5a9c173cacfc5",
                    "allow": ["purge"], "prefixes": ["https://static.example.com/"]}]
    }"#;

    fn head(frame: Frame) -> (Value, Vec<u8>) {
        let bytes = frame.into_bytes();
        let length = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        let (head, body) = bytes[LENGTHS..].split_at(length(0));
        assert_eq!(body.len(), length(4));
        (serde_json::from_slice(head).unwrap(), body.to_vec())
    }
    const LENGTHS: usize = 8;

    fn purge(url: &str) -> (Value, Vec<u8>) {
        let asked = json!({
            "method": "POST", "url": "https://gateway.example/v1/call/tencent-v3/PurgeUrlsCache",
            "headers": [["authorization", "Bearer 12345"], ["content-type", "application/json"]],
            "now": 1_700_000_000_000_u64, "nonce": 7, "keys": {"ID": "AKIDSANDBOX", "KEY": "s3cret"},
        });
        let body = json!({ "Urls": [url] }).to_string();
        (asked, body.into_bytes())
    }

    #[test]
    fn a_call_is_signed_sent_and_answered() {
        let mut worker = Worker::new(POLICY).unwrap();
        assert_eq!(head(worker.needs()).0["variables"], json!(["ID", "KEY"]));
        let (asked, body) = purge("https://static.example.com/a.png");
        let (told, sent) = head(worker.decide(asked.to_string().as_bytes(), &body));
        assert_eq!((&told["method"], &told["url"]), (&json!("POST"), &json!("https://cdn.tencentcloudapi.com/")));
        assert!(String::from_utf8(sent).unwrap().contains("static.example.com/a.png"));
        let came =
            json!({"id": told["id"], "took": 5, "status": 200, "headers": [["content-type", "application/json"]]});
        let (told, body) = head(worker.reply(came.to_string().as_bytes(), b"{}"));
        assert_eq!((told["status"].as_u64(), body.as_slice()), (Some(200), b"{}".as_slice()));
        assert!(told["line"].as_str().unwrap().contains("token=ci"), "{told}");
        // A reply is taken once.
        assert_eq!(head(worker.reply(came.to_string().as_bytes(), b"{}")).0["status"], 400);
    }

    #[test]
    fn what_came_in_place_of_a_reply_is_said() {
        for (came, status, code) in [
            (json!({"waited": 0}), 502, "UpstreamUnreachable"),
            (json!({"waited": 30}), 504, "UpstreamTimeout"),
            (json!({"limit": 9}), 502, "UpstreamAnswerTooLarge"),
        ] {
            let mut worker = Worker::new(POLICY).unwrap();
            let (asked, body) = purge("https://static.example.com/a.png");
            let (told, _) = head(worker.decide(asked.to_string().as_bytes(), &body));
            let mut answer = json!({"id": told["id"], "took": 5, "status": 200});
            answer.as_object_mut().unwrap().extend(came.as_object().unwrap().clone());
            let (told, body) = head(worker.reply(answer.to_string().as_bytes(), b""));
            assert_eq!(told["status"], status);
            assert!(String::from_utf8(body).unwrap().contains(code));
            assert!(told["line"].as_str().unwrap().contains(code), "{told}");
        }
    }

    #[test]
    fn a_call_outside_the_policy_is_not_sent() {
        let mut worker = Worker::new(POLICY).unwrap();
        let (asked, body) = purge("https://static.example.com.evil.test/a.png");
        let (told, body) = head(worker.decide(asked.to_string().as_bytes(), &body));
        assert_eq!((&told["status"], &told["id"]), (&json!(403), &Value::Null));
        assert!(String::from_utf8(body).unwrap().contains("OutOfScope"));
    }

    #[test]
    fn what_is_no_request_is_refused_and_what_is_no_policy_says_why() {
        let mut worker = Worker::new(POLICY).unwrap();
        for asked in ["", "{}", "[]", r#"{"method":"G T","url":"/","headers":[],"now":0,"nonce":1}"#] {
            assert_eq!(head(worker.decide(asked.as_bytes(), b"")).0["status"], 400, "{asked}");
        }
        assert!(Worker::new("{\"tokens\": 5}").unwrap_err().contains("tokens"));
    }
}
