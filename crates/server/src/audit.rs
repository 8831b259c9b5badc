//! One line on standard error for each call, and the counts of all requests.

use std::io::{self, Write};
use std::sync::Arc;
use std::time::Instant;

use edgeseal_gateway::{CallLabel, GatewayError};
use http::{Response, StatusCode};

use crate::metrics::Metrics;

/// Written when the caller went away before the reply: the call may have taken effect all the same.
const CALLER_GONE: u16 = 499;

/// A request under way. It is counted and its line is written when it ends, in whichever way: also when the caller
/// hangs up and the whole task is dropped.
pub(crate) struct Audit {
    label: CallLabel,
    metrics: Arc<Metrics>,
    started: Instant,
    status: StatusCode,
    bytes: usize,
}

impl Audit {
    pub(crate) fn begin(label: CallLabel, metrics: &Arc<Metrics>, started: Instant) -> Self {
        let status = StatusCode::from_u16(CALLER_GONE).unwrap_or_default();
        Self { label, metrics: Arc::clone(metrics), started, status, bytes: 0 }
    }

    /// Notes that the call failed behind the gateway.
    pub(crate) fn failed(&mut self, error: &GatewayError) {
        self.label.refused_by(error);
    }

    pub(crate) fn end(mut self, answer: &Response<Vec<u8>>) {
        self.status = answer.status();
        self.bytes = answer.body().len();
    }
}

impl Drop for Audit {
    fn drop(&mut self) {
        let took = self.started.elapsed();
        self.metrics.count(&self.label, self.status, took);
        if self.label.is_audited() {
            let mut line = self.label.line(self.status, took, self.bytes);
            line.push('\n');
            // In one piece, so that lines do not mix. A closed standard error must not take the server down.
            let _ = io::stderr().write_all(line.as_bytes());
        }
    }
}
