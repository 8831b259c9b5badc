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

/// Which files of a directory are purged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flush {
    /// Those that changed at the origin.
    Flush,
    /// All.
    Delete,
}

impl Flush {
    /// As API 3.0 writes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Flush => "flush",
            Self::Delete => "delete",
        }
    }

    /// The one of a word of API 3.0.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::Flush, Self::Delete].into_iter().find(|flush| flush.name() == name)
    }

    /// The one of a number of API 2017.
    pub(crate) const fn numbered(number: i64) -> Option<Self> {
        match number {
            1 => Some(Self::Flush),
            2 => Some(Self::Delete),
            _ => None,
        }
    }
}

/// A purge of a URL or of a directory.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    /// The id of the call that started it.
    pub(crate) id: String,
    /// As it was sent.
    pub(crate) url: String,
    /// Its domain.
    pub(crate) host: String,
    pub(crate) kind: Kind,
    pub(crate) flush: Flush,
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
        let (kind, flush, zones) = (Kind::Url, Flush::Delete, &[Zone::Mainland]);
        Task { id, url, host, kind, flush, zones, created, ends: created, fails: false }
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
