//! DescribePurgeQuota: how much may be purged a call and a day.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec};
use crate::lenient;

/// Reads the account's quota of purges. It has no parameters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DescribePurgeQuota {}

impl Action for DescribePurgeQuota {
    const SPEC: ActionSpec = ActionSpec::v3("DescribePurgeQuota");
    type Output = PurgeQuota;
}

/// The quota of purges, an entry an area.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct PurgeQuota {
    /// For URLs.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub url_purge: Vec<Quota>,
    /// For directories.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub path_purge: Vec<Quota>,
}

/// How much is allowed in one area. The day ends at midnight in UTC+8.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct Quota {
    /// Most entries a call.
    #[serde(deserialize_with = "lenient::number")]
    pub batch: u64,
    /// Most entries a day.
    #[serde(deserialize_with = "lenient::number")]
    pub total: u64,
    /// Entries left today.
    #[serde(deserialize_with = "lenient::number")]
    pub available: u64,
    /// `mainland` or `overseas`.
    #[serde(deserialize_with = "lenient::text")]
    pub area: String,
}
