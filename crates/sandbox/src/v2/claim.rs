//! Who calls what, and the proof of it: the common parameters of API 2017.

use edgeseal_core::params::{Pair, unflatten};
use edgeseal_core::{Api, SecretKey, SignatureMethod};
use http::Request;
use serde_json::{Map, Value};

use super::Refusal;
use crate::guard::hmac_matches;
use crate::serve::Source;
use crate::{SECRET_ID, SECRET_KEY, form};

const COMMON: &[&str] =
    &["Action", "Timestamp", "Nonce", "SecretId", "Signature", "SignatureMethod", "Region", "Token", "RequestClient"];

/// What a request says about itself before it is believed.
#[derive(Debug)]
pub(super) struct Claim {
    pub(super) action: String,
    pub(super) timestamp: u64,
    pub(super) nonce: u64,
    secret_id: String,
    has_token: bool,
    method: SignatureMethod,
    signature: String,
    pairs: Vec<Pair>,
}

impl Claim {
    /// Reads the common parameters from the query or the form.
    pub(super) fn read(request: &Request<Vec<u8>>) -> Result<Self, Refusal> {
        let pairs = form::pairs(request).ok_or_else(|| Refusal::plain(4000, "the parameters are no UTF-8"))?;
        let needed = |name: &str| {
            let value = form::value(&pairs, name).map(str::to_owned);
            value.ok_or_else(|| Refusal::plain(4000, &format!("the parameter {name} is needed")))
        };
        let number = |name: &str| {
            let value = needed(name)?.parse::<u64>();
            value.map_err(|_| Refusal::plain(4000, &format!("the parameter {name} is no positive number")))
        };
        let method = match form::value(&pairs, "SignatureMethod") {
            None | Some("HmacSHA1") => SignatureMethod::HmacSha1,
            Some("HmacSHA256") => SignatureMethod::HmacSha256,
            Some(other) => return Err(Refusal::plain(4000, &format!("{other:?} is no SignatureMethod"))),
        };
        Ok(Self {
            action: needed("Action")?,
            timestamp: number("Timestamp")?,
            nonce: number("Nonce")?,
            secret_id: needed("SecretId")?,
            signature: needed("Signature")?,
            has_token: form::value(&pairs, "Token").is_some(),
            method,
            pairs,
        })
    }

    /// Whether the caller is the one of the sandbox, now.
    pub(super) fn authenticate(&self, request: &Request<Vec<u8>>, now: u64) -> Result<(), Refusal> {
        if self.secret_id != SECRET_ID {
            return Err(Refusal::plain(4100, "the SecretId is unknown: the sandbox knows one only"));
        }
        if self.timestamp.abs_diff(now) > Api::TencentV2.clock_window() {
            return Err(Refusal::plain(4500, "the timestamp is more than 2 hours off"));
        }
        let secret = SecretKey::new(SECRET_KEY);
        if !hmac_matches(Api::TencentV2, request, self.method, &secret, &self.pairs, &self.signature) {
            return Err(Refusal::plain(4100, "the signature is not that of this request"));
        }
        if self.has_token {
            return Err(Refusal::plain(4100, "the sandbox gives out no temporary keys, so knows no token"));
        }
        Ok(())
    }

    /// The action's own parameters.
    pub(super) fn params(self) -> Result<(Map<String, Value>, Source), Refusal> {
        let own: Vec<Pair> = self.pairs.into_iter().filter(|pair| !COMMON.contains(&&*pair.0)).collect();
        match unflatten(&own) {
            Some(Value::Object(fields)) => Ok((fields, Source::OldForm)),
            _ => Err(Refusal::plain(4000, "two parameters contradict each other")),
        }
    }
}
