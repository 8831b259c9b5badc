//! The nodes that serve the domains. Their addresses are from the blocks that are set aside for documents.

use edgeseal_core::time::DAY;

use crate::domain::Zone;
use crate::hash;

/// A node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) ip: String,
    pub(crate) ipv6: String,
    pub(crate) zone: Zone,
    /// Province or country.
    pub(crate) district: &'static str,
    pub(crate) city: &'static str,
    pub(crate) isp: &'static str,
    pub(crate) is_online: bool,
    /// How long ago it began or stopped to serve, in seconds.
    pub(crate) age: u64,
}

const MAINLAND: [(&str, &str); 6] = [
    ("Guangdong", "Guangzhou"),
    ("Shanghai", "Shanghai"),
    ("Beijing", "Beijing"),
    ("Sichuan", "Chengdu"),
    ("Zhejiang", "Hangzhou"),
    ("Hubei", "Wuhan"),
];
const OVERSEAS: [(&str, &str); 5] = [
    ("Singapore", "Singapore"),
    ("Japan", "Tokyo"),
    ("Germany", "Frankfurt"),
    ("United States", "San Jose"),
    ("Brazil", "Sao Paulo"),
];
const ISPS: [&str; 3] = ["China Telecom", "China Unicom", "China Mobile"];
/// Nodes that ask the origin for a domain in a zone.
const PER_ZONE: u64 = 4;
/// The last numbers of the addresses: those below this one are in the mainland.
const SPLIT: u64 = 128;
const LAST: u64 = 254;

/// The nodes that ask the origin for a domain in a zone, the same in every run. Those that answer visitors are in no
/// answer.
pub(crate) fn of_domain(domain: &str, zone: Zone) -> Vec<Node> {
    let (first, size) = match zone {
        Zone::Mainland => (1, SPLIT - 1),
        Zone::Overseas => (SPLIT, LAST + 1 - SPLIT),
    };
    let start = hash::mix(hash::text(domain) ^ ((zone as u64) << 8));
    // Steps of a number that shares no factor with either size never come back early.
    let mut numbers: Vec<u64> = (0..PER_ZONE).map(|step| first + (start + step * 11) % size).collect();
    numbers.sort_unstable();
    numbers.into_iter().map(node).collect()
}

/// The node of an address; `None` where it is none of the cloud.
pub(crate) fn of_address(ip: &str) -> Option<Node> {
    let last = ip.strip_prefix("192.0.2.").or_else(|| ip.strip_prefix("2001:db8:2::"));
    let number = match last {
        Some(last) if ip.contains(':') => u64::from_str_radix(last, 16).ok()?,
        Some(last) => last.parse().ok()?,
        None => return None,
    };
    (1..=LAST).contains(&number).then(|| node(number)).filter(|node| node.ip == ip || node.ipv6 == ip)
}

fn node(number: u64) -> Node {
    let seed = hash::mix(number);
    let zone = if number < SPLIT { Zone::Mainland } else { Zone::Overseas };
    let places: &[(&str, &str)] = if zone == Zone::Mainland { &MAINLAND } else { &OVERSEAS };
    let pick = |length: usize, shift: u32| (seed >> shift) as usize % length;
    let (district, city) = places.get(pick(places.len(), 0)).copied().unwrap_or_default();
    Node {
        ip: format!("192.0.2.{number}"),
        ipv6: format!("2001:db8:2::{number:x}"),
        zone,
        district,
        city,
        isp: match zone {
            Zone::Mainland => ISPS.get(pick(ISPS.len(), 16)).copied().unwrap_or_default(),
            Zone::Overseas => "Other ISP",
        },
        is_online: !seed.is_multiple_of(17),
        age: 20 * DAY + (seed >> 24) % (500 * DAY),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_domain_has_nodes_of_its_zone_and_each_is_found_by_its_address() {
        for domain in ["img.harbor.example", "patch.orbit.example", "new.example"] {
            for zone in [Zone::Mainland, Zone::Overseas] {
                let nodes = of_domain(domain, zone);
                let ips: BTreeSet<&str> = nodes.iter().map(|node| node.ip.as_str()).collect();
                assert_eq!((ips.len(), nodes.len()), (4, 4), "{domain} {zone:?}");
                assert_eq!(nodes, of_domain(domain, zone));
                for node in &nodes {
                    assert_eq!(node.zone, zone);
                    assert_eq!(of_address(&node.ip).as_ref(), Some(node));
                    assert_eq!(of_address(&node.ipv6).as_ref(), Some(node));
                }
            }
        }
    }

    #[test]
    fn other_addresses_are_of_no_node() {
        for ip in ["", "203.0.113.7", "192.0.2.0", "192.0.2.255", "192.0.2.07", "192.0.2.", "2001:db8:2::0ff", "::1"] {
            assert_eq!(of_address(ip), None, "{ip}");
        }
    }
}
