//! Figures for people: a number, its unit small behind it.

/// A number in words: `4.82` and `TB`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The digits.
    pub value: String,
    /// The unit; empty for a bare count.
    pub unit: &'static str,
}

impl Figure {
    /// Number and unit with a space.
    #[must_use]
    pub fn text(&self) -> String {
        if self.unit.is_empty() { self.value.clone() } else { format!("{} {}", self.value, self.unit) }
    }
}

const BYTES: [&str; 6] = ["B", "KB", "MB", "GB", "TB", "PB"];
const BITS: [&str; 5] = ["bps", "Kbps", "Mbps", "Gbps", "Tbps"];
const COUNTS: [&str; 4] = ["", "K", "M", "G"];

/// An axis has one unit for all its ticks: the one that fits the largest value. Factor and name.
#[must_use]
pub fn axis_unit(kind: AxisKind, most: f64) -> (f64, &'static str) {
    match kind {
        AxisKind::Bytes => unit_of(most, &BYTES),
        AxisKind::Bits => unit_of(most, &BITS),
        AxisKind::Count => unit_of(most, &COUNTS),
        AxisKind::Percent => (1.0, "%"),
    }
}

/// What an axis counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AxisKind {
    /// Bytes.
    Bytes,
    /// Bits a second.
    Bits,
    /// Things.
    Count,
    /// Shares.
    Percent,
}

/// Bytes, in steps of 1,000 as the cloud bills them.
#[must_use]
pub fn bytes(value: f64) -> Figure {
    scaled(value, &BYTES)
}

/// Bits a second.
#[must_use]
pub fn bits(value: f64) -> Figure {
    scaled(value, &BITS)
}

/// A count, in full up to 99,999.
#[must_use]
pub fn count(value: f64) -> Figure {
    if value < 100_000.0 { Figure { value: grouped(value.max(0.0) as u64), unit: "" } } else { scaled(value, &COUNTS) }
}

/// A share in per cent.
#[must_use]
pub fn percent(value: f64) -> Figure {
    Figure { value: format!("{value:.1}"), unit: "%" }
}

/// The unit that fits a value: what it is worth, and its name.
fn unit_of(value: f64, units: &[&'static str]) -> (f64, &'static str) {
    let (mut factor, mut step) = (1.0, 0);
    while value / factor >= 999.5 && step + 1 < units.len() {
        factor *= 1_000.0;
        step += 1;
    }
    (factor, units[step])
}

fn scaled(value: f64, units: &[&'static str]) -> Figure {
    let (factor, unit) = unit_of(value, units);
    let value = value / factor;
    let digits = if factor == 1.0 || value >= 99.95 {
        0
    } else if value >= 9.995 {
        1
    } else {
        2
    };
    Figure { value: format!("{value:.digits$}"), unit }
}

/// A whole number with a comma between thousands.
#[must_use]
pub fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_has_one_unit() {
        assert_eq!(axis_unit(AxisKind::Bits, 1.08e9), (1e9, "Gbps"));
        assert_eq!(axis_unit(AxisKind::Count, 5.0), (1.0, ""));
        assert_eq!(axis_unit(AxisKind::Percent, 99.0), (1.0, "%"));
    }

    #[test]
    fn three_digits_and_a_unit() {
        for (value, text) in [
            (0.0, "0 B"),
            (999.0, "999 B"),
            (999.7, "1.00 KB"),
            (4_820_000_000_000.0, "4.82 TB"),
            (12_340.0, "12.3 KB"),
            (873.4e9, "873 GB"),
            (1e20, "100000 PB"),
        ] {
            assert_eq!(bytes(value).text(), text);
        }
        assert_eq!(bits(946e6).text(), "946 Mbps");
        assert_eq!(count(24_212.0).text(), "24,212");
        assert_eq!(count(412_800_000.0).text(), "413 M");
        assert_eq!(percent(97.24).text(), "97.2 %");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
