//! The guard against DNS rebinding, over a socket.

use edgeseal_server::Options;

use crate::client::{get, text};
use crate::fixture::{Running, echo, options};

#[tokio::test]
async fn a_loopback_server_refuses_names_that_are_not_its_own() {
    let origins = vec!["https://console.example".parse().unwrap()];
    let server = Running::with(echo(), Options { origins, ..options() }).await;
    for path in ["/", "/healthz", "/v1/relay/cdn.tencentcloudapi.com/"] {
        for host in ["localhost", "127.0.0.1:8710", "console.example"] {
            assert_eq!(get(server.address, path, &[("host", host)]).await.status(), 200, "{host}");
        }
        for host in ["evil.test", "127.0.0.1.evil.test", "192.0.2.1"] {
            let answer = get(server.address, path, &[("host", host)]).await;
            assert_eq!(answer.status(), 421, "{host}");
            assert!(text(&answer).contains(host) && text(&answer).contains("--origin"), "{}", text(&answer));
        }
    }
}
