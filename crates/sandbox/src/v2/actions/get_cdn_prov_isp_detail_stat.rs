//! GetCdnProvIspDetailStat: a day by province and provider.

use std::collections::BTreeMap;

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::places::{ISPS, PROVINCES, Place};
use edgeseal_core::tencent::v2::{GetCdnProvIspDetailStat, IspBandwidth, ProvinceBandwidth};
use serde::Serialize;

use crate::account::Account;
use crate::domain::{Domain, Zone};
use crate::serve::{Serve, Verdict};
use crate::traffic::{Interval, Measure, View, series};
use crate::v2::Refusal;
use crate::v2::statistics::{LOGS_ARRIVE, Range, judge, named, values};

/// The answer.
#[derive(Debug, Serialize)]
pub(crate) struct Day {
    date: String,
    prov_data: Provinces,
}

/// A language that has one type for lists and maps writes an empty map as a list.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Provinces {
    Nothing([(); 0]),
    ByDomain(BTreeMap<String, Vec<ProvinceBandwidth>>),
}

impl Serve<Refusal> for GetCdnProvIspDetailStat {
    type Answer = Day;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<Day, Refusal> {
        let range = Range::of_days(&self.date, &self.date)?;
        let (provinces, isps) = (chosen(&PROVINCES, &self.provs), chosen(&ISPS, &self.isps));
        let mut by_domain = BTreeMap::new();
        for domain in named(account, &self.hosts)? {
            let seen = Seen { domain, range, now: now.saturating_sub(LOGS_ARRIVE) };
            let rows: Vec<_> = provinces.iter().filter_map(|province| seen.province(province, &isps)).collect();
            if !rows.is_empty() {
                by_domain.insert(domain.name.clone(), rows);
            }
        }
        let prov_data = if by_domain.is_empty() { Provinces::Nothing([]) } else { Provinces::ByDomain(by_domain) };
        Ok(Day { date: self.date, prov_data })
    }
}

/// The places of some ids, in the order of the table; all where none is given. What is no id has nothing.
fn chosen<'a>(table: &'a [Place], ids: &[String]) -> Vec<&'a Place> {
    table.iter().filter(|place| ids.is_empty() || ids.iter().any(|id| id.parse() == Ok(place.id))).collect()
}

/// A day of a domain, as far as it is counted.
struct Seen<'a> {
    domain: &'a Domain,
    range: Range,
    now: u64,
}

impl Seen<'_> {
    /// A province with those of its providers that had anything.
    fn province(&self, province: &Place, isps: &[&Place]) -> Option<ProvinceBandwidth> {
        let points = |isp: &&Place| {
            let view = View::of_zone(Zone::Mainland).district(province.id, true).isp(isp.id);
            let points = series(&[self.domain], &view, Interval::FiveMinutes, self.range.ends(), self.now);
            let bandwidth = values(Measure::Bandwidth, &points);
            bandwidth.iter().any(|bits| *bits > 0.0).then(|| (isp.id.to_string(), bandwidth))
        };
        let bandwidth: BTreeMap<String, Vec<f64>> = isps.iter().filter_map(points).collect();
        (!bandwidth.is_empty()).then(|| ProvinceBandwidth {
            id: province.id,
            name: province.chinese.to_owned(),
            host: self.domain.name.clone(),
            isp_value: IspBandwidth { bandwidth },
        })
    }
}
