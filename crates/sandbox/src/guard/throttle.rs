//! How often an action was called.

use std::collections::BTreeMap;

use edgeseal_core::Rate;

/// Counts the calls of each action in fixed windows of its rate: one counter an action, so the memory is bounded by
/// the number of actions.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    counts: BTreeMap<&'static str, (u64, u32)>,
}

impl Throttle {
    /// Counts a call; `false` where it is one too many for the window.
    pub(crate) fn allows(&mut self, action: &'static str, rate: Rate, now: u64) -> bool {
        let window = now / u64::from(rate.seconds.max(1));
        let count = self.counts.entry(action).or_insert((window, 0));
        if count.0 != window {
            *count = (window, 0);
        }
        count.1 = count.1.saturating_add(1);
        count.1 <= rate.calls
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_window_starts_anew_and_actions_do_not_share() {
        let mut throttle = Throttle::default();
        let mut taken = |action, now| throttle.allows(action, Rate::per_second(2), now);
        assert!(taken("A", 10) && taken("A", 10) && !taken("A", 10));
        assert!(taken("B", 10));
        assert!(taken("A", 11));
    }
}
