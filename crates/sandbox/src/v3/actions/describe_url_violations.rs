//! DescribeUrlViolations.

use edgeseal_core::tencent::v3::{DescribeUrlViolations, UrlViolations, ViolationUrl};
use edgeseal_core::time::cloud_datetime;

use super::page::page;
use crate::account::Account;
use crate::block::Violation;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for DescribeUrlViolations {
    type Answer = UrlViolations;

    fn serve(self, account: &mut Account, _: u64) -> Result<UrlViolations, Refusal> {
        if let Some(foreign) = self.domains.iter().find(|name| account.domain(name).is_none()) {
            return Err(Refusal::no_domain(foreign));
        }
        let is_asked = |violation: &&Violation| {
            self.domains.is_empty() || self.domains.iter().any(|name| name.eq_ignore_ascii_case(violation.host))
        };
        let found: Vec<&Violation> = account.violations.iter().filter(is_asked).collect();
        let url_record_list = page(&found, self.offset, self.limit.unwrap_or(100)).map(|found| row(found)).collect();
        Ok(UrlViolations { url_record_list, total_count: found.len() as u64 })
    }
}

fn row(violation: &Violation) -> ViolationUrl {
    ViolationUrl {
        id: violation.id,
        real_url: violation.url.clone(),
        download_url: violation.snapshot.clone(),
        url_status: violation.status.to_owned(),
        create_time: cloud_datetime(violation.created),
        update_time: cloud_datetime(violation.updated),
    }
}
