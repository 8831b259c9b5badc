//! Signed URLs.

use super::Kind::{Flag, Integer, Key, Object, ParameterName, Text, Texts, Word};
use super::{Field, LONGEST, MOST, SWITCH, may, need};

pub(super) const AUTHENTICATION_TYPE_A: &[Field] = &[
    need("SecretKey", Key).secret(),
    need("SignParam", ParameterName),
    need("ExpireTime", Integer(0, 630720000)),
    need("FileExtensions", Texts(MOST)),
    need("FilterType", Word(&["whitelist", "blacklist"])),
    may("BackupSecretKey", Key).secret(),
];

pub(super) const AUTHENTICATION_TYPE_B: &[Field] = &[
    need("SecretKey", Key).secret(),
    need("ExpireTime", Integer(0, 630720000)),
    need("FileExtensions", Texts(MOST)),
    need("FilterType", Word(&["whitelist", "blacklist"])),
    may("BackupSecretKey", Key).secret(),
];

pub(super) const AUTHENTICATION_TYPE_C: &[Field] = &[
    need("SecretKey", Key).secret(),
    need("ExpireTime", Integer(0, 630720000)),
    need("FileExtensions", Texts(MOST)),
    need("FilterType", Word(&["whitelist", "blacklist"])),
    may("TimeFormat", Word(&["dec", "hex"])),
    may("BackupSecretKey", Key).secret(),
];

pub(super) const AUTHENTICATION_TYPE_D: &[Field] = &[
    need("SecretKey", Key).secret(),
    need("ExpireTime", Integer(0, 630720000)),
    need("FileExtensions", Texts(MOST)),
    need("FilterType", Word(&["whitelist", "blacklist"])),
    need("SignParam", ParameterName),
    need("TimeParam", ParameterName),
    need("TimeFormat", Word(&["dec", "hex"])),
    may("BackupSecretKey", Key).secret(),
];

pub(super) const AUTHENTICATION: &[Field] = &[
    need("Switch", SWITCH),
    may("AuthAlgorithm", Word(&["md5", "sha256"])).or("md5"),
    may("TypeA", Object(AUTHENTICATION_TYPE_A)),
    may("TypeB", Object(AUTHENTICATION_TYPE_B)),
    may("TypeC", Object(AUTHENTICATION_TYPE_C)),
    may("TypeD", Object(AUTHENTICATION_TYPE_D)),
];

pub(super) const ADVANCED_AUTHENTICATION_TYPE_A: &[Field] = &[
    need("SecretKey", Key).secret(),
    need("SignParam", ParameterName),
    need("TimeParam", ParameterName),
    need("ExpireTime", Integer(0, i64::MAX)),
    need("ExpireTimeRequired", Flag),
    need("Format", Text(LONGEST)),
    need("TimeFormat", Word(&["dec", "hex"])),
    need("FailCode", Integer(0, i64::MAX)),
    need("ExpireCode", Integer(0, i64::MAX)),
    need("RulePaths", Texts(MOST)),
    may("Transformation", Integer(0, i64::MAX)),
];

pub(super) const ADVANCED_AUTHENTICATION_TYPE_B: &[Field] = &[
    need("KeyAlpha", Text(LONGEST)),
    need("KeyBeta", Text(LONGEST)),
    need("KeyGamma", Text(LONGEST)),
    need("SignParam", ParameterName),
    need("TimeParam", ParameterName),
    need("ExpireTime", Integer(0, i64::MAX)),
    need("TimeFormat", Word(&["dec", "hex"])),
    need("FailCode", Integer(0, i64::MAX)),
    need("ExpireCode", Integer(0, i64::MAX)),
    need("RulePaths", Texts(MOST)),
];

pub(super) const ADVANCED_AUTHENTICATION_TYPE_C: &[Field] =
    &[need("AccessKey", Text(LONGEST)), need("SecretKey", Text(LONGEST)).secret()];

pub(super) const ADVANCED_AUTHENTICATION_TYPE_D: &[Field] = &[
    need("SecretKey", Key).secret(),
    need("BackupSecretKey", Key).secret(),
    need("SignParam", ParameterName),
    need("TimeParam", ParameterName),
    need("ExpireTime", Integer(0, i64::MAX)),
    need("TimeFormat", Word(&["dec", "hex"])),
];

pub(super) const ADVANCED_AUTHENTICATION_TYPE_E: &[Field] = &[
    need("SecretKey", Key).secret(),
    need("SignParam", ParameterName),
    need("AclSignParam", ParameterName),
    need("StartTimeParam", ParameterName),
    need("ExpireTimeParam", ParameterName),
    need("TimeFormat", Word(&["dec"])),
];

pub(super) const ADVANCED_AUTHENTICATION_TYPE_F: &[Field] = &[
    need("SignParam", ParameterName),
    need("TimeParam", ParameterName),
    need("TransactionParam", ParameterName),
    need("SecretKey", Key).secret(),
    may("BackupSecretKey", Key).secret(),
];

pub(super) const ADVANCED_AUTHENTICATION: &[Field] = &[
    need("Switch", SWITCH),
    may("TypeA", Object(ADVANCED_AUTHENTICATION_TYPE_A)),
    may("TypeB", Object(ADVANCED_AUTHENTICATION_TYPE_B)),
    may("TypeC", Object(ADVANCED_AUTHENTICATION_TYPE_C)),
    may("TypeD", Object(ADVANCED_AUTHENTICATION_TYPE_D)),
    may("TypeE", Object(ADVANCED_AUTHENTICATION_TYPE_E)),
    may("TypeF", Object(ADVANCED_AUTHENTICATION_TYPE_F)),
];
