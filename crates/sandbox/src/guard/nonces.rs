//! Nonces that were used already.

use std::collections::BTreeSet;

/// More than this many are remembered by no sandbox: the oldest go first.
const MOST: usize = 50_000;

/// The nonces of the clock window.
///
/// A nonce counts together with its timestamp: an official SDK draws it from 65,536 numbers, which would meet by
/// chance within minutes if it counted alone.
#[derive(Debug, Default)]
pub(crate) struct Nonces {
    seen: BTreeSet<(u64, u64)>,
}

impl Nonces {
    /// Takes note of a nonce; `false` where it was there before.
    pub(crate) fn is_new(&mut self, timestamp: u64, nonce: u64, now: u64, window: u64) -> bool {
        // Older ones need no memory: their timestamp is refused already.
        self.seen = self.seen.split_off(&(now.saturating_sub(window), 0));
        while self.seen.len() >= MOST {
            self.seen.pop_first();
        }
        self.seen.insert((timestamp, nonce))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_good_once_a_second() {
        let mut nonces = Nonces::default();
        assert!(nonces.is_new(1_000, 7, 1_000, 300));
        assert!(!nonces.is_new(1_000, 7, 1_001, 300));
        assert!(nonces.is_new(1_001, 7, 1_001, 300));
        assert!(nonces.is_new(1_000, 8, 1_001, 300));
    }

    #[test]
    fn memory_ends_with_the_window_and_with_the_number() {
        let mut nonces = Nonces::default();
        for nonce in 0..60_000 {
            assert!(nonces.is_new(1_000 + nonce / 100, nonce, 1_000, 300));
        }
        assert!(nonces.seen.len() <= MOST);
        assert!(nonces.is_new(9_000, 1, 9_000, 300));
        assert_eq!(nonces.seen.len(), 1);
    }
}
