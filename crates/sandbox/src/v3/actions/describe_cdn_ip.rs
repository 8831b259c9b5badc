//! DescribeCdnIp.

use edgeseal_core::check::{Broken, Violation};
use edgeseal_core::tencent::v3::{CdnIp, CdnIpHistory, CdnIps, DescribeCdnIp};
use edgeseal_core::time::cloud_datetime;

use crate::account::Account;
use crate::nodes::of_address;
use crate::serve::{Serve, Verdict, general};
use crate::v3::Refusal;

impl Serve<Refusal> for DescribeCdnIp {
    type Answer = CdnIps;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        match violation.broken {
            Broken::Items { .. } => {
                Verdict::Own(Refusal::new("LimitExceeded.CdnQueryIpBatchTooMany", violation.to_string()))
            }
            Broken::Format(_) => Verdict::General,
            _ => general(violation),
        }
    }

    fn serve(self, account: &mut Account, _: u64) -> Result<CdnIps, Refusal> {
        Ok(CdnIps { ips: self.ips.into_iter().map(|ip| told(ip, account.began)).collect() })
    }
}

fn told(ip: String, began: u64) -> CdnIp {
    let Some(node) = of_address(&ip) else {
        let unknown = || "unknown".to_owned();
        return CdnIp { ip, platform: "no".to_owned(), location: unknown(), area: unknown(), ..CdnIp::default() };
    };
    let status = if node.is_online { "online" } else { "offline" }.to_owned();
    let datetime = Some(cloud_datetime(began.saturating_sub(node.age)));
    CdnIp {
        ip,
        platform: "yes".to_owned(),
        location: node.district.to_owned(),
        history: vec![CdnIpHistory { status, datetime }],
        area: node.zone.name().to_owned(),
        city: Some(node.city.to_owned()),
    }
}
