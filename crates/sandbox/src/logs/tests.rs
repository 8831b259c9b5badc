//! Logs add up to the statistics of their hour.

use std::collections::BTreeMap;
use std::io::Read;

use flate2::read::GzDecoder;
use http::Request;
use proptest::prelude::*;

use super::*;
use crate::Sandbox;
use crate::account::Account;
use crate::traffic::{Amount, By, top};

/// 2025-11-22 12:35:00 in UTC+8.
const NOW: u64 = 1_763_786_100;
const DAY: u64 = 86_400;

/// The fields that tests look at.
struct Line {
    slot: u64,
    ip: String,
    url: String,
    bytes: u64,
    place: i64,
    isp: i64,
    code: u16,
    protocol: String,
    is_hit: bool,
}

fn read(line: &str) -> Line {
    let left: Vec<&str> = line.splitn(10, ' ').collect();
    let right: Vec<&str> = left[9].rsplitn(5, ' ').collect();
    let [port, cache, protocol, method, middle] = right[..] else { panic!("{line}") };
    let time = left[0];
    let text =
        format!("{}-{}-{} {}:{}:{}", &time[..4], &time[4..6], &time[6..8], &time[8..10], &time[10..12], &time[12..]);
    let second = edgeseal_core::time::parse_cloud(&text).unwrap();
    assert!(port == "-" || port.parse::<u16>().unwrap() > 1_023, "{line}");
    assert!(["GET", "HEAD", "POST"].contains(&method) && ["hit", "miss"].contains(&cache), "{line}");
    let quoted: Vec<&str> = middle.split('"').collect();
    assert_eq!(quoted.len(), 5, "{line}");
    quoted[0].trim().parse::<u64>().unwrap();
    assert_eq!(quoted[3] == "(null)", left[7] != "206", "{line}");
    Line {
        slot: second / SLOT,
        ip: left[1].to_owned(),
        url: format!("{}{}", left[2], left[3]),
        bytes: left[4].parse().unwrap(),
        place: left[5].parse().unwrap(),
        isp: left[6].parse().unwrap(),
        code: left[7].parse().unwrap(),
        protocol: protocol.to_owned(),
        is_hit: cache == "hit",
    }
}

fn unpacked(file: &[u8]) -> Vec<Line> {
    let mut text = String::new();
    GzDecoder::new(file).read_to_string(&mut text).unwrap();
    text.lines().map(read).collect()
}

fn points(domain: &Domain, view: &View, interval: Interval, start: u64) -> Vec<Point> {
    series(&[domain], view, interval, (start, start + HOUR - 1), start + DAY)
}

fn count(lines: &[Line], holds: impl Fn(&Line) -> bool) -> u64 {
    lines.iter().filter(|line| holds(line)).count() as u64
}

/// Hours that fit into a package: of a small domain, and of larger ones by night.
fn exact_hours(account: &Account) -> Vec<(&Domain, Zone, u64)> {
    let midnight = NOW / DAY * DAY - 8 * HOUR;
    let domain = |name| account.domain(name).unwrap();
    vec![
        (domain("launcher.orbit.example"), Zone::Overseas, midnight - 20 * HOUR),
        (domain("launcher.orbit.example"), Zone::Overseas, midnight - 60 * HOUR),
        (domain("dl.harbor.example"), Zone::Mainland, midnight - 3 * HOUR),
        (domain("dl.harbor.example"), Zone::Overseas, midnight - 12 * HOUR),
        (domain("patch.orbit.example"), Zone::Overseas, midnight - 7 * HOUR),
        (domain("www.harbor.example"), Zone::Overseas, midnight + 2 * HOUR),
    ]
}

#[test]
fn lines_are_the_requests_of_their_hour() {
    let account = Account::new(NOW);
    for (domain, zone, start) in exact_hours(&account) {
        let lines = unpacked(&package(domain, zone, start, NOW).unwrap());
        let slots = points(domain, &View::of_zone(zone), Interval::FiveMinutes, start);
        let total = Point::total(&slots);
        assert_eq!(lines.len() as u64, total.requests(), "{}", domain.name);
        assert_eq!(count(&lines, |line| line.is_hit), total.hit_requests());
        for code in [200, 206, 301, 302, 304, 400, 403, 404, 416, 499, 500, 502, 504, 514] {
            assert_eq!(count(&lines, |line| line.code == code), total.requests_with(|other| other == code), "{code}");
        }
        // Within a byte for each slot and outcome.
        let logged = |holds: &dyn Fn(&Line) -> bool| -> f64 {
            lines.iter().filter(|line| holds(line)).map(|line| line.bytes as f64 * 1.1).sum()
        };
        assert!((logged(&|_| true) - total.bytes() as f64).abs() <= 2.0, "{}", domain.name);
        for slot in &slots {
            assert_eq!(count(&lines, |line| line.slot == slot.time / SLOT), slot.sum.requests());
            let bytes = logged(&|line| line.slot == slot.time / SLOT);
            assert!((bytes - slot.sum.bytes() as f64).abs() <= 3.0, "{bytes}");
            let bits = bytes * 8.0 / 300.0;
            assert!((bits - slot.bandwidth()).abs() <= 0.1, "{bits} {}", slot.bandwidth());
        }
    }
}

