//! What the nodes keep, for how long and under which key.

use super::Kind::{Flag, Integer, Object, Objects, Text, Texts, Word, Words};
use super::{Field, LONGEST, MOST, SWITCH, may, need};

pub(super) const SIMPLE_CACHE_RULE: &[Field] = &[
    need("CacheType", Word(&["all", "file", "directory", "path", "index"])),
    need("CacheContents", Texts(MOST)),
    need("CacheTime", Integer(0, 31536000)),
];

pub(super) const REVALIDATE: &[Field] = &[need("Switch", SWITCH), may("Path", Text(LONGEST))];

pub(super) const SIMPLE_CACHE: &[Field] = &[
    need("CacheRules", Objects(SIMPLE_CACHE_RULE, MOST)),
    may("FollowOrigin", SWITCH).or("off"),
    may("IgnoreCacheControl", SWITCH).or("off"),
    may("IgnoreSetCookie", SWITCH).or("off"),
    may("CompareMaxAge", SWITCH).or("off"),
    may("Revalidate", Object(REVALIDATE)),
];

pub(super) const ADVANCE_CACHE_RULE: &[Field] = &[
    need("CacheType", Word(&["all", "file", "directory", "path", "default"])),
    need("CacheContents", Texts(MOST)),
    need("CacheTime", Integer(0, 31536000)),
];

pub(super) const ADVANCED_CACHE: &[Field] = &[
    need("CacheRules", Objects(ADVANCE_CACHE_RULE, MOST)),
    need("IgnoreCacheControl", SWITCH).or("off"),
    need("IgnoreSetCookie", SWITCH).or("off"),
];

pub(super) const CACHE_CONFIG_CACHE: &[Field] = &[
    need("Switch", SWITCH),
    need("CacheTime", Integer(0, 31536000)),
    need("CompareMaxAge", SWITCH).or("off"),
    need("IgnoreCacheControl", SWITCH).or("off"),
    need("IgnoreSetCookie", SWITCH).or("off"),
    may("OriginMtimeCheckType", Word(&["equal", "since", "none"])).or("equal"),
];

pub(super) const CACHE_CONFIG_NO_CACHE: &[Field] = &[need("Switch", SWITCH), need("Revalidate", SWITCH).or("off")];

pub(super) const CACHE_CONFIG: &[Field] =
    &[need("HeuristicCacheTimeSwitch", SWITCH), need("HeuristicCacheTime", Integer(0, i64::MAX))];

pub(super) const HEURISTIC_CACHE: &[Field] =
    &[need("Switch", SWITCH).or("off"), may("CacheConfig", Object(CACHE_CONFIG))];

pub(super) const CACHE_CONFIG_FOLLOW_ORIGIN: &[Field] = &[
    need("Switch", SWITCH),
    may("HeuristicCache", Object(HEURISTIC_CACHE)),
    may("OriginMtimeCheckType", Word(&["equal", "since", "none"])).or("equal"),
];

pub(super) const RULE_CACHE_CONFIG: &[Field] = &[
    may("Cache", Object(CACHE_CONFIG_CACHE)),
    may("NoCache", Object(CACHE_CONFIG_NO_CACHE)),
    may("FollowOrigin", Object(CACHE_CONFIG_FOLLOW_ORIGIN)),
];

pub(super) const RULE_CACHE: &[Field] = &[
    need("RulePaths", Texts(MOST)),
    need("RuleType", Word(&["all", "file", "directory", "path", "index"])),
    need("CacheConfig", Object(RULE_CACHE_CONFIG)),
];

pub(super) const CACHE: &[Field] = &[
    may("SimpleCache", Object(SIMPLE_CACHE)),
    may("AdvancedCache", Object(ADVANCED_CACHE)),
    may("RuleCache", Objects(RULE_CACHE, MOST)),
];

