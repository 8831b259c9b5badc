//! URLs that are signed and end.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Misfit;
use crate::shape::Shaped;

/// Signed URLs of the type D, the one that API 2017 sets.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct SafetyChain {
    /// Whether URLs must be signed.
    #[shape(one_of("on", "off"))]
    pub switch: String,
    /// What they are signed with: 6 to 32 letters and digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(secret)]
    pub key: Option<String>,
    /// Always 1; answers leave it out.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    #[shape(one_of(1))]
    pub kind: Option<i64>,
    /// How the time is written: 10 in decimal digits, 16 in hexadecimal ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(one_of(10, 16))]
    pub time_format: Option<i64>,
    /// How long a URL holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(unit = "s")]
    pub ttl_time: Option<i64>,
    /// Further fields, as they came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Without the key, and of what is not known only the names.
impl fmt::Debug for SafetyChain {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SafetyChain")
            .field("switch", &self.switch)
            .field("key", &self.key.as_ref().map(|_| "…"))
            .field("kind", &self.kind)
            .field("time_format", &self.time_format)
            .field("ttl_time", &self.ttl_time)
            .field("other", &self.other.keys())
            .finish()
    }
}

impl SafetyChain {
    /// What the shape alone cannot check.
    ///
    /// # Errors
    /// [`Misfit`] says what the cloud would refuse.
    pub fn check(&self) -> Result<(), Misfit> {
        let misfit = |why: &str| Err(Misfit::new("safetyChain", None, why));
        match (self.switch.as_str(), &self.key) {
            ("off", _) => return Ok(()),
            ("on", Some(key))
                if (6..=32).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {}
            ("on", _) => return misfit("the key has 6 to 32 letters and digits"),
            _ => return misfit("the switch is on or off"),
        }
        if self.kind != Some(1) {
            return misfit("the type is 1, the only one that is served");
        }
        if !matches!(self.time_format, Some(10 | 16)) {
            return misfit("time_format is 10 or 16");
        }
        if self.ttl_time.is_none_or(|seconds| seconds < 0) {
            return misfit("ttl_time is needed: 0 seconds or more");
        }
        Ok(())
    }
}
