//! A long list becomes calls within the limits: each line is read, normalised, checked and counted once.

pub(crate) mod url;

use std::collections::HashMap;
use std::fmt;

pub use url::{Fault, Normal, normalise};

/// What the account says of the host of a URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its own domain, and where it is served.
    Served(Reach),
    /// Its own domain, in a state in which nothing can be purged.
    NotServed,
    /// No domain of the account.
    Foreign,
    /// The list of domains is not at hand, so nothing is refused for it.
    Unknown,
}

/// Where a domain is served: it decides which daily quota a URL uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The Chinese mainland.
    Mainland,
    /// Everywhere else.
    Overseas,
    /// Both: a URL counts in each.
    Global,
}

impl Reach {
    /// From the cloud's own word; anything unknown counts as the mainland, the API's default.
    #[must_use]
    pub fn from_area(area: &str) -> Self {
        match area {
            "overseas" => Self::Overseas,
            "global" => Self::Global,
            _ => Self::Mainland,
        }
    }
}

/// Why a line is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It is no URL that can be purged.
    Url(Fault),
    /// Its host is no domain of the account.
    ForeignDomain,
    /// Its domain is stopped, closing or rejected.
    DomainNotServed,
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(fault) => fault.fmt(formatter),
            Self::ForeignDomain => formatter.write_str("not a domain of this account"),
            Self::DomainNotServed => formatter.write_str("the domain is not online"),
        }
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
    /// Its number in the list, from 1; blank lines count.
    pub number: usize,
    /// As it was given, without white space around it.
    pub text: String,
    /// What becomes of it.
    pub verdict: Verdict,
}

/// A call that will be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedCall {
    /// URLs in the order of their domains, then of the list.
    pub urls: Vec<String>,
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
}

/// What a list will do, before anything is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Every line that is not blank, in the order of the list.
    pub lines: Vec<Line>,
    /// The calls, in the order in which they are made.
    pub calls: Vec<PlannedCall>,
    /// The domains and how many URLs each has, in the order of their first URL.
    pub domains: Vec<(String, usize)>,
    /// The lines counted.
    pub tally: Tally,
    /// URLs that count in the mainland's quota.
    pub mainland: usize,
    /// URLs that count in the quota of the rest of the world.
    pub overseas: usize,
}

/// Plans the purge of a list of URLs, one a line, in calls of at most `batch` URLs.
///
/// URLs of a domain stay together, so that a call that is refused for one domain stops as few others as possible.
#[must_use]
pub fn plan(list: &str, batch: usize, standing: impl Fn(&str) -> Standing) -> Plan {
    let mut plan = Plan::default();
    let mut first_line: HashMap<String, usize> = HashMap::new();
    let mut domain_index: HashMap<String, usize> = HashMap::new();
    let mut grouped: Vec<Vec<String>> = Vec::new();
    for (index, text) in list.lines().enumerate() {
        let (number, text) = (index + 1, text.trim());
        if text.is_empty() {
            continue;
        }
        let verdict = match normalise(text) {
            Err(fault) => Verdict::LeftOut(Reason::Url(fault)),
            Ok(normal) => match (first_line.get(&normal.url), standing(&normal.host)) {
                (_, Standing::Foreign) => Verdict::LeftOut(Reason::ForeignDomain),
                (_, Standing::NotServed) => Verdict::LeftOut(Reason::DomainNotServed),
                (Some(earlier), _) => Verdict::Duplicate(*earlier),
                (None, standing) => {
                    let reach = if let Standing::Served(reach) = standing { reach } else { Reach::Mainland };
                    plan.mainland += usize::from(reach != Reach::Overseas);
                    plan.overseas += usize::from(reach != Reach::Mainland);
                    let verdict = if normal.url == text { Verdict::Ready } else { Verdict::Normalised };
                    let at = *domain_index.entry(normal.host.clone()).or_insert_with(|| {
                        plan.domains.push((normal.host.clone(), 0));
                        grouped.push(Vec::new());
                        grouped.len() - 1
                    });
                    plan.domains[at].1 += 1;
                    first_line.insert(normal.url.clone(), number);
                    grouped[at].push(normal.url);
                    verdict
                }
            },
        };
        plan.tally.count(verdict);
        plan.lines.push(Line { number, text: text.to_owned(), verdict });
    }
    let urls: Vec<String> = grouped.into_iter().flatten().collect();
    plan.calls = urls.chunks(batch.max(1)).map(|urls| PlannedCall { urls: urls.to_vec() }).collect();
    plan
}

