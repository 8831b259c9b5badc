//! The shape of series in API 2017: bare numbers, the time of each being its place.

use std::collections::BTreeMap;

/// Numbers in the order of time, by domain.
pub type SeriesByDomain = BTreeMap<String, Vec<f64>>;

/// Numbers in the order of time, by status code.
pub type SeriesByCode = BTreeMap<String, Vec<f64>>;
