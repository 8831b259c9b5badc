//! API 3.0: from a request to an answer, one check after the other.

mod actions;
mod claim;
mod refusal;
mod tc3;

use edgeseal_core::Api;
use edgeseal_core::request::CDN_VERSION;
use http::{Request, Response, StatusCode};
use serde_json::{Value, json};

use crate::account::Account;
use crate::answer;
use crate::guard::{Nonces, Throttle};
use claim::{Claim, Proof};

pub(crate) use refusal::Refusal;

/// What API 3.0 remembers of its callers.
#[derive(Debug, Default)]
pub(crate) struct Door {
    nonces: Nonces,
    throttle: Throttle,
}

impl Door {
    /// Answers a request. Refusals too come under 200: the SDKs take any other status for a fault of the network.
    pub(crate) fn answer(&mut self, request: &Request<Vec<u8>>, account: &mut Account, now: u64) -> Response<Vec<u8>> {
        let request_id = account.ids.request();
        let mut response = match self.serve(request, account, now) {
            Ok(Value::Object(fields)) => fields,
            Ok(_) => serde_json::Map::new(),
            Err(Refusal { code, message }) => {
                serde_json::Map::from_iter([("Error".to_owned(), json!({"Code": code, "Message": message}))])
            }
        };
        response.insert("RequestId".to_owned(), request_id.into());
        answer::json(StatusCode::OK, &json!({"Response": response}))
    }

    fn serve(&mut self, request: &Request<Vec<u8>>, account: &mut Account, now: u64) -> Result<Value, Refusal> {
        let claim = Claim::read(request)?;
        if claim.version != CDN_VERSION {
            return Err(Refusal::new("NoSuchVersion", format!("{} is no version of CDN", claim.version)));
        }
        let Some(entry) = actions::find(&claim.action) else {
            return Err(Refusal::new("InvalidAction", format!("{} is no action of CDN", claim.action)));
        };
        claim.authenticate(request, now)?;
        if let Proof::Hmac { nonce, .. } = claim.proof
            && !self.nonces.is_new(claim.timestamp, nonce, now, Api::TencentV3.clock_window())
        {
            return Err(Refusal::new("AuthFailure.SignatureFailure", "the nonce was used before".to_owned()));
        }
        if let Some(rate) = entry.spec.rate
            && !self.throttle.allows(entry.spec.name, rate, now)
        {
            return Err(Refusal::too_often(rate));
        }
        let (params, source) = claim.params(request)?;
        entry.call(params, source, account, now)
    }
}
