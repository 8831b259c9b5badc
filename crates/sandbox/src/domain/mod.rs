//! The domains of the account and how their state moves.

mod detail;
mod fault;
mod lifecycle;
mod name;
mod seed;
mod words;

use std::collections::BTreeSet;

use crate::certificates::Certificates;
use crate::hash;
use crate::settings::{Facts, Settings};

pub(crate) use detail::{cert_domains, detail};
pub(crate) use fault::Fault;
pub(crate) use lifecycle::{
    Given, New, add, configure, configure_v2, delete, duplicate, modify, set_https_v2, set_project, start, stop,
};
pub(crate) use seed::domains;
pub(crate) use words::{Area, Service, Status, Zone};

/// The length of the slots that traffic and purges are counted in, in seconds.
pub(crate) const SLOT: u64 = 300;

/// A domain. Times are seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone)]
pub(crate) struct Domain {
    pub(crate) name: String,
    /// What makes its traffic its own.
    pub(crate) seed: u64,
    pub(crate) service: Service,
    pub(crate) area: Area,
    pub(crate) project: u64,
    pub(crate) created: u64,
    pub(crate) updated: u64,
    pub(crate) state: State,
    /// `normal`, or why the nodes refuse to serve it.
    pub(crate) disable: &'static str,
    /// `normal`, or the area in which nobody may change its settings.
    pub(crate) readonly: &'static str,
    pub(crate) settings: Settings,
    /// Requests on an average day in the mainland and outside of it.
    pub(crate) daily_requests: [u64; 2],
    /// When the nodes did not serve it: since when, and until when where that is over.
    pub(crate) pauses: Vec<(u64, Option<u64>)>,
    /// The slots in which something of it was purged: its hit rate falls after them.
    pub(crate) purged_slots: BTreeSet<u64>,
}

/// The domain of a host: the one of its name before one whose wildcard stands for it.
pub(crate) fn of_host<'a>(domains: &'a [Domain], host: &str) -> Option<&'a Domain> {
    let exact = domains.iter().find(|domain| domain.name == host);
    exact.or_else(|| domains.iter().filter(|domain| domain.covers(host)).max_by_key(|domain| domain.name.len()))
}

/// A status, and the one that follows it by itself.
#[derive(Debug, Clone, Copy)]
pub(crate) struct State {
    pub(crate) status: Status,
    pub(crate) then: Option<(u64, Status)>,
}

impl Domain {
    /// The status at a moment.
    pub(crate) const fn status(&self, now: u64) -> Status {
        match self.state.then {
            Some((at, status)) if now >= at => status,
            _ => self.state.status,
        }
    }

    /// Whether the nodes served it at a moment.
    pub(crate) fn is_served(&self, at: u64) -> bool {
        let is_in = |(from, until): &(u64, Option<u64>)| at >= *from && until.is_none_or(|until| at < until);
        at >= self.created && !self.pauses.iter().any(is_in)
    }

    /// Whether a host is this domain, or one that its wildcard stands for.
    pub(crate) fn covers(&self, host: &str) -> bool {
        let below = |parent: &str| host.strip_suffix(parent).is_some_and(|rest| rest.len() > 1 && rest.ends_with('.'));
        self.name == host || self.name.strip_prefix("*.").is_some_and(below)
    }

    /// What its settings depend on besides themselves.
    pub(crate) fn facts<'a>(&'a self, certificates: &'a Certificates, now: u64) -> Facts<'a> {
        Facts { domain: &self.name, service: self.service, certificates, now }
    }

    /// The number that API 2017 knows it by: six digits.
    pub(crate) fn host_id(&self) -> u64 {
        100_000 + hash::text(&self.name) % 900_000
    }

    /// The id that API 3.0 knows it by, such as `cdn-gnr2h5a4`.
    pub(crate) fn resource_id(&self) -> String {
        const ALPHABET: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
        let mut rest = hash::text(&self.name);
        let tail: String = (0..8)
            .map(|_| {
                let letter = ALPHABET[(rest % 36) as usize];
                rest /= 36;
                char::from(letter)
            })
            .collect();
        format!("cdn-{tail}")
    }

    /// Where its DNS record must point.
    pub(crate) fn cname(&self) -> String {
        format!("{}.cdn.dnsv1.com", self.name)
    }

    /// Whether a purge may name it now.
    pub(crate) fn can_be_purged(&self, now: u64) -> bool {
        matches!(self.status(now), Status::Online | Status::Processing)
    }

    /// Notes a purge, for the traffic that follows it.
    pub(crate) fn note_purge(&mut self, now: u64) {
        /// As far back as statistics reach.
        const KEPT: u64 = 91 * 86_400 / SLOT;
        let slot = now / SLOT;
        self.purged_slots = self.purged_slots.split_off(&slot.saturating_sub(KEPT));
        self.purged_slots.insert(slot);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_those_of_the_name() {
        let domains = domains(1_700_000_000, &Certificates::new(1_700_000_000));
        let ids: BTreeSet<String> = domains.iter().map(Domain::resource_id).collect();
        let numbers: BTreeSet<u64> = domains.iter().map(Domain::host_id).collect();
        assert_eq!((ids.len(), numbers.len()), (domains.len(), domains.len()));
        assert!(ids.iter().all(|id| id.len() == 12));
    }
}
