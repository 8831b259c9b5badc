//! How many calls each token has left: the only thing that a gateway remembers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::policy::{Rate, TokenHash};

/// A bucket for each token with a rate. Clones share it, so that a new policy does not refill it.
///
/// All figures are whole: a call costs as many drops as its period has milliseconds, and each millisecond adds a drop
/// for each call of the rate.
#[derive(Debug, Clone, Default)]
pub(crate) struct Buckets(Arc<Mutex<HashMap<TokenHash, Bucket>>>);

#[derive(Debug, Clone, Copy)]
struct Bucket {
    /// What a drop is depends on it.
    rate: Rate,
    drops: u64,
    at_ms: u64,
}

impl Buckets {
    /// Takes a call out of a token's bucket, or says after how many seconds there is one.
    pub(crate) fn take(&self, token: TokenHash, rate: Rate, now_ms: u64) -> Result<(), u64> {
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let full = rate.calls.saturating_mul(rate.period_ms);
        let fresh = Bucket { rate, drops: full, at_ms: now_ms };
        let bucket = buckets
            .entry(token)
            .and_modify(|old| {
                if old.rate != rate {
                    *old = fresh;
                }
            })
            .or_insert(fresh);
        // A clock that goes back adds nothing.
        let passed = now_ms.saturating_sub(bucket.at_ms);
        bucket.drops = bucket.drops.saturating_add(passed.saturating_mul(rate.calls)).min(full);
        bucket.at_ms = bucket.at_ms.max(now_ms);
        match bucket.drops.checked_sub(rate.period_ms) {
            Some(left) => {
                bucket.drops = left;
                Ok(())
            }
            None => Err((rate.period_ms - bucket.drops).div_ceil(rate.calls).div_ceil(1_000)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_come_back_evenly() {
        let buckets = Buckets::default();
        let token = TokenHash::of("a");
        let take = |rate: &str, at| buckets.take(token, rate.parse().unwrap(), at);
        for _ in 0..3 {
            assert_eq!(take("3/min", 1_000), Ok(()));
        }
        assert_eq!(take("3/min", 1_000), Err(20));
        assert_eq!(take("3/min", 20_500), Err(1));
        assert_eq!(take("3/min", 21_000), Ok(()));
        assert_eq!(take("3/min", 0), Err(20), "a clock that goes back adds nothing");
        assert_eq!(take("3/min", 21_000), Err(20));
        assert_eq!(take("3/min", u64::MAX), Ok(()));
        assert_eq!(take("1000000/h", u64::MAX), Ok(()), "another rate begins with a full bucket");
        assert_eq!(buckets.take(TokenHash::of("b"), "1/h".parse().unwrap(), 0), Ok(()));
        assert_eq!(buckets.clone().take(TokenHash::of("b"), "1/h".parse().unwrap(), 0), Err(3_600));
    }
}
