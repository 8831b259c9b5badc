//! The words of the cloud for what a domain is and where it is served.

/// What a domain serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    Web,
    Download,
    Media,
    Hybrid,
    Dynamic,
}

impl Service {
    /// All of them.
    pub(crate) const ALL: [Self; 5] = [Self::Web, Self::Download, Self::Media, Self::Hybrid, Self::Dynamic];

    /// As API 3.0 writes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Download => "download",
            Self::Media => "media",
            Self::Hybrid => "hybrid",
            Self::Dynamic => "dynamic",
        }
    }

    /// The service of a word of API 3.0.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let all = [Self::Web, Self::Download, Self::Media, Self::Hybrid, Self::Dynamic];
        all.into_iter().find(|service| service.name() == name)
    }

    /// As API 2017 writes it, which knows three of them.
    pub(crate) const fn v2_name(self) -> &'static str {
        match self {
            Self::Download => "download",
            Self::Media => "media",
            Self::Web | Self::Hybrid | Self::Dynamic => "web",
        }
    }
}

/// One of the two areas that quotas, purges and statistics are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Zone {
    Mainland,
    Overseas,
}

impl Zone {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Mainland, Self::Overseas];

    /// The cloud's word.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Mainland => "mainland",
            Self::Overseas => "overseas",
        }
    }

    /// The zone of a word.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|zone| zone.name() == name)
    }
}

/// Where a domain is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Area {
    Mainland,
    Overseas,
    Global,
}

impl Area {
    /// The cloud's word.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Mainland => "mainland",
            Self::Overseas => "overseas",
            Self::Global => "global",
        }
    }

    /// The area of a word.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::Mainland, Self::Overseas, Self::Global].into_iter().find(|area| area.name() == name)
    }

    /// The zones that it covers.
    pub(crate) const fn zones(self) -> &'static [Zone] {
        match self {
            Self::Mainland => &[Zone::Mainland],
            Self::Overseas => &[Zone::Overseas],
            Self::Global => &[Zone::Mainland, Zone::Overseas],
        }
    }
}

/// The state of a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Rejected,
    Processing,
    Closing,
    Online,
    Offline,
}

impl Status {
    /// As API 3.0 writes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Rejected => "rejected",
            Self::Processing => "processing",
            Self::Closing => "closing",
            Self::Online => "online",
            Self::Offline => "offline",
        }
    }

    /// As API 2017 writes it, in a number and in words. It has no number for a domain that is being closed.
    pub(crate) const fn v2(self) -> (u8, &'static str) {
        match self {
            Self::Rejected => (2, "Rejected"),
            Self::Processing | Self::Closing => (4, "Deploying"),
            Self::Online => (5, "Activated"),
            Self::Offline => (6, "Closed"),
        }
    }
}
