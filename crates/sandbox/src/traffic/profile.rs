//! What the requests of a kind of domain are like.

use crate::domain::Service;

/// Shares are parts of this.
pub(super) const WHOLE: u64 = 10_000;

/// Codes by their index in [`super::CODES`] with their share.
type Shares = &'static [(usize, u64)];

/// The habits of a service.
#[derive(Debug)]
pub(super) struct Profile {
    /// The average body of a 200 or 206, in bytes.
    pub(super) body: u64,
    /// The share of requests that nodes answer by themselves.
    pub(super) hits: u64,
    /// The codes of those.
    pub(super) hit_codes: Shares,
    /// The codes of the others, which the origin answered or failed to.
    pub(super) miss_codes: Shares,
}

const OK: usize = 0;
const PART: usize = 1;
const MOVED: usize = 2;
const FOUND: usize = 3;
const SAME: usize = 4;
const BAD: usize = 5;
const DENIED: usize = 6;
const GONE: usize = 7;
const RANGE: usize = 8;
const CLOSED: usize = 9;
const ERROR: usize = 10;
const GATEWAY: usize = 11;
const TIMEOUT: usize = 12;
const REFUSED: usize = 13;

const WEB: Profile = Profile {
    body: 42_000,
    hits: 9_550,
    hit_codes: &[(OK, 8_840), (PART, 40), (SAME, 1_060), (DENIED, 45), (GONE, 10), (REFUSED, 5)],
    miss_codes: &[
        (OK, 8_700),
        (PART, 60),
        (MOVED, 70),
        (FOUND, 80),
        (SAME, 500),
        (BAD, 10),
        (DENIED, 40),
        (GONE, 480),
        (CLOSED, 30),
        (ERROR, 12),
        (GATEWAY, 10),
        (TIMEOUT, 8),
    ],
};
const DOWNLOAD: Profile = Profile {
    body: 2_600_000,
    hits: 9_880,
    hit_codes: &[(OK, 2_900), (PART, 7_030), (SAME, 20), (DENIED, 10), (RANGE, 35), (REFUSED, 5)],
    miss_codes: &[
        (OK, 2_600),
        (PART, 7_100),
        (FOUND, 60),
        (GONE, 150),
        (RANGE, 20),
        (CLOSED, 45),
        (GATEWAY, 12),
        (TIMEOUT, 13),
    ],
};
const MEDIA: Profile = Profile {
    body: 1_100_000,
    hits: 9_760,
    hit_codes: &[(OK, 6_420), (PART, 3_480), (SAME, 60), (DENIED, 25), (RANGE, 10), (REFUSED, 5)],
    miss_codes: &[
        (OK, 6_500),
        (PART, 3_250),
        (SAME, 40),
        (DENIED, 20),
        (GONE, 130),
        (CLOSED, 45),
        (GATEWAY, 8),
        (TIMEOUT, 7),
    ],
};
const HYBRID: Profile = Profile {
    body: 90_000,
    hits: 8_650,
    hit_codes: &[(OK, 8_900), (PART, 210), (SAME, 840), (DENIED, 35), (GONE, 10), (REFUSED, 5)],
    miss_codes: &[
        (OK, 8_560),
        (PART, 90),
        (MOVED, 160),
        (FOUND, 310),
        (SAME, 260),
        (BAD, 30),
        (DENIED, 90),
        (GONE, 380),
        (CLOSED, 40),
        (ERROR, 38),
        (GATEWAY, 24),
        (TIMEOUT, 18),
    ],
};
/// Nothing is kept but what a program asked for twice within a second.
const DYNAMIC: Profile = Profile {
    body: 9_000,
    hits: 210,
    hit_codes: &[(OK, 9_900), (SAME, 60), (DENIED, 20), (REFUSED, 20)],
    miss_codes: &[
        (OK, 9_540),
        (FOUND, 60),
        (SAME, 90),
        (BAD, 120),
        (DENIED, 70),
        (GONE, 60),
        (CLOSED, 40),
        (ERROR, 10),
        (GATEWAY, 6),
        (TIMEOUT, 4),
    ],
};

/// The habits of a service.
pub(super) const fn of(service: Service) -> &'static Profile {
    match service {
        Service::Web => &WEB,
        Service::Download => &DOWNLOAD,
        Service::Media => &MEDIA,
        Service::Hybrid => &HYBRID,
        Service::Dynamic => &DYNAMIC,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::traffic::figures::CODES;

    #[test]
    fn shares_are_whole() {
        for profile in [WEB, DOWNLOAD, MEDIA, HYBRID, DYNAMIC] {
            for codes in [profile.hit_codes, profile.miss_codes] {
                assert_eq!(codes.iter().map(|code| code.1).sum::<u64>(), WHOLE, "{profile:?}");
                assert!(codes.is_sorted_by_key(|code| code.0), "{profile:?}");
            }
        }
        assert_eq!((CODES[SAME], CODES[RANGE], CODES[REFUSED]), (304, 416, 514));
    }
}
