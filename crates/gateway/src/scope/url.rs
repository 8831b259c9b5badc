//! URLs that a token may name.
//!
//! A prefix is only as good as the agreement about what follows it. Whatever two parsers on the way could read
//! differently is refused: dot segments in any spelling, backslashes, escapes of what needs none, escapes of a slash,
//! empty segments. The path is never decoded; what remains is compared byte for byte.

use std::fmt;
use std::str::FromStr;

use edgeseal_core::check::fits;
use edgeseal_core::plan::{normalise, normalise_directory};
use edgeseal_core::shape::Format;

use crate::error::excerpt;

/// What a URL is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    File,
    Directory,
}

/// A URL that can be read in one way only, in the spelling that is sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Plain {
    pub(super) url: String,
    pub(super) host: String,
}

/// Reads a URL, or says what is wrong with it.
pub(super) fn plain(text: &str, form: Form) -> Result<Plain, String> {
    // First of all, and on the text as given: core takes quotes and white space around a URL away.
    if !text.chars().all(is_plain) {
        return Err("write spaces, control characters, signs and what is not ASCII as % and two digits".to_owned());
    }
    if text.contains('\\') {
        return Err("some read a \\ as a /".to_owned());
    }
    if !text.get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http")) {
        return Err("it starts with neither http:// nor https://".to_owned());
    }
    let normal = match form {
        Form::File => normalise(text),
        Form::Directory => normalise_directory(text),
    };
    let normal = normal.map_err(|fault| fault.to_string())?;
    if !fits(Format::Domain, &normal.host) {
        return Err("its host is no domain name".to_owned());
    }
    let (_, after_scheme) = normal.url.split_once("://").unwrap_or_default();
    let tail = after_scheme.find('/').map_or("", |at| &after_scheme[at..]);
    let (path, query) = tail.split_once('?').unwrap_or((tail, ""));
    escapes(path)?;
    segments(path)?;
    query_escapes(query)?;
    Ok(Plain { url: normal.url, host: normal.host })
}

/// Letters of any script may stand in a path as they are. Signs may not: some become a dot or a slash on the way, as do
/// the letters of full width.
fn is_plain(character: char) -> bool {
    character.is_ascii_graphic()
        || (!character.is_ascii() && character.is_alphabetic() && !matches!(character, '\u{ff00}'..='\u{ffef}'))
}

fn escapes(tail: &str) -> Result<(), String> {
    let mut unescaped = Vec::new();
    let mut parts = tail.split('%');
    parts.next();
    for part in parts {
        let Some((digits, byte)) = escaped(part) else {
            return Err("a % is followed by no two hexadecimal digits; write %25".to_owned());
        };
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            return Err(format!("%{digits} is {:?}; write it so", char::from(byte)));
        }
        if byte.is_ascii_control() || b"/\\".contains(&byte) {
            return Err(format!("some servers read %{digits} as a part of the path's structure"));
        }
        if byte == b'%' && part.get(2..).is_some_and(|rest| escaped(rest).is_some()) {
            return Err("%25 and two digits is decoded twice by some servers".to_owned());
        }
        // A run of escapes must be text: overlong forms of UTF-8 are one more way to write a dot.
        unescaped.push(byte);
        if part.len() > 2 {
            utf8(&mut unescaped)?;
        }
    }
    utf8(&mut unescaped)
}

/// The two digits that follow a `%`, and the byte that they stand for.
fn escaped(part: &str) -> Option<(&str, u8)> {
    let digits = part.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    Some((digits, u8::from_str_radix(digits, 16).ok()?))
}

/// A query has no structure that could lead out of a prefix, and often escapes of slashes and letters.
fn query_escapes(query: &str) -> Result<(), String> {
    let mut parts = query.split('%');
    parts.next();
    let is_harmless = |part: &str| escaped(part).is_some_and(|(_, byte)| !byte.is_ascii_control());
    if parts.all(is_harmless) { Ok(()) } else { Err("its query has a % that escapes no character".to_owned()) }
}

fn utf8(run: &mut Vec<u8>) -> Result<(), String> {
    let is_text = std::str::from_utf8(run).is_ok();
    run.clear();
    if is_text { Ok(()) } else { Err("its escapes are no UTF-8".to_owned()) }
}

fn segments(path: &str) -> Result<(), String> {
    let inner = path.strip_prefix('/').unwrap_or(path);
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    if inner.is_empty() && path.len() < 2 {
        return Ok(());
    }
    for segment in inner.split('/') {
        // Some servers take what follows a ; away before they fold dots.
        let name = segment.split(';').next().unwrap_or_default();
        if name == "." || name == ".." {
            return Err("it has . or .. as a part of its path".to_owned());
        }
        if segment.is_empty() {
            return Err("it has // in its path; write each / once".to_owned());
        }
    }
    Ok(())
}

/// The beginning of URLs that a token may name: whole segments of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prefix(String);

impl Prefix {
    /// As it is written, in its normal spelling.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a URL in its normal spelling is at or below it. `https://a.example/b` covers `…/b`, `…/b/c` and `…/b?c`,
    /// not `…/bc`.
    pub(super) fn covers(&self, url: &str) -> bool {
        match url.strip_prefix(self.0.as_str()) {
            Some(rest) => rest.is_empty() || self.0.ends_with('/') || rest.starts_with(['/', '?']),
            None => false,
        }
    }
}

impl fmt::Display for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Prefix {
    type Err = PrefixError;

