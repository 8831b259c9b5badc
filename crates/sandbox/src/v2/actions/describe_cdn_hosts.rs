//! DescribeCdnHosts: the domains with every field that the document describes.

use edgeseal_core::tencent::v2::DescribeCdnHosts;
use edgeseal_core::time::{DAY, cloud_datetime};
use serde::Serialize;

use crate::account::{APP_ID, Account};
use crate::domain::{Domain, Service, Zone};
use crate::serve::Serve;
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
    rule: &'static str,
    time: u64,
    unit: &'static str,
}

/// Who may link to the domain; type 0 is anybody.
#[derive(Debug, Serialize)]
struct Refer {
    #[serde(rename = "type")]
    kind: u8,
    list: [&'static str; 0],
    null_flag: u8,
}

impl Serve<Refusal> for DescribeCdnHosts {
    // `detail` came later: the sandbox always answers in full.
    type Answer = Hosts;

    fn serve(self, account: &mut Account, now: u64) -> Result<Hosts, Refusal> {
        let limit = self.limit.map_or(usize::MAX, |limit| limit as usize);
        let page = account.domains.iter().skip(self.offset.unwrap_or(0) as usize).take(limit);
        Ok(Hosts { hosts: page.map(|domain| host(domain, now)).collect(), total: account.domains.len() })
    }
}

fn host(domain: &Domain, now: u64) -> Host {
    let is_cos = domain.origin.kind == "cos";
    let origin = domain.origin.servers.join(";");
    let bucket = origin.split('.').next().unwrap_or_default();
    let (status, message) = domain.status(now).v2();
    let own_host = domain.origin.host_header == domain.name;
    Host {
        id: domain.host_id(),
        app_id: APP_ID,
        owner_uin: OWNER,
        project_id: domain.project,
        host: domain.name.clone(),
        host_type: if is_cos { "cos" } else { "cname" },
        service_type: domain.service.v2_name(),
        bucket_name: if is_cos { bucket.to_owned() } else { String::new() },
        origin,
        cache: cache(domain.service),
        status,
        disabled: u8::from(domain.disable != "normal"),
        message,
        enable_overseas: if domain.area.zones().contains(&Zone::Overseas) { "yes" } else { "no" },
        create_time: cloud_datetime(domain.created),
        update_time: cloud_datetime(domain.updated),
        deleted: "no",
        fwd_host_type: if own_host { "default" } else { "custom" },
        fwd_host: domain.origin.host_header.clone(),
        middle_resource: -1,
        refer: Refer { kind: 0, list: [], null_flag: 0 },
        cname: domain.cname(),
        cache_mode: "simple",
        furl_cache: "on",
        ssl_type: u8::from(domain.https),
        ssl_deploy_time: domain.https.then(|| cloud_datetime(domain.updated)),
        ssl_expire_time: domain.https.then(|| cloud_datetime(domain.updated.saturating_add(365 * DAY))),
        seo: "off",
        host_id: domain.host_id(),
    }
}

/// The later rule wins: everything for 30 days, but nothing of what scripts answer.
fn cache(service: Service) -> Vec<CacheRule> {
    let all = CacheRule { kind: 0, rule: "all", time: 30 * DAY, unit: "d" };
    let scripts = CacheRule { kind: 1, rule: ".php;.jsp;.asp;.aspx", time: 0, unit: "s" };
    match service {
        Service::Dynamic => vec![CacheRule { time: 0, unit: "s", ..all }],
        Service::Web | Service::Hybrid => vec![all, scripts],
        Service::Download | Service::Media => vec![all],
    }
}
