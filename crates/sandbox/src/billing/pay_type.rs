//! By what the account pays, in each zone.
//!
//! The mainland has a monthly contract, which only the people who made it can change. Outside of it a day is settled
//! after it, and another method counts from the next midnight in UTC+8.

use edgeseal_core::time::{DAY, UTC8};

use crate::domain::Zone;

/// Why the method cannot be changed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// None of `flux` and `bandwidth`.
    Unknown(String),
    /// A monthly contract.
    Contract(Zone),
}

/// How a zone pays, in the words of the cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Method {
    /// The method that will be in force, or is.
    pub(crate) pay_type: &'static str,
    pub(crate) billing_cycle: &'static str,
    pub(crate) stat_type: &'static str,
    /// `all`: one price everywhere, `multiple`: one for each billing area.
    pub(crate) region_type: &'static str,
    /// The method in force.
    pub(crate) current_pay_type: &'static str,
}

/// The methods of the account.
#[derive(Debug)]
pub(crate) struct PayTypes {
    overseas: &'static str,
    /// Since the midnight before this day another one: day, method.
    next: Option<(u64, &'static str)>,
}

impl Default for PayTypes {
    fn default() -> Self {
        Self { overseas: "flux", next: None }
    }
}

impl PayTypes {
    /// How traffic of a zone is paid.
    pub(crate) fn traffic(&self, zone: Zone, now: u64) -> Method {
        match zone {
            Zone::Mainland => Method {
                pay_type: "bandwidth",
                billing_cycle: "month",
                stat_type: "month95",
                region_type: "all",
                current_pay_type: "bandwidth",
            },
            Zone::Overseas => {
                let pay_type = self.next.map_or(self.overseas, |(_, method)| method);
                Method {
                    pay_type,
                    billing_cycle: "day",
                    stat_type: if pay_type == "flux" { "sum" } else { "max" },
                    region_type: "multiple",
                    current_pay_type: self.in_force(now),
                }
            }
        }
    }

    /// How HTTPS requests are paid, everywhere.
    pub(crate) const fn https() -> Method {
        Method {
            pay_type: "request",
            billing_cycle: "hour",
            stat_type: "sum",
            region_type: "all",
            current_pay_type: "request",
        }
    }

    /// Changes the method of a zone: the domains of the account have used something today, so it counts from midnight.
    pub(crate) fn change(&mut self, zone: Zone, pay_type: &str, now: u64) -> Result<(), Fault> {
        let method = match pay_type {
            "flux" => "flux",
            "bandwidth" => "bandwidth",
            other => return Err(Fault::Unknown(other.to_owned())),
        };
        if zone == Zone::Mainland {
            return Err(Fault::Contract(zone));
        }
        self.overseas = self.in_force(now);
        self.next = (method != self.overseas).then_some((day(now) + 1, method));
        Ok(())
    }

    fn in_force(&self, now: u64) -> &'static str {
        match self.next {
            Some((from, method)) if day(now) >= from => method,
            _ => self.overseas,
        }
    }
}

const fn day(now: u64) -> u64 {
    now.saturating_add(UTC8) / DAY
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_method_counts_from_midnight_in_utc8() {
        let now = 1_763_786_100;
        let midnight = (now + UTC8).next_multiple_of(DAY) - UTC8;
        let mut types = PayTypes::default();
        let both = |types: &PayTypes, now| {
            let method = types.traffic(Zone::Overseas, now);
            (method.pay_type, method.current_pay_type, method.stat_type)
        };
        assert_eq!(both(&types, now), ("flux", "flux", "sum"));
        types.change(Zone::Overseas, "bandwidth", now).unwrap();
        assert_eq!(both(&types, midnight - 1), ("bandwidth", "flux", "max"));
        assert_eq!(both(&types, midnight), ("bandwidth", "bandwidth", "max"));
        types.change(Zone::Overseas, "flux", midnight).unwrap();
        types.change(Zone::Overseas, "bandwidth", midnight).unwrap();
        assert_eq!(both(&types, midnight + DAY), ("bandwidth", "bandwidth", "max"), "taken back the same day");
    }

    #[test]
    fn a_contract_and_a_foreign_word_are_refused() {
        let mut types = PayTypes::default();
        assert_eq!(types.change(Zone::Mainland, "flux", 0), Err(Fault::Contract(Zone::Mainland)));
        assert_eq!(types.change(Zone::Overseas, "request", 0), Err(Fault::Unknown("request".to_owned())));
        assert_eq!(types.traffic(Zone::Mainland, 0).stat_type, "month95");
        assert_eq!(PayTypes::https().pay_type, "request");
    }
}
