//! Any text as a packed setting of API 2017: what is read is written, and read again as the same.
#![no_main]

use std::fmt::Debug;

use edgeseal_core::packed::Packed;
use edgeseal_core::shape::Shaped;
use edgeseal_core::tencent::v2::settings::{
    AccessIp, CacheRules, Capping, Compression, HeaderMap, Refer, SafetyChain, StatusCodeCache,
};
use libfuzzer_sys::fuzz_target;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn round_trip<T: Serialize + DeserializeOwned + Shaped + PartialEq + Debug>(text: &str) {
    // As it arrives: a JSON text that holds JSON.
    let Ok(outer) = serde_json::to_string(text) else { return };
    let Ok(read) = serde_json::from_str::<Packed<T>>(&outer) else { return };
    let written = serde_json::to_string(&read).expect("what was read can be written");
    let again: Packed<T> = serde_json::from_str(&written).expect("what was written can be read");
    assert_eq!(read, again);
    assert_eq!(serde_json::to_string(&again).expect("and written again"), written);
}

fuzz_target!(|data: &[u8]| {
    let Some((which, text)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    match which % 8 {
        0 => round_trip::<Refer>(text),
        1 => round_trip::<CacheRules>(text),
        2 => round_trip::<AccessIp>(text),
        3 => round_trip::<Capping>(text),
        4 => round_trip::<HeaderMap>(text),
        5 => round_trip::<StatusCodeCache>(text),
        6 => round_trip::<SafetyChain>(text),
        _ => round_trip::<Compression>(text),
    }
    if let Ok(rules) = serde_json::from_str::<CacheRules>(text) {
        let _ = rules.rule_for("/a/b.png");
    }
});
