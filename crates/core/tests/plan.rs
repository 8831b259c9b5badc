//! What holds for every plan, whatever the list, the kind and the limits.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};

use edgeseal_core::Rate;
use edgeseal_core::plan::{
    Encoding, Kind, Limits, Order, Plan, PlannedCall, Reach, Reason, Remaining, Size, Standing, Verdict,
};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

const URL: &str = "(https?|HTTPS?)://[a-eA-E]\\.example(:443|:8080)?(/[a-d]{0,2}|/[!-~]{0,12}|/图\"?){0,2}(#x)?\n";
const VIDEO: &str = "[a-c]{1,2}([, ][0-4])?\n|\\{\"vid\": \"[a-c]\", \"brIndex\": [0-4]\\}\n";

/// Anything else that people paste, and what a reader of JSON may stumble over.
const NOISE: &str = "[ -~]{0,20}\n|\\PC{0,12}\n|[\\[\\]{},\"\\\\ab ]{0,12}\n?";

fn list(kind: Kind) -> impl Strategy<Value = String> {
    let line = if matches!(kind, Kind::Videos { .. }) { VIDEO } else { URL };
    proptest::string::string_regex(&format!("\\[?({line}|{NOISE}){{0,60}}")).unwrap()
}

fn area() -> impl Strategy<Value = Option<Reach>> {
    select(vec![None, Some(Reach::Mainland), Some(Reach::Overseas), Some(Reach::Global)])
}

fn size(kind: Kind) -> impl Strategy<Value = Option<Size>> {
    let encodings = if matches!(kind, Kind::Videos { .. }) {
        vec![Encoding::JsonField]
    } else {
        vec![Encoding::Json, Encoding::Form]
    };
    let size = (40usize..400, 0usize..20, select(encodings));
    option::of(size.prop_map(|(max, reserved, encoding)| Size { max, reserved, encoding, parameter: "Urls" }))
}

prop_compose! {
    fn limits(kind: Kind)(
        batch in 0usize..9,
        size in size(kind),
        account in option::of(0usize..40),
        mainland in option::of(0usize..40),
        overseas in option::of(0usize..40),
        rate in option::of((1u32..30, 1u32..61)),
    ) -> Limits {
        let rate = rate.map(|(calls, seconds)| Rate { calls, seconds });
        Limits { batch, size, day: Remaining { account, mainland, overseas }, rate }
    }
}

fn order_and_list() -> impl Strategy<Value = (Order, String)> {
    let kinds = [Kind::PurgeUrls, Kind::PurgePaths, Kind::Prefetch, Kind::Block, Kind::Videos { br_index: 2 }];
    select(kinds.to_vec()).prop_flat_map(|kind| {
        let order = (area(), limits(kind)).prop_map(move |(area, limits)| Order { kind, area, limits });
        (order, list(kind))
    })
}

fn account(host: &str) -> Standing {
    match host {
        "a.example" => Standing::Served(Reach::Mainland),
        "b.example" => Standing::Served(Reach::Global),
        "c.example" => Standing::Served(Reach::Overseas),
        "d.example" => Standing::NotServed,
        "e.example" => Standing::Unknown,
        _ => Standing::Foreign,
    }
}

fn sent(calls: &[PlannedCall]) -> Vec<&str> {
    calls.iter().flat_map(|call| &call.urls).map(String::as_str).collect()
}

fn ready(plan: &Plan) -> BTreeMap<&str, usize> {
    let is_ready = |verdict| matches!(verdict, Verdict::Ready | Verdict::Normalised);
    let ready = plan.lines.iter().enumerate().filter(|(_, line)| is_ready(line.verdict));
    ready.map(|(at, line)| (line.url.as_deref().unwrap(), at)).collect()
}

fn path_and_query(url: &str) -> &str {
    let rest = url.split_once("://").unwrap().1;
    let tail = &rest[rest.find(['/', '?', '#']).unwrap_or(rest.len())..];
    tail.split('#').next().unwrap()
}

