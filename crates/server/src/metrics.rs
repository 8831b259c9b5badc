//! `GET /metrics`: what the gateway has done, as Prometheus reads it.
//!
//! Every label is a word of ours: what callers send never becomes one, so that nobody can make the list grow.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use edgeseal_gateway::CallLabel;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};

/// What has been counted since the start.
#[derive(Debug, Default)]
pub(crate) struct Metrics(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    /// By route, API and class of status.
    requests: BTreeMap<(&'static str, &'static str, u16), u64>,
    /// By route.
    took: BTreeMap<&'static str, (Duration, u64)>,
    /// By code.
    refused: BTreeMap<&'static str, u64>,
}

impl Metrics {
    pub(crate) fn count(&self, label: &CallLabel, status: StatusCode, took: Duration) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (route, api) = (label.route().name(), label.api().map_or("", |api| api.name()));
        *counts.requests.entry((route, api, status.as_u16() / 100)).or_default() += 1;
        let (sum, count) = counts.took.entry(route).or_default();
        *sum += took;
        *count += 1;
        if let Some(code) = label.refused() {
            *counts.refused.entry(code).or_default() += 1;
        }
    }

    fn text(&self) -> String {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::from(
            "# HELP edgeseal_requests_total Requests to the gateway.\n# TYPE edgeseal_requests_total counter\n",
        );
        for ((route, api, class), count) in &counts.requests {
            let _ =
                writeln!(text, r#"edgeseal_requests_total{{route="{route}",api="{api}",status="{class}xx"}} {count}"#);
        }
        text += "# HELP edgeseal_request_seconds From a whole request to its answer.\n\
                 # TYPE edgeseal_request_seconds summary\n";
        for (route, (sum, count)) in &counts.took {
            let _ = writeln!(text, r#"edgeseal_request_seconds_sum{{route="{route}"}} {}"#, sum.as_secs_f64());
            let _ = writeln!(text, r#"edgeseal_request_seconds_count{{route="{route}"}} {count}"#);
        }
        text += "# HELP edgeseal_refused_total Requests that were refused, or failed behind the gateway.\n\
                 # TYPE edgeseal_refused_total counter\n";
        for (code, count) in &counts.refused {
            let _ = writeln!(text, r#"edgeseal_refused_total{{code="{code}"}} {count}"#);
        }
        text
    }

    pub(crate) fn answer(&self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.text()));
        let kind = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
        response.headers_mut().insert(CONTENT_TYPE, kind);
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}
