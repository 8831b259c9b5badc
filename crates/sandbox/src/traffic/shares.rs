//! How the visitors of every domain are shared out. Ids are those of the cloud.

/// Shares are parts of this.
pub(super) const WHOLE: u64 = 10_000;

/// Words or ids with their share.
pub(super) type Shares<K> = &'static [(K, u64)];

pub(super) const PROTOCOLS: Shares<&str> = &[("http", 900), ("https", 8_600), ("quic", 500)];
pub(super) const IP_PROTOCOLS: Shares<&str> = &[("ipv4", 7_100), ("ipv6", 2_900)];

/// Providers of the mainland, from China Telecom to those outside of it.
pub(super) const ISPS: Shares<i64> =
    &[(2, 3_920), (26, 2_110), (38, 60), (43, 130), (1046, 3_380), (3947, 90), (0, 280), (-1, 30)];

/// Provinces, from Guangdong to what is outside of the mainland.
#[rustfmt::skip]
pub(super) const PROVINCES: Shares<i64> = &[
    (4, 1_210), (120, 770), (1442, 700), (122, 690), (182, 560), (1068, 520), (22, 470), (1069, 430), (1050, 410),
    (1466, 380), (1135, 380), (121, 370), (2, 350), (173, 280), (152, 270), (1465, 260), (1464, 250), (153, 240),
    (146, 200), (1051, 200), (118, 180), (1468, 150), (145, 150), (1208, 110), (86, 110), (1445, 110), (1177, 100),
    (1441, 60), (119, 30), (1467, 20), (1155, 10), (0, 20), (1, 5), (-1, 5),
];

/// The billing areas outside of the mainland, where the nodes stand.
#[rustfmt::skip]
pub(super) const SERVER_AREAS: Shares<i64> = &[
    (2_000_000_001, 3_400), (2_000_000_002, 2_300), (2_000_000_003, 900), (2_000_000_004, 350), (2_000_000_005, 1_650),
    (2_000_000_006, 1_050), (2_000_000_007, 250), (2_000_000_008, 100),
];

/// The continents that the visitors of those nodes are on.
pub(super) const CLIENT_AREAS: Shares<i64> =
    &[(-20, 6_600), (-21, 280), (-22, 1_700), (-23, 1_080), (-24, 120), (-25, 220)];

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
