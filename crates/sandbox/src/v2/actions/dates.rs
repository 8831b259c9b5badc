//! What the histories of API 2017 have in common: two dates, of which none or both are given.

use edgeseal_core::time::parse_cloud;

use crate::v2::Refusal;

/// A text that is there and not empty.
pub(super) fn given(value: &Option<String>) -> Option<&str> {
    value.as_deref().filter(|text| !text.is_empty())
}

/// The first and the last second; none where no date is given. What ends before the history begins is refused.
pub(super) fn dates(
    start: Option<&str>,
    end: Option<&str>,
    kept: u64,
    now: u64,
) -> Result<Option<(u64, u64)>, Refusal> {
    let (start, end) = match (start, end) {
        (None, None) => return Ok(None),
        (Some(start), Some(end)) => (start, end),
        _ => return Err(Refusal::plain(4000, "both dates are needed, or none")),
    };
    let (Some(start), Some(end)) = (parse_cloud(start), parse_cloud(end)) else {
        return Err(bad_date());
    };
    let is_good = start <= end && end.saturating_add(kept) >= now;
    if is_good { Ok(Some((start, end))) } else { Err(bad_date()) }
}

pub(super) fn bad_date() -> Refusal {
    // The words too are documented, where a task lies outside the dates.
    Refusal::module(9150, "The date is invalid")
}
