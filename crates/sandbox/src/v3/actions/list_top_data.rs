//! ListTopData.

use edgeseal_core::check::{Broken, Violation};
use edgeseal_core::tencent::v3::{ListTopData, Rankings, TopData, TopDetailData};

use crate::account::Account;
use crate::domain::{Domain, Zone};
use crate::serve::{Serve, Verdict};
use crate::traffic::{Amount, By, Measure, Ranked, View, top, top_hosts, top_origins};
use crate::v3::Refusal;
use crate::v3::statistics::{Scope, days, judge, only_cdn, range, zone};

/// Most domains a call.
const DOMAINS: usize = 30;

impl Serve<Refusal> for ListTopData {
    type Answer = Rankings;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        match violation.broken {
            // The words of the document are those of the SDK with a capital.
            Broken::OneOf(_) if violation.field == "Metric" => Verdict::Pass,
            _ => judge(violation),
        }
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<Rankings, Refusal> {
        only_cdn(self.product.as_deref())?;
        let zone = zone(self.area.as_deref());
        let question = Question::read(&self, zone)?;
        let (start, end) = range(&self.start_time, &self.end_time)?;
        let times = (start / 60 * 60, days(start, end).1);
        let limit = self.limit.map_or(question.most, |limit| limit as usize);
        if limit > question.most {
            return Err(Refusal::value(format!("Limit is at most {} for {}", question.most, self.metric)));
        }
        let is_detailed = self.detail == Some(true);
        if is_detailed && !matches!(question.ranking, Ranking::Parts(..)) {
            return Err(Refusal::value(format!("Detail does not go with {}", self.metric)));
        }
        let scope = Scope { domains: &self.domains, most: DOMAINS, project: self.project, is_detailed };
        let data = scope.resources(account)?.into_iter().map(|(resource, domains)| {
            let rows = question.ranking.rows(&domains, &View::of_zone(zone), times, now, limit);
            let row = |Ranked { name, value, .. }| TopDetailData { name, value };
            TopData { resource, detail_data: rows.into_iter().map(row).collect() }
        });
        Ok(Rankings { data: data.collect() })
    }
}

/// What is ranked, and how many rows there may be.
struct Question {
    ranking: Ranking,
    most: usize,
}

/// What is ranked.
enum Ranking {
    /// What a part of the requests have in common.
    Parts(By, Amount),
    Hosts(Measure),
    Origins(Measure),
}

impl Question {
    fn read(asked: &ListTopData, zone: Zone) -> Result<Self, Refusal> {
        let by_client = asked.area_type.as_deref() == Some("client");
        let place = if by_client { By::Client } else { By::Server };
        let (by, most) = match asked.metric.as_str() {
            "url" => (Some(By::Path), 1_000),
            // The document counts a URL with its query, the SDK without.
            "Url" => (Some(By::Url), 1_000),
            "path" | "Path" if zone == Zone::Mainland => (Some(By::Path), 100),
            "isp" | "Isp" if zone == Zone::Mainland => (Some(By::Isp), 100),
            "district" | "District" => (Some(place), 100),
            "host" | "Host" | "originHost" => (None, 100),
            other => {
                let message = format!("{other:?} is not ranked {}", zone.name());
                return Err(Refusal::new("InvalidParameter.CdnStatInvalidMetric", message));
            }
        };
        let ranking = match by {
            Some(by) => amount(&asked.filter).map(|amount| Ranking::Parts(by, amount)),
            None if asked.metric == "originHost" => origin_measure(asked)?
                .filter(|measure| zone == Zone::Mainland || is_of_all(*measure))
                .map(Ranking::Origins),
            None => host_measure(asked)?
                .filter(|measure| !(zone == Zone::Overseas && by_client) || is_of_all(*measure))
                .map(Ranking::Hosts),
        };
        let Some(ranking) = ranking else {
            let message = format!("{} is not ranked by {}", asked.metric, asked.filter);
            return Err(Refusal::new("InvalidParameter.CdnStatInvalidFilter", message));
        };
        Ok(Self { ranking, most })
    }
}

impl Ranking {
    fn rows(&self, domains: &[&Domain], view: &View, times: (u64, u64), now: u64, limit: usize) -> Vec<Ranked> {
        match self {
            Self::Parts(by, amount) => top(domains, view, *by, *amount, times, now, limit),
            Self::Hosts(measure) => top_hosts(domains, view, *measure, times, now, limit),
            Self::Origins(measure) => top_origins(domains, view, *measure, times, now, limit),
        }
    }
}

/// The amount of a filter that goes with every metric.
pub(super) fn amount(filter: &str) -> Option<Amount> {
    match filter {
        "flux" => Some(Amount::Flux),
        "request" => Some(Amount::Request),
        _ => None,
    }
}

/// Whether a measure is there for every view of domains and origins.
const fn is_of_all(measure: Measure) -> bool {
    matches!(measure, Measure::Flux | Measure::Request | Measure::Bandwidth)
}

fn host_measure(asked: &ListTopData) -> Result<Option<Measure>, Refusal> {
    Ok(Some(match asked.filter.as_str() {
        "flux" => Measure::Flux,
        "request" => Measure::Request,
        "bandwidth" => Measure::Bandwidth,
        "fluxHitRate" => Measure::FluxHitRate,
        "2XX" => Measure::Class(2),
        "3XX" => Measure::Class(3),
        "4XX" => Measure::Class(4),
        "5XX" => Measure::Class(5),
        "statusCode" => Measure::Code(code(asked)?),
        _ => return Ok(None),
    }))
}

fn origin_measure(asked: &ListTopData) -> Result<Option<Measure>, Refusal> {
    Ok(Some(match asked.filter.as_str() {
        "flux" => Measure::Flux,
        "request" => Measure::Request,
        "bandwidth" => Measure::Bandwidth,
        "origin_2XX" => Measure::Class(2),
        "origin_3XX" => Measure::Class(3),
        "origin_4XX" => Measure::Class(4),
        "origin_5XX" => Measure::Class(5),
        "OriginStatusCode" => Measure::Code(code(asked)?),
        _ => return Ok(None),
    }))
}

/// The code that is counted.
fn code(asked: &ListTopData) -> Result<u16, Refusal> {
    let Some(text) = asked.code.as_deref().filter(|text| !text.is_empty()) else {
        return Err(Refusal::missing("Code"));
    };
    let code = text.parse().ok().filter(|code| (100..1_000).contains(code));
    code.ok_or_else(|| Refusal::value(format!("Code {text:?} is no status code")))
}
