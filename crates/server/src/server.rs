//! The server as a whole.

use std::fmt::{self, Write as _};
use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{any, get};
use edgeseal_gateway::Origin;
use edgeseal_sandbox::{POLYV_SECRET_KEY, POLYV_USER_ID, SECRET_ID, SECRET_KEY};
use hyper_util::server::graceful::GracefulShutdown;

use crate::cloud::Cloud;
use crate::connections::accept;
use crate::console_files::{self, ConsoleFiles};
use crate::gate::{self, Gate};
use crate::host_guard::{self, HostGuard};
use crate::https_cloud::HttpsCloud;
use crate::limits::Limits;
use crate::listen::{Listener, own_origins};
use crate::policy_file::PolicySource;
use crate::sandbox_cloud::{self, SandboxCloud, SandboxListener};
use crate::site_config;
use crate::start_error::StartError;

/// What to serve, and where.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder of the built console, if it is to be served.
    pub console: Option<PathBuf>,
    /// Where the console and the gateway listen. Port 0 takes a free one.
    pub listen: SocketAddr,
    /// Web origins whose pages may use the gateway, besides the console's own.
    pub origins: Vec<Origin>,
    /// The file of the gateway's policy. Without it there is an open relay for the console's own pages, and no key.
    pub policy: Option<PathBuf>,
    /// Where the sandbox listens by itself. If set, relayed calls end in the sandbox as well.
    pub sandbox_listen: Option<SocketAddr>,
    /// The time-outs.
    pub limits: Limits,
}

/// A server that holds its addresses: clients may connect, and are answered once it runs.
#[derive(Debug)]
pub struct Server {
    main: Service,
    sandbox: Option<Service>,
    limits: Limits,
    reload: Reload,
}

/// Reads the policy again while the server runs.
#[derive(Clone)]
pub struct Reload {
    gate: Arc<Gate>,
    source: PolicySource,
}

impl Reload {
    /// Reads the policy's file and decides by it from now on. A file that cannot be used changes nothing.
    ///
    /// # Errors
    /// When the file cannot be read or holds no policy.
    pub fn now(&self) -> Result<(), StartError> {
        self.gate.replace_policy(self.source.read()?);
        Ok(())
    }
}

impl fmt::Debug for Reload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reload").field("source", &self.source).finish_non_exhaustive()
    }
}

#[derive(Debug)]
struct Service {
    listener: Listener,
    router: Router,
}

impl Server {
    /// Takes the addresses and opens the console's folder.
    ///
    /// # Errors
    /// When an address is taken or not ours, or the folder holds no console.
    pub async fn bind(options: Options) -> Result<Self, StartError> {
        let Some(address) = options.sandbox_listen else {
            let cloud = HttpsCloud::new(options.limits.connect).map_err(StartError::Tls)?;
            return Self::bind_to(Arc::new(cloud), options).await;
        };
        let cloud = Arc::new(SandboxCloud::new());
        let request_timeout = options.limits.request;
        let server = Self::bind_to(Arc::<SandboxCloud>::clone(&cloud), options).await?;
        let listener = Listener::bind(address, "--sandbox-listen").await?;
        let state = SandboxListener { cloud, request_timeout };
        let router = Router::new().fallback(sandbox_cloud::answer).with_state(state);
        Ok(Self { sandbox: Some(Service { listener, router }), ..server })
    }

    /// As [`bind`](Self::bind), with `cloud` answering the relayed calls and no sandbox.
    ///
    /// # Errors
    /// When the address is taken or not ours, or the folder holds no console.
    pub async fn bind_to(cloud: Arc<dyn Cloud>, options: Options) -> Result<Self, StartError> {
        let Options { console, listen, mut origins, policy, sandbox_listen, limits } = options;
        let config = site_config::text(sandbox_listen.is_some());
        let console = ConsoleFiles::open(console)?;
        let listener = Listener::bind(listen, "--listen").await?;
        origins.extend(own_origins(listener.address));
        let guard = HostGuard::new(listener.address, &origins);
        let source = PolicySource::new(policy, origins);
        let gate = Arc::new(Gate::new(source.read()?, cloud, limits, sandbox_listen.is_some()));
        let router = Router::new()
            .route("/console.json", get(async move || site_config::answer(config)))
            .route("/metrics", get(gate::metrics))
            .route("/healthz", any(gate::answer))
            .route("/v1", any(gate::answer))
            .route("/v1/", any(gate::answer))
            .route("/v1/{*path}", any(gate::answer))
            .with_state(Arc::clone(&gate))
            .fallback_service(any(console_files::answer).with_state(console))
            .layer(from_fn_with_state(guard, host_guard::check));
        let reload = Reload { gate, source };
        Ok(Self { main: Service { listener, router }, sandbox: None, limits, reload })
    }

    /// What reads the policy again.
    #[must_use]
    pub fn reload(&self) -> Reload {
        self.reload.clone()
    }

    /// The variables with keys that the policy names and nobody has set: calls that need one will fail.
    #[must_use]
    pub fn missing_variables(&self) -> Vec<String> {
        self.reload.gate.missing_variables()
    }

    /// Where the console and the gateway listen.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.main.listener.address
    }

    /// Where the sandbox listens by itself.
    #[must_use]
    pub fn sandbox_address(&self) -> Option<SocketAddr> {
        self.sandbox.as_ref().map(|sandbox| sandbox.listener.address)
    }

    /// One line for people and scripts: where to go, and with which keys.
    #[must_use]
    pub fn ready_line(&self) -> String {
        let mut line = format!("Edgeseal is ready: {}", self.main.listener.url());
        if let Some(sandbox) = &self.sandbox {
            let _ = write!(
                line,
                "  (sandbox cloud {}, SecretId {SECRET_ID}, SecretKey {SECRET_KEY}; \
                 Polyv userid {POLYV_USER_ID}, key {POLYV_SECRET_KEY})",
                sandbox.listener.url(),
            );
        }
        line
    }

    /// Serves until `stop` completes, then takes no more connections, lets those under way finish
    /// for [`Limits::shutdown`] at most, and returns.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let Self { main, sandbox, limits, .. } = self;
        let graceful = GracefulShutdown::new();
        let serve_sandbox = async {
            match &sandbox {
                Some(sandbox) => sandbox.serve(limits, &graceful).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            never = main.serve(limits, &graceful) => match never {},
            never = serve_sandbox => match never {},
            () = stop => {}
        }
        drop((main, sandbox));
        if tokio::time::timeout(limits.shutdown, graceful.shutdown()).await.is_err() {
            let seconds = limits.shutdown.as_secs();
            let _ = writeln!(io::stderr(), "Stopped with calls still under way after {seconds} s.");
        }
    }
}

impl Service {
    async fn serve(&self, limits: Limits, graceful: &GracefulShutdown) -> std::convert::Infallible {
        accept(&self.listener.socket, &self.router, limits.header_read, graceful).await
    }
}
