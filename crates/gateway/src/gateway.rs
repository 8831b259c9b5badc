//! The gateway: one request in, one decision out.

use http::{HeaderMap, Method, Request, Response, StatusCode};

use crate::answer;
use crate::cors::{self, Caller};
use crate::error::GatewayError;
use crate::policy::RelayPolicy;
use crate::relay::{self, Forward, ReplyRules};
use crate::upstream::UpstreamHost;

/// What a shell does with a request.
#[derive(Debug)]
pub enum Decision {
    /// Send [`Forward::request`] to the upstream and pass the reply through [`Forward::rules`].
    Forward(Forward),
    /// Send this answer; nothing leaves for the upstream.
    Answer(Response<Vec<u8>>),
}

/// Decides about requests by a policy. It holds no state: one value serves all requests.
#[derive(Debug, Clone)]
pub struct Gateway {
    relay: RelayPolicy,
}

impl Gateway {
    /// A gateway with this policy.
    #[must_use]
    pub fn new(relay: RelayPolicy) -> Self {
        Self { relay }
    }

    /// The largest request body that [`decide`](Self::decide) accepts, in bytes.
    #[must_use]
    pub fn max_body(&self) -> usize {
        self.relay.max_body
    }

    /// Decides about a request.
    ///
    /// The URI may be absolute or a path, and must be as the caller sent it: neither decoded nor
    /// normalised. A shell need not read a body to its end: one byte more than
    /// [`max_body`](Self::max_body) is enough to have it refused.
    #[must_use]
    pub fn decide(&self, request: Request<Vec<u8>>) -> Decision {
        let caller = Caller::of(request.headers(), &self.relay.origins);
        match self.route(&caller, request) {
            Ok(Routed::Relay(request, upstream)) => {
                Decision::Forward(Forward { request, upstream, rules: ReplyRules(caller) })
            }
            Ok(Routed::Done(response)) => Decision::Answer(caller.finish(response)),
            Err(error) => Decision::Answer(caller.finish(error.to_response())),
        }
    }

    /// The answer for a request that a shell gives up before [`decide`](Self::decide), for example
    /// because its body does not arrive. `headers` are those of the request.
    #[must_use]
    pub fn refuse(&self, headers: &HeaderMap, error: &GatewayError) -> Response<Vec<u8>> {
        Caller::of(headers, &self.relay.origins).finish(error.to_response())
    }

    fn route(&self, caller: &Caller, request: Request<Vec<u8>>) -> Result<Routed, GatewayError> {
        caller.admit()?;
        if request.method() == Method::OPTIONS {
            return Ok(Routed::Done(cors::preflight(request.headers())));
        }
        match request.uri().path() {
            "/healthz" => health(request.method()).map(Routed::Done),
            path if path.starts_with(relay::PREFIX) => {
                relay::forward(request, &self.relay).map(|(request, upstream)| Routed::Relay(request, upstream))
            }
            path => Err(GatewayError::RouteNotFound { path: path.to_owned() }),
        }
    }
}

enum Routed {
    Relay(Request<Vec<u8>>, UpstreamHost),
    Done(Response<Vec<u8>>),
}

fn health(method: &Method) -> Result<Response<Vec<u8>>, GatewayError> {
    if ![Method::GET, Method::HEAD].contains(method) {
        return Err(GatewayError::MethodNotAllowed { method: method.to_string(), allow: "GET, HEAD, OPTIONS" });
    }
    let ok = serde_json::json!({ "status": "ok" });
    Ok(answer::json(StatusCode::OK, &ok))
}
