//! Calls that the gateway signs: a policy in a file, the sandbox behind it.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use edgeseal_server::{Options, Reply, Server, StartError};
use http::{Request, Response};

use crate::client::{Answer, get, header, refusal, send, text};
use crate::fixture::{FakeCloud, Running, echo, options};

/// `es_test-ci` may purge below one prefix, `es_test-admin` may do all.
const POLICY: &str = r#"
relay = "open"

[accounts.main]
secret_id_env = "EDGESEAL_TEST_SECRET_ID"
secret_key_env = "EDGESEAL_TEST_SECRET_KEY"
token_env = "EDGESEAL_TEST_TOKEN"
polyv_userid_env = "EDGESEAL_TEST_POLYV_USERID"
polyv_secret_key_env = "EDGESEAL_TEST_POLYV_SECRET_KEY"

[[tokens]]
name = "ci"
sha256 = "eccc24fb8da5da7526594dad49bb2770a1bc87de0946d9ba0e9e11056bdb9206"
allow = ["purge"]
prefixes = ["https://img.harbor.example/"]
expires = 2999-01-31

[[tokens]]
name = "admin"
sha256 = "4d7be6072957ebe0df7c7dc15f679d0ea842c77ef9ab9389f7b8ed63b894f9e1"
allow = ["all"]
"#;

const PURGE: &str = "/v1/call/tencent-v3/PurgeUrlsCache";

fn file(name: &str, policy: &str) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, policy).unwrap();
    file
}

async fn sandbox(name: &str) -> Running {
    let (policy, sandbox_listen) = (Some(file(name, POLICY)), Some("127.0.0.1:0".parse().unwrap()));
    Running::start(Server::bind(Options { policy, sandbox_listen, ..options() }).await.unwrap())
}

async fn call(server: &Running, token: &str, path: &str, body: &str) -> Answer {
    let request = Request::post(path).header("authorization", format!("Bearer es_test-{token}"));
    send(server.address, request, body.to_owned()).await
}

#[tokio::test]
async fn calls_of_all_apis_end_in_the_sandbox_without_a_key_in_sight() {
    let server = sandbox("calls.toml").await;
    for (token, path, body, says) in [
        ("ci", PURGE, r#"{"Urls":["https://img.harbor.example/banner.webp"]}"#, "\"TaskId\""),
        ("ci", "/v1/call/tencent-v3/DescribePurgeQuota", "", "\"UrlPurge\""),
        ("admin", "/v1/call/tencent-v3/DescribeDomains", "{}", "\"TotalNumber\":12"),
        ("admin", "/v1/call/tencent-v2/DescribeCdnHosts", "{}", "\"total\":12"),
        (
            "admin",
            "/v1/call/polyv-vod/refresh-cdn-cache",
            r#"{"action":"push","fileType":"zip","videos":"[{\"vid\":\"e6b23c6f513fbe025b94efdd10d7ab47_e\",\"brIndex\":1}]"}"#,
            "\"taskId\"",
        ),
        // What the cloud refuses comes back as it is.
        ("admin", "/v1/call/tencent-v3/StopCdnDomain", r#"{"Domain":"nobody.example"}"#, "\"Error\""),
    ] {
        let answer = call(&server, token, path, body).await;
        assert_eq!(answer.status(), 200, "{path}: {}", text(&answer));
        assert!(text(&answer).contains(says), "{path}: {}", text(&answer));
        assert_eq!(header(&answer, "cache-control"), Some("no-store"));
    }
    let outside = call(&server, "ci", PURGE, r#"{"Urls":["https://www.harbor.example/"]}"#).await;
    assert_eq!(refusal(&outside), (403, "OutOfScope".to_owned()));
}

#[tokio::test]
async fn a_refused_call_sends_nothing() {
    let seen = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&seen);
    let cloud = FakeCloud(move |_: Request<Vec<u8>>| {
        *counted.lock().unwrap() += 1;
        Box::pin(std::future::ready(Ok(Response::new(Vec::new())))) as Reply
    });
    let policy = Some(file("refused.toml", POLICY));
    let server = Running::with(Arc::new(cloud), Options { policy, ..options() }).await;
    let urls: Vec<String> = (0..1_000).map(|at| format!("\"https://img.harbor.example/{at}\"")).collect();
    let mut body = format!("{{\"Urls\":[{}]}}", urls.join(","));
    body = body.replace("img.harbor.example/500", "evil.test/500");
    assert_eq!(refusal(&call(&server, "ci", PURGE, &body).await), (403, "OutOfScope".to_owned()));
    assert_eq!(refusal(&call(&server, "nobody", PURGE, "{}").await), (401, "TokenUnknown".to_owned()));
    // Without the sandbox keys come from the environment, which has none.
    let missing = call(&server, "admin", "/v1/call/tencent-v3/DescribeDomains", "{}").await;
    assert_eq!(refusal(&missing), (500, "KeyMissing".to_owned()));
    assert!(text(&missing).contains("EDGESEAL_TEST_SECRET_ID"));
    assert_eq!(*seen.lock().unwrap(), 0);
}

#[tokio::test]
async fn a_redirect_is_passed_on_and_not_followed() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&seen);
    let cloud = FakeCloud(move |request: Request<Vec<u8>>| {
        noted.lock().unwrap().push(request.uri().to_string());
        let reply = Response::builder().status(302).header("location", "https://evil.test/").body(b"gone".to_vec());
        Box::pin(std::future::ready(Ok(reply.unwrap()))) as Reply
    });
    let server = Running::with(Arc::new(cloud), options()).await;
    let answer = get(server.address, "/v1/relay/cdn.tencentcloudapi.com/", &[]).await;
    assert_eq!((answer.status().as_u16(), text(&answer), header(&answer, "location")), (302, "gone", None));
    assert_eq!(*seen.lock().unwrap(), ["https://cdn.tencentcloudapi.com/"]);
}

