//! How much may be prefetched a day, in each zone for itself.

use edgeseal_core::tencent::v3::PushUrlsCache;

use crate::account::DayCounter;
use crate::domain::Zone;
use crate::limits;

/// What was used of the day, by zone. API 2017 has the same day as API 3.0.
#[derive(Debug, Default)]
pub(crate) struct Quotas([DayCounter; 2]);

impl Quotas {
    /// How many URLs are left today.
    pub(crate) fn left(&self, zone: Zone, now: u64) -> u64 {
        limits::day::<PushUrlsCache>().saturating_sub(self.0[zone as usize].used(now))
    }

    pub(super) const fn spend(&mut self, zone: Zone, count: u64, now: u64) {
        self.0[zone as usize].add(count, now);
    }
}
