//! Any text as a list of any kind: every line has one verdict, nothing is sent twice and no limit is passed.
#![no_main]

use std::collections::BTreeSet;

use edgeseal_core::plan::{Kind, Limits, Order, Reach, Standing};
use libfuzzer_sys::fuzz_target;

const KINDS: [Kind; 5] =
    [Kind::PurgeUrls, Kind::PurgePaths, Kind::Prefetch, Kind::Block, Kind::Videos { br_index: 1 }];

fn standing(host: &str) -> Standing {
    match host.len() % 4 {
        0 => Standing::Served(Reach::Mainland),
        1 => Standing::Served(Reach::Global),
        2 => Standing::Foreign,
        _ => Standing::Unknown,
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((&[kind, batch, day], list)) = data.split_first_chunk::<3>() else { return };
    let list = String::from_utf8_lossy(list);
    let mut limits = Limits::batch(usize::from(batch));
    limits.day.mainland = Some(usize::from(day));
    let order = Order { kind: KINDS[usize::from(kind) % KINDS.len()], area: None, limits };
    let plan = order.plan(&list, standing);
    let sent: Vec<&String> = plan.calls.iter().flat_map(|call| &call.urls).collect();
    assert_eq!(sent.len(), plan.tally.ready);
    assert_eq!(sent.iter().collect::<BTreeSet<_>>().len(), sent.len());
    assert!(plan.calls.iter().all(|call| !call.urls.is_empty() && call.urls.len() <= usize::from(batch).max(1)));
    assert!(plan.remaining(&(0..plan.calls.len()).collect(), None).is_empty());
});
