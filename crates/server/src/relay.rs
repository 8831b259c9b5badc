//! The gateway's routes: bytes in, decision of `edgeseal_gateway`, bytes out.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use edgeseal_gateway::{CallLabel, Decision, Forward, Gateway, GatewayError};
use http::{Request, Response};
use tokio::time::{Instant, timeout_at};

use crate::audit::Audit;
use crate::body::read_request;
use crate::cloud::Cloud;
use crate::limits::Limits;

/// The gateway and what it forwards to.
pub(crate) struct Relay {
    pub(crate) gateway: Gateway,
    pub(crate) cloud: Arc<dyn Cloud>,
    pub(crate) limits: Limits,
}

pub(crate) async fn answer(State(relay): State<Arc<Relay>>, request: Request<Body>) -> Response<Body> {
    relay.answer(request).await.map(Body::from)
}

impl Relay {
    async fn answer(&self, request: Request<Body>) -> Response<Vec<u8>> {
        let deadline = Instant::now() + self.limits.request;
        let (head, body) = request.into_parts();
        let body = match timeout_at(deadline, read_request(body, self.gateway.max_body())).await {
            Ok(Ok(body)) => body,
            Ok(Err(_)) => {
                let message = "The request body broke off. Send the request again.".to_owned();
                return self.gateway.refuse(&head.headers, &GatewayError::BadRequest { message });
            }
            Err(_) => {
                let seconds = self.limits.request.as_secs();
                return self.gateway.refuse(&head.headers, &GatewayError::RequestTimeout { seconds });
            }
        };
        match self.gateway.decide(Request::from_parts(head, body)) {
            Decision::Answer(answer) => answer,
            Decision::Forward(forward) => self.forward(forward, deadline).await,
        }
    }

    async fn forward(&self, forward: Forward, deadline: Instant) -> Response<Vec<u8>> {
        let audit = Audit::begin(CallLabel::of(&forward));
        let Forward { request, upstream, rules } = forward;
        let deadline = deadline.min(Instant::now() + self.limits.upstream);
        let answer = match timeout_at(deadline, self.cloud.send(request)).await {
            Ok(Ok(reply)) => rules.reply(reply),
            Ok(Err(error)) => rules.fail(&error),
            Err(_) => {
                let seconds = self.limits.upstream.as_secs();
                rules.fail(&GatewayError::UpstreamTimeout { host: upstream.to_string(), seconds })
            }
        };
        audit.end(&answer);
        answer
    }
}
