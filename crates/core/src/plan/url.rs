//! One spelling for one URL: scheme, host, port and fragment are normalised, the path never.

use std::fmt;

/// The longest URL that the cloud takes.
const MAX_LENGTH: usize = 2_048;

/// A URL in the spelling that is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Normal {
    /// The whole URL.
    pub url: String,
    /// Its host, in lower case, without the port.
    pub host: String,
}

/// Why a text is no URL that can be purged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// It does not begin with a scheme.
    NoScheme,
    /// Its scheme is neither http nor https.
    Scheme,
    /// It has no host.
    NoHost,
    /// Its host is no domain name.
    Host,
    /// It carries a name or password before the host.
    UserInfo,
    /// Its port is none.
    Port,
    /// It has white space or a control character inside.
    Space,
    /// It has a wildcard in the path, which the cloud refuses.
    Wildcard,
    /// It is longer than 2,048 bytes.
    TooLong,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoScheme => "starts with neither http:// nor https://",
            Self::Scheme => "the scheme must be http or https",
            Self::NoHost => "has no host",
            Self::Host => "the host is no domain name; write it in its ASCII form",
            Self::UserInfo => "a name or password before the host is not allowed",
            Self::Port => "the port must be 1 to 65535",
            Self::Space => "has white space inside; write it as %20",
            Self::Wildcard => "wildcards are not allowed; purge the directory",
            Self::TooLong => "longer than 2,048 bytes",
        })
    }
}

/// Brings a URL into one spelling: scheme and host in lower case, no default port, no fragment, `/` for an empty path.
///
/// # Errors
/// [`Fault`] says what is wrong with it.
pub fn normalise(text: &str) -> Result<Normal, Fault> {
    let text = unwrapped(text);
    if text.len() > MAX_LENGTH {
        return Err(Fault::TooLong);
    }
    if text.chars().any(|character| character.is_whitespace() || character.is_control()) {
        return Err(Fault::Space);
    }
    let (scheme, rest) = text.split_once("://").ok_or(Fault::NoScheme)?;
    let scheme = scheme.to_ascii_lowercase();
    let default_port = match scheme.as_str() {
        "http" => 80,
        "https" => 443,
        _ => return Err(Fault::Scheme),
    };
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    if authority.contains('@') {
        return Err(Fault::UserInfo);
    }
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let host = host.to_ascii_lowercase();
    check_host(&host)?;
    let port = port.filter(|port| !port.is_empty()).map(number).transpose()?.filter(|port| *port != default_port);
    let tail = tail.split('#').next().unwrap_or_default();
    if tail.starts_with('\\') {
        return Err(Fault::Host);
    }
    if tail.split('?').next().unwrap_or_default().contains('*') {
        return Err(Fault::Wildcard);
    }
    let slash = if tail.starts_with('/') { "" } else { "/" };
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    Ok(Normal { url: format!("{scheme}://{host}{port}{slash}{tail}"), host })
}

/// Without the quotes, brackets and commas that come along when a list is copied out of code or a document.
fn unwrapped(text: &str) -> &str {
    text.trim().trim_end_matches([',', ';']).trim_matches(['"', '\'', '<', '>', '`'])
}

fn number(port: &str) -> Result<u16, Fault> {
    let digits = port.bytes().all(|byte| byte.is_ascii_digit());
    port.parse().ok().filter(|number| digits && *number != 0).ok_or(Fault::Port)
}

fn check_host(host: &str) -> Result<(), Fault> {
    if host.is_empty() {
        return Err(Fault::NoHost);
    }
    let label_is_good = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    if host.len() > 253 || !host.contains('.') || !host.split('.').all(label_is_good) {
        return Err(Fault::Host);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_path_is_never_touched() {
        for path in ["/", "/A/../b", "//x", "/%7e/%E5%9B%BE", "/图片/a.png", "/a?b=C&&c=%20+", "/a/?"] {
            let url = format!("https://a.example{path}");
            assert_eq!(normalise(&url).unwrap().url, url);
        }
    }

    #[test]
    fn everything_before_the_path_is() {
        for (given, url) in [
            ("HTTP://A.Example:80", "http://a.example/"),
            ("https://a.example:443?x", "https://a.example/?x"),
            ("https://a.example:8443/#top", "https://a.example:8443/"),
            ("https://a.example:/", "https://a.example/"),
            ("http://a.example:443/", "http://a.example:443/"),
            ("\"https://a.example/b\",", "https://a.example/b"),
            ("<https://a.example/b>", "https://a.example/b"),
        ] {
            assert_eq!(normalise(given).unwrap().url, url, "{given}");
        }
    }

    #[test]
    fn each_fault_is_named() {
        for (given, fault) in [
            ("a.example/b", Fault::NoScheme),
            ("ftp://a.example/", Fault::Scheme),
            ("https:///b", Fault::NoHost),
            ("https://:443/", Fault::NoHost),
            ("https://localhost/", Fault::Host),
            ("https://a..example/", Fault::Host),
            ("https://商城.example/", Fault::Host),
            ("https://a.example\\@b.example/", Fault::Host),
            ("https://user@a.example/", Fault::UserInfo),
            ("https://a.example:0/", Fault::Port),
            ("https://a.example:65536/", Fault::Port),
            ("https://a.example:+80/", Fault::Port),
            ("https://a.example/b c", Fault::Space),
            ("https://a.example/*.png", Fault::Wildcard),
        ] {
            assert_eq!(normalise(given), Err(fault), "{given}");
        }
        assert_eq!(normalise(&format!("https://a.example/{}", "x".repeat(3_000))), Err(Fault::TooLong));
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing(text in "(https?://)?[a-zA-Z.:@]{0,12}[ -~]{0,20}") {
            if let Ok(once) = normalise(&text) {
                prop_assert_eq!(normalise(&once.url), Ok(once.clone()));
            }
        }
    }
}
