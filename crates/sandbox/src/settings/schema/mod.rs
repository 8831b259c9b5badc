//! The documented objects of a domain's settings: names, types, bounds and defaults (official Python SDK 3.1.169).

mod access;
mod authentication;
mod cache;
mod delivery;
mod https;
mod origin;

use serde_json::{Value, json};

use access::{
    ACCESS_CONTROL, AUTO_GUARD, GEO_BLOCKER, IP_FILTER, IP_FREQ_LIMIT, PARAM_FILTER, REFERER, REMOTE_AUTHENTICATION,
    USER_AGENT_FILTER,
};
use authentication::{ADVANCED_AUTHENTICATION, AUTHENTICATION};
use cache::{
    CACHE, CACHE_KEY, COMPRESSION, MAX_AGE, OFFLINE_CACHE, RESPONSE_HEADER_CACHE, STATUS_CODE_CACHE, VIDEO_SEEK,
};
use delivery::{
    BANDWIDTH_ALERT, DOWNSTREAM_CAPPING, ERROR_PAGE, POST_SIZE, REQUEST_HEADER, RESPONSE_HEADER, SEO, SHARE_CNAME,
    SPECIFIC_CONFIG, URL_REDIRECT,
};
use https::{FORCE_REDIRECT, HTTPS, HTTPS_BILLING, IPV6, IPV6_ACCESS, QUIC, WEB_SOCKET};
use origin::{
    AWS_PRIVATE_ACCESS, FOLLOW_REDIRECT, HW_PRIVATE_ACCESS, ORIGIN, ORIGIN_AUTHENTICATION, ORIGIN_COMBINE,
    ORIGIN_PULL_OPTIMIZATION, ORIGIN_PULL_TIMEOUT, OSS_PRIVATE_ACCESS, OTHERS_PRIVATE_ACCESS, QN_PRIVATE_ACCESS,
    RANGE_ORIGIN_PULL,
};

use Kind::{Integers, Object, Objects, Text, Word};

/// Most entries of a list for which no figure is documented.
const MOST: usize = 1_000;
/// Most characters of a text for which no figure is documented; a certificate with its chain fits.
const LONGEST: usize = 65_536;
/// A switch.
const SWITCH: Kind = Word(&["on", "off"]);

/// The type of a property and its bounds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// At most so many characters.
    Text(usize),
    /// One of these.
    Word(&'static [&'static str]),
    /// 6 to 32 letters and digits.
    Key,
    /// The name of a parameter: a letter or `_`, then letters, digits and `_`; at most 100.
    ParameterName,
    /// Begins with `/`; at most so many characters.
    Path(usize),
    /// Begins with `http://` or `https://`.
    SchemeHost,
    /// From the first to the second.
    Integer(i64, i64),
    /// One of these.
    Numbers(&'static [i64]),
    Flag,
    /// At most so many.
    Texts(usize),
    /// Each one of these.
    Words(&'static [&'static str]),
    /// Provinces as `CN-GD`, countries as `SG`.
    Districts,
    /// TCP ports.
    Integers,
    Object(&'static [Field]),
    /// At most so many.
    Objects(&'static [Field], usize),
}

/// Who may see and set a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Plain,
    /// Answers only: what is sent is passed over.
    Readonly,
    /// A key that answers show as it is: it must be sent back with the rest of its object.
    Secret,
    /// A key that answers show as a mask.
    Masked,
    /// A key that no answer shows.
    Withheld,
}

/// What a property is when it is left out.
#[derive(Debug, Clone, Copy)]
enum Or {
    Null,
    Text(&'static str),
    Number(i64),
}

/// A property of an object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) is_needed: bool,
    pub(super) role: Role,
    or: Or,
}

const fn may(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, is_needed: false, role: Role::Plain, or: Or::Null }
}

const fn need(name: &'static str, kind: Kind) -> Field {
    Field { is_needed: true, ..may(name, kind) }
}

impl Field {
    const fn or(self, text: &'static str) -> Self {
        Self { or: Or::Text(text), ..self }
    }

    const fn or_number(self, number: i64) -> Self {
        Self { or: Or::Number(number), ..self }
    }

    const fn readonly(self) -> Self {
        Self { role: Role::Readonly, ..self }
    }

    const fn secret(self) -> Self {
        Self { role: Role::Secret, ..self }
    }

    const fn masked(self) -> Self {
        Self { role: Role::Masked, ..self }
    }

    const fn withheld(self) -> Self {
        Self { role: Role::Withheld, ..self }
    }