    fn from_str(text: &str) -> Result<Self, PrefixError> {
        let error = |reason: String| PrefixError { text: text.to_owned(), reason };
        if text.contains(['?', '#']) {
            return Err(error("it has a query; a prefix is of the path".to_owned()));
        }
        plain(text, Form::File).map(|plain| Self(plain.url)).map_err(error)
    }
}

/// A text that is no beginning of URLs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} is no prefix: {reason}. Write https://www.example.com/ or https://www.example.com/app/", excerpt(.text))]
pub struct PrefixError {
    text: String,
    reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> Result<String, String> {
        plain(text, Form::File).map(|plain| plain.url)
    }

    #[test]
    fn plain_urls_are_kept_and_their_beginning_normalised() {
        for (given, url) in [
            ("https://a.example", "https://a.example/"),
            ("HTTPS://A.Example:443/B", "https://a.example/B"),
            ("https://a.example/b/?c=/../%20&d=a+b", "https://a.example/b/?c=/../%20&d=a+b"),
            (
                "https://a.example/?c=https%3A%2F%2Fb.example%2F..%61&d=%D6%D0",
                "https://a.example/?c=https%3A%2F%2Fb.example%2F..%61&d=%D6%D0",
            ),
            ("https://a.example/图片/%E5%9B%BE.png", "https://a.example/图片/%E5%9B%BE.png"),
            ("https://a.example:8443/...", "https://a.example:8443/..."),
            ("https://a.example/100%25.png#top", "https://a.example/100%25.png"),
            ("https://a.example/a;b=1/.well-known/x..", "https://a.example/a;b=1/.well-known/x.."),
        ] {
            assert_eq!(file(given).as_deref(), Ok(url), "{given}");
        }
        assert_eq!(plain("https://a.example/b", Form::Directory).unwrap().url, "https://a.example/b/");
    }

    #[test]
    fn what_two_parsers_could_read_differently_is_refused() {
        for text in [
            "https://a.example/b/../c",
            "https://a.example/b/./c",
            "https://a.example/b/..",
            "https://a.example/..;x/c",
            "https://a.example/%2e%2e/c",
            "https://a.example/%2E./c",
            "https://a.example/.%2e/c",
            "https://a.example/%252e%252e/c",
            "https://a.example/b%2f..%2fc",
            "https://a.example/b%5c..%5cc",
            "https://a.example/%61",
            "https://a.example/%7Eb",
            "https://a.example/%c0%ae%c0%ae/c",
            "https://a.example/%e5%9b",
            "https://a.example/%e5x%9b%be",
            "https://a.example/%00",
            "https://a.example/%0d%0a",
            "https://a.example/%",
            "https://a.example/%2",
            "https://a.example/%zz",
            "https://a.example/?%zz",
            "https://a.example/?b=%",
            "https://a.example/?b=%0d%0a",
            "https://a.example/%+1",
            "https://a.example/b\\..\\c",
            "https://a.example\\.evil.test/",
            "https:\\\\a.example/",
            "https://a.example//c",
            "https://a.example/b//",
            "https://a.example//",
            "https:///a.example/",
            "https:////a.example/",
            "//a.example/",
            "https:a.example/",
            "https://a.example./",
            "https://a.example:x/",
            "https://u@a.example/",
            "https://a.example@evil.test/",
            "https://a.example:80@evil.test/",
            "https://ａ.example/",
            "https://a。example/",
            "https://商城.example/",
            "https://%61.example/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://2130706433/",
            "https://localhost/",
            "https://a.example/．．/c",
            "https://a.example/‥/c",
            "https://a.example/b／c",
            "https://a.example/ｂ",
            "https://a.example/b\tc",
            "https://a.example/b\nc",
            "\thttps://a.example/",
            "https://a.example/\n",
            " https://a.example/",
            "https://a.example/ ",
            "\"https://a.example/\"",
            "<https://a.example/>",
            "https://a.example/\u{200b}",
            "https://a.example/b c",
            "ftp://a.example/",
            "javascript:alert(1)",
            "https://a.example/*",
            "",
        ] {
            assert!(file(text).is_err(), "{text:?} is {:?}", file(text));
        }
    }

    #[test]
    fn a_prefix_is_of_whole_segments() {
        for (prefix, url, covered) in [
            ("https://a.example", "https://a.example/", true),
            ("https://a.example", "https://a.example/b", true),
            ("https://a.example/", "https://a.example.evil.test/", false),
            ("https://a.example/", "http://a.example/", false),
            ("https://a.example/", "https://a.example:8443/", false),
            ("https://a.example:8443/", "https://a.example:8443/b", true),
            ("https://a.example/b", "https://a.example/b", true),
            ("https://a.example/b", "https://a.example/b/c", true),
            ("https://a.example/b", "https://a.example/b?c", true),
            ("https://a.example/b", "https://a.example/bc", false),
            ("https://a.example/b/", "https://a.example/b", false),
            ("https://a.example/b/", "https://a.example/B/", false),
            ("HTTPS://A.example:443/b/", "https://a.example/b/c", true),
        ] {
            let prefix: Prefix = prefix.parse().unwrap();
            assert_eq!(prefix.covers(url), covered, "{prefix} {url}");
        }
        for text in ["", "a.example", "https://a.example/?b", "https://a.example/../", "https://*.a.example/"] {
            assert!(text.parse::<Prefix>().is_err(), "{text}");
        }
    }
}
