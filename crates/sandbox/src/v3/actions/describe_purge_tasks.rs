//! DescribePurgeTasks.

use edgeseal_core::tencent::v3::{DescribePurgeTasks, PurgeLogs, PurgeTask};
use edgeseal_core::time::cloud_datetime;

use super::describe_push_tasks::area;
use super::page::{self, given, page};
use crate::account::Account;
use crate::domain::Area;
use crate::purge::Task;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for DescribePurgeTasks {
    type Answer = PurgeLogs;

    fn serve(self, account: &mut Account, now: u64) -> Result<PurgeLogs, Refusal> {
        let question = Question::read(&self)?;
        let found: Vec<&Task> =
            account.purges.tasks.newest_first(now).filter(|task| question.holds(task, now)).collect();
        let purge_logs = page(&found, self.offset, self.limit.unwrap_or(20)).map(|task| row(task, now)).collect();
        Ok(PurgeLogs { purge_logs, total_count: found.len() as u64 })
    }
}

/// What every row of the answer must be.
struct Question<'a> {
    task_id: Option<&'a str>,
    times: Option<(u64, u64)>,
    purge_type: Option<&'a str>,
    keyword: Option<&'a str>,
    status: Option<&'a str>,
    area: Option<Area>,
}

impl<'a> Question<'a> {
    fn read(params: &'a DescribePurgeTasks) -> Result<Self, Refusal> {
        let task_id = given(&params.task_id);
        Ok(Self {
            task_id,
            times: page::times(task_id, given(&params.start_time), given(&params.end_time))?,
            purge_type: given(&params.purge_type),
            keyword: given(&params.keyword),
            status: given(&params.status),
            area: area(params.area.as_deref())?,
        })
    }

    fn holds(&self, task: &Task, now: u64) -> bool {
        self.task_id.is_none_or(|id| id == task.id)
            && self.times.is_none_or(|(start, end)| (start..=end).contains(&task.created))
            && self.purge_type.is_none_or(|kind| kind == task.kind.name())
            && self.status.is_none_or(|status| status == task.progress(now).name())
            && self.area.is_none_or(|area| area.zones().iter().all(|zone| task.zones.contains(zone)))
            && self.keyword.is_none_or(|keyword| matches_keyword(task, keyword))
    }
}

/// A keyword is a domain, or a whole URL with its scheme.
fn matches_keyword(task: &Task, keyword: &str) -> bool {
    if keyword.contains("://") { task.url == keyword } else { task.host.eq_ignore_ascii_case(keyword) }
}

fn row(task: &Task, now: u64) -> PurgeTask {
    PurgeTask {
        task_id: task.id.clone(),
        url: task.url.clone(),
        status: task.progress(now).name().to_owned(),
        purge_type: task.kind.name().to_owned(),
        flush_type: task.flush.name().to_owned(),
        create_time: cloud_datetime(task.created),
    }
}
