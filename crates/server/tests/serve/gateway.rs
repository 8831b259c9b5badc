//! The gateway's routes, with a fake cloud behind them.

use std::sync::Arc;
use std::time::Duration;

use edgeseal_gateway::GatewayError;
use edgeseal_server::{Limits, Options, Reply};
use http::Request;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::{get, header, refusal, send, text};
use crate::fixture::{FakeCloud, Running, echo, options, silence};

const CDN: &str = "/v1/relay/cdn.tencentcloudapi.com/";

#[tokio::test]
async fn a_call_is_relayed_byte_for_byte() {
    let server = Running::with(echo(), options()).await;
    let path = "/v1/relay/cdn.api.qcloud.com/v2//index.php?b=%20+%2b&a='x'|y";
    let request = Request::post(path)
        .header("authorization", "signed")
        .header("x-tc-action", "DescribeDomains")
        .header("cookie", "secret")
        .header("accept-encoding", "br");
    let answer = send(server.address, request, "{}").await;
    assert_eq!(answer.status(), 200);
    let said = text(&answer);
    assert!(said.starts_with("POST https://cdn.api.qcloud.com/v2//index.php?b=%20+%2b&a='x'|y\n"), "{said}");
    assert!(said.contains("\"host\": \"cdn.api.qcloud.com\"") && said.ends_with("2 bytes"), "{said}");
    assert!(said.contains("signed") && !said.contains("cookie") && !said.contains("accept-encoding"), "{said}");
    assert_eq!((header(&answer, "x-tc-requestid"), header(&answer, "set-cookie")), (Some("r"), None));
    assert_eq!(header(&answer, "cache-control"), Some("no-store"));
    assert_eq!(header(&answer, "x-content-type-options"), Some("nosniff"));
    assert!(header(&answer, "date").is_some());
}

#[tokio::test]
async fn refusals_are_json() {
    let server = Running::console("gateway").await;
    for (path, status, code) in [
        ("/v1", 404, "RouteNotFound"),
        ("/v1/", 404, "RouteNotFound"),
        ("/v1/nothing", 404, "RouteNotFound"),
        ("/v1//relay/cdn.tencentcloudapi.com/", 404, "RouteNotFound"),
        ("/v1/relay/evil.test/", 403, "UpstreamNotAllowed"),
        ("/v1/relay/cdn.tencentcloudapi.com@evil.test/", 400, "BadRequest"),
        ("/v1/relay/%63dn.tencentcloudapi.com/", 400, "BadRequest"),
        ("/v1/relay//evil.test/", 400, "BadRequest"),
        ("/v1/relay/../../etc/passwd", 400, "BadRequest"),
    ] {
        let answer = get(server.address, path, &[("accept", "text/html")]).await;
        assert_eq!(refusal(&answer), (status, code.to_owned()), "{path}");
        assert_eq!(header(&answer, "content-type"), Some("application/json"));
    }
    let answer = send(server.address, Request::delete(CDN), "").await;
    assert_eq!(refusal(&answer), (405, "MethodNotAllowed".to_owned()));
}

#[tokio::test]
async fn health_is_answered_at_once() {
    let server = Running::with(silence(), options()).await;
    let answer = get(server.address, "/healthz", &[]).await;
    assert_eq!((answer.status().as_u16(), text(&answer)), (200, r#"{"status":"ok"}"#));
}

#[tokio::test]
async fn the_consoles_origins_and_those_of_the_options_may_call() {
    let origins = vec!["https://console.example".parse().unwrap()];
    let server = Running::with(echo(), Options { origins, ..options() }).await;
    let port = server.address.port();
    let own =
        [format!("http://127.0.0.1:{port}"), format!("http://localhost:{port}"), "https://console.example".into()];
    for origin in &own {
        let answer = send(server.address, Request::post(CDN).header("origin", origin), "{}").await;
        assert_eq!(
            (answer.status().as_u16(), header(&answer, "access-control-allow-origin")),
            (200, Some(origin.as_str()))
        );
        assert!(header(&answer, "access-control-expose-headers").unwrap().contains("Date"));

        let preflight = Request::options(CDN)
            .header("origin", origin)
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", "authorization,x-tc-action");
        let answer = send(server.address, preflight, "").await;
        assert_eq!(answer.status(), 204);
        assert_eq!(header(&answer, "access-control-allow-headers"), Some("authorization, x-tc-action"));
    }
    for origin in ["https://evil.test", "null", "http://127.0.0.1:1", "https://console.example.evil.test"] {
        let answer = send(server.address, Request::post(CDN).header("origin", origin), "{}").await;
        assert_eq!(refusal(&answer), (403, "OriginNotAllowed".to_owned()), "{origin}");
        assert_eq!(header(&answer, "access-control-allow-origin"), None);
    }
}

#[tokio::test]
async fn ten_mebibytes_go_through_and_not_a_byte_more() {
    let server = Running::with(echo(), options()).await;
    let body = vec![b' '; 10 * 1024 * 1024];
    let answer = send(server.address, Request::post(CDN), body.clone()).await;
    assert!(text(&answer).ends_with("10485760 bytes"));
    let answer = send(server.address, Request::post(CDN), [&body[..], b" "].concat()).await;
    assert_eq!(refusal(&answer), (413, "BodyTooLarge".to_owned()));
    // A client that is still sending gets its answer too.
    let answer = send(server.address, Request::post(CDN), body.repeat(2)).await;
    assert_eq!(refusal(&answer), (413, "BodyTooLarge".to_owned()));
}

#[tokio::test]
async fn a_silent_or_broken_upstream_is_told_apart() {
    let limits = Limits { upstream: Duration::from_millis(20), ..Limits::default() };
    let server = Running::with(silence(), Options { limits, ..options() }).await;
    assert_eq!(refusal(&get(server.address, CDN, &[]).await), (504, "UpstreamTimeout".to_owned()));

    let broken = FakeCloud(|request: Request<Vec<u8>>| {
        let host = request.uri().host().unwrap().to_owned();
        let error = GatewayError::UpstreamUnreachable { host, reason: "no route".to_owned() };
        Box::pin(std::future::ready(Err(error))) as Reply
    });
    let server = Running::with(Arc::new(broken), options()).await;
    assert_eq!(refusal(&get(server.address, CDN, &[]).await), (502, "UpstreamUnreachable".to_owned()));
}

/// What the server says before it closes a connection on which only `sent` was written.
async fn said_to_a_slow_client(limits: Limits, sent: &str) -> String {
    let server = Running::with(echo(), Options { limits, ..options() }).await;
    let mut connection = TcpStream::connect(server.address).await.unwrap();
    connection.write_all(sent.as_bytes()).await.unwrap();
    let mut said = String::new();
    connection.read_to_string(&mut said).await.unwrap();
    said
}

#[tokio::test]
async fn slow_clients_are_not_waited_for() {
    let limits = Limits { header_read: Duration::from_millis(20), ..Limits::default() };
    let said = said_to_a_slow_client(limits, "GET / HTTP/1.1\r\nHost: ").await;
    assert!(!said.contains("200 OK"), "{said}");

    let limits = Limits { request: Duration::from_millis(20), ..Limits::default() };
    let head = format!("POST {CDN} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc");
    let said = said_to_a_slow_client(limits, &head).await;
    assert!(said.starts_with("HTTP/1.1 408 ") && said.contains("RequestTimeout"), "{said}");
}
