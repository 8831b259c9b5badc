//! Origins: every list has its type, and every entry is of it.

use std::net::{IpAddr, Ipv4Addr};

use serde_json::Value;

use super::{Object, is_filled, texts};
use crate::settings::fault::Fault;

pub(super) fn check(origin: &Object) -> Result<(), Fault> {
    if !is_filled(origin, "Origins") {
        return Err(Fault::Missing("Origin.Origins".to_owned()));
    }
    list(origin, "Origins", "OriginType")?;
    list(origin, "BackupOrigins", "BackupOriginType")
}

fn list(origin: &Object, name: &str, kind_name: &str) -> Result<(), Fault> {
    if !is_filled(origin, name) {
        return Ok(());
    }
    let Some(kind) = origin.get(kind_name).and_then(Value::as_str) else {
        return Err(Fault::Missing(format!("Origin.{kind_name}")));
    };
    let path = format!("Origin.{name}");
    let is_bad = |entry: &&str| !is_entry(kind, entry);
    if let Some(entry) = texts(origin, name).find(is_bad) {
        return Err(Fault::value(&path, format!("{entry:?} is no origin of the type {kind}")));
    }
    if texts(origin, name).count() > 1 && matches!(kind, "cos" | "third_party" | "igtm") {
        return Err(Fault::value(&path, format!("the type {kind} has one origin")));
    }
    Ok(())
}

/// Whether an entry is what its type says, with an optional port and weight.
fn is_entry(kind: &str, entry: &str) -> bool {
    let (host, rest) = split(entry);
    let mut numbers = rest.split(':');
    let in_range = |text: Option<&str>, most: u32| {
        text.is_none_or(|text| text.is_empty() || text.parse::<u32>().is_ok_and(|number| (1..=most).contains(&number)))
    };
    if !in_range(numbers.next(), 65_535) || !in_range(numbers.next(), 100) || numbers.next().is_some() {
        return false;
    }
    let address = host.parse::<IpAddr>().ok();
    match address {
        Some(IpAddr::V4(ip)) => kind.split('_').any(|part| part == "ip") && !is_private(ip),
        Some(IpAddr::V6(_)) => kind.contains("ipv6"),
        None => !matches!(kind, "ip" | "ipv6" | "ip_ipv6") && is_host(host),
    }
}

/// The host, without the brackets of IPv6, and what follows it without the colon.
fn split(entry: &str) -> (&str, &str) {
    if let Some((host, rest)) = entry.strip_prefix('[').and_then(|entry| entry.split_once(']')) {
        return (host, rest.strip_prefix(':').unwrap_or(rest));
    }
    if entry.parse::<IpAddr>().is_ok() {
        return (entry, "");
    }
    entry.split_once(':').unwrap_or((entry, ""))
}

/// No node of the cloud can reach these.
fn is_private(ip: Ipv4Addr) -> bool {
    ip.is_private() || ip.is_loopback() || ip.is_unspecified() || ip.is_link_local() || ip.is_broadcast()
}

/// Whether a text is a domain: at least two labels of letters, digits, `-` and `_`.
fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_of_their_type() {
        for (kind, entry, expected) in [
            ("ip", "203.0.113.1", true),
            ("ip", "203.0.113.1:8080", true),
            ("ip", "203.0.113.1:8080:50", true),
            ("ip", "203.0.113.1::50", true),
            ("ip", "203.0.113.1:0", false),
            ("ip", "203.0.113.1:65536", false),
            ("ip", "203.0.113.1:80:101", false),
            ("ip", "203.0.113.1:80:1:1", false),
            ("ip", "10.0.0.1", false),
            ("ip", "a.example", false),
            ("ip_domain", "a.example", true),
            ("ip_domain", "203.0.113.1", true),
            ("ipv6", "2001:db8::1", true),
            ("ipv6", "[2001:db8::1]:443", true),
            ("ipv6", "203.0.113.1", false),
            ("domain", "a.example:443", true),
            ("domain", "a_b.example", true),
            ("domain", "203.0.113.1", false),
            ("domain", "localhost", false),
            ("domain", "a..example", false),
            ("domain", "http://a.example", false),
            ("cos", "b-1250000000.cos.ap-guangzhou.myqcloud.com", true),
        ] {
            assert_eq!(is_entry(kind, entry), expected, "{kind} {entry}");
        }
    }
}
