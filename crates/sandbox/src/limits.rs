//! The limits of an action, from its own description.

use edgeseal_core::Action;
use edgeseal_core::action::Entry;

/// Most items of its list a call.
pub(crate) fn batch<A: Action>() -> u64 {
    Entry::of::<A>().list().map_or(u64::MAX, |(_, most)| most as u64)
}

/// Most items of its list a day.
pub(crate) fn day<A: Action>() -> u64 {
    A::SPEC.per_day.map_or(u64::MAX, u64::from)
}
