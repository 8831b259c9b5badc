//! Reads that take more than one call.

use edgeseal_core::tencent::v3::{BriefDomain, DescribeCdnData, DescribeDomains, DescribePurgeTasks, PurgeTask};

use super::{Client, Failure};
use crate::model::domains::DayOfTraffic;
use crate::model::range::Span;
use crate::model::series::{Metric, Series};

/// Domains a page, the most that the API gives.
const PAGE: u32 = 1_000;
/// Domains a call of DescribeCdnData.
const DOMAINS_A_CALL: usize = 30;
/// Purges read for a history: more are found by a narrower search.
const HISTORY: u32 = 10_000;

impl Client {
    /// All domains of the account.
    ///
    /// # Errors
    /// [`Failure`] of the first call that fails.
    pub async fn domains(&self) -> Result<Vec<BriefDomain>, Failure> {
        let mut domains = Vec::new();
        loop {
            let offset = Some(u32::try_from(domains.len()).unwrap_or(u32::MAX));
            let page = self.call(&DescribeDomains { offset, limit: Some(PAGE), filters: Vec::new() }).await?;
            let last = page.domains.len() < PAGE as usize;
            domains.extend(page.domains);
            if last || domains.len() as u64 >= page.total_number {
                return Ok(domains);
            }
        }
    }

    /// The last 24 hours of some domains, in an area: name and bytes an hour.
    ///
    /// # Errors
    /// [`Failure`] of the first call that fails.
    pub async fn day_of_traffic(&self, domains: &[String], area: &str) -> Result<Vec<(String, DayOfTraffic)>, Failure> {
        let now = self.now();
        let mut days = Vec::with_capacity(domains.len());
        for chunk in domains.chunks(DOMAINS_A_CALL) {
            let data = self
                .call(&DescribeCdnData {
                    start_time: edgeseal_core::time::cloud_datetime(now - 23 * 3_600),
                    end_time: edgeseal_core::time::cloud_datetime(now),
                    metric: Metric::Traffic.word().into(),
                    domains: chunk.to_vec(),
                    interval: Some("hour".into()),
                    detail: Some(true),
                    area: Some(area.into()),
                    ..DescribeCdnData::default()
                })
                .await?;
            for resource in data.data {
                let Some(series) = resource.cdn_data.first() else { continue };
                let hours: Vec<f64> = series.detail_data.iter().map(|point| point.value).collect();
                days.push((resource.resource, DayOfTraffic { total: hours.iter().sum(), hours }));
            }
        }
        Ok(days)
    }

    /// A series of the whole account, or of one domain.
    ///
    /// # Errors
    /// [`Failure`] of the call.
    pub async fn series(&self, metric: Metric, span: Span, domain: &str, area: &str) -> Result<Series, Failure> {
        let (start_time, end_time) = span.words(self.now());
        let data = self
            .call(&DescribeCdnData {
                start_time,
                end_time,
                metric: metric.word().into(),
                domains: if domain.is_empty() { Vec::new() } else { vec![domain.to_owned()] },
                interval: Some(interval_for(span, area).into()),
                area: Some(area.into()),
                ..DescribeCdnData::default()
            })
            .await?;
        Ok(Series::first_of(&data))
    }

    /// Purges of a range, newest first.
    ///
    /// # Errors
    /// [`Failure`] of the first call that fails.
    pub async fn purges(&self, span: Span, keyword: &str) -> Result<Vec<PurgeTask>, Failure> {
        let (start, end) = span.words(self.now());
        let mut rows = Vec::new();
        loop {
            let page = self
                .call(&DescribePurgeTasks {
                    start_time: Some(start.clone()),
                    end_time: Some(end.clone()),
                    offset: Some(rows.len() as u32),
                    limit: Some(PAGE),
                    keyword: Some(keyword.to_owned()).filter(|keyword| !keyword.is_empty()),
                    ..DescribePurgeTasks::default()
                })
                .await?;
            let last = page.purge_logs.len() < PAGE as usize;
            rows.extend(page.purge_logs);
            if last || rows.len() as u64 >= page.total_count || rows.len() >= HISTORY as usize {
                return Ok(rows);
            }
        }
    }
}

/// The API has no one-minute data outside the mainland.
fn interval_for(span: Span, area: &str) -> &'static str {
    match span.interval().word {
        "min" if area == "overseas" => "5min",
        word => word,
    }
}
