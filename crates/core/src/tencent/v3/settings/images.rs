//! Smaller images; changed by UpdateImageConfig alone.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// Smaller images for browsers that know the format. Shown here, changed by UpdateImageConfig.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ImageOptimization {
    /// WebP.
    pub webp_adapter: Option<WebpAdapter>,
    /// TPG.
    pub tpg_adapter: Option<TpgAdapter>,
    /// Guetzli.
    pub guetzli_adapter: Option<GuetzliAdapter>,
    /// AVIF.
    pub avif_adapter: Option<AvifAdapter>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether images are turned into WebP.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct WebpAdapter {
    /// Turns it on.
    #[shape(one_of("on", "off"))]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether images are turned into TPG.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct TpgAdapter {
    /// Turns it on.
    #[shape(one_of("on", "off"))]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether JPEGs are made smaller by Guetzli.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct GuetzliAdapter {
    /// Turns it on.
    #[shape(one_of("on", "off"))]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether images are turned into AVIF.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AvifAdapter {
    /// Turns it on.
    #[shape(one_of("on", "off"))]
    pub switch: Option<String>,
    /// What to try for browsers that do not know AVIF: `webp` comes before `jpeg`.
    pub fallback_formats: Option<Vec<String>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
