//! The files of a call.

use edgeseal_core::params::Pair;
use edgeseal_core::polyv::RefreshCdnCache;
use serde_json::Value;

use super::Refusal;
use crate::{form, limits};

/// Checks what is to be done with which files, and counts them: each bitrate of a video is one.
pub(super) fn check(pairs: &[Pair]) -> Result<u64, Refusal> {
    if form::value(pairs, "action") != Some("push") {
        return Err("action is illegal.");
    }
    if form::value(pairs, "fileType") != Some("zip") {
        return Err("fileType is illegal.");
    }
    let text = form::value(pairs, "videos").ok_or("videos can not be empty.")?;
    let Ok(Value::Array(videos)) = serde_json::from_str(text) else {
        return Err("videos is illegal.");
    };
    if videos.is_empty() {
        return Err("videos can not be empty.");
    }
    if videos.len() as u64 > limits::batch::<RefreshCdnCache>() {
        return Err("can't submit more than 100 files");
    }
    if !videos.iter().all(|video| video["vid"].as_str().is_some_and(is_vid)) {
        return Err("illeagal vid");
    }
    if !videos.iter().all(|video| has_bitrate(&video["brIndex"])) {
        return Err("bitrate does not exist");
    }
    Ok(videos.len() as u64)
}

/// 10 to 40 hexadecimal digits in lower case, `_`, and one more.
fn is_vid(vid: &str) -> bool {
    let is_hex = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    vid.split_once('_')
        .is_some_and(|(id, tail)| (10..=40).contains(&id.len()) && is_hex(id) && tail.len() == 1 && is_hex(tail))
}

/// 1 smooth, 2 HD, 3 super HD; as text too.
fn has_bitrate(index: &Value) -> bool {
    let number = index.as_u64().or_else(|| index.as_str()?.parse().ok());
    number.is_some_and(|number| (1..=3).contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vids_are_told_from_other_texts() {
        for vid in ["e6b23c6f513fbe025b94efdd10d7ab47_e", "0123456789_0"] {
            assert!(is_vid(vid), "{vid}");
        }
        let long = format!("{}_0", "a".repeat(41));
        for vid in
            ["", "nobody", "012345678_0", "0123456789_", "0123456789_00", "0123456789_0_0", "ABCDEF0123_0", &long]
        {
            assert!(!is_vid(vid), "{vid}");
        }
    }
}
