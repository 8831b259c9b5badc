//! DescribeTrafficPackages.

use edgeseal_core::tencent::v3::{DescribeTrafficPackages, TrafficPackage, TrafficPackages};
use edgeseal_core::time::cloud_datetime;

use super::page::page;
use crate::account::Account;
use crate::billing::{Package, PackageStatus, Sort};
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for DescribeTrafficPackages {
    type Answer = TrafficPackages;

    fn serve(self, account: &mut Account, now: u64) -> Result<TrafficPackages, Refusal> {
        let mut packages = account.packages.clone();
        self.sort_by.as_deref().and_then(Sort::named).unwrap_or_default().apply(&mut packages, now);
        let count = |holds: &dyn Fn(&Package) -> bool| packages.iter().filter(|package| holds(package)).count() as u64;
        let page = page(&packages, self.offset, self.limit.unwrap_or(100));
        Ok(TrafficPackages {
            total_count: packages.len() as u64,
            traffic_packages: page.map(|package| told(package, now)).collect(),
            expiring_count: count(&|package| package.is_expiring(now)),
            enabled_count: count(&|package| package.status(now) == PackageStatus::Enabled),
            paid_count: count(&Package::is_paid),
        })
    }
}

fn told(package: &Package, now: u64) -> TrafficPackage {
    let extends = package.extension_mode > 0;
    let status = package.status(now);
    TrafficPackage {
        id: package.id,
        kind: "flux".to_owned(),
        bytes: package.size,
        bytes_used: package.used,
        status: status.name().to_owned(),
        create_time: cloud_datetime(package.created),
        enable_time: cloud_datetime(package.begins),
        expire_time: cloud_datetime(package.ends),
        contract_extension: extends,
        auto_extension: extends,
        channel: match package.channel {
            // The one word that an example of the SDK shows.
            "purchase" => "ACTIVE_PURCHASE".to_owned(),
            other => other.to_owned(),
        },
        area: package.area.to_owned(),
        life_time_month: package.months,
        extension_available: package.is_paid() && status != PackageStatus::Expired,
        refund_available: package.is_paid() && package.used == 0 && status != PackageStatus::Expired,
        region: Some(u32::from(package.region)),
        config_id: None,
        extension_mode: Some(u32::from(package.extension_mode)),
        true_enable_time: (package.begins <= now).then(|| cloud_datetime(package.begins)),
        true_expire_time: (package.ends <= now).then(|| cloud_datetime(package.ends)),
    }
}
