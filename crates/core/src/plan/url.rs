//! One spelling for one URL: scheme, host, port and fragment are normalised, the path never.

use std::fmt;
use std::net::Ipv6Addr;

/// The longest URL that the cloud takes.
const MAX_LENGTH: usize = 2_048;

/// A URL in the spelling that is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Normal {
    /// The whole URL.
    pub url: String,
    /// Its host, in lower case, without the port.
    pub host: String,
    /// What is not as it was given.
    pub changes: Changes,
}

/// What a normalised spelling changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Quotes or brackets around the URL went, and a comma after them.
    pub wrapping: bool,
    /// The scheme is now in lower case.
    pub scheme: bool,
    /// The host is now in lower case.
    pub host: bool,
    /// A default or empty port went, or lost its leading zeros.
    pub port: bool,
    /// The fragment went: no server ever sees it.
    pub fragment: bool,
    /// A `/` came: for an empty path, or at the end of a directory.
    pub slash: bool,
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
    /// It has white space inside.
    Space,
    /// It has a control character inside, or another that cannot be seen.
    Invisible,
    /// It has a wildcard in the path, which the cloud refuses.
    Wildcard,
    /// It is longer than 2,048 bytes.
    TooLong,
    /// It is to be a directory and has a query.
    Query,
    /// It is to be a directory and ends like the name of a file.
    File,
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
            Self::Invisible => "has an invisible character inside; type it again",
            Self::Wildcard => "wildcards are not allowed; a directory can be purged as a whole",
            Self::TooLong => "longer than 2,048 bytes",
            Self::Query => "a directory has no query; purge the URL",
            Self::File => "looks like a file; end a directory with /, or purge the URL",
        })
    }
}

/// Brings a URL into one spelling: scheme and host in lower case, no default port, no fragment, `/` for an empty path.
///
/// # Errors
/// [`Fault`] says what is wrong with it.
pub fn normalise(text: &str) -> Result<Normal, Fault> {
    let parts = Parts::read(text)?;
    parts.without_wildcard()?;
    parts.spelled("")
}

/// As [`normalise`], for a directory: it ends with `/`, which is added where the last name has no dot.
///
/// A last name with a dot may be a file: purged as a directory it would cost quota and purge nothing.
///
/// # Errors
/// [`Fault`] says what is wrong with it.
pub fn normalise_directory(text: &str) -> Result<Normal, Fault> {
    let parts = Parts::read(text)?;
    if parts.query().is_some() {
        return Err(Fault::Query);
    }
    parts.without_wildcard()?;
    match parts.tail.rsplit_once('/') {
        None | Some((_, "")) => parts.spelled(""),
        Some((_, name)) if name.contains('.') => Err(Fault::File),
        Some(_) => parts.spelled("/"),
    }
}

/// As [`normalise`], for an exact URL: no document forbids a `*` in the path of one that is blocked.
///
/// # Errors
/// [`Fault`] says what is wrong with it.
pub fn normalise_exact(text: &str) -> Result<Normal, Fault> {
    Parts::read(text)?.spelled("")
}

/// Whether a host is an address; no address is a domain of an account. A last name of digits is one, as in `127.1`.
pub(super) fn is_address(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    host.starts_with('[') || last.bytes().all(|byte| byte.is_ascii_digit())
}

/// A URL taken apart.
struct Parts<'a> {
    scheme: &'static str,
    host: String,
    port: Option<u16>,
    /// Path and query, byte for byte.
    tail: &'a str,
    changes: Changes,
}

impl<'a> Parts<'a> {
    fn read(given: &'a str) -> Result<Self, Fault> {
        let text = unwrapped(given);
        if text.contains(char::is_whitespace) {
            return Err(Fault::Space);
        }
        if text.contains(is_invisible) {
            return Err(Fault::Invisible);
        }
        let (given_scheme, rest) = text.split_once("://").ok_or(Fault::NoScheme)?;
        let (scheme, default_port) = ["http", "https"]
            .into_iter()
            .zip([80, 443])
            .find(|(name, _)| given_scheme.eq_ignore_ascii_case(name))
            .ok_or(Fault::Scheme)?;
        let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(end);
        if authority.contains('@') {
            return Err(Fault::UserInfo);
        }
        let (given_host, given_port) = split_port(authority);
        let host = given_host.to_ascii_lowercase();
        check_host(&host)?;
        let port = given_port.filter(|port| !port.is_empty()).map(number).transpose()?;
        let port = port.filter(|port| *port != default_port);
        let (tail, fragment) = tail.split_once('#').map_or((tail, false), |(tail, _)| (tail, true));
        if tail.starts_with('\\') {
            return Err(Fault::Host);
        }
        let changes = Changes {
            wrapping: text != given.trim(),
            scheme: given_scheme != scheme,
            host: given_host != host,
            port: given_port.map(str::to_owned) != port.map(|port| port.to_string()),
            fragment,
            slash: false,
        };
        Ok(Self { scheme, host, port, tail, changes })
    }

    fn query(&self) -> Option<&str> {
        self.tail.split_once('?').map(|(_, query)| query)
    }

    fn without_wildcard(&self) -> Result<(), Fault> {
        let path = self.tail.split('?').next().unwrap_or_default();
        if path.contains('*') { Err(Fault::Wildcard) } else { Ok(()) }
    }

