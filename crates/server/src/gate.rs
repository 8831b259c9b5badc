//! The gateway's routes: bytes in, decision of `edgeseal_gateway`, bytes out.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Instant;

use axum::body::Body;
use axum::extract::State;
use edgeseal_gateway::{Answer, Decision, Forward, Gateway, GatewayError, Policy};
use http::{Request, Response};
use tokio::time::{Instant as Deadline, timeout_at};

use crate::audit::Audit;
use crate::body::read_request;
use crate::clock::stamp;
use crate::cloud::Cloud;
use crate::keyring::Keyring;
use crate::limits::Limits;
use crate::metrics::Metrics;

/// The gateway and what it forwards to.
pub(crate) struct Gate {
    /// Requests under way keep the gateway that they began with when the policy is replaced.
    gateway: RwLock<Arc<(Gateway, Keyring)>>,
    cloud: Arc<dyn Cloud>,
    limits: Limits,
    metrics: Arc<Metrics>,
    is_sandbox: bool,
}

pub(crate) async fn answer(State(gate): State<Arc<Gate>>, request: Request<Body>) -> Response<Body> {
    gate.answer(request).await.map(Body::from)
}

pub(crate) async fn metrics(State(gate): State<Arc<Gate>>) -> Response<Body> {
    gate.metrics.answer()
}

impl Gate {
    pub(crate) fn new(policy: Policy, cloud: Arc<dyn Cloud>, limits: Limits, is_sandbox: bool) -> Self {
        let keyring = keyring(&policy, is_sandbox);
        let gateway = RwLock::new(Arc::new((Gateway::new(policy), keyring)));
        Self { gateway, cloud, limits, metrics: Arc::default(), is_sandbox }
    }

    /// Decides by another policy from now on.
    pub(crate) fn replace_policy(&self, policy: Policy) {
        let keyring = keyring(&policy, self.is_sandbox);
        let gateway = self.gateway().0.succeeded_by(policy);
        *self.gateway.write().unwrap_or_else(PoisonError::into_inner) = Arc::new((gateway, keyring));
    }

    /// The variables with keys that the policy names and nobody has set.
    pub(crate) fn missing_variables(&self) -> Vec<String> {
        let gateway = self.gateway();
        let (gateway, keyring) = &*gateway;
        keyring.missing(gateway.policy()).into_iter().map(str::to_owned).collect()
    }

    fn gateway(&self) -> Arc<(Gateway, Keyring)> {
        Arc::clone(&self.gateway.read().unwrap_or_else(PoisonError::into_inner))
    }

    async fn answer(&self, request: Request<Body>) -> Response<Vec<u8>> {
        let deadline = Deadline::now() + self.limits.request;
        let gateway = self.gateway();
        let (gateway, keyring) = &*gateway;
        let (head, body) = request.into_parts();
        let body = timeout_at(deadline, read_request(body, gateway.max_body())).await;
        let started = Instant::now();
        let fault = match (body, stamp()) {
            (Ok(Ok(body)), Ok(stamp)) => match gateway.decide(Request::from_parts(head, body), stamp, keyring) {
                Decision::Answer(answer) => return self.done(answer, started),
                Decision::Forward(forward) => return self.forward(forward, deadline, started).await,
            },
            (Ok(Ok(_)), Err(_)) => GatewayError::Unable { reason: "the system gives no random numbers".to_owned() },
            (Ok(Err(_)), _) => {
                let message = "The request body broke off. Send the request again.".to_owned();
                GatewayError::BadRequest { message }
            }
            (Err(_), _) => GatewayError::RequestTimeout { seconds: self.limits.request.as_secs() },
        };
        self.done(gateway.refuse(&Request::from_parts(head, ()), &fault), started)
    }

    fn done(&self, answer: Answer, started: Instant) -> Response<Vec<u8>> {
        let Answer { response, label } = answer;
        Audit::begin(label, &self.metrics, started).end(&response);
        response
    }

    async fn forward(&self, forward: Forward, deadline: Deadline, started: Instant) -> Response<Vec<u8>> {
        let Forward { request, upstream, rules, label } = forward;
        let mut audit = Audit::begin(label, &self.metrics, started);
        let deadline = deadline.min(Deadline::now() + self.limits.upstream);
        let sent = timeout_at(deadline, self.cloud.send(request)).await.unwrap_or_else(|_| {
            let seconds = self.limits.upstream.as_secs();
            Err(GatewayError::UpstreamTimeout { host: upstream.to_string(), seconds })
        });
        let answer = match sent {
            Ok(reply) => rules.reply(reply),
            Err(error) => {
                audit.failed(&error);
                rules.fail(&error)
            }
        };
        audit.end(&answer);
        answer
    }
}

fn keyring(policy: &Policy, is_sandbox: bool) -> Keyring {
    if is_sandbox { Keyring::sandbox(policy) } else { Keyring::Environment }
}
