//! How often a token may call.

use std::fmt;
use std::str::FromStr;

const UNITS: [(&str, u64); 3] = [("s", 1_000), ("min", 60_000), ("h", 3_600_000)];

/// So many calls in a second, a minute or an hour, as `60/min`. So many may come at once; then they come back evenly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Calls.
    pub(crate) calls: u64,
    /// In so many milliseconds.
    pub(crate) period_ms: u64,
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = UNITS.iter().find(|(_, ms)| *ms == self.period_ms).map_or("s", |(unit, _)| unit);
        write!(f, "{}/{unit}", self.calls)
    }
}

impl FromStr for Rate {
    type Err = RateError;

    fn from_str(text: &str) -> Result<Self, RateError> {
        let (calls, unit) = text.split_once('/').ok_or(RateError)?;
        let (_, period_ms) = UNITS.into_iter().find(|(name, _)| *name == unit).ok_or(RateError)?;
        let is_number = calls.bytes().all(|byte| byte.is_ascii_digit());
        let calls = calls.parse().ok().filter(|calls| is_number && (1..=1_000_000).contains(calls)).ok_or(RateError)?;
        Ok(Self { calls, period_ms })
    }
}

/// A text that is no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it must be 1 to 1000000 calls in a second, a minute or an hour: 5/s, 60/min or 1000/h")]
pub struct RateError;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_written_as_it_was_read() {
        for text in ["1/s", "60/min", "1000000/h"] {
            assert_eq!(text.parse::<Rate>().unwrap().to_string(), text);
        }
        for text in ["", "60", "60/m", "0/s", "+6/s", "1000001/s", "1.5/s", "60/min ", "60 /min", "/s", "６/s"] {
            assert_eq!(text.parse::<Rate>(), Err(RateError), "{text}");
        }
    }
}
