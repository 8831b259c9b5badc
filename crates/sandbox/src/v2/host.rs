//! A domain in the words of API 2017, and which one a call means.

use edgeseal_core::tencent::v2::settings::{
    AccessIp, Capping, HeaderMap, HostCacheRule, HostRefer, SafetyChain, StatusCodeCache,
};
use edgeseal_core::tencent::v2::{CdnHost, HostConfig, IpFreqLimit};
use edgeseal_core::time::cloud_datetime;
use serde_json::{Map, Value, json};

use super::Refusal;
use crate::account::{APP_ID, Account};
use crate::certificates::Certificates;
use crate::domain::{self, Domain, Zone};
use crate::settings::{self, View};

/// The number of the person behind the account.
const OWNER: u64 = 100_000_000_001;

/// The domain that a call names by name, by number, or by both.
pub(crate) fn named(account: &Account, host: Option<&str>, id: Option<u64>) -> Result<String, Refusal> {
    let missing = |text: &str| Refusal::from(domain::Fault::NotFound(text.to_owned()));
    let by_name = |host: &str| account.domain(host).ok_or_else(|| missing(host));
    let by_id = |id: u64| account.domain_of_id(id).ok_or_else(|| missing(&id.to_string()));
    let found = match (host.filter(|host| !host.is_empty()), id) {
        (Some(host), None) => by_name(host)?,
        (None, Some(id)) => by_id(id)?,
        (Some(host), Some(id)) => {
            let (first, second) = (by_name(host)?, by_id(id)?);
            if first.name != second.name {
                return Err(Refusal::plain(4000, &format!("hostId {id} is not the number of {host}")));
            }
            first
        }
        (None, None) => return Err(Refusal::plain(4000, "host or hostId is needed")),
    };
    Ok(found.name.clone())
}

/// The domain, brief or in full.
pub(crate) fn shown(domain: &Domain, certificates: &Certificates, is_full: bool, now: u64) -> CdnHost {
    let view = domain.settings.v2(&domain.facts(certificates, now));
    let (status, message) = domain.status(now).v2();
    let brief = CdnHost {
        id: domain.host_id(),
        app_id: APP_ID,
        owner_uin: OWNER,
        project_id: domain.project,
        host: domain.name.clone(),
        host_type: view.host_type.to_owned(),
        service_type: domain.service.v2_name().to_owned(),
        origin: view.origin.clone(),
        cache: view.cache.iter().map(cache_rule).collect(),
        status: status.into(),
        disabled: (domain.disable != "normal").into(),
        message: message.to_owned(),
        enable_overseas: if domain.area.zones().contains(&Zone::Overseas) { "yes" } else { "no" }.to_owned(),
        create_time: cloud_datetime(domain.created),
        update_time: cloud_datetime(domain.updated),
        deleted: "no".to_owned(),
        fwd_host_type: view.fwd_host_type.to_owned(),
        fwd_host: view.fwd_host.clone(),
        middle_resource: view.middle_resource.into(),
        refer: Some(refer(&view.refer)),
        cname: domain.cname(),
        cache_mode: view.cache_mode.to_owned(),
        furl_cache: word(view.full_url),
        ssl_type: view.ssl_type.into(),
        bucket_name: view.bucket_name.clone(),
        ssl_deploy_time: view.ssl_deploy_time.clone(),
        ssl_expire_time: view.ssl_expire_time.clone(),
        seo: word(view.seo),
        host_id: domain.host_id(),
        ..CdnHost::default()
    };
    if is_full { in_full(brief, view) } else { brief }
}

fn in_full(brief: CdnHost, view: View) -> CdnHost {
    let number = |value: &Value| value.as_u64();
    let seconds = view.status_code_cache.iter().filter_map(|(code, value)| Some((code.clone(), number(value)?)));
    let headers = view.rsp_header.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)));
    CdnHost {
        http2: Some(view.http2.into()),
        status_code_cache: Some(StatusCodeCache(seconds.collect())),
        host_config: Some(HostConfig {
            backup_origin: Some(json!(view.backup_origin)),
            https_switch: Some(json!(word(view.force_switch > 1))),
            follow302_switch: Some(json!(word(view.follow302))),
            ip_cc: Some(AccessIp { kind: view.access_ip.kind.into(), list: view.access_ip.list, other: Map::new() }),
            ip_freq_limit: Some(IpFreqLimit {
                kind: (view.ip_frequence_limit > 0).into(),
                limit_count: view.ip_frequence_limit,
                other: Map::new(),
            }),
            rsp_header: Some(HeaderMap::from_iter(headers)),
            video_switch: Some(json!(word(view.video_switch))),
            chunk_fd_switch: Some(json!(word(view.range_origin))),
            other: Map::new(),
        }),
        ssl_cert_name: Some(view.ssl_cert_name),
        ssl_cert_id: Some(view.ssl_cert_id),
        capping: view.capping.map(|capping| Capping {
            bandwidth: capping.bandwidth,
            uint: Some(capping.unit.to_owned()),
            hy: Some(yes(capping.is_to_origin)),
            active: yes(capping.is_active),
            ..Capping::default()
        }),
        safety_chain: view.safety_chain.map(|chain| SafetyChain {
            switch: word(chain.is_on),
            key: Some(chain.key),
            time_format: Some(chain.time_format.into()),
            ttl_time: Some(chain.ttl.cast_signed()),
            ..SafetyChain::default()
        }),
        ..brief
    }
}

fn cache_rule(rule: &settings::CacheRule) -> HostCacheRule {
    HostCacheRule {
        kind: rule.kind.into(),
        rule: rule.rule.clone(),
        time: rule.seconds.cast_signed(),
        unit: rule.unit().to_owned(),
        other: Map::new(),
    }
}

fn refer(refer: &settings::Refer) -> HostRefer {
    HostRefer {
        kind: refer.kind.into(),
        list: refer.list.clone(),
        null_flag: refer.has_empty.into(),
        other: Map::new(),
    }
}

fn word(is_on: bool) -> String {
    if is_on { "on" } else { "off" }.to_owned()
}

fn yes(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}
