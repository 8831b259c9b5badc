//! Which visitors are counted: a zone, and in it all of them or those of a provider, a place or a protocol.

use super::figures::Figures;
use super::shares::{CLIENT_AREAS, IP_PROTOCOLS, ISPS, PROTOCOLS, PROVINCES, SERVER_AREAS, Shares, WHOLE};
use crate::domain::Zone;

/// Which visitors are counted.
#[derive(Debug, Clone)]
pub(crate) struct View {
    pub(crate) zone: Zone,
    parts: Vec<(u64, u64)>,
}

impl View {
    /// All of a zone.
    pub(crate) const fn of_zone(zone: Zone) -> Self {
        Self { zone, parts: Vec::new() }
    }

    /// Those of a provider. Outside of the mainland they are not told apart.
    #[must_use]
    pub(crate) fn isp(self, id: i64) -> Self {
        let shares = match self.zone {
            Zone::Mainland => ISPS,
            Zone::Overseas => &[(-1, WHOLE)],
        };
        self.part(shares, &id)
    }

    /// Those of a province, of a billing area, or of a continent.
    #[must_use]
    pub(crate) fn district(self, id: i64, by_client: bool) -> Self {
        let shares = match (self.zone, by_client) {
            (Zone::Mainland, _) => PROVINCES,
            (Zone::Overseas, false) => SERVER_AREAS,
            (Zone::Overseas, true) => CLIENT_AREAS,
        };
        self.part(shares, &id)
    }

    /// Those who speak a protocol; `None` where the word is none.
    pub(crate) fn protocol(self, name: &str) -> Option<Self> {
        self.named(PROTOCOLS, name)
    }

    /// Those who come over a version of IP; `None` where the word is none.
    pub(crate) fn ip_protocol(self, name: &str) -> Option<Self> {
        self.named(IP_PROTOCOLS, name)
    }

    fn named(self, shares: Shares<&'static str>, name: &str) -> Option<Self> {
        match shares.iter().find(|(word, _)| *word == name) {
            Some((word, _)) => Some(self.part(shares, word)),
            None => (name == "all").then_some(self),
        }
    }

    /// Narrows it to a share; to nobody where there is no such id.
    fn part<K: PartialEq>(mut self, shares: Shares<K>, key: &K) -> Self {
        let before: u64 = shares.iter().take_while(|share| share.0 != *key).map(|share| share.1).sum();
        let own = shares.iter().find(|share| share.0 == *key).map_or(0, |share| share.1);
        self.parts.push((before, before + own));
        self
    }

    pub(super) fn is_whole(&self) -> bool {
        self.parts.is_empty()
    }

    pub(super) fn of(&self, figures: Figures) -> Figures {
        self.parts.iter().fold(figures, |figures, (from, to)| figures.share(*from, *to, WHOLE))
    }
}
