//! The console's files.

use http::Request;

use crate::client::{get, header, send, text};
use crate::fixture::{Running, echo, options};

const BROWSER: (&str, &str) = ("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
const ENCODINGS: (&str, &str) = ("accept-encoding", "gzip, deflate, br, zstd");

#[tokio::test]
async fn files_have_their_type_and_may_be_kept_if_their_name_changes_with_them() {
    const FOREVER: &str = "public, max-age=31536000, immutable";
    let server = Running::console("types").await;
    for (path, content, content_type, cache) in [
        ("/", "<!doctype html>page", "text/html; charset=utf-8", "no-cache"),
        ("/index.html", "<!doctype html>page", "text/html; charset=utf-8", "no-cache"),
        ("/app-1a2b3c4d.js", "script", "text/javascript; charset=utf-8", FOREVER),
        ("/app-1a2b3c4d_bg.wasm", "\0asm", "application/wasm", FOREVER),
        ("/styles-00ff00ff.css", "styles", "text/css; charset=utf-8", FOREVER),
        ("/boot.js", "boot", "text/javascript; charset=utf-8", "no-cache"),
        ("/icons.svg", "<svg/>", "image/svg+xml", "no-cache"),
        ("/i18n/en.json", "{}", "application/json", "no-cache"),
        ("/robots.txt", "robots", "text/plain; charset=utf-8", "no-cache"),
        ("/with%20space.txt", "space", "text/plain; charset=utf-8", "no-cache"),
    ] {
        let answer = get(server.address, path, &[]).await;
        assert_eq!((answer.status().as_u16(), text(&answer)), (200, content), "{path}");
        assert_eq!(header(&answer, "content-type"), Some(content_type), "{path}");
        assert_eq!(header(&answer, "cache-control"), Some(cache), "{path}");
        assert_eq!(header(&answer, "content-encoding"), None, "{path}");
        assert_eq!(header(&answer, "vary"), Some("accept-encoding"), "{path}");
    }
}

#[tokio::test]
async fn compressed_siblings_are_served_to_those_who_take_them() {
    let server = Running::console("encodings").await;
    for (path, accepted, content, encoding) in [
        ("/app-1a2b3c4d.js", "gzip, deflate, br", "script as brotli", Some("br")),
        ("/app-1a2b3c4d.js", "br, gzip", "script as brotli", Some("br")),
        ("/app-1a2b3c4d.js", "gzip", "script as gzip", Some("gzip")),
        ("/app-1a2b3c4d.js", "br;q=0, gzip", "script as gzip", Some("gzip")),
        ("/app-1a2b3c4d.js", "identity", "script", None),
        ("/app-1a2b3c4d.js", "zstd", "script", None),
        ("/app-1a2b3c4d_bg.wasm", "gzip, br", "wasm as gzip", Some("gzip")),
        ("/boot.js", "gzip, br", "boot", None),
        ("/", "gzip, br", "page as brotli", Some("br")),
        ("/domains", "gzip, br", "page as brotli", Some("br")),
    ] {
        let answer = get(server.address, path, &[("accept-encoding", accepted)]).await;
        assert_eq!((text(&answer), header(&answer, "content-encoding")), (content, encoding), "{path} {accepted}");
        assert_eq!(header(&answer, "vary"), Some("accept-encoding"));
        assert!(!header(&answer, "content-type").unwrap().contains("octet-stream"), "{path}");
    }
}

#[tokio::test]
async fn every_path_of_the_app_is_the_page() {
    let server = Running::console("routes").await;
    for path in
        ["/domains", "/domains/www.example.com", "/explorer/tencent-v3/PurgeUrlsCache?a=b.js", "/purge/", "/i18n"]
    {
        for accept in [BROWSER, ("accept", "*/*")] {
            let answer = get(server.address, path, &[accept]).await;
            assert_eq!((answer.status().as_u16(), text(&answer)), (200, "<!doctype html>page"), "{path}");
            assert_eq!(header(&answer, "cache-control"), Some("no-cache"));
        }
        let head = send(server.address, Request::head(path), "").await;
        assert_eq!((head.status().as_u16(), head.body().len()), (200, 0), "{path}");
        assert_eq!(header(&head, "content-length"), Some("19"));
    }
}

#[tokio::test]
async fn what_is_missing_is_not_found() {
    let server = Running::console("missing").await;
    for (path, accept) in [
        ("/old-1a2b3c4d.js", "*/*"),
        ("/old-1a2b3c4d.js", BROWSER.1),
        ("/i18n/fr.json", "*/*"),
        ("/favicon.ico", "image/avif,image/webp,*/*;q=0.8"),
        ("/domains", "application/json"),
    ] {
        let answer = get(server.address, path, &[("accept", accept), ENCODINGS]).await;
        assert_eq!((answer.status().as_u16(), text(&answer)), (404, "There is no such file or page.\n"), "{path}");
        assert_eq!(header(&answer, "content-type"), Some("text/plain; charset=utf-8"));
        assert_eq!(header(&answer, "cache-control"), Some("no-cache"));
    }
    let posted = send(server.address, Request::post("/domains"), "x").await;
    assert_eq!((posted.status().as_u16(), header(&posted, "allow")), (405, Some("GET,HEAD")));
}

#[tokio::test]
async fn nothing_outside_or_hidden_is_served() {
    let server = Running::console("outside").await;
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/i18n/../../secret.txt",
        "/i18n/%2e%2e/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "/../site-2/secret.txt",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/.env",
        "/%2eenv",
        "/.git/config",
        "/i18n/..%2f.env",
        "/index.html%00.txt",
        "/index.html/.env",
    ] {
        for headers in [&[][..], &[BROWSER, ENCODINGS][..]] {
            let answer = get(server.address, path, headers).await;
            assert!(!text(&answer).contains("secret") && !text(&answer).contains("root:"), "{path}");
            assert!(answer.status() == 404 || text(&answer).contains("page"), "{path}: {}", answer.status());
        }
    }
}

