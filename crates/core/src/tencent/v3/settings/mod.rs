//! The settings of a domain, as AddCdnDomain and UpdateDomainConfig take them and DescribeDomainsConfig shows them.
//!
//! Each object keeps what this version does not know in `other`, so that settings can be read, changed and written
//! without loss: fields, and words where this version knows others. A field that is absent is `None`; write settings
//! with [`to_value`], or as part of an action, and it stays absent.

mod access;
mod advanced_authentication;
mod area;
mod authentication;
mod cache;
mod cache_key;
mod change;
mod content;
mod domain_facts;
mod filters;
mod geo;
mod headers;
mod https;
mod images;
mod limits;
mod lists;
mod network;
mod origin;
mod origin_pull;
mod private_access;
mod remote_authentication;
mod response_cache;
mod rule_cache;
mod rule_for;

use serde::Serialize;
use serde_json::Value;

use crate::shape::without_nulls;

pub use access::{IpFilter, IpFilterPathRule, IpFreqLimit, Referer, RefererRule};
pub use advanced_authentication::{
    AdvancedAuthentication, AdvancedAuthenticationTypeA, AdvancedAuthenticationTypeB, AdvancedAuthenticationTypeC,
    AdvancedAuthenticationTypeD, AdvancedAuthenticationTypeE, AdvancedAuthenticationTypeF,
};
pub use area::{MainlandConfig, OverseaConfig, SpecificConfig};
pub use authentication::{
    Authentication, AuthenticationTypeA, AuthenticationTypeB, AuthenticationTypeC, AuthenticationTypeD,
};
pub use cache::{AdvanceCacheRule, AdvancedCache, Cache, Revalidate, SimpleCache, SimpleCacheRule};
pub use cache_key::{CacheKey, CacheTagKey, CookieKey, HeaderKey, KeyRule, QueryStringKey, RuleQueryString, SchemeKey};
pub use change::SecretNeeded;
pub use content::{
    Compression, CompressionRule, ErrorPage, ErrorPageRule, Seo, UrlRedirect, UrlRedirectRule, VideoSeek,
};
pub use domain_facts::{AdvanceConfig, Compatibility, RuleEngine, SecurityConfig, Tag};
pub use filters::{
    AccessControl, AccessControlRule, AutoGuard, FilterRules, ParamFilter, ParamFilterRule, UserAgentFilter,
    UserAgentFilterRule,
};
pub use geo::{GeoBlockStrategy, GeoBlocker};
pub use headers::{HttpHeaderPathRule, HttpHeaderRule, RequestHeader, ResponseHeader};
pub use https::{ClientCert, ForceRedirect, Hsts, Https, HttpsBilling, Quic, ServerCert};
pub use images::{AvifAdapter, GuetzliAdapter, ImageOptimization, TpgAdapter, WebpAdapter};
pub use limits::{BandwidthAlert, CappingRule, DownstreamCapping, PostSize, StatisticItem};
pub(in crate::tencent::v3) use lists::{with_area_settings, with_later_settings, with_settings};
pub use network::{Ipv6, Ipv6Access, ShareCname, WebSocket};
pub use origin::{AdvanceHttps, Origin, OriginSni, PathBasedOriginRule, PathRule};
pub use origin_pull::{
    FollowRedirect, OriginAuthentication, OriginAuthenticationTypeA, OriginCombine, OriginPullOptimization,
    OriginPullTimeout, RangeOriginPull, RangeOriginPullRule, RedirectConfig,
};
pub use private_access::{AwsPrivateAccess, HwPrivateAccess, OssPrivateAccess, OthersPrivateAccess, QnPrivateAccess};
pub use remote_authentication::{RemoteAuthentication, RemoteAuthenticationRule};
pub use response_cache::{
    MaxAge, MaxAgeCodeRule, MaxAgeRule, OfflineCache, ResponseHeaderCache, StatusCodeCache, StatusCodeCacheRule,
};
pub use rule_cache::{
    CacheConfig, CacheConfigCache, CacheConfigFollowOrigin, CacheConfigNoCache, HeuristicCache, RuleCache,
    RuleCacheConfig,
};

/// Settings as JSON, without what is unset.
///
/// # Errors
/// As [`serde_json::to_value`].
pub fn to_value<T: Serialize>(settings: &T) -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(settings)?;
    without_nulls(&mut value);
    Ok(value)
}
