//! The real cloud, over HTTPS.

use std::error::Error;
use std::time::Duration;

use axum::body::Bytes;
use edgeseal_gateway::GatewayError;
use http::header::USER_AGENT;
use http::{HeaderValue, Request, Response};
use http_body_util::Full;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use crate::body::read_up_to;
use crate::cloud::{Cloud, Reply};

/// The largest reply that is passed on, in bytes: 32 MiB. The largest documented ones are lists of
/// a few megabytes; more is a mistake somewhere.
const MAX_REPLY: usize = 32 * 1024 * 1024;

const OWN_NAME: &str = concat!("edgeseal/", env!("CARGO_PKG_VERSION"));

/// A plain HTTPS client. It sends a URI as it stands (a client that parses URLs the way browsers do
/// would re-encode some characters and break signatures), follows no redirect and keeps no cookies.
pub(crate) struct HttpsCloud {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

impl HttpsCloud {
    pub(crate) fn new(connect_timeout: Duration) -> Result<Self, rustls::Error> {
        let mut tcp = HttpConnector::new();
        tcp.set_connect_timeout(Some(connect_timeout));
        tcp.set_nodelay(true);
        tcp.enforce_http(false);
        let tls = HttpsConnectorBuilder::new()
            .with_provider_and_webpki_roots(rustls::crypto::ring::default_provider())?
            .https_only()
            .enable_http1()
            .wrap_connector(tcp);
        let client = Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build(tls);
        Ok(Self { client })
    }
}

impl Cloud for HttpsCloud {
    fn send(&self, request: Request<Vec<u8>>) -> Reply {
        let host = request.uri().host().unwrap_or_default().to_owned();
        let mut request = request.map(|body| Full::new(Bytes::from(body)));
        request.headers_mut().insert(USER_AGENT, HeaderValue::from_static(OWN_NAME));
        let sent = self.client.request(request);
        Box::pin(async move {
            let unreachable = |error: &dyn Error| {
                let reason = root_cause(error);
                GatewayError::UpstreamUnreachable { host: host.clone(), reason }
            };
            let (head, mut body) = sent.await.map_err(|error| unreachable(&error))?.into_parts();
            let body = read_up_to(&mut body, MAX_REPLY).await.map_err(|error| unreachable(&error))?;
            if body.len() > MAX_REPLY {
                return Err(GatewayError::UpstreamAnswerTooLarge { host, limit: MAX_REPLY });
            }
            Ok(Response::from_parts(head, body))
        })
    }
}

/// The innermost error: the one that says "connection refused" or "certificate expired".
fn root_cause(error: &dyn Error) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_host_that_cannot_be_reached_is_named_with_the_reason() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let closed = listener.local_addr().unwrap();
        drop(listener);
        let cloud = HttpsCloud::new(Duration::from_secs(5)).unwrap();
        let request = Request::get(format!("https://{closed}/")).body(Vec::new()).unwrap();
        let error = cloud.send(request).await.unwrap_err();
        assert_eq!(error.code(), "UpstreamUnreachable");
        let message = error.to_string();
        assert!(message.starts_with("127.0.0.1 could not be reached: Connection refused"), "{message}");
    }

    #[tokio::test]
    async fn nothing_is_sent_in_clear() {
        let cloud = HttpsCloud::new(Duration::from_secs(5)).unwrap();
        let request = Request::get("http://127.0.0.1:1/").body(Vec::new()).unwrap();
        assert_eq!(cloud.send(request).await.unwrap_err().code(), "UpstreamUnreachable");
    }
}
