//! The account that every sandbox starts with: twelve domains, one in each state that a console must show.
//!
//! Names are under a reserved top-level domain, addresses are from the blocks that are set aside for documents, and the
//! buckets are those of the AppId that the cloud's documents use in examples.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Area, Domain, Service, State, Status};
use crate::certificates::Certificates;
use crate::hash;
use crate::settings::{Facts, Settings};

/// How long a deployment takes after the sandbox has started, in seconds.
const DEPLOYED_AFTER: u64 = 90;
/// The same for a domain that is being closed: longer, so that it can be looked at.
const CLOSED_AFTER: u64 = 900;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A domain as it is told here: times are ages at the start.
struct Seed {
    name: &'static str,
    service: Service,
    area: Area,
    project: u64,
    created: u64,
    updated: u64,
    status: Status,
    origin: (&'static str, &'static [&'static str]),
    https: bool,
    daily_requests: [u64; 2],
}

#[rustfmt::skip]
const SEEDS: [Seed; 12] = [
    seed("img.harbor.example", Service::Web, Area::Mainland, 1001, 1_460 * DAY, 2 * HOUR, Status::Online,
        ("ip", &["203.0.113.10:8080", "203.0.113.11:8080"]), [115_000_000, 0]),
    seed("video.harbor.example", Service::Media, Area::Global, 1001, 900 * DAY, 3 * DAY, Status::Online,
        ("domain", &["origin-video.harbor.example"]), [2_900_000, 700_000]),
    seed("dl.harbor.example", Service::Download, Area::Global, 1001, 720 * DAY, 11 * DAY, Status::Online,
        ("cos", &["harbor-1250000000.cos.ap-guangzhou.myqcloud.com"]), [700_000, 180_000]),
    seed("www.harbor.example", Service::Hybrid, Area::Global, 1001, 1_461 * DAY, 5 * HOUR, Status::Online,
        ("domain", &["origin-www.harbor.example:443"]), [3_400_000, 1_100_000]),
    seed("api.harbor.example", Service::Dynamic, Area::Mainland, 1001, 210 * DAY, 41 * MINUTE, Status::Online,
        ("ip", &["198.51.100.20"]), [20_000_000, 0]),
    seed("img.kite.example", Service::Web, Area::Mainland, 1002, 95 * DAY, MINUTE, Status::Processing,
        ("cos", &["kite-1250000000.cos.ap-shanghai.myqcloud.com"]), [21_000_000, 0]),
    seed("hls.kite.example", Service::Media, Area::Mainland, 1002, 400 * DAY, 3 * MINUTE, Status::Closing,
        ("domain", &["origin-hls.kite.example"]), [1_100_000, 0]),
    seed("promo-1111.kite.example", Service::Web, Area::Mainland, 1002, 390 * DAY, 120 * DAY, Status::Offline,
        ("ip", &["198.51.100.41:8081"]), [9_000_000, 0]),
    seed("patch.orbit.example", Service::Download, Area::Overseas, 1003, 300 * DAY, 28 * DAY, Status::Online,
        ("domain", &["origin-patch.orbit.example"]), [0, 250_000]),
    seed("launcher.orbit.example", Service::Download, Area::Overseas, 1003, 280 * DAY, 15 * HOUR, Status::Online,
        ("domain", &["origin-launcher.orbit.example:8443"]), [0, 15_000]),
    seed("old.orbit.example", Service::Web, Area::Overseas, 1003, 1_100 * DAY, 240 * DAY, Status::Offline,
        ("ip", &["203.0.113.77"]), [0, 800_000]),
    seed("media.sail.example", Service::Media, Area::Mainland, 0, 20 * MINUTE, 20 * MINUTE, Status::Rejected,
        ("domain", &["origin-media.sail.example"]), [0, 0]),
];

#[allow(clippy::too_many_arguments, reason = "a row of the table above")]
const fn seed(
    name: &'static str,
    service: Service,
    area: Area,
    project: u64,
    created: u64,
    updated: u64,
    status: Status,
    origin: (&'static str, &'static [&'static str]),
    daily_requests: [u64; 2],
) -> Seed {
    let https = !matches!(status, Status::Offline | Status::Rejected);
    Seed { name, service, area, project, created, updated, status, origin, https, daily_requests }
}

/// The domains of a sandbox that starts now.
pub(crate) fn domains(now: u64, certificates: &Certificates) -> Vec<Domain> {
    SEEDS.iter().map(|seed| planted(seed, now, certificates)).collect()
}

/// The settings of a seed: its origin, and a certificate of the account where it is served over HTTPS.
fn settings(seed: &Seed, certificates: &Certificates, now: u64) -> Settings {
    let (kind, servers) = seed.origin;
    let protocol = if kind == "cos" { "https" } else { "follow" };
    let mut objects = Map::new();
    let origin = json!({"Origins": servers, "OriginType": kind, "OriginPullProtocol": protocol});
    objects.insert("Origin".to_owned(), origin);
    if let Some(certificate) = certificates.of(seed.name, now).filter(|_| seed.https) {
        let https = json!({"Switch": "on", "Http2": "on", "CertInfo": {"CertId": certificate.id}});
        objects.insert("Https".to_owned(), https);
    }
    if seed.name == "img.harbor.example" {
        objects.extend(shop());
    }
    let facts = Facts { domain: seed.name, service: seed.service, certificates, now };
    Settings::new(&objects, &facts).unwrap_or_default()
}

/// The settings of a domain whose owner has looked at all of them: images of a shop.
fn shop() -> Map<String, Value> {
    let rule = |kind: &str, contents: &[&str], seconds: u64| json!({"CacheType": kind, "CacheContents": contents, "CacheTime": seconds});
    let rules = [
        rule("all", &["*"], 30 * DAY),
        rule("file", &["jpg", "png", "webp", "avif"], 90 * DAY),
        rule("directory", &["/preview"], 10 * MINUTE),
        rule("file", &["php", "jsp", "asp", "aspx"], 0),
    ];
    let referers = ["*.harbor.example", "harbor.example"];
    let objects = [
        ("Cache", json!({"SimpleCache": {"CacheRules": rules}})),
        (
            "Referer",
            json!({"Switch": "on", "RefererRules": [{
                "RuleType": "all",
                "RulePaths": ["*"],
                "RefererType": "whitelist",
                "Referers": referers,
                "AllowEmpty": true,
            }]}),
        ),
        (
            "ResponseHeader",
            json!({"Switch": "on", "HeaderRules": [{
                "HeaderMode": "set",
                "HeaderName": "Access-Control-Allow-Origin",
                "HeaderValue": "https://www.harbor.example",
                "RuleType": "all",
                "RulePaths": ["*"],
            }]}),
        ),
    ];
    objects.into_iter().map(|(name, object)| (name.to_owned(), object)).collect()
}

fn planted(seed: &Seed, now: u64, certificates: &Certificates) -> Domain {
    let updated = now.saturating_sub(seed.updated);
    let then = match seed.status {
        Status::Processing => Some((now.saturating_add(DEPLOYED_AFTER), Status::Online)),
        Status::Closing => Some((now.saturating_add(CLOSED_AFTER), Status::Offline)),
        Status::Rejected | Status::Online | Status::Offline => None,
    };
    // One domain has reached the cap that its owner set: it is online, and the nodes refuse to serve it.
    let capped = seed.name == "launcher.orbit.example";
    let stopped = capped || matches!(seed.status, Status::Closing | Status::Offline | Status::Rejected);
    Domain {
        name: seed.name.to_owned(),
        seed: hash::text(seed.name),
        service: seed.service,
        area: seed.area,
        project: seed.project,
        created: now.saturating_sub(seed.created),
        updated,
        state: State { status: seed.status, then },
        disable: if capped { "capping" } else { "normal" },
        // One is kept as it is by the cloud: its settings cannot be changed.
        readonly: if seed.name == "patch.orbit.example" { "overseas" } else { "normal" },
        settings: settings(seed, certificates, now),
        daily_requests: seed.daily_requests,
        pauses: stopped.then_some((updated, None)).into_iter().collect(),
        purged_slots: BTreeSet::new(),
    }
}
