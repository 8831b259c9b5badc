//! The requests of the model one by one, for logs.

use std::ops::Range;

use super::agents::AGENTS;
use super::catalogue::{self, FILES};
use super::figures::CODES;
use super::model::{self, MINUTE};
use super::visitors::{Visitor, visitors};
use super::walk::{Row, Sizes, Stretch};
use crate::domain::{Domain, SLOT, Zone};
use crate::hash;

/// A request that was served.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Served<'a> {
    /// The second in which it came.
    pub(crate) second: u64,
    pub(crate) visitor: &'static Visitor,
    /// With the query, as it was asked for.
    pub(crate) path: &'a str,
    /// `-` where there is none.
    pub(crate) referer: &'a str,
    pub(crate) agent: &'static str,
    pub(crate) code: u16,
    pub(crate) is_hit: bool,
    /// Bytes as they are billed.
    pub(crate) bytes: u64,
    /// A number of its own, for what nothing else depends on.
    pub(crate) noise: u64,
}

/// The requests that a domain served in some slots, minute after minute, or every so manieth of them.
#[derive(Debug)]
pub(crate) struct Requests {
    every: u64,
    visitors: &'static [Visitor],
    catalogue: &'static catalogue::Catalogue,
    paths: Vec<String>,
    referers: Vec<String>,
    layers: Vec<Layer>,
    /// The layer and the place in it that come next.
    layer: usize,
    next: u64,
    /// By cache outcome and code: how many were passed, and the bytes that those taken have too few, or too many.
    passed: [[u64; CODES.len()]; 2],
    owed: [[i64; CODES.len()]; 2],
}

/// The requests of a minute with one cache outcome and one code.
#[derive(Debug)]
struct Layer {
    minute: u64,
    row: Row,
    sizes: Sizes,
    is_hit: bool,
    code: usize,
    stretch: Stretch,
    seed: u64,
}

impl Requests {
    /// The requests of slots that have arrived. Of every so many with the same outcome and code one is taken. It stands
    /// for all of them: its bytes are its own, moved towards what makes the bytes of the taken ones a part of all.
    pub(crate) fn new(domain: &Domain, zone: Zone, slots: Range<u64>, every: u64) -> Self {
        let catalogue = catalogue::of(domain.service);
        let referer = |index| catalogue::referer(domain, index);
        let mut requests = Self {
            every: every.max(1),
            visitors: visitors(zone),
            catalogue,
            paths: (0..FILES).map(|file| catalogue::path(domain, file)).collect(),
            referers: (0..catalogue::REFERERS.len()).map(referer).collect(),
            layers: slots.flat_map(|slot| layers(domain, zone, slot)).collect(),
            layer: 0,
            next: 0,
            passed: Default::default(),
            owed: Default::default(),
        };
        requests.enter();
        requests
    }

    /// Goes to the first request of the layer that is taken.
    fn enter(&mut self) {
        let Some(layer) = self.layers.get(self.layer) else {
            return;
        };
        let passed = &mut self.passed[usize::from(layer.is_hit)][layer.code];
        // The one in the middle is taken: as many stand before it as after it.
        let wait = (self.every / 2 + self.every - *passed % self.every) % self.every;
        *passed += layer.stretch.count;
        self.next = wait;
        let before = Stretch { first: layer.stretch.first, count: wait.min(layer.stretch.count) };
        self.owed[usize::from(layer.is_hit)][layer.code] += self.bytes(layer, before) as i64;
    }

    fn bytes(&self, layer: &Layer, stretch: Stretch) -> u64 {
        layer.row.seen(self.catalogue.everybody(), layer.sizes, stretch).1
    }

    /// Takes the next request of a layer: its number in the row, and its bytes.
    fn take(&mut self) -> Option<(usize, u64, u64)> {
        loop {
            let index = self.layer;
            let layer = self.layers.get(index)?;
            if self.next < layer.stretch.count {
                let first = layer.stretch.first + self.next;
                let count = self.every.min(layer.stretch.count - self.next);
                let own = self.bytes(layer, Stretch { first, count: 1 }) as i64;
                let all = self.bytes(layer, Stretch { first, count }) as i64;
                let every = self.every as i64;
                let owed = &mut self.owed[usize::from(layer.is_hit)][layer.code];
                let has_body = own > layer.row.header as i64;
                // A file keeps about its size.
                let bytes = if has_body { ((*owed + all) / every).clamp(own - own / 4, own + own / 4) } else { own };
                *owed += all - bytes * every;
                self.next += self.every;
                return Some((index, first, bytes.unsigned_abs()));
            }
            self.layer += 1;
            self.enter();
        }
    }

    /// The next request.
    pub(crate) fn next(&mut self) -> Option<Served<'_>> {
        let (index, request, bytes) = self.take()?;
        let layer = self.layers.get(index)?;
        let position = layer.row.position(request);
        let noise = hash::mix(layer.seed ^ hash::mix(request << 1 | u64::from(layer.is_hit)));
        Some(Served {
            second: layer.minute * MINUTE + noise % MINUTE,
            visitor: self.visitors.get(position)?,
            path: self.paths.get(self.catalogue.file(position))?,
            referer: self.referers.get(self.catalogue.referer(position))?,
            agent: AGENTS.get(self.catalogue.agent(position))?.text,
            code: *CODES.get(layer.code)?,
            is_hit: layer.is_hit,
            bytes,
            noise: noise / MINUTE,
        })
    }
}

fn layers(domain: &Domain, zone: Zone, slot: u64) -> Vec<Layer> {
    let Some(rows) = model::rows(domain, zone, slot) else {
        return Vec::new();
    };
    let everybody = catalogue::of(domain.service).everybody();
    let groups = [(rows.hits, true), (rows.misses, false)].map(|(row, is_hit)| (row, row.sizes(everybody), is_hit));
    let seed = hash::mix(model::seed(domain, zone) ^ hash::mix(slot));
    let mut layers = Vec::new();
    for minute in slot * SLOT / MINUTE..(slot + 1) * SLOT / MINUTE {
        for (row, sizes, is_hit) in groups {
            for code in 0..CODES.len() {
                let stretch = model::stretch_of_minute(domain, zone, minute, row.of_code(code));
                if stretch.count > 0 {
                    layers.push(Layer { minute, row, sizes, is_hit, code, stretch, seed });
                }
            }
        }
    }
    layers
}
