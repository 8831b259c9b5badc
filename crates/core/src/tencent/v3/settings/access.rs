//! Who may ask: by page, address and rate.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// Who may ask, by the page that links here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Referer {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// The rules.
    pub referer_rules: Option<Vec<RefererRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A list of pages for some paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RefererRule {
    /// What `RulePaths` are.
    #[shape(required, one_of("all", "file", "directory", "path"))]
    pub rule_type: Option<String>,
    /// `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for
    /// `path`.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// Whether the list lets in or keeps out.
    #[shape(required, one_of("whitelist", "blacklist"))]
    pub referer_type: Option<String>,
    /// The pages: domains, with `*` where it is needed.
    #[shape(required)]
    pub referers: Option<Vec<String>>,
    /// What becomes of requests without a Referer. Whitelist: true lets them in. Blacklist: true refuses them.
    #[shape(required)]
    pub allow_empty: Option<bool>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Who may ask, by IP address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct IpFilter {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// Whether the list lets in or keeps out.
    #[shape(one_of("whitelist", "blacklist"))]
    pub filter_type: Option<String>,
    /// Addresses and networks of IPv4 and IPv6: `203.0.113.7`, `203.0.113.0/24`, `2001:db8::/32`.
    #[shape(items(0, 200), format = IpOrRange)]
    pub filters: Option<Vec<String>>,
    /// Lists by path, with at most 1,000 addresses in all.
    pub filter_rules: Option<Vec<IpFilterPathRule>>,
    /// The status code of a refusal: 514, 403, 404 or 609; anything else is taken for 514. Answers other than 514 count
    /// as HTTPS requests on the bill.
    #[shape(default = "514")]
    pub return_code: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A list of addresses for some paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct IpFilterPathRule {
    /// Whether the list lets in or keeps out.
    #[shape(required, one_of("whitelist", "blacklist"))]
    pub filter_type: Option<String>,
    /// As in `IpFilter`: at most 500 to let in, 200 to keep out.
    #[shape(required, items(1, 500), format = IpOrRange)]
    pub filters: Option<Vec<String>>,
    /// What `RulePaths` are.
    #[shape(required, one_of("all", "file", "directory", "path"))]
    pub rule_type: Option<String>,
    /// `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for
    /// `path`.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// A remark of at most 50 characters.
    pub remark: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// How often one IP address may ask one node. More is refused with 514.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct IpFreqLimit {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// Requests of one address to one node, at least 1.
    #[shape(unit = "requests/s")]
    pub qps: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
