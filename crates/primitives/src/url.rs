//! One spelling for one URL: scheme, host, port and fragment are normalised, the path never.

use core::fmt;

/// The longest URL that the cloud takes.
const MAX_LENGTH: usize = 2_048;

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

impl Fault {
    /// What is wrong, in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
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
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.words())
    }
}

/// What a URL is for: it decides what its path may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// It is purged or fetched: the cloud refuses a `*` in its path.
    Url,
    /// It is a directory: it ends with `/`, which is added where the last name has no dot, and has no query.
    ///
    /// A last name with a dot may be a file: purged as a directory it would cost quota and purge nothing.
    Directory,
    /// It is meant letter by letter: no document forbids a `*` in the path of one that is blocked.
    Exact,
}

/// A URL in the spelling that is sent.
#[derive(Debug, Clone, Copy)]
pub struct Normal<'a> {
    scheme: &'static str,
    /// As given: it is written in lower case.
    host: &'a str,
    port: Option<Digits>,
    begin: &'static str,
    /// Path and query, byte for byte.
    tail: &'a str,
    end: &'static str,
    /// What is not as it was given.
    pub changes: Changes,
}

impl<'a> Normal<'a> {
    /// Reads a URL: scheme and host in lower case, no default port, no fragment, `/` for an empty path.
    ///
    /// # Errors
    /// [`Fault`] says what is wrong with it.
    pub fn read(given: &'a str, purpose: Use) -> Result<Self, Fault> {
        let mut normal = Self::parts(given)?;
        let (path, query) = split(normal.tail, |byte| byte == b'?').unwrap_or((normal.tail, ""));
        if purpose == Use::Directory && !query.is_empty() {
            return Err(Fault::Query);
        }
        if purpose != Use::Exact && path.as_bytes().contains(&b'*') {
            return Err(Fault::Wildcard);
        }
        if purpose == Use::Directory {
            match path.as_bytes().rsplit(|byte| *byte == b'/').next() {
                None | Some(b"") => {}
                Some(name) if name.contains(&b'.') => return Err(Fault::File),
                Some(_) => normal.end = "/",
            }
        }
        normal.changes.slash = !normal.begin.is_empty() || !normal.end.is_empty();
        let mut length = 0;
        normal.write(&mut |bytes| length += bytes.len());
        if length > MAX_LENGTH { Err(Fault::TooLong) } else { Ok(normal) }
    }

    /// Writes the whole URL.
    pub fn write(&self, put: &mut (impl FnMut(&[u8]) + ?Sized)) {
        put(self.scheme.as_bytes());
        put(b"://");
        self.write_host(put);
        if let Some(port) = &self.port {
            put(b":");
            put(port.as_bytes());
        }
        for part in [self.begin, self.tail, self.end] {
            put(part.as_bytes());
        }
    }

    /// Writes the host in lower case, without the port.
    pub fn write_host(&self, put: &mut (impl FnMut(&[u8]) + ?Sized)) {
        for byte in self.host.bytes() {
            put(&[byte.to_ascii_lowercase()]);
        }
    }

    fn parts(given: &'a str) -> Result<Self, Fault> {
        let text = unwrapped(given);
        check_characters(text)?;
        let (given_scheme, rest) = split(text, |byte| byte == b':').ok_or(Fault::NoScheme)?;
        let rest = rest.strip_prefix("://").ok_or(Fault::NoScheme)?;
        let (scheme, default_port) = [("http", 80), ("https", 443)]
            .into_iter()
            .find(|(name, _)| given_scheme.eq_ignore_ascii_case(name))
            .ok_or(Fault::Scheme)?;
        let (authority, tail) = split(rest, |byte| b"/?#\\".contains(&byte)).unwrap_or((rest, ""));
        if authority.as_bytes().contains(&b'@') {
            return Err(Fault::UserInfo);
        }
        let (host, given_port) = split_port(authority);
        check_host(host)?;
        let port = given_port.filter(|port| !port.is_empty()).map(number).transpose()?;
        let port = port.filter(|port| *port != default_port).map(Digits::of);
        let (tail, fragment) = split(tail, |byte| byte == b'#').map_or((tail, false), |(tail, _)| (tail, true));
        if tail.starts_with('\\') {
            return Err(Fault::Host);
        }
        let changes = Changes {
            wrapping: text != given.trim(),
            scheme: given_scheme != scheme,
            host: host.bytes().any(|byte| byte.is_ascii_uppercase()),
            port: given_port.map(str::as_bytes) != port.as_ref().map(Digits::as_bytes),
            fragment,
            slash: false,
        };
        let begin = if tail.starts_with('/') { "" } else { "/" };
        Ok(Self { scheme, host, port, begin, tail, end: "", changes })
    }
}

