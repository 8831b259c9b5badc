//! How long answers with an error are kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Misfit;
use crate::shape::{Shape, Shaped, Text};

/// How long answers with an error are kept: seconds by status code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StatusCodeCache(
    /// Seconds by status code; 0 keeps nothing.
    pub BTreeMap<String, u64>,
);

impl StatusCodeCache {
    /// Keeps answers of 404 for so many seconds.
    #[must_use]
    pub fn not_found(seconds: u64) -> Self {
        Self(BTreeMap::from([("404".to_owned(), seconds)]))
    }

    /// What the shape alone cannot check.
    ///
    /// # Errors
    /// [`Misfit`] names the status code that the cloud would refuse.
    pub fn check(&self) -> Result<(), Misfit> {
        match self.0.keys().find(|code| *code != "404") {
            Some(code) => Err(Misfit::new("statusCodeCache", None, format!("only 404 can be kept, not {code:?}"))),
            None => Ok(()),
        }
    }
}

impl Shaped for StatusCodeCache {
    const SHAPE: Shape = <BTreeMap<String, u64>>::SHAPE;
    const TEXT: Text = Text { about: "Seconds by status code; 0 keeps nothing. Only 404 is served.", fields: &[] };
}