pub(super) const QUERY_STRING_KEY: &[Field] = &[
    need("Switch", SWITCH),
    may("Reorder", SWITCH),
    may("Action", Word(&["includeAll", "excludeAll", "includeCustom", "excludeCustom"])),
    may("Value", Text(LONGEST)),
];

pub(super) const COOKIE_KEY: &[Field] = &[need("Switch", SWITCH), may("Value", Text(LONGEST))];

pub(super) const HEADER_KEY: &[Field] = &[may("Switch", SWITCH), may("Value", Text(LONGEST))];

pub(super) const CACHE_TAG_KEY: &[Field] = COOKIE_KEY;

pub(super) const SCHEME_KEY: &[Field] = &[need("Switch", SWITCH)];

pub(super) const RULE_QUERY_STRING: &[Field] =
    &[need("Switch", SWITCH), need("Action", Word(&["includeCustom"])), need("Value", Text(LONGEST))];

pub(super) const KEY_RULE: &[Field] = &[
    need("RulePaths", Texts(MOST)),
    need("RuleType", Word(&["file", "directory", "path", "index"])),
    need("FullUrlCache", SWITCH),
    need("IgnoreCase", SWITCH),
    need("QueryString", Object(RULE_QUERY_STRING)),
    need("RuleTag", Word(&["user"])),
];

pub(super) const CACHE_KEY: &[Field] = &[
    may("FullUrlCache", SWITCH).or("on"),
    may("IgnoreCase", SWITCH).or("off"),
    may("QueryString", Object(QUERY_STRING_KEY)),
    may("Cookie", Object(COOKIE_KEY)),
    may("Header", Object(HEADER_KEY)),
    may("CacheTag", Object(CACHE_TAG_KEY)),
    may("Scheme", Object(SCHEME_KEY)),
    may("KeyRules", Objects(KEY_RULE, MOST)),
];

pub(super) const MAX_AGE_RULE: &[Field] = &[
    need("MaxAgeType", Word(&["all", "file", "directory", "path", "index"])),
    need("MaxAgeContents", Texts(MOST)),
    need("MaxAgeTime", Integer(0, i64::MAX)),
    may("FollowOrigin", SWITCH),
];

pub(super) const MAX_AGE_CODE_RULE: &[Field] = &[need("Action", Word(&["clear"])), need("StatusCodes", Texts(MOST))];

pub(super) const MAX_AGE: &[Field] = &[
    need("Switch", SWITCH).or("off"),
    may("MaxAgeRules", Objects(MAX_AGE_RULE, MOST)),
    may("MaxAgeCodeRule", Object(MAX_AGE_CODE_RULE)),
];

pub(super) const STATUS_CODE_CACHE_RULE: &[Field] =
    &[need("StatusCode", Word(&["403", "404"])), need("CacheTime", Integer(0, i64::MAX))];

pub(super) const STATUS_CODE_CACHE: &[Field] =
    &[need("Switch", SWITCH), may("CacheRules", Objects(STATUS_CODE_CACHE_RULE, MOST))];

pub(super) const RESPONSE_HEADER_CACHE: &[Field] = &[need("Switch", SWITCH).or("on")];

pub(super) const OFFLINE_CACHE: &[Field] = &[need("Switch", SWITCH)];

pub(super) const COMPRESSION_RULE: &[Field] = &[
    need("Compress", Flag),
    need("MinLength", Integer(0, i64::MAX)).or_number(256),
    need("MaxLength", Integer(0, 31457280)),
    need("Algorithms", Words(&["gzip", "brotli"])),
    may("FileExtensions", Texts(MOST)),
    may("RuleType", Word(&["all", "file", "directory", "path", "contentType"])),
    may("RulePaths", Texts(MOST)),
];

pub(super) const COMPRESSION: &[Field] =
    &[need("Switch", SWITCH), may("CompressionRules", Objects(COMPRESSION_RULE, MOST))];

pub(super) const VIDEO_SEEK: &[Field] = &[need("Switch", SWITCH).or("off")];
