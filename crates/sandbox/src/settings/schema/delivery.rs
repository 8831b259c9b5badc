//! What the nodes change on the way to the visitor.

use super::Kind::{Flag, Integer, Numbers, Object, Objects, Path, SchemeHost, Text, Texts, Word};
use super::access::{IP_FILTER, REFERER};
use super::authentication::AUTHENTICATION;
use super::origin::ORIGIN;
use super::{Field, LONGEST, MOST, SWITCH, may, need};

pub(super) const HTTP_HEADER_PATH_RULE: &[Field] = &[
    need("HeaderMode", Word(&["set", "del", "add"])),
    need("HeaderName", Text(100)),
    need("HeaderValue", Text(1000)),
    need("RuleType", Word(&["all", "file", "directory", "path"])),
    need("RulePaths", Texts(MOST)),
];

pub(super) const REQUEST_HEADER: &[Field] =
    &[need("Switch", SWITCH).or("off"), may("HeaderRules", Objects(HTTP_HEADER_PATH_RULE, 100))];

pub(super) const RESPONSE_HEADER: &[Field] =
    &[need("Switch", SWITCH).or("off"), may("HeaderRules", Objects(HTTP_HEADER_PATH_RULE, 100))];

pub(super) const CAPPING_RULE: &[Field] = &[
    need("RuleType", Word(&["all", "file", "directory", "path"])),
    need("RulePaths", Texts(MOST)),
    need("KBpsThreshold", Integer(0, i64::MAX)),
];

pub(super) const DOWNSTREAM_CAPPING: &[Field] =
    &[need("Switch", SWITCH).or("off"), may("CappingRules", Objects(CAPPING_RULE, 100))];

pub(super) const STATISTIC_ITEM: &[Field] = &[
    may("Type", Word(&["total", "moment"])),
    may("UnBlockTime", Integer(0, i64::MAX)),
    may("BpsThreshold", Integer(0, i64::MAX)),
    may("CounterMeasure", Word(&["RETURN_404"])),
    may("AlertPercentage", Integer(0, i64::MAX)),
    may("AlertSwitch", SWITCH),
    may("Metric", Word(&["flux", "bandwidth"])),
    may("Cycle", Numbers(&[60, 1440])),
    may("Switch", SWITCH),
];

pub(super) const BANDWIDTH_ALERT: &[Field] = &[
    need("Switch", SWITCH).or("off"),
    may("BpsThreshold", Integer(0, i64::MAX)),
    may("CounterMeasure", Word(&["RETURN_404"])),
    may("LastTriggerTime", Text(LONGEST)).readonly(),
    may("AlertSwitch", SWITCH),
    may("AlertPercentage", Integer(0, i64::MAX)),
    may("LastTriggerTimeOverseas", Text(LONGEST)).readonly(),
    may("Metric", Word(&["bandwidth", "flux"])),
    may("StatisticItems", Objects(STATISTIC_ITEM, MOST)),
];

pub(super) const ERROR_PAGE_RULE: &[Field] = &[
    need("StatusCode", Numbers(&[400, 403, 404, 500])),
    need("RedirectCode", Numbers(&[301, 302])),
    need("RedirectUrl", Text(LONGEST)),
];

pub(super) const ERROR_PAGE: &[Field] =
    &[need("Switch", SWITCH).or("off"), may("PageRules", Objects(ERROR_PAGE_RULE, MOST))];

pub(super) const URL_REDIRECT_RULE: &[Field] = &[
    need("RedirectStatusCode", Numbers(&[301, 302])),
    need("Pattern", Text(1024)),
    need("RedirectUrl", Path(1024)),
    may("RedirectHost", SchemeHost),
    may("FullMatch", Flag),
    may("Regex", Flag),
];

pub(super) const URL_REDIRECT: &[Field] = &[need("Switch", SWITCH), may("PathRules", Objects(URL_REDIRECT_RULE, 10))];

pub(super) const SEO: &[Field] = &[need("Switch", SWITCH).or("off")];

pub(super) const POST_SIZE: &[Field] =
    &[need("Switch", SWITCH), may("MaxSize", Integer(1048576, 209715200)).or_number(33554432)];

pub(super) const SHARE_CNAME: &[Field] = &[need("Switch", SWITCH), may("Cname", Text(LONGEST))];

pub(super) const MAINLAND_CONFIG: &[Field] = &[
    may("Authentication", Object(AUTHENTICATION)),
    may("BandwidthAlert", Object(BANDWIDTH_ALERT)),
    may("ErrorPage", Object(ERROR_PAGE)),
    may("IpFilter", Object(IP_FILTER)),
    may("Origin", Object(ORIGIN)),
    may("Referer", Object(REFERER)),
];

pub(super) const OVERSEA_CONFIG: &[Field] = MAINLAND_CONFIG;

pub(super) const SPECIFIC_CONFIG: &[Field] =
    &[may("Mainland", Object(MAINLAND_CONFIG)), may("Overseas", Object(OVERSEA_CONFIG))];
