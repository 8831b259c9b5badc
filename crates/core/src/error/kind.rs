//! The sorts of failure, and whether a repeat can help.

/// The sort of a failure: what decides the advice and the colour of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The key is unknown, disabled, or the signature does not match.
    Credentials,
    /// The stamp is too old or too new, or the nonce was used before.
    Clock,
    /// The key may not do this.
    Permission,
    /// A parameter is missing or wrong.
    Parameter,
    /// The domain, task or action does not exist.
    NotFound,
    /// The thing is in a state that does not allow this now.
    State,
    /// Too much: per call, per second or per day.
    Limit,
    /// The action or the API is no longer served.
    Retired,
    /// The cloud failed.
    Internal,
    /// The answer is none of the API: a proxy, a captive portal, a cut connection.
    Transport,
}

impl ErrorKind {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Credentials,
        Self::Clock,
        Self::Permission,
        Self::Parameter,
        Self::NotFound,
        Self::State,
        Self::Limit,
        Self::Retired,
        Self::Internal,
        Self::Transport,
    ];

    /// The name in snake case: `credentials`, `not_found`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Credentials => "credentials",
            Self::Clock => "clock",
            Self::Permission => "permission",
            Self::Parameter => "parameter",
            Self::NotFound => "not_found",
            Self::State => "state",
            Self::Limit => "limit",
            Self::Retired => "retired",
            Self::Internal => "internal",
            Self::Transport => "transport",
        }
    }

    /// What to do next where no more than the sort is known. One sentence.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Credentials => "Check the id and the secret of the key, and that the key is enabled.",
            Self::Clock => "Set the clock of this device, then sign and send again.",
            Self::Permission => "Ask the owner of the account for the permission, or use a key that has it.",
            Self::Parameter => "Compare the parameters with the document: the message names the wrong one.",
            Self::NotFound => "Check the spelling, and that the thing belongs to the account of this key.",
            Self::State => "Look at the state of the domain or task, and repeat when it has changed.",
            Self::Limit => "Send less in one call, or wait until the limit is renewed.",
            Self::Retired => "Use another action: this one is no longer served.",
            Self::Internal => "Send again after a moment, and give support the request id if it fails again.",
            Self::Transport => "Check the address, the network and any proxy between here and the API.",
        }
    }

    /// Whether a repeat helps with most failures of the sort.
    pub(super) const fn retry(self) -> Retry {
        match self {
            Self::Clock => Retry::WithCloudTime,
            Self::Internal | Self::Transport => Retry::After(1_000),
            _ => Retry::No,
        }
    }
}

/// Whether sending again can help. A repeated call is always signed anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// The same call will fail again.
    No,
    /// After about so many milliseconds.
    After(u32),
    /// With the clock corrected by the cloud's own time.
    WithCloudTime,
}
