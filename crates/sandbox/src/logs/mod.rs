//! Access logs: the requests of the model as lines, in packages of an hour.
//!
//! A package has a line for every request of its hour, up to [`MOST_LINES`]. A busier hour is sampled: see [`Hour`].

mod line;
mod link;
mod package;
#[cfg(test)]
mod tests;

pub(crate) use link::{answer, log_name, log_path};
pub(crate) use package::{PackageInfo, package, packages};

use crate::domain::{Domain, SLOT, Zone};
use crate::traffic::{Interval, Point, Requests, View, series};

/// Seconds of an hour, the time of a package.
const HOUR: u64 = 3_600;
/// A package has at most about so many lines: one of 4,800,000 would be larger than what a demo should hold.
const MOST_LINES: u64 = 50_000;

/// An hour of a domain in a zone that had requests.
#[derive(Debug, Clone, Copy)]
struct Hour<'a> {
    domain: &'a Domain,
    zone: Zone,
    start: u64,
    requests: u64,
}

impl<'a> Hour<'a> {
    /// The hour that begins at `start`; `None` where nothing was asked for in it, or where it is not over.
    fn of(domain: &'a Domain, zone: Zone, start: u64, now: u64) -> Option<Self> {
        let end = start.checked_add(HOUR)?;
        if !start.is_multiple_of(HOUR) || end > now {
            return None;
        }
        let points = series(&[domain], &View::of_zone(zone), Interval::Hour, (start, start), end + HOUR);
        let requests = Point::total(&points).requests();
        (requests > 0).then_some(Self { domain, zone, start, requests })
    }

    /// Each line stands for so many requests with the same outcome and code: lines and bytes times this are the
    /// statistics. It is one where all of them fit into a package.
    fn requests_a_line(&self) -> u64 {
        self.requests.div_ceil(MOST_LINES)
    }

    fn served(&self) -> Requests {
        Requests::new(self.domain, self.zone, self.start / SLOT..(self.start + HOUR) / SLOT, self.requests_a_line())
    }
}
