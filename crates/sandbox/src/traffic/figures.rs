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

    /// What the origin answered: every request that no node could answer, with the code of the origin.
    pub(crate) fn of_origin(&self) -> Self {
        /// A visitor who left does not keep the origin from answering.
        const fn origin_code(code: u16) -> u16 {
            if code == 499 { 200 } else { code }
        }
        let mut misses = [0; CODES.len()];
        for (code, count) in CODES.into_iter().zip(self.misses) {
            if let Some(index) = CODES.into_iter().position(|other| other == origin_code(code)) {
                misses[index] += count;
            }
        }
        Self { misses, miss_bytes: self.miss_bytes, ..Self::default() }
    }

    /// Requests that were answered with a code that holds.
    pub(crate) fn requests_with(&self, holds: impl Fn(u16) -> bool) -> u64 {
        let counts = CODES.iter().zip(self.hits.iter().zip(&self.misses));
        counts.filter(|(code, _)| holds(**code)).map(|(_, (hits, misses))| hits + misses).sum()
    }
}
