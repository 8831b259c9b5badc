//! Purges that were taken, one row a URL.

use std::collections::VecDeque;

use super::{KEPT, Kind};
use crate::domain::Zone;

/// Most rows that are remembered: the oldest go first.
const MOST: usize = 20_000;

/// How far a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    Process,
    Done,
    Fail,
}

impl Progress {
    /// As API 3.0 writes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Done => "done",
            Self::Fail => "fail",
        }
    }
}

/// A purge of a URL.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    /// The id of the call that started it.
    pub(crate) id: String,
    /// As it was sent.
    pub(crate) url: String,
    /// Its domain.
    pub(crate) host: String,
    pub(crate) kind: Kind,
    /// Where it is purged: it counts in the quota of each.
    pub(crate) zones: &'static [Zone],
    pub(crate) created: u64,
    pub(super) ends: u64,
    pub(super) fails: bool,
}

impl Task {
    /// How far it is at a moment.
    pub(crate) const fn progress(&self, now: u64) -> Progress {
        match (now < self.ends, self.fails) {
            (true, _) => Progress::Process,
            (false, true) => Progress::Fail,
            (false, false) => Progress::Done,
        }
    }
}

/// The rows, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Tasks(VecDeque<Task>);

impl Tasks {
    /// Adds the rows of one call.
    pub(super) fn record(&mut self, now: u64, rows: impl DoubleEndedIterator<Item = Task>) {
        // Newest first is read from the back; the rows of one call shall still come in the order of its URLs.
        self.0.extend(rows.rev());
        let oldest = now.saturating_sub(KEPT);
        while self.0.len() > MOST || self.0.front().is_some_and(|task| task.created < oldest) {
            self.0.pop_front();
        }
    }

    /// The rows that are still remembered, newest first.
    pub(crate) fn newest_first(&self, now: u64) -> impl Iterator<Item = &Task> {
        let oldest = now.saturating_sub(KEPT);
        self.0.iter().rev().filter(move |task| task.created >= oldest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(number: usize, created: u64) -> Task {
        let (id, url, host) = (number.to_string(), String::new(), String::new());
        Task { id, url, host, kind: Kind::Url, zones: &[Zone::Mainland], created, ends: created, fails: false }
    }

    #[test]
    fn memory_ends_by_number_and_by_age() {
        let mut tasks = Tasks::default();
        for call in 0..30_u64 {
            tasks.record(call, (0..1_000).map(|number| row(number, call)));
        }
        assert_eq!(tasks.0.len(), MOST);
        assert_eq!(tasks.newest_first(30).next().map(|task| task.id.as_str()), Some("0"));
        assert_eq!(tasks.newest_first(29 + KEPT).count(), 1_000);
        tasks.record(30 + KEPT, std::iter::once(row(7, 30 + KEPT)));
        assert_eq!(tasks.0.len(), 1);
    }
}
