//! Which pages may call.

use edgeseal_gateway::GatewayError;
use http::Request;

use crate::{CDN, CONSOLE, answered, forwarded, gateway, get, header, post, refusal};

#[test]
fn the_consoles_own_pages_and_programs_may_call() {
    for origin in [CONSOLE, "http://localhost:8710"] {
        let answer = answered(get("/healthz").header("origin", origin));
        assert_eq!(header(&answer, "access-control-allow-origin"), Some(origin));
        assert_eq!(header(&answer, "access-control-expose-headers"), Some("Date, Retry-After, X-TC-RequestId"));
        assert_eq!(header(&answer, "access-control-allow-credentials"), None);
        forwarded(post(CDN).header("origin", origin), "{}");
    }
    let answer = answered(get("/healthz"));
    assert_eq!(header(&answer, "access-control-allow-origin"), None);
    assert_eq!(header(&answer, "vary"), Some("Origin"));
    forwarded(post(CDN), "{}");
}

#[test]
fn pages_of_other_origins_may_not() {
    for origin in [
        "https://evil.test",
        "null",
        "*",
        "",
        "https://127.0.0.1:8710",
        "http://127.0.0.1",
        "http://127.0.0.1:87100",
        "http://127.0.0.1:8710/",
        "http://127.0.0.1:8710.evil.test",
        "http://127.0.0.1:8710, https://evil.test",
        "HTTP://127.0.0.1:8710",
    ] {
        for request in [get("/healthz"), post(CDN), Request::options(CDN)] {
            let answer = answered(request.header("origin", origin));
            let (status, code, _) = refusal(&answer);
            assert_eq!((status, code.as_str()), (403, "OriginNotAllowed"), "{origin}");
            assert_eq!(header(&answer, "access-control-allow-origin"), None);
        }
    }
    let two = post(CDN).header("origin", CONSOLE).header("origin", "https://evil.test");
    assert_eq!(answered(two).status(), 403);
}

#[test]
fn a_preflight_allows_what_a_signed_call_needs() {
    let request = Request::options(CDN)
        .header("origin", CONSOLE)
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "Authorization,content-type, x-tc-action,x-tc-new")
        .header("access-control-request-headers", "cookie, x-evil, ;;");
    let answer = answered(request);
    assert_eq!((answer.status().as_u16(), answer.body().len()), (204, 0));
    for (name, value) in [
        ("access-control-allow-origin", CONSOLE),
        ("access-control-allow-methods", "GET, POST"),
        ("access-control-allow-headers", "authorization, content-type, x-tc-action, x-tc-new"),
        ("access-control-max-age", "600"),
        ("vary", "Origin"),
    ] {
        assert_eq!(header(&answer, name), Some(value));
    }
}

#[test]
fn a_page_can_read_why_its_call_was_refused() {
    for path in ["/v1/relay/evil.test/", "/v1/nothing"] {
        assert_eq!(answered(Request::options(path).header("origin", CONSOLE)).status(), 204);
        let answer = answered(get(path).header("origin", CONSOLE));
        assert_eq!(header(&answer, "access-control-allow-origin"), Some(CONSOLE));
    }
    let head = get("/").header("origin", CONSOLE).body(()).unwrap();
    let answer = gateway().refuse(&head, &GatewayError::RequestTimeout { seconds: 35 }).response;
    assert_eq!(refusal(&answer).1, "RequestTimeout");
    assert_eq!(header(&answer, "access-control-allow-origin"), Some(CONSOLE));
}
