//! How long anything may take.

use std::time::Duration;

/// The time-outs of the server.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// For a client to send the head of a request, or the next one on an idle connection.
    pub header_read: Duration,
    /// For a call to the gateway or the sandbox, from its head to its answer.
    pub request: Duration,
    /// For a connection to an upstream to open.
    pub connect: Duration,
    /// For an upstream to answer completely, connecting included.
    pub upstream: Duration,
    /// For what is under way to finish when the server is told to stop.
    pub shutdown: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header_read: Duration::from_secs(10),
            request: Duration::from_secs(35),
            connect: Duration::from_secs(5),
            upstream: Duration::from_secs(30),
            shutdown: Duration::from_secs(10),
        }
    }
}
