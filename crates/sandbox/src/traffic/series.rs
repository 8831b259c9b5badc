//! Series: the model by the minute, the slot, the hour or the day.

use edgeseal_core::time::UTC8;

use super::figures::Figures;
use super::model::{self, MINUTE};
use super::view::View;
use crate::domain::{Domain, SLOT};

const HOUR: u64 = 3_600;
const DAY: u64 = 24 * HOUR;

/// The distance of the points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Interval {
    Minute,
    FiveMinutes,
    Hour,
    Day,
}

impl Interval {
    const ALL: [Self; 4] = [Self::Minute, Self::FiveMinutes, Self::Hour, Self::Day];

    /// The cloud's word.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Minute => "min",
            Self::FiveMinutes => "5min",
            Self::Hour => "hour",
            Self::Day => "day",
        }
    }

    /// The interval of a word.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|interval| interval.name() == name)
    }

    /// In seconds.
    pub(crate) const fn seconds(self) -> u64 {
        match self {
            Self::Minute => MINUTE,
            Self::FiveMinutes => SLOT,
            Self::Hour => HOUR,
            Self::Day => DAY,
        }
    }

    /// The longest range that it is given for, in seconds.
    pub(crate) const fn longest(self) -> u64 {
        match self {
            Self::Minute => DAY,
            Self::FiveMinutes | Self::Hour => 31 * DAY,
            Self::Day => 90 * DAY,
        }
    }

    /// What a range is shown in where nothing is asked for.
    pub(crate) const fn usual(range: u64) -> Self {
        if range <= Self::FiveMinutes.longest() { Self::FiveMinutes } else { Self::Day }
    }

    /// The beginnings of the intervals from `start` to `end`, both rounded down and included.
    pub(super) fn times(self, start: u64, end: u64) -> impl Iterator<Item = u64> {
        self.times_by(UTC8 as i64, start, end)
    }

    /// The same on a clock that is so many seconds before UTC.
    fn times_by(self, offset: i64, start: u64, end: u64) -> impl Iterator<Item = u64> {
        let (first, last, step) = (self.floor(start, offset), self.floor(end, offset), self.seconds());
        (0..).map(move |index| first + index * step).take_while(move |time| *time <= last)
    }

    /// The beginning of the interval around a moment, on a clock that is so many seconds before UTC.
    pub(crate) const fn floor(self, moment: u64, offset: i64) -> u64 {
        let step = self.seconds();
        (moment.saturating_add_signed(offset) / step * step).saturating_add_signed(-offset)
    }
}

/// A point of a series.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Point {
    /// The beginning of its interval.
    pub(crate) time: u64,
    /// All of the interval.
    pub(crate) sum: Figures,
    /// The bandwidth of its busiest five minutes, or of the minute: bits in `peak_seconds`.
    peak_bits: u64,
    peak_seconds: u64,
    /// The same of the bytes that came from the origin.
    origin_peak_bits: u64,
}

impl Point {
    /// The same time as the origin saw it: what it answered, and its bandwidth.
    pub(crate) fn of_origin(&self) -> Self {
        Self { sum: self.sum.of_origin(), peak_bits: self.origin_peak_bits, ..*self }
    }

    /// In bit/s. Of an hour or a day it is the highest of its five minutes, as bandwidth is billed.
    pub(crate) fn bandwidth(&self) -> f64 {
        self.peak_bits as f64 / self.peak_seconds.max(1) as f64
    }

    /// All of a range.
    pub(crate) fn total(points: &[Self]) -> Figures {
        let mut total = Figures::default();
        for point in points {
            total.add(&point.sum);
        }
        total
    }
}

/// The points from `start` to `end`, both rounded down to the interval and included. There are none after now.
pub(crate) fn series(domains: &[&Domain], view: &View, interval: Interval, range: (u64, u64), now: u64) -> Vec<Point> {
    series_by(domains, view, interval, UTC8 as i64, range, now)
}

/// The same on a clock that is so many seconds before UTC, whole quarters of an hour: hours and days begin with it.
pub(crate) fn series_by(
    domains: &[&Domain],
    view: &View,
    interval: Interval,
    offset: i64,
    (start, end): (u64, u64),
    now: u64,
) -> Vec<Point> {
    let step = interval.seconds();
    let minute = |time: u64| sum(domains, |domain| model::minute(domain, view, time / MINUTE, now));
    let slot = |slot: u64| sum(domains, |domain| model::slot(domain, view, slot, now));
    let point = |time: u64| match interval {
        Interval::Minute => merged(time, MINUTE, std::iter::once(minute(time))),
        _ => merged(time, SLOT, (time / SLOT..(time + step) / SLOT).map(slot)),
    };
    interval.times_by(offset, start, end.min(now)).map(point).collect()
}

fn sum(domains: &[&Domain], figures: impl Fn(&Domain) -> Figures) -> Figures {
    let mut sum = Figures::default();
    for domain in domains {
        sum.add(&figures(domain));
    }
    sum
}

fn merged(time: u64, peak_seconds: u64, parts: impl Iterator<Item = Figures>) -> Point {
    let mut point = Point { time, peak_seconds, ..Point::default() };
    for part in parts {
        point.sum.add(&part);
        point.peak_bits = point.peak_bits.max(part.bytes() * 8);
        point.origin_peak_bits = point.origin_peak_bits.max((part.bytes() - part.hit_bytes()) * 8);
    }
    point
}