#[tokio::test]
async fn metrics_count_without_a_word_of_the_callers() {
    let server = sandbox("metrics.toml").await;
    call(&server, "admin", "/v1/call/tencent-v3/DescribeDomains", "{}").await;
    call(&server, "ci", "/v1/call/tencent-v3/Nonsense", "{}").await;
    call(&server, "nonsense", "/v1/call/nonsense/Nonsense", "{}").await;
    get(server.address, "/v1/nonsense", &[]).await;
    let metrics = get(server.address, "/metrics", &[]).await;
    let said = text(&metrics);
    for line in [
        "edgeseal_requests_total{route=\"call\",api=\"tencent-v3\",status=\"2xx\"} 1\n",
        "edgeseal_requests_total{route=\"call\",api=\"tencent-v3\",status=\"4xx\"} 1\n",
        "edgeseal_requests_total{route=\"call\",api=\"\",status=\"4xx\"} 1\n",
        "edgeseal_requests_total{route=\"other\",api=\"\",status=\"4xx\"} 1\n",
        "edgeseal_request_seconds_count{route=\"call\"} 3\n",
        "edgeseal_refused_total{code=\"ActionUnknown\"} 1\n",
        "edgeseal_refused_total{code=\"TokenUnknown\"} 1\n",
        "edgeseal_refused_total{code=\"RouteNotFound\"} 1\n",
    ] {
        assert!(said.contains(line), "{line}{said}");
    }
    assert!(!said.to_lowercase().contains("nonsense"), "{said}");
    assert!(header(&metrics, "content-type").unwrap().starts_with("text/plain; version=0.0.4"));
}

#[tokio::test]
async fn a_policy_is_read_again_and_a_broken_one_is_not() {
    let path = file("reload.toml", POLICY);
    let server = Server::bind_to(echo(), Options { policy: Some(path.clone()), ..options() }).await.unwrap();
    let reload = server.reload();
    let server = Running::start(server);
    let policy = async || call_policy(&server, "ci").await.status().as_u16();
    assert_eq!(policy().await, 200);
    std::fs::write(&path, "tokens = 1").unwrap();
    assert!(reload.now().is_err());
    assert_eq!(policy().await, 200);
    std::fs::write(&path, POLICY.replace("name = \"ci\"", "name = \"ci\"\nrevoked = true")).unwrap();
    reload.now().unwrap();
    assert_eq!(policy().await, 401);
}

async fn call_policy(server: &Running, token: &str) -> Answer {
    get(server.address, "/v1/policy", &[("authorization", &format!("Bearer es_test-{token}"))]).await
}

#[tokio::test]
async fn a_policy_that_cannot_be_used_stops_the_start_and_shows_no_key() {
    let secret = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    for (policy, says) in [
        ("[accounts.main]\nsecret_key_env = Gu5t9xGARNpq86cd98joQYCN3EXAMPLE\n", "line 2 is no TOML"),
        ("[accounts.main\n", "line 1 is no TOML"),
        (
            "[accounts.main]\nsecret_id_env = \"ID\"\nsecret_key_env = \"Gu5t9xGARNpq86cd98joQYCN3EXAMPLE\"",
            "accounts.main",
        ),
        ("tokens = \"Gu5t9xGARNpq86cd98joQYCN3EXAMPLE\"", "tokens: it must be a list"),
    ] {
        let policy = Some(file("broken.toml", policy));
        let error = Server::bind_to(echo(), Options { policy, ..options() }).await.unwrap_err();
        let told = error.to_string();
        assert!(matches!(error, StartError::Policy { .. }) && told.contains(says) && !told.contains(secret), "{told}");
    }
    let policy = Some(PathBuf::from("/nowhere/policy.toml"));
    let told = Server::bind_to(echo(), Options { policy, ..options() }).await.unwrap_err().to_string();
    assert!(told.starts_with("The policy /nowhere/policy.toml cannot be used: "), "{told}");
}
