//! DescribePurgeTasks.

use edgeseal_core::tencent::v3::{DescribePurgeTasks, PurgeLogs, PurgeTask};
use edgeseal_core::time::{cloud_datetime, parse_cloud};

use super::purge_urls_cache::zone;
use crate::account::Account;
use crate::domain::Zone;
use crate::purge::Task;
use crate::serve::Serve;
use crate::v3::Refusal;

/// The largest page.
const MOST: u32 = 1_000;

impl Serve<Refusal> for DescribePurgeTasks {
    type Answer = PurgeLogs;

    fn serve(self, account: &mut Account, now: u64) -> Result<PurgeLogs, Refusal> {
        let question = Question::read(&self)?;
        let limit = self.limit.unwrap_or(20);
        if limit > MOST {
            return Err(Refusal::value(format!("Limit is at most {MOST}")));
        }
        let found: Vec<&Task> =
            account.purges.tasks.newest_first(now).filter(|task| question.holds(task, now)).collect();
        let page = found.iter().skip(self.offset.unwrap_or(0) as usize).take(limit as usize);
        Ok(PurgeLogs { purge_logs: page.map(|task| row(task, now)).collect(), total_count: found.len() as u64 })
    }
}

/// What every row of the answer must be.
struct Question<'a> {
    task_id: Option<&'a str>,
    times: Option<(u64, u64)>,
    purge_type: Option<&'a str>,
    keyword: Option<&'a str>,
    status: Option<&'a str>,
    zone: Option<Zone>,
}

impl<'a> Question<'a> {
    fn read(params: &'a DescribePurgeTasks) -> Result<Self, Refusal> {
        let given = |value: &'a Option<String>| value.as_deref().filter(|text| !text.is_empty());
        let one_of = |name: &str, value: &'a Option<String>, words: &[&str]| match given(value) {
            Some(word) if !words.contains(&word) => Err(Refusal::value(format!("{name} is none of {words:?}"))),
            word => Ok(word),
        };
        let task_id = given(&params.task_id);
        let times = match (given(&params.start_time), given(&params.end_time)) {
            (None, None) if task_id.is_some() => None,
            (None, None) => return Err(Refusal::missing("TaskId, or StartTime and EndTime,")),
            (Some(start), Some(end)) => Some(range(start, end)?),
            (None, Some(_)) => return Err(Refusal::missing("StartTime")),
            (Some(_), None) => return Err(Refusal::missing("EndTime")),
        };
        Ok(Self {
            task_id,
            times,
            purge_type: one_of("PurgeType", &params.purge_type, &["url", "path"])?,
            keyword: given(&params.keyword),
            status: one_of("Status", &params.status, &["process", "done", "fail"])?,
            zone: zone(params.area.as_deref())?,
        })
    }

    fn holds(&self, task: &Task, now: u64) -> bool {
        self.task_id.is_none_or(|id| id == task.id)
            && self.times.is_none_or(|(start, end)| (start..=end).contains(&task.created))
            && self.purge_type.is_none_or(|kind| kind == task.kind.name())
            && self.status.is_none_or(|status| status == task.progress(now).name())
            && self.zone.is_none_or(|zone| task.zones.contains(&zone))
            && self.keyword.is_none_or(|keyword| matches_keyword(task, keyword))
    }
}

/// A keyword is a domain, or a whole URL with its scheme.
fn matches_keyword(task: &Task, keyword: &str) -> bool {
    if keyword.contains("://") { task.url == keyword } else { task.host.eq_ignore_ascii_case(keyword) }
}

fn range(start: &str, end: &str) -> Result<(u64, u64), Refusal> {
    let date = |text: &str| parse_cloud(text).ok_or_else(|| Refusal::value(format!("{text:?} is no time")));
    let (start, end) = (date(start)?, date(end)?);
    if start > end {
        return Err(Refusal::value("StartTime is after EndTime".to_owned()));
    }
    Ok((start, end))
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
