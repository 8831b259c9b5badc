//! Series of statistics: points for a chart, one figure and one sentence for people.

use edgeseal_core::tencent::v3::{CdnData, TimestampData};
use edgeseal_core::time::parse_cloud;

use super::figure::{self, AxisKind, Figure, axis_unit};

/// What a chart shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Metric {
    /// Bytes to visitors.
    Traffic,
    /// Bits a second to visitors.
    #[default]
    Bandwidth,
    /// Requests of visitors.
    Requests,
    /// Share of bytes that no origin had to send.
    HitRate,
}

impl Metric {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Traffic, Self::Bandwidth, Self::Requests, Self::HitRate];

    /// The API's word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Traffic => "flux",
            Self::Bandwidth => "bandwidth",
            Self::Requests => "request",
            Self::HitRate => "fluxHitRate",
        }
    }

    /// From the API's word in a link; bandwidth where it is none of these.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|metric| metric.word() == word).unwrap_or_default()
    }

    /// The unit of an axis that reaches up to `most`: what it is worth, and its name.
    #[must_use]
    pub fn axis_unit(self, most: f64) -> (f64, &'static str) {
        let kind = match self {
            Self::Traffic => AxisKind::Bytes,
            Self::Bandwidth => AxisKind::Bits,
            Self::Requests => AxisKind::Count,
            Self::HitRate => AxisKind::Percent,
        };
        axis_unit(kind, most)
    }

    /// A value for people.
    #[must_use]
    pub fn figure(self, value: f64) -> Figure {
        match self {
            Self::Traffic => figure::bytes(value),
            Self::Bandwidth => figure::bits(value),
            Self::Requests => figure::count(value),
            Self::HitRate => figure::percent(value),
        }
    }
}

/// A series in the order of time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Series {
    /// The beginning of each interval, UNIX seconds.
    pub times: Vec<f64>,
    /// Its value, in the unit of the metric.
    pub values: Vec<f64>,
    /// The range in one figure, as the cloud counts it.
    pub summary: f64,
}

impl Series {
    /// The first series of an answer; points without a readable time are left out.
    #[must_use]
    pub fn first_of(data: &CdnData) -> Self {
        let Some(series) = data.data.first().and_then(|resource| resource.cdn_data.first()) else {
            return Self::default();
        };
        let (times, values) = series.detail_data.iter().filter_map(point).unzip();
        Self { times, values, summary: series.summarized_data.value }
    }

    /// The highest point: when and how much.
    #[must_use]
    pub fn peak(&self) -> Option<(u64, f64)> {
        let points = self.times.iter().zip(&self.values);
        points.max_by(|a, b| a.1.total_cmp(b.1)).map(|(time, value)| (*time as u64, *value))
    }
}

fn point(data: &TimestampData) -> Option<(f64, f64)> {
    Some((parse_cloud(&data.time)? as f64, data.value))
}

/// The path of a sparkline in a box of 96 by 20, and of the area under it. `None` where there is nothing to draw.
#[must_use]
pub fn sparkline(values: &[f64]) -> Option<(String, String)> {
    let most = values.iter().copied().fold(0.0, f64::max);
    if values.len() < 2 || most <= 0.0 {
        return None;
    }
    let step = 96.0 / (values.len() - 1) as f64;
    let point = |(index, value): (usize, &f64)| {
        format!("{}{:.1} {:.1}", if index == 0 { 'M' } else { 'L' }, step * index as f64, 18.5 - 17.0 * value / most)
    };
    let line: String = values.iter().enumerate().map(point).collect();
    let area = format!("{line}L96 20L0 20Z");
    Some((line, area))
}

#[cfg(test)]
mod tests {
    use super::*;
    use edgeseal_core::{Action, tencent::v3::DescribeCdnData};

    #[test]
    fn an_answer_becomes_points() {
        let body = r#"{"Response":{"Interval":"5min","RequestId":"r","Data":[{"Resource":"all","CdnData":[{"Metric":"flux",
            "DetailData":[{"Time":"2023-11-15 06:10:00","Value":5},{"Time":"nonsense","Value":1},{"Time":"2023-11-15 06:15:00","Value":7.5}],
            "SummarizedData":{"Name":"sum","Value":12.5}}]}]}}"#;
        let series = Series::first_of(&DescribeCdnData::decode(200, body.as_bytes()).unwrap());
        assert_eq!(series.times, [1_699_999_800.0, 1_700_000_100.0]);
        assert_eq!(series.values, [5.0, 7.5]);
        assert_eq!(series.peak(), Some((1_700_000_100, 7.5)));
        assert_eq!(Series::first_of(&CdnData::default()), Series::default());
    }

    #[test]
    fn a_sparkline_needs_something_to_draw() {
        assert_eq!(sparkline(&[]), None);
        assert_eq!(sparkline(&[0.0, 0.0]), None);
        let (line, area) = sparkline(&[0.0, 2.0, 1.0]).unwrap();
        assert_eq!(line, "M0.0 18.5L48.0 1.5L96.0 10.0");
        assert!(area.starts_with(&line) && area.ends_with("L96 20L0 20Z"));
    }
}
