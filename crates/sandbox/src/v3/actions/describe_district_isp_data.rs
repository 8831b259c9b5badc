//! DescribeDistrictIspData.

use edgeseal_core::Action;
use edgeseal_core::check::Violation;
use edgeseal_core::tencent::places::{self, Place};
use edgeseal_core::tencent::v3::{DescribeDistrictIspData, DistrictIspData, DistrictIspInfo};
use edgeseal_core::time::cloud_datetime;

use crate::account::Account;
use crate::domain::{Domain, Zone};
use crate::serve::{Serve, Verdict};
use crate::traffic::{Interval, Metric, Point, View, series};
use crate::v3::Refusal;
use crate::v3::statistics::{Scope, judge, no_metric, range};

/// Most domains a call.
const DOMAINS: usize = 20;
/// Most places a call.
const PLACES: usize = 10;

impl Serve<Refusal> for DescribeDistrictIspData {
    type Answer = DistrictIspData;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<DistrictIspData, Refusal> {
        let metric = match Metric::named(&self.metric) {
            Some(metric) if is_served(&self.metric, metric) => metric,
            _ => return Err(no_metric(&self.metric, Self::SPEC.name)),
        };
        let times = range(&self.start_time, &self.end_time)?;
        let interval = self.interval.as_deref().and_then(Interval::named).unwrap_or(Interval::FiveMinutes);
        let parts = parts(&self)?;
        let scope = Scope { domains: &self.domains, most: DOMAINS, project: None, is_detailed: true };
        let resources = scope.resources(account)?.into_iter().flat_map(|(_, domains)| domains);
        let mut domains: Vec<(&Domain, Vec<DistrictIspInfo>)> = resources.map(|domain| (domain, Vec::new())).collect();
        // A view keeps large tables, so each is used for all domains and then let go.
        for part in &parts {
            let (view, row) = (part.view(&self)?, part.row(&self, interval));
            for (domain, rows) in &mut domains {
                let points = series(&[domain], &view, interval, times, now);
                if !part.is_named && points.iter().all(|point| point.sum.requests() == 0) {
                    continue;
                }
                let time = |point: Option<&Point>| cloud_datetime(point.map_or(times.0, |point| point.time));
                rows.extend(values(&self.metric, metric, &points).into_iter().map(|(metric, data_points)| {
                    DistrictIspInfo {
                        domain: domain.name.clone(),
                        start_time: time(points.first()),
                        end_time: time(points.last()),
                        metric,
                        data_points,
                        ..row.clone()
                    }
                }));
            }
        }
        Ok(DistrictIspData { data: domains.into_iter().flat_map(|(_, rows)| rows).collect() })
    }
}

/// A place and a provider.
struct Part {
    zone: Zone,
    place: Place,
    isp: Place,
    /// Whether both were asked for by their number: then it has a row even where there is nothing to tell.
    is_named: bool,
}

impl Part {
    /// What is told of it beside domain, times, metric and points.
    fn row(&self, asked: &DescribeDistrictIspData, interval: Interval) -> DistrictIspInfo {
        DistrictIspInfo {
            protocol: asked.protocol.clone().unwrap_or_else(|| "all".to_owned()),
            ip_protocol: asked.ip_protocol.clone().unwrap_or_else(|| "all".to_owned()),
            interval: (interval.seconds() / 60) as u32,
            district: self.place.id,
            isp: self.isp.id,
            district_name: self.place.chinese.to_owned(),
            isp_name: self.isp.chinese.to_owned(),
            ..DistrictIspInfo::default()
        }
    }

    fn view(&self, asked: &DescribeDistrictIspData) -> Result<View, Refusal> {
        let no_word = |name| move || Refusal::value(format!("{name} has no such word"));
        let is_client = !places::SERVER_AREAS.contains(&self.place);
        View::of_zone(self.zone)
            .district(self.place.id, is_client)
            .isp(self.isp.id)
            .protocol(asked.protocol.as_deref().unwrap_or("all"))
            .ok_or_else(no_word("Protocol"))?
            .ip_protocol(asked.ip_protocol.as_deref().unwrap_or("all"))
            .ok_or_else(no_word("IpProtocol"))
    }
}

/// It has fewer metrics than DescribeCdnData.
fn is_served(word: &str, metric: Metric) -> bool {
    metric.counts_codes() || matches!(word, "bandwidth" | "flux" | "request")
}

/// The places and providers that are meant.
fn parts(asked: &DescribeDistrictIspData) -> Result<Vec<Part>, Refusal> {
    if asked.districts.len() > PLACES {
        return Err(Refusal::value(format!("Districts: at most {PLACES} places a call")));
    }
    let unknown = |name: &str, id: i64| Refusal::value(format!("{name}: DescribeMapInfo has no {id}"));
    let isps = match asked.isps.as_slice() {
        [] => places::ISPS.to_vec(),
        ids => ids
            .iter()
            .map(|id| places::isp(*id).copied().ok_or_else(|| unknown("Isps", *id)))
            .collect::<Result<Vec<Place>, Refusal>>()?,
    };
    let place = |id: &i64| match (places::province(*id), places::overseas(*id)) {
        (Some(place), _) => Ok((Zone::Mainland, *place)),
        (None, Some(place)) => Ok((Zone::Overseas, *place)),
        (None, None) => Err(unknown("Districts", *id)),
    };
    let places = match asked.districts.as_slice() {
        [] => places::PROVINCES.iter().map(|place| (Zone::Mainland, *place)).collect(),
        ids => ids.iter().map(place).collect::<Result<Vec<(Zone, Place)>, Refusal>>()?,
    };
    // Overseas providers are not told apart.
    let nobody = places::isp(-1).copied();
    let own = |zone: Zone| match zone {
        Zone::Mainland => isps.clone(),
        Zone::Overseas => nobody.into_iter().collect(),
    };
    let is_placed = !asked.districts.is_empty();
    let is_named = |zone: Zone| is_placed && (zone == Zone::Overseas || !asked.isps.is_empty());
    let pairs = places.into_iter().flat_map(|(zone, place)| own(zone).into_iter().map(move |isp| (zone, place, isp)));
    Ok(pairs.map(|(zone, place, isp)| Part { zone, place, isp, is_named: is_named(zone) }).collect())
}

/// The points of each series of a metric. Classes begin with the requests that were not answered, of which there are
/// none.
fn values(word: &str, metric: Metric, points: &[Point]) -> Vec<(String, Vec<u64>)> {
    let measures = metric.measures(&Point::total(points)).into_iter();
    let series = measures
        .map(|measure| (measure.name(), points.iter().map(|point| measure.value(point).round() as u64).collect()));
    let unanswered = (word == "statusCode").then(|| ("0".to_owned(), vec![0; points.len()]));
    unanswered.into_iter().chain(series).collect()
}