#[test]
fn lines_agree_with_every_view_and_every_ranking() {
    let account = Account::new(NOW);
    for (domain, zone, start) in exact_hours(&account) {
        let lines = unpacked(&package(domain, zone, start, NOW).unwrap());
        let of = |view: &View| Point::total(&points(domain, view, Interval::Hour, start));
        let zone_view = || View::of_zone(zone);
        let near = |lines: f64, bytes: u64| (lines - bytes as f64).abs() <= 10.0 * 1.1 * 24.0 + lines * 1e-4;
        for id in [4, 22, 120, 0, -1, 1200, 1176, 669, -2, 77] {
            let (seen, own) = (of(&zone_view().district(id, true)), |line: &Line| line.place == id);
            assert_eq!(count(&lines, own), seen.requests(), "{} {id}", domain.name);
            let bytes: u64 = lines.iter().filter(|line| own(line)).map(|line| line.bytes).sum();
            assert!(near(bytes as f64 * 1.1, seen.bytes()), "{id}: {bytes} {}", seen.bytes());
        }
        for id in [2, 26, 38, -1] {
            assert_eq!(count(&lines, |line| line.isp == id), of(&zone_view().isp(id)).requests(), "{id}");
        }
        for (word, mark) in [("http", "HTTP"), ("https", "HTTPS"), ("quic", "HTTP/3")] {
            let seen = of(&zone_view().protocol(word).unwrap());
            assert_eq!(count(&lines, |line| line.protocol == mark), seen.requests(), "{word}");
        }
        let seen = of(&zone_view().ip_protocol("ipv6").unwrap());
        assert_eq!(count(&lines, |line| line.ip.contains(':')), seen.requests());

        let range = (start, start + HOUR - 1);
        let mut urls: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
        for line in &lines {
            let sum = urls.entry(&line.url).or_default();
            *sum = (sum.0 + 1, sum.1 + line.bytes);
        }
        let requests = top(&[domain], &zone_view(), By::Url, Amount::Request, range, NOW, 1_000);
        assert_eq!(requests.len(), urls.len());
        assert!(requests.iter().all(|row| urls[row.name.as_str()].0 as f64 == row.value), "{}", domain.name);
        for row in top(&[domain], &zone_view(), By::Url, Amount::Flux, range, NOW, 1_000) {
            let (lines, bytes) = urls[row.name.as_str()];
            assert!((bytes as f64 * 1.1 - row.value).abs() <= 1.1 * lines as f64 + 1.0, "{row:?} {bytes}");
        }
        for row in top(&[domain], &zone_view(), By::Ip, Amount::Request, range, NOW, 50) {
            assert_eq!(count(&lines, |line| line.ip == row.name) as f64, row.value, "{row:?}");
        }
    }
}

