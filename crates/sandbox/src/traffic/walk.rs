//! The walk: who asks for what, in an order in which every stretch is like the whole.
//!
//! Requests of a slot stand in a row. Each has a position on a circle, its neighbour the next one; a position says who
//! the visitor is and what is asked for. So the requests of any visitors, for any file, in any stretch of the row are
//! counted from a table of sums, a single one can be written into a log, and both agree to the request.

use super::figures::CODES;

/// The positions of the circle.
pub(super) const POSITIONS: usize = 1 << 14;

/// What a position is read as. Each visits all values once a round, in an order of its own.
#[derive(Debug, Clone, Copy)]
#[repr(usize)]
pub(super) enum Dimension {
    Client = 4_379,
    Protocol = 10_707,
    File = 5_639,
    Referer = 5_723,
    Agent = 15_053,
}

impl Dimension {
    /// The value of a position, below [`POSITIONS`].
    pub(super) const fn at(self, position: usize) -> usize {
        // An odd factor visits every value. These five were searched for: no two of them follow each other.
        (position * self as usize + (self as usize >> 3)) % POSITIONS
    }
}

/// The edges of shares on a stretch: the index of the share that each of its places has.
pub(super) fn dealt(shares: impl Iterator<Item = u64> + Clone, places: usize) -> Vec<usize> {
    let whole = shares.clone().sum::<u64>().max(1);
    let mut dealt = Vec::with_capacity(places);
    let mut sum = 0;
    for (index, share) in shares.enumerate() {
        sum += share;
        let edge = (places as u64 * sum / whole) as usize;
        dealt.extend(std::iter::repeat_n(index, edge.saturating_sub(dealt.len())));
    }
    dealt
}

/// A stretch of the row of a group of requests: from which on, and how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) first: u64,
    pub(super) count: u64,
}

impl Stretch {
    /// The part of it that is before the `end`th request of the row.
    const fn before(self, end: u64) -> Self {
        let rest = end.saturating_sub(self.first);
        Self { first: self.first, count: if rest < self.count { rest } else { self.count } }
    }
}

/// Sums over the positions: how many of them are looked at, and what they weigh.
#[derive(Debug, Clone)]
pub(super) struct Lens {
    count: Vec<u32>,
    weight: Vec<u32>,
}

impl Lens {
    /// The positions that are looked at, with the weight of each.
    pub(super) fn new(weights: &[u32], is_seen: impl Fn(usize) -> bool) -> Self {
        let (mut counts, mut weighed) = (vec![0], vec![0]);
        let (mut count, mut sum) = (0, 0);
        for (position, weight) in weights.iter().enumerate() {
            if is_seen(position) {
                count += 1;
                sum += weight;
            }
            counts.push(count);
            weighed.push(sum);
        }
        Self { count: counts, weight: weighed }
    }

    fn requests(&self, row: &Row, stretch: Stretch) -> u64 {
        row.summed(&self.count, stretch)
    }

    fn weight(&self, row: &Row, stretch: Stretch) -> u64 {
        row.summed(&self.weight, stretch)
    }
}

/// Requests in a row: those of a slot with one cache outcome, by code.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// The position of the first.
    pub(super) start: u64,
    pub(super) counts: [u64; CODES.len()],
    /// The bytes of all bodies; only 200 and 206, the first two codes, have one.
    pub(super) body: u64,
    /// The bytes of a header, which each answer has.
    pub(super) header: u64,
}

/// How bodies share their bytes out: by weight, then evenly, then one more for the first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sizes {
    pub(super) by_weight: u64,
    pub(super) each: u64,
    pub(super) one_more: u64,
}

impl Row {
    fn summed(&self, table: &[u32], stretch: Stretch) -> u64 {
        let whole = table.last().copied().unwrap_or_default();
        let until = |place: u64| {
            let into = table.get((place % POSITIONS as u64) as usize).copied().unwrap_or_default();
            place / POSITIONS as u64 * u64::from(whole) + u64::from(into)
        };
        let first = self.start + stretch.first;
        until(first + stretch.count) - until(first)
    }

    /// All of its bytes.
    pub(super) fn bytes(&self) -> u64 {
        self.body + self.header * self.counts.iter().sum::<u64>()
    }

    /// The position of a request.
    pub(super) const fn position(&self, request: u64) -> usize {
        ((self.start + request) % POSITIONS as u64) as usize
    }

    /// The requests that were answered with a code, by its index.
    pub(super) fn of_code(&self, code: usize) -> Stretch {
        let first = self.counts.iter().take(code).sum();
        Stretch { first, count: self.counts.get(code).copied().unwrap_or_default() }
    }

