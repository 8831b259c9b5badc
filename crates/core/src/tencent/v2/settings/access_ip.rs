//! Which addresses may ask.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Misfit;
use crate::shape::Shaped;

/// Which addresses may ask.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct AccessIp {
    /// 0 all, 1 all but the list, 2 only the list.
    #[serde(rename = "type")]
    #[shape(one_of(0, 1, 2))]
    pub kind: i64,
    /// Addresses and ranges of 8, 16 or 24 bits: at most 100 that may not ask, or 50 that may.
    #[shape(items(0, 100), format = IpOrRange)]
    pub list: Vec<String>,
    /// Further fields, as they came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl AccessIp {
    /// Most addresses that may not ask.
    pub const BLACK: usize = 100;
    /// Most addresses that alone may ask.
    pub const WHITE: usize = 50;

    /// What the shape alone cannot check.
    ///
    /// # Errors
    /// [`Misfit`] says what the cloud would refuse.
    pub fn check(&self) -> Result<(), Misfit> {
        let misfit = |why: String| Err(Misfit::new("accessIp", None, why));
        let most = match self.kind {
            0 => return Ok(()),
            1 => Self::BLACK,
            2 => Self::WHITE,
            kind => return misfit(format!("the type is 0, 1 or 2, not {kind}")),
        };
        if self.list.len() > most {
            return misfit(format!("{} addresses are too many: at most {most} for this type", self.list.len()));
        }
        match self.list.iter().find(|text| !is_address(text)) {
            Some(text) => misfit(format!("{text:?} is no address, nor a range that ends with /8, /16 or /24")),
            None => Ok(()),
        }
    }
}

fn is_address(text: &str) -> bool {
    match text.split_once('/') {
        Some((address, bits)) => matches!(bits, "8" | "16" | "24") && matches!(address.parse(), Ok(IpAddr::V4(_))),
        None => text.parse::<IpAddr>().is_ok(),
    }
}
