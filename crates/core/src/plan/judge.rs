//! The verdict on each entry, and the groups that the ready ones make.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::line::{Line, Reason, Tally, Verdict};
use super::url::{Normal, is_address};
use super::{Kind, Order, Plan, Reach, Remaining, Standing, calls, video};

pub(super) fn plan(order: &Order, list: &str, standing: impl Fn(&str) -> Standing) -> Plan {
    let list = list.strip_prefix('\u{feff}').unwrap_or(list);
    let given = match order.kind {
        Kind::Videos { .. } => video::entries(list),
        _ => list.lines().enumerate().map(|(index, line)| (index + 1, line)).collect(),
    };
    let read: Vec<(usize, &str, Result<Normal, Reason>)> = given
        .into_iter()
        .map(|(number, text)| (number, text.trim()))
        .filter(|(_, text)| !text.is_empty())
        .map(|(number, text)| (number, text, order.kind.normalise(text)))
        .collect();

    let mut judge = Judge::new(order, read.len(), standing);
    let verdicts: Vec<Verdict> = read
        .iter()
        .map(|(number, text, entry)| match entry {
            Ok(normal) => judge.verdict(*number, text, normal),
            Err(reason) => Verdict::LeftOut(*reason),
        })
        .collect();

    let mut plan = Plan { mainland: judge.mainland, overseas: judge.overseas, ..Plan::default() };
    if !matches!(order.kind, Kind::Videos { .. }) {
        plan.domains = judge.groups.iter().map(|(host, urls)| ((*host).to_owned(), urls.len())).collect();
    }
    let urls = judge.groups.into_iter().flat_map(|(_, urls)| urls).map(str::to_owned);
    plan.calls = calls::cut(urls, &order.limits, order.area);
    plan.tally = verdicts.iter().fold(Tally::default(), |mut tally, verdict| {
        tally.count(*verdict);
        tally
    });
    let line = |((number, text, entry), verdict): ((usize, &str, Result<Normal, Reason>), Verdict)| {
        let (url, changes) = entry.map(|normal| (Some(normal.url), normal.changes)).unwrap_or_default();
        Line { number, text: text.to_owned(), url, changes, verdict }
    };
    plan.lines = read.into_iter().zip(verdicts).map(line).collect();
    plan
}

/// What the lines before have used and shown.
struct Judge<'a, S> {
    order: &'a Order,
    standing: S,
    day: Remaining,
    first_line: HashMap<&'a str, usize>,
    hosts: HashMap<&'a str, Host>,
    /// The ready entries of each host.
    groups: Vec<(&'a str, Vec<&'a str>)>,
    mainland: usize,
    overseas: usize,
}

/// What is known of a host.
#[derive(Clone, Copy)]
struct Host {
    /// Where its entries work and count, or why none of them is sent.
    reach: Result<Reach, Reason>,
    /// Its place among the groups, once an entry is ready.
    group: Option<usize>,
}

impl<'a, S: Fn(&str) -> Standing> Judge<'a, S> {
    fn new(order: &'a Order, lines: usize, standing: S) -> Self {
        Self {
            order,
            standing,
            day: order.limits.day,
            first_line: HashMap::with_capacity(lines),
            hosts: HashMap::new(),
            groups: Vec::new(),
            mainland: 0,
            overseas: 0,
        }
    }

    fn verdict(&mut self, number: usize, text: &str, normal: &'a Normal) -> Verdict {
        let host = self.host(&normal.host);
        let reach = match host.reach {
            Ok(reach) => reach,
            Err(reason) => return Verdict::LeftOut(reason),
        };
        match self.first_line.entry(&normal.url) {
            Entry::Occupied(earlier) => return Verdict::Duplicate(*earlier.get()),
            Entry::Vacant(place) => place.insert(number),
        };
        if self.order.limits.size.is_some_and(|size| !size.fits(&normal.url)) {
            return Verdict::LeftOut(Reason::OverCallSize);
        }
        // Videos are no matter of an area.
        let is_url = !matches!(self.order.kind, Kind::Videos { .. });
        let (mainland, overseas) = (is_url && reach != Reach::Overseas, is_url && reach != Reach::Mainland);
        if !self.day.take(mainland, overseas) {
            return Verdict::LeftOut(Reason::OverDayQuota);
        }
        self.mainland += usize::from(mainland);
        self.overseas += usize::from(overseas);
        self.group(host, normal);
        if normal.url == text { Verdict::Ready } else { Verdict::Normalised }
    }

    fn host(&mut self, name: &'a str) -> Host {
        if let Some(host) = self.hosts.get(name) {
            return *host;
        }
        let host = Host { reach: self.reach(name), group: None };
        self.hosts.insert(name, host);
        host
    }

    fn reach(&self, host: &str) -> Result<Reach, Reason> {
        let area = self.order.area.or(self.order.kind.default_area());
        if matches!(self.order.kind, Kind::Videos { .. }) {
            return Ok(Reach::Mainland);
        }
        if is_address(host) {
            return Err(Reason::ForeignDomain);
        }
        match ((self.standing)(host), area) {
            (Standing::Foreign, _) => Err(Reason::ForeignDomain),
            (Standing::NotServed, _) => Err(Reason::DomainNotServed),
            (Standing::Served(reach), Some(area)) if !reach.covers(area) => Err(Reason::AreaNotServed),
            (Standing::Served(_) | Standing::Unknown, Some(area)) => Ok(area),
            (Standing::Served(reach), None) => Ok(reach),
            (Standing::Unknown, None) => Ok(Reach::Mainland),
        }
    }

    fn group(&mut self, host: Host, normal: &'a Normal) {
        let at = host.group.unwrap_or_else(|| {
            self.groups.push((&normal.host, Vec::new()));
            self.hosts.insert(&normal.host, Host { group: Some(self.groups.len() - 1), ..host });
            self.groups.len() - 1
        });
        if let Some((_, urls)) = self.groups.get_mut(at) {
            urls.push(&normal.url);
        }
    }
}
