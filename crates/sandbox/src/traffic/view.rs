//! Which visitors are counted: a zone, and in it all of them or those of a provider, a place or a protocol.

use std::cell::OnceCell;

use super::catalogue;
use super::shares::{IP_PROTOCOLS, PROTOCOLS, Shares};
use super::visitors::{Visitor, visitors};
use super::walk::Lens;
use crate::domain::{Service, Zone};

/// Which visitors are counted.
#[derive(Debug, Clone)]
pub(crate) struct View {
    pub(crate) zone: Zone,
    filters: Vec<Filter>,
    lenses: [OnceCell<Lens>; Service::ALL.len()],
}

#[derive(Debug, Clone, Copy)]
enum Filter {
    Isp(i64),
    Place(i64),
    ServerArea(i64),
    Protocol(&'static str),
    IpProtocol(&'static str),
}

impl View {
    /// All of a zone.
    pub(crate) const fn of_zone(zone: Zone) -> Self {
        Self { zone, filters: Vec::new(), lenses: [const { OnceCell::new() }; Service::ALL.len()] }
    }

    /// Those of a provider. Outside of the mainland they are not told apart: all are -1.
    #[must_use]
    pub(crate) fn isp(self, id: i64) -> Self {
        self.with(Filter::Isp(id))
    }

    /// Those of a province; outside of the mainland those whom the nodes of an area serve, or by the client those of a
    /// country or a continent. An id that is none of these has nobody.
    #[must_use]
    pub(crate) fn district(self, id: i64, by_client: bool) -> Self {
        let is_server_area = self.zone == Zone::Overseas && !by_client;
        self.with(if is_server_area { Filter::ServerArea(id) } else { Filter::Place(id) })
    }

    /// Those who speak a protocol; `None` where the word is none.
    pub(crate) fn protocol(self, name: &str) -> Option<Self> {
        self.named(PROTOCOLS, name, Filter::Protocol)
    }

    /// Those who come over a version of IP; `None` where the word is none.
    pub(crate) fn ip_protocol(self, name: &str) -> Option<Self> {
        self.named(IP_PROTOCOLS, name, Filter::IpProtocol)
    }

    fn named(self, words: Shares<&'static str>, name: &str, filter: fn(&'static str) -> Filter) -> Option<Self> {
        match words.iter().find(|(word, _)| *word == name) {
            Some((word, _)) => Some(self.with(filter(word))),
            None => (name == "all").then_some(self),
        }
    }

    fn with(self, filter: Filter) -> Self {
        let mut filters = self.filters;
        filters.push(filter);
        Self { filters, ..Self::of_zone(self.zone) }
    }

    pub(super) fn is_whole(&self) -> bool {
        self.filters.is_empty()
    }

    /// Whether a visitor is one of them.
    pub(super) fn sees(&self, visitor: &Visitor) -> bool {
        self.filters.iter().all(|filter| filter.passes(visitor))
    }

    /// The positions that are counted, with the weights of a service.
    pub(super) fn lens(&self, service: Service) -> &Lens {
        let catalogue = catalogue::of(service);
        if self.is_whole() {
            return catalogue.everybody();
        }
        self.lenses[service as usize].get_or_init(|| {
            let visitors = visitors(self.zone);
            Lens::new(catalogue.weights(), |position| self.sees(&visitors[position]))
        })
    }
}

impl Filter {
    fn passes(self, visitor: &Visitor) -> bool {
        match self {
            Self::Isp(id) => visitor.isp == id,
            // No country has the number of a continent.
            Self::Place(id) => visitor.place == id || (visitor.client_area == id && id != 0),
            Self::ServerArea(id) => visitor.server_area == id,
            Self::Protocol(word) => visitor.protocol == word,
            Self::IpProtocol(word) => visitor.ip_protocol == word,
        }
    }
}
