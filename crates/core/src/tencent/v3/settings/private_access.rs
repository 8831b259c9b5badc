//! Keys for object stores of other clouds.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::secret::Secret;
use crate::shape::Shaped;

/// The key for a private bucket of AWS S3.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AwsPrivateAccess {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The id of the key.
    pub access_key: Option<String>,
    /// The key itself. It comes back masked: enter it again where its object is sent.
    #[shape(secret)]
    pub secret_key: Option<Secret>,
    /// The region of the bucket.
    pub region: Option<String>,
    /// The bucket.
    pub bucket: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The key for a private bucket of Alibaba Cloud OSS.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct OssPrivateAccess {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The id of the key.
    pub access_key: Option<String>,
    /// The key itself. It comes back masked: enter it again where its object is sent.
    #[shape(secret)]
    pub secret_key: Option<Secret>,
    /// The region of the bucket.
    pub region: Option<String>,
    /// The bucket.
    pub bucket: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The key for a private bucket of Huawei Cloud OBS.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct HwPrivateAccess {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The id of the key.
    pub access_key: Option<String>,
    /// The key itself. It comes back masked: enter it again where its object is sent.
    #[shape(secret)]
    pub secret_key: Option<Secret>,
    /// The bucket.
    pub bucket: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The key for a private bucket of Qiniu Kodo.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct QnPrivateAccess {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The id of the key.
    pub access_key: Option<String>,
    /// The key itself. It comes back masked: enter it again where its object is sent.
    #[shape(secret)]
    pub secret_key: Option<Secret>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The key for a private bucket of another store that takes AWS signatures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct OthersPrivateAccess {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The id of the key.
    pub access_key: Option<String>,
    /// The key itself. It comes back masked: enter it again where its object is sent.
    #[shape(secret)]
    pub secret_key: Option<Secret>,
    /// The region of the bucket.
    pub region: Option<String>,
    /// The bucket.
    pub bucket: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
