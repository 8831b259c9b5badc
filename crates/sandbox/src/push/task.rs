//! Prefetches that were taken, one row a URL.

use std::collections::VecDeque;

use super::KEPT;
use crate::domain::Area;
use crate::hash;

/// Most rows that are remembered: the oldest go first.
const MOST: usize = 20_000;

/// How far a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    Process,
    Done,
    Fail,
    /// The origin did not answer with the file.
    Invalid,
}

impl Progress {
    const ALL: [Self; 4] = [Self::Process, Self::Done, Self::Fail, Self::Invalid];

    /// As API 3.0 writes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Done => "done",
            Self::Fail => "fail",
            Self::Invalid => "invalid",
        }
    }

    /// The one of a word of API 3.0.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|progress| progress.name() == name)
    }

    /// As API 2017 writes it, which knows three of them.
    pub(crate) const fn v2_name(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Done => "done",
            Self::Fail | Self::Invalid => "fail",
        }
    }
}

/// A prefetch of a URL.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    /// The id of the call, or of its domain in the call.
    pub(crate) id: String,
    /// As it was sent.
    pub(crate) url: String,
    /// Its domain.
    pub(crate) host: String,
    pub(crate) area: Area,
    pub(crate) created: u64,
    pub(super) takes: u64,
    pub(super) ends: Progress,
}

impl Task {
    pub(super) const fn new(url: String, host: String, area: Area, created: u64, takes: u64, ends: Progress) -> Self {
        Self { id: String::new(), url, host, area, created, takes, ends }
    }

    /// How far it is at a moment.
    pub(crate) const fn progress(&self, now: u64) -> Progress {
        if now.saturating_sub(self.created) < self.takes { Progress::Process } else { self.ends }
    }

    /// The same in percent: 100 for what is done only; what fails stays where it failed.
    pub(crate) fn percent(&self, now: u64) -> u64 {
        let reached = now.saturating_sub(self.created).min(self.takes) * 100 / self.takes.max(1);
        let most = match self.ends {
            Progress::Invalid => 0,
            Progress::Fail => 20 + hash::text(&self.url) % 70,
            Progress::Done | Progress::Process => 100,
        };
        reached.min(most)
    }

    /// When it last moved.
    pub(crate) fn updated(&self, now: u64) -> u64 {
        now.min(self.created.saturating_add(self.takes)).max(self.created)
    }
}

/// What every row of a history must be; nothing given is nothing asked.
#[derive(Debug, Default)]
pub(crate) struct Filter<'a> {
    pub(crate) task_id: Option<&'a str>,
    /// First and last second in which it was created.
    pub(crate) times: Option<(u64, u64)>,
    /// A domain, or a whole URL with its scheme.
    pub(crate) keyword: Option<&'a str>,
    pub(crate) area: Option<Area>,
    /// One of these; any where there are none.
    pub(crate) progress: &'a [Progress],
    /// One of these domains; any where there are none.
    pub(crate) hosts: &'a [String],
}

impl Filter<'_> {
    fn holds(&self, task: &Task, now: u64) -> bool {
        let is_keyword = |keyword: &str| {
            if keyword.contains("://") { task.url == keyword } else { task.host.eq_ignore_ascii_case(keyword) }
        };
        self.task_id.is_none_or(|id| id == task.id)
            && self.times.is_none_or(|(start, end)| (start..=end).contains(&task.created))
            && self.keyword.is_none_or(is_keyword)
            && self.area.is_none_or(|area| area == task.area)
            && (self.progress.is_empty() || self.progress.contains(&task.progress(now)))
            && (self.hosts.is_empty() || self.hosts.iter().any(|host| host.eq_ignore_ascii_case(&task.host)))
    }
}

/// The rows, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Tasks(VecDeque<Task>);

impl Tasks {
    pub(super) fn record(&mut self, now: u64, rows: Vec<Task>) {
        // Newest first is read from the back; the rows of one call shall still come in the order of its URLs.
        self.0.extend(rows.into_iter().rev());
        let oldest = now.saturating_sub(KEPT);
        while self.0.len() > MOST || self.0.front().is_some_and(|task| task.created < oldest) {
            self.0.pop_front();
        }
    }

    /// The rows of a history, newest first.
    pub(crate) fn found(&self, filter: &Filter<'_>, now: u64) -> Vec<&Task> {
        let oldest = now.saturating_sub(KEPT);
        self.0.iter().rev().filter(|task| task.created >= oldest && filter.holds(task, now)).collect()
    }
}
