//! Metrics: what is read from the figures, and how a range of them is put into one.

use super::figures::{CODES, Figures};
use super::series::Point;

/// A metric that may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Metric {
    /// One series.
    Single(Measure),
    /// The four classes of status codes.
    StatusCode,
    /// One class, and each of its codes.
    Class(u16),
    /// One code.
    Code(u16),
}

/// What a series counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    Flux,
    Bandwidth,
    Request,
    HitRequest,
    RequestHitRate,
    HitFlux,
    FluxHitRate,
    /// Requests that the origin failed to answer, and their share in per cent. For points of the origin only.
    FailRequest,
    FailRate,
    Fail(OriginFault),
    /// Requests of a class, 2 to 5.
    Class(u16),
    /// Requests of a code.
    Code(u16),
}

/// How an origin fails, by the words of API 2017. The four sum to the failed requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OriginFault {
    /// It answers that it cannot.
    ServerError,
    /// Its answer is no HTTP.
    Http,
    /// It closes the connection.
    Close,
    /// It does not answer in time.
    Timeout,
}

impl OriginFault {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::ServerError, Self::Http, Self::Close, Self::Timeout];

    /// The word of API 2017.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::ServerError => "fail_5xx",
            Self::Http => "fail_http_error",
            Self::Close => "fail_origin_close",
            Self::Timeout => "fail_timeout",
        }
    }

    /// A node that cannot use what the origin sent answers 502: one in four times because it is no HTTP.
    fn count(self, figures: &Figures) -> u64 {
        let with = |code: u16| figures.requests_with(|other| other == code);
        match self {
            Self::ServerError => with(500),
            Self::Http => with(502) / 4,
            Self::Close => with(502) - with(502) / 4,
            Self::Timeout => with(504),
        }
    }
}

impl Metric {
    /// The metric of a word for what the origin answered: read it from [`Point::of_origin`].
    pub(crate) fn named_of_origin(name: &str) -> Option<Self> {
        match name {
            "failRequest" => Some(Self::Single(Measure::FailRequest)),
            "failRate" => Some(Self::Single(Measure::FailRate)),
            "hitRequest" | "requestHitRate" | "hitFlux" | "fluxHitRate" => None,
            _ => Self::named(name),
        }
    }

    /// The metric of a word.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "flux" => Self::Single(Measure::Flux),
            "bandwidth" => Self::Single(Measure::Bandwidth),
            "request" => Self::Single(Measure::Request),
            "hitRequest" => Self::Single(Measure::HitRequest),
            "requestHitRate" => Self::Single(Measure::RequestHitRate),
            "hitFlux" => Self::Single(Measure::HitFlux),
            "fluxHitRate" => Self::Single(Measure::FluxHitRate),
            "statusCode" => Self::StatusCode,
            "2xx" | "3xx" | "4xx" | "5xx" => Self::Class(name[..1].parse().ok()?),
            code if code.len() == 3 => Self::Code(code.parse().ok().filter(|code| (100..=999).contains(code))?),
            _ => return None,
        })
    }

    /// Whether it counts status codes.
    pub(crate) const fn counts_codes(self) -> bool {
        !matches!(self, Self::Single(_))
    }

    /// The series that it is answered with. A code that was never sent has none.
    pub(crate) fn measures(self, total: &Figures) -> Vec<Measure> {
        let seen = |code: &u16| total.requests_with(|other| other == *code) > 0;
        match self {
            Self::Single(measure) => vec![measure],
            Self::StatusCode => (2..=5).map(Measure::Class).collect(),
            Self::Class(class) => {
                let codes = CODES.into_iter().filter(|code| code / 100 == class).filter(seen);
                std::iter::once(Measure::Class(class)).chain(codes.map(Measure::Code)).collect()
            }
            Self::Code(code) => Some(code).filter(seen).map(Measure::Code).into_iter().collect(),
        }
    }
}

impl Measure {
    /// The cloud's word.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Flux => "flux".to_owned(),
            Self::Bandwidth => "bandwidth".to_owned(),
            Self::Request => "request".to_owned(),
            Self::HitRequest => "hitRequest".to_owned(),
            Self::RequestHitRate => "requestHitRate".to_owned(),
            Self::HitFlux => "hitFlux".to_owned(),
            Self::FluxHitRate => "fluxHitRate".to_owned(),
            Self::FailRequest => "failRequest".to_owned(),
            Self::FailRate => "failRate".to_owned(),
            Self::Fail(fault) => fault.name().to_owned(),
            Self::Class(class) => format!("{class}xx"),
            Self::Code(code) => code.to_string(),
        }
    }

    /// The value of a point: bytes, bit/s, requests or per cent.
    pub(crate) fn value(self, point: &Point) -> f64 {
        match self {
            Self::Bandwidth => two_decimals(point.bandwidth()),
            _ => self.of(&point.sum),
        }
    }

    /// The whole range in one figure, and how it was made. A rate is that of the sums, not the average of rates.
    pub(crate) fn summary(self, points: &[Point], total: &Figures) -> (&'static str, f64) {
        match self {
            Self::Bandwidth => ("max", points.iter().map(|point| self.value(point)).fold(0.0, f64::max)),
            Self::RequestHitRate | Self::FluxHitRate | Self::FailRate => ("avg", self.of(total)),
            _ => ("sum", self.of(total)),
        }
    }

    fn of(self, figures: &Figures) -> f64 {
        match self {
            Self::Flux | Self::Bandwidth => figures.bytes() as f64,
            Self::Request => figures.requests() as f64,
            Self::HitRequest => figures.hit_requests() as f64,
            Self::HitFlux => figures.hit_bytes() as f64,
            Self::RequestHitRate => per_cent(figures.hit_requests(), figures.requests()),
            Self::FluxHitRate => per_cent(figures.hit_bytes(), figures.bytes()),
            Self::FailRequest => failed(figures) as f64,
            Self::FailRate => per_cent(failed(figures), figures.requests()),
            Self::Fail(fault) => fault.count(figures) as f64,
            Self::Class(class) => figures.requests_with(|code| code / 100 == class) as f64,
            Self::Code(code) => figures.requests_with(|other| other == code) as f64,
        }
    }
}

fn failed(figures: &Figures) -> u64 {
    OriginFault::ALL.into_iter().map(|fault| fault.count(figures)).sum()
}

/// With two decimals, as the document says; nothing of nothing is 0.
fn per_cent(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { two_decimals(part as f64 * 100.0 / whole as f64) }
}

fn two_decimals(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_in_their_own_case() {
        assert_eq!(Metric::named("4xx"), Some(Metric::Class(4)));
        assert_eq!(Metric::named("404"), Some(Metric::Code(404)));
        for word in ["", "Flux", "6xx", "2XX", "40", "4040", "+40", "fluxIn", "今"] {
            assert_eq!(Metric::named(word), None, "{word}");
        }
    }
}
