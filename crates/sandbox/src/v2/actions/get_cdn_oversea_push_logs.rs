//! GetCdnOverseaPushLogs: the rows of the prefetches that reach beyond the mainland, by URL or by task.

use edgeseal_core::tencent::v2::{GetCdnOverseaPushLogs, OverseaPushLog};
use edgeseal_core::time::{DAY, cloud_datetime};

use super::dates::{bad_date, dates};
use crate::account::{APP_ID, Account};
use crate::domain::Zone;
use crate::push::{Filter, KEPT, Progress, Task};
use crate::serve::Serve;
use crate::v2::Refusal;

impl Serve<Refusal> for GetCdnOverseaPushLogs {
    type Answer = Vec<OverseaPushLog>;

    fn serve(self, account: &mut Account, now: u64) -> Result<Vec<OverseaPushLog>, Refusal> {
        let (first, last) = (format!("{} 00:00:00", self.date), format!("{} 23:59:59", self.date));
        // The day that began 30 days ago can still be asked for.
        let times = dates(Some(&first), Some(&last), KEPT + DAY, now)?.ok_or_else(bad_date)?;
        let filter = Filter { times: Some(times), ..Filter::default() };
        let is_asked = |task: &&Task| {
            task.area.zones().contains(&Zone::Overseas) && (task.id == self.keyword || task.url.contains(&self.keyword))
        };
        let found = account.pushes.tasks.found(&filter, now).into_iter().filter(is_asked);
        if self.kind == "url" {
            return Ok(found.map(|task| OverseaPushLog { url: Some(task.url.clone()), ..row(task, now) }).collect());
        }
        let mut rows: Vec<OverseaPushLog> = Vec::new();
        for task in found {
            let one = row(task, now);
            // The rows of one call stand together, those of its domains mixed.
            let mut of_call = rows.iter_mut().rev().take_while(|row| row.task_create_time == one.task_create_time);
            match of_call.find(|row| row.task_id == one.task_id) {
                Some(known) => {
                    known.urls.push(task.url.clone());
                    if one.status != DONE {
                        known.status = one.status;
                    }
                }
                None => rows.push(OverseaPushLog { urls: vec![task.url.clone()], ..one }),
            }
        }
        Ok(rows)
    }
}

/// The words are three: what has failed is done, too.
const DONE: &str = "done";

fn row(task: &Task, now: u64) -> OverseaPushLog {
    OverseaPushLog {
        task_id: task.id.clone(),
        app_id: APP_ID,
        status: if task.progress(now) == Progress::Process { "in-process" } else { DONE }.to_owned(),
        task_create_time: cloud_datetime(task.created),
        ..OverseaPushLog::default()
    }
}
