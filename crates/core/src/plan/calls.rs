//! Entries become calls: cut by number and by bytes, spread by the rate, and taken up again after a break.

use std::collections::BTreeSet;

use super::{Limits, Plan, Reach, video};
use crate::action::Rate;
use crate::polyv::Video;

/// A call that will be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedCall {
    /// Its place in the plan, from 0: it names the call when a run is taken up again.
    pub index: usize,
    /// URLs in the order of their domains, then of the list; for videos `vid,brIndex`.
    pub urls: Vec<String>,
    /// Milliseconds after the start of the run before which it must not be sent.
    pub start_ms: u64,
    /// The area that it names; `None` where it names none.
    pub area: Option<Reach>,
    /// Bytes of its body or query, all that was reserved included; 0 where no size is limited.
    pub bytes: usize,
}

impl PlannedCall {
    /// The videos of a call of [`Kind::Videos`](super::Kind::Videos); nothing for any other kind.
    #[must_use]
    pub fn videos(&self) -> Vec<Video> {
        self.urls.iter().filter_map(|entry| video::video(entry)).collect()
    }
}

/// Cuts entries, each of which fits into a call, into as few calls as their order allows.
pub(super) fn cut(entries: impl IntoIterator<Item = String>, limits: &Limits, area: Option<Reach>) -> Vec<PlannedCall> {
    let mut calls: Vec<PlannedCall> = Vec::new();
    let empty = limits.size.map_or(0, |size| size.empty());
    let most = limits.size.map_or(usize::MAX, |size| size.max);
    let cost = |place: usize, entry: &str| limits.size.map_or(0, |size| size.entry(place, entry));
    for entry in entries {
        let room = calls.last().filter(|call| call.urls.len() < limits.batch);
        let bytes =
            room.map(|call| call.bytes.saturating_add(cost(call.urls.len(), &entry))).filter(|bytes| *bytes <= most);
        match (bytes, calls.last_mut()) {
            (Some(bytes), Some(call)) => {
                call.bytes = bytes;
                call.urls.push(entry);
            }
            _ => {
                let (index, bytes) = (calls.len(), empty.saturating_add(cost(0, &entry)));
                let start_ms = start(index, limits.rate);
                calls.push(PlannedCall { index, urls: vec![entry], start_ms, area, bytes });
            }
        }
    }
    calls
}

/// When the call at a place may start: evenly spread, so that no window of the rate's length holds too many.
fn start(place: usize, rate: Option<Rate>) -> u64 {
    rate.map_or(0, |rate| {
        let window = u64::from(rate.seconds) * 1_000;
        (place as u64).saturating_mul(window).div_ceil(u64::from(rate.calls.max(1)))
    })
}

impl Plan {
    /// The calls that are left when those at the given places were taken by the cloud, spread anew from 0 by the rate.
    ///
    /// A call counts as done from its task id on, whatever its nodes still do: sent again it would use the quota twice.
    #[must_use]
    pub fn remaining(&self, done: &BTreeSet<usize>, rate: Option<Rate>) -> Vec<PlannedCall> {
        let left = self.calls.iter().filter(|call| !done.contains(&call.index));
        left.enumerate().map(|(place, call)| PlannedCall { start_ms: start(place, rate), ..call.clone() }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_window_holds_more_calls_than_the_rate(calls in 1u32..90, seconds in 1u32..90, total in 0usize..300) {
            let rate = Rate { calls, seconds };
            let starts: Vec<u64> = (0..total).map(|place| start(place, Some(rate))).collect();
            let window = u64::from(seconds) * 1_000;
            for (place, from) in starts.iter().enumerate() {
                let held = starts[place..].iter().take_while(|at| **at < from + window).count();
                prop_assert!(held <= calls as usize, "{held} from {from}");
            }
        }
    }

    #[test]
    fn twenty_a_second_are_fifty_milliseconds_apart() {
        let starts: Vec<u64> = (0..4).map(|place| start(place, Some(Rate::per_second(20)))).collect();
        assert_eq!(starts, [0, 50, 100, 150]);
        assert_eq!(start(3, Some(Rate::per_minute(30))), 6_000);
        assert_eq!(start(3, None), 0);
        assert_eq!(start(1, Some(Rate::per_second(0))), 1_000);
    }
}
