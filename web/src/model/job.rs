//! A run of purge calls: what each call is doing, and what is left.

use edgeseal_core::plan::Plan;

use super::super::cloud::Failure;

/// What a call is doing.
#[derive(Debug, Clone, PartialEq)]
pub enum CallState {
    /// Not sent yet.
    Waiting,
    /// On the way.
    Sending,
    /// The cloud took it and works on it.
    Accepted {
        /// Its task.
        task_id: String,
    },
    /// Every node has it.
    Done {
        /// Its task.
        task_id: String,
        /// URLs that the cloud could not purge.
        failed: usize,
    },
    /// The cloud refused it, or no answer came.
    Failed(Failure),
}

/// A call of a run.
#[derive(Debug, Clone, PartialEq)]
pub struct JobCall {
    /// Its URLs.
    pub urls: Vec<String>,
    /// What it is doing.
    pub state: CallState,
    /// Milliseconds from sending to the answer of the last try.
    pub took_ms: Option<u32>,
    /// How often it was sent.
    pub tries: u32,
}

/// A run of calls.
#[derive(Debug, Clone, PartialEq)]
pub struct Job {
    /// Its number in this tab, from 1.
    pub id: u32,
    /// The name of the connection that it uses.
    pub connection: String,
    /// UNIX seconds.
    pub started: u64,
    /// The domains and how many URLs each has.
    pub domains: Vec<(String, usize)>,
    /// The calls.
    pub calls: Vec<JobCall>,
}

/// How many URLs are where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// All of them.
    pub total: usize,
    /// Not sent yet.
    pub waiting: usize,
    /// On the way.
    pub sending: usize,
    /// Taken by the cloud, not done yet.
    pub accepted: usize,
    /// Done.
    pub done: usize,
    /// Refused, or not purged.
    pub failed: usize,
}

impl Job {
    /// A run of a plan.
    #[must_use]
    pub fn new(id: u32, connection: String, started: u64, plan: &Plan) -> Self {
        let call =
            |urls: &Vec<String>| JobCall { urls: urls.clone(), state: CallState::Waiting, took_ms: None, tries: 0 };
        let calls = plan.calls.iter().map(|planned| call(&planned.urls)).collect();
        Self { id, connection, started, domains: plan.domains.clone(), calls }
    }

    /// The URLs counted.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let mut progress = Progress::default();
        for call in &self.calls {
            let urls = call.urls.len();
            progress.total += urls;
            match &call.state {
                CallState::Waiting => progress.waiting += urls,
                CallState::Sending => progress.sending += urls,
                CallState::Accepted { .. } => progress.accepted += urls,
                CallState::Done { failed, .. } => {
                    let failed = (*failed).min(urls);
                    progress.failed += failed;
                    progress.done += urls - failed;
                }
                CallState::Failed(_) => progress.failed += urls,
            }
        }
        progress
    }

    /// Whether nothing more will happen by itself.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.calls.iter().all(|call| matches!(call.state, CallState::Done { .. } | CallState::Failed(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use edgeseal_core::plan::{Standing, plan};

    #[test]
    fn every_url_is_in_one_place() {
        let list: String = (0..7).map(|at| format!("https://a.example/{at}\n")).collect();
        let mut job = Job::new(1, "demo".into(), 0, &plan(&list, 2, |_| Standing::Unknown));
        assert!(!job.is_over());
        job.calls[0].state = CallState::Done { task_id: "1".into(), failed: 1 };
        job.calls[1].state = CallState::Accepted { task_id: "2".into() };
        job.calls[2].state = CallState::Sending;
        let progress = job.progress();
        assert_eq!(
            (progress.done, progress.failed, progress.accepted, progress.sending, progress.waiting),
            (1, 1, 2, 2, 1)
        );
        assert_eq!(progress.total, 7);
    }
}
