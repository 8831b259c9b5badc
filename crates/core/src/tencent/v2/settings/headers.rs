//! Headers that the nodes set.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Misfit;
use crate::check::fits;
use crate::shape::{Format, Shape, Shaped, Text};

/// Headers that the nodes set, by name: on answers to visitors, or on requests to the origin.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HeaderMap(
    /// Values by names.
    pub BTreeMap<String, String>,
);

impl HeaderMap {
    /// The headers that may be set on answers.
    pub const ANSWER_NAMES: [&str; 6] = [
        "Content-Disposition",
        "Content-Language",
        "Access-Control-Allow-Origin",
        "Access-Control-Allow-Methods",
        "Access-Control-Max-Age",
        "Access-Control-Expose-Headers",
    ];
    /// The longest value, in bytes.
    pub const VALUE_BYTES: usize = 1_000;

    /// Checks them as `rspHeader`: headers of answers.
    ///
    /// # Errors
    /// [`Misfit`] names the header that the cloud would refuse.
    pub fn check_answer(&self) -> Result<(), Misfit> {
        let is_allowed = |name: &str| Self::ANSWER_NAMES.iter().any(|allowed| allowed.eq_ignore_ascii_case(name));
        for (name, value) in &self.0 {
            if !is_allowed(name) {
                return Err(Misfit::new("rspHeader", 23200, format!("{name} cannot be set on answers")));
            }
            let is_origin = value == "*" || value.starts_with("http://") || value.starts_with("https://");
            if name.eq_ignore_ascii_case("Access-Control-Allow-Origin") && !is_origin {
                let why = format!("{name} is * or one origin that begins with http:// or https://");
                return Err(Misfit::new("rspHeader", None, why));
            }
        }
        self.check_lengths("rspHeader")
    }

    /// Checks them as `reqHeader`: headers of requests to the origin.
    ///
    /// # Errors
    /// [`Misfit`] names the header that the cloud would refuse.
    pub fn check_request(&self) -> Result<(), Misfit> {
        if let Some(name) = self.0.keys().find(|name| !fits(Format::HeaderName, name)) {
            return Err(Misfit::new("reqHeader", None, format!("{name:?} is no name of a header")));
        }
        self.check_lengths("reqHeader")
    }

    fn check_lengths(&self, setting: &'static str) -> Result<(), Misfit> {
        match self.0.iter().find(|(_, value)| value.len() > Self::VALUE_BYTES) {
            Some((name, value)) => {
                let (bytes, most) = (value.len(), Self::VALUE_BYTES);
                Err(Misfit::new(setting, None, format!("{bytes} bytes are too long for {name}: {most} are allowed")))
            }
            None => Ok(()),
        }
    }
}

impl Shaped for HeaderMap {
    const SHAPE: Shape = <BTreeMap<String, String>>::SHAPE;
    const TEXT: Text = Text { about: "Values by names of headers; a value has at most 1,000 bytes.", fields: &[] };
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for HeaderMap {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(headers: I) -> Self {
        Self(headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}
