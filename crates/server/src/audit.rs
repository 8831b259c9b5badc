//! One line on standard error for each relayed call.

use std::io::{self, Write};
use std::time::Instant;

use edgeseal_gateway::CallLabel;
use http::{Response, StatusCode};

/// Written when the caller went away before the reply: the call may have taken effect all the same.
const CALLER_GONE: u16 = 499;

/// A call under way. Its line is written when it ends, in whichever way: also when the caller hangs
/// up and the whole task is dropped.
pub(crate) struct Audit {
    label: CallLabel,
    started: Instant,
    status: StatusCode,
    bytes: usize,
}

impl Audit {
    pub(crate) fn begin(label: CallLabel) -> Self {
        let status = StatusCode::from_u16(CALLER_GONE).unwrap_or_default();
        Self { label, started: Instant::now(), status, bytes: 0 }
    }

    pub(crate) fn end(mut self, answer: &Response<Vec<u8>>) {
        self.status = answer.status();
        self.bytes = answer.body().len();
    }
}

impl Drop for Audit {
    fn drop(&mut self) {
        let mut line = self.label.line(self.status, self.started.elapsed(), self.bytes);
        line.push('\n');
        // In one piece, so that lines do not mix. A closed standard error must not take the server down.
        let _ = io::stderr().write_all(line.as_bytes());
    }
}
