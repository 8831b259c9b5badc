//! Signed links in the forms of other clouds; for accounts that were let in.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::secret::Secret;
use crate::shape::Shaped;

/// Signed links in the forms of other clouds; for accounts that were let in. One type is in use; the others must be
/// null, so leave them out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvancedAuthentication {
    /// Turns it on; then exactly one type must be there.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// A form of one's own.
    pub type_a: Option<AdvancedAuthenticationTypeA>,
    /// A form of three keys.
    pub type_b: Option<AdvancedAuthenticationTypeB>,
    /// A form of an access key.
    pub type_c: Option<AdvancedAuthenticationTypeC>,
    /// A form of two keys.
    pub type_d: Option<AdvancedAuthenticationTypeD>,
    /// A form of two signatures and two times.
    pub type_e: Option<AdvancedAuthenticationTypeE>,
    /// A form with a transaction.
    pub type_f: Option<AdvancedAuthenticationTypeF>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Links whose signed text is one's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvancedAuthenticationTypeA {
    /// The key of the signature: 6 to 32 letters and digits.
    #[shape(required, secret, bytes(32))]
    pub secret_key: Option<Secret>,
    /// The parameter of the signature: a letter, then letters, digits and `_`.
    #[shape(required)]
    pub sign_param: Option<String>,
    /// The parameter of the timestamp, formed likewise.
    #[shape(required)]
    pub time_param: Option<String>,
    /// How long a link holds.
    #[shape(required, unit = "s")]
    pub expire_time: Option<i64>,
    /// Whether a link without a time is refused.
    #[shape(required)]
    pub expire_time_required: Option<bool>,
    /// The text that is signed, of placeholders such as `${private_key}${schema}${host}${full_uri}`.
    #[shape(required)]
    pub format: Option<String>,
    /// How the timestamp is written: decimal or hexadecimal.
    #[shape(required, one_of("dec", "hex"))]
    pub time_format: Option<String>,
    /// The status code for a wrong signature.
    #[shape(required)]
    pub fail_code: Option<i64>,
    /// The status code for a link that has ended.
    #[shape(required)]
    pub expire_code: Option<i64>,
    /// The paths that need a signature.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// Reserved by the cloud.
    pub transformation: Option<i64>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Links that are signed with three keys.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvancedAuthenticationTypeB {
    /// The name of the key alpha.
    #[shape(required)]
    pub key_alpha: Option<String>,
    /// The name of the key beta.
    #[shape(required)]
    pub key_beta: Option<String>,
    /// The name of the key gamma.
    #[shape(required)]
    pub key_gamma: Option<String>,
    /// The parameter of the signature: a letter, then letters, digits and `_`.
    #[shape(required)]
    pub sign_param: Option<String>,
    /// The parameter of the timestamp, formed likewise.
    #[shape(required)]
    pub time_param: Option<String>,
    /// How long a link holds.
    #[shape(required, unit = "s")]
    pub expire_time: Option<i64>,
    /// How the timestamp is written: decimal or hexadecimal.
    #[shape(required, one_of("dec", "hex"))]
    pub time_format: Option<String>,
    /// The status code for a wrong signature.
    #[shape(required)]
    pub fail_code: Option<i64>,
    /// The status code for a link that has ended.
    #[shape(required)]
    pub expire_code: Option<i64>,
    /// The paths that need a signature.
    #[shape(required)]
    pub rule_paths: Option<Vec<String>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Links that are signed for an access key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvancedAuthenticationTypeC {
    /// The access key.
    #[shape(required)]
    pub access_key: Option<String>,
    /// The key of the signature.
    #[shape(required, secret)]
    pub secret_key: Option<Secret>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Links that are signed with one of two keys.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvancedAuthenticationTypeD {
    /// The key of the signature: 6 to 32 letters and digits.
    #[shape(required, secret, bytes(32))]
    pub secret_key: Option<Secret>,
    /// A second key, tried after the first; formed likewise.
    #[shape(required, secret, bytes(32))]
    pub backup_secret_key: Option<Secret>,
    /// The parameter of the signature: a letter, then letters, digits and `_`.
    #[shape(required)]
    pub sign_param: Option<String>,
    /// The parameter of the timestamp, formed likewise.
    #[shape(required)]
    pub time_param: Option<String>,
    /// How long a link holds.
    #[shape(required, unit = "s")]
    pub expire_time: Option<i64>,
    /// How the timestamp is written: decimal or hexadecimal.
    #[shape(required, one_of("dec", "hex"))]
    pub time_format: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Links with two signatures and two times.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvancedAuthenticationTypeE {
    /// The key of the signature: 6 to 32 letters and digits.
    #[shape(required, secret, bytes(32))]
    pub secret_key: Option<Secret>,
    /// The parameter of the signature: a letter, then letters, digits and `_`.
    #[shape(required)]
    pub sign_param: Option<String>,
    /// The parameter of the signature over the rights.
    #[shape(required)]
    pub acl_sign_param: Option<String>,
    /// The parameter of the time from which the link holds.
    #[shape(required)]
    pub start_time_param: Option<String>,
    /// The parameter of the time until which it holds.
    #[shape(required)]
    pub expire_time_param: Option<String>,
    /// How the times are written: decimal.
    #[shape(required, one_of("dec"))]
    pub time_format: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Links with a transaction.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdvancedAuthenticationTypeF {
    /// The parameter of the signature: a letter, then letters, digits and `_`.
    #[shape(required)]
    pub sign_param: Option<String>,
    /// The parameter of the timestamp, formed likewise.
    #[shape(required)]
    pub time_param: Option<String>,
    /// The parameter of the transaction.
    #[shape(required)]
    pub transaction_param: Option<String>,
    /// The key of the signature: 6 to 32 letters and digits.
    #[shape(required, secret, bytes(32))]
    pub secret_key: Option<Secret>,
    /// A second key, tried after the first; formed likewise.
    #[shape(secret, bytes(32))]
    pub backup_secret_key: Option<Secret>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
