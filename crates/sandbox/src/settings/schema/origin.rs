//! Where the nodes fetch what they do not have.

use super::Kind::{Flag, Integer, Key, Object, Objects, Path, Text, Texts, Word, Words};
use super::https::{CLIENT_CERT, SERVER_CERT};
use super::{Field, LONGEST, MOST, SWITCH, may, need};

pub(super) const HTTP_HEADER_RULE: &[Field] = &[
    need("HeaderMode", Word(&["add", "set", "del"])),
    need("HeaderName", Text(LONGEST)),
    need("HeaderValue", Text(LONGEST)),
];

pub(super) const PATH_RULE: &[Field] = &[
    need("Regex", Flag),
    need("Path", Text(1024)),
    may("Origin", Text(LONGEST)),
    may("ServerName", Text(LONGEST)),
    may("OriginArea", Word(&["CN", "OV"])).or("CN"),
    may("ForwardUri", Path(1024)),
    may("RequestHeaders", Objects(HTTP_HEADER_RULE, MOST)),
    may("FullMatch", Flag),
];

pub(super) const PATH_BASED_ORIGIN_RULE: &[Field] = &[
    need("RuleType", Word(&["file", "directory", "path", "index"])),
    need("RulePaths", Texts(MOST)),
    need("Origin", Texts(MOST)),
];

pub(super) const ORIGIN_SNI: &[Field] = &[need("Switch", SWITCH), need("ServerName", Text(LONGEST))];

pub(super) const ADVANCE_HTTPS: &[Field] = &[
    may("CustomTlsStatus", SWITCH),
    may("TlsVersion", Words(&["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"])),
    may("Cipher", Text(LONGEST)),
    may("VerifyOriginType", Word(&["off", "oneWay", "twoWay"])),
    may("CertInfo", Object(SERVER_CERT)),
    may("OriginCertInfo", Object(CLIENT_CERT)),
];

pub(super) const ORIGIN: &[Field] = &[
    may("Origins", Texts(MOST)),
    may(
        "OriginType",
        Word(&[
            "domain",
            "domainv6",
            "cos",
            "third_party",
            "igtm",
            "ip",
            "ipv6",
            "ip_ipv6",
            "ip_domain",
            "ip_domainv6",
            "ipv6_domain",
            "ipv6_domainv6",
            "domain_domainv6",
            "ip_ipv6_domain",
            "ip_ipv6_domainv6",
            "ip_domain_domainv6",
            "ipv6_domain_domainv6",
            "ip_ipv6_domain_domainv6",
        ]),
    ),
    may("ServerName", Text(LONGEST)),
    may("CosPrivateAccess", SWITCH),
    may("OriginPullProtocol", Word(&["http", "follow", "https"])).or("http"),
    may("BackupOrigins", Texts(MOST)),
    may("BackupOriginType", Word(&["domain", "ip", "ipv6_domain", "ip_ipv6", "ip_ipv6_domain"])),
    may("BackupServerName", Text(LONGEST)),
    may("BasePath", Text(LONGEST)),
    may("PathRules", Objects(PATH_RULE, MOST)),
    may("PathBasedOrigin", Objects(PATH_BASED_ORIGIN_RULE, MOST)),
    may("Sni", Object(ORIGIN_SNI)),
    may("AdvanceHttps", Object(ADVANCE_HTTPS)),
    may("OriginCompany", Word(&["aws_s3", "ali_oss", "hw_obs", "qiniu_kodo", "others"])),
];

pub(super) const ORIGIN_PULL_TIMEOUT: &[Field] =
    &[need("ConnectTimeout", Integer(5, 60)), need("ReceiveTimeout", Integer(10, 300))];

pub(super) const ORIGIN_PULL_OPTIMIZATION: &[Field] =
    &[need("Switch", SWITCH).or("off"), may("OptimizationType", Word(&["OVToCN", "CNToOV"]))];

pub(super) const ORIGIN_AUTHENTICATION_TYPE_A: &[Field] = &[need("SecretKey", Key).secret()];

pub(super) const ORIGIN_AUTHENTICATION: &[Field] =
    &[need("Switch", SWITCH), may("TypeA", Object(ORIGIN_AUTHENTICATION_TYPE_A))];

pub(super) const ORIGIN_COMBINE: &[Field] = &[need("Switch", SWITCH)];

pub(super) const RANGE_ORIGIN_PULL_RULE: &[Field] =
    &[need("Switch", SWITCH), need("RuleType", Word(&["file", "directory", "path"])), need("RulePaths", Texts(MOST))];

pub(super) const RANGE_ORIGIN_PULL: &[Field] =
    &[need("Switch", SWITCH).or("on"), may("RangeRules", Objects(RANGE_ORIGIN_PULL_RULE, MOST))];

pub(super) const REDIRECT_CONFIG: &[Field] = &[
    need("Switch", SWITCH),
    need("FollowRedirectHost", Text(LONGEST)),
    may("FollowRedirectBackupHost", Text(LONGEST)),
];

pub(super) const FOLLOW_REDIRECT: &[Field] =
    &[need("Switch", SWITCH).or("off"), may("RedirectConfig", Object(REDIRECT_CONFIG))];

pub(super) const AWS_PRIVATE_ACCESS: &[Field] = &[
    need("Switch", SWITCH),
    may("AccessKey", Text(LONGEST)),
    may("SecretKey", Text(LONGEST)).masked(),
    may("Region", Text(LONGEST)),
    may("Bucket", Text(LONGEST)),
];

pub(super) const OSS_PRIVATE_ACCESS: &[Field] = &[
    need("Switch", SWITCH),
    may("AccessKey", Text(LONGEST)),
    may("SecretKey", Text(LONGEST)).masked(),
    may("Region", Text(LONGEST)),
    may("Bucket", Text(LONGEST)),
];

pub(super) const HW_PRIVATE_ACCESS: &[Field] = &[
    need("Switch", SWITCH),
    may("AccessKey", Text(LONGEST)),
    may("SecretKey", Text(LONGEST)).masked(),
    may("Bucket", Text(LONGEST)),
];

pub(super) const QN_PRIVATE_ACCESS: &[Field] =
    &[need("Switch", SWITCH), may("AccessKey", Text(LONGEST)), may("SecretKey", Text(LONGEST)).masked()];

pub(super) const OTHERS_PRIVATE_ACCESS: &[Field] = &[
    need("Switch", SWITCH),
    may("AccessKey", Text(LONGEST)),
    may("SecretKey", Text(LONGEST)).masked(),
    may("Region", Text(LONGEST)),
    may("Bucket", Text(LONGEST)),
];
