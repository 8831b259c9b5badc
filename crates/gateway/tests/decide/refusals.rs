//! What is refused, with which code, and the tricks that must not work.

use edgeseal_gateway::{Gateway, GatewayError, Policy, Stamp};
use http::Request;

use crate::{CDN, CONSOLE, answered, gateway, get, header, refusal};

#[test]
fn only_listed_hosts_are_reached() {
    for (target, status, code) in [
        ("example.com/", 403, "UpstreamNotAllowed"),
        ("tencentcloudapi.com/", 403, "UpstreamNotAllowed"),
        ("cvm.tencentcloudapi.com/", 403, "UpstreamNotAllowed"),
        ("cdn.mars.tencentcloudapi.com/", 403, "UpstreamNotAllowed"),
        ("cdn.tencentcloudapi.com.evil.test/", 403, "UpstreamNotAllowed"),
        ("evil.test.cdn.tencentcloudapi.com/", 403, "UpstreamNotAllowed"),
        ("xcdn.tencentcloudapi.com/", 403, "UpstreamNotAllowed"),
        ("localhost/", 403, "UpstreamNotAllowed"),
        ("https/", 403, "UpstreamNotAllowed"),
        ("cdn.tencentcloudapi.com@evil.test/", 400, "BadRequest"),
        ("user:pass@cdn.tencentcloudapi.com/", 400, "BadRequest"),
        ("%63dn.tencentcloudapi.com/", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com%2fevil.test/", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com%00/", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com./", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com:443/", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com:8443/", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com:80@evil.test/", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com\\evil.test/", 400, "BadRequest"),
        ("\\evil.test/", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com,evil.test/", 400, "BadRequest"),
        ("https://evil.test/", 400, "BadRequest"),
        ("127.0.0.1/", 400, "BadRequest"),
        ("169.254.169.254/latest/meta-data", 400, "BadRequest"),
        ("2130706433/", 400, "BadRequest"),
        ("0x7f000001/", 400, "BadRequest"),
        ("0177.0.0.1/", 400, "BadRequest"),
        ("[::1]/", 400, "BadRequest"),
        ("[::ffff:127.0.0.1]/", 400, "BadRequest"),
        ("::1/", 400, "BadRequest"),
        ("", 400, "BadRequest"),
        ("/", 400, "BadRequest"),
        ("?", 400, "BadRequest"),
        ("/cdn.tencentcloudapi.com/", 400, "BadRequest"),
        ("/evil.test/", 400, "BadRequest"),
        ("..", 400, "BadRequest"),
        ("../v2/index.php", 400, "BadRequest"),
        ("./cdn.tencentcloudapi.com/", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com/../x", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com/a/..", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com/./x", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com/%2E%2e/x", 400, "BadRequest"),
        ("cdn.tencentcloudapi.com/.%2e/x?y", 400, "BadRequest"),
    ] {
        let answer = answered(get(&format!("/v1/relay/{target}")));
        let (got_status, got_code, message) = refusal(&answer);
        assert_eq!((got_status, got_code.as_str()), (status, code), "{target}: {message}");
    }
}

#[test]
fn a_refusal_names_the_host_and_what_to_do() {
    let (_, _, message) = refusal(&answered(get("/v1/relay/evil.test/")));
    assert_eq!(
        message,
        "The host \"evil.test\" is not one that this gateway may reach. Use a host of the cloud, such as \
         cdn.tencentcloudapi.com, or have this host added to the gateway's policy."
    );
    let long = format!("/v1/relay/{}/", "x".repeat(5_000));
    let (_, _, message) = refusal(&answered(get(&long)));
    assert!(message.len() < 300, "a caller's text is cut: {message}");
}

#[test]
fn only_get_and_post_are_relayed() {
    for method in ["PUT", "DELETE", "PATCH", "HEAD", "CONNECT", "TRACE", "PURGE"] {
        let answer = answered(Request::builder().method(method).uri(CDN));
        let (status, code, message) = refusal(&answer);
        assert_eq!((status, code.as_str()), (405, "MethodNotAllowed"));
        assert_eq!(header(&answer, "allow"), Some("GET, POST, OPTIONS"));
        assert!(message.starts_with(method), "{message}");
    }
}

#[test]
fn a_body_of_one_byte_too_many_is_refused() {
    let mut policy = Policy::relay_only(Vec::new());
    policy.max_body = 3;
    let gateway = Gateway::new(policy);
    assert_eq!(gateway.max_body(), 3);
    for (body, refused) in [("", false), ("abc", false), ("abcd", true)] {
        let request = Request::post(CDN).body(body.as_bytes().to_vec()).unwrap();
        match gateway.decide(request, Stamp::from_seconds(0), &|_: &str| None) {
            edgeseal_gateway::Decision::Forward(_) => assert!(!refused, "{body}"),
            edgeseal_gateway::Decision::Answer(answer) => {
                assert!(refused, "{body}");
                let (status, code, _) = refusal(&answer.response);
                assert_eq!((status, code.as_str()), (413, "BodyTooLarge"));
            }
        }
    }
    assert_eq!(crate::gateway().max_body(), 10 * 1024 * 1024);
}

#[test]
fn anything_else_is_not_a_route() {
    for path in ["/", "/v1", "/v1/", "/v1/relay", "/v1/Relay/cdn.tencentcloudapi.com/", "/v2/index.php", "/healthz/"] {
        let (status, code, message) = refusal(&answered(get(path)));
        assert_eq!((status, code.as_str()), (404, "RouteNotFound"));
        assert!(message.contains(&format!("{path:?}")), "{message}");
    }
}

#[test]
fn health_is_a_json_object() {
    let answer = answered(get("/healthz"));
    assert_eq!((answer.status().as_u16(), answer.body().as_slice()), (200, br#"{"status":"ok"}"#.as_slice()));
    assert_eq!(answered(Request::head("/healthz")).status(), 200);
    let answer = answered(Request::post("/healthz"));
    assert_eq!((answer.status().as_u16(), header(&answer, "allow")), (405, Some("GET, HEAD, OPTIONS")));
}

#[test]
fn every_answer_is_hardened() {
    for answer in [
        answered(get("/healthz")),
        answered(get("/v1/nothing")),
        answered(get(CDN).header("origin", "https://evil.test")),
        answered(Request::options(CDN).header("origin", CONSOLE)),
        gateway().refuse(&Request::new(()), &GatewayError::RequestTimeout { seconds: 35 }).response,
    ] {
        assert_eq!(header(&answer, "cache-control"), Some("no-store"));
        assert_eq!(header(&answer, "x-content-type-options"), Some("nosniff"));
        assert_eq!(header(&answer, "vary"), Some("Origin"));
        assert!(header(&answer, "content-security-policy").unwrap().contains("sandbox"));
    }
}
