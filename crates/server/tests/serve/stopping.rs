//! Starting and stopping in good order.

use std::sync::Arc;
use std::time::Duration;

use edgeseal_server::{Limits, Options, Reply, Server, StartError};
use http::{Request, Response};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::client::{Answer, get, text};
use crate::fixture::{FakeCloud, Running, echo, options};

const CDN: &str = "/v1/relay/cdn.tencentcloudapi.com/";

/// A server with one call that has reached the cloud and is answered on `release`.
async fn busy_server(limits: Limits, release: &Arc<Notify>) -> (Running, JoinHandle<Answer>) {
    let arrived = Arc::new(Notify::new());
    let signals = (Arc::clone(&arrived), Arc::clone(release));
    let cloud = FakeCloud(move |_: Request<Vec<u8>>| {
        let (arrived, release) = signals.clone();
        Box::pin(async move {
            arrived.notify_one();
            release.notified().await;
            Ok(Response::new(b"late but complete".to_vec()))
        }) as Reply
    });
    let server = Running::with(Arc::new(cloud), Options { limits, ..options() }).await;
    let address = server.address;
    let call = tokio::spawn(async move { get(address, CDN, &[]).await });
    arrived.notified().await;
    (server, call)
}

#[tokio::test]
async fn what_is_under_way_is_finished() {
    let release = Arc::new(Notify::new());
    let (mut server, call) = busy_server(Limits::default(), &release).await;
    let address = server.address;
    server.stop.take().unwrap().send(()).unwrap();
    // Once the address is free again, the server no longer accepts.
    while TcpListener::bind(address).await.is_err() {
        tokio::task::yield_now().await;
    }
    assert!(!server.ended.is_finished(), "a call is under way");

    release.notify_one();
    assert_eq!(text(&call.await.unwrap()), "late but complete");
    server.ended.await.unwrap();
}

#[tokio::test]
async fn what_never_finishes_is_cut() {
    let limits = Limits { shutdown: Duration::from_millis(20), ..Limits::default() };
    let (mut server, call) = busy_server(limits, &Notify::new().into()).await;
    server.stop.take().unwrap().send(()).unwrap();
    server.ended.await.unwrap();
    assert!(!call.is_finished());
}

#[tokio::test]
async fn idle_connections_are_not_waited_for() {
    let mut server = Running::with(echo(), options()).await;
    let mut idle = TcpStream::connect(server.address).await.unwrap();
    get(server.address, "/healthz", &[]).await;
    server.stop.take().unwrap().send(()).unwrap();
    server.ended.await.unwrap();
    assert_eq!(idle.read(&mut [0]).await.unwrap(), 0, "the server has closed it");
}

#[tokio::test]
async fn a_taken_address_and_a_folder_without_a_console_are_named() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let listen = taken.local_addr().unwrap();
    let error = Server::bind_to(echo(), Options { listen, ..options() }).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("{listen} is already in use. Stop the other program or choose another address with --listen.")
    );
    let error = Server::bind(Options { sandbox_listen: Some(listen), ..options() }).await.unwrap_err();
    assert!(error.to_string().ends_with("choose another address with --sandbox-listen."), "{error}");

    let foreign = "192.0.2.1:0".parse().unwrap();
    let error = Server::bind_to(echo(), Options { listen: foreign, ..options() }).await.unwrap_err();
    assert!(matches!(error, StartError::AddressUnusable { .. }), "{error}");

    let console = Some(env!("CARGO_MANIFEST_DIR").into());
    let error = Server::bind_to(echo(), Options { console, ..options() }).await.unwrap_err();
    assert!(error.to_string().contains("holds no index.html"), "{error}");
}