    /// The requests that have a body, and the others.
    pub(super) fn halves(&self) -> (Stretch, Stretch) {
        let bodies = self.counts[0] + self.counts[1];
        let all: u64 = self.counts.iter().sum();
        (Stretch { first: 0, count: bodies }, Stretch { first: bodies, count: all - bodies })
    }

    /// How the bodies share their bytes out, by the weights of all positions.
    pub(super) fn sizes(&self, everybody: &Lens) -> Sizes {
        let (bodies, _) = self.halves();
        let weight = everybody.weight(self, bodies).max(1);
        let by_weight = self.body / weight;
        let rest = self.body - by_weight * weight.min(self.body);
        let each = rest / bodies.count.max(1);
        Sizes { by_weight, each, one_more: rest - each * bodies.count }
    }

    /// The requests of a stretch of one code that a lens looks at, and their bytes.
    pub(super) fn seen(&self, lens: &Lens, sizes: Sizes, stretch: Stretch) -> (u64, u64) {
        let requests = lens.requests(self, stretch);
        let headers = requests * self.header;
        if stretch.first >= self.counts[0] + self.counts[1] {
            return (requests, headers);
        }
        let more = lens.requests(self, stretch.before(sizes.one_more));
        (requests, headers + sizes.by_weight * lens.weight(self, stretch) + sizes.each * requests + more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALL: [Dimension; 5] =
        [Dimension::Client, Dimension::Protocol, Dimension::File, Dimension::Referer, Dimension::Agent];

    #[test]
    fn no_dimension_follows_another_or_the_position() {
        let spread = |at: &dyn Fn(usize) -> (usize, usize)| {
            let mut cells = [[0; 16]; 16];
            for (a, b) in (0..POSITIONS).map(at) {
                cells[a / (POSITIONS / 16)][b / (POSITIONS / 16)] += 1;
            }
            let all = cells.as_flattened();
            (*all.iter().min().unwrap(), *all.iter().max().unwrap())
        };
        for (index, one) in ALL.into_iter().enumerate() {
            let (least, most) = spread(&|position| (position, one.at(position)));
            assert!(least >= 50 && most <= 80, "{one:?}: {least} to {most}");
            for other in &ALL[index + 1..] {
                let (least, most) = spread(&|position| (one.at(position), other.at(position)));
                assert!(least >= 50 && most <= 80, "{one:?} {other:?}: {least} to {most}");
            }
        }
    }

    #[test]
    fn a_dimension_visits_every_value_once() {
        for dimension in ALL {
            let mut values: Vec<usize> = (0..POSITIONS).map(|position| dimension.at(position)).collect();
            values.sort_unstable();
            assert!(values.into_iter().eq(0..POSITIONS), "{dimension:?}");
        }
    }

    #[test]
    fn shares_are_dealt_to_every_place() {
        assert_eq!(dealt([1, 0, 2, 1].into_iter(), 8), [0, 0, 2, 2, 2, 2, 3, 3]);
        assert_eq!(dealt([1, 1_000].into_iter(), 4), [1, 1, 1, 1], "too small for a place");
    }

    proptest! {
        #[test]
        fn bytes_are_shared_out_to_the_last(
            start in 0u64..16_384, bodies in 0u64..40_000, others in 0u64..50, size in 0u64..5_000_000, cut in 0u64..1_000,
        ) {
            let weights: Vec<u32> = (0..POSITIONS as u32).map(|position| position * 7 % 31 + 1).collect();
            let lens = Lens::new(&weights, |_| true);
            let odd = Lens::new(&weights, |position| position % 2 == 1);
            let even = Lens::new(&weights, |position| position % 2 == 0);
            let mut counts = [0; CODES.len()];
            (counts[0], counts[4]) = (bodies, others);
            let row = Row { start, counts, body: bodies * size, header: 480 };
            let sizes = row.sizes(&lens);
            let mut sum = (0, 0);
            for code in [0, 4] {
                let Stretch { first, count } = row.of_code(code);
                let cut = count * cut / 1_000;
                for part in [Stretch { first, count: cut }, Stretch { first: first + cut, count: count - cut }] {
                    let seen = [&odd, &even].map(|lens| row.seen(lens, sizes, part));
                    let whole = row.seen(&lens, sizes, part);
                    prop_assert_eq!(whole, (seen[0].0 + seen[1].0, seen[0].1 + seen[1].1));
                    sum = (sum.0 + whole.0, sum.1 + whole.1);
                }
            }
            prop_assert_eq!(sum, (bodies + others, bodies * size + 480 * (bodies + others)));
        }
    }
}
