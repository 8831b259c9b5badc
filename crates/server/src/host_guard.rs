//! The guard against DNS rebinding.
//!
//! A page anywhere may have its own name resolve to 127.0.0.1 and then talk to this server as if
//! to its own origin. It cannot change the `Host` header, though: a server that listens on loopback
//! answers only to the names it is known by.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::middleware::Next;
use edgeseal_gateway::Origin;
use http::header::HOST;
use http::uri::Authority;
use http::{Request, Response, StatusCode};

use crate::headers::plain_text;

/// The names that requests may be addressed to.
#[derive(Debug, Clone)]
pub(crate) enum HostGuard {
    /// Any: the server listens to a network and cannot know its names there.
    Open,
    /// Only these hosts, on whatever port: a forwarded port is no danger.
    Only(Arc<[String]>),
}

impl HostGuard {
    pub(crate) fn new(address: SocketAddr, origins: &[Origin]) -> Self {
        if !address.ip().is_loopback() {
            return Self::Open;
        }
        let own = match address {
            SocketAddr::V4(address) => address.ip().to_string(),
            SocketAddr::V6(address) => format!("[{}]", address.ip()),
        };
        let mut hosts = vec![own, "localhost".to_owned()];
        hosts.extend(origins.iter().map(|origin| origin.host().to_owned()));
        hosts.sort_unstable();
        hosts.dedup();
        Self::Only(hosts.into())
    }

    /// An absolute URI takes precedence over `Host`, so both have to be right.
    fn refusal<B>(&self, request: &Request<B>) -> Option<String> {
        let Self::Only(hosts) = self else { return None };
        let header = request.headers().get(HOST).and_then(|value| value.to_str().ok());
        let is_known = |authority: &Authority| hosts.iter().any(|host| authority.host().eq_ignore_ascii_case(host));
        let header_known = header.and_then(|host| host.parse().ok()).is_some_and(|host| is_known(&host));
        let uri_known = request.uri().authority().is_none_or(is_known);
        (!header_known || !uri_known).then(|| {
            format!(
                "This server answers to {}; the request was for {:?}. To reach it under another name, start it \
                 with --origin and the origin that browsers see.\n",
                hosts.join(", "),
                header.unwrap_or_default(),
            )
        })
    }
}

pub(crate) async fn check(State(guard): State<HostGuard>, request: Request<Body>, next: Next) -> Response<Body> {
    match guard.refusal(&request) {
        Some(message) => plain_text(StatusCode::MISDIRECTED_REQUEST, message),
        None => next.run(request).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_refused(guard: &HostGuard, uri: &str, host: Option<&str>) -> bool {
        let mut request = Request::get(uri);
        if let Some(host) = host {
            request = request.header(HOST, host);
        }
        guard.refusal(&request.body(()).unwrap()).is_some()
    }

    #[test]
    fn a_loopback_server_answers_to_its_own_names_only() {
        let origins = ["https://console.example".parse().unwrap()];
        let guard = HostGuard::new("127.0.0.1:8710".parse().unwrap(), &origins);
        for (uri, host, refused) in [
            ("/", Some("127.0.0.1:8710"), false),
            ("/", Some("127.0.0.1"), false),
            ("/", Some("localhost:9000"), false),
            ("/", Some("LocalHost:8710"), false),
            ("/", Some("console.example"), false),
            ("http://localhost:8710/", Some("localhost:8710"), false),
            ("/", Some("evil.test"), true),
            ("/", Some("evil.test:8710"), true),
            ("/", Some("localhost.evil.test"), true),
            ("/", Some("127.0.0.1.evil.test:8710"), true),
            ("/", Some("localhost@evil.test"), true),
            ("/", Some("192.0.2.1:8710"), true),
            ("/", Some("[::1]:8710"), true),
            ("/", Some(""), true),
            ("/", None, true),
            ("http://evil.test/", Some("localhost:8710"), true),
            ("http://localhost:8710/", Some("evil.test"), true),
        ] {
            assert_eq!(is_refused(&guard, uri, host), refused, "{uri} {host:?}");
        }
        let guard = HostGuard::new("[::1]:8710".parse().unwrap(), &[]);
        assert!(!is_refused(&guard, "/", Some("[::1]:8710")));
        assert!(is_refused(&guard, "/", Some("127.0.0.1:8710")));
    }

    #[test]
    fn a_server_on_the_network_answers_to_any_name() {
        let guard = HostGuard::new("0.0.0.0:8710".parse().unwrap(), &[]);
        assert!(!is_refused(&guard, "/", Some("console.example")));
    }
}
