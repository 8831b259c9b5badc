//! How much may be prefetched a day, in each zone for itself.

use crate::account::DayCounter;
use crate::domain::Zone;

/// Most URLs a call of API 3.0.
pub(crate) const BATCH: u64 = 500;
/// Most URLs a call of API 2017.
pub(crate) const V2_BATCH: u64 = 20;
/// Most URLs a day in each zone.
pub(crate) const DAILY: u64 = 1_000;

/// What was used of the day, by zone.
#[derive(Debug, Default)]
pub(crate) struct Quotas([DayCounter; 2]);

impl Quotas {
    /// How many URLs are left today.
    pub(crate) const fn left(&self, zone: Zone, now: u64) -> u64 {
        DAILY.saturating_sub(self.0[zone as usize].used(now))
    }

    pub(super) const fn spend(&mut self, zone: Zone, count: u64, now: u64) {
        self.0[zone as usize].add(count, now);
    }
}
