//! What differs between the mainland and the rest of the world.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::lists::with_area_settings;
use super::origin::Origin;
use crate::shape::Shaped;

/// What differs between the areas of a global domain. Only Authentication, BandwidthAlert, ErrorPage, IpFilter, Origin
/// and Referer can be changed here; the rest is shown for old domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct SpecificConfig {
    /// What holds in the mainland.
    pub mainland: Option<MainlandConfig>,
    /// What holds overseas.
    pub overseas: Option<OverseaConfig>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

with_area_settings! {
    /// What holds in the mainland alone.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct MainlandConfig {
        /// What the domain serves.
        #[shape(one_of("web", "download", "media"))]
        pub service_type: Option<String>,
        /// Where the nodes fetch what they do not have.
        pub origin: Option<Origin>,
        /// What this version does not know, as it came.
        #[serde(flatten)]
        pub other: Map<String, Value>,
    }
}

with_area_settings! {
    /// What holds overseas alone.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct OverseaConfig {
        /// What the domain serves.
        #[shape(one_of("web", "download", "media"))]
        pub service_type: Option<String>,
        /// Where the nodes fetch what they do not have.
        pub origin: Option<Origin>,
        /// What this version does not know, as it came.
        #[serde(flatten)]
        pub other: Map<String, Value>,
    }
}
