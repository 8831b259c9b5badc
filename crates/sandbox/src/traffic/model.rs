//! The model itself.

use super::curve::{self, AVERAGE};
use super::figures::{CODES, Figures};
use super::profile::{self, WHOLE};
use super::view::View;
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

/// What a domain served to the visitors of a view in a slot, as far as it has arrived.
pub(super) fn slot(domain: &Domain, view: &View, slot: u64, now: u64) -> Figures {
    let whole = complete(domain, view.zone, slot);
    let last_minute = slot * SLOT + SLOT - MINUTE;
    // A part of the visitors is a part of every minute: only then do both the parts and the minutes sum to the whole.
    if view.is_whole() && last_minute.saturating_add(ARRIVES) <= now {
        return whole;
    }
    let mut sum = Figures::default();
    if whole != sum && slot * SLOT < now {
        for part in 0..SLOT / MINUTE {
            sum.add(&share_of_minute(&whole, domain, view, slot * SLOT / MINUTE + part, now));
        }
    }
    sum
}

/// What a domain served to the visitors of a view in a minute, as far as it has arrived.
pub(super) fn minute(domain: &Domain, view: &View, minute: u64, now: u64) -> Figures {
    let whole = complete(domain, view.zone, minute * MINUTE / SLOT);
    share_of_minute(&whole, domain, view, minute, now)
}

fn share_of_minute(whole: &Figures, domain: &Domain, view: &View, minute: u64, now: u64) -> Figures {
    let start = minute * MINUTE;
    let (slot, part) = (start / SLOT, start % SLOT / MINUTE);
    // A minute has a fifth of its slot, give or take a twentieth of that.
    let edge = |part: u64| match part {
        0 => 0,
        5 => 1_000,
        part => part * 200 + hash::mix(seed(domain, view.zone) ^ (slot * 8 + part)) % 21 - 10,
    };
    let all = whole.share(edge(part), edge(part + 1), 1_000);
    let arrived = now.saturating_sub(start).min(ARRIVES);
    view.of(if arrived == ARRIVES { all } else { all.share(0, arrived, ARRIVES) })
}

/// A slot of which nothing is missing.
fn complete(domain: &Domain, zone: Zone, slot: u64) -> Figures {
    let start = slot * SLOT;
    let daily = domain.daily_requests[zone as usize];
    if !domain.is_served(start) || daily == 0 {
        return Figures::default();
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
    let hit_counts = by_code(hits, profile.hit_codes, (noise >> 16) % WHOLE);
    let miss_counts = by_code(requests - hits, profile.miss_codes, (noise >> 32) % WHOLE);
    let body = profile.body * (970 + (noise >> 48) % 61) / 1_000;
    Figures {
        hit_bytes: bytes(&hit_counts, body),
        miss_bytes: bytes(&miss_counts, body),
        hits: hit_counts,
        misses: miss_counts,
    }
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

fn bytes(counts: &[u64; CODES.len()], body: u64) -> u64 {
    let bodies = counts[0] + counts[1];
    counts.iter().sum::<u64>() * SMALL + bodies * body
}

/// The two zones of a domain have noises of their own.
const fn seed(domain: &Domain, zone: Zone) -> u64 {
    domain.seed ^ zone as u64
}
