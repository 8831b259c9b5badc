//! The account that every sandbox starts with: twelve domains, one in each state that a console must show.
//!
//! Names are under a reserved top-level domain, addresses are from the blocks that are set aside for documents, and the
//! buckets are those of the AppId that the cloud's documents use in examples.

use std::collections::BTreeSet;

use super::{Area, Domain, Origin, Service, State, Status};
use crate::hash;

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
pub(crate) fn domains(now: u64) -> Vec<Domain> {
    SEEDS.iter().map(|seed| planted(seed, now)).collect()
}

fn planted(seed: &Seed, now: u64) -> Domain {
    let updated = now.saturating_sub(seed.updated);
    let then = match seed.status {
        Status::Processing => Some((now.saturating_add(DEPLOYED_AFTER), Status::Online)),
        Status::Closing => Some((now.saturating_add(CLOSED_AFTER), Status::Offline)),
        Status::Rejected | Status::Online | Status::Offline => None,
    };
    // One domain has reached the cap that its owner set: it is online, and the nodes refuse to serve it.
    let capped = seed.name == "launcher.orbit.example";
    let stopped = capped || matches!(seed.status, Status::Closing | Status::Offline | Status::Rejected);
    let (kind, servers) = seed.origin;
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
        origin: Origin {
            kind,
            servers: servers.iter().map(|&server| server.to_owned()).collect(),
            // An object store tells its buckets apart by this header.
            host_header: if kind == "cos" { servers.concat() } else { seed.name.to_owned() },
            pull_protocol: if kind == "cos" { "https" } else { "follow" },
        },
        https: seed.https,
        daily_requests: seed.daily_requests,
        served_until: stopped.then_some(updated),
        purged_slots: BTreeSet::new(),
    }
}
