//! Who calls what, and the proof of it: the common parameters of API 3.0.

use edgeseal_core::params::Pair;
use edgeseal_core::size::{FORM_BYTES, QUERY_BYTES, TC3_BYTES};
use edgeseal_core::{Api, SecretKey, SignatureMethod};
use http::header::AUTHORIZATION;
use http::{Method, Request};

use super::Refusal;
use super::params::all_pairs;
use super::tc3::{self, Authorization};
use crate::guard::hmac_matches;
use crate::{SECRET_ID, SECRET_KEY, form};

/// What a request says about itself before it is believed.
#[derive(Debug)]
pub(super) struct Claim {
    pub(super) action: String,
    pub(super) version: String,
    pub(super) timestamp: u64,
    secret_id: String,
    has_token: bool,
    pub(super) proof: Proof,
}

/// The signature and what belongs to it.
#[derive(Debug)]
pub(super) enum Proof {
    /// TC3-HMAC-SHA256, in headers.
    Tc3(Authorization),
    /// HmacSHA1 or HmacSHA256, among the parameters.
    Hmac { method: SignatureMethod, signature: String, nonce: u64, pairs: Vec<Pair> },
}

impl Claim {
    /// Reads the common parameters from the headers, or from the query or the form where no header speaks of TC3.
    pub(super) fn read(request: &Request<Vec<u8>>) -> Result<Self, Refusal> {
        let is_get = request.method() == Method::GET;
        if !is_get && request.method() != Method::POST {
            return Err(Refusal::new("UnsupportedProtocol", format!("{} is neither GET nor POST", request.method())));
        }
        let is_tc3 = request.headers().contains_key(AUTHORIZATION) || request.headers().contains_key("x-tc-action");
        let (size, limit) = match (is_get, is_tc3) {
            (true, _) => (request.uri().query().unwrap_or_default().len(), QUERY_BYTES),
            (false, true) => (request.body().len(), TC3_BYTES),
            (false, false) => (request.body().len(), FORM_BYTES),
        };
        if size > limit {
            return Err(Refusal::new("RequestSizeLimitExceeded", format!("{size} bytes, {limit} are allowed")));
        }
        if is_tc3 { Self::from_headers(request) } else { Self::from_pairs(all_pairs(request)?) }
    }

    fn from_headers(request: &Request<Vec<u8>>) -> Result<Self, Refusal> {
        let header = |name: &str| {
            let value = request.headers().get(name).and_then(|value| value.to_str().ok()).map(str::trim);
            value.filter(|text| !text.is_empty()).ok_or_else(|| Refusal::missing(name))
        };
        let action = header("X-TC-Action")?.to_owned();
        let version = header("X-TC-Version")?.to_owned();
        let timestamp = number("X-TC-Timestamp", header("X-TC-Timestamp")?)?;
        let authorization = Authorization::parse(header("Authorization")?)?;
        let secret_id = authorization.secret_id.clone();
        let has_token = header("X-TC-Token").is_ok();
        Ok(Self { action, version, timestamp, secret_id, has_token, proof: Proof::Tc3(authorization) })
    }

    fn from_pairs(pairs: Vec<Pair>) -> Result<Self, Refusal> {
        let optional = |name: &str| form::value(&pairs, name);
        let needed = |name: &str| optional(name).ok_or_else(|| Refusal::missing(name));
        let action = needed("Action")?.to_owned();
        let version = needed("Version")?.to_owned();
        let timestamp = number("Timestamp", needed("Timestamp")?)?;
        let nonce = number("Nonce", needed("Nonce")?)?;
        let secret_id = needed("SecretId")?.to_owned();
        let signature = needed("Signature")?.to_owned();
        let method = match optional("SignatureMethod") {
            None | Some("HmacSHA1") => SignatureMethod::HmacSha1,
            Some("HmacSHA256") => SignatureMethod::HmacSha256,
            Some(other) => {
                return Err(Refusal::new(
                    "InvalidParameter",
                    format!("SignatureMethod {other:?} does not sign a form"),
                ));
            }
        };
        let has_token = optional("Token").is_some();
        let proof = Proof::Hmac { method, signature, nonce, pairs };
        Ok(Self { action, version, timestamp, secret_id, has_token, proof })
    }

    /// Whether the caller is the one of the sandbox, now.
    pub(super) fn authenticate(&self, request: &Request<Vec<u8>>, now: u64) -> Result<(), Refusal> {
        let refused = |code, message: &str| Err(Refusal::new(code, message.to_owned()));
        if self.secret_id != SECRET_ID {
            return refused("AuthFailure.SecretIdNotFound", "the SecretId is unknown: the sandbox knows one only");
        }
        if self.timestamp.abs_diff(now) > Api::TencentV3.clock_window() {
            return refused("AuthFailure.SignatureExpire", "the timestamp is more than 5 minutes off");
        }
        let secret = SecretKey::new(SECRET_KEY);
        let matches = match &self.proof {
            Proof::Tc3(authorization) => tc3::matches(authorization, request, self.timestamp, &secret)?,
            Proof::Hmac { method, signature, pairs, .. } => {
                hmac_matches(Api::TencentV3, request, *method, &secret, pairs, signature)
            }
        };
        if !matches {
            return refused("AuthFailure.SignatureFailure", "the signature is not that of this request");
        }
        if self.has_token {
            return refused("AuthFailure.TokenFailure", "the sandbox gives out no temporary keys, so knows no token");
        }
        Ok(())
    }
}

fn number(name: &str, text: &str) -> Result<u64, Refusal> {
    text.parse().map_err(|_| Refusal::new("InvalidParameter", format!("the parameter {name} is no positive number")))
}
