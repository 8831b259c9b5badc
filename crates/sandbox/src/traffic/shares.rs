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
/// Outside of the mainland providers are not told apart.
pub(super) const NO_ISPS: Shares<i64> = &[(-1, WHOLE)];

/// Provinces, from Guangdong to what is outside of the mainland.
#[rustfmt::skip]
pub(super) const PROVINCES: Shares<i64> = &[
    (4, 1_210), (120, 770), (1442, 700), (122, 690), (182, 560), (1068, 520), (22, 470), (1069, 430), (1050, 410),
    (1466, 380), (1135, 380), (121, 370), (2, 350), (173, 280), (152, 270), (1465, 260), (1464, 250), (153, 240),
    (146, 200), (1051, 200), (118, 180), (1468, 150), (145, 150), (1208, 110), (86, 110), (1445, 110), (1177, 100),
    (1441, 60), (119, 30), (1467, 20), (1155, 10), (0, 20), (1, 5), (-1, 5),
];

/// Countries outside of the mainland, from Hong Kong to the rest of the world.
#[rustfmt::skip]
pub(super) const COUNTRIES: Shares<i64> = &[
    (1200, 1_250), (1176, 780), (669, 1_320), (2026, 820), (1044, 790), (3701, 560), (144, 470), (57, 430), (1195, 490),
    (3379, 330), (2588, 310), (73, 340), (4450, 210), (207, 260), (209, 240), (192, 130), (714, 90), (213, 80),
    (214, 70), (3839, 210), (2613, 170), (2626, 60), (471, 90), (386, 120), (737, 70), (1559, 50), (1567, 30),
    (1159, 60), (1158, 30), (1066, 30), (1036, 40), (-15, 40), (-12, 20), (-2, 10),
];

/// The server area of a country that the document of prices does not put into one.
pub(super) const fn usual_server_area(client_area: Option<i64>) -> i64 {
    match client_area {
        Some(-21) => 2_000_000_007,
        Some(-22) => 2_000_000_005,
        Some(-23) => 2_000_000_006,
        Some(-24) => 2_000_000_008,
        _ => 2_000_000_003,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use edgeseal_core::tencent::places;

    #[test]
    fn shares_are_whole() {
        for shares in [ISPS, NO_ISPS, PROVINCES, COUNTRIES] {
            assert_eq!(shares.iter().map(|share| share.1).sum::<u64>(), WHOLE, "{shares:?}");
        }
        for shares in [PROTOCOLS, IP_PROTOCOLS] {
            assert_eq!(shares.iter().map(|share| share.1).sum::<u64>(), WHOLE, "{shares:?}");
        }
    }

    #[test]
    fn ids_are_documented() {
        assert!(ISPS.iter().all(|(id, _)| places::isp(*id).is_some()));
        assert!(PROVINCES.iter().all(|(id, _)| places::province(*id).is_some()));
        assert!(COUNTRIES.iter().all(|(id, _)| places::country(*id).is_some()));
        assert!((-25..-19).all(|area| places::overseas(usual_server_area(Some(area))).is_some()));
    }
}
