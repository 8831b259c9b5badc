//! Servers to test, and what stands behind them.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use edgeseal_server::{Cloud, Limits, Options, Reply, Server};
use http::{Request, Response};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A cloud made of a closure.
pub(crate) struct FakeCloud<F>(pub(crate) F);

impl<F: Fn(Request<Vec<u8>>) -> Reply + Send + Sync + 'static> Cloud for FakeCloud<F> {
    fn send(&self, request: Request<Vec<u8>>) -> Reply {
        self.0(request)
    }
}

/// Answers with what it was asked, and tries to set a cookie.
pub(crate) fn echo() -> Arc<dyn Cloud> {
    Arc::new(FakeCloud(|request: Request<Vec<u8>>| {
        let (head, body) = request.into_parts();
        let said = format!("{} {}\n{:?}\n{} bytes", head.method, head.uri, head.headers, body.len());
        let response = Response::builder().header("set-cookie", "a=1").header("x-tc-requestid", "r");
        let response = response.body(said.into_bytes()).unwrap();
        Box::pin(std::future::ready(Ok(response))) as Reply
    }))
}

/// Never answers.
pub(crate) fn silence() -> Arc<dyn Cloud> {
    Arc::new(FakeCloud(|_| Box::pin(std::future::pending()) as Reply))
}

pub(crate) fn options() -> Options {
    Options {
        console: None,
        listen: "127.0.0.1:0".parse().unwrap(),
        origins: Vec::new(),
        policy: None,
        sandbox_listen: None,
        limits: Limits::default(),
    }
}

/// A server under test. It stops when it is dropped.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    pub(crate) sandbox: Option<SocketAddr>,
    pub(crate) stop: Option<oneshot::Sender<()>>,
    pub(crate) ended: JoinHandle<()>,
}

impl Running {
    pub(crate) fn start(server: Server) -> Self {
        let (address, sandbox) = (server.address(), server.sandbox_address());
        let (stop, stopped) = oneshot::channel();
        let ended = tokio::spawn(server.run(async {
            let _ = stopped.await;
        }));
        Self { address, sandbox, stop: Some(stop), ended }
    }

    pub(crate) async fn with(cloud: Arc<dyn Cloud>, options: Options) -> Self {
        Self::start(Server::bind_to(cloud, options).await.unwrap())
    }

    /// A server with a built console of the given name.
    pub(crate) async fn console(name: &str) -> Self {
        let console = Some(built_console(name));
        Self::with(echo(), Options { console, ..options() }).await
    }
}

/// A folder like the one that the build makes, with a file beside it that nobody may read.
fn built_console(name: &str) -> PathBuf {
    let around = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let site = around.join("site");
    for (path, content) in [
        ("../secret.txt", "secret"),
        ("../site-2/secret.txt", "secret"),
        (".env", "secret"),
        (".git/config", "secret"),
        ("index.html", "<!doctype html>page"),
        ("index.html.br", "page as brotli"),
        ("index.html.gz", "page as gzip"),
        ("app-1a2b3c4d.js", "script"),
        ("app-1a2b3c4d.js.br", "script as brotli"),
        ("app-1a2b3c4d.js.gz", "script as gzip"),
        ("app-1a2b3c4d_bg.wasm", "\0asm"),
        ("app-1a2b3c4d_bg.wasm.gz", "wasm as gzip"),
        ("boot.js", "boot"),
        ("styles-00ff00ff.css", "styles"),
        ("icons.svg", "<svg/>"),
        ("i18n/en.json", "{}"),
        ("robots.txt", "robots"),
        ("with space.txt", "space"),
    ] {
        let file = site.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, content).unwrap();
    }
    site
}
