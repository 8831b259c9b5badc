//! Where a request came to: what links in its answer begin with.

use http::Request;

use crate::guard::signed_hosts;

/// Scheme, host and port of a request: `http://127.0.0.1:8711`. Nothing where the request does not say its host, so
/// that links have a path only. A listener without TLS hands on no scheme.
pub(crate) fn origin(request: &Request<Vec<u8>>) -> String {
    let host = signed_hosts(request).into_iter().next().unwrap_or_default();
    if host.is_empty() {
        return host;
    }
    format!("{}://{host}", request.uri().scheme_str().unwrap_or("http"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::header::HOST;

    #[test]
    fn the_header_says_the_host_and_the_uri_the_scheme() {
        let of = |uri: &str, host: &str| {
            let mut request = Request::builder().uri(uri).body(Vec::new()).unwrap();
            if !host.is_empty() {
                request.headers_mut().insert(HOST, host.parse().unwrap());
            }
            origin(&request)
        };
        assert_eq!(of("/v2/index.php", "127.0.0.1:8711"), "http://127.0.0.1:8711");
        assert_eq!(of("https://cdn.api.qcloud.com/v2/index.php", ""), "https://cdn.api.qcloud.com");
        assert_eq!(of("https://a.example/", "b.example"), "https://b.example");
        assert_eq!(of("/", ""), "");
    }
}
