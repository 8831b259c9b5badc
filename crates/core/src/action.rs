//! What an action is: its name, its API, its limits and how its reply is read.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::api::Api;
use crate::error::ApiError;
use crate::reply;
use crate::request::Call;
use crate::sign::SignError;

/// What an action does to the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reads only: may be repeated at will.
    Read,
    /// Changes something that can be changed back or that heals by itself.
    Write,
    /// Takes something out of service.
    Destructive,
}

/// A list parameter and the most items that one call may carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListLimit {
    /// The parameter, without index: `Urls`.
    pub name: &'static str,
    /// Most items a call.
    pub max: usize,
}

/// How often an action may be called by one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Calls.
    pub calls: u32,
    /// In so many seconds.
    pub seconds: u32,
}

impl Rate {
    /// So many calls a second.
    #[must_use]
    pub const fn per_second(calls: u32) -> Self {
        Self { calls, seconds: 1 }
    }

    /// So many calls a minute.
    #[must_use]
    pub const fn per_minute(calls: u32) -> Self {
        Self { calls, seconds: 60 }
    }
}

/// The facts of an action that are not in its request or reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActionSpec {
    /// The cloud's own name.
    pub name: &'static str,
    /// The API it belongs to.
    pub api: Api,
    /// What it does to the account.
    pub access: Access,
    /// Parameters that must be there.
    pub required: &'static [&'static str],
    /// Its list parameter with a limit, where it has one.
    pub list: Option<ListLimit>,
    /// The documented rate, where there is one.
    pub rate: Option<Rate>,
    /// Since when and why the cloud no longer serves it; `None` while it lives.
    pub retired: Option<&'static str>,
}

impl ActionSpec {
    const fn new(name: &'static str, api: Api) -> Self {
        Self { name, api, access: Access::Read, required: &[], list: None, rate: None, retired: None }
    }

    /// An action of API 3.0: reads, 20 calls a second (the rate of nearly all of them).
    #[must_use]
    pub const fn v3(name: &'static str) -> Self {
        Self::new(name, Api::TencentV3).rate(Rate::per_second(20))
    }

    /// An action of API 2017, retired with that API.
    #[must_use]
    pub const fn v2(name: &'static str) -> Self {
        Self::new(name, Api::TencentV2).retired("API 2017 was switched off for the public cloud on 30 November 2022")
    }

    /// An action of Polyv VOD.
    #[must_use]
    pub const fn polyv(name: &'static str) -> Self {
        Self::new(name, Api::PolyvVod)
    }

    /// Sets what it does to the account.
    #[must_use]
    pub const fn access(mut self, access: Access) -> Self {
        self.access = access;
        self
    }

    /// Names the parameters that must be there.
    #[must_use]
    pub const fn required(mut self, names: &'static [&'static str]) -> Self {
        self.required = names;
        self
    }

    /// Limits a list parameter.
    #[must_use]
    pub const fn list(mut self, name: &'static str, max: usize) -> Self {
        self.list = Some(ListLimit { name, max });
        self
    }

    /// Sets the documented rate.
    #[must_use]
    pub const fn rate(mut self, rate: Rate) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Marks it as no longer served.
    #[must_use]
    pub const fn retired(mut self, why: &'static str) -> Self {
        self.retired = Some(why);
        self
    }
}

/// A typed action: the struct is its request, with the cloud's own parameter names.
pub trait Action: Serialize {
    /// Its facts.
    const SPEC: ActionSpec;
    /// What it answers on success.
    type Output: DeserializeOwned;

    /// The call that [`crate::sign()`] takes.
    ///
    /// # Errors
    /// [`SignError::Params`] when the parameters cannot be written as JSON.
    fn call(&self) -> Result<Call, SignError> {
        let params = serde_json::to_value(self).map_err(|error| SignError::Params(error.to_string()))?;
        Ok(Call::new(Self::SPEC.api, Self::SPEC.name, params))
    }

    /// Reads the reply.
    ///
    /// # Errors
    /// [`ApiError`] when the cloud refused the call or answered with something else than its documented envelope.
    fn decode(status: u16, body: &[u8]) -> Result<Self::Output, ApiError> {
        reply::decode(Self::SPEC.api, status, body)
    }
}

/// The facts of every action that Edgeseal knows, in the order of the documents.
pub const ACTIONS: &[ActionSpec] = &[
    crate::tencent::v3::DescribeDomains::SPEC,
    crate::tencent::v3::PurgeUrlsCache::SPEC,
    crate::tencent::v3::DescribePurgeTasks::SPEC,
    crate::tencent::v3::DescribePurgeQuota::SPEC,
    crate::tencent::v3::DescribeCdnData::SPEC,
    crate::tencent::v2::DescribeCdnHosts::SPEC,
    crate::tencent::v2::RefreshCdnUrl::SPEC,
    crate::tencent::v2::GetCdnRefreshLog::SPEC,
    crate::polyv::RefreshCdnCache::SPEC,
];

/// Finds an action by API and name.
#[must_use]
pub fn find(api: Api, name: &str) -> Option<&'static ActionSpec> {
    ACTIONS.iter().find(|spec| spec.api == api && spec.name == name)
}
