//! The visitors: where they are, and over what they come.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::OnceLock;

use edgeseal_core::tencent::places;

use super::shares::{COUNTRIES, IP_PROTOCOLS, ISPS, NO_ISPS, PROTOCOLS, PROVINCES, usual_server_area};
use super::walk::{Dimension, POSITIONS, dealt};
use crate::domain::Zone;

/// Who stands at a position.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Visitor {
    /// The province, or the country.
    pub(crate) place: i64,
    pub(crate) isp: i64,
    /// Outside of the mainland: where the node and where the visitor is. 0 where there is none.
    pub(crate) server_area: i64,
    pub(crate) client_area: i64,
    pub(crate) protocol: &'static str,
    pub(crate) ip_protocol: &'static str,
    /// The number of the address, which is at this place only.
    pub(crate) address: usize,
    /// Whether many people come from this address and stay there: an office, a school.
    pub(crate) is_shared: bool,
}

impl Visitor {
    /// The address, from the blocks that are set aside for documents and for tests. One that is not shared has a new
    /// number in each lease.
    pub(crate) fn ip(&self, lease: u64) -> String {
        let lease = if self.is_shared { 0 } else { lease };
        if self.ip_protocol == "ipv6" {
            let part = |shift: u32| (lease >> shift & 0xffff) as u16;
            return Ipv6Addr::new(0x2001, 0xdb8, self.address as u16, part(0), 0, 0, part(16), 1).to_string();
        }
        // 198.18.0.0/15 has eight numbers for each of them.
        Ipv4Addr::from_bits(0xc612_0000 + self.address as u32 * 8 + (lease % 8) as u32).to_string()
    }
}

/// The visitor at every position.
pub(super) fn visitors(zone: Zone) -> &'static [Visitor] {
    static ZONES: [OnceLock<Vec<Visitor>>; 2] = [const { OnceLock::new() }; 2];
    ZONES[zone as usize].get_or_init(|| gathered(zone))
}

fn gathered(zone: Zone) -> Vec<Visitor> {
    let (isps, places) = match zone {
        Zone::Mainland => (ISPS, PROVINCES),
        Zone::Overseas => (NO_ISPS, COUNTRIES),
    };
    let mut clients = Vec::with_capacity(POSITIONS);
    for isp in runs(&dealt(isps.iter().map(|share| share.1), POSITIONS)) {
        for place in runs(&dealt(places.iter().map(|share| share.1), isp.1)) {
            for ip in runs(&dealt(IP_PROTOCOLS.iter().map(|share| share.1), place.1)) {
                let id = places[place.0].0;
                let (server_area, client_area) = areas(zone, id);
                let visitor = Visitor {
                    place: id,
                    isp: isps[isp.0].0,
                    server_area,
                    client_area,
                    protocol: "",
                    ip_protocol: IP_PROTOCOLS[ip.0].0,
                    address: 0,
                    is_shared: false,
                };
                settle(&mut clients, visitor, ip.1);
            }
        }
    }
    let protocols = dealt(PROTOCOLS.iter().map(|share| share.1), POSITIONS);
    let at = |position: usize| Visitor {
        protocol: PROTOCOLS[protocols[Dimension::Protocol.at(position)]].0,
        ..clients[Dimension::Client.at(position)]
    };
    (0..POSITIONS).map(at).collect()
}

/// Shares that have a place, each with the number of its places.
fn runs(dealt: &[usize]) -> Vec<(usize, usize)> {
    dealt.chunk_by(|a, b| a == b).map(|run| (run[0], run.len())).collect()
}

/// Gives addresses to the visitors of a place: first large ones, then smaller ones, then one each.
fn settle(clients: &mut Vec<Visitor>, visitor: Visitor, mut count: usize) {
    while count > 0 {
        let people = (count / 24).max(1);
        let address = clients.len();
        clients.extend(std::iter::repeat_n(Visitor { address, is_shared: people > 1, ..visitor }, people));
        count -= people;
    }
}

fn areas(zone: Zone, id: i64) -> (i64, i64) {
    match places::country(id).filter(|_| zone == Zone::Overseas) {
        None => (0, 0),
        Some(country) => {
            let server_area = country.server_area.unwrap_or(usual_server_area(country.client_area));
            (server_area, country.client_area.unwrap_or_default())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visitors_are_where_the_shares_say() {
        for (zone, id, share) in [(Zone::Mainland, 4, 1_210), (Zone::Mainland, 1155, 10), (Zone::Overseas, 1200, 1_250)]
        {
            let count = visitors(zone).iter().filter(|visitor| visitor.place == id).count();
            assert!(count.abs_diff(POSITIONS * share / 10_000) <= 12, "{id}: {count}");
        }
        let cernet = visitors(Zone::Mainland).iter().filter(|visitor| visitor.isp == 38).count();
        assert!((80..120).contains(&cernet), "{cernet}");
        assert!(visitors(Zone::Overseas).iter().all(|visitor| visitor.isp == -1));
    }

    #[test]
    fn an_address_is_at_one_place() {
        for zone in Zone::ALL {
            let mut seen = std::collections::BTreeMap::new();
            for visitor in visitors(zone) {
                let at = (visitor.place, visitor.isp, visitor.ip_protocol);
                assert_eq!(*seen.entry(visitor.address).or_insert(at), at);
            }
            assert!(seen.len() > 4_000, "{}", seen.len());
        }
    }
}
