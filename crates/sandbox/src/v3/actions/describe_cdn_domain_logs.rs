//! DescribeCdnDomainLogs.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v3::{DescribeCdnDomainLogs, DomainLog, DomainLogs};
use edgeseal_core::time::{DAY, cloud_datetime, parse_cloud};

use super::page::page;
use crate::account::Account;
use crate::domain::{Domain, Zone};
use crate::logs::{PackageInfo, log_name, log_path, packages};
use crate::serve::{Serve, Verdict};
use crate::v3::Refusal;
use crate::v3::statistics::{judge, no_date};

impl Serve<Refusal> for DescribeCdnDomainLogs {
    type Answer = DomainLogs;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<DomainLogs, Refusal> {
        let domain = account.domain(&self.domain).ok_or_else(|| Refusal::no_domain(&self.domain))?;
        let date = |text: &str| parse_cloud(text).ok_or_else(|| no_date(text));
        let times = (date(&self.start_time)?, date(&self.end_time)?);
        let zones = match self.area.as_deref() {
            Some("overseas") => &Zone::ALL[1..],
            Some("global") => &Zone::ALL[..],
            _ => &Zone::ALL[..1],
        };
        let mut found: Vec<PackageInfo> = zones.iter().flat_map(|zone| packages(domain, *zone, times, now)).collect();
        found.sort_by_key(|package| (package.start, package.zone));
        let page = page(&found, self.offset, self.limit.unwrap_or(100));
        let domain_logs = page.map(|package| told(package, domain, &account.origin, now)).collect();
        Ok(DomainLogs { domain_logs, total_count: found.len() as u64 })
    }
}

fn told(package: &PackageInfo, domain: &Domain, origin: &str, now: u64) -> DomainLog {
    let path = log_path(domain, package.zone, package.start, now + DAY);
    DomainLog {
        start_time: cloud_datetime(package.start),
        end_time: cloud_datetime(package.end),
        log_path: format!("{origin}{path}"),
        area: package.zone.name().to_owned(),
        log_name: log_name(domain, package.zone, package.start),
        // It is known only when the package is made.
        file_size: None,
    }
}
