//! GetCdnRefreshLog: the rows of the purges, put together again by task and domain.

use edgeseal_core::tencent::v2::{GetCdnRefreshLog, RefreshLog, RefreshLogs};
use edgeseal_core::time::cloud_datetime;

use super::dates::{bad_date, dates, given};
use crate::account::{APP_ID, Account};
use crate::purge::{self, KEPT, Progress, Task};
use crate::serve::Serve;
use crate::v2::Refusal;

impl Serve<Refusal> for GetCdnRefreshLog {
    type Answer = RefreshLogs;

    fn serve(self, account: &mut Account, now: u64) -> Result<RefreshLogs, Refusal> {
        let (task_id, url, host) = (given(&self.task_id), given(&self.url), given(&self.host));
        let times = dates(given(&self.start_date), given(&self.end_date), KEPT, now)?;
        if times.is_none() && task_id.is_none() {
            return Err(Refusal::plain(4000, "either startDate and endDate or taskId are needed"));
        }
        let in_time = |task: &Task| times.is_none_or(|(start, end)| (start..=end).contains(&task.created));

        let mut logs: Vec<RefreshLog> = Vec::new();
        for task in account.purges.tasks.newest_first(now) {
            if task_id.is_some_and(|id| id != task.id) {
                continue;
            }
            if !in_time(task) {
                if task_id.is_some() {
                    return Err(bad_date());
                }
                continue;
            }
            // The rows of one task stand together, so the entry of this one is near the end.
            match logs.iter_mut().rev().take_while(|log| log.id == task.id).find(|log| log.host == task.host) {
                Some(log) => join(log, task, now),
                None => logs.push(opened(task, account, now)),
            }
        }
        logs.retain(|log| {
            url.is_none_or(|url| log.url_list.iter().any(|one| one == url))
                && host.is_none_or(|host| log.host.eq_ignore_ascii_case(host))
        });
        Ok(RefreshLogs { total: logs.len() as u64, logs })
    }
}

fn opened(task: &Task, account: &Account, now: u64) -> RefreshLog {
    let mut log = RefreshLog {
        id: task.id.clone(),
        app_id: APP_ID,
        project_id: account.domain(&task.host).map_or(0, |domain| domain.project),
        host: task.host.clone(),
        kind: match task.kind {
            purge::Kind::Url => 0,
            purge::Kind::Path => 1,
        },
        status: 1,
        progress: None,
        url_list: Vec::new(),
        datetime: cloud_datetime(task.created),
    };
    join(&mut log, task, now);
    log
}

/// A task is as far as the last of its rows, and failed where one of them has.
fn join(log: &mut RefreshLog, task: &Task, now: u64) {
    log.status = match (log.status, task.progress(now)) {
        (-1, _) | (_, Progress::Fail) => -1,
        (0, _) | (_, Progress::Process) => 0,
        _ => 1,
    };
    // A domain that is served everywhere has a row for each area; they follow each other.
    if log.url_list.last() != Some(&task.url) {
        log.url_list.push(task.url.clone());
    }
}
