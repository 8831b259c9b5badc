//! A long list becomes calls within the limits: each line is read, normalised, checked and counted once.

mod calls;
mod judge;
mod limits;
mod line;
pub(crate) mod url;
mod video;

pub use calls::PlannedCall;
pub use limits::{Encoding, Limits, Remaining, Size};
pub use line::{Line, Reason, Tally, Verdict};
pub use url::{Changes, Fault, Normal, normalise, normalise_directory, normalise_exact};

/// What a list is for: it decides what a line must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// URLs to purge: PurgeUrlsCache, RefreshCdnUrl.
    PurgeUrls,
    /// Directories to purge: PurgePathCache, RefreshCdnDir.
    PurgePaths,
    /// URLs to prefetch: PushUrlsCache, CdnPusherV2, CdnUrlPusher, CdnOverseaPushser.
    Prefetch,
    /// URLs to block or to unblock: DisableCaches, EnableCaches, ForbidBadUrl, ReleaseForbidUrl.
    Block,
    /// Files of Polyv: refresh-cdn-cache.
    Videos {
        /// The bitrate of a line that names none.
        br_index: u8,
    },
}

impl Kind {
    fn normalise(self, text: &str) -> Result<Normal, Reason> {
        match self {
            Self::PurgeUrls | Self::Prefetch => normalise(text).map_err(Reason::Url),
            Self::PurgePaths => normalise_directory(text).map_err(Reason::Url),
            Self::Block => normalise_exact(text).map_err(Reason::Url),
            Self::Videos { br_index } => {
                let url = video::normalise(text, br_index)?;
                Ok(Normal { url, host: String::new(), changes: Changes::default() })
            }
        }
    }

    /// Where a run works that names no area; `None` for wherever the domain is served (CDN API 3.0 document).
    const fn default_area(self) -> Option<Reach> {
        match self {
            Self::Prefetch => Some(Reach::Mainland),
            _ => None,
        }
    }
}

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

    /// Whether a domain that is served here is served in the whole of an area.
    const fn covers(self, area: Self) -> bool {
        matches!((self, area), (Self::Global, _) | (Self::Mainland, Self::Mainland) | (Self::Overseas, Self::Overseas))
    }
}

/// What is to be done with a list, and within which limits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// What the list is for.
    pub kind: Kind,
    /// The area that every call names; `None` where none does.
    pub area: Option<Reach>,
    /// What bounds the run.
    pub limits: Limits,
}

/// What a list will do, before anything is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Every line that is not blank, in the order of the list.
    pub lines: Vec<Line>,
    /// The calls, in the order in which they are made.
    pub calls: Vec<PlannedCall>,
    /// The domains and how many URLs each has, in the order of their first URL; none for videos.
    pub domains: Vec<(String, usize)>,
    /// The lines counted.
    pub tally: Tally,
    /// URLs that count in the mainland's quota.
    pub mainland: usize,
    /// URLs that count in the quota of the rest of the world.
    pub overseas: usize,
}

impl Order {
    /// Plans a list: one entry a line, or for videos also a JSON array.
    ///
    /// Entries of a domain stay together, so that a call that is refused for one domain stops as few others as
    /// possible. `standing` is asked once a host. What does not fit into the day is left out line by line, the first
    /// lines of the list going first.
    #[must_use]
    pub fn plan(&self, list: &str, standing: impl Fn(&str) -> Standing) -> Plan {
        judge::plan(self, list, standing)
    }
}

