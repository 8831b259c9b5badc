//! How visitors connect.

use super::Kind::{Integer, Numbers, Object, Text, Word, Words};
use super::{Field, LONGEST, SWITCH, may, need};

pub(super) const SERVER_CERT: &[Field] = &[
    may("CertId", Text(LONGEST)),
    may("CertName", Text(LONGEST)).readonly(),
    may("Certificate", Text(LONGEST)),
    may("PrivateKey", Text(LONGEST)).withheld(),
    may("ExpireTime", Text(LONGEST)).readonly(),
    may("DeployTime", Text(LONGEST)).readonly(),
    may("Message", Text(LONGEST)),
    may("From", Text(LONGEST)).readonly(),
];

pub(super) const CLIENT_CERT: &[Field] = &[
    need("Certificate", Text(LONGEST)),
    may("CertName", Text(LONGEST)),
    may("ExpireTime", Text(LONGEST)).readonly(),
    may("DeployTime", Text(LONGEST)).readonly(),
];

pub(super) const HSTS: &[Field] =
    &[need("Switch", SWITCH), may("MaxAge", Integer(0, i64::MAX)), may("IncludeSubDomains", SWITCH)];

pub(super) const HTTPS: &[Field] = &[
    need("Switch", SWITCH).or("off"),
    may("Http2", SWITCH).or("off"),
    may("OcspStapling", SWITCH).or("off"),
    may("VerifyClient", SWITCH).or("off"),
    may("CertInfo", Object(SERVER_CERT)),
    may("ClientCertInfo", Object(CLIENT_CERT)),
    may("Spdy", SWITCH).or("off"),
    may("SslStatus", Word(&["closed", "deploying", "deployed", "failed"])).readonly(),
    may("Hsts", Object(HSTS)),
    may("TlsVersion", Words(&["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"])),
];

pub(super) const FORCE_REDIRECT: &[Field] = &[
    need("Switch", SWITCH).or("off"),
    may("RedirectType", Word(&["http", "https"])),
    may("RedirectStatusCode", Numbers(&[301, 302, 307, 308])),
    may("CarryHeaders", SWITCH),
];

pub(super) const HTTPS_BILLING: &[Field] = &[need("Switch", SWITCH).or("on")];

pub(super) const QUIC: &[Field] = &[need("Switch", SWITCH)];

pub(super) const WEB_SOCKET: &[Field] = &[need("Switch", SWITCH), may("Timeout", Integer(0, 300)).or_number(15)];

pub(super) const IPV6: &[Field] = &[need("Switch", SWITCH)];

pub(super) const IPV6_ACCESS: &[Field] = &[need("Switch", SWITCH)];
