//! Rankings: the files, places, addresses and programs that had most of a range.
//!
//! They are counted over whole slots that have arrived. What every position got is summed up over the range first, and
//! only then read by whatever is ranked: each ranking of a range has the same total.

use std::collections::BTreeMap;

use edgeseal_core::tencent::places;

use super::agents::AGENTS;
use super::catalogue;
use super::figures::Figures;
use super::metric::Measure;
use super::model;
use super::series::{Interval, Point, series};
use super::view::View;
use super::visitors::visitors;
use super::walk::{POSITIONS, Row, Stretch};
use crate::domain::{Domain, SLOT, Zone};

/// What is ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    /// Host and path with its query.
    Url,
    /// Host and path without its query.
    Path,
    /// Provinces; outside of the mainland countries.
    Client,
    /// Provinces; outside of the mainland the areas of the nodes.
    Server,
    Isp,
    /// Addresses that many people come from. The others change too often to be ranked.
    Ip,
    Device,
    Browser,
    Os,
    Referer,
}

/// By what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Amount {
    /// Bytes.
    Flux,
    /// Requests.
    Request,
}

/// A row of a ranking.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ranked {
    /// The cloud's number, of places and providers.
    pub(crate) id: Option<i64>,
    pub(crate) name: String,
    pub(crate) value: f64,
}

/// The first `limit` of a view in a range, highest first.
pub(crate) fn top(
    domains: &[&Domain],
    view: &View,
    by: By,
    amount: Amount,
    range: (u64, u64),
    now: u64,
    limit: usize,
) -> Vec<Ranked> {
    let mut sums: BTreeMap<(Option<i64>, String), u64> = BTreeMap::new();
    for domain in domains {
        let mut own: BTreeMap<i64, u64> = BTreeMap::new();
        let key = key(domain, view.zone, by);
        for (position, part) in tally(domain, view, amount, range, now).into_iter().enumerate() {
            if let Some(key) = key(position).filter(|_| part > 0) {
                *own.entry(key).or_default() += part;
            }
        }
        for (key, sum) in own {
            *sums.entry(label(domain, view.zone, by, key)).or_default() += sum;
        }
    }
    let row = |((id, name), sum)| Ranked { id, name, value: sum as f64 };
    ranked(sums.into_iter().map(row).collect(), limit)
}

/// Domains by a measure of the range, highest first; those that have nothing are left out.
pub(crate) fn top_hosts(
    domains: &[&Domain],
    view: &View,
    measure: Measure,
    range: (u64, u64),
    now: u64,
    limit: usize,
) -> Vec<Ranked> {
    hosts(domains, view, measure, range, now, limit, |point| point)
}

/// The same by what their origins answered.
pub(crate) fn top_origins(
    domains: &[&Domain],
    view: &View,
    measure: Measure,
    range: (u64, u64),
    now: u64,
    limit: usize,
) -> Vec<Ranked> {
    hosts(domains, view, measure, range, now, limit, |point| point.of_origin())
}

fn hosts(
    domains: &[&Domain],
    view: &View,
    measure: Measure,
    range: (u64, u64),
    now: u64,
    limit: usize,
    side: impl Fn(Point) -> Point,
) -> Vec<Ranked> {
    let row = |domain: &&Domain| {
        let points = series(&[domain], view, Interval::FiveMinutes, range, now);
        let points: Vec<Point> = points.into_iter().map(&side).collect();
        let total: Figures = Point::total(&points);
        Ranked { id: None, name: domain.name.clone(), value: measure.summary(&points, &total).1 }
    };
    ranked(domains.iter().map(row).filter(|row| row.value > 0.0).collect(), limit)
}

/// Highest first; equals stay in the order of their names.
fn ranked(mut rows: Vec<Ranked>, limit: usize) -> Vec<Ranked> {
    rows.sort_by(|a, b| b.value.total_cmp(&a.value));
    rows.truncate(limit);
    rows
}

/// What a position is counted under.
fn key(domain: &Domain, zone: Zone, by: By) -> impl Fn(usize) -> Option<i64> {
    let visitors = visitors(zone);
    let catalogue = catalogue::of(domain.service);
    move |position| {
        let visitor = visitors.get(position)?;
        Some(match by {
            By::Url | By::Path => catalogue.file(position) as i64,
            By::Server if zone == Zone::Overseas => visitor.server_area,
            By::Client | By::Server => visitor.place,
            By::Isp => visitor.isp,
            By::Ip if visitor.is_shared => visitor.address as i64,
            By::Ip => return None,
            By::Device | By::Browser | By::Os => catalogue.agent(position) as i64,
            By::Referer => catalogue.referer(position) as i64,
        })
    }
}