/// Plans the purge of a list of URLs, one a line, in calls of at most `batch` URLs and without any other limit.
#[must_use]
pub fn plan(list: &str, batch: usize, standing: impl Fn(&str) -> Standing) -> Plan {
    Order { kind: Kind::PurgeUrls, area: None, limits: Limits::batch(batch) }.plan(list, standing)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(plan.tally, Tally { ready: 2, normalised: 0, duplicate: 1, left_out: 4, over_day: 0 });
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

    fn order(kind: Kind, area: Option<Reach>) -> Order {
        Order { kind, area, limits: Limits::batch(1_000) }
    }

    fn reasons(plan: &Plan) -> Vec<Option<Reason>> {
        let reason = |line: &Line| if let Verdict::LeftOut(reason) = line.verdict { Some(reason) } else { None };
        plan.lines.iter().map(reason).collect()
    }

    #[test]
    fn a_global_url_uses_both_quotas_and_a_chosen_area_only_its_own() {
        let list = "https://img.harbor.example/\nhttps://video.harbor.example/";
        for (kind, area, mainland, overseas) in [
            (Kind::PurgeUrls, None, 2, 1),
            (Kind::PurgePaths, None, 2, 1),
            (Kind::Prefetch, None, 2, 0),
            (Kind::PurgeUrls, Some(Reach::Mainland), 2, 0),
            (Kind::Prefetch, Some(Reach::Overseas), 0, 1),
            (Kind::Prefetch, Some(Reach::Global), 1, 1),
        ] {
            let plan = order(kind, area).plan(list, account);
            assert_eq!((plan.mainland, plan.overseas), (mainland, overseas), "{kind:?} {area:?}");
            assert!(plan.calls.iter().all(|call| call.area == area));
        }
        let plan = order(Kind::PurgeUrls, Some(Reach::Overseas)).plan(list, account);
        assert_eq!(reasons(&plan), [Some(Reason::AreaNotServed), None]);
    }

    #[test]
    fn what_does_not_fit_into_the_day_is_named_line_by_line() {
        let list = "https://video.harbor.example/1\nhttps://video.harbor.example/2\nhttps://img.harbor.example/3\nhttps://video.harbor.example/2\nhttps://img.harbor.example/4";
        let mut order = order(Kind::PurgeUrls, None);
        order.limits.day = Remaining { account: None, mainland: Some(2), overseas: Some(1) };
        let plan = order.plan(list, account);
        let verdicts: Vec<Verdict> = plan.lines.iter().map(|line| line.verdict).collect();
        let over = Verdict::LeftOut(Reason::OverDayQuota);
        assert_eq!(verdicts, [Verdict::Ready, over, Verdict::Ready, Verdict::Duplicate(2), over]);
        assert_eq!((plan.tally.over_day, plan.mainland, plan.overseas), (2, 2, 1));
    }

    #[test]
    fn each_kind_has_its_own_rules() {
        let list = "https://img.harbor.example/*.png\nhttps://img.harbor.example/a?b\nhttp://192.0.2.1/";
        let (wildcard, query) = (Some(Reason::Url(Fault::Wildcard)), Some(Reason::Url(Fault::Query)));
        let foreign = Some(Reason::ForeignDomain);
        for (kind, expected) in [
            (Kind::PurgeUrls, [wildcard, None, foreign]),
            (Kind::Prefetch, [wildcard, None, foreign]),
            (Kind::PurgePaths, [wildcard, query, Some(Reason::ForeignDomain)]),
            (Kind::Block, [None, None, foreign]),
        ] {
            assert_eq!(reasons(&order(kind, None).plan(list, |_| Standing::Unknown)), expected, "{kind:?}");
        }
    }

    #[test]
    fn videos_are_planned_without_domains() {
        let mut order = order(Kind::Videos { br_index: 1 }, None);
        order.limits = Limits { batch: 2, ..order.limits };
        order.limits.day.account = Some(3);
        let plan = order.plan("a\na,2\na 1\n\n{\"vid\": \"b\", \"brIndex\": 3}\nb,4\nc", |_| Standing::Foreign);
        let verdicts: Vec<(usize, Verdict)> = plan.lines.iter().map(|line| (line.number, line.verdict)).collect();
        assert_eq!(
            verdicts,
            [
                (1, Verdict::Normalised),
                (2, Verdict::Ready),
                (3, Verdict::Duplicate(1)),
                (5, Verdict::Normalised),
                (6, Verdict::LeftOut(Reason::BrIndex)),
                (7, Verdict::LeftOut(Reason::OverDayQuota)),
            ]
        );
        let videos = plan.calls.iter().flat_map(PlannedCall::videos).map(|video| (video.vid, video.br_index));
        assert_eq!(videos.collect::<Vec<_>>(), [("a".to_owned(), 1), ("a".to_owned(), 2), ("b".to_owned(), 3)]);
        assert_eq!((plan.calls.len(), plan.domains.len(), plan.mainland), (2, 0, 0));
    }
}
