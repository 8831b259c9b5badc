//! How far the intervals of statistics reach.

use crate::action::Period;
use crate::time::DAY;

/// The range of a statistic: 90 days, less for the finer intervals, and as many days back.
pub(crate) const STATISTICS: Period = Period::of("StartTime", "EndTime")
    .interval("Interval", &[("min", DAY), ("5min", 31 * DAY), ("hour", 31 * DAY)])
    .longest(90 * DAY)
    .days_back(90);

/// The range of a ranking: data of the last 90 days, to the end of the last day.
pub(crate) const RANKINGS: Period = Period::of("StartTime", "EndTime").days_back(90).ends_with_day();
