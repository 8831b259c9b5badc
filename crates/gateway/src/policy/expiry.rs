//! Until when a token is good.

use std::fmt;
use std::str::FromStr;

use edgeseal_core::time::{DAY, datetime, parse};

/// The last second in which a token is good, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expiry(u64);

impl Expiry {
    /// Whether it is over.
    #[must_use]
    pub const fn is_past(self, unix_seconds: u64) -> bool {
        unix_seconds > self.0
    }
}

/// A day means the whole of it; a time is itself the first moment at which the token is no longer good.
impl FromStr for Expiry {
    type Err = ExpiryError;

    fn from_str(text: &str) -> Result<Self, ExpiryError> {
        let is_day = text.len() == 10;
        let is_time = text.len() == 20 && text.as_bytes().get(10) == Some(&b'T') && text.ends_with('Z');
        let seconds = parse(text).filter(|_| is_day || is_time).ok_or(ExpiryError)?;
        let end = if is_day { seconds + DAY } else { seconds };
        end.checked_sub(1).map(Self).ok_or(ExpiryError)
    }
}

/// A text that is neither a day nor a time in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it must be a day such as 2027-01-31, the whole of which is meant, or a time such as 2027-01-31T08:00:00Z")]
pub struct ExpiryError;

/// The first moment at which the token is no longer good: `2027-02-01T00:00:00Z`.
impl fmt::Display for Expiry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Z", datetime(self.0 + 1).replace(' ', "T"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_good_to_its_end_and_a_time_to_itself() {
        let midnight = parse("2027-02-01").unwrap();
        for (text, first_bad) in
            [("2027-01-31", midnight), ("2027-02-01T00:00:00Z", midnight), ("2027-02-01T08:30:00Z", midnight + 30_600)]
        {
            let expiry: Expiry = text.parse().unwrap();
            assert!(!expiry.is_past(first_bad - 1) && expiry.is_past(first_bad), "{text}");
        }
        assert_eq!("2027-01-31".parse::<Expiry>().unwrap().to_string(), "2027-02-01T00:00:00Z");
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "never",
            "2027-02-30",
            "2027-01-31T08:00:00",
            "2027-01-31 08:00:00",
            "2027-01-31 08:00:00Z",
            "2027-01-31T08:00:00+08:00",
            "1970-01-01T00:00:00Z",
            "20270131",
        ] {
            assert_eq!(text.parse::<Expiry>(), Err(ExpiryError), "{text}");
        }
    }
}
