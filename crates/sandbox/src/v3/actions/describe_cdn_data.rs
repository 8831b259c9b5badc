//! DescribeCdnData.

use edgeseal_core::tencent::v3::{CdnData, DescribeCdnData, ResourceData};
use edgeseal_core::{Action, ActionSpec, lenient};
use serde::{Deserialize, Serialize};

use crate::account::Account;
use crate::domain::Zone;
use crate::serve::Serve;
use crate::shape::{Field, Kind};
use crate::traffic::{Metric, View, series};
use crate::v3::Refusal;
use crate::v3::statistics::{Scope, interval, lines, range};

/// Most domains a call.
const DOMAINS: usize = 30;

/// The call with the parameters that narrow the visitors down, which the core has no use for.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Asked {
    #[serde(flatten)]
    call: DescribeCdnData,
    #[serde(default, deserialize_with = "lenient::optional_number")]
    isp: Option<i64>,
    #[serde(default, deserialize_with = "lenient::optional_number")]
    district: Option<i64>,
    protocol: Option<String>,
    ip_protocol: Option<String>,
    area_type: Option<String>,
    product: Option<String>,
    time_zone: Option<String>,
    data_source: Option<String>,
}

impl Action for Asked {
    const SPEC: ActionSpec = DescribeCdnData::SPEC;
    type Output = CdnData;
}

impl Serve<Refusal> for Asked {
    const FIELDS: &'static [Field] = &[
        Field("StartTime", Kind::Text),
        Field("EndTime", Kind::Text),
        Field("Metric", Kind::Text),
        Field("Domains", Kind::Texts),
        Field("Project", Kind::Integer),
        Field("Interval", Kind::Text),
        Field("Detail", Kind::Flag),
        Field("Isp", Kind::Integer),
        Field("District", Kind::Integer),
        Field("Protocol", Kind::Text),
        Field("DataSource", Kind::Text),
        Field("IpProtocol", Kind::Text),
        Field("Area", Kind::Text),
        Field("AreaType", Kind::Text),
        Field("Product", Kind::Text),
        Field("TimeZone", Kind::Text),
    ];
    type Answer = CdnData;

    fn serve(self, account: &mut Account, now: u64) -> Result<CdnData, Refusal> {
        let call = &self.call;
        let Some(metric) = Metric::named(&call.metric) else {
            let message = format!("{:?} is no metric of DescribeCdnData", call.metric);
            return Err(Refusal::new("InvalidParameter.CdnStatInvalidMetric", message));
        };
        let is_detailed = call.detail == Some(true);
        if is_detailed && metric.counts_codes() {
            return Err(Refusal::value("Detail does not go with status codes".to_owned()));
        }
        let view = self.view()?;
        let times = range(&call.start_time, &call.end_time)?;
        let interval = interval(call.interval.as_deref(), view.zone, times)?;
        let scope = Scope { domains: &call.domains, most: DOMAINS, project: call.project, is_detailed };
        let data = scope.resources(account)?.into_iter().map(|(resource, domains)| {
            let points = series(&domains, &view, interval, times, now);
            ResourceData { resource, cdn_data: lines(metric, &points) }
        });
        Ok(CdnData { interval: interval.name().to_owned(), data: data.collect() })
    }
}

impl Asked {
    /// Which visitors are meant.
    fn view(&self) -> Result<View, Refusal> {
        let one_of = |name: &str, value: &Option<String>, words: &[&str]| match value.as_deref() {
            Some(word) if !word.is_empty() && !words.contains(&word) => {
                Err(Refusal::value(format!("{name} is none of {words:?}")))
            }
            word => Ok(word.unwrap_or_default().to_owned()),
        };
        let zone = match one_of("Area", &self.call.area, &["mainland", "overseas"])?.as_str() {
            "overseas" => Zone::Overseas,
            _ => Zone::Mainland,
        };
        one_of("Product", &self.product, &["cdn"])?;
        one_of("TimeZone", &self.time_zone, &["UTC+08:00"])?;
        one_of("DataSource", &self.data_source, &["monitor"])?;
        let by_client = one_of("AreaType", &self.area_type, &["server", "client"])? == "client";
        let ip_protocol = self.ip_protocol.as_deref().filter(|word| !word.is_empty());
        let narrowed = [self.isp.is_some(), self.district.is_some(), ip_protocol.is_some_and(|word| word != "all")];
        if narrowed.into_iter().filter(|is_set| *is_set).count() > 1 {
            return Err(Refusal::value("Isp, District and IpProtocol exclude one another".to_owned()));
        }

        let mut view = View::of_zone(zone);
        if let Some(id) = self.isp {
            view = view.isp(id);
        }
        if let Some(id) = self.district {
            view = view.district(id, by_client);
        }
        let no_word = |name| move || Refusal::value(format!("{name} has no such word"));
        if let Some(word) = self.protocol.as_deref().filter(|word| !word.is_empty()) {
            view = view.protocol(word).ok_or_else(no_word("Protocol"))?;
        }
        if let Some(word) = ip_protocol {
            view = view.ip_protocol(word).ok_or_else(no_word("IpProtocol"))?;
        }
        Ok(view)
    }
}
