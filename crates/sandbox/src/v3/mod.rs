//! API 3.0: from a request to an answer, one check after the other.

mod actions;
mod claim;
mod clock;
mod fault;
mod filter;
mod params;
mod refusal;
mod sent;
mod statistics;
mod tc3;

use edgeseal_core::Api;
use edgeseal_core::request::CDN_VERSION;
use http::{Request, Response, StatusCode};
use serde_json::json;

use crate::account::Account;
use crate::answer;
use crate::guard::{Nonces, Throttle};
use claim::{Claim, Proof};

pub(crate) use refusal::Refusal;

/// Whether an action is served.
pub(crate) fn serves(action: &str) -> bool {
    actions::find(action).is_some()
}

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
        let response = self.serve(request, account, now).unwrap_or_else(|Refusal { code, message }| {
            json!({"Error": {"Code": code, "Message": message}}).to_string()
        });
        answer::json(StatusCode::OK, enveloped(&response, &request_id))
    }

    fn serve(&mut self, request: &Request<Vec<u8>>, account: &mut Account, now: u64) -> Result<String, Refusal> {
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
            return Err(Refusal::too_often(entry.spec.name, rate));
        }
        let (params, source) = params::own(claim.proof, request)?;
        entry.call(params, source, account, now)
    }
}

/// Puts the request id into the object of an answer, and the envelope around it.
fn enveloped(object: &str, request_id: &str) -> String {
    let fields = object.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or_default();
    let comma = if fields.is_empty() { "" } else { "," };
    format!(r#"{{"Response":{{{fields}{comma}"RequestId":"{request_id}"}}}}"#)
}

#[cfg(test)]
mod tests {
    use super::enveloped;

    #[test]
    fn every_answer_has_a_request_id() {
        assert_eq!(enveloped(r#"{"A":{}}"#, "1"), r#"{"Response":{"A":{},"RequestId":"1"}}"#);
        assert_eq!(enveloped("{}", "1"), r#"{"Response":{"RequestId":"1"}}"#);
        assert_eq!(enveloped("null", "1"), r#"{"Response":{"RequestId":"1"}}"#);
    }
}
