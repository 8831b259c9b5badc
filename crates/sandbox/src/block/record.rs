//! What was blocked and released, one record a block.

use std::collections::{BTreeSet, VecDeque};

use edgeseal_core::time::{DAY, UTC8};

use super::KEPT;

/// Most records that are remembered: the oldest go first.
const MOST: usize = 100_000;

/// What a URL is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Blocked,
    Released,
}

impl State {
    const ALL: [Self; 2] = [Self::Blocked, Self::Released];

    /// As API 3.0 writes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Blocked => "disable",
            Self::Released => "enable",
        }
    }

    /// As API 2017 writes it.
    pub(crate) const fn v2_name(self) -> &'static str {
        match self {
            Self::Blocked => "forbid",
            Self::Released => "release",
        }
    }

    /// The one of a word of either API.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name || state.v2_name() == name)
    }
}

/// A block of a URL, and its release.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    pub(crate) url: String,
    pub(crate) state: State,
    pub(crate) created: u64,
    pub(crate) updated: u64,
    /// The task that blocked it, then the one that released it.
    pub(crate) tasks: Vec<String>,
}

/// All records, oldest block first.
#[derive(Debug, Default)]
pub(super) struct Records(VecDeque<Record>);

impl Records {
    /// Blocks a URL. One that is blocked already keeps its record.
    pub(super) fn block(&mut self, url: &str, task_id: &str, now: u64) {
        if let Some(record) = self.blocked(url) {
            record.updated = now;
            record.tasks.push(task_id.to_owned());
            return;
        }
        // What is still blocked is never forgotten: it must be possible to release it.
        let oldest = now.saturating_sub(KEPT);
        self.0.retain(|record| record.state == State::Blocked || record.updated >= oldest);
        if self.0.len() >= MOST {
            self.0.pop_front();
        }
        let (url, tasks) = (url.to_owned(), vec![task_id.to_owned()]);
        self.0.push_back(Record { url, state: State::Blocked, created: now, updated: now, tasks });
    }

    /// Releases a URL; false where it is not blocked, or was not on the day of the given moment.
    pub(super) fn release(&mut self, url: &str, day: Option<u64>, task_id: &str, now: u64) -> bool {
        let of = |moment: u64| moment.saturating_add(UTC8) / DAY;
        match self.blocked(url) {
            Some(record) if day.is_none_or(|day| of(day) == of(record.created)) => {
                record.state = State::Released;
                record.updated = now;
                record.tasks.push(task_id.to_owned());
                true
            }
            _ => false,
        }
    }

    /// Every URL that is blocked.
    pub(super) fn blocked_urls(&self) -> BTreeSet<String> {
        let blocked = self.0.iter().filter(|record| record.state == State::Blocked);
        blocked.map(|record| record.url.clone()).collect()
    }

    fn blocked(&mut self, url: &str) -> Option<&mut Record> {
        self.0.iter_mut().rev().find(|record| record.url == url && record.state == State::Blocked)
    }

    /// When a URL was last blocked or released.
    pub(super) fn last_change(&self, url: &str) -> Option<u64> {
        self.0.iter().rev().find(|record| record.url == url).map(|record| record.updated)
    }

    /// Those whose last change is not too long ago.
    pub(super) fn kept(&self, now: u64) -> impl Iterator<Item = &Record> {
        let oldest = now.saturating_sub(KEPT);
        self.0.iter().rev().filter(move |record| record.updated >= oldest)
    }
}