#[tokio::test]
async fn an_unchanged_page_is_not_sent_again() {
    let server = Running::console("unchanged").await;
    let first = get(server.address, "/domains", &[ENCODINGS]).await;
    let etag = header(&first, "etag").unwrap();
    let again = get(server.address, "/domains", &[ENCODINGS, ("if-none-match", etag)]).await;
    assert_eq!((again.status().as_u16(), again.body().len()), (304, 0));
    assert_eq!(header(&again, "cache-control"), Some("no-cache"));
}

#[tokio::test]
async fn every_answer_of_the_console_carries_the_security_headers() {
    let server = Running::console("security").await;
    for path in ["/", "/domains", "/app-1a2b3c4d.js", "/missing.js", "/.env"] {
        let answer = get(server.address, path, &[]).await;
        let policy = header(&answer, "content-security-policy").unwrap();
        assert_eq!(
            policy,
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
             connect-src 'self' https: http://127.0.0.1:* http://localhost:*; worker-src 'self'; \
             manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
             require-trusted-types-for 'script'; trusted-types edgeseal"
        );
        for (name, value) in [
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
        ] {
            assert_eq!(header(&answer, name), Some(value), "{path}");
        }
        let permissions = header(&answer, "permissions-policy").unwrap();
        for feature in ["camera", "microphone", "geolocation", "payment", "usb"] {
            assert!(permissions.contains(&format!("{feature}=()")), "{feature}");
        }
    }
}

#[tokio::test]
async fn without_a_console_the_start_page_says_how_to_get_one() {
    let server = Running::with(echo(), options()).await;
    let answer = get(server.address, "/", &[BROWSER]).await;
    assert_eq!((answer.status().as_u16(), header(&answer, "content-type")), (200, Some("text/plain; charset=utf-8")));
    assert!(text(&answer).contains("cargo xtask build") && text(&answer).contains("--console"));
    assert!(header(&answer, "content-security-policy").is_some());
    assert_eq!(get(server.address, "/domains", &[BROWSER]).await.status(), 404);
}
