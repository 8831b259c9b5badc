//! Who calls, and the proof of it.

use edgeseal_core::params::Pair;
use edgeseal_core::sign::polyv::signature;
use edgeseal_core::{Api, SecretKey};
use http::{Method, Request};

use super::Refusal;
use crate::guard::same;
use crate::{POLYV_SECRET_KEY, POLYV_USER_ID, form};

/// The pairs of a form whose user, age and sign are good.
pub(super) fn authenticated(request: &Request<Vec<u8>>, now_ms: u64) -> Result<Vec<Pair>, Refusal> {
    if request.method() != Method::POST {
        return Err("only POST is supported.");
    }
    let mut pairs = form::pairs(request).ok_or("the form is no UTF-8.")?;
    if form::value(&pairs, "userid") != Some(POLYV_USER_ID) {
        return Err("Could not find user by userid.");
    }
    check_age(form::value(&pairs, "ptime").unwrap_or_default(), now_ms)?;
    let given = form::value(&pairs, "sign").ok_or("sign can not be empty.")?.to_owned();
    pairs.retain(|pair| pair.0 != "sign");
    pairs.sort_by(|a, b| a.0.as_bytes().cmp(b.0.as_bytes()));
    if same(&signature(&pairs, &SecretKey::new(POLYV_SECRET_KEY)), &given) {
        Ok(pairs)
    } else {
        Err("the sign is not right.")
    }
}

/// `ptime` is 13 digits of milliseconds. The page writes the first of these without a full stop, the second with one.
fn check_age(ptime: &str, now_ms: u64) -> Result<(), Refusal> {
    let window_ms = Api::PolyvVod.clock_window() * 1_000;
    let illegal = "ptime is illegal.";
    let sent: u64 = if ptime.len() == 13 { ptime.parse().map_err(|_| illegal)? } else { return Err(illegal) };
    if sent.saturating_add(window_ms) < now_ms {
        Err("ptime is too old")
    } else if sent > now_ms.saturating_add(window_ms) {
        Err(illegal)
    } else {
        Ok(())
    }
}
