//! API 2017: from a request to an answer, one check after the other.

mod actions;
mod change;
mod claim;
mod fault;
mod host;
mod logs;
mod refusal;
mod statistics;

use edgeseal_core::Api;
use edgeseal_core::size::{FORM_BYTES, QUERY_BYTES};
use http::{Method, Request, Response, StatusCode};

use crate::account::Account;
use crate::answer;
use crate::guard::{Nonces, Throttle};
use claim::Claim;

pub(crate) use refusal::Refusal;

/// Whether an action is served.
pub(crate) fn serves(action: &str) -> bool {
    actions::find(action).is_some()
}

/// What API 2017 remembers of its callers.
#[derive(Debug, Default)]
pub(crate) struct Door {
    nonces: Nonces,
    throttle: Throttle,
}

impl Door {
    /// Answers a request. Only what is too large to be read has a status of its own.
    pub(crate) fn answer(&mut self, request: &Request<Vec<u8>>, account: &mut Account, now: u64) -> Response<Vec<u8>> {
        let too_large =
            request.uri().query().is_some_and(|query| query.len() > QUERY_BYTES) || request.body().len() > FORM_BYTES;
        if too_large {
            let refusal = Refusal::plain(4000, "more than 32 KB in a query or 1 MB in a body");
            return answer::json(StatusCode::NOT_IMPLEMENTED, refusal.envelope());
        }
        let body = self.serve(request, account, now).unwrap_or_else(|refusal| refusal.envelope());
        answer::json(StatusCode::OK, body)
    }

    fn serve(&mut self, request: &Request<Vec<u8>>, account: &mut Account, now: u64) -> Result<String, Refusal> {
        if request.method() != Method::GET && request.method() != Method::POST {
            return Err(Refusal::plain(4600, "only GET and POST are served"));
        }
        let claim = Claim::read(request)?;
        let Some((entry, has_retcode)) = actions::find(&claim.action) else {
            return Err(Refusal::plain(6100, &format!("{} is no action of CDN", claim.action)));
        };
        claim.authenticate(request, now)?;
        if !self.nonces.is_new(claim.timestamp, claim.nonce, now, Api::TencentV2.clock_window()) {
            return Err(Refusal::plain(4500, "the nonce was used before"));
        }
        if let Some(rate) = entry.spec.rate
            && !self.throttle.allows(entry.spec.name, rate, now)
        {
            return Err(Refusal::plain(4400, &format!("more than {} calls in {} s", rate.calls, rate.seconds)));
        }
        let (params, source) = claim.params()?;
        let data = entry.call(params, source, account, now)?;
        let older = if has_retcode { r#""retcode":0,"errmsg":"ok","# } else { "" };
        // An action that answers nothing has no `data` at all.
        let data = if data == "null" { String::new() } else { format!(r#","data":{data}"#) };
        Ok(format!(r#"{{{older}"code":0,"message":"","codeDesc":"Success"{data}}}"#))
    }
}
