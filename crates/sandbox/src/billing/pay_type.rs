//! By what the account pays, in each zone: the mainland by a monthly contract, outside of it by the day.

use crate::domain::Zone;

/// How something is paid, in the words of the cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Method {
    pub(crate) pay_type: &'static str,
    pub(crate) billing_cycle: &'static str,
    pub(crate) stat_type: &'static str,
    /// `all`: one price everywhere, `multiple`: one for each billing area.
    pub(crate) region_type: &'static str,
}

impl Method {
    /// How traffic of a zone is paid.
    pub(crate) const fn of_traffic(zone: Zone) -> Self {
        match zone {
            Zone::Mainland => {
                Self { pay_type: "bandwidth", billing_cycle: "month", stat_type: "month95", region_type: "all" }
            }
            Zone::Overseas => {
                Self { pay_type: "flux", billing_cycle: "day", stat_type: "sum", region_type: "multiple" }
            }
        }
    }

    /// How HTTPS requests are paid, everywhere.
    pub(crate) const HTTPS: Self =
        Self { pay_type: "request", billing_cycle: "hour", stat_type: "sum", region_type: "all" };
}
