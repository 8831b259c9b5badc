//! Limits: traffic, speed, size of uploads.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// A cap on traffic, and an alert before it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct BandwidthAlert {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// The cap, in the unit of `Metric`.
    #[shape(unit = "bit/s or bytes")]
    pub bps_threshold: Option<i64>,
    /// What happens at the cap: the nodes answer 404. Old domains may say `RESOLVE_DNS_TO_ORIGIN`.
    #[shape(one_of("RETURN_404"))]
    pub counter_measure: Option<String>,
    /// When the cap was last reached in the mainland.
    #[shape(readonly)]
    pub last_trigger_time: Option<String>,
    /// Whether there is an alert before it.
    #[shape(one_of("on", "off"))]
    pub alert_switch: Option<String>,
    /// The share of the cap at which it comes.
    #[shape(unit = "%")]
    pub alert_percentage: Option<i64>,
    /// When the cap was last reached overseas.
    #[shape(readonly)]
    pub last_trigger_time_overseas: Option<String>,
    /// What is capped: `bandwidth` in bit/s or `flux` in bytes.
    #[shape(one_of("bandwidth", "flux"))]
    pub metric: Option<String>,
    /// Caps on what adds up over a time.
    pub statistic_items: Option<Vec<StatisticItem>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A cap on what adds up over a time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct StatisticItem {
    /// Whether it is what adds up, or the moment.
    #[shape(one_of("total", "moment"))]
    #[serde(rename = "Type")]
    pub kind: Option<String>,
    /// How long the nodes refuse afterwards; the unit is not documented, minutes are likely.
    pub un_block_time: Option<i64>,
    /// The cap, in the unit of `Metric`.
    #[shape(unit = "bit/s or bytes")]
    pub bps_threshold: Option<i64>,
    /// What happens at the cap: the nodes answer 404.
    #[shape(one_of("RETURN_404"))]
    pub counter_measure: Option<String>,
    /// The share of the cap at which an alert comes.
    #[shape(unit = "%")]
    pub alert_percentage: Option<i64>,
    /// Whether there is an alert before it.
    #[shape(one_of("on", "off"))]
    pub alert_switch: Option<String>,
    /// What is capped: `bandwidth` in bit/s or `flux` in bytes.
    #[shape(one_of("flux", "bandwidth"))]
    pub metric: Option<String>,
    /// The time over which it adds up.
    #[shape(one_of(60, 1440), unit = "minutes")]
    pub cycle: Option<i64>,
    /// Turns this cap on.
    #[shape(one_of("on", "off"))]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// How fast one connection is served.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DownstreamCapping {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// The limits.
    #[shape(items(0, 100))]
    pub capping_rules: Option<Vec<CappingRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A speed limit for some paths.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CappingRule {
    /// What `RulePaths` are.
    #[shape(required, one_of("all", "file", "directory", "path"))]
    pub rule_type: Option<String>,
    /// `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for
    /// `path`.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// The speed of one connection. Whether a KB has 1,000 or 1,024 bytes is not documented.
    #[shape(required, unit = "KB/s")]
    pub k_bps_threshold: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// How large uploads may be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PostSize {
    /// Turns the limit on; the platform's own is 32 MB.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The limit, 1 to 200 MB. That it counts bytes is likely, not documented.
    #[shape(range(1_048_576, 209_715_200), unit = "bytes", default = "33554432")]
    pub max_size: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
