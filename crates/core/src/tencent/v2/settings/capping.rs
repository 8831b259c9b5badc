//! The most bandwidth that a domain may use.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Misfit;
use crate::shape::Shaped;

/// The most bandwidth that a domain may use, and what happens beyond it.
///
/// A request says `unit` and `overflow`. An answer says `hy` for the overflow, and `uint` for the unit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct Capping {
    /// The most bandwidth.
    #[shape(unit = "bit/s")]
    pub bandwidth: u64,
    /// The unit that the bandwidth is shown in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(one_of("K", "M", "G", "T"))]
    pub unit: Option<String>,
    /// The unit, in the spelling of answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(one_of("K", "M", "G", "T"))]
    pub uint: Option<String>,
    /// Where requests beyond it go: all to the origin, or all are answered by 404.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(one_of("origin", "404"))]
    pub overflow: Option<String>,
    /// In answers: `yes` where requests beyond it go to the origin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hy: Option<String>,
    /// Whether it holds: `yes` or `no`.
    #[shape(one_of("yes", "no"))]
    pub active: String,
    /// Further fields, as they came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Capping {
    /// The unit that the bandwidth is shown in, in either spelling.
    #[must_use]
    pub fn shown_in(&self) -> Option<&str> {
        self.unit.as_deref().or(self.uint.as_deref())
    }

    /// Whether requests beyond the bandwidth go to the origin; they are answered by 404 else.
    #[must_use]
    pub fn is_to_origin(&self) -> bool {
        match &self.overflow {
            Some(overflow) => overflow == "origin",
            None => self.hy.as_deref() == Some("yes"),
        }
    }

    /// What the shape alone cannot check.
    ///
    /// # Errors
    /// [`Misfit`] names the word of answers that a request must not have.
    pub fn check(&self) -> Result<(), Misfit> {
        let (answer, request) = match self {
            Self { uint: Some(_), .. } => ("uint", "unit"),
            Self { hy: Some(_), .. } => ("hy", "overflow"),
            _ => return Ok(()),
        };
        Err(Misfit::new("capping", None, format!("{answer} is a word of answers: send {request}")))
    }

    /// The words of an answer put into those of a request.
    #[must_use]
    pub fn for_request(mut self) -> Self {
        if self.overflow.is_none() && self.hy.is_some() {
            self.overflow = Some(if self.is_to_origin() { "origin" } else { "404" }.to_owned());
        }
        self.hy = None;
        let uint = self.uint.take();
        self.unit = self.unit.or(uint);
        self
    }
}
