//! The gateway: one request in, one decision out.

use edgeseal_core::Stamp;
use http::{HeaderMap, Method, Request, Response, StatusCode};

use crate::answer;
use crate::audit::{CallLabel, Route};
use crate::bearer::{self, TokenPlace};
use crate::buckets::Buckets;
use crate::call::{self, Given};
use crate::cors::{self, Caller};
use crate::error::{CallError, GatewayError};
use crate::keys::Keys;
use crate::permissions;
use crate::policy::{Policy, RelayMode};
use crate::relay::{self, Forward, ReplyRules};
use crate::upstream::UpstreamHost;

/// What a shell does with a request.
#[derive(Debug)]
pub enum Decision {
    /// Send [`Forward::request`] to the upstream and pass the reply through [`Forward::rules`].
    Forward(Forward),
    /// Send this answer; nothing leaves for the upstream.
    Answer(Answer),
}

/// An answer of the gateway itself.
#[derive(Debug)]
pub struct Answer {
    /// The answer, complete.
    pub response: Response<Vec<u8>>,
    /// What an audit line may say about it.
    pub label: CallLabel,
}

/// Decides about requests by a policy. It remembers how many calls each token has left, and nothing else: one value
/// serves all requests.
#[derive(Debug)]
pub struct Gateway {
    policy: Policy,
    buckets: Buckets,
}

impl Gateway {
    /// A gateway with this policy.
    #[must_use]
    pub fn new(policy: Policy) -> Self {
        Self { policy, buckets: Buckets::default() }
    }

    /// A gateway with another policy, in which tokens that stay have as many calls left as here.
    #[must_use]
    pub fn succeeded_by(&self, policy: Policy) -> Self {
        Self { policy, buckets: self.buckets.clone() }
    }

    /// The policy.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The largest request body that [`decide`](Self::decide) accepts, in bytes.
    #[must_use]
    pub const fn max_body(&self) -> usize {
        self.policy.max_body
    }

    /// Decides about a request, at the moment of `stamp`, with the keys that `keys` hands out.
    ///
    /// The URI may be absolute or a path, and must be as the caller sent it: neither decoded nor
    /// normalised. A shell need not read a body to its end: one byte more than
    /// [`max_body`](Self::max_body) is enough to have it refused.
    #[must_use]
    pub fn decide(&self, request: Request<Vec<u8>>, stamp: Stamp, keys: &dyn Keys) -> Decision {
        let caller = Caller::of(request.headers(), &self.policy.origins);
        let route = route(&request);
        let mut label = CallLabel::new(route, request.method());
        let given = Given { policy: &self.policy, buckets: &self.buckets, stamp, keys };
        match caller.admit().and_then(|()| self.routed(route, request, given, &mut label)) {
            Ok(Routed::Forward(request, upstream)) => {
                label.forwarded(&request, &upstream);
                let rules = ReplyRules(caller);
                Decision::Forward(Forward { request, upstream, rules, label })
            }
            Ok(Routed::Done(response)) => Decision::Answer(Answer { response: caller.finish(response), label }),
            Err(error) => {
                label.refused_by(&error);
                Decision::Answer(Answer { response: caller.finish(error.to_response()), label })
            }
        }
    }

    /// The answer for a request that a shell gives up before [`decide`](Self::decide), for example
    /// because its body does not arrive. It needs the head of the request alone.
    #[must_use]
    pub fn refuse<B>(&self, request: &Request<B>, error: &GatewayError) -> Answer {
        let mut label = CallLabel::new(route(request), request.method());
        label.refused_by(error);
        Answer { response: self.caller(request.headers()).finish(error.to_response()), label }
    }

    fn caller(&self, headers: &HeaderMap) -> Caller {
        Caller::of(headers, &self.policy.origins)
    }

    fn routed(
        &self,
        route: Route,
        request: Request<Vec<u8>>,
        given: Given<'_>,
        label: &mut CallLabel,
    ) -> Result<Routed, GatewayError> {
        match route {
            Route::Preflight => Ok(Routed::Done(cors::preflight(request.headers()))),
            Route::Health => health(request.method()).map(Routed::Done),
            Route::Policy => permissions::answer(&request, &self.policy, given.stamp, label).map(Routed::Done),
            Route::Call => call::forward(&request, given, label).map(Routed::forward),
            Route::Relay => {
                self.may_relay(&request, given.stamp)?;
                relay::forward(request, &self.policy).map(Routed::forward)
            }
            Route::Other => Err(GatewayError::RouteNotFound { path: request.uri().path().to_owned() }),
        }
    }

    fn may_relay(&self, request: &Request<Vec<u8>>, stamp: Stamp) -> Result<(), CallError> {
        match self.policy.relay {
            RelayMode::Open => Ok(()),
            RelayMode::Off => Err(CallError::RelayNotOffered),
            RelayMode::Token => {
                let token = bearer::shown(request.headers(), TokenPlace::RelayHeader, &self.policy.tokens)?;
                bearer::admit(token, stamp.unix_seconds())
            }
        }
    }
}

enum Routed {
    Forward(Request<Vec<u8>>, UpstreamHost),
    Done(Response<Vec<u8>>),
}

impl Routed {
    fn forward((request, upstream): (Request<Vec<u8>>, UpstreamHost)) -> Self {
        Self::Forward(request, upstream)
    }
}

fn route<B>(request: &Request<B>) -> Route {
    match request.uri().path() {
        _ if request.method() == Method::OPTIONS => Route::Preflight,
        "/healthz" => Route::Health,
        permissions::PATH => Route::Policy,
        path if path.starts_with(call::PREFIX) => Route::Call,
        path if path.starts_with(relay::PREFIX) => Route::Relay,
        _ => Route::Other,
    }
}

fn health(method: &Method) -> Result<Response<Vec<u8>>, GatewayError> {
    if ![Method::GET, Method::HEAD].contains(method) {
        return Err(GatewayError::MethodNotAllowed { method: method.to_string(), allow: "GET, HEAD, OPTIONS" });
    }
    let ok = serde_json::json!({ "status": "ok" });
    Ok(answer::json(StatusCode::OK, &ok))
}
