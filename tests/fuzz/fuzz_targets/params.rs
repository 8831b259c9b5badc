//! Any JSON as parameters: what is flattened and built up again is flattened to the same, and checks never panic.
#![no_main]

use edgeseal_core::action::ACTIONS;
use edgeseal_core::check::check;
use edgeseal_core::params::{flatten, unflatten};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Some((&at, text)) = data.split_first() else { return };
    let Ok(value) = serde_json::from_slice::<Value>(text) else { return };
    let _ = check(&ACTIONS[usize::from(at) % ACTIONS.len()], &value, 1_700_000_000);
    let mut pairs = flatten(&value);
    if let Some(nested) = unflatten(&pairs) {
        let again = flatten(&nested);
        assert_eq!(again.len(), pairs.len());
        if let Some(stable) = unflatten(&again) {
            let mut twice = flatten(&stable);
            let mut once = again;
            once.sort();
            twice.sort();
            assert_eq!(once, twice);
        }
    }
    pairs.clear();
});
