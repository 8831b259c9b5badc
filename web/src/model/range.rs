//! Time ranges of statistics and histories, on the cloud's clock.

use edgeseal_core::time::{DAY, UTC8, cloud_datetime};

/// A range that ends now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Span {
    /// The last hour.
    Hour,
    /// Since midnight in UTC+8.
    #[default]
    Today,
    /// Seven days.
    Week,
    /// Thirty days.
    Month,
}

impl Span {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Hour, Self::Today, Self::Week, Self::Month];

    /// As it stands in a link.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hour => "1h",
            Self::Today => "today",
            Self::Week => "7d",
            Self::Month => "30d",
        }
    }

    /// From a link; today where it says nothing known.
    #[must_use]
    pub fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|span| span.key() == key).unwrap_or_default()
    }

    /// The interval that keeps a chart readable and within the API's reach.
    #[must_use]
    pub const fn interval(self) -> Interval {
        match self {
            Self::Hour => Interval { word: "min", seconds: 60 },
            Self::Today => Interval { word: "5min", seconds: 300 },
            Self::Week | Self::Month => Interval { word: "hour", seconds: 3_600 },
        }
    }

    /// The first and the last moment of the range in UNIX seconds.
    #[must_use]
    pub const fn bounds(self, now: u64) -> (u64, u64) {
        let start = match self {
            Self::Hour => now.saturating_sub(3_600),
            Self::Today => now - (now + UTC8) % DAY,
            Self::Week => now.saturating_sub(7 * DAY),
            Self::Month => now.saturating_sub(30 * DAY),
        };
        (start, now)
    }

    /// The bounds as the CDN APIs write them.
    #[must_use]
    pub fn words(self, now: u64) -> (String, String) {
        let (start, end) = self.bounds(now);
        (cloud_datetime(start), cloud_datetime(end))
    }
}

/// The distance of two points of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// The API's word: `min`, `5min`, `hour` or `day`.
    pub word: &'static str,
    /// Its length.
    pub seconds: u64,
}

/// `20:18` of a moment in UTC+8.
#[must_use]
pub fn clock(unix_seconds: u64) -> String {
    cloud_datetime(unix_seconds)[11..16].to_owned()
}

/// `11-22 20:18` of a moment in UTC+8.
#[must_use]
pub fn day_and_clock(unix_seconds: u64) -> String {
    cloud_datetime(unix_seconds)[5..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_begins_at_midnight_in_utc8() {
        let now = 1_700_000_000; // 2023-11-15 06:13:20 in UTC+8
        assert_eq!(Span::Today.words(now), ("2023-11-15 00:00:00".to_owned(), "2023-11-15 06:13:20".to_owned()));
        assert_eq!(Span::Week.words(now).0, "2023-11-08 06:13:20");
        assert_eq!((clock(now).as_str(), day_and_clock(now).as_str()), ("06:13", "11-15 06:13"));
    }

    #[test]
    fn links_name_every_range() {
        for span in Span::ALL {
            assert_eq!(Span::from_key(span.key()), span);
        }
        assert_eq!(Span::from_key("forever"), Span::Today);
    }
}
