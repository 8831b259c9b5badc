//! Which visitors are counted: a zone, and in it all of them or those of a provider, a place or a protocol.

use super::figures::Figures;
use crate::domain::Zone;

/// Shares are parts of this.
const WHOLE: u64 = 10_000;

/// Words or ids with their share.
type Shares<K> = &'static [(K, u64)];

const PROTOCOLS: Shares<&str> = &[("http", 900), ("https", 8_600), ("quic", 500)];
const IP_PROTOCOLS: Shares<&str> = &[("ipv4", 7_100), ("ipv6", 2_900)];

/// Providers of the mainland, by the cloud's ids.
const ISPS: Shares<i64> =
    &[(2, 3_920), (26, 2_110), (38, 60), (43, 130), (1046, 3_380), (3947, 90), (0, 280), (-1, 30)];
/// Provinces, by the cloud's ids.
const PROVINCES: Shares<i64> = &[
    (4, 1_210),
    (120, 770),
    (1442, 700),
    (122, 690),
    (182, 560),
    (1068, 520),
    (22, 470),
    (1069, 430),
    (1050, 410),
    (1466, 380),
    (1135, 380),
    (121, 370),
    (2, 350),
    (173, 280),
    (152, 270),
    (1465, 260),
    (1464, 250),
    (153, 240),
    (146, 200),
    (1051, 200),
    (118, 180),
    (1468, 150),
    (145, 150),
    (1208, 110),
    (86, 110),
    (1445, 110),
    (1177, 100),
    (1441, 60),
    (119, 30),
    (1467, 20),
    (1155, 10),
    (0, 20),
    (1, 5),
    (-1, 5),
];
/// The billing areas outside of the mainland, where the nodes stand.
const SERVER_AREAS: Shares<i64> = &[
    (2_000_000_001, 3_400),
    (2_000_000_002, 2_300),
    (2_000_000_003, 900),
    (2_000_000_004, 350),
    (2_000_000_005, 1_650),
    (2_000_000_006, 1_050),
    (2_000_000_007, 250),
    (2_000_000_008, 100),
];
/// The continents that the visitors of those nodes are on.
const CLIENT_AREAS: Shares<i64> = &[(-20, 6_600), (-21, 280), (-22, 1_700), (-23, 1_080), (-24, 120), (-25, 220)];

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_whole() {
        for shares in [ISPS, PROVINCES, SERVER_AREAS, CLIENT_AREAS] {
            assert_eq!(shares.iter().map(|share| share.1).sum::<u64>(), WHOLE, "{shares:?}");
        }
        for shares in [PROTOCOLS, IP_PROTOCOLS] {
            assert_eq!(shares.iter().map(|share| share.1).sum::<u64>(), WHOLE, "{shares:?}");
        }
    }
}
