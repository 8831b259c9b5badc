//! What the requests of a kind of domain are like.

use super::figures::CODES;
use crate::domain::Service;

/// Shares are parts of this.
pub(super) const WHOLE: u64 = 10_000;

/// Status codes, by their index in [`CODES`], with their share.
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

#[rustfmt::skip]
const WEB: Profile = Profile {
    body: 42_000,
    hits: 9_550,
    hit_codes: &codes([(200, 8_840), (206, 40), (304, 1_060), (403, 45), (404, 10), (514, 5)]),
    miss_codes: &codes([(200, 8_700), (206, 60), (301, 70), (302, 80), (304, 500), (400, 10), (403, 40), (404, 480),
        (499, 30), (500, 12), (502, 10), (504, 8)]),
};
#[rustfmt::skip]
const DOWNLOAD: Profile = Profile {
    body: 2_600_000,
    hits: 9_880,
    hit_codes: &codes([(200, 2_900), (206, 7_030), (304, 20), (403, 10), (416, 35), (514, 5)]),
    miss_codes: &codes([(200, 2_600), (206, 7_100), (302, 60), (404, 150), (416, 20), (499, 45), (502, 12),
        (504, 13)]),
};
#[rustfmt::skip]
const MEDIA: Profile = Profile {
    body: 1_100_000,
    hits: 9_760,
    hit_codes: &codes([(200, 6_420), (206, 3_480), (304, 60), (403, 25), (416, 10), (514, 5)]),
    miss_codes: &codes([(200, 6_500), (206, 3_250), (304, 40), (403, 20), (404, 130), (499, 45), (502, 8), (504, 7)]),
};
#[rustfmt::skip]
const HYBRID: Profile = Profile {
    body: 90_000,
    hits: 8_650,
    hit_codes: &codes([(200, 8_900), (206, 210), (304, 840), (403, 35), (404, 10), (514, 5)]),
    miss_codes: &codes([(200, 8_560), (206, 90), (301, 160), (302, 310), (304, 260), (400, 30), (403, 90), (404, 380),
        (499, 40), (500, 38), (502, 24), (504, 18)]),
};
/// Nothing is kept but what a program asked for twice within a second.
#[rustfmt::skip]
const DYNAMIC: Profile = Profile {
    body: 9_000,
    hits: 210,
    hit_codes: &codes([(200, 9_900), (304, 60), (403, 20), (514, 20)]),
    miss_codes: &codes([(200, 9_540), (302, 60), (304, 90), (400, 120), (403, 70), (404, 60), (499, 40), (500, 10),
        (502, 6), (504, 4)]),
};

/// Finds the indices when this is compiled; a code that is none of [`CODES`] does not compile.
const fn codes<const N: usize>(shares: [(u16, u64); N]) -> [(usize, u64); N] {
    let mut found = [(0, 0); N];
    let mut place = 0;
    while place < N {
        let (code, share) = shares[place];
        let mut index = 0;
        while CODES[index] != code {
            index += 1;
        }
        found[place] = (index, share);
        place += 1;
    }
    found
}

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

    #[test]
    fn shares_are_whole() {
        for profile in [WEB, DOWNLOAD, MEDIA, HYBRID, DYNAMIC] {
            for codes in [profile.hit_codes, profile.miss_codes] {
                assert_eq!(codes.iter().map(|code| code.1).sum::<u64>(), WHOLE, "{profile:?}");
            }
        }
    }
}
