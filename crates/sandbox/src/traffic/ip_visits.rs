//! How many addresses were active.

use super::model;
use super::series::Interval;
use super::view::View;
use crate::domain::{Domain, SLOT, Zone};

/// How often people come again: the addresses of a day are a third of those of its slots added up, or fewer.
const AGAIN: u64 = 3;

/// The addresses that were active in each interval from `start` to `end`, by the beginning of the interval: in five
/// minutes, or in a day. The addresses of a day are fewer than those of its slots together, since people stay and come
/// again, and at least those of its busiest slot.
pub(crate) fn ip_visits(
    domains: &[&Domain],
    zone: Zone,
    interval: Interval,
    (start, end): (u64, u64),
    now: u64,
) -> Vec<(u64, u64)> {
    let view = View::of_zone(zone);
    let of_slot = |slot: u64| -> u64 {
        domains.iter().map(|domain| addresses(model::slot(domain, &view, slot, now).requests())).sum()
    };
    let of_interval = |time: u64| {
        let slots = (time / SLOT..(time + interval.seconds()) / SLOT).map(of_slot);
        let (sum, most) = slots.fold((0, 0), |(sum, most), count| (sum + count, count.max(most)));
        (time, (sum / AGAIN).max(most))
    };
    interval.times(start, end.min(now)).map(of_interval).collect()
}

/// The addresses that some requests came from: at first one each, of many requests a part that shrinks slowly.
fn addresses(requests: u64) -> u64 {
    requests.min(((requests as f64).powf(0.86) * 1.4).floor() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Account;

    #[test]
    fn a_day_is_less_than_its_slots_and_at_least_the_busiest() {
        let now = 1_763_786_100;
        let account = Account::new(now).domains;
        for domain in account.iter().filter(|domain| domain.pauses.is_empty()) {
            for zone in domain.area.zones() {
                let midnight = now / 86_400 * 86_400 - 8 * 3_600;
                let range = (midnight - 86_400, midnight - 1);
                let count = |interval| ip_visits(&[domain], *zone, interval, range, now);
                let (slots, days) = (count(Interval::FiveMinutes), count(Interval::Day));
                if domain.daily_requests[*zone as usize] == 0 || domain.created > range.0 {
                    continue;
                }
                let sum: u64 = slots.iter().map(|slot| slot.1).sum();
                let most = slots.iter().map(|slot| slot.1).max().unwrap();
                assert_eq!((slots.len(), days.len(), days[0].0), (288, 1, range.0));
                assert!(most <= days[0].1 && days[0].1 < sum, "{}: {most} {} {sum}", domain.name, days[0].1);
            }
        }
    }

    #[test]
    fn nobody_comes_without_a_request() {
        assert_eq!((addresses(0), addresses(1), addresses(7)), (0, 1, 7));
        assert!((0..2_000_000).step_by(999).all(|requests| addresses(requests) <= requests));
    }
}