    /// The value of the property where it is left out.
    pub(super) fn default(&self) -> Value {
        match self.or {
            Or::Null => Value::Null,
            Or::Text(text) => json!(text),
            Or::Number(number) => json!(number),
        }
    }
}

/// Every object at the top, in the order of DetailDomain. The words of the domain itself (ProjectId, ServiceType, Area)
/// are no part of its settings.
pub(super) const TOP: &[Field] = &[
    may("Origin", Object(ORIGIN)),
    may("IpFilter", Object(IP_FILTER)),
    may("IpFreqLimit", Object(IP_FREQ_LIMIT)),
    may("StatusCodeCache", Object(STATUS_CODE_CACHE)),
    may("Compression", Object(COMPRESSION)),
    may("BandwidthAlert", Object(BANDWIDTH_ALERT)),
    may("RangeOriginPull", Object(RANGE_ORIGIN_PULL)),
    may("FollowRedirect", Object(FOLLOW_REDIRECT)),
    may("ErrorPage", Object(ERROR_PAGE)),
    may("RequestHeader", Object(REQUEST_HEADER)),
    may("ResponseHeader", Object(RESPONSE_HEADER)),
    may("DownstreamCapping", Object(DOWNSTREAM_CAPPING)),
    may("CacheKey", Object(CACHE_KEY)),
    may("ResponseHeaderCache", Object(RESPONSE_HEADER_CACHE)),
    may("VideoSeek", Object(VIDEO_SEEK)),
    may("Cache", Object(CACHE)),
    may("OriginPullOptimization", Object(ORIGIN_PULL_OPTIMIZATION)),
    may("Https", Object(HTTPS)),
    may("Authentication", Object(AUTHENTICATION)),
    may("Seo", Object(SEO)),
    may("ForceRedirect", Object(FORCE_REDIRECT)),
    may("Referer", Object(REFERER)),
    may("MaxAge", Object(MAX_AGE)),
    may("Ipv6", Object(IPV6)),
    may("SpecificConfig", Object(SPECIFIC_CONFIG)),
    may("OriginPullTimeout", Object(ORIGIN_PULL_TIMEOUT)),
    may("AwsPrivateAccess", Object(AWS_PRIVATE_ACCESS)),
    may("UserAgentFilter", Object(USER_AGENT_FILTER)),
    may("AccessControl", Object(ACCESS_CONTROL)),
    may("UrlRedirect", Object(URL_REDIRECT)),
    may("AccessPort", Integers),
    may("Tag", Objects(TAG, 50)),
    may("AdvancedAuthentication", Object(ADVANCED_AUTHENTICATION)),
    may("OriginAuthentication", Object(ORIGIN_AUTHENTICATION)),
    may("Ipv6Access", Object(IPV6_ACCESS)),
    may("OfflineCache", Object(OFFLINE_CACHE)),
    may("OriginCombine", Object(ORIGIN_COMBINE)),
    may("PostMaxSize", Object(POST_SIZE)),
    may("Quic", Object(QUIC)),
    may("OssPrivateAccess", Object(OSS_PRIVATE_ACCESS)),
    may("WebSocket", Object(WEB_SOCKET)),
    may("RemoteAuthentication", Object(REMOTE_AUTHENTICATION)),
    may("ShareCname", Object(SHARE_CNAME)),
    may("HwPrivateAccess", Object(HW_PRIVATE_ACCESS)),
    may("QnPrivateAccess", Object(QN_PRIVATE_ACCESS)),
    may("OthersPrivateAccess", Object(OTHERS_PRIVATE_ACCESS)),
    may("HttpsBilling", Object(HTTPS_BILLING)),
    may("ParamFilter", Object(PARAM_FILTER)),
    may("AutoGuard", Object(AUTO_GUARD)),
    may("GeoBlocker", Object(GEO_BLOCKER)),
];

/// Set when a domain is added, and never again.
pub(super) const ADD_ONLY: &[&str] = &["Ipv6", "Tag"];

/// Not to be set when a domain is added.
pub(super) const UPDATE_ONLY: &[&str] = &[
    "UserAgentFilter",
    "AccessControl",
    "UrlRedirect",
    "AccessPort",
    "AdvancedAuthentication",
    "OriginAuthentication",
    "OriginCombine",
    "PostMaxSize",
    "WebSocket",
    "RemoteAuthentication",
    "ShareCname",
    "ParamFilter",
    "AutoGuard",
    "GeoBlocker",
];

const TAG: &[Field] = &[need("TagKey", Text(127)), need("TagValue", Text(255))];
