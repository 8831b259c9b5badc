//! Prefetches of the seeded account.

use edgeseal_core::time::UTC8;

use super::*;
use crate::certificates::Certificates;
use crate::domain::domains;

const NOW: u64 = 1_763_786_100;
const GLOBAL: &str = "https://www.harbor.example";

struct Desk {
    domains: Vec<Domain>,
    ids: Ids,
    pushes: Pushes,
}

impl Desk {
    fn new() -> Self {
        Self { domains: domains(NOW, &Certificates::new(NOW)), ids: Ids::default(), pushes: Pushes::default() }
    }

    fn push(&mut self, urls: &[String], area: Area, now: u64) -> Result<String, Fault> {
        self.pushes.submit(&self.domains, &mut self.ids, Order { urls, area, batch: 500 }, now)
    }

    fn left(&self, now: u64) -> (u64, u64) {
        (self.pushes.quotas.left(Zone::Mainland, now), self.pushes.quotas.left(Zone::Overseas, now))
    }
}

fn urls(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("{GLOBAL}/{number}")).collect()
}

#[test]
fn a_task_grows_to_its_end() {
    let mut desk = Desk::new();
    let list = ["/a", "/sandbox-fail/b", "/sandbox-invalid/c"].map(|path| format!("{GLOBAL}{path}"));
    let id = desk.push(&list, Area::Mainland, NOW).unwrap();
    assert_eq!(id.len(), 19);
    let filter = Filter { task_id: Some(&id), ..Filter::default() };
    let mut before = [0; 3];
    for now in NOW..NOW + 12 {
        let rows = desk.pushes.tasks.found(&filter, now);
        let percent: Vec<u64> = rows.iter().map(|row| row.percent(now)).collect();
        assert!(percent.iter().zip(&before).all(|(now, before)| now >= before), "{percent:?}");
        before.copy_from_slice(&percent);
    }
    let rows = desk.pushes.tasks.found(&filter, NOW + 10);
    let ends: Vec<&str> = rows.iter().map(|row| row.progress(NOW + 10).name()).collect();
    assert_eq!(ends, ["done", "fail", "invalid"]);
    assert_eq!((before[0], before[2]), (100, 0));
    assert!((20..90).contains(&before[1]));
    assert!(rows.iter().all(|row| (NOW + 6..=NOW + 10).contains(&row.updated(NOW + 99))));
    assert!(desk.pushes.tasks.found(&filter, NOW + 5).iter().all(|row| row.progress(NOW + 5) == Progress::Process));
}

#[test]
fn a_global_one_counts_in_both_areas_and_the_day_ends_at_midnight_in_utc8() {
    let mut desk = Desk::new();
    desk.push(&urls(500), Area::Global, NOW).unwrap();
    desk.push(&urls(499), Area::Mainland, NOW).unwrap();
    assert_eq!(desk.left(NOW), (1, 500));
    assert_eq!(desk.push(&urls(2), Area::Global, NOW), Err(Fault::DayLimit(Zone::Mainland)));
    assert_eq!(desk.left(NOW), (1, 500), "nothing of it was counted");
    assert_eq!(desk.push(&urls(501), Area::Overseas, NOW), Err(Fault::TooMany(500)));
    let midnight = (NOW + UTC8).next_multiple_of(DAY) - UTC8;
    assert_eq!((desk.left(midnight - 1), desk.left(midnight)), ((1, 500), (1_000, 1_000)));
}

#[test]
fn what_may_not_be_fetched_is_told_apart() {
    let mut desk = Desk::new();
    let one = |text: &str| vec![text.to_owned()];
    for (url, area, expected) in [
        ("img.harbor.example/a", Area::Mainland, "NoUrl"),
        ("https://img.harbor.example/*.png", Area::Mainland, "Wildcard"),
        ("https://www.foreign.example/", Area::Mainland, "NoDomain"),
        ("https://old.orbit.example/", Area::Overseas, "NotOnline"),
        ("https://img.harbor.example/", Area::Global, "OtherArea"),
        ("https://patch.orbit.example/", Area::Mainland, "OtherArea"),
        ("https://img.harbor.example/sandbox-throttle", Area::Mainland, "Throttled"),
    ] {
        let fault = desk.push(&one(url), area, NOW).unwrap_err();
        assert!(format!("{fault:?}").starts_with(&format!("Url({expected}")), "{url}: {fault:?}");
    }
    assert_eq!(desk.left(NOW), (1_000, 1_000));
}

#[test]
fn api_2017_has_a_task_for_each_domain_and_numbers_that_come_again() {
    let mut desk = Desk::new();
    let list = ["https://www.harbor.example/1", "https://img.harbor.example/1", "https://www.harbor.example/2"];
    let list = list.map(str::to_owned);
    let order = Order { urls: &list, area: Area::Mainland, batch: 20 };
    let first = desk.pushes.submit_by_domain(&desk.domains, order, NOW).unwrap();
    let dated = |task_id| Dated { task_id, date: "20251122".to_owned() };
    assert_eq!(first, [dated(1), dated(2)]);
    let next = desk.pushes.submit_by_domain(&desk.domains, order, NOW + DAY).unwrap();
    assert_eq!(next.iter().map(|task| task.task_id).collect::<Vec<_>>(), [1, 2]);
    let filter = Filter { task_id: Some("1"), times: Some((NOW, NOW + 60)), ..Filter::default() };
    let rows = desk.pushes.tasks.found(&filter, NOW + DAY);
    assert_eq!(rows.iter().map(|row| row.url.as_str()).collect::<Vec<_>>(), [&*list[0], &*list[2]]);
    let many = urls(21);
    let order = Order { urls: &many, ..order };
    assert_eq!(desk.pushes.submit_by_domain(&desk.domains, order, NOW), Err(Fault::TooMany(20)));
}

#[test]
fn a_history_is_narrowed_and_forgets() {
    let mut desk = Desk::new();
    desk.push(&urls(3), Area::Global, NOW).unwrap();
    desk.push(&["https://img.harbor.example/x".to_owned()], Area::Mainland, NOW + 60).unwrap();
    let now = NOW + 60;
    let count = |filter: Filter<'_>, now| desk.pushes.tasks.found(&filter, now).len();
    assert_eq!(count(Filter::default(), now), 4);
    assert_eq!(count(Filter { keyword: Some("WWW.harbor.example"), ..Filter::default() }, now), 3);
    let url = format!("{GLOBAL}/1");
    assert_eq!(count(Filter { keyword: Some(&url), ..Filter::default() }, now), 1);
    assert_eq!(count(Filter { area: Some(Area::Global), ..Filter::default() }, now), 3);
    assert_eq!(count(Filter { progress: &[Progress::Process], ..Filter::default() }, now), 1);
    assert_eq!(count(Filter { hosts: &["img.harbor.example".to_owned()], ..Filter::default() }, now), 1);
    assert_eq!(count(Filter { times: Some((NOW, NOW + 59)), ..Filter::default() }, now), 3);
    assert_eq!(count(Filter::default(), NOW + KEPT + 1), 1);
}
