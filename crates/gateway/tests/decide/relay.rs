//! What goes up to the cloud and what comes down.

use edgeseal_gateway::GatewayError;
use http::{HeaderMap, Response, StatusCode};

use crate::{CDN, CONSOLE, forwarded, get, header, post, refusal};

fn names(headers: &HeaderMap) -> Vec<&str> {
    let mut names: Vec<_> = headers.keys().map(http::HeaderName::as_str).collect();
    names.sort_unstable();
    names
}

#[test]
fn path_and_query_go_up_byte_for_byte() {
    for (relayed, upstream) in [
        ("cdn.tencentcloudapi.com/", "https://cdn.tencentcloudapi.com/"),
        ("cdn.tencentcloudapi.com", "https://cdn.tencentcloudapi.com/"),
        ("cdn.tencentcloudapi.com?a=1", "https://cdn.tencentcloudapi.com/?a=1"),
        ("CDN.TencentCloudAPI.com/?A=B", "https://cdn.tencentcloudapi.com/?A=B"),
        ("cdn.ap-shanghai-fsi.tencentcloudapi.com/", "https://cdn.ap-shanghai-fsi.tencentcloudapi.com/"),
        ("cdn.intl.tencentcloudapi.com/", "https://cdn.intl.tencentcloudapi.com/"),
        ("cdn.api.qcloud.com/v2/index.php?b=2&a=1&a=", "https://cdn.api.qcloud.com/v2/index.php?b=2&a=1&a="),
        ("api.polyv.net/v2/video/refresh-cdn-cache", "https://api.polyv.net/v2/video/refresh-cdn-cache"),
        ("api.polyv.net//v2//x/", "https://api.polyv.net//v2//x/"),
        ("api.polyv.net/a%2Fb/%e4%bd%a0?c=%20+%2B%2b", "https://api.polyv.net/a%2Fb/%e4%bd%a0?c=%20+%2B%2b"),
        ("api.polyv.net/?x=a%20b", "https://api.polyv.net/?x=a%20b"),
        ("api.polyv.net/?x=a+b", "https://api.polyv.net/?x=a+b"),
        ("api.polyv.net/?x='a'|b&&=&", "https://api.polyv.net/?x='a'|b&&=&"),
        ("api.polyv.net/?", "https://api.polyv.net/?"),
        ("api.polyv.net/?u=https://evil.test/../@x", "https://api.polyv.net/?u=https://evil.test/../@x"),
        ("api.polyv.net/..a/b../...", "https://api.polyv.net/..a/b../..."),
        ("api.polyv.net//evil.test/", "https://api.polyv.net//evil.test/"),
    ] {
        let sent = forwarded(get(&format!("/v1/relay/{relayed}")), "");
        assert_eq!(sent.request.uri().to_string(), upstream);
        assert_eq!(sent.request.uri().host(), Some(sent.upstream.as_str()), "{relayed}");
        assert_eq!(sent.request.headers()["host"], sent.upstream.as_str(), "{relayed}");
    }
}

#[test]
fn an_absolute_uri_is_the_same_as_its_path() {
    let sent = forwarded(get("http://127.0.0.1:8710/v1/relay/api.polyv.net/v2/?a=1"), "");
    assert_eq!(sent.request.uri(), "https://api.polyv.net/v2/?a=1");
}

#[test]
fn only_the_headers_of_a_signed_call_go_up() {
    let request = post(CDN)
        .header("host", "127.0.0.1:8710")
        .header("origin", CONSOLE)
        .header("referer", "http://127.0.0.1:8710/purge/urls")
        .header("cookie", "session=1")
        .header("user-agent", "a browser")
        .header("accept", "*/*")
        .header("accept-encoding", "gzip, br")
        .header("accept-language", "zh-CN")
        .header("content-length", "2")
        .header("connection", "keep-alive")
        .header("transfer-encoding", "chunked")
        .header("x-forwarded-for", "10.0.0.1")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/json")
        .header("authorization", "TC3-HMAC-SHA256 Credential=AKID/…")
        .header("X-TC-Action", "DescribeDomains")
        .header("X-TC-Token", "token")
        .header("X-TC-Timestamp", "1700000000");
    let sent = forwarded(request, "{}").request;

    assert_eq!(sent.method(), "POST");
    assert_eq!(sent.body(), b"{}");
    assert_eq!(
        names(sent.headers()),
        ["accept", "authorization", "content-type", "host", "x-tc-action", "x-tc-timestamp", "x-tc-token"]
    );
    assert_eq!(sent.headers()["host"], "cdn.tencentcloudapi.com");
    assert_eq!(sent.headers()["authorization"].as_bytes(), "TC3-HMAC-SHA256 Credential=AKID/…".as_bytes());
}

