//! The host and the path of a URL that is to be purged. The URL itself is kept as it was sent.

use super::Fault;
use crate::domain::{Domain, Zone, of_host};

/// The longest URL that is taken.
const LONGEST: usize = 2_048;

/// What of a URL matters here.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Target<'a> {
    /// In lower case, without the port.
    pub(crate) host: String,
    /// From the first slash to the query.
    pub(crate) path: &'a str,
}

impl<'a> Target<'a> {
    /// Reads a URL. Spaces and characters outside ASCII are no fault: the cloud takes them.
    pub(crate) fn parse(url: &'a str) -> Result<Self, Fault> {
        if url.len() > LONGEST {
            return Err(Fault::TooLong(url.chars().take(80).collect()));
        }
        let no_url = || Fault::NoUrl(url.to_owned());
        let (scheme, rest) = url.split_once("://").ok_or_else(no_url)?;
        if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
            return Err(no_url());
        }
        let (authority, tail) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let path = tail.split(['?', '#']).next().unwrap_or_default();
        if authority.contains('*') || path.contains('*') {
            return Err(Fault::Wildcard(url.to_owned()));
        }
        let host = authority.split(':').next().unwrap_or_default().to_ascii_lowercase();
        if host.is_empty() { Err(no_url()) } else { Ok(Self { host, path }) }
    }

    /// Where it is worked on: in the given zone, or where its domain is served.
    pub(crate) fn zones(&self, domains: &[Domain], zone: Option<Zone>, now: u64) -> Result<&'static [Zone], Fault> {
        let Some(domain) = of_host(domains, &self.host) else {
            return Err(Fault::NoDomain(self.host.clone()));
        };
        if !domain.can_be_purged(now) {
            return Err(Fault::NotOnline(self.host.clone()));
        }
        match zone {
            Some(zone) if !domain.area.zones().contains(&zone) => Err(Fault::OtherArea(self.host.clone())),
            Some(Zone::Mainland) => Ok(&[Zone::Mainland]),
            Some(Zone::Overseas) => Ok(&[Zone::Overseas]),
            None => Ok(domain.area.zones()),
        }
    }

    /// Whether one of its path segments is this one.
    pub(crate) fn has_segment(&self, segment: &str) -> bool {
        self.path.split('/').any(|part| part == segment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_and_path_are_found() {
        let parsed = |url| Target::parse(url).map(|target| (target.host, target.path)).unwrap();
        assert_eq!(parsed("HTTPS://A.example:8443/b c/今?x=*#y"), ("a.example".to_owned(), "/b c/今"));
        assert_eq!(parsed("http://a.example?x=/y"), ("a.example".to_owned(), ""));
    }

    #[test]
    fn each_fault_is_told_apart() {
        for url in ["", "a.example/x", "ftp://a.example/", "https:///x", "https://:443/"] {
            assert!(matches!(Target::parse(url), Err(Fault::NoUrl(_))), "{url}");
        }
        for url in ["https://a.example/*.png", "https://*.a.example/"] {
            assert!(matches!(Target::parse(url), Err(Fault::Wildcard(_))), "{url}");
        }
        let long = format!("https://a.example/{}", "x".repeat(2_048));
        assert!(matches!(Target::parse(&long), Err(Fault::TooLong(_))));
    }
}
