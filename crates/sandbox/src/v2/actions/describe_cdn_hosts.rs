//! DescribeCdnHosts: the domains with every field that the document describes.

use edgeseal_core::tencent::v2::DescribeCdnHosts;
use edgeseal_core::time::cloud_datetime;
use serde::Serialize;

use crate::account::{APP_ID, Account};
use crate::certificates::Certificates;
use crate::domain::{Domain, Zone};
use crate::serve::Serve;
use crate::settings;
use crate::v2::Refusal;

/// The number of the person behind the account.
const OWNER: u64 = 100_000_000_001;

/// The answer.
#[derive(Debug, Serialize)]
pub(crate) struct Hosts {
    hosts: Vec<Host>,
    total: usize,
}

/// A domain, in the order of the document.
#[derive(Debug, Serialize)]
struct Host {
    id: u64,
    app_id: u64,
    owner_uin: u64,
    project_id: u64,
    host: String,
    host_type: &'static str,
    service_type: &'static str,
    origin: String,
    cache: Vec<CacheRule>,
    status: u8,
    disabled: u8,
    message: &'static str,
    enable_overseas: &'static str,
    create_time: String,
    update_time: String,
    deleted: &'static str,
    fwd_host_type: &'static str,
    fwd_host: String,
    middle_resource: i8,
    refer: Refer,
    cname: String,
    cache_mode: &'static str,
    furl_cache: &'static str,
    ssl_type: u8,
    bucket_name: String,
    ssl_deploy_time: Option<String>,
    ssl_expire_time: Option<String>,
    seo: &'static str,
    host_id: u64,
}

/// How long a part of the domain is kept. `time` is in seconds, `unit` is for display.
#[derive(Debug, Serialize)]
struct CacheRule {
    #[serde(rename = "type")]
    kind: u8,
    rule: String,
    time: u64,
    unit: &'static str,
}

/// Who may link to the domain; type 0 is anybody.
#[derive(Debug, Serialize)]
struct Refer {
    #[serde(rename = "type")]
    kind: u8,
    list: Vec<String>,
    null_flag: u8,
}

impl Serve<Refusal> for DescribeCdnHosts {
    // `detail` came later: the sandbox always answers in full.
    type Answer = Hosts;

    fn serve(self, account: &mut Account, now: u64) -> Result<Hosts, Refusal> {
        let limit = self.limit.map_or(usize::MAX, |limit| limit as usize);
        let certificates = &account.certificates;
        let page = account.domains.iter().skip(self.offset.unwrap_or(0) as usize).take(limit);
        Ok(Hosts { hosts: page.map(|domain| host(domain, certificates, now)).collect(), total: account.domains.len() })
    }
}

fn host(domain: &Domain, certificates: &Certificates, now: u64) -> Host {
    let view = domain.settings.v2(&domain.facts(certificates, now));
    let (status, message) = domain.status(now).v2();
    Host {
        id: domain.host_id(),
        app_id: APP_ID,
        owner_uin: OWNER,
        project_id: domain.project,
        host: domain.name.clone(),
        host_type: view.host_type,
        service_type: domain.service.v2_name(),
        bucket_name: view.bucket_name,
        origin: view.origin,
        cache: view.cache.into_iter().map(CacheRule::from).collect(),
        status,
        disabled: u8::from(domain.disable != "normal"),
        message,
        enable_overseas: if domain.area.zones().contains(&Zone::Overseas) { "yes" } else { "no" },
        create_time: cloud_datetime(domain.created),
        update_time: cloud_datetime(domain.updated),
        deleted: "no",
        fwd_host_type: view.fwd_host_type,
        fwd_host: view.fwd_host,
        middle_resource: view.middle_resource,
        refer: Refer { kind: view.refer.kind, list: view.refer.list, null_flag: u8::from(view.refer.has_empty) },
        cname: domain.cname(),
        cache_mode: view.cache_mode,
        furl_cache: if view.full_url { "on" } else { "off" },
        ssl_type: view.ssl_type,
        ssl_deploy_time: view.ssl_deploy_time,
        ssl_expire_time: view.ssl_expire_time,
        seo: if view.seo { "on" } else { "off" },
        host_id: domain.host_id(),
    }
}

impl From<settings::CacheRule> for CacheRule {
    fn from(rule: settings::CacheRule) -> Self {
        let unit = rule.unit();
        Self { kind: rule.kind, rule: rule.rule, time: rule.seconds, unit }
    }
}
