//! Certificates that are hosted for the account, and which names they are for.

use edgeseal_core::time::DAY;

/// A hosted certificate. Times are seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone)]
pub(crate) struct Certificate {
    /// Eight letters and digits.
    pub(crate) id: &'static str,
    /// The remark of its owner.
    pub(crate) alias: &'static str,
    /// Domains, and `*.` before one for every name one label longer.
    pub(crate) names: &'static [&'static str],
    pub(crate) issued: u64,
    pub(crate) expires: u64,
}

impl Certificate {
    /// Whether it is for a domain.
    pub(crate) fn covers(&self, domain: &str) -> bool {
        self.names.iter().any(|name| stands_for(name, domain))
    }

    /// Whether it ends within a day or has ended: the cloud takes it for no domain any more.
    pub(crate) const fn is_ending(&self, now: u64) -> bool {
        self.expires <= now.saturating_add(DAY)
    }
}

/// Whether a name of a certificate, in lower case, stands for a domain.
pub(crate) fn stands_for(name: &str, domain: &str) -> bool {
    let domain = domain.to_ascii_lowercase();
    match name.strip_prefix("*.") {
        Some(parent) => domain.split_once('.').is_some_and(|(label, rest)| !label.is_empty() && rest == parent),
        None => name == domain,
    }
}

/// The certificates of the account.
#[derive(Debug)]
pub(crate) struct Certificates(Vec<Certificate>);

/// Id, remark, names, and the days since its issue and until its end.
#[rustfmt::skip]
const SEEDS: [(&str, &str, &[&str], u64, i64); 4] = [
    ("hArb0r1x", "harbor.example and below", &["harbor.example", "*.harbor.example"], 140, 225),
    ("kItE2b7q", "kite.example, all", &["*.kite.example"], 351, 14),
    ("orBiT3zz", "orbit.example, all", &["*.orbit.example"], 30, 335),
    ("saIL9old", "sail.example, not renewed", &["*.sail.example"], 400, -35),
];

impl Certificates {
    /// Those of an account that starts now.
    pub(crate) fn new(now: u64) -> Self {
        let planted = |&(id, alias, names, issued, expires): &(_, _, _, u64, i64)| Certificate {
            id,
            alias,
            names,
            issued: now.saturating_sub(issued * DAY),
            expires: now.saturating_add_signed(expires * DAY as i64),
        };
        Self(SEEDS.iter().map(planted).collect())
    }

    /// The one of an id.
    pub(crate) fn find(&self, id: &str) -> Option<&Certificate> {
        self.0.iter().find(|certificate| certificate.id == id)
    }

    /// One that a domain may use.
    pub(crate) fn of(&self, domain: &str, now: u64) -> Option<&Certificate> {
        self.0.iter().find(|certificate| certificate.covers(domain) && !certificate.is_ending(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_763_786_100;

    #[test]
    fn a_wildcard_stands_for_one_label() {
        let certificates = Certificates::new(NOW);
        let harbor = certificates.find("hArb0r1x").unwrap();
        for (name, expected) in [
            ("harbor.example", true),
            ("IMG.harbor.example", true),
            ("a.img.harbor.example", false),
            (".harbor.example", false),
            ("notharbor.example", false),
        ] {
            assert_eq!(harbor.covers(name), expected, "{name}");
        }
        assert!(!certificates.find("kItE2b7q").unwrap().covers("kite.example"));
        assert!(certificates.find("other").is_none());
    }

    #[test]
    fn one_that_ends_is_for_nobody() {
        let certificates = Certificates::new(NOW);
        assert!(certificates.find("saIL9old").unwrap().is_ending(NOW));
        assert!(certificates.of("media.sail.example", NOW).is_none());
        assert!(certificates.of("img.kite.example", NOW).is_some());
        assert!(certificates.of("img.kite.example", NOW + 13 * DAY).is_none());
    }
}
