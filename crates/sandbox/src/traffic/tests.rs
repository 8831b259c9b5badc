//! What the parts of the model have to do with one another.

use proptest::prelude::*;

use super::figures::{CODES, Figures};
use super::shares::{COUNTRIES, IP_PROTOCOLS, ISPS, PROTOCOLS, PROVINCES};
use super::*;
use crate::account::Account;
use crate::domain::{Domain, Zone};

/// 2025-11-22 12:35:00 in UTC+8.
const NOW: u64 = 1_763_786_100;

/// Some domains, a zone, an interval, and a range that may reach into the present.
fn question() -> impl Strategy<Value = (Vec<usize>, Zone, Interval, (u64, u64))> {
    let zones = prop_oneof![Just(Zone::Mainland), Just(Zone::Overseas)];
    let intervals = prop_oneof![
        Just((Interval::Minute, 3_600)),
        Just((Interval::FiveMinutes, 6 * 3_600)),
        Just((Interval::Hour, 86_400)),
        Just((Interval::Day, 4 * 86_400)),
    ];
    let domains = proptest::collection::btree_set(0usize..12, 1..6);
    (domains, zones, intervals, 0u64..20_000, 0u64..100).prop_map(|(domains, zone, (interval, longest), back, part)| {
        let end = NOW + 600 - back * 60;
        (domains.into_iter().collect(), zone, interval, (end - longest * part / 100, end))
    })
}

