//! The sandbox behind the gateway and by itself.

use edgeseal_server::{Options, Server};
use http::Request;

use crate::client::{header, send, text};
use crate::fixture::{Running, options};

async fn server() -> Running {
    let sandbox_listen = Some("127.0.0.1:0".parse().unwrap());
    Running::start(Server::bind(Options { sandbox_listen, ..options() }).await.unwrap())
}

fn unsigned_call(path: &str) -> http::request::Builder {
    Request::post(path)
        .header("content-type", "application/json")
        .header("x-tc-action", "DescribeDomains")
        .header("x-tc-version", "2018-06-06")
}

#[tokio::test]
async fn relayed_calls_end_in_the_sandbox() {
    let server = server().await;
    let answer = send(server.address, unsigned_call("/v1/relay/cdn.tencentcloudapi.com/"), "{}").await;
    assert_eq!(answer.status(), 200);
    assert!(text(&answer).contains("\"RequestId\""), "{}", text(&answer));
    assert_eq!(header(&answer, "cache-control"), Some("no-store"));
}

#[tokio::test]
async fn the_sandbox_by_itself_is_like_the_cloud() {
    let server = server().await;
    let sandbox = server.sandbox.unwrap();
    let call = unsigned_call("/").header("host", "cdn.tencentcloudapi.com").header("origin", "https://any.example");
    let answer = send(sandbox, call, "{}").await;
    assert_eq!(answer.status(), 200);
    assert!(text(&answer).contains("\"RequestId\""), "{}", text(&answer));
    assert_eq!(header(&answer, "access-control-allow-origin"), None);

    let body = vec![b' '; 12 * 1024 * 1024];
    assert_eq!(send(sandbox, unsigned_call("/"), body).await.status(), 413);
}