    fn spelled(mut self, end: &str) -> Result<Normal, Fault> {
        let begin = if self.tail.starts_with('/') { "" } else { "/" };
        self.changes.slash = !begin.is_empty() || !end.is_empty();
        let port = self.port.map(|port| format!(":{port}")).unwrap_or_default();
        let url = [self.scheme, "://", &self.host, &port, begin, self.tail, end].concat();
        if url.len() > MAX_LENGTH {
            return Err(Fault::TooLong);
        }
        Ok(Normal { url, host: self.host, changes: self.changes })
    }
}

/// Without the quotes or brackets that come along when a list is copied out of code or a document.
///
/// A comma goes only with them: after a bare URL it may be its last byte.
fn unwrapped(text: &str) -> &str {
    let text = text.trim();
    let wrapped = text.trim_end_matches([',', ';']).trim_end();
    [('"', '"'), ('\'', '\''), ('`', '`'), ('<', '>')]
        .into_iter()
        .find_map(|(open, close)| wrapped.strip_prefix(open)?.strip_suffix(close))
        .map_or(text, str::trim)
}

/// Control characters, and those of no width that copying brings along. The two joiners are part of words and emoji.
fn is_invisible(character: char) -> bool {
    let copied = ['\u{ad}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{feff}'];
    character.is_control()
        || copied.contains(&character)
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

/// The host and what follows its colon; the colons inside `[…]` belong to the host.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    let inside = if authority.starts_with('[') { authority.find(']').unwrap_or(0) } else { 0 };
    match authority[inside..].find(':') {
        Some(at) => (&authority[..inside + at], Some(&authority[inside + at + 1..])),
        None => (authority, None),
    }
}

fn number(port: &str) -> Result<u16, Fault> {
    let digits = port.bytes().all(|byte| byte.is_ascii_digit());
    port.parse().ok().filter(|number| digits && *number != 0).ok_or(Fault::Port)
}

pub(crate) fn check_host(host: &str) -> Result<(), Fault> {
    if host.is_empty() {
        return Err(Fault::NoHost);
    }
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return address.parse::<Ipv6Addr>().map(|_| ()).map_err(|_| Fault::Host);
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
        for path in
            ["/", "/A/../b", "//x", "/%7e/%E5%9B%BE", "/图片/a.png", "/a?b=C&&c=%20+", "/a/?", "/a,", "/a;'", "/?*"]
        {
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
            ("'https://a.example/b,',", "https://a.example/b,"),
            ("https://a.example:08443/", "https://a.example:8443/"),
            ("https://[2001:DB8::1]:443/b", "https://[2001:db8::1]/b"),
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
            ("https://a.example/b\u{3000}c", Fault::Space),
            ("https://a.example/b\u{1}c", Fault::Invisible),
            ("https://a.example/b\u{200b}c", Fault::Invisible),
            ("https://[2001:db8::1/", Fault::Host),
            ("https://[]/", Fault::Host),
            ("https://a.example/*.png", Fault::Wildcard),
        ] {
            assert_eq!(normalise(given), Err(fault), "{given}");
        }
        assert_eq!(normalise(&format!("https://a.example/{}", "x".repeat(3_000))), Err(Fault::TooLong));
    }

    #[test]
    fn what_changed_is_told() {
        let of = |text| normalise(text).unwrap().changes;
        let all = Changes { wrapping: true, scheme: true, host: true, port: true, fragment: true, slash: true };
        assert_eq!(of("<HTTP://A.example:80#top>"), all);
        assert_eq!(of(" https://a.example:8443/# "), Changes { fragment: true, ..Changes::default() });
        assert_eq!(of("https://a.example:8443/"), Changes::default());
    }

    #[test]
    fn a_directory_ends_with_a_slash() {
        for (given, url) in [
            ("https://a.example", "https://a.example/"),
            ("https://a.example/abc", "https://a.example/abc/"),
            ("https://a.example/v1.2/abc#top", "https://a.example/v1.2/abc/"),
            ("https://a.example/v1.2/", "https://a.example/v1.2/"),
        ] {
            let normal = normalise_directory(given).unwrap();
            assert_eq!(normal.url, url);
            assert_eq!(normal.changes.slash, !given.ends_with('/'), "{given}");
        }
        for (given, fault) in [
            ("https://a.example/abc.png", Fault::File),
            ("https://a.example/..", Fault::File),
            ("https://a.example/abc/?", Fault::Query),
            ("https://a.example/*/", Fault::Wildcard),
        ] {
            assert_eq!(normalise_directory(given), Err(fault), "{given}");
        }
    }

    #[test]
    fn a_length_is_that_of_what_is_sent() {
        let longest = format!("https://a.example?{}", "x".repeat(2_048 - 19));
        assert_eq!(normalise(&format!("{longest}#{longest}")).unwrap().url.len(), 2_048);
        assert_eq!(normalise(&format!("{longest}x")), Err(Fault::TooLong));
    }

    #[test]
    fn addresses_are_seen_in_every_spelling() {
        for host in ["192.0.2.1", "127.1", "[::1]", "a.1"] {
            assert!(is_address(host), "{host}");
        }
        assert!(!is_address("1.example"));
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing(text in "(https?://)?[a-zA-Z.:@]{0,12}[ -~]{0,20}") {
            if let Ok(once) = normalise(&text) {
                let twice = normalise(&once.url).unwrap();
                prop_assert_eq!(twice, Normal { changes: Changes::default(), ..once });
            }
        }
    }
}