/// A port in digits, without leading zeros.
#[derive(Debug, Clone, Copy)]
struct Digits {
    text: [u8; 5],
    first: usize,
}

impl Digits {
    fn of(mut number: u16) -> Self {
        let mut text = [b'0'; 5];
        let mut first = text.len();
        for (at, digit) in text.iter_mut().enumerate().rev() {
            if number == 0 {
                break;
            }
            *digit = b'0' + (number % 10) as u8;
            number /= 10;
            first = at;
        }
        Self { text, first }
    }

    fn as_bytes(&self) -> &[u8] {
        self.text.get(self.first..).unwrap_or_default()
    }
}

/// Whether a host is an address; no address is a domain of an account. A last name of digits is one, as in `127.1`.
#[must_use]
pub fn is_address(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    host.starts_with('[') || last.bytes().all(|byte| byte.is_ascii_digit())
}

/// Without the quotes or brackets that come along when a list is copied out of code or a document.
///
/// A comma goes only with them: after a bare URL it may be its last byte.
fn unwrapped(text: &str) -> &str {
    let text = text.trim();
    let mut wrapped = text;
    while let Some(shorter) = wrapped.strip_suffix(',').or_else(|| wrapped.strip_suffix(';')) {
        wrapped = shorter;
    }
    let wrapped = wrapped.trim();
    let (Some(open), Some(close)) = (wrapped.as_bytes().first(), wrapped.as_bytes().last()) else { return text };
    let is_wrapped = wrapped.len() > 1 && (open == close && b"\"'`".contains(open) || (*open, *close) == (b'<', b'>'));
    // The first and the last byte are ASCII, so both ends are at characters.
    if is_wrapped { wrapped.get(1..wrapped.len() - 1).unwrap_or_default().trim() } else { text }
}

/// No white space inside, and nothing that cannot be seen: control characters, and those of no width that copying
/// brings along. The two joiners are part of words and emoji.
fn check_characters(text: &str) -> Result<(), Fault> {
    let mut found = Ok(());
    for character in text.chars() {
        if character.is_whitespace() {
            return Err(Fault::Space);
        }
        let is_invisible = character.is_control()
            || matches!(character, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
            || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
        if is_invisible {
            found = Err(Fault::Invisible);
        }
    }
    found
}

/// The text before a byte, which is one of ASCII, and the text from it on.
fn split(text: &str, is_end: impl Fn(u8) -> bool) -> Option<(&str, &str)> {
    let end = text.bytes().position(is_end)?;
    text.split_at_checked(end)
}

/// The host and what follows its colon; the colons inside `[…]` belong to the host.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    let mut is_inside = authority.starts_with('[');
    let colon = authority.bytes().position(|byte| {
        is_inside &= byte != b']';
        byte == b':' && !is_inside
    });
    match colon.and_then(|colon| authority.split_at_checked(colon)) {
        Some((host, port)) => (host, port.get(1..)),
        None => (authority, None),
    }
}

/// A port; zeros in front do not count.
fn number(port: &str) -> Result<u16, Fault> {
    let digits = port.bytes().all(|byte| byte.is_ascii_digit());
    port.parse().ok().filter(|number| digits && *number != 0).ok_or(Fault::Port)
}

/// Whether a host is a domain name, or looks like an IPv6 address in brackets, which no domain of an account is.
///
/// # Errors
/// [`Fault::NoHost`] and [`Fault::Host`].
pub fn check_host(host: &str) -> Result<(), Fault> {
    if host.is_empty() {
        return Err(Fault::NoHost);
    }
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let looks_right = address.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':' || byte == b'.');
        let colons = address.bytes().filter(|byte| *byte == b':').count();
        return if looks_right && (2..=7).contains(&colons) { Ok(()) } else { Err(Fault::Host) };
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
