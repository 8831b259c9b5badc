//! A caller with a clock of its own.

use edgeseal_core::{Action, Api, ApiError, Call, Credentials, SignatureMethod, Stamp, sign};
use edgeseal_sandbox::{POLYV_SECRET_KEY, POLYV_USER_ID, SECRET_ID, SECRET_KEY, Sandbox};
use http::{Method, Request};
use serde_json::Value;

/// 2025-11-22 12:35:00 in UTC+8, a Saturday.
pub(crate) const START: u64 = 1_763_786_100;

pub(crate) struct Client {
    pub(crate) sandbox: Sandbox,
    /// Seconds since 1970-01-01T00:00:00Z.
    pub(crate) now: u64,
    nonce: u64,
}

impl Client {
    pub(crate) fn new() -> Self {
        Self::at(START)
    }

    pub(crate) fn at(now: u64) -> Self {
        Self { sandbox: Sandbox::new(now * 1_000), now, nonce: 0 }
    }

    pub(crate) fn call<A: Action>(&mut self, action: &A) -> Result<A::Output, ApiError> {
        let (status, body) = self.send(&action.call().unwrap());
        A::decode(status, &body)
    }

    /// Calls with parameters as they stand, and returns what is in the envelope.
    pub(crate) fn params(&mut self, api: Api, action: &str, params: Value) -> Result<Value, ApiError> {
        let (status, body) = self.send(&Call::new(api, action, params));
        edgeseal_core::reply::open(api, status, &body).map(|(value, _)| value)
    }

    /// The code of the refusal, or `ok`.
    pub(crate) fn code(&mut self, api: Api, action: &str, params: Value) -> String {
        self.params(api, action, params).map_or_else(|error| error.code, |_| "ok".to_owned())
    }

    pub(crate) fn send(&mut self, call: &Call) -> (u16, Vec<u8>) {
        let request = self.signed(call);
        self.handle(&request)
    }

    pub(crate) fn signed(&mut self, call: &Call) -> Request<Vec<u8>> {
        self.nonce += 1;
        let credentials = match call.api {
            Api::PolyvVod => Credentials::new(POLYV_USER_ID, POLYV_SECRET_KEY),
            Api::TencentV3 | Api::TencentV2 => Credentials::new(SECRET_ID, SECRET_KEY),
        };
        signed_by(&credentials, call, Stamp::new(self.now * 1_000, self.nonce))
    }

    pub(crate) fn handle(&mut self, request: &Request<Vec<u8>>) -> (u16, Vec<u8>) {
        let response = self.sandbox.handle(request, self.now * 1_000);
        assert_eq!(response.headers()["content-type"], "application/json");
        (response.status().as_u16(), response.into_body())
    }

    /// The whole answer as JSON.
    pub(crate) fn json(&mut self, request: &Request<Vec<u8>>) -> Value {
        serde_json::from_slice(&self.handle(request).1).unwrap()
    }

    pub(crate) fn wait(&mut self, seconds: u64) {
        self.now += seconds;
    }
}

pub(crate) fn signed_by(credentials: &Credentials, call: &Call, stamp: Stamp) -> Request<Vec<u8>> {
    sign(call, credentials, stamp).unwrap().into_http().unwrap()
}

/// Every way in which API 3.0 may be called.
pub(crate) fn ways() -> impl Iterator<Item = (SignatureMethod, Method)> {
    SignatureMethod::ALL.into_iter().flat_map(|signature| [(signature, Method::GET), (signature, Method::POST)])
}
