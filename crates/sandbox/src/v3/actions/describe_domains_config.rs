//! DescribeDomainsConfig.

use edgeseal_core::tencent::v3::{DescribeDomainsConfig, Sort};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::account::Account;
use crate::certificates::Certificates;
use crate::domain::{Domain, detail};
use crate::serve::Serve;
use crate::v3::Refusal;
use crate::v3::filter::filtered;

/// A page of domains with their settings: what the store holds is what is answered.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Page {
    domains: Vec<Map<String, Value>>,
    total_number: u64,
}

impl Serve<Refusal> for DescribeDomainsConfig {
    type Answer = Page;

    fn serve(self, account: &mut Account, now: u64) -> Result<Page, Refusal> {
        let certificates = &account.certificates;
        let mut found = filtered(account, &self.filters, now)?;
        let Sort { key, sequence } = self.sort.unwrap_or_default();
        let is_rising = sequence.as_deref() == Some("asc");
        if key.as_deref() == Some("certExpireTime") {
            // Without a certificate there is nothing to compare: these come last either way.
            let key = |domain: &&Domain| expiry(domain, certificates, now);
            found.sort_by(|one, other| match (key(one), key(other)) {
                (Some(one), Some(other)) if is_rising => one.cmp(&other),
                (Some(one), Some(other)) => other.cmp(&one),
                (one, other) => other.is_some().cmp(&one.is_some()),
            });
        } else if is_rising {
            found.sort_by_key(|domain| domain.created);
        } else {
            found.sort_by_key(|domain| std::cmp::Reverse(domain.created));
        }
        let total_number = found.len() as u64;
        let page = found.iter().skip(self.offset.unwrap_or(0) as usize).take(self.limit.unwrap_or(100) as usize);
        Ok(Page { domains: page.map(|domain| detail(domain, certificates, now)).collect(), total_number })
    }
}

/// When its certificate ends, in a form whose order is that of time.
fn expiry(domain: &Domain, certificates: &Certificates, now: u64) -> Option<String> {
    let https = domain.settings.full("Https", &domain.facts(certificates, now));
    https["CertInfo"]["ExpireTime"].as_str().map(str::to_owned)
}
