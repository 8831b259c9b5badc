//! The settings as API 2017 knows them. What API 3.0 has no place for is [`Legacy`].

mod change;
mod https;
mod view;
mod words;

pub(crate) use change::Change;
pub(crate) use https::HttpsChange;
pub(crate) use view::View;
pub(crate) use words::{AccessIp, CacheRule, Capping, Compression, Refer, SafetyChain};

/// What only API 2017 remembers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Legacy {
    pub(crate) has_middle_resource: bool,
    /// `K`, `M`, `G` or `T`: the unit that a cap is shown in.
    pub(crate) capping_unit: Option<&'static str>,
    /// Whether visitors are sent to the origin when the cap is reached; they get 404 else.
    pub(crate) is_capping_to_origin: bool,
}

#[cfg(test)]
mod tests;