fn sum(all: &[Vec<Figures>]) -> Vec<Figures> {
    let mut sum = vec![Figures::default(); all[0].len()];
    for figures in all {
        for (sum, figures) in sum.iter_mut().zip(figures) {
            sum.add(figures);
        }
    }
    sum
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn parts_sum_to_their_whole_for_every_filter(
        (chosen, zone, interval, range) in question(), isp in 0usize..8, place in 0usize..34, by_client in any::<bool>(),
        protocol in 0usize..4, version in 0usize..3,
    ) {
        let account = Account::new(NOW).domains;
        let chosen: Vec<&Domain> = chosen.into_iter().map(|index| &account[index]).collect();
        let figures = |view: View| -> Vec<Figures> {
            series(&chosen, &view, interval, range, NOW).into_iter().map(|point| point.sum).collect()
        };
        let places: Vec<i64> = match (zone, by_client) {
            (Zone::Mainland, _) => PROVINCES.iter().map(|share| share.0).collect(),
            (Zone::Overseas, true) => COUNTRIES.iter().map(|share| share.0).collect(),
            (Zone::Overseas, false) => (2_000_000_001..=2_000_000_008).collect(),
        };
        let isps: Vec<i64> = match zone {
            Zone::Mainland => ISPS.iter().map(|share| share.0).collect(),
            Zone::Overseas => vec![-1],
        };
        let protocol = ["all", "http", "https", "quic"][protocol];
        let version = ["all", "ipv4", "ipv6"][version];
        let base = || View::of_zone(zone).protocol(protocol).unwrap().ip_protocol(version).unwrap();
        let isp = isps[isp % isps.len()];
        let place = places[place % places.len()];

        let whole = figures(base());
        let of_isp = figures(base().isp(isp));
        let of_place = figures(base().district(place, by_client));
        let by_isp: Vec<Vec<Figures>> = isps.iter().map(|id| figures(base().isp(*id))).collect();
        let by_place: Vec<Vec<Figures>> = places.iter().map(|id| figures(base().district(*id, by_client))).collect();
        prop_assert_eq!(&sum(&by_isp), &whole);
        prop_assert_eq!(&sum(&by_place), &whole);
        let both = |isp: i64, place: i64| figures(base().district(place, by_client).isp(isp));
        prop_assert_eq!(&sum(&isps.iter().map(|isp| both(*isp, place)).collect::<Vec<_>>()), &of_place);
        prop_assert_eq!(&sum(&places.iter().map(|place| both(isp, *place)).collect::<Vec<_>>()), &of_isp);
        if protocol == "all" {
            let parts = PROTOCOLS.iter().map(|(word, _)| figures(base().isp(isp).protocol(word).unwrap()));
            prop_assert_eq!(&sum(&parts.collect::<Vec<_>>()), &of_isp);
        }
        if version == "all" {
            let parts = IP_PROTOCOLS.iter().map(|(word, _)| figures(base().isp(isp).ip_protocol(word).unwrap()));
            prop_assert_eq!(&sum(&parts.collect::<Vec<_>>()), &of_isp);
        }
        let apart: Vec<Vec<Figures>> = chosen
            .iter()
            .map(|domain| series(&[domain], &base(), interval, range, NOW).into_iter().map(|point| point.sum).collect())
            .collect();
        prop_assert_eq!(&sum(&apart), &whole);
    }

    #[test]
    fn hits_and_origin_are_everything((chosen, zone, interval, range) in question()) {
        let account = Account::new(NOW).domains;
        let chosen: Vec<&Domain> = chosen.into_iter().map(|index| &account[index]).collect();
        let points = series(&chosen, &View::of_zone(zone), interval, range, NOW);
        let fine = series(&chosen, &View::of_zone(zone), Interval::FiveMinutes, range, NOW);
        for point in &points {
            let origin = point.of_origin();
            let value = |measure: Measure| measure.value(&origin);
            prop_assert_eq!(point.sum.hit_bytes() + origin.sum.bytes(), point.sum.bytes());
            prop_assert_eq!(point.sum.hit_requests() + origin.sum.requests(), point.sum.requests());
            let classes: f64 = (2..=5).map(|class| value(Measure::Class(class))).sum();
            prop_assert_eq!(classes, value(Measure::Request));
            let codes: f64 = CODES.into_iter().map(|code| value(Measure::Code(code))).sum();
            prop_assert_eq!(codes, value(Measure::Request));
            let failed: f64 = OriginFault::ALL.into_iter().map(|fault| value(Measure::Fail(fault))).sum();
            prop_assert_eq!(failed, value(Measure::FailRequest));
            prop_assert_eq!(value(Measure::FailRequest), value(Measure::Class(5)));
            prop_assert!(value(Measure::Bandwidth) <= Measure::Bandwidth.value(point));
            if interval == Interval::FiveMinutes || interval == Interval::Minute {
                let bits = value(Measure::Flux) * 8.0 / interval.seconds() as f64;
                prop_assert!((bits - value(Measure::Bandwidth)).abs() <= 0.006);
            }
        }
        if interval != Interval::Minute && interval != Interval::FiveMinutes {
            let peak = |points: &[Point]| points.iter().map(|point| point.of_origin().bandwidth()).fold(0.0, f64::max);
            prop_assert!(peak(&points) >= peak(&fine));
        }
    }

    #[test]
    fn rankings_descend_and_sum_to_the_total((chosen, zone, _, (start, end)) in question(), limit in 1usize..400) {
        let account = Account::new(NOW).domains;
        let chosen: Vec<&Domain> = chosen.into_iter().map(|index| &account[index]).collect();
        let (start, end) = (start / 300 * 300, end.min(NOW - 900) / 300 * 300);
        let range = (start.min(end), end);
        let view = View::of_zone(zone);
        let points = series(&chosen, &view, Interval::FiveMinutes, range, NOW);
        let total = Point::total(&points);
        for amount in [Amount::Flux, Amount::Request] {
            let all = if amount == Amount::Flux { total.bytes() } else { total.requests() } as f64;
            for by in [By::Url, By::Path, By::Client, By::Server, By::Isp, By::Ip, By::Device, By::Browser, By::Os, By::Referer] {
                let rows = top(&chosen, &view, by, amount, range, NOW, usize::MAX);
                prop_assert!(rows.is_sorted_by(|a, b| a.value >= b.value), "{:?}", by);
                let sum: f64 = rows.iter().map(|row| row.value).sum();
                prop_assert!(if by == By::Ip { sum <= all } else { sum == all }, "{:?} {:?}: {} of {}", by, amount, sum, all);
                let names: std::collections::BTreeSet<&String> = rows.iter().map(|row| &row.name).collect();
                prop_assert_eq!(names.len(), rows.len(), "{:?}", by);
                let short = top(&chosen, &view, by, amount, range, NOW, limit);
                prop_assert_eq!(&short[..], &rows[..limit.min(rows.len())]);
            }
        }
        for row in top(&chosen, &view, By::Server, Amount::Flux, range, NOW, 40) {
            let own = View::of_zone(zone).district(row.id.unwrap(), false);
            let points = series(&chosen, &own, Interval::FiveMinutes, range, NOW);
            prop_assert_eq!(Point::total(&points).bytes() as f64, row.value, "{}", row.name);
        }
        let hosts = top_hosts(&chosen, &view, Measure::Flux, range, NOW, 100);
        prop_assert!(hosts.is_sorted_by(|a, b| a.value >= b.value));
        prop_assert_eq!(hosts.iter().map(|row| row.value).sum::<f64>(), total.bytes() as f64);
        let origins = top_origins(&chosen, &view, Measure::Flux, range, NOW, 100);
        prop_assert_eq!(origins.iter().map(|row| row.value).sum::<f64>(), (total.bytes() - total.hit_bytes()) as f64);
    }
}

#[test]
fn a_continent_is_the_sum_of_its_countries() {
    let account = Account::new(NOW).domains;
    let all: Vec<&Domain> = account.iter().collect();
    let bytes = |id: i64, by_client: bool| {
        let view = View::of_zone(Zone::Overseas).district(id, by_client);
        Point::total(&series(&all, &view, Interval::Day, (NOW - 86_400, NOW), NOW)).bytes()
    };
    let countries = edgeseal_core::tencent::places::countries_of_client_area(-20);
    assert_eq!(bytes(-20, true), countries.map(|id| bytes(id, true)).sum::<u64>());
    assert!(bytes(-20, true) > bytes(-23, true) && bytes(-23, true) > 0);
    assert_eq!((bytes(1200, false), bytes(0, true), bytes(4, true)), (0, 0, 0), "not of this kind");
}
