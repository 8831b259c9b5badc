//! Any bytes as the reply of any action: an answer or an error, never a panic.
#![no_main]

use edgeseal_core::action::described;
use edgeseal_core::shape::fit;
use edgeseal_core::{Api, reply};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&[which, at], body)) = data.split_first_chunk::<2>() else { return };
    let api = Api::ALL[usize::from(which) % Api::ALL.len()];
    match reply::open(api, 200, body) {
        Ok((mut value, _)) => {
            let actions: Vec<_> = described().filter(|action| action.entry.spec.api == api).collect();
            let shape = actions[usize::from(at) % actions.len()].reply;
            fit(&mut value, &shape);
            let once = value.clone();
            fit(&mut value, &shape);
            assert_eq!(value, once, "bringing into shape twice changes nothing more");
        }
        Err(error) => assert!(!error.to_string().is_empty() && !error.advice().is_empty()),
    }
});
