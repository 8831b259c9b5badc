//! What becomes of each line of a list, and why.

use std::fmt;

use super::url::{Changes, Fault};

/// Why a line is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It is no URL that can be sent.
    Url(Fault),
    /// Its host is no domain of the account.
    ForeignDomain,
    /// Its domain is stopped, closing or rejected.
    DomainNotServed,
    /// Its domain is served, but not in the area of the run; the cloud wants the two to match.
    AreaNotServed,
    /// It is more than what is left of a quota of today.
    OverDayQuota,
    /// It does not fit into a call, not even alone.
    OverCallSize,
    /// It is no id of a video.
    Vid,
    /// Its bitrate is none of 1, 2 and 3.
    BrIndex,
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Url(fault) => return fault.fmt(formatter),
            Self::ForeignDomain => "not a domain of this account",
            Self::DomainNotServed => "the domain is not online",
            Self::AreaNotServed => "the domain is not served in the chosen area",
            Self::OverDayQuota => "more than the quota of today; send it tomorrow",
            Self::OverCallSize => "longer than a whole call may be",
            Self::Vid => "not a video id: one a line, or vid,brIndex",
            Self::BrIndex => "the bitrate must be 1, 2 or 3",
        })
    }
}

/// What becomes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Sent as it stands.
    Ready,
    /// Sent in another spelling of the same URL.
    Normalised,
    /// The same URL as an earlier line, whose number this is.
    Duplicate(usize),
    /// Not sent.
    LeftOut(Reason),
}

/// A line that is not blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the list, from 1; blank lines count. Items of a JSON array may share one.
    pub number: usize,
    /// As it was given, without white space around it.
    pub text: String,
    /// In the spelling that is sent; `None` where it cannot be read.
    pub url: Option<String>,
    /// What that spelling changed.
    pub changes: Changes,
    /// What becomes of it.
    pub verdict: Verdict,
}

/// How many lines came out how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Will be sent, the normalised ones included.
    pub ready: usize,
    /// Of those, in another spelling.
    pub normalised: usize,
    /// Dropped, because an earlier line is the same URL.
    pub duplicate: usize,
    /// Not sent.
    pub left_out: usize,
    /// Of those, for the quota of today.
    pub over_day: usize,
}

impl Tally {
    pub(super) fn count(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Ready => self.ready += 1,
            Verdict::Normalised => {
                self.ready += 1;
                self.normalised += 1;
            }
            Verdict::Duplicate(_) => self.duplicate += 1,
            Verdict::LeftOut(reason) => {
                self.left_out += 1;
                self.over_day += usize::from(reason == Reason::OverDayQuota);
            }
        }
    }
}
