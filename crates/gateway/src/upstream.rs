//! The hosts that may be reached.

use std::fmt;
use std::str::FromStr;

use edgeseal_core::{Api, Endpoint};

use crate::error::excerpt;

/// A DNS name that the gateway may reach, always by HTTPS on port 443.
///
/// Parsing is deliberately narrow: letters, digits, `-` and `.` only. Whatever a URL parser
/// somewhere else might read differently (user names, ports, escapes, addresses in any of their
/// spellings) is refused by kind, so no two parties can disagree about which host is meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UpstreamHost(String);

impl UpstreamHost {
    /// Every documented host of the APIs that Edgeseal speaks.
    #[must_use]
    pub fn documented() -> Vec<Self> {
        let others = [Api::TencentV2, Api::PolyvVod].map(Api::host);
        Endpoint::ALL.iter().map(|endpoint| endpoint.host).chain(others).map(|host| Self(host.to_owned())).collect()
    }

    /// The name in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UpstreamHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for UpstreamHost {
    type Err = HostError;

    fn from_str(text: &str) -> Result<Self, HostError> {
        match fault_of(text) {
            None => Ok(Self(text.to_ascii_lowercase())),
            Some(fault) => Err(HostError { host: text.to_owned(), fault }),
        }
    }
}

/// A text that is not a host name the gateway could ever reach.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} is not an upstream host: {fault}.", excerpt(.host))]
pub struct HostError {
    host: String,
    fault: &'static str,
}

fn fault_of(host: &str) -> Option<&'static str> {
    const IP_ADDRESS: &str = "IP addresses are not reached, write the host's name";
    if host.is_empty() {
        return Some("the name is empty");
    }
    if host.contains('@') {
        return Some("user names are not passed on, leave out everything up to the @");
    }
    if host.starts_with('[') || host.matches(':').count() > 1 {
        return Some(IP_ADDRESS);
    }
    if host.contains(':') {
        return Some("only the default port is reached, leave out the port");
    }
    if host.len() > 253 || !host.split('.').all(is_label) {
        return Some("a name is made of letters, digits, - and . without escapes");
    }
    host.rsplit('.').next().is_some_and(is_number).then_some(IP_ADDRESS)
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// Whether a name with this last label is read as an IPv4 address: `127.0.0.1`, `2130706433`,
/// `0x7f.1`.
fn is_number(label: &str) -> bool {
    let hex = label.strip_prefix("0x").or_else(|| label.strip_prefix("0X"));
    hex.is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit())) || label.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_host_is_a_valid_and_distinct_name() {
        let hosts = UpstreamHost::documented();
        assert_eq!(hosts.len(), 22);
        for host in &hosts {
            assert_eq!(host.as_str().parse().as_ref(), Ok(host));
            assert_eq!(hosts.iter().filter(|other| *other == host).count(), 1);
        }
    }

    #[test]
    fn names_are_compared_in_lower_case() {
        let host: UpstreamHost = "CDN.TencentCloudAPI.com".parse().unwrap();
        assert_eq!(host.as_str(), "cdn.tencentcloudapi.com");
    }

    #[test]
    fn anything_but_a_plain_name_is_refused_with_its_reason() {
        for (text, reason) in [
            ("", "empty"),
            ("user@cdn.tencentcloudapi.com", "user names"),
            ("cdn.tencentcloudapi.com:443", "port"),
            ("cdn.tencentcloudapi.com:8443", "port"),
            ("127.0.0.1", "IP addresses"),
            ("2130706433", "IP addresses"),
            ("0x7f.1", "IP addresses"),
            ("127.0.0.0x1", "IP addresses"),
            ("[::1]", "IP addresses"),
            ("::1", "IP addresses"),
            ("%63dn.tencentcloudapi.com", "escapes"),
            ("cdn.tencentcloudapi.com.", "letters"),
            (".", "letters"),
            ("..", "letters"),
            ("a..b", "letters"),
            ("-a.example", "letters"),
            ("a-.example", "letters"),
            ("a\\b.example", "letters"),
            ("a_b.example", "letters"),
            ("a b.example", "letters"),
            ("ｃdn.tencentcloudapi.com", "letters"),
        ] {
            let message = text.parse::<UpstreamHost>().unwrap_err().to_string();
            assert!(message.contains(reason), "{text:?}: {message}");
        }
        assert!("a.".repeat(127).parse::<UpstreamHost>().is_err());
        assert!(format!("{}.example", "a".repeat(64)).parse::<UpstreamHost>().is_err());
    }
}
