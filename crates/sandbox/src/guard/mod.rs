//! What stands before every action: signatures, nonces and rates.

mod hosts;
mod nonces;
mod signature;
mod throttle;

pub(crate) use hosts::{origin, signed_hosts};
pub(crate) use nonces::Nonces;
pub(crate) use signature::{hmac_matches, same};
pub(crate) use throttle::Throttle;
