//! A list of 10,000 lines is planned while a person types, and ten times the list takes ten times as long.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use edgeseal_core::Rate;
use edgeseal_core::plan::{Encoding, Kind, Limits, Order, Reach, Remaining, Size, Standing};

/// Lines as people paste them: many domains, some upper case, ports, fragments, repeats and mistakes.
fn list(lines: usize) -> String {
    let mut list = String::new();
    for at in 0..lines {
        let item = if at % 10 == 9 { at - 8 } else { at };
        let domain = item % 40;
        let _ = match item % 8 {
            0 => writeln!(list, "HTTPS://Img{domain}.Harbor.example:443/assets/{item}/banner.webp?v=3#top"),
            1 => writeln!(list, "https://img{domain}.harbor.example/a b/{item}"),
            _ => writeln!(
                list,
                "https://img{domain}.harbor.example/assets/2026/11/{item}/product-large@2x.webp?v=20261124"
            ),
        };
    }
    list
}

fn order(encoding: Encoding) -> Order {
    let size = Size { max: 1024 * 1024, reserved: 4_096, encoding, parameter: "Urls" };
    let day = Remaining { account: None, mainland: Some(90_000), overseas: Some(90_000) };
    let limits = Limits { batch: 1_000, size: Some(size), day, rate: Some(Rate::per_second(20)) };
    Order { kind: Kind::PurgeUrls, area: None, limits }
}

/// The shortest of some runs: the others were disturbed.
fn time(order: &Order, list: &str) -> Duration {
    let once = || {
        let start = Instant::now();
        black_box(order.plan(black_box(list), |_| Standing::Served(Reach::Global)));
        start.elapsed()
    };
    (0..5).map(|_| once()).min().unwrap_or_default()
}

#[test]
fn ten_thousand_lines_are_planned_at_once() {
    let (ten, hundred) = (list(10_000), list(100_000));
    for encoding in [Encoding::Json, Encoding::Form] {
        let order = order(encoding);
        let plan = order.plan(&ten, |_| Standing::Served(Reach::Global));
        assert_eq!(plan.lines.len(), 10_000);
        assert!(plan.tally.ready > 5_000 && plan.tally.left_out > 1_000 && plan.tally.duplicate > 100);
        let (short, long) = (time(&order, &ten), time(&order, &hundred));
        eprintln!("{encoding:?}: 10,000 lines in {short:?}, 100,000 in {long:?}");
        // Far above what it takes, so that a busy machine fails nothing and a slip into squares still does.
        assert!(short < Duration::from_millis(500), "10,000 lines took {short:?}");
        assert!(long < short * 50, "ten times the lines took {long:?} after {short:?}");
    }
}