proptest! {
    #[test]
    fn every_ready_line_is_sent_once_and_nothing_else((order, list) in order_and_list()) {
        let plan = order.plan(&list, account);
        let ready = ready(&plan);
        let sent = sent(&plan.calls);
        prop_assert_eq!(sent.len(), plan.tally.ready);
        prop_assert_eq!(ready.len(), plan.tally.ready);
        prop_assert_eq!(sent.iter().copied().collect::<BTreeSet<_>>(), ready.keys().copied().collect());
        if !matches!(order.kind, Kind::Videos { .. }) {
            prop_assert_eq!(plan.domains.iter().map(|(_, count)| count).sum::<usize>(), sent.len());
        }
        // Domains by their first ready line, lines of a domain in their order.
        let host = |url: &str| url.split(['/', ':']).nth(3).unwrap_or_default().to_owned();
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for (url, at) in &ready {
            first.entry(host(url)).and_modify(|first| *first = (*first).min(*at)).or_insert(*at);
        }
        let places: Vec<(usize, usize)> = sent.iter().map(|url| (first[&host(url)], ready[url])).collect();
        prop_assert!(places.is_sorted(), "{places:?}");
    }

    #[test]
    fn every_line_has_one_verdict((order, list) in order_and_list()) {
        let plan = order.plan(&list, account);
        let numbers: Vec<usize> = plan.lines.iter().map(|line| line.number).collect();
        let is_array = matches!(order.kind, Kind::Videos { .. }) && list.trim_start().starts_with('[');
        let filled = list.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(|(index, _)| index + 1);
        if !is_array {
            prop_assert_eq!(numbers, filled.collect::<Vec<_>>());
        }
        let tally = plan.tally;
        prop_assert_eq!(tally.ready + tally.duplicate + tally.left_out, plan.lines.len());
        for line in &plan.lines {
            match line.verdict {
                Verdict::Ready => prop_assert_eq!(line.url.as_deref(), Some(line.text.as_str())),
                Verdict::Normalised => prop_assert_ne!(line.url.as_deref(), Some(line.text.as_str())),
                Verdict::Duplicate(of) => {
                    let earlier = plan.lines.iter().filter(|other| other.number == of);
                    prop_assert!(earlier.into_iter().any(|other| other.url == line.url));
                }
                Verdict::LeftOut(Reason::Url(_) | Reason::Vid | Reason::BrIndex) => prop_assert_eq!(&line.url, &None),
                Verdict::LeftOut(_) => prop_assert!(line.url.is_some()),
            }
        }
    }

    #[test]
    fn no_limit_is_passed((order, list) in order_and_list()) {
        let plan = order.plan(&list, account);
        let Limits { batch, size, day, rate } = &order.limits;
        for (index, call) in plan.calls.iter().enumerate() {
            prop_assert_eq!(call.index, index);
            prop_assert!(!call.urls.is_empty() && call.urls.len() <= (*batch).max(1));
            prop_assert!(size.is_none_or(|size| call.bytes <= size.max));
            let earlier = rate.and_then(|rate| index.checked_sub(rate.calls as usize).map(|at| (rate, at)));
            if let Some((rate, at)) = earlier {
                prop_assert!(call.start_ms >= plan.calls[at].start_ms + u64::from(rate.seconds) * 1_000);
            }
        }
        let within = |used: usize, left: Option<usize>| left.is_none_or(|left| used <= left);
        prop_assert!(within(plan.tally.ready, day.account));
        prop_assert!(within(plan.mainland, day.mainland) && within(plan.overseas, day.overseas));
        // A line is refused for the day only where a quota is really used up.
        let full = |used: usize, left: Option<usize>| left == Some(used);
        let any_full = full(plan.tally.ready, day.account)
            || full(plan.mainland, day.mainland)
            || full(plan.overseas, day.overseas);
        prop_assert!(plan.tally.over_day == 0 || any_full);
    }

    #[test]
    fn planning_what_is_sent_again_changes_nothing((order, list) in order_and_list()) {
        let plan = order.plan(&list, account);
        let again = order.plan(&sent(&plan.calls).join("\n"), account);
        prop_assert!(again.lines.iter().all(|line| line.verdict == Verdict::Ready));
        prop_assert_eq!(again.calls, plan.calls);
        prop_assert_eq!(again.domains, plan.domains);
    }

    #[test]
    fn path_and_query_are_untouched(
        list in list(Kind::PurgeUrls),
        kind in select(vec![Kind::PurgeUrls, Kind::PurgePaths, Kind::Block]),
    ) {
        let plan = Order { kind, area: None, limits: Limits::batch(7) }.plan(&list, |_| Standing::Unknown);
        for line in plan.lines.iter().filter(|line| !line.changes.wrapping) {
            let Some(url) = &line.url else { continue };
            let (mut is, was) = (path_and_query(url).to_owned(), path_and_query(&line.text).to_owned());
            if line.changes.slash && kind == Kind::PurgePaths {
                prop_assert_eq!(is.pop(), Some('/'));
            } else if line.changes.slash {
                prop_assert_eq!(is.remove(0), '/');
            }
            prop_assert_eq!(is, was);
        }
    }

    #[test]
    fn a_run_taken_up_again_sends_the_rest_once(
        (order, list) in order_and_list(),
        breaks in proptest::collection::vec(any::<u32>(), 0..5),
    ) {
        let plan = order.plan(&list, account);
        let mut done = BTreeSet::new();
        let mut taken: Vec<String> = Vec::new();
        // Each break leaves some calls undone, anywhere in the order.
        for pattern in breaks.into_iter().chain([u32::MAX]) {
            let left = plan.remaining(&done, order.limits.rate);
            let starts: Vec<u64> = left.iter().map(|call| call.start_ms).collect();
            prop_assert_eq!(starts, plan.calls.iter().take(left.len()).map(|call| call.start_ms).collect::<Vec<_>>());
            for call in left.into_iter().filter(|call| pattern >> (call.index % 32) & 1 == 1) {
                prop_assert!(done.insert(call.index));
                taken.extend(call.urls);
            }
        }
        prop_assert!(plan.remaining(&done, None).is_empty());
        taken.sort();
        let mut all = sent(&plan.calls);
        all.sort_unstable();
        prop_assert_eq!(taken, all);
    }
}
