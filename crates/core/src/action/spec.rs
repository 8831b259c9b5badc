//! The facts of an action that are not in its request or reply.

use crate::api::Api;
use crate::shape::Source;

/// What an action does to the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reads only: may be repeated at will.
    Read,
    /// Changes something that can be changed back or that heals by itself.
    Write,
    /// Takes something out of service.
    Destructive,
}

impl Access {
    /// `read`, `write` or `destructive`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Destructive => "destructive",
        }
    }
}

/// How often an action may be called by one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Calls.
    pub calls: u32,
    /// In so many seconds.
    pub seconds: u32,
}

impl Rate {
    /// So many calls a second.
    #[must_use]
    pub const fn per_second(calls: u32) -> Self {
        Self { calls, seconds: 1 }
    }

    /// So many calls a minute.
    #[must_use]
    pub const fn per_minute(calls: u32) -> Self {
        Self { calls, seconds: 60 }
    }
}

/// A rule about several parameters at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Together {
    /// At least one of the groups must be complete: a task id, or both times.
    AnyOf(&'static [&'static [&'static str]]),
    /// At most one of them may be there.
    Exclusive(&'static [&'static str]),
    /// When the first is there, the second must be, too.
    Needs(&'static str, &'static str),
    /// When a parameter has a value, another one must be there: `(name, value, needed)`.
    When(&'static str, &'static str, &'static str),
    /// At least one of them must have a value.
    OneIs(&'static [&'static str], &'static str),
    /// These values do not go together.
    Never((&'static str, &'static str), (&'static str, &'static str)),
    /// Two times and what lies between them.
    Period(Period),
}

/// A range of time. Both ends are parameters and inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The parameter of the beginning.
    pub start: &'static str,
    /// The parameter of the end.
    pub end: &'static str,
    /// The parameter of the interval and how many seconds each of its words reaches.
    pub interval: Option<(&'static str, &'static [(&'static str, u64)])>,
    /// The longest range in seconds, whatever the interval is.
    pub longest: Option<u64>,
    /// How many days back the data reach.
    pub days_back: Option<u64>,
    /// Whether the end is moved to the end of its day, whatever time of day is given.
    pub ends_with_day: bool,
}

impl Period {
    /// From one parameter to another, without a limit.
    #[must_use]
    pub const fn of(start: &'static str, end: &'static str) -> Self {
        Self { start, end, interval: None, longest: None, days_back: None, ends_with_day: false }
    }

    /// Sets the parameter of the interval and the reach of its words in seconds.
    #[must_use]
    pub const fn interval(mut self, name: &'static str, reaches: &'static [(&'static str, u64)]) -> Self {
        self.interval = Some((name, reaches));
        self
    }

    /// Moves the end to the end of its day.
    #[must_use]
    pub const fn ends_with_day(mut self) -> Self {
        self.ends_with_day = true;
        self
    }

    /// Sets the longest range in seconds.
    #[must_use]
    pub const fn longest(mut self, seconds: u64) -> Self {
        self.longest = Some(seconds);
        self
    }

    /// Sets how many days back the data reach.
    #[must_use]
    pub const fn days_back(mut self, days: u64) -> Self {
        self.days_back = Some(days);
        self
    }
}

/// The facts of an action that are not in its request or reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActionSpec {
    /// The cloud's own name.
    pub name: &'static str,
    /// The API it belongs to.
    pub api: Api,
    /// What it does to the account.
    pub access: Access,
    /// Where its contract is documented.
    pub source: Source,
    /// The documented rate, where there is one.
    pub rate: Option<Rate>,
    /// How many items of its list a day takes, for each area where the API counts by area.
    pub per_day: Option<u32>,
    /// Rules about several parameters at once.
    pub together: &'static [Together],
    /// Whether it purges or prefetches, or reads what became of that: what a deploy pipeline does.
    pub is_purge: bool,
    /// Whether it may only be sent as POST: it carries a secret that must not stand in a URL.
    pub post_only: bool,
    /// Since when and why the cloud no longer serves it; `None` while it lives.
    pub retired: Option<&'static str>,
}

impl ActionSpec {
    const fn new(name: &'static str, api: Api, source: Source) -> Self {
        Self {
            name,
            api,
            access: Access::Read,
            source,
            rate: None,
            per_day: None,
            together: &[],
            is_purge: false,
            post_only: false,
            retired: None,
        }
    }

    /// An action of API 3.0: reads, 20 calls a second (the rate of nearly all of them).
    #[must_use]
    pub const fn v3(name: &'static str) -> Self {
        Self::new(name, Api::TencentV3, Source::Sdk).rate(Rate::per_second(20))
    }

    /// An action of API 2017, retired with that API: reads, 100 calls a minute (the rate of nearly all of them).
    #[must_use]
    pub const fn v2(name: &'static str) -> Self {
        Self::new(name, Api::TencentV2, Source::Api2017Document)
            .rate(Rate::per_minute(100))
            .retired("API 2017 was switched off for the public cloud on 30 November 2022")
    }

    /// An action of Polyv VOD.
    #[must_use]
    pub const fn polyv(name: &'static str) -> Self {
        Self::new(name, Api::PolyvVod, Source::PolyvDocument)
    }

    /// Sets what it does to the account.
    #[must_use]
    pub const fn access(mut self, access: Access) -> Self {
        self.access = access;
        self
    }

    /// Sets where its contract is documented.
    #[must_use]
    pub const fn source(mut self, source: Source) -> Self {
        self.source = source;
        self
    }

    /// Sets the documented rate.
    #[must_use]
    pub const fn rate(mut self, rate: Rate) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Takes the rate away: the documents name none.
    #[must_use]
    pub const fn no_rate(mut self) -> Self {
        self.rate = None;
        self
    }

    /// Limits the items of its list a day.
    #[must_use]
    pub const fn per_day(mut self, items: u32) -> Self {
        self.per_day = Some(items);
        self
    }

    /// Adds rules about several parameters at once.
    #[must_use]
    pub const fn together(mut self, rules: &'static [Together]) -> Self {
        self.together = rules;
        self
    }

    /// Marks it as one that purges or prefetches, or reads what became of that.
    #[must_use]
    pub const fn purge(mut self) -> Self {
        self.is_purge = true;
        self
    }

    /// Forbids GET.
    #[must_use]
    pub const fn post_only(mut self) -> Self {
        self.post_only = true;
        self
    }

    /// Marks it as no longer served.
    #[must_use]
    pub const fn retired(mut self, why: &'static str) -> Self {
        self.retired = Some(why);
        self
    }
}
