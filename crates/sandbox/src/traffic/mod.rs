//! What the nodes served: one model that every statistic and every line of a log is read from.
//!
//! The model is a pure function of a domain, a zone and a slot of five minutes. Its atoms are requests by status code
//! and cache outcome, and bytes by cache outcome; every metric is a sum of them, so that no two figures can contradict
//! each other. The requests of a slot stand in a row (see `walk`), by which each of them has a visitor and a file: a
//! minute, a province, a ranking or a log takes some of them, and none counts twice. An hour or a day is the sum of its
//! slots, all in whole numbers.

mod agents;
mod catalogue;
mod curve;
mod figures;
mod ip_visits;
mod metric;
mod model;
mod profile;
mod ranking;
mod requests;
mod series;
mod shares;
#[cfg(test)]
mod tests;
mod view;
mod visitors;
mod walk;

pub(crate) use ip_visits::ip_visits;
pub(crate) use metric::{Measure, Metric, OriginFault};
pub(crate) use ranking::{Amount, By, Ranked, top, top_hosts, top_origins};
pub(crate) use requests::{Requests, Served};
pub(crate) use series::{Interval, Point, series, series_by};
pub(crate) use view::View;
