//! Ranges of time: the order of their ends, how long they may be and how far back data reach.

use serde_json::{Map, Value};

use super::violation::{Broken, Violation};
use crate::action::Period;
use crate::time::{DAY, UTC8, parse_cloud, parse_cloud_day};

/// A time of a day, or the whole day.
fn moment(value: &Value) -> Option<(u64, bool)> {
    let text = value.as_str()?;
    parse_cloud_day(text).map(|at| (at, true)).or_else(|| parse_cloud(text).map(|at| (at, false)))
}

pub(super) fn check(rule: &Period, params: &Map<String, Value>, now: u64, found: &mut Vec<Violation>) {
    let at = |name: &str| params.get(name).and_then(moment);
    // What is no time at all is told by its format.
    let (Some((start, _)), Some((end, is_day))) = (at(rule.start), at(rule.end)) else {
        return;
    };
    let (end, is_day) = if rule.ends_with_day { (end - (end + UTC8) % DAY, true) } else { (end, is_day) };
    let last = end + if is_day { DAY - 1 } else { 0 };
    let mut tell = |name: &str, broken| {
        found.push(Violation::new(name, params.get(name).unwrap_or(&Value::Null), broken));
    };
    if last < start {
        return tell(rule.end, Broken::EndsBefore(rule.start));
    }
    // The end is inclusive: 00:00:00 to 23:59:59 is a day, and so is 00:00:00 to the next 00:00:00.
    let length = last - start;
    if let Some((name, reaches)) = rule.interval
        && let Some(word) = params.get(name).and_then(Value::as_str)
        && let Some((word, seconds)) = reaches.iter().find(|(known, _)| *known == word)
        && length > *seconds
    {
        tell(rule.end, Broken::Reach { interval: Some(word), seconds: *seconds });
    } else if let Some(seconds) = rule.longest
        && length > seconds
    {
        tell(rule.end, Broken::Reach { interval: None, seconds });
    }
    // A day of grace: what is asked for at midnight may arrive after it.
    if let Some(days) = rule.days_back
        && start + (days + 1) * DAY < now
    {
        tell(rule.start, Broken::DaysBack(days));
    }
}
