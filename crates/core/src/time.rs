//! Dates as the APIs write them. Tencent Cloud CDN writes `YYYY-MM-DD HH:MM:SS` in UTC+8; signatures use the UTC date.

/// Seconds from UTC to the cloud's clock, UTC+8. There is no daylight saving.
pub const UTC8: u64 = 8 * 3600;
/// Seconds of a day.
pub const DAY: u64 = 86_400;

/// Year, month and day of a number of days since 1970-01-01, in the proleptic Gregorian calendar.
///
/// The year is counted from March, so that the leap day is the last of it and the lengths of months follow a line.
fn civil_from_days(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    (year, month, day)
}

fn days_from_civil(year: u64, month: u64, day: u64) -> u64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year / 400;
    let year_of_era = year % 400;
    let month_from_march = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// `YYYY-MM-DD` of a number of seconds since 1970-01-01T00:00:00Z.
#[must_use]
pub fn date(seconds: u64) -> String {
    let (year, month, day) = civil_from_days(seconds / DAY);
    format!("{year:04}-{month:02}-{day:02}")
}

/// `YYYY-MM-DD HH:MM:SS` of a number of seconds since 1970-01-01T00:00:00Z.
#[must_use]
pub fn datetime(seconds: u64) -> String {
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{} {hour:02}:{minute:02}:{second:02}", date(seconds))
}

/// A moment as the CDN APIs write it: `YYYY-MM-DD HH:MM:SS` in UTC+8.
#[must_use]
pub fn cloud_datetime(unix_seconds: u64) -> String {
    datetime(unix_seconds + UTC8)
}

/// Reads `YYYY-MM-DD`, `YYYY-MM-DD HH:MM:SS` or the same with `T` and an offset-free or `Z` end, as seconds on the
/// clock of the text itself. `None` where it is no date.
#[must_use]
pub fn parse(text: &str) -> Option<u64> {
    let text = text.trim();
    let digits = |range: std::ops::Range<usize>| {
        let part = text.get(range)?;
        if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse::<u64>().ok() } else { None }
    };
    let separated = |index: usize, allowed: &[u8]| text.as_bytes().get(index).is_some_and(|b| allowed.contains(b));
    let (year, month, day) = (digits(0..4)?, digits(5..7)?, digits(8..10)?);
    if !separated(4, b"-") || !separated(7, b"-") || year < 1970 || !(1..=12).contains(&month) || day == 0 {
        return None;
    }
    let days = days_from_civil(year, month, day);
    if civil_from_days(days) != (year, month, day) {
        return None;
    }
    let clock = match text.len() {
        10 => 0,
        19 | 20 if separated(10, b" T") && separated(13, b":") && separated(16, b":") => {
            let (hour, minute, second) = (digits(11..13)?, digits(14..16)?, digits(17..19)?);
            if hour > 23 || minute > 59 || second > 59 || (text.len() == 20 && !text.ends_with('Z')) {
                return None;
            }
            hour * 3600 + minute * 60 + second
        }
        _ => return None,
    };
    Some(days * DAY + clock)
}

/// Reads a moment as the CDN APIs write it (UTC+8) into seconds since 1970-01-01T00:00:00Z.
#[must_use]
pub fn parse_cloud(text: &str) -> Option<u64> {
    parse(text)?.checked_sub(UTC8)
}

/// Reads a day as API 2017 takes it, `YYYY-MM-DD` or `YYYYMMDD` in UTC+8: its beginning in seconds since
/// 1970-01-01T00:00:00Z.
#[must_use]
pub fn parse_cloud_day(text: &str) -> Option<u64> {
    let dashed = match text.len() {
        8 if text.is_ascii() => format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]),
        10 => text.to_owned(),
        _ => return None,
    };
    parse_cloud(&format!("{dashed} 00:00:00"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_of_note() {
        assert_eq!(datetime(0), "1970-01-01 00:00:00");
        assert_eq!(datetime(951_782_400), "2000-02-29 00:00:00");
        assert_eq!(datetime(4_107_542_399), "2100-02-28 23:59:59");
        assert_eq!(datetime(4_107_542_400), "2100-03-01 00:00:00");
        assert_eq!(cloud_datetime(1_700_000_000), "2023-11-15 06:13:20");
        assert_eq!(parse_cloud("2023-11-15 06:13:20"), Some(1_700_000_000));
    }

    #[test]
    fn a_day_has_two_forms() {
        let day = parse_cloud("2023-11-15 00:00:00");
        assert_eq!((parse_cloud_day("2023-11-15"), parse_cloud_day("20231115")), (day, day));
        for text in ["", "2023-11-15 00:00:00", "2023111", "202311-5", "20231131", "2023/11/15", "２０23"] {
            assert_eq!(parse_cloud_day(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2023",
            "2023-02-29",
            "2023-13-01",
            "2023-00-01",
            "2023-01-00",
            "2023-01-01 24:00:00",
            "2023-01-01 00:00",
            "２023-01-01",
            "2023-01-01x00:00:00",
            "+023-01-01",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_midnight_of_two_centuries_starts_a_new_date() {
        let mut previous = date(0);
        for day in 1..73_000 {
            assert_eq!(date(day * DAY - 1), previous);
            let next = date(day * DAY);
            assert!(next > previous, "{next} follows {previous}");
            previous = next;
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(seconds in 0u64..253_402_300_799) {
            prop_assert_eq!(parse(&datetime(seconds)), Some(seconds));
        }

        #[test]
        fn no_text_makes_it_panic(text in ".*") {
            let _ = parse_cloud(&text);
        }
    }
}
