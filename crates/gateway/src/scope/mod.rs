//! Which domains and URLs a token may name, held against every parameter that names one.
//!
//! [`names`] says what each parameter names, [`judge`] walks a call along that, [`domain`] and [`url`] compare.

mod domain;
mod judge;
mod names;
mod url;

use edgeseal_core::action::Entry;
use serde_json::{Map, Value};

pub use domain::{DomainPattern, DomainPatternError};
pub use judge::{Fault, OutOfScope};
pub use url::{Prefix, PrefixError};

/// The domains and URLs that a token may name. Each list that is there is a limit of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    domains: Option<Vec<DomainPattern>>,
    prefixes: Option<Vec<Prefix>>,
}

impl Scope {
    /// A scope of these domains and prefixes; `None` is no limit.
    #[must_use]
    pub const fn new(domains: Option<Vec<DomainPattern>>, prefixes: Option<Vec<Prefix>>) -> Self {
        Self { domains, prefixes }
    }

    /// The domains, where they are limited.
    #[must_use]
    pub fn domains(&self) -> Option<&[DomainPattern]> {
        self.domains.as_deref()
    }

    /// The URL prefixes, where they are limited.
    #[must_use]
    pub fn prefixes(&self) -> Option<&[Prefix]> {
        self.prefixes.as_deref()
    }

    /// Whether it limits anything.
    #[must_use]
    pub const fn is_limited(&self) -> bool {
        self.domains.is_some() || self.prefixes.is_some()
    }

    /// Checks the parameters of a call and writes each domain and URL in the spelling that was compared, so that what is
    /// sent is what was checked. It is all or nothing.
    ///
    /// # Errors
    /// [`OutOfScope`] names the first entries that are outside, and how many there are.
    pub(crate) fn check(&self, entry: &Entry, params: &mut Map<String, Value>) -> Result<(), OutOfScope> {
        if self.is_limited() { judge::judge(self, entry, params) } else { Ok(()) }
    }

    /// The domain in the spelling that is sent, or what is wrong with it.
    fn domain(&self, text: &str) -> Result<String, String> {
        let name = domain::normal(text)?;
        match self.domains() {
            Some(domains) if domains.iter().any(|pattern| pattern.covers(&name)) => Ok(name),
            Some(_) => Err("it is not among the token's domains".to_owned()),
            // A domain has no path: all of it is more than any prefix.
            None => Err("the token is for URLs below its prefixes, not for a whole domain".to_owned()),
        }
    }

    /// The URL in the spelling that is sent, or what is wrong with it.
    fn url(&self, text: &str, form: url::Form) -> Result<String, String> {
        let url::Plain { url, host } = url::plain(text, form)?;
        if self.domains().is_some_and(|domains| !domains.iter().any(|pattern| pattern.covers(&host))) {
            return Err("its domain is not among the token's domains".to_owned());
        }
        if self.prefixes().is_some_and(|prefixes| !prefixes.iter().any(|prefix| prefix.covers(&url))) {
            return Err("it is not below one of the token's prefixes".to_owned());
        }
        Ok(url)
    }
}

/// How many domains, URLs and directories a call names. For audit lines.
pub(crate) fn count(entry: &Entry, params: &Map<String, Value>) -> usize {
    let Some(object) = entry.request.object() else { return 0 };
    let named = object.fields.iter().filter(|field| names::counts(entry.spec.api, object, field));
    let items = |value: &Value| match value {
        Value::Array(items) => items.len(),
        Value::Null => 0,
        _ => 1,
    };
    named.filter_map(|field| params.get(field.name)).map(items).sum()
}

#[cfg(test)]
mod tests;
