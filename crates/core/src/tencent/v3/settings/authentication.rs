//! Links that are signed and end.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::secret::Secret;
use crate::shape::Shaped;

/// Links that are signed and end. One type is in use; the others must be null, so leave them out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Authentication {
    /// Turns it on; then exactly one type must be there.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The hash of the signature.
    #[shape(one_of("md5", "sha256"), default = "md5")]
    pub auth_algorithm: Option<String>,
    /// `?sign=timestamp-random-uid-hash`.
    pub type_a: Option<AuthenticationTypeA>,
    /// Being rebuilt by the cloud: cannot be set at present.
    pub type_b: Option<AuthenticationTypeB>,
    /// `/hash/timestamp/file`.
    pub type_c: Option<AuthenticationTypeC>,
    /// `?sign=hash&t=timestamp`.
    pub type_d: Option<AuthenticationTypeD>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Links of the form `?sign=timestamp-random-uid-hash`. The hash is that of `path-timestamp-random-uid-key`, the
/// timestamp decimal, random up to 100 letters and digits, uid 0.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AuthenticationTypeA {
    /// The key of the signature: 6 to 32 letters and digits.
    #[shape(required, secret, bytes(32))]
    pub secret_key: Option<Secret>,
    /// The parameter of the signature: a letter or `_`, then letters, digits and `_`.
    #[shape(required, bytes(100))]
    pub sign_param: Option<String>,
    /// How long a link holds.
    #[shape(required, range(0, 630_720_000), unit = "s")]
    pub expire_time: Option<i64>,
    /// Suffixes without the dot; `*` for every file.
    #[shape(required)]
    pub file_extensions: Option<Vec<String>>,
    /// `whitelist`: all but these files need a signature. `blacklist`: only these do.
    #[shape(required, one_of("whitelist", "blacklist"))]
    pub filter_type: Option<String>,
    /// A second key, tried after the first; formed likewise.
    #[shape(secret, bytes(32))]
    pub backup_secret_key: Option<Secret>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A form that the cloud is rebuilding: it cannot be set at present.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AuthenticationTypeB {
    /// The key of the signature: 6 to 32 letters and digits.
    #[shape(required, secret, bytes(32))]
    pub secret_key: Option<Secret>,
    /// How long a link holds.
    #[shape(required, range(0, 630_720_000), unit = "s")]
    pub expire_time: Option<i64>,
    /// Suffixes without the dot; `*` for every file.
    #[shape(required)]
    pub file_extensions: Option<Vec<String>>,
    /// `whitelist`: all but these files need a signature. `blacklist`: only these do.
    #[shape(required, one_of("whitelist", "blacklist"))]
    pub filter_type: Option<String>,
    /// A second key, tried after the first; formed likewise.
    #[shape(secret, bytes(32))]
    pub backup_secret_key: Option<Secret>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Links of the form `/hash/timestamp/file`. The hash is that of key, path and timestamp.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AuthenticationTypeC {
    /// The key of the signature: 6 to 32 letters and digits.
    #[shape(required, secret, bytes(32))]
    pub secret_key: Option<Secret>,
    /// How long a link holds.
    #[shape(required, range(0, 630_720_000), unit = "s")]
    pub expire_time: Option<i64>,
    /// Suffixes without the dot; `*` for every file.
    #[shape(required)]
    pub file_extensions: Option<Vec<String>>,
    /// `whitelist`: all but these files need a signature. `blacklist`: only these do.
    #[shape(required, one_of("whitelist", "blacklist"))]
    pub filter_type: Option<String>,
    /// How the timestamp is written: decimal or hexadecimal.
    #[shape(one_of("dec", "hex"))]
    pub time_format: Option<String>,
    /// A second key, tried after the first; formed likewise.
    #[shape(secret, bytes(32))]
    pub backup_secret_key: Option<Secret>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Links of the form `?sign=hash&t=timestamp`. The hash is that of key, path and timestamp.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct AuthenticationTypeD {
    /// The key of the signature: 6 to 32 letters and digits.
    #[shape(required, secret, bytes(32))]
    pub secret_key: Option<Secret>,
    /// How long a link holds.
    #[shape(required, range(0, 630_720_000), unit = "s")]
    pub expire_time: Option<i64>,
    /// Suffixes without the dot; `*` for every file.
    #[shape(required)]
    pub file_extensions: Option<Vec<String>>,
    /// `whitelist`: all but these files need a signature. `blacklist`: only these do.
    #[shape(required, one_of("whitelist", "blacklist"))]
    pub filter_type: Option<String>,
    /// The parameter of the signature: a letter or `_`, then letters, digits and `_`.
    #[shape(required, bytes(100))]
    pub sign_param: Option<String>,
    /// The parameter of the timestamp, formed likewise.
    #[shape(required, bytes(100))]
    pub time_param: Option<String>,
    /// How the timestamp is written: decimal or hexadecimal.
    #[shape(required, one_of("dec", "hex"))]
    pub time_format: Option<String>,
    /// A second key, tried after the first; formed likewise.
    #[shape(secret, bytes(32))]
    pub backup_secret_key: Option<Secret>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
