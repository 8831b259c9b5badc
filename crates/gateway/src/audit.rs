//! What an audit line may say about a call.

use std::time::Duration;

use http::header::CONTENT_TYPE;
use http::{Method, Request, StatusCode};

use crate::relay::Forward;

/// What may be written about a forwarded call: method, upstream and action, and nothing that is
/// secret or that a caller could use to forge a line.
#[derive(Debug, Clone)]
pub struct CallLabel {
    method: Method,
    upstream: String,
    action: Option<String>,
}

impl CallLabel {
    /// The label of a call that is about to be forwarded.
    #[must_use]
    pub fn of(forward: &Forward) -> Self {
        Self {
            method: forward.request.method().clone(),
            upstream: forward.upstream.to_string(),
            action: action(&forward.request),
        }
    }

    /// The audit line, without a line break, for example
    /// `relay method=POST upstream=cdn.tencentcloudapi.com action=PurgeUrlsCache status=200 ms=41
    /// bytes=118`. `bytes` is the length of the reply's body.
    #[must_use]
    pub fn line(&self, status: StatusCode, took: Duration, bytes: usize) -> String {
        format!(
            "relay method={} upstream={} action={} status={} ms={} bytes={bytes}",
            self.method,
            self.upstream,
            self.action.as_deref().unwrap_or("-"),
            status.as_u16(),
            took.as_millis(),
        )
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
        .filter(|name| is_action_name(name))
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

fn is_action_name(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric())
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
