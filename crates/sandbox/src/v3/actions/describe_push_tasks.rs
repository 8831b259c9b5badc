//! DescribePushTasks.

use edgeseal_core::tencent::v3::{DescribePushTasks, PushLogs, PushTask};
use edgeseal_core::time::cloud_datetime;

use super::page::{self, given, page};
use crate::account::Account;
use crate::domain::Area;
use crate::push::{Filter, Progress, Task};
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for DescribePushTasks {
    type Answer = PushLogs;

    fn serve(self, account: &mut Account, now: u64) -> Result<PushLogs, Refusal> {
        let task_id = given(&self.task_id);
        let progress = match given(&self.status).map(|status| (status, Progress::named(status))) {
            None => None,
            Some((_, Some(progress))) => Some(progress),
            Some((status, None)) => return Err(Refusal::value(format!("Status has no word {status:?}"))),
        };
        let filter = Filter {
            task_id,
            times: page::times(task_id, given(&self.start_time), given(&self.end_time))?,
            keyword: given(&self.keyword),
            area: area(self.area.as_deref())?,
            progress: progress.as_slice(),
            hosts: &[],
        };
        let found = account.pushes.tasks.found(&filter, now);
        let push_logs = page(&found, self.offset, self.limit.unwrap_or(20)).map(|task| row(task, now)).collect();
        Ok(PushLogs { push_logs, total_count: found.len() as u64 })
    }
}

/// The area of an optional `Area`.
pub(super) fn area(word: Option<&str>) -> Result<Option<Area>, Refusal> {
    match word {
        None | Some("") => Ok(None),
        Some(word) => match Area::named(word) {
            None => Err(Refusal::value(format!("Area is mainland, overseas or global, not {word:?}"))),
            area => Ok(area),
        },
    }
}

fn row(task: &Task, now: u64) -> PushTask {
    PushTask {
        task_id: task.id.clone(),
        url: task.url.clone(),
        status: task.progress(now).name().to_owned(),
        percent: task.percent(now),
        create_time: cloud_datetime(task.created),
        area: task.area.name().to_owned(),
        update_time: cloud_datetime(task.updated(now)),
    }
}
