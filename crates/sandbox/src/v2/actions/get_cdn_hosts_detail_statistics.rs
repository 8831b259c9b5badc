//! GetCdnHostsDetailStatistics: a series of each domain, and one of all of them.

use std::collections::BTreeMap;

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v2::{GetCdnHostsDetailStatistics, HostsDetailStatistics, SeriesByCode};

use crate::account::Account;
use crate::domain::{Domain, Zone};
use crate::serve::{Serve, Verdict};
use crate::traffic::{Interval, Measure, Point, View, series};
use crate::v2::Refusal;
use crate::v2::statistics::{Range, judge, measure, named, of_projects, period, values};

/// The codes that are counted. Others are in no answer of this action.
const CODES: [u16; 11] = [200, 206, 302, 304, 401, 403, 404, 405, 416, 500, 502];

impl Serve<Refusal> for GetCdnHostsDetailStatistics {
    type Answer = HostsDetailStatistics;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<HostsDetailStatistics, Refusal> {
        let range = Range::of_times(&self.start_time, &self.end_time)?;
        let interval = if self.detail.as_deref() == Some("1") { Interval::FiveMinutes } else { range.interval() };
        let domains = meant(&self, account)?;
        let word = self.protocol.as_deref().unwrap_or("all");
        let Some(view) = View::of_zone(Zone::Mainland).protocol(word) else {
            return Err(Refusal::plain(4000, &format!("{word:?} is no protocol")));
        };
        let points = |domains: &[&Domain]| series(domains, &view, interval, range.ends(), now);
        let each = domains.iter().map(|domain| (domain.name.clone(), points(&[domain])));
        let mut answer = HostsDetailStatistics {
            period: period(interval),
            start_datetime: self.start_time.clone(),
            end_datetime: self.end_time.clone(),
            ..HostsDetailStatistics::default()
        };
        let Some(measure) = measure(&self.stat_type) else {
            answer.status_code = Some(each.map(|(name, points)| (name, by_code(&points))).collect());
            answer.status_code_total = Some(by_code(&points(&domains)));
            return Ok(answer);
        };
        let by_domain: BTreeMap<String, Vec<f64>> =
            each.map(|(name, points)| (name, values(measure, &points))).collect();
        let (own, total) = match self.stat_type.as_str() {
            "bandwidth" => (&mut answer.bandwidth, &mut answer.bandwidth_total),
            "flux" => (&mut answer.flux, &mut answer.flux_total),
            "requests" => (&mut answer.requests, &mut answer.requests_total),
            "hit_flux" => (&mut answer.hit_flux, &mut answer.hit_flux_total),
            _ => (&mut answer.hit_requests, &mut answer.hit_requests_total),
        };
        *own = Some(by_domain);
        *total = Some(values(measure, &points(&domains)));
        Ok(answer)
    }
}

/// The named domains; where none is named those of the projects, or of the account.
fn meant<'a>(asked: &GetCdnHostsDetailStatistics, account: &'a Account) -> Result<Vec<&'a Domain>, Refusal> {
    if !asked.hosts.is_empty() {
        return named(account, &asked.hosts);
    }
    if matches!(asked.stat_type.as_str(), "hit_flux" | "hit_requests" | "status_code") {
        return Err(Refusal::plain(4000, &format!("hosts is needed for {}", asked.stat_type)));
    }
    if asked.projects.is_empty() {
        return Ok(account.domains.iter().collect());
    }
    let projects: Vec<String> = asked.projects.iter().map(u64::to_string).collect();
    of_projects(account, &projects, &[])
}

fn by_code(points: &[Point]) -> SeriesByCode {
    CODES.into_iter().map(|code| (code.to_string(), values(Measure::Code(code), points))).collect()
}
