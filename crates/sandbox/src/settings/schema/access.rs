//! Who is let in.

use super::Kind::{Districts, Flag, Integer, Numbers, Objects, Text, Texts, Word};
use super::{Field, LONGEST, MOST, SWITCH, may, need};

pub(super) const REFERER_RULE: &[Field] = &[
    need("RuleType", Word(&["all", "file", "directory", "path"])),
    need("RulePaths", Texts(MOST)),
    need("RefererType", Word(&["whitelist", "blacklist"])),
    need("Referers", Texts(MOST)),
    need("AllowEmpty", Flag),
];

pub(super) const REFERER: &[Field] =
    &[need("Switch", SWITCH).or("off"), may("RefererRules", Objects(REFERER_RULE, MOST))];

pub(super) const IP_FILTER_PATH_RULE: &[Field] = &[
    need("FilterType", Word(&["whitelist", "blacklist"])),
    need("Filters", Texts(500)),
    need("RuleType", Word(&["all", "file", "directory", "path"])),
    need("RulePaths", Texts(MOST)),
    may("Remark", Text(50)),
];

pub(super) const IP_FILTER: &[Field] = &[
    need("Switch", SWITCH).or("off"),
    may("FilterType", Word(&["whitelist", "blacklist"])),
    may("Filters", Texts(200)),
    may("FilterRules", Objects(IP_FILTER_PATH_RULE, MOST)),
    may("ReturnCode", Numbers(&[514, 403, 404, 609])).or_number(514),
];

pub(super) const IP_FREQ_LIMIT: &[Field] = &[need("Switch", SWITCH).or("off"), may("Qps", Integer(1, i64::MAX))];

pub(super) const USER_AGENT_FILTER_RULE: &[Field] = &[
    need("RuleType", Word(&["all", "file", "directory", "path"])),
    need("RulePaths", Texts(MOST)),
    need("UserAgents", Texts(10)),
    need("FilterType", Word(&["blacklist", "whitelist"])),
];

pub(super) const USER_AGENT_FILTER: &[Field] =
    &[need("Switch", SWITCH), may("FilterRules", Objects(USER_AGENT_FILTER_RULE, 10))];

pub(super) const ACCESS_CONTROL_RULE: &[Field] = &[
    need("RuleType", Word(&["requestHeader", "url"])),
    need("RuleContent", Text(LONGEST)),
    need("Regex", SWITCH),
    may("RuleHeader", Text(LONGEST)),
];

pub(super) const ACCESS_CONTROL: &[Field] = &[
    need("Switch", SWITCH),
    may("AccessControlRules", Objects(ACCESS_CONTROL_RULE, MOST)),
    may("ReturnCode", Integer(0, i64::MAX)),
];

pub(super) const PARAM_FILTER_RULE: &[Field] =
    &[need("Key", Text(LONGEST)), need("Values", Texts(9)), may("ReturnCode", Word(&["403"]))];

pub(super) const PARAM_FILTER: &[Field] =
    &[need("Switch", SWITCH), may("FilterRules", Objects(PARAM_FILTER_RULE, MOST))];

pub(super) const FILTER_RULES: &[Field] = &[
    need("FilterType", Word(&["forbidden"])),
    need("RuleType", Word(&["all", "file"])),
    need("RulePaths", Texts(MOST)),
];

pub(super) const AUTO_GUARD: &[Field] = &[need("Switch", SWITCH), need("FilterRules", Objects(FILTER_RULES, MOST))];

pub(super) const GEO_BLOCK_STRATEGY: &[Field] = &[
    need("BlockType", Word(&["whitelist", "blacklist"])),
    need("RulePaths", Texts(MOST)),
    need("RuleType", Word(&["all", "directory"])),
    need("Districts", Districts),
];

pub(super) const GEO_BLOCKER: &[Field] =
    &[need("Switch", SWITCH).or("off"), may("BlockRules", Objects(GEO_BLOCK_STRATEGY, MOST))];

pub(super) const REMOTE_AUTHENTICATION_RULE: &[Field] = &[
    need("Server", Text(LONGEST)),
    need("AuthMethod", Word(&["get", "post", "head", "all"])).or("all"),
    need("RuleType", Word(&["all", "file", "directory", "path"])).or("all"),
    need("RulePaths", Texts(MOST)),
    need("AuthTimeout", Integer(1, 30000)).or_number(20000),
    need("AuthTimeoutAction", Word(&["RETURN_200", "RETURN_403"])).or("RETURN_200"),
];

pub(super) const REMOTE_AUTHENTICATION: &[Field] = &[
    need("Switch", SWITCH),
    may("RemoteAuthenticationRules", Objects(REMOTE_AUTHENTICATION_RULE, MOST)),
    may("Server", Text(LONGEST)),
];
