//! The model itself.

use super::catalogue;
use super::curve::{self, AVERAGE};
use super::figures::{CODES, Figures};
use super::profile::{self, WHOLE};
use super::view::View;
use super::walk::{POSITIONS, Row, Stretch};
use crate::domain::{Domain, SLOT, Zone};
use crate::hash;

/// The seconds of a minute.
pub(super) const MINUTE: u64 = 60;
/// Figures of a minute take so long to be complete, in seconds: until then they are a growing part.
const ARRIVES: u64 = 300;
/// The slots of a day.
const SLOTS: u64 = 86_400 / SLOT;
/// What a header and the body of an error take, in bytes.
const SMALL: u64 = 480;
/// For so many slots after a purge the nodes fetch anew.
const COLD: u64 = 4;
/// Then this part of the hits goes to the origin.
const COLD_SHARE: u64 = 1_200;

/// The requests of a slot: those that nodes answered by themselves, and the others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    pub(super) hits: Row,
    pub(super) misses: Row,
}

/// What a domain served to the visitors of a view in a slot, as far as it has arrived.
pub(super) fn slot(domain: &Domain, view: &View, slot: u64, now: u64) -> Figures {
    let Some(rows) = rows(domain, view.zone, slot).filter(|_| slot * SLOT < now) else {
        return Figures::default();
    };
    if is_complete(slot, now) {
        return if view.is_whole() { rows.everything() } else { rows.seen(domain, view, |stretch| stretch) };
    }
    let mut sum = Figures::default();
    for part in 0..SLOT / MINUTE {
        sum.add(&of_minute(&rows, domain, view, slot * SLOT / MINUTE + part, now));
    }
    sum
}

/// Whether all of a slot has arrived.
pub(super) const fn is_complete(slot: u64, now: u64) -> bool {
    slot * SLOT + SLOT - MINUTE + ARRIVES <= now
}

/// What a domain served to the visitors of a view in a minute, as far as it has arrived.
pub(super) fn minute(domain: &Domain, view: &View, minute: u64, now: u64) -> Figures {
    match rows(domain, view.zone, minute * MINUTE / SLOT) {
        Some(rows) if minute * MINUTE < now => of_minute(&rows, domain, view, minute, now),
        _ => Figures::default(),
    }
}

fn of_minute(rows: &Slot, domain: &Domain, view: &View, minute: u64, now: u64) -> Figures {
    let arrived = now.saturating_sub(minute * MINUTE).min(ARRIVES);
    rows.seen(domain, view, |stretch| {
        let Stretch { first, count } = stretch_of_minute(domain, view.zone, minute, stretch);
        Stretch { first, count: count * arrived / ARRIVES }
    })
}

/// The requests of a minute among those of its slot with one code.
pub(super) fn stretch_of_minute(domain: &Domain, zone: Zone, minute: u64, of_slot: Stretch) -> Stretch {
    let start = minute * MINUTE;
    let (slot, part) = (start / SLOT, start % SLOT / MINUTE);
    // A minute has a fifth of its slot, give or take a twentieth of that.
    let edge = |part: u64| match part {
        0 => 0,
        5 => 1_000,
        part => part * 200 + hash::mix(seed(domain, zone) ^ (slot * 8 + part)) % 21 - 10,
    };
    let (from, to) = (of_slot.count * edge(part) / 1_000, of_slot.count * edge(part + 1) / 1_000);
    Stretch { first: of_slot.first + from, count: to - from }
}

impl Slot {
    fn everything(&self) -> Figures {
        Figures {
            hits: self.hits.counts,
            misses: self.misses.counts,
            hit_bytes: self.hits.bytes(),
            miss_bytes: self.misses.bytes(),
        }
    }

    /// What the visitors of a view got, of the part of the requests with each code that `part` takes.
    fn seen(&self, domain: &Domain, view: &View, part: impl Fn(Stretch) -> Stretch) -> Figures {
        let everybody = catalogue::of(domain.service).everybody();
        let lens = view.lens(domain.service);
        let figures = |row: &Row| {
            let sizes = row.sizes(everybody);
            let mut counts = [0; CODES.len()];
            let mut bytes = 0;
            for (code, count) in counts.iter_mut().enumerate().filter(|(code, _)| row.counts[*code] > 0) {
                let (requests, more) = row.seen(lens, sizes, part(row.of_code(code)));
                *count = requests;
                bytes += more;
            }
            (counts, bytes)
        };
        let ((hits, hit_bytes), (misses, miss_bytes)) = (figures(&self.hits), figures(&self.misses));
        Figures { hits, misses, hit_bytes, miss_bytes }
    }
}

/// The requests of a slot of which nothing is missing; `None` where there are none.
pub(super) fn rows(domain: &Domain, zone: Zone, slot: u64) -> Option<Slot> {
    let start = slot * SLOT;
    let daily = domain.daily_requests[zone as usize];
    if !domain.is_served(start) || daily == 0 {
        return None;
    }
    let seed = seed(domain, zone);
    let profile = profile::of(domain.service);
    let noise = hash::mix(seed ^ slot);
    let level = curve::level(domain.service, zone, slot) * curve::weekday(domain.service, slot) / AVERAGE;
    // Each slot is off by up to 4 %; the hours drift by up to 5 %, the days by up to 6 %.
    let level = level * (960 + noise % 81) / 1_000;
    let level = level * drift(seed ^ 1, slot, 12, 50) / 1_000 * drift(seed ^ 2, slot, SLOTS, 60) / 1_000;
    let requests = daily * level / (SLOTS * AVERAGE);

    let mut hit_share = profile.hits * (9_940 + (noise >> 8) % 61) / 10_000;
    if domain.purged_slots.range(slot.saturating_sub(COLD)..slot).next().is_some() {
        hit_share -= hit_share * COLD_SHARE / WHOLE;
    }
    let hits = requests * hit_share / WHOLE;
    let body = profile.body * (970 + (noise >> 48) % 61) / 1_000;
    let row = |counts: [u64; CODES.len()], outcome: u64| Row {
        start: hash::mix(noise ^ outcome) % POSITIONS as u64,
        body: (counts[0] + counts[1]) * body,
        header: SMALL,
        counts,
    };
    Some(Slot {
        hits: row(by_code(hits, profile.hit_codes, (noise >> 16) % WHOLE), 1),
        misses: row(by_code(requests - hits, profile.miss_codes, (noise >> 32) % WHOLE), 2),
    })
}

/// A factor of about 1,000, off by up to `most`, that goes straight from one step to the next.
fn drift(seed: u64, slot: u64, step: u64, most: u64) -> u64 {
    let (index, into) = (slot / step, slot % step);
    let at = |index: u64| 1_000 - most + hash::mix(seed ^ hash::mix(index)) % (2 * most + 1);
    (at(index) * (step - into) + at(index + 1) * into) / step
}

/// Deals requests to codes, every one of them to exactly one. `start` moves the edges, so that a code too rare for one
/// slot appears in some.
fn by_code(requests: u64, shares: &[(usize, u64)], start: u64) -> [u64; CODES.len()] {
    let mut counts = [0; CODES.len()];
    let (mut share, mut dealt) = (0, 0);
    for (code, part) in shares {
        share += part;
        let edge = (requests * share + start) / WHOLE;
        counts[*code] = edge - dealt;
        dealt = edge;
    }
    counts
}

/// The two zones of a domain have noises of their own.
pub(super) const fn seed(domain: &Domain, zone: Zone) -> u64 {
    domain.seed ^ zone as u64
}
