//! How a day goes: when people are awake, at what they look in the evening, and on which days they work.

use edgeseal_core::time::{DAY, UTC8};

use crate::domain::{SLOT, Service, Zone};

/// A level of 1,000 is the average of the day.
pub(super) const AVERAGE: u64 = 1_000;

/// The level of each hour of UTC+8. Each sums to 24 averages.
type Hours = [u64; 24];

/// Sites: up with the office, down for lunch, highest after dinner.
const WEB: Hours = [
    620, 400, 270, 200, 170, 200, 340, 580, 900, 1_130, 1_240, 1_300, 1_170, 1_160, 1_280, 1_300, 1_280, 1_190, 1_240,
    1_580, 1_870, 1_960, 1_610, 1_010,
];
/// Films: an evening of its own, and a long one.
const MEDIA: Hours = [
    880, 560, 350, 170, 140, 150, 230, 400, 570, 700, 800, 960, 1_180, 1_120, 910, 870, 900, 1_050, 1_360, 1_900,
    2_470, 2_640, 2_230, 1_460,
];
/// Installers and patches: flatter, a part of it at night by schedule.
const DOWNLOAD: Hours = [
    900, 760, 640, 560, 520, 540, 600, 700, 860, 990, 1_080, 1_110, 1_120, 1_090, 1_080, 1_080, 1_090, 1_120, 1_210,
    1_360, 1_490, 1_500, 1_380, 1_220,
];
/// Programs talking to servers: office hours.
const DYNAMIC: Hours = [
    480, 380, 330, 310, 310, 350, 480, 780, 1_250, 1_560, 1_640, 1_540, 1_210, 1_340, 1_600, 1_620, 1_560, 1_390,
    1_180, 1_130, 1_120, 1_040, 850, 550,
];

/// Outside of the mainland the evenings of many time zones add up: half of the swing, twelve hours later.
fn overseas(hours: &Hours, hour: usize) -> u64 {
    (hours[(hour + 12) % 24] + AVERAGE) / 2
}

const fn hours(service: Service) -> &'static Hours {
    match service {
        Service::Web | Service::Hybrid => &WEB,
        Service::Media => &MEDIA,
        Service::Download => &DOWNLOAD,
        Service::Dynamic => &DYNAMIC,
    }
}

/// The level of a slot, straight between the middles of the hours around it.
pub(super) fn level(service: Service, zone: Zone, slot: u64) -> u64 {
    let hours = hours(service);
    let at = |hour: u64| match zone {
        Zone::Mainland => hours[(hour % 24) as usize],
        Zone::Overseas => overseas(hours, (hour % 24) as usize),
    };
    let of_day = (slot * SLOT + UTC8) % DAY;
    // Half an hour back, so that the level of an hour holds in its middle.
    let shifted = of_day + DAY - 1_800;
    let (hour, into) = (shifted / 3_600, shifted % 3_600);
    (at(hour) * (3_600 - into) + at(hour + 1) * into) / 3_600
}

/// The level of a slot by its day: offices rest at the weekend, evenings on the sofa do not. One day becomes the other
/// within some hours around midnight.
pub(super) const fn weekday(service: Service, slot: u64) -> u64 {
    const BLEND: u64 = 3 * 3_600;
    let (day, of_day) = ((slot * SLOT + UTC8) / DAY, (slot * SLOT + UTC8) % DAY);
    let own = level_of_day(service, day);
    let (other, own_part) = if of_day < BLEND {
        (level_of_day(service, day + 6), BLEND + of_day)
    } else if of_day > DAY - BLEND {
        (level_of_day(service, day + 1), BLEND + DAY - of_day)
    } else {
        (own, 2 * BLEND)
    };
    (own * own_part + other * (2 * BLEND - own_part)) / (2 * BLEND)
}

/// The level of a day, counted from 1970-01-01, which was a Thursday.
const fn level_of_day(service: Service, day: u64) -> u64 {
    let is_weekend = matches!((day + 4) % 7, 0 | 6);
    match (service, is_weekend) {
        (Service::Media, true) => 1_180,
        (Service::Media, false) => 930,
        (Service::Download, true) => 1_090,
        (Service::Download, false) => 965,
        (Service::Dynamic, true) => 640,
        (Service::Dynamic, false) => 1_140,
        (Service::Web | Service::Hybrid, true) => 930,
        (Service::Web | Service::Hybrid, false) => 1_030,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_curve_has_the_same_area() {
        for hours in [WEB, MEDIA, DOWNLOAD, DYNAMIC] {
            assert_eq!(hours.iter().sum::<u64>(), 24 * AVERAGE);
        }
    }

    #[test]
    fn nothing_jumps() {
        for service in [Service::Web, Service::Media, Service::Download, Service::Dynamic] {
            let at = |slot| level(service, Zone::Mainland, slot) * weekday(service, slot) / AVERAGE;
            for slot in 5_800_000..5_800_000 + 7 * DAY / SLOT {
                assert!(at(slot).abs_diff(at(slot + 1)) <= at(slot) / 12, "{service:?} {slot}");
            }
        }
    }

    #[test]
    fn the_evening_is_the_peak_of_a_site() {
        let midnight = (1_700_000_000 + UTC8) / DAY * DAY - UTC8;
        let level = |hour: u64| level(Service::Web, Zone::Mainland, (midnight + hour * 3_600) / SLOT);
        assert!((0..24).all(|hour| level(hour) <= level(21).max(level(22))));
        assert!(level(4) * 5 < level(21));
    }
}
