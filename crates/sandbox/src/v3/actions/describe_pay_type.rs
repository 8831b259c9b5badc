//! DescribePayType.

use edgeseal_core::tencent::v3::{DescribePayType, PayType};

use crate::account::Account;
use crate::billing::Method;
use crate::serve::Serve;
use crate::v3::Refusal;
use crate::v3::statistics::{only_cdn, zone};

impl Serve<Refusal> for DescribePayType {
    type Answer = PayType;

    fn serve(self, _: &mut Account, _: u64) -> Result<PayType, Refusal> {
        only_cdn(self.product.as_deref())?;
        let Method { pay_type, billing_cycle, stat_type, region_type } = match self.kind.as_deref() {
            Some("https") => Method::HTTPS,
            // There is no contract for both areas: `global` is told that of the mainland.
            _ => Method::of_traffic(zone(self.area.as_deref())),
        };
        Ok(PayType {
            pay_type: pay_type.to_owned(),
            billing_cycle: billing_cycle.to_owned(),
            stat_type: stat_type.to_owned(),
            region_type: region_type.to_owned(),
            current_pay_type: pay_type.to_owned(),
        })
    }
}
