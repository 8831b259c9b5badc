//! DescribePurgeQuota: how much may be purged a call and a day.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Reads the account's quota of purges. It has no parameters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
pub struct DescribePurgeQuota {}

impl Action for DescribePurgeQuota {
    const SPEC: ActionSpec = ActionSpec::v3("DescribePurgeQuota").purge();
    const EXAMPLE: Example = Example {
        request: "{}",
        reply: r#"{"UrlPurge":[{"Batch":1000,"Total":10000,"Available":9998,"Area":"mainland"}],"PathPurge":[{"Batch":500,"Total":100,"Available":100,"Area":"mainland"}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = PurgeQuota;
}

/// The quota of purges, an entry an area.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PurgeQuota {
    /// For URLs.
    pub url_purge: Vec<Quota>,
    /// For directories.
    pub path_purge: Vec<Quota>,
}

/// How much is allowed in one area. The day ends at midnight in UTC+8.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Quota {
    /// Most entries a call.
    pub batch: u64,
    /// Most entries a day.
    pub total: u64,
    /// Entries left today.
    pub available: u64,
    /// `mainland` or `overseas`.
    pub area: String,
}
