//! The three APIs: where they listen and how far a clock may be off.

use std::fmt;
use std::str::FromStr;

use crate::endpoint::Endpoint;

/// One of the APIs that Edgeseal speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Api {
    /// Tencent Cloud API 3.0, version 2018-06-06 of CDN: the living one.
    TencentV3,
    /// Tencent Cloud CDN API 2017, `/v2/index.php`: switched off for the public cloud.
    TencentV2,
    /// Polyv VOD.
    PolyvVod,
}

impl Api {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::TencentV3, Self::TencentV2, Self::PolyvVod];

    /// The name used in routes and in the package: `tencent-v3`, `tencent-v2`, `polyv-vod`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TencentV3 => "tencent-v3",
            Self::TencentV2 => "tencent-v2",
            Self::PolyvVod => "polyv-vod",
        }
    }

    /// The host of the mainland site. API 3.0 has more of them: see [`Endpoint`].
    #[must_use]
    pub const fn host(self) -> &'static str {
        match self {
            Self::TencentV3 => Endpoint::NEARBY.host,
            Self::TencentV2 => "cdn.api.qcloud.com",
            Self::PolyvVod => "api.polyv.net",
        }
    }

    /// The path of a request, for Polyv that of refresh-cdn-cache.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::TencentV3 => "/",
            Self::TencentV2 => "/v2/index.php",
            Self::PolyvVod => "/v2/video/refresh-cdn-cache",
        }
    }

    /// How many seconds the stamp of a request may differ from the cloud's clock.
    #[must_use]
    pub const fn clock_window(self) -> u64 {
        match self {
            Self::TencentV3 => 5 * 60,
            Self::TencentV2 => 2 * 3600,
            Self::PolyvVod => 3 * 60,
        }
    }
}

impl fmt::Display for Api {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Api {
    type Err = UnknownApi;

    fn from_str(text: &str) -> Result<Self, UnknownApi> {
        Self::ALL.into_iter().find(|api| api.name() == text).ok_or_else(|| UnknownApi(text.to_owned()))
    }
}

/// The name is none of an API.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no API: use tencent-v3, tencent-v2 or polyv-vod")]
pub struct UnknownApi(String);
