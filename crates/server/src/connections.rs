//! Accepting connections, and letting them finish.

use std::convert::Infallible;
use std::io::{self, ErrorKind};
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};

/// How long to wait when the operating system cannot give another socket, for example because the
/// process has too many open. Trying at once would only keep a core busy.
const OUT_OF_SOCKETS_PAUSE: Duration = Duration::from_millis(500);

/// Serves connections until it is dropped; `graceful` knows those that are then still open.
pub(crate) async fn accept(
    listener: &TcpListener,
    router: &Router,
    header_read_timeout: Duration,
    graceful: &GracefulShutdown,
) -> Infallible {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(header_read_timeout);
    loop {
        match listener.accept().await {
            Ok((stream, _)) => serve(&http, stream, router.clone(), graceful),
            Err(error) if is_peers_fault(&error) => {}
            Err(_) => tokio::time::sleep(OUT_OF_SOCKETS_PAUSE).await,
        }
    }
}

fn serve(http: &http1::Builder, stream: TcpStream, router: Router, graceful: &GracefulShutdown) {
    // An answer leaves as soon as it is there; without it a connection still works.
    let _ = stream.set_nodelay(true);
    let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let watched = graceful.watch(connection);
    tokio::spawn(async move {
        // Errors here are clients that went away or did not speak HTTP.
        let _ = watched.await;
    });
}

fn is_peers_fault(error: &io::Error) -> bool {
    use ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}
