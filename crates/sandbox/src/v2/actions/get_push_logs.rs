//! GetPushLogs: the rows of the prefetches that reach the mainland.

use edgeseal_core::tencent::v2::{GetPushLogs, PushedLog, PushedLogs};
use edgeseal_core::time::cloud_datetime;

use super::dates::{dates, given};
use crate::account::Account;
use crate::domain::Zone;
use crate::hash;
use crate::push::{Filter, KEPT, Progress, Task, is_unique};
use crate::serve::Serve;
use crate::v2::Refusal;

impl Serve<Refusal> for GetPushLogs {
    type Answer = PushedLogs;

    fn serve(self, account: &mut Account, now: u64) -> Result<PushedLogs, Refusal> {
        let task_id = given(&self.task_id);
        let times = dates(given(&self.start_date), given(&self.end_date), KEPT, now)?;
        if times.is_none() && task_id.is_some_and(|id| !is_unique(id)) {
            return Err(Refusal::plain(4000, "the task needs startDate and endDate: its number comes again every day"));
        }
        let filter = Filter { task_id, times, keyword: given(&self.keyword), hosts: &self.hosts, ..Filter::default() };
        let is_asked = |task: &&Task| {
            task.area.zones().contains(&Zone::Mainland)
                && (self.status.is_empty() || self.status.iter().any(|word| *word == state(task, now)))
        };
        let found: Vec<&Task> = account.pushes.tasks.found(&filter, now).into_iter().filter(is_asked).collect();
        let limit = self.limit.map_or(usize::MAX, |limit| limit as usize);
        let page = found.iter().skip(self.offset.unwrap_or(0) as usize).take(limit);
        Ok(PushedLogs { logs: page.map(|task| row(task, now)).collect(), total: found.len() as u64 })
    }
}

/// The word that a row is asked for by: what has failed is done, too.
fn state(task: &Task, now: u64) -> &'static str {
    if task.progress(now) == Progress::Process { "process" } else { "done" }
}

fn row(task: &Task, now: u64) -> PushedLog {
    let progress = task.progress(now);
    let number = hash::texts(&[task.id.clone(), task.url.clone(), task.created.to_string()]);
    PushedLog {
        log_id: (number % 1_000_000_000).to_string(),
        task_id: task.id.clone(),
        host: task.host.clone(),
        datetime: cloud_datetime(task.created),
        status: progress.v2_name().to_owned(),
        url: task.url.clone(),
        result: if progress == Progress::Process { String::new() } else { progress.name().to_owned() },
        progress: task.percent(now),
    }
}
