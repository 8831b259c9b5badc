//! Packages of traffic that the account has bought or was given.

use std::cmp::Reverse;

use edgeseal_core::time::DAY;

/// One decimal terabyte: sizes of packages are decimal, as all of billing.
const TB: u64 = 1_000_000_000_000;
/// Days of a month of a package.
const MONTH: u64 = 30;

/// What a package is at a moment, in the order of the sort by status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PackageStatus {
    Enabled,
    /// Not begun yet, or used up.
    Disabled,
    Expired,
}

impl PackageStatus {
    /// As API 3.0 writes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Expired => "expired",
        }
    }
}

/// A package. Times are seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone)]
pub(crate) struct Package {
    pub(crate) id: u64,
    /// Bytes.
    pub(crate) size: u64,
    /// Bytes.
    pub(crate) used: u64,
    pub(crate) created: u64,
    pub(crate) begins: u64,
    pub(crate) ends: u64,
    /// Where it came from: `purchase`, `extension` or `gift`.
    pub(crate) channel: &'static str,
    /// `mainland` or `overseas`.
    pub(crate) area: &'static str,
    /// The billing area: 0 mainland, 1 to 8 outside of it.
    pub(crate) region: u8,
    pub(crate) months: u64,
    /// 0 none, 1 on expiry, 2 when used up, 3 either.
    pub(crate) extension_mode: u8,
}

impl Package {
    /// What it is at a moment.
    pub(crate) const fn status(&self, now: u64) -> PackageStatus {
        if now >= self.ends {
            PackageStatus::Expired
        } else if now < self.begins || self.used >= self.size {
            PackageStatus::Disabled
        } else {
            PackageStatus::Enabled
        }
    }

    /// Whether it ends within a week.
    pub(crate) fn is_expiring(&self, now: u64) -> bool {
        self.status(now) == PackageStatus::Enabled && self.ends - now <= 7 * DAY
    }

    /// Whether it was paid for.
    pub(crate) fn is_paid(&self) -> bool {
        self.channel != "gift"
    }

    const fn channel_rank(&self) -> u8 {
        match self.channel.as_bytes() {
            b"purchase" => 0,
            b"extension" => 1,
            _ => 2,
        }
    }
}

/// The orders that a list may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Sort {
    #[default]
    ExpireTimeDesc,
    ExpireTimeAsc,
    CreateTimeDesc,
    CreateTimeAsc,
    Status,
    Channel,
}

impl Sort {
    /// The one of a word of API 3.0.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "expireTimeDesc" => Some(Self::ExpireTimeDesc),
            "expireTimeAsc" => Some(Self::ExpireTimeAsc),
            "createTimeDesc" => Some(Self::CreateTimeDesc),
            "createTimeAsc" => Some(Self::CreateTimeAsc),
            "status" => Some(Self::Status),
            "channel" => Some(Self::Channel),
            _ => None,
        }
    }

    /// Puts packages into this order.
    pub(crate) fn apply(self, packages: &mut [Package], now: u64) {
        match self {
            Self::ExpireTimeDesc => packages.sort_by_key(|package| Reverse(package.ends)),
            Self::ExpireTimeAsc => packages.sort_by_key(|package| package.ends),
            Self::CreateTimeDesc => packages.sort_by_key(|package| Reverse(package.created)),
            Self::CreateTimeAsc => packages.sort_by_key(|package| package.created),
            Self::Status => packages.sort_by_key(|package| package.status(now)),
            Self::Channel => packages.sort_by_key(Package::channel_rank),
        }
    }
}

/// Size, per mille used, age and length in days, channel, billing area, mode of extension. A negative age is a package
/// that has not begun.
type Seed = (u64, u64, i64, u64, &'static str, u8, u8);

/// Sizes in terabytes.
const SEEDS: [Seed; 5] = [
    (50, 412, 55, 2 * MONTH, "purchase", 0, 3),
    (10, 1_000, 140, 6 * MONTH, "purchase", 1, 0),
    (5, 87, 31, 12 * MONTH, "extension", 5, 1),
    (1, 655, 400, 12 * MONTH, "gift", 0, 0),
    (20, 0, -9, 6 * MONTH, "purchase", 0, 0),
];

/// The packages of an account that starts now.
pub(crate) fn packages(now: u64) -> Vec<Package> {
    SEEDS.iter().zip(7_001..).map(|(seed, id)| planted(seed, id, now)).collect()
}

fn planted(seed: &Seed, id: u64, now: u64) -> Package {
    let &(size, used, age, days, channel, region, extension_mode) = seed;
    let begins = now.saturating_add_signed(-age * DAY as i64);
    let size = size * TB;
    Package {
        id,
        size,
        used: size / 1_000 * used,
        created: begins.min(now.saturating_sub(DAY)),
        begins,
        ends: begins.saturating_add(days * DAY),
        channel,
        area: if region == 0 { "mainland" } else { "overseas" },
        region,
        months: days / MONTH,
        extension_mode,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_763_786_100;

    #[test]
    fn packages_are_of_every_status() {
        let packages = packages(NOW);
        let words: Vec<&str> = packages.iter().map(|package| package.status(NOW).name()).collect();
        assert_eq!(words, ["enabled", "disabled", "enabled", "expired", "disabled"]);
        let expiring: Vec<u64> = packages.iter().filter(|package| package.is_expiring(NOW)).map(|p| p.id).collect();
        assert_eq!(expiring, [7_001]);
        assert_eq!(packages.iter().filter(|package| package.is_paid()).count(), 4);
        assert!(packages.iter().all(|package| package.used <= package.size && package.created <= NOW));
        assert_eq!(packages[0].status(packages[0].ends), PackageStatus::Expired);
    }

    #[test]
    fn each_order_is_one() {
        let mut packages = packages(NOW);
        for name in ["expireTimeDesc", "expireTimeAsc", "createTimeDesc", "createTimeAsc", "status", "channel"] {
            Sort::named(name).unwrap().apply(&mut packages, NOW);
            assert!(match name {
                "expireTimeDesc" => packages.is_sorted_by_key(|package| Reverse(package.ends)),
                "expireTimeAsc" => packages.is_sorted_by_key(|package| package.ends),
                "createTimeDesc" => packages.is_sorted_by_key(|package| Reverse(package.created)),
                "createTimeAsc" => packages.is_sorted_by_key(|package| package.created),
                "status" => packages[0].status(NOW) == PackageStatus::Enabled,
                _ => packages[4].channel == "gift",
            });
        }
        assert_eq!((Sort::named("size"), Sort::default()), (None, Sort::ExpireTimeDesc));
    }
}
