//! The web origins whose pages may use the gateway.

use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

use http::HeaderValue;
use http::uri::Authority;

use crate::error::excerpt;

/// A web origin, such as `http://127.0.0.1:8710`, in the spelling that browsers send: lower case,
/// without the scheme's default port.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Origin {
    text: String,
    host: String,
}

impl Origin {
    /// The origin as a browser sends it in an `Origin` header.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host, without the port; an IPv6 address is in brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether an `Origin` header names this origin.
    pub(crate) fn is(&self, header: &HeaderValue) -> bool {
        header.as_bytes() == self.text.as_bytes()
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Origin {
    type Err = OriginError;

    fn from_str(text: &str) -> Result<Self, OriginError> {
        parse(text).ok_or_else(|| OriginError(text.to_owned()))
    }
}

/// A text that is not a web origin.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{} is not a web origin. Write http:// or https://, a host, and a port if it is not the \
     default one, without a path: https://console.example or http://127.0.0.1:8710", excerpt(.0)
)]
pub struct OriginError(String);

fn parse(text: &str) -> Option<Origin> {
    let text = text.to_ascii_lowercase();
    let (scheme, rest) = text.split_once("://")?;
    let default_port = match scheme {
        "http" => 80,
        "https" => 443,
        _ => return None,
    };
    let authority: Authority = rest.parse().ok()?;
    let host = authority.host();
    // Equal only when the authority is nothing but a host and, perhaps, a port that is a number.
    let port = match authority.port_u16() {
        Some(port) if rest == format!("{host}:{port}") => port,
        None if rest == host => default_port,
        _ => return None,
    };
    if !is_host(host) {
        return None;
    }
    let text = if port == default_port { format!("{scheme}://{host}") } else { format!("{scheme}://{host}:{port}") };
    let host = host.to_owned();
    Some(Origin { text, host })
}

fn is_host(host: &str) -> bool {
    let bracketed = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    match bracketed {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_spelled_as_browsers_send_them() {
        for (written, sent, host) in [
            ("http://127.0.0.1:8710", "http://127.0.0.1:8710", "127.0.0.1"),
            ("HTTPS://Console.Example", "https://console.example", "console.example"),
            ("https://console.example:443", "https://console.example", "console.example"),
            ("http://console.example:80", "http://console.example", "console.example"),
            ("http://console.example:443", "http://console.example:443", "console.example"),
            ("http://[::1]:8710", "http://[::1]:8710", "[::1]"),
            ("http://localhost", "http://localhost", "localhost"),
        ] {
            let origin: Origin = written.parse().unwrap();
            assert_eq!((origin.as_str(), origin.host()), (sent, host), "{written}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "null",
            "*",
            "https://*",
            "https://*.example",
            "console.example",
            "ftp://console.example",
            "https://",
            "https://:443",
            "https://console.example/",
            "https://console.example/path",
            "https://console.example?query",
            "https://user@console.example",
            "https://console.example:",
            "https://console.example:99999",
            "https://console.example:0443",
            "https://[::1",
            "https://[zz]",
            "https://a b",
        ] {
            assert!(text.parse::<Origin>().is_err(), "{text:?}");
        }
    }
}
