//! Domains that a token may name.

use std::fmt;
use std::str::FromStr;

use edgeseal_core::check::fits;
use edgeseal_core::shape::Format;

use crate::error::excerpt;

/// A domain, or with `*.` in front all domains below one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainPattern(String);

impl DomainPattern {
    /// As it is written, in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it covers a domain in lower case, which may be a wildcard itself. `*.a.example` covers `b.a.example`,
    /// `c.b.a.example` and `*.a.example`, not `a.example`.
    pub(super) fn covers(&self, name: &str) -> bool {
        match self.0.strip_prefix('*') {
            Some(end) => name.len() > end.len() && name.ends_with(end),
            None => self.0 == name,
        }
    }
}

impl fmt::Display for DomainPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for DomainPattern {
    type Err = DomainPatternError;

    fn from_str(text: &str) -> Result<Self, DomainPatternError> {
        normal(text).map(Self).map_err(|_| DomainPatternError(text.to_owned()))
    }
}

/// A text that names no domain.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} is no domain: write www.example.com, or *.example.com for all below it, in ASCII form", excerpt(.0))]
pub struct DomainPatternError(String);

/// A domain in lower case. Letters, digits, `-`, `_` and `.` alone, so no two parsers can read it differently.
pub(super) fn normal(text: &str) -> Result<String, String> {
    if fits(Format::Domain, text) {
        Ok(text.to_ascii_lowercase())
    } else {
        Err("it is no domain name such as www.example.com".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_covers_what_is_below_it() {
        let covers =
            |pattern: &str, name: &str| pattern.parse::<DomainPattern>().unwrap().covers(&normal(name).unwrap());
        for (pattern, name, covered) in [
            ("a.example", "a.example", true),
            ("A.Example", "a.EXAMPLE", true),
            ("a.example", "b.a.example", false),
            ("a.example", "*.a.example", false),
            ("a.example", "xa.example", false),
            ("a.example", "a.example.evil.test", false),
            ("*.a.example", "b.a.example", true),
            ("*.a.example", "c.b.a.example", true),
            ("*.a.example", "*.a.example", true),
            ("*.a.example", "*.b.a.example", true),
            ("*.a.example", "a.example", false),
            ("*.a.example", "xa.example", false),
            ("*.a.example", "*.b.example", false),
        ] {
            assert_eq!(covers(pattern, name), covered, "{pattern} {name}");
        }
    }

    #[test]
    fn what_two_parsers_could_read_differently_is_no_domain() {
        for text in [
            "",
            "*",
            "*.",
            "*.*.a.example",
            "a.*.example",
            "a.example.",
            ".a.example",
            "a..example",
            "a.example:443",
            "a.example/",
            "user@a.example",
            "a.example\u{0}",
            " a.example",
            "a.example\n",
            "a\\.example",
            "ａ.example",
            "商城.example",
            "a。example",
            "%61.example",
            "127.0.0.1",
            "[::1]",
            "localhost",
        ] {
            assert!(normal(text).is_err() && text.parse::<DomainPattern>().is_err(), "{text:?}");
        }
    }
}
