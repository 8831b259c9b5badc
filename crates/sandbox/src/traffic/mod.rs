//! What the nodes served: one model that every statistic is read from.
//!
//! The model is a pure function of a domain, a zone and a slot of five minutes. Its atoms are requests by status code
//! and cache outcome, and bytes by cache outcome; every metric is a sum of them, so that no two figures can contradict
//! each other. A minute is a share of its slot, an hour or a day is the sum of its slots, all in whole numbers.

mod curve;
mod figures;
mod metric;
mod model;
mod profile;
mod series;
mod shares;
mod view;

pub(crate) use metric::{Measure, Metric};
pub(crate) use series::{Interval, Point, series};
pub(crate) use view::View;
