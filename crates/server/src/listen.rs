//! Addresses: listening on them, and what they are called from outside.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use edgeseal_gateway::Origin;
use tokio::net::TcpListener;

use crate::start_error::StartError;

/// A listening socket and its address; port 0 has become a real one.
#[derive(Debug)]
pub(crate) struct Listener {
    pub(crate) socket: TcpListener,
    pub(crate) address: SocketAddr,
}

impl Listener {
    /// Listens on `address`, which the command-line option `option` has set.
    pub(crate) async fn bind(address: SocketAddr, option: &'static str) -> Result<Self, StartError> {
        let bound = async {
            let socket = TcpListener::bind(address).await?;
            let address = socket.local_addr()?;
            Ok(Self { socket, address })
        };
        bound.await.map_err(|reason: std::io::Error| match reason.kind() {
            ErrorKind::AddrInUse => StartError::AddressInUse { address, option },
            _ => StartError::AddressUnusable { address, option, reason },
        })
    }

    /// The address as a URL to open on this machine.
    pub(crate) fn url(&self) -> String {
        let port = self.address.port();
        let ip = match self.address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
            ip => ip,
        };
        format!("http://{}/", SocketAddr::new(ip, port))
    }
}

/// The origins that the console has when it is opened at `address`.
pub(crate) fn own_origins(address: SocketAddr) -> Vec<Origin> {
    let ip = address.ip();
    let names: Vec<String> = match ip {
        // Every address of the machine. Those of its network are not guessed: --origin names them.
        IpAddr::V4(any) if any.is_unspecified() => vec!["127.0.0.1".into(), "localhost".into()],
        IpAddr::V6(any) if any.is_unspecified() => vec!["127.0.0.1".into(), "[::1]".into(), "localhost".into()],
        IpAddr::V4(ip) if ip.is_loopback() => vec![ip.to_string(), "localhost".into()],
        IpAddr::V6(ip) if ip.is_loopback() => vec![format!("[{ip}]"), "localhost".into()],
        IpAddr::V4(ip) => vec![ip.to_string()],
        IpAddr::V6(ip) => vec![format!("[{ip}]")],
    };
    let port = address.port();
    names.iter().filter_map(|name| format!("http://{name}:{port}").parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_console_has_an_origin_for_each_of_its_names() {
        for (address, expected) in [
            ("127.0.0.1:8710", vec!["http://127.0.0.1:8710", "http://localhost:8710"]),
            ("[::1]:8710", vec!["http://[::1]:8710", "http://localhost:8710"]),
            ("0.0.0.0:80", vec!["http://127.0.0.1", "http://localhost"]),
            ("[::]:8710", vec!["http://127.0.0.1:8710", "http://[::1]:8710", "http://localhost:8710"]),
            ("192.0.2.1:8710", vec!["http://192.0.2.1:8710"]),
        ] {
            let origins = own_origins(address.parse().unwrap());
            let origins: Vec<&str> = origins.iter().map(Origin::as_str).collect();
            assert_eq!(origins, expected, "{address}");
        }
    }
}
