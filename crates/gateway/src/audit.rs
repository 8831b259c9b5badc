//! What an audit line may say about a call.

use std::time::Duration;

use edgeseal_core::Api;
use http::header::CONTENT_TYPE;
use http::{Method, Request, StatusCode};

use crate::error::GatewayError;
use crate::upstream::UpstreamHost;

/// The route of a request, for audit lines and metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Route {
    /// `/v1/call/…`.
    Call,
    /// `/v1/relay/…`.
    Relay,
    /// `/v1/policy`.
    Policy,
    /// `/healthz`.
    Health,
    /// A preflight.
    Preflight,
    /// None.
    Other,
}

impl Route {
    /// `call`, `relay`, `policy`, `health`, `preflight` or `other`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Relay => "relay",
            Self::Policy => "policy",
            Self::Health => "health",
            Self::Preflight => "preflight",
            Self::Other => "other",
        }
    }
}

/// What may be written about a request: names, and nothing that is secret or that a caller could use to forge a line.
#[derive(Debug, Clone)]
pub struct CallLabel {
    route: Route,
    method: Method,
    upstream: Option<String>,
    api: Option<Api>,
    action: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) items: Option<usize>,
    refused: Option<&'static str>,
}

impl CallLabel {
    pub(crate) fn new(route: Route, method: &Method) -> Self {
        Self {
            route,
            method: method.clone(),
            upstream: None,
            api: None,
            action: None,
            token: None,
            account: None,
            items: None,
            refused: None,
        }
    }

    /// What a call names.
    pub(crate) fn names(&mut self, api: Option<Api>, action: &str) {
        self.api = api;
        self.action = Some(action).filter(|name| Self::is_action_name(name)).map(str::to_owned);
    }

    /// Where it goes. The action of a relayed request is read off it.
    pub(crate) fn forwarded(&mut self, request: &Request<Vec<u8>>, upstream: &UpstreamHost) {
        self.upstream = Some(upstream.to_string());
        if self.route == Route::Relay {
            self.action = action(request);
        }
    }

    /// Notes that it was refused, or failed behind the gateway.
    pub fn refused_by(&mut self, error: &GatewayError) {
        self.refused = Some(error.code());
    }

    /// The route.
    #[must_use]
    pub const fn route(&self) -> Route {
        self.route
    }

    /// The API of a call.
    #[must_use]
    pub const fn api(&self) -> Option<Api> {
        self.api
    }

    /// The code of the error, where it was refused or failed.
    #[must_use]
    pub const fn refused(&self) -> Option<&'static str> {
        self.refused
    }

    /// Whether it is worth an audit line: a call, whatever became of it, and what was relayed.
    #[must_use]
    pub const fn is_audited(&self) -> bool {
        matches!(self.route, Route::Call) || (matches!(self.route, Route::Relay) && self.upstream.is_some())
    }

    /// The audit line, without a line break, for example
    /// `call token=ci account=main api=tencent-v3 action=PurgeUrlsCache items=3 upstream=cdn.tencentcloudapi.com
    /// refused=- status=200 ms=41 bytes=118`. `bytes` is the length of the reply's body.
    #[must_use]
    pub fn line(&self, status: StatusCode, took: Duration, bytes: usize) -> String {
        let or_none = |text: Option<&str>| text.unwrap_or("-").to_owned();
        let about = match self.route {
            Route::Call => {
                let items = self.items.map(|items| items.to_string());
                format!(
                    "token={} account={} api={} action={} items={} upstream={} refused={}",
                    or_none(self.token.as_deref()),
                    or_none(self.account.as_deref()),
                    or_none(self.api.map(Api::name)),
                    or_none(self.action.as_deref()),
                    or_none(items.as_deref()),
                    or_none(self.upstream.as_deref()),
                    or_none(self.refused),
                )
            }
            _ => format!(
                "method={} upstream={} action={}",
                self.method,
                or_none(self.upstream.as_deref()),
                or_none(self.action.as_deref()),
            ),
        };
        format!("{} {about} status={} ms={} bytes={bytes}", self.route.name(), status.as_u16(), took.as_millis())
    }

    /// Whether a text may stand for an action in a line.
    pub(crate) fn is_action_name(name: &str) -> bool {
        (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    }
}

/// The name of the action, from where the cloud would read it: the header of API 3.0, or the
/// parameter `Action` of a query or form.
fn action(request: &Request<Vec<u8>>) -> Option<String> {
    let header = request.headers().get("x-tc-action");
    let header = header.and_then(|value| value.to_str().ok());
    header
        .or_else(|| action_parameter(request.uri().query().unwrap_or_default()))
        .or_else(|| action_parameter(form(request)))
        .filter(|name| CallLabel::is_action_name(name))
        .map(str::to_owned)
}

fn action_parameter(pairs: &str) -> Option<&str> {
    pairs.split('&').find_map(|pair| pair.strip_prefix("Action="))
}

fn form(request: &Request<Vec<u8>>) -> &str {
    let content_type = request.headers().get(CONTENT_TYPE);
    let is_form = content_type.is_some_and(|value| value.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let text = is_form.then(|| std::str::from_utf8(request.body()).ok());
    text.flatten().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(uri: &str, headers: &[(&str, &str)], body: &str) -> Request<Vec<u8>> {
        let builder = Request::builder().method("POST").uri(uri);
        let builder = headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, *value));
        builder.body(body.as_bytes().to_vec()).unwrap()
    }

    #[test]
    fn the_action_is_found_where_the_cloud_reads_it() {
        let form = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");
        for (request, expected) in [
            (request("/", &[("x-tc-action", "DescribeDomains")], ""), Some("DescribeDomains")),
            (request("/?SecretId=AKID&Action=GetCdnHostInfo&Nonce=1", &[], ""), Some("GetCdnHostInfo")),
            (request("/v2/index.php", &[form], "Nonce=1&Action=RefreshCdnUrl"), Some("RefreshCdnUrl")),
            (request("/", &[], "Action=RefreshCdnUrl"), None),
            (request("/?MyAction=Secret", &[], ""), None),
            (request("/?Action=", &[], ""), None),
            (request("/?Action=a%0Astatus=200", &[], ""), None),
            (request("/", &[("x-tc-action", "a status=200")], ""), None),
        ] {
            assert_eq!(action(&request).as_deref(), expected, "{}", request.uri());
        }
    }
}
