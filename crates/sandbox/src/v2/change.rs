//! The packed settings of a call as a change of the stored ones, and the numbers for what they break.

use std::net::IpAddr;

use edgeseal_core::check::{Broken, Violation, fits};
use edgeseal_core::packed::Packed;
use edgeseal_core::shape::Format;
use edgeseal_core::tencent::v2::settings as sent;
use edgeseal_core::tencent::v2::settings::Misfit;

use super::Refusal;
use crate::serve::{Verdict, general};
use crate::settings::{AccessIp, CacheRule, Capping, Compression, Refer, SafetyChain};

/// The longest origin and Host header, in bytes.
const HOST_BYTES: usize = 250;

impl From<Misfit> for Refusal {
    fn from(misfit: Misfit) -> Self {
        match misfit.number {
            Some(number) => Self::module(number, &misfit.to_string()),
            None => Self::plain(4000, &misfit.to_string()),
        }
    }
}

/// The number for a packed setting of another form.
pub(crate) fn judge(violation: &Violation) -> Verdict<Refusal> {
    let mut path = violation.field.split('.');
    let (setting, place, inner) = (path.next().unwrap_or_default(), path.next(), path.next());
    let number = match (setting, place, inner) {
        ("refer", Some("0"), _) => 9131,
        ("refer", Some("1"), _) => 9132,
        ("refer", ..) => 9130,
        ("cache", Some(_), Some("0")) => 9127,
        ("cache", Some(_), Some("2")) => 9126,
        ("cache", ..) => 9109,
        _ => return general(violation),
    };
    match violation.broken {
        Broken::Type(_) => Verdict::Own(Refusal::module(number, &violation.to_string())),
        _ => general(violation),
    }
}

/// Checks servers with `;` between them. `number` is for what is none.
pub(crate) fn check_servers(text: Option<&str>, number: u32) -> Result<(), Refusal> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(()) };
    if text.len() > HOST_BYTES {
        return Err(Refusal::module(9116, &format!("the origin is longer than {HOST_BYTES} bytes")));
    }
    for server in text.split(';') {
        if fits(Format::OriginServer, server) {
            continue;
        }
        let has_bad_port = server.split_once(':').is_some_and(|(host, rest)| {
            let is_host = fits(Format::Domain, host) || host.parse::<IpAddr>().is_ok();
            is_host && rest.bytes().all(|byte| byte.is_ascii_digit())
        });
        return Err(match has_bad_port {
            true => Refusal::module(9193, &format!("{server}: a port is 1 to 65535")),
            false => Refusal::module(number, &format!("{server:?} is no origin")),
        });
    }
    let is_private = |server: &str| server.split(':').next().is_some_and(is_private);
    match text.split(';').find(|server| is_private(server)) {
        Some(server) => Err(Refusal::module(9115, &format!("{server} is a private address"))),
        None => Ok(()),
    }
}

fn is_private(host: &str) -> bool {
    matches!(host.parse(), Ok(IpAddr::V4(ip)) if ip.is_private() || ip.is_loopback() || ip.is_unspecified())
}

/// Checks the Host header that the origin shall see. For a bucket it must be the origin.
pub(crate) fn check_fwd_host(host: Option<&str>, host_type: Option<&str>, origin: Option<&str>) -> Result<(), Refusal> {
    let Some(host) = host.filter(|host| !host.is_empty()) else { return Ok(()) };
    if host.len() > HOST_BYTES {
        return Err(Refusal::module(9153, &format!("fwdHost is longer than {HOST_BYTES} bytes")));
    }
    if host.parse::<IpAddr>().is_ok() {
        return Err(Refusal::module(9154, &format!("fwdHost is the address {host}: a domain is needed")));
    }
    if host.starts_with("*.") {
        return Err(Refusal::module(23232, "fwdHost has a wildcard: one domain is needed"));
    }
    if !fits(Format::Domain, host) {
        return Err(Refusal::module(9156, &format!("fwdHost {host:?} is no domain")));
    }
    match origin {
        Some(origin) if host_type == Some("cos") && origin != host => {
            Err(Refusal::plain(4000, "fwdHost of a bucket is its origin"))
        }
        _ => Ok(()),
    }
}

/// What `on` and `off` say.
pub(crate) fn switch(word: Option<&str>) -> Option<bool> {
    word.map(|word| word == "on")
}

pub(crate) fn refer(packed: Option<Packed<sent::Refer>>) -> Result<Option<Refer>, Refusal> {
    let Some(Packed(refer)) = packed else { return Ok(None) };
    refer.check()?;
    Ok(Some(Refer { kind: small(refer.kind), list: refer.list, has_empty: refer.null_flag == 1 }))
}

pub(crate) fn access_ip(packed: Option<Packed<sent::AccessIp>>) -> Result<Option<AccessIp>, Refusal> {
    let Some(Packed(access)) = packed else { return Ok(None) };
    access.check()?;
    Ok(Some(AccessIp { kind: small(access.kind), list: access.list }))
}

pub(crate) fn cache(packed: Option<Packed<sent::CacheRules>>) -> Result<Option<Vec<CacheRule>>, Refusal> {
    let Some(Packed(rules)) = packed else { return Ok(None) };
    rules.check()?;
    let rule = |rule: sent::CacheRule| CacheRule {
        kind: small(rule.kind),
        rule: rule.rule,
        seconds: rule.seconds.unsigned_abs(),
    };
    Ok(Some(rules.0.into_iter().map(rule).collect()))
}

pub(crate) fn capping(packed: Option<Packed<sent::Capping>>) -> Result<Option<Capping>, Refusal> {
    let Some(Packed(capping)) = packed else { return Ok(None) };
    let unit = capping.shown_in().unwrap_or("M");
    let unit = Capping::UNITS.into_iter().find(|known| *known == unit);
    let is_active = match capping.active.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Refusal::plain(4000, "capping: active is yes or no")),
    };
    match (unit, capping.overflow.is_some() || capping.hy.is_some()) {
        (Some(unit), true) => {
            let is_to_origin = capping.is_to_origin();
            Ok(Some(Capping { bandwidth: capping.bandwidth, unit, is_to_origin, is_active }))
        }
        (None, _) => Err(Refusal::plain(4000, "capping: unit is K, M, G or T")),
        (_, false) => Err(Refusal::plain(4000, "capping: overflow is origin or 404")),
    }
}

pub(crate) fn headers(map: sent::HeaderMap) -> Vec<(String, String)> {
    map.0.into_iter().collect()
}

pub(crate) fn safety_chain(packed: Option<Packed<sent::SafetyChain>>) -> Result<Option<SafetyChain>, Refusal> {
    let Some(Packed(chain)) = packed else { return Ok(None) };
    chain.check()?;
    Ok(Some(SafetyChain {
        is_on: chain.switch == "on",
        key: chain.key.unwrap_or_default(),
        time_format: small(chain.time_format.unwrap_or(10)),
        ttl: chain.ttl_time.unwrap_or_default().unsigned_abs(),
    }))
}

pub(crate) fn compression(packed: Option<Packed<sent::Compression>>) -> Result<Option<Vec<Compression>>, Refusal> {
    let Some(Packed(compression)) = packed else { return Ok(None) };
    compression.check()?;
    let rule = |rule: sent::CompressionRule| Compression {
        is_on: rule.compress == "on",
        algorithms: rule.compress_type,
        file_type: rule.file_type,
    };
    Ok(Some(compression.rule.into_iter().map(rule).collect()))
}

/// A type that was checked: it has one digit or two.
fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
