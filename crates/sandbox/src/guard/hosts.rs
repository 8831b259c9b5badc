//! The host that a request was signed for.

use http::Request;
use http::header::HOST;

/// The hosts that a signature may be over: the `Host` header as sent, or the authority of the URI where there is none;
/// then the same without its port, which an official SDK sends but does not sign.
pub(crate) fn signed_hosts(request: &Request<Vec<u8>>) -> Vec<String> {
    let host = match request.headers().get(HOST) {
        Some(value) => String::from_utf8_lossy(value.as_bytes()).trim().to_owned(),
        None => match (request.uri().host(), request.uri().port()) {
            (Some(host), Some(port)) => format!("{host}:{port}"),
            (Some(host), None) => host.to_owned(),
            (None, _) => String::new(),
        },
    };
    let bare = without_port(&host).map(str::to_owned);
    std::iter::once(host).chain(bare).collect()
}

/// Where whoever sent the request can reach this sandbox again: scheme and host, without a slash at the end. A request
/// that names no scheme came over HTTP, unless a proxy says otherwise.
pub(crate) fn origin(request: &Request<Vec<u8>>) -> String {
    let host = signed_hosts(request).into_iter().next().filter(|host| !host.is_empty());
    let forwarded = request.headers().get("x-forwarded-proto").and_then(|value| value.to_str().ok());
    let is_secure = request.uri().scheme_str().or(forwarded).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https"));
    let scheme = if is_secure { "https" } else { "http" };
    format!("{scheme}://{}", host.as_deref().unwrap_or("localhost"))
}

fn without_port(host: &str) -> Option<&str> {
    let (name, port) = host.rsplit_once(':')?;
    let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    is_port.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(host: Option<&str>, uri: &str) -> Vec<String> {
        let mut request = Request::builder().uri(uri);
        if let Some(host) = host {
            request = request.header(HOST, host);
        }
        signed_hosts(&request.body(Vec::new()).unwrap())
    }

    #[test]
    fn the_header_goes_before_the_uri_and_the_port_may_be_left_out() {
        assert_eq!(hosts(Some("a.example:8711"), "http://b.example/"), ["a.example:8711", "a.example"]);
        assert_eq!(hosts(None, "http://b.example:8711/"), ["b.example:8711", "b.example"]);
        assert_eq!(hosts(None, "https://b.example/"), ["b.example"]);
        assert_eq!(hosts(Some("[::1]:8711"), "/"), ["[::1]:8711", "[::1]"]);
        assert_eq!(hosts(None, "/"), [""]);
    }

    #[test]
    fn the_origin_is_where_the_caller_came_in() {
        let origin_of = |headers: &[(&str, &str)], uri: &str| {
            let mut request = Request::builder().uri(uri);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            origin(&request.body(Vec::new()).unwrap())
        };
        assert_eq!(origin_of(&[("host", "127.0.0.1:8711")], "/"), "http://127.0.0.1:8711");
        assert_eq!(origin_of(&[("host", "a.example"), ("x-forwarded-proto", "https")], "/"), "https://a.example");
        assert_eq!(origin_of(&[], "https://b.example:8711/"), "https://b.example:8711");
        assert_eq!(origin_of(&[], "/"), "http://localhost");
    }
}
