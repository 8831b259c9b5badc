//! The settings of a domain that API 2017 takes as JSON in a text, and shows in other words in its answers.
//!
//! A request and an answer write some of them differently: a list of places here, an object there. Each type is
//! written as a request wants it and read from both. What is not described is kept: further fields of an object in
//! `other`, further places of a list in `rest`. A field of an answer that a request has no place for stays with the
//! type of the answer ([`HostRefer`], [`HostCacheRule`]).

mod access_ip;
mod cache;
mod capping;
mod compression;
mod headers;
mod refer;
mod safety_chain;
mod status_code_cache;

pub use access_ip::AccessIp;
pub use cache::{CacheRule, CacheRules, HostCacheRule};
pub use capping::Capping;
pub use compression::{Compression, CompressionRule};
pub use headers::HeaderMap;
pub use refer::{HostRefer, Refer};
pub use safety_chain::SafetyChain;
pub use status_code_cache::StatusCodeCache;

use serde_json::Value;

/// A setting that the cloud would refuse.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{setting}: {why}")]
pub struct Misfit {
    /// The parameter.
    pub setting: &'static str,
    /// What is wrong and what would be right.
    pub why: String,
    /// The number that the cloud refuses it with, where one is documented.
    pub number: Option<u32>,
}

impl Misfit {
    fn new(setting: &'static str, number: impl Into<Option<u32>>, why: impl Into<String>) -> Self {
        Self { setting, why: why.into(), number: number.into() }
    }
}

/// The items of a list of places, in order; a null is as good as absent.
struct Places(std::vec::IntoIter<Value>);

impl Places {
    fn next<T: serde::de::DeserializeOwned + Default, E: serde::de::Error>(&mut self) -> Result<T, E> {
        match self.0.next() {
            None | Some(Value::Null) => Ok(T::default()),
            Some(value) => serde_json::from_value(value).map_err(E::custom),
        }
    }

    fn rest(self) -> Vec<Value> {
        self.0.collect()
    }
}

#[cfg(test)]
mod tests;
