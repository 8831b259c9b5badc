//! How much may be purged a call and a day, in each zone for itself.

use edgeseal_core::tencent::v3::{PurgePathCache, PurgeUrlsCache};

use crate::account::DayCounter;
use crate::domain::Zone;
use crate::limits;

/// What is purged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Url,
    Path,
}

/// The limits of one kind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Most entries a call.
    pub(crate) batch: u64,
    /// Most entries a day.
    pub(crate) day: u64,
}

impl Kind {
    /// As API 3.0 writes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Url => "url",
            Self::Path => "path",
        }
    }

    /// How much of it is allowed: API 3.0 says it, and API 2017 has the same day.
    pub(crate) fn limits(self) -> Limits {
        match self {
            Self::Url => Limits { batch: limits::batch::<PurgeUrlsCache>(), day: limits::day::<PurgeUrlsCache>() },
            Self::Path => Limits { batch: limits::batch::<PurgePathCache>(), day: limits::day::<PurgePathCache>() },
        }
    }
}

/// What was used of the day, by kind and zone.
#[derive(Debug, Default)]
pub(crate) struct Quotas([[DayCounter; 2]; 2]);

impl Quotas {
    /// How many entries are left today.
    pub(crate) fn left(&self, kind: Kind, zone: Zone, now: u64) -> u64 {
        kind.limits().day.saturating_sub(self.0[kind as usize][zone as usize].used(now))
    }

    /// Uses some of the day.
    pub(super) const fn spend(&mut self, kind: Kind, zone: Zone, count: u64, now: u64) {
        self.0[kind as usize][zone as usize].add(count, now);
    }
}
