//! The clock of a question about traffic: UTC+8, or what `TimeZone` says.

use edgeseal_core::time::{self, UTC8};

use super::Refusal;

/// A quarter of an hour in seconds: no zone of the world has an odder offset.
const QUARTER: i64 = 900;

/// A zone of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    /// Seconds before UTC.
    pub(super) offset: i64,
}

impl Clock {
    /// That of the cloud.
    pub(super) const CLOUD: Self = Self { offset: UTC8 as i64 };

    /// The clock of an optional `TimeZone` such as `UTC-05:00`.
    pub(super) fn named(name: Option<&str>) -> Result<Self, Refusal> {
        match name.filter(|name| !name.is_empty()) {
            None => Ok(Self::CLOUD),
            Some(name) => Self::read(name).ok_or_else(|| {
                Refusal::value(format!("TimeZone {name:?} is none: send UTC and an offset, such as UTC+08:00"))
            }),
        }
    }

    fn read(name: &str) -> Option<Self> {
        let rest = name.strip_prefix("UTC")?;
        let (sign, clock) = match (rest.strip_prefix('+'), rest.strip_prefix('-')) {
            (Some(clock), _) => (1, clock),
            (_, Some(clock)) => (-1, clock),
            _ => return None,
        };
        let (hours, minutes) = clock.split_once(':')?;
        let number = |text: &str| {
            let is_number = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<i64>().ok().filter(|_| is_number)
        };
        let (hours, minutes) = (number(hours)?, number(minutes).filter(|minutes| *minutes < 60)?);
        let offset = sign * (hours * 3_600 + minutes * 60);
        let is_inhabited = (-12 * 3_600..=14 * 3_600).contains(&offset);
        (is_inhabited && offset % QUARTER == 0).then_some(Self { offset })
    }

    /// Reads a time of this clock.
    pub(super) fn moment(self, text: &str) -> Option<u64> {
        time::parse(text)?.checked_add_signed(-self.offset)
    }

    /// Writes a moment as this clock shows it.
    pub(super) fn text(self, moment: u64) -> String {
        time::datetime(moment.saturating_add_signed(self.offset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_of_the_world_are_known() {
        for (name, offset) in [("UTC+08:00", 28_800), ("UTC-05:00", -18_000), ("UTC+05:45", 20_700), ("UTC+00:00", 0)] {
            assert_eq!(Clock::named(Some(name)), Ok(Clock { offset }));
        }
        assert_eq!(Clock::named(None), Ok(Clock::CLOUD));
        for name in ["UTC", "UTC+8", "UTC+08:60", "UTC+15:00", "UTC+08:07", "GMT+08:00", "UTC+8:000", "UTC+-8:00"] {
            assert!(Clock::named(Some(name)).is_err(), "{name}");
        }
    }

    #[test]
    fn a_moment_is_read_as_it_is_written() {
        let clock = Clock { offset: -18_000 };
        assert_eq!(clock.text(1_763_786_100), "2025-11-21 23:35:00");
        assert_eq!(clock.moment("2025-11-21 23:35:00"), Some(1_763_786_100));
        assert_eq!(Clock::CLOUD.moment("1970-01-01 00:00:00"), None);
    }
}