/// How the cloud names what was counted.
fn label(domain: &Domain, zone: Zone, by: By, key: i64) -> (Option<i64>, String) {
    let index = usize::try_from(key).unwrap_or_default();
    let placed = |place: Option<&places::Place>| {
        (Some(key), place.map_or_else(|| key.to_string(), |place| place.chinese.to_owned()))
    };
    let agent = AGENTS.get(index);
    let word = |word: Option<&'static str>| (None, word.unwrap_or_default().to_owned());
    match by {
        By::Url => (None, format!("{}{}", domain.name, catalogue::path(domain, index))),
        By::Path => {
            let path = catalogue::path(domain, index);
            (None, format!("{}{}", domain.name, path.split('?').next().unwrap_or_default()))
        }
        By::Client | By::Server if zone == Zone::Overseas => placed(places::overseas(key)),
        By::Client | By::Server => placed(places::province(key)),
        By::Isp => placed(places::isp(key)),
        By::Ip => {
            (None, visitors(zone).iter().find(|visitor| visitor.address == index).map_or_else(String::new, |v| v.ip(0)))
        }
        By::Device => word(agent.map(|agent| agent.device)),
        By::Browser => word(agent.map(|agent| agent.browser)),
        By::Os => word(agent.map(|agent| agent.os)),
        By::Referer => (None, catalogue::referer(domain, index)),
    }
}

/// What every position got in a range, both ends included.
fn tally(domain: &Domain, view: &View, amount: Amount, (start, end): (u64, u64), now: u64) -> Vec<u64> {
    let catalogue = catalogue::of(domain.service);
    let (mut requests, mut weighed) = (Circle::new(), Circle::new());
    for slot in start / SLOT..=end.min(now) / SLOT {
        let Some(rows) = model::rows(domain, view.zone, slot).filter(|_| model::is_complete(slot, now)) else {
            continue;
        };
        for row in [rows.hits, rows.misses] {
            let (bodies, others) = row.halves();
            let all = Stretch { first: 0, count: bodies.count + others.count };
            if amount == Amount::Request {
                requests.add(&row, all, 1);
                continue;
            }
            let sizes = row.sizes(catalogue.everybody());
            requests.add(&row, all, row.header);
            requests.add(&row, bodies, sizes.each);
            requests.add(&row, Stretch { count: sizes.one_more, ..bodies }, 1);
            weighed.add(&row, bodies, sizes.by_weight);
        }
    }
    let parts = requests.sums().zip(weighed.sums()).zip(catalogue.weights());
    let seen =
        parts.zip(visitors(view.zone)).map(
            |(((plain, weighed), weight), visitor)| {
                if view.sees(visitor) { plain + weighed * u64::from(*weight) } else { 0 }
            },
        );
    seen.collect()
}

/// Sums on the circle of positions: each addition costs the same, however long its stretch.
struct Circle {
    rounds: u64,
    steps: Vec<u64>,
}

impl Circle {
    fn new() -> Self {
        Self { rounds: 0, steps: vec![0; POSITIONS + 1] }
    }

    fn add(&mut self, row: &Row, stretch: Stretch, value: u64) {
        let whole = POSITIONS as u64;
        self.rounds += stretch.count / whole * value;
        let (from, count) = (row.position(stretch.first), (stretch.count % whole) as usize);
        let to = from + count;
        if to <= POSITIONS {
            self.step(from, to, value);
        } else {
            self.step(from, POSITIONS, value);
            self.step(0, to - POSITIONS, value);
        }
    }

    fn step(&mut self, from: usize, to: usize, value: u64) {
        self.steps[from] = self.steps[from].wrapping_add(value);
        self.steps[to] = self.steps[to].wrapping_sub(value);
    }

    fn sums(&self) -> impl Iterator<Item = u64> {
        self.steps[..POSITIONS].iter().scan(self.rounds, |sum, step| {
            *sum = sum.wrapping_add(*step);
            Some(*sum)
        })
    }
}
