//! What the histories of API 3.0 have in common: a task or a range of time is asked for, and a page is answered.

use edgeseal_core::time::parse_cloud;

use crate::v3::Refusal;

/// A text that is there and not empty.
pub(super) fn given(value: &Option<String>) -> Option<&str> {
    value.as_deref().filter(|text| !text.is_empty())
}

/// The range of time; none where a task is asked for instead.
pub(super) fn times(
    task_id: Option<&str>,
    start: Option<&str>,
    end: Option<&str>,
) -> Result<Option<(u64, u64)>, Refusal> {
    match (start, end) {
        (None, None) if task_id.is_some() => Ok(None),
        (None, None) => Err(Refusal::missing("TaskId, or StartTime and EndTime,")),
        (Some(start), Some(end)) => range(start, end).map(Some),
        (None, Some(_)) => Err(Refusal::missing("StartTime")),
        (Some(_), None) => Err(Refusal::missing("EndTime")),
    }
}

fn range(start: &str, end: &str) -> Result<(u64, u64), Refusal> {
    let date = |text: &str| parse_cloud(text).ok_or_else(|| Refusal::value(format!("{text:?} is no time")));
    let (start, end) = (date(start)?, date(end)?);
    if start > end {
        return Err(Refusal::value("StartTime is after EndTime".to_owned()));
    }
    Ok((start, end))
}

/// The rows of a page.
pub(super) fn page<T>(rows: &[T], offset: Option<u32>, limit: u32) -> impl Iterator<Item = &T> {
    rows.iter().skip(offset.unwrap_or(0) as usize).take(limit as usize)
}
