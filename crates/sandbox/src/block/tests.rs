//! Blocks of the seeded account.

use edgeseal_core::time::UTC8;

use super::*;
use crate::certificates::Certificates;
use crate::domain::domains;

const NOW: u64 = 1_763_786_100;

struct Desk {
    domains: Vec<Domain>,
    ids: Ids,
    blocks: Blocks,
}

impl Desk {
    fn new() -> Self {
        Self { domains: domains(NOW, &Certificates::new(NOW)), ids: Ids::default(), blocks: Blocks::default() }
    }

    fn block(&mut self, urls: &[String], gap: u64, now: u64) -> Result<Outcome, Fault> {
        self.blocks.block(&self.domains, &mut self.ids, Order { urls, batch: 100, gap }, now)
    }

    fn blocked(&self, now: u64) -> Vec<String> {
        let filter = Filter { state: Some(State::Blocked), ..Filter::default() };
        self.blocks.found(&filter, now).iter().map(|record| record.url.clone()).collect()
    }

    fn release(&mut self, urls: &[String], day: Option<u64>, gap: u64, now: u64) -> Result<Outcome, Fault> {
        self.blocks.release(&self.domains, &mut self.ids, Order { urls, batch: 100, gap }, day, now)
    }
}

fn url(path: &str) -> Vec<String> {
    vec![format!("https://img.harbor.example{path}")]
}

fn many(count: usize, from: usize) -> Vec<String> {
    (from..from + count).flat_map(|number| url(&format!("/{number}"))).collect()
}

#[test]
fn a_block_holds_until_it_is_released() {
    let mut desk = Desk::new();
    let list = [url("/a"), url("/sandbox-unreachable/b")].concat();
    let outcome = desk.block(&list, 0, NOW).unwrap();
    assert_eq!((&*outcome.done, &*outcome.failed, outcome.task_id.len()), (&list[..1], &list[1..], 19));
    assert_eq!(desk.blocked(NOW), list[..1]);
    let released = desk.release(&list, None, 0, NOW + 60).unwrap();
    assert_eq!((released.done, released.failed), (list[..1].to_vec(), list[1..].to_vec()));
    assert!(desk.blocked(NOW + 60).is_empty());

    let record = |filter: &Filter<'_>| {
        let found = desk.blocks.found(filter, NOW + 60);
        found.iter().map(|record| (record.state.name(), record.created, record.updated)).collect::<Vec<_>>()
    };
    let expected = [("enable", NOW, NOW + 60)];
    assert_eq!(record(&Filter::default()), expected);
    for id in [&outcome.task_id, &released.task_id] {
        assert_eq!(record(&Filter { task_id: Some(id), ..Filter::default() }), expected);
    }
    assert_eq!(record(&Filter { state: State::named("forbid"), ..Filter::default() }), []);
    assert_eq!(record(&Filter { state: State::named("enable"), url: Some(&list[0]), ..Filter::default() }), expected);
    assert_eq!(record(&Filter { times: Some((NOW, NOW + 59)), ..Filter::default() }), []);
    assert!(desk.blocks.found(&Filter::default(), NOW + 61 + KEPT).is_empty());
}

#[test]
fn a_day_of_the_block_may_be_asked_for() {
    let mut desk = Desk::new();
    desk.block(&url("/a"), 0, NOW).unwrap();
    assert_eq!(desk.release(&url("/a"), Some(NOW - DAY), 0, NOW + 9).unwrap().failed, url("/a"));
    assert_eq!(desk.release(&url("/a"), Some(NOW), 0, NOW + 9).unwrap().done, url("/a"));
}

#[test]
fn api_2017_wants_more_than_15_minutes_between() {
    let mut desk = Desk::new();
    desk.block(&url("/a"), V2_GAP, NOW).unwrap();
    let too_soon = Err(Fault::TooSoon(url("/a")[0].clone()));
    assert_eq!(desk.release(&url("/a"), None, V2_GAP, NOW + 900), too_soon);
    assert_eq!(desk.release(&url("/a"), None, V2_GAP, NOW + 901).unwrap().done, url("/a"));
    assert_eq!(desk.block(&url("/a"), V2_GAP, NOW + 1_801), too_soon);
    assert!(desk.block(&url("/a"), V2_GAP, NOW + 1_802).is_ok());
    assert_eq!(desk.blocks.found(&Filter::default(), NOW + 1_802).len(), 2);
}

#[test]
fn calls_and_days_have_limits() {
    let mut desk = Desk::new();
    assert_eq!(desk.block(&many(101, 0), 0, NOW), Err(Fault::TooMany(100)));
    for call in 0..30 {
        desk.block(&many(100, call * 100), 0, NOW).unwrap();
    }
    assert_eq!(desk.block(&url("/more"), 0, NOW), Err(Fault::DayLimit(3_000)));
    assert!(desk.release(&many(100, 0), None, 0, NOW).is_ok(), "releases are not counted");
    let midnight = (NOW + UTC8).next_multiple_of(DAY) - UTC8;
    assert_eq!((desk.blocks.left(midnight - 1), desk.blocks.left(midnight)), (0, 3_000));
}

#[test]
fn urls_are_those_of_a_domain_that_is_served() {
    let mut desk = Desk::new();
    for (url, expected) in [
        ("img.harbor.example/a", "NoUrl"),
        ("https://www.foreign.example/", "NoDomain"),
        ("https://old.orbit.example/", "NotOnline"),
    ] {
        let fault = desk.block(&[url.to_owned()], 0, NOW).unwrap_err();
        assert!(format!("{fault:?}").contains(expected), "{fault:?}");
    }
    assert_eq!(desk.blocks.left(NOW), 3_000);
}

#[test]
fn violations_have_every_status_and_are_of_domains_of_the_account() {
    let found = violations(NOW);
    let mut words: Vec<&str> = found.iter().map(|violation| violation.status).collect();
    words.sort_unstable();
    assert_eq!(words, ["complain", "delay", "forbid", "reject", "release"]);
    assert!(found.is_sorted_by_key(|violation| std::cmp::Reverse(violation.created)));
    let domains = domains(NOW, &Certificates::new(NOW));
    for violation in found {
        let domain = domains.iter().find(|domain| domain.name == violation.host).unwrap();
        assert!(violation.created >= domain.created && violation.created <= violation.updated);
        assert!(violation.url.contains(violation.host) && violation.snapshot.starts_with('/') && violation.id > 0);
    }
}