impl Tally {
    const fn count(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Ready => self.ready += 1,
            Verdict::Normalised => {
                self.ready += 1;
                self.normalised += 1;
            }
            Verdict::Duplicate(_) => self.duplicate += 1,
            Verdict::LeftOut(_) => self.left_out += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn account(host: &str) -> Standing {
        match host {
            "img.harbor.example" => Standing::Served(Reach::Mainland),
            "video.harbor.example" => Standing::Served(Reach::Global),
            "old.orbit.example" => Standing::NotServed,
            _ => Standing::Foreign,
        }
    }

    #[test]
    fn every_line_has_a_verdict_and_a_number() {
        let list = "https://img.harbor.example/a.png\n\nHTTPS://IMG.harbor.example:443/a.png#top\n  https://video.harbor.example/v.mp4\nhttps://old.orbit.example/\nhttps://cdn.partner.example/x\nhtps://img.harbor.example/x\nhttp://img.harbor.example:80/b c";
        let plan = plan(list, 1_000, account);
        let verdicts: Vec<(usize, Verdict)> = plan.lines.iter().map(|line| (line.number, line.verdict)).collect();
        assert_eq!(
            verdicts,
            [
                (1, Verdict::Ready),
                (3, Verdict::Duplicate(1)),
                (4, Verdict::Ready),
                (5, Verdict::LeftOut(Reason::DomainNotServed)),
                (6, Verdict::LeftOut(Reason::ForeignDomain)),
                (7, Verdict::LeftOut(Reason::Url(Fault::Scheme))),
                (8, Verdict::LeftOut(Reason::Url(Fault::Space))),
            ]
        );
        assert_eq!(plan.tally, Tally { ready: 2, normalised: 0, duplicate: 1, left_out: 4 });
        assert_eq!((plan.mainland, plan.overseas), (2, 1));
    }

    #[test]
    fn calls_keep_domains_together_and_within_the_batch() {
        let list: String = (0..2_500)
            .map(|at| format!("https://{}.harbor.example/{at}\n", if at % 2 == 0 { "img" } else { "video" }))
            .collect();
        let plan = plan(&list, 1_000, account);
        assert_eq!(plan.calls.iter().map(|call| call.urls.len()).collect::<Vec<_>>(), [1_000, 1_000, 500]);
        assert!(plan.calls[0].urls.iter().all(|url| url.contains("img.")));
        assert_eq!(
            plan.domains,
            [("img.harbor.example".to_owned(), 1_250), ("video.harbor.example".to_owned(), 1_250)]
        );
    }

    proptest! {
        #[test]
        fn no_url_is_lost_or_sent_twice(list in "(https?://[a-c]\\.example/[a-d]{0,2}(#x)?\n|[ -~]{0,20}\n){0,60}", batch in 1usize..9) {
            let plan = plan(&list, batch, |_| Standing::Unknown);
            let mut sent: Vec<&String> = plan.calls.iter().flat_map(|call| &call.urls).collect();
            prop_assert_eq!(sent.len(), plan.tally.ready);
            sent.sort();
            sent.dedup();
            prop_assert_eq!(sent.len(), plan.tally.ready);
            prop_assert!(plan.calls.iter().all(|call| call.urls.len() <= batch && !call.urls.is_empty()));
            let tally = plan.tally;
            prop_assert_eq!(tally.ready + tally.duplicate + tally.left_out, plan.lines.len());
        }
    }
}
