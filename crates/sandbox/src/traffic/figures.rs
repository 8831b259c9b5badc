//! The atoms of the model.

/// The status codes that nodes answer with.
pub(crate) const CODES: [u16; 14] = [200, 206, 301, 302, 304, 400, 403, 404, 416, 499, 500, 502, 504, 514];

/// What was served in some time. Requests are counted by the index of their code in [`CODES`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    pub(super) hits: [u64; CODES.len()],
    pub(super) misses: [u64; CODES.len()],
    pub(super) hit_bytes: u64,
    pub(super) miss_bytes: u64,
}

impl Figures {
    /// Adds what was served elsewhere or in another time.
    pub(crate) fn add(&mut self, other: &Self) {
        for (sum, count) in self.hits.iter_mut().zip(other.hits) {
            *sum += count;
        }
        for (sum, count) in self.misses.iter_mut().zip(other.misses) {
            *sum += count;
        }
        self.hit_bytes += other.hit_bytes;
        self.miss_bytes += other.miss_bytes;
    }

    /// The share from `from` to `to` of `whole`. Shares that follow each other sum to all of it, atom by atom.
    pub(super) fn share(&self, from: u64, to: u64, whole: u64) -> Self {
        let part = |count: u64| count * to / whole - count * from / whole;
        Self {
            hits: self.hits.map(part),
            misses: self.misses.map(part),
            hit_bytes: part(self.hit_bytes),
            miss_bytes: part(self.miss_bytes),
        }
    }

    /// Requests.
    pub(crate) fn requests(&self) -> u64 {
        self.hit_requests() + self.misses.iter().sum::<u64>()
    }

    /// Requests that the nodes answered by themselves.
    pub(crate) fn hit_requests(&self) -> u64 {
        self.hits.iter().sum()
    }

    /// Bytes.
    pub(crate) const fn bytes(&self) -> u64 {
        self.hit_bytes + self.miss_bytes
    }

    /// Bytes that the nodes had.
    pub(crate) const fn hit_bytes(&self) -> u64 {
        self.hit_bytes
    }

    /// Requests that were answered with a code that holds.
    pub(crate) fn requests_with(&self, holds: impl Fn(u16) -> bool) -> u64 {
        let counts = CODES.iter().zip(self.hits.iter().zip(&self.misses));
        counts.filter(|(code, _)| holds(**code)).map(|(_, (hits, misses))| hits + misses).sum()
    }
}