#[test]
fn a_busy_hour_is_sampled_and_still_adds_up() {
    let account = Account::new(NOW);
    for (name, zone, hours) in [
        ("img.harbor.example", Zone::Mainland, 4),
        ("api.harbor.example", Zone::Mainland, 21),
        ("video.harbor.example", Zone::Mainland, 15),
        ("www.harbor.example", Zone::Overseas, 28),
    ] {
        let domain = account.domain(name).unwrap();
        let start = NOW / HOUR * HOUR - hours * HOUR;
        let info = packages(domain, zone, (start, start), NOW).next().unwrap();
        let every = info.requests_a_line;
        let lines = unpacked(&package(domain, zone, start, NOW).unwrap());
        let total = Point::total(&points(domain, &View::of_zone(zone), Interval::Hour, start));
        assert!(every > 1 && lines.len() > 25_000 && lines.len() <= 50_030, "{name}: {} x {every}", lines.len());
        for code in [200, 206, 304, 404, 499, 502] {
            let (lines, requests) =
                (count(&lines, |line| line.code == code), total.requests_with(|other| other == code));
            assert!((lines * every).abs_diff(requests) <= 2 * every, "{name} {code}: {lines} x {every}, {requests}");
        }
        assert!((count(&lines, |line| line.is_hit) * every).abs_diff(total.hit_requests()) <= 10 * every);
        let bytes: u64 = lines.iter().map(|line| line.bytes).sum();
        let (bytes, flux) = (bytes as f64 * 1.1 * every as f64, total.bytes() as f64);
        assert!((bytes / flux - 1.0).abs() < 0.0005, "{name}: {bytes} of {flux}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_hour_adds_up(index in 0usize..12, is_overseas in any::<bool>(), back in 2u64..700) {
        let account = Account::new(NOW);
        let (domain, zone) = (&account.domains[index], if is_overseas { Zone::Overseas } else { Zone::Mainland });
        let start = NOW / HOUR * HOUR - back * HOUR;
        let total = Point::total(&points(domain, &View::of_zone(zone), Interval::Hour, start));
        let info = packages(domain, zone, (start, start), NOW).next();
        let file = package(domain, zone, start, NOW);
        prop_assert_eq!((info.is_some(), file.is_some()), (total.requests() > 0, total.requests() > 0));
        if let (Some(info), Some(file)) = (info, file) {
            let (lines, every) = (unpacked(&file), info.requests_a_line);
            prop_assert_eq!(info.requests, total.requests());
            let count = lines.len() as u64 * every;
            prop_assert!(count.abs_diff(total.requests()) <= 28 * (every - 1), "{} of {:?}", count, info);
            let bytes = lines.iter().map(|line| line.bytes).sum::<u64>() as f64 * 1.1 * every as f64;
            let flux = total.bytes() as f64;
            prop_assert!((bytes / flux - 1.0).abs() < 0.0005, "{} of {}", bytes, flux);
        }
    }
}

#[test]
fn packages_are_there_from_half_an_hour_to_thirty_days_after_their_hour() {
    let account = Account::new(NOW);
    let domain = account.domain("dl.harbor.example").unwrap();
    let start = NOW / HOUR * HOUR - 5 * HOUR;
    let is_there = |now| package(domain, Zone::Overseas, start, now).is_some();
    let end = start + HOUR;
    assert!(!is_there(end + 1_799) && is_there(end + 1_800));
    assert!(is_there(end + 30 * DAY) && !is_there(end + 30 * DAY + 1));
    assert_eq!(package(domain, Zone::Overseas, start + 60, NOW), None, "no hour begins then");
    let listed: Vec<PackageInfo> = packages(domain, Zone::Overseas, (NOW - 60 * DAY, NOW + DAY), NOW).collect();
    assert_eq!(listed.len(), 30 * 24, "{:?}", listed.first());
    assert!(listed.iter().all(|info| package_exists(domain, info)));
    let one: Vec<PackageInfo> = packages(domain, Zone::Overseas, (start + 1, start + 2), NOW).collect();
    assert_eq!((one.len(), one[0].start, one[0].end), (1, start, start + HOUR - 1));
    assert_eq!(one[0], *listed.iter().find(|info| info.start == start).unwrap());
    for (name, zone) in [("old.orbit.example", Zone::Overseas), ("img.harbor.example", Zone::Overseas)] {
        let domain = account.domain(name).unwrap();
        assert_eq!(packages(domain, zone, (NOW - 40 * DAY, NOW), NOW).count(), 0, "{name}");
    }
}

fn package_exists(domain: &Domain, info: &PackageInfo) -> bool {
    Hour::of(domain, info.zone, info.start, NOW).is_some()
}

#[test]
fn a_package_is_the_same_each_time() {
    let account = Account::new(NOW);
    let domain = account.domain("launcher.orbit.example").unwrap();
    let start = NOW / HOUR * HOUR - 30 * HOUR;
    let file = package(domain, Zone::Overseas, start, NOW).unwrap();
    assert_eq!(Some(file), package(domain, Zone::Overseas, start, NOW + DAY));
}

#[test]
fn a_link_opens_its_package_until_it_ends() {
    let account = Account::new(NOW);
    let domain = account.domain("launcher.orbit.example").unwrap();
    let start = NOW / HOUR * HOUR - 30 * HOUR;
    let link = log_path(domain, Zone::Overseas, start, NOW + DAY);
    assert!(link.starts_with("/20251121/06/2025112106-launcher.orbit.example-overseas.gz?st="), "{link}");
    let ask = |method: &str, path: &str, now: u64| {
        let request = Request::builder().method(method).uri(path).body(Vec::new()).unwrap();
        let response = Sandbox::new(NOW * 1_000).handle(&request, now * 1_000);
        (
            response.status().as_u16(),
            response.headers()["content-type"].to_str().unwrap().to_owned(),
            response.into_body(),
        )
    };
    let file = package(domain, Zone::Overseas, start, NOW).unwrap();
    assert_eq!(ask("GET", &link, NOW), (200, "application/gzip".to_owned(), file));
    assert_eq!(ask("GET", &link, NOW + DAY).0, 200);
    let nothing = log_path(account.domain("old.orbit.example").unwrap(), Zone::Overseas, start, NOW + DAY);
    let longer = link.replace(&format!("e={}", NOW + DAY), &format!("e={}", NOW + 2 * DAY));
    let other = link.replace("/20251121/06/2025112106", "/20251121/07/2025112107");
    let path = link.split('?').next().unwrap();
    for (method, path, now, status) in [
        ("GET", &*link, NOW + DAY + 1, 403),
        ("GET", &*longer, NOW, 403),
        ("GET", &*other, NOW, 403),
        ("GET", path, NOW, 403),
        ("POST", &*link, NOW, 405),
        ("GET", &*nothing, NOW, 404),
        ("GET", "/20251121/06/2025112107-launcher.orbit.example-overseas.gz", NOW, 404),
        ("GET", "/favicon.ico", NOW, 404),
    ] {
        let (found, kind, _) = ask(method, path, now);
        assert_eq!((found, kind.as_str()), (status, "application/json"), "{method} {path}");
    }
}