#[test]
fn a_body_of_exactly_the_limit_goes_up() {
    let body = vec![b' '; 10 * 1024 * 1024];
    assert_eq!(forwarded(post(CDN), body).request.body().len(), 10_485_760);
}

#[test]
fn only_harmless_headers_come_down() {
    let sent = forwarded(post(CDN).header("origin", CONSOLE), "{}");
    let reply = Response::builder()
        .status(302)
        .header("content-type", "application/json")
        .header("content-encoding", "gzip")
        .header("date", "Tue, 14 Nov 2023 22:13:20 GMT")
        .header("retry-after", "1")
        .header("x-tc-requestid", "r")
        .header("content-length", "2")
        .header("connection", "close")
        .header("keep-alive", "timeout=5")
        .header("transfer-encoding", "chunked")
        .header("trailer", "x")
        .header("upgrade", "h2c")
        .header("proxy-authenticate", "Basic")
        .header("set-cookie", "a=1")
        .header("set-cookie2", "a=1")
        .header("location", "https://evil.test/")
        .header("refresh", "0; url=https://evil.test/")
        .header("link", "</x.css>; rel=stylesheet")
        .header("clear-site-data", "\"*\"")
        .header("service-worker-allowed", "/")
        .header("strict-transport-security", "max-age=1")
        .header("access-control-allow-origin", "*")
        .header("access-control-allow-credentials", "true")
        .header("cache-control", "public, max-age=60")
        .header("content-security-policy", "default-src *");
    let answer = sent.rules.reply(reply.body(b"{}".to_vec()).unwrap());

    assert_eq!((answer.status().as_u16(), answer.body().as_slice()), (302, b"{}".as_slice()));
    assert_eq!(
        names(answer.headers()),
        [
            "access-control-allow-origin",
            "access-control-expose-headers",
            "cache-control",
            "content-encoding",
            "content-security-policy",
            "content-type",
            "cross-origin-resource-policy",
            "date",
            "retry-after",
            "vary",
            "x-content-type-options",
            "x-tc-requestid",
        ]
    );
    assert_eq!(header(&answer, "access-control-allow-origin"), Some(CONSOLE));
    assert_eq!(header(&answer, "cache-control"), Some("no-store"));
    assert_eq!(header(&answer, "content-security-policy"), Some("default-src 'none'; frame-ancestors 'none'; sandbox"));
    assert_eq!(answer.headers().get_all("access-control-allow-origin").iter().count(), 1);
}

#[test]
fn a_failure_behind_the_gateway_is_readable_by_the_page() {
    let host = "cdn.tencentcloudapi.com".to_owned();
    for (error, status, code, says) in [
        (GatewayError::UpstreamTimeout { host: host.clone(), seconds: 30 }, 504, "UpstreamTimeout", "within 30 s"),
        (
            GatewayError::UpstreamUnreachable { host: host.clone(), reason: "connection refused".into() },
            502,
            "UpstreamUnreachable",
            "connection refused",
        ),
        (GatewayError::UpstreamAnswerTooLarge { host, limit: 1024 }, 502, "UpstreamAnswerTooLarge", "1024 bytes"),
    ] {
        let answer = forwarded(post(CDN).header("origin", CONSOLE), "{}").rules.fail(&error);
        let (got_status, got_code, message) = refusal(&answer);
        assert_eq!((got_status, got_code.as_str()), (status, code));
        assert!(message.contains("cdn.tencentcloudapi.com") && message.contains(says), "{message}");
        assert_eq!(header(&answer, "access-control-allow-origin"), Some(CONSOLE));
    }
}

#[test]
fn an_audit_line_names_the_call_and_no_secret() {
    let request = post(&format!("{CDN}?Signature=s3cret&Token=t0ken"))
        .header("x-tc-action", "PurgeUrlsCache")
        .header("authorization", "TC3-HMAC-SHA256 s3cret");
    let label = &forwarded(request, r#"{"Urls":["https://private.example/"]}"#).label;
    assert_eq!(
        label.line(StatusCode::OK, std::time::Duration::from_millis(41), 118),
        "relay method=POST upstream=cdn.tencentcloudapi.com action=PurgeUrlsCache status=200 ms=41 bytes=118"
    );
}
