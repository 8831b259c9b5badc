//! DescribeCdnData.

use edgeseal_core::Action;
use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v3::{CdnData, DescribeCdnData, ResourceData};

use crate::account::Account;
use crate::serve::{Serve, Verdict};
use crate::traffic::{Metric, View, series_by};
use crate::v3::Refusal;
use crate::v3::clock::Clock;
use crate::v3::statistics::{Scope, interval, judge, lines, no_metric, only_cdn, range_by, zone};

/// Most domains a call.
const DOMAINS: usize = 30;

impl Serve<Refusal> for DescribeCdnData {
    type Answer = CdnData;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<CdnData, Refusal> {
        let Some(metric) = Metric::named(&self.metric) else {
            return Err(no_metric(&self.metric, Self::SPEC.name));
        };
        let is_detailed = self.detail == Some(true);
        if is_detailed && metric.counts_codes() {
            return Err(Refusal::value("Detail does not go with status codes".to_owned()));
        }
        let view = view(&self)?;
        let clock = Clock::named(self.time_zone.as_deref())?;
        let times = range_by(clock, &self.start_time, &self.end_time)?;
        let interval = interval(self.interval.as_deref(), view.zone, times)?;
        let scope = Scope { domains: &self.domains, most: DOMAINS, project: self.project, is_detailed };
        let data = scope.resources(account)?.into_iter().map(|(resource, domains)| {
            let points = series_by(&domains, &view, interval, clock.offset, times, now);
            ResourceData { resource, cdn_data: lines(metric, &points, clock) }
        });
        Ok(CdnData { interval: interval.name().to_owned(), data: data.collect() })
    }
}

/// Which visitors are meant.
fn view(asked: &DescribeCdnData) -> Result<View, Refusal> {
    only_cdn(asked.product.as_deref())?;
    let ip_protocol = asked.ip_protocol.as_deref().unwrap_or("all");
    let narrowed = [asked.isp.is_some(), asked.district.is_some(), ip_protocol != "all"];
    if narrowed.into_iter().filter(|is_set| *is_set).count() > 1 {
        return Err(Refusal::value("Isp, District and IpProtocol exclude one another".to_owned()));
    }
    let mut view = View::of_zone(zone(asked.area.as_deref()));
    if let Some(id) = asked.isp {
        view = view.isp(id);
    }
    if let Some(id) = asked.district {
        view = view.district(id, asked.area_type.as_deref() == Some("client"));
    }
    let no_word = |name| move || Refusal::value(format!("{name} has no such word"));
    view = view.protocol(asked.protocol.as_deref().unwrap_or("all")).ok_or_else(no_word("Protocol"))?;
    view.ip_protocol(ip_protocol).ok_or_else(no_word("IpProtocol"))
}
