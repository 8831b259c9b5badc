//! What each parameter names: the one place where that is decided.
//!
//! Most of it is read off the shapes, whose formats say what is a domain and what a URL. [`BY_MEANING`] has the rest:
//! parameters that name a domain by what they mean. `parameters.txt` lists the outcome for every action; a test holds
//! the two together, so that a new action is not without a decision.

use edgeseal_core::Api;
use edgeseal_core::shape::{Field, Format, Object};

use Api::{TencentV2, TencentV3};

/// What a parameter names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// Domains.
    Domain,
    /// URLs.
    Url,
    /// Directories.
    Directory,
    /// URLs, or directories where the parameter `type` says so.
    UrlOrDirectory,
    /// A domain, or a whole URL.
    DomainOrUrl,
    /// Conditions, of which one must name the domain.
    Filters,
    /// One property of a domain's settings as JSON, at the place that `Route` names.
    Setting,
    /// A task by an id that cannot be guessed: whoever knows it has started the task, or was told of it.
    Task,
    /// Headers; one of them could name another host.
    Headers,
    /// Something that stands for domains or URLs in a way that cannot be checked: a number, an undocumented text.
    Opaque,
}

impl Names {
    /// For the list of decisions.
    #[cfg(test)]
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Url => "url",
            Self::Directory => "directory",
            Self::UrlOrDirectory => "url or directory",
            Self::DomainOrUrl => "domain or url",
            Self::Filters => "filters",
            Self::Setting => "setting",
            Self::Task => "task",
            Self::Headers => "headers",
            Self::Opaque => "opaque",
        }
    }

    /// Whether it ties a call to the domains or URLs that it names.
    pub(super) const fn binds(self) -> bool {
        !matches!(self, Self::Setting | Self::Headers | Self::Opaque)
    }
}

/// Parameters that name a domain by what they mean: the API, the action or the object, the parameter.
const BY_MEANING: [(Api, &str, &str, Names); 29] = [
    (TencentV3, "DescribeDomains", "Filters", Names::Filters),
    (TencentV3, "DescribeDomainsConfig", "Filters", Names::Filters),
    (TencentV3, "DescribePurgeTasks", "TaskId", Names::Task),
    (TencentV3, "DescribePurgeTasks", "Keyword", Names::DomainOrUrl),
    (TencentV3, "DescribePushTasks", "TaskId", Names::Task),
    (TencentV3, "DescribePushTasks", "Keyword", Names::DomainOrUrl),
    (TencentV3, "GetDisableRecords", "TaskId", Names::Task),
    (TencentV3, "GetDisableRecords", "Url", Names::Url),
    (TencentV3, "ModifyDomainConfig", "Value", Names::Setting),
    (TencentV3, "PushUrlsCache", "Headers", Names::Headers),
    // The index names further files, wherever they are.
    (TencentV3, "PushUrlsCache", "ParseM3U8", Names::Opaque),
    // Where visitors are sent, with a scheme.
    (TencentV3, "UrlRedirectRule", "RedirectHost", Names::Url),
    (TencentV3, "ShareCname", "Cname", Names::Opaque),
    (TencentV2, "AddCdnHost", "cnameHost", Names::Opaque),
    (TencentV2, "DeleteCdnHost", "hostId", Names::Opaque),
    (TencentV2, "DescribeCdnHosts", "keyword", Names::Opaque),
    (TencentV2, "FlushOrPushOverall", "urls", Names::UrlOrDirectory),
    (TencentV2, "GenerateLogList", "hostId", Names::Opaque),
    // A part of a URL would do, so it must be a whole one; its other meaning, a task, is a short number.
    (TencentV2, "GetCdnOverseaPushLogs", "keyword", Names::Url),
    // Their domains are summed up beside those that are named.
    (TencentV2, "GetCdnHostsDetailStatistics", "projects", Names::Opaque),
    (TencentV2, "GetCdnRefreshLog", "url", Names::Url),
    (TencentV2, "GetForbidUrlInfo", "url", Names::Url),
    (TencentV2, "GetHostInfoById", "ids", Names::Opaque),
    (TencentV2, "GetPushLogs", "keyword", Names::DomainOrUrl),
    (TencentV2, "OfflineHost", "hostId", Names::Opaque),
    (TencentV2, "OfflineHost", "hostIds", Names::Opaque),
    (TencentV2, "OnlineHost", "hostId", Names::Opaque),
    (TencentV2, "UpdateCdnConfig", "hostId", Names::Opaque),
    (TencentV2, "UpdateCdnProject", "hostId", Names::Opaque),
];

/// Actions that name no domain and tell nothing of one: quotas, places, whose an address is.
const HARMLESS: [(Api, &str); 4] = [
    (TencentV3, "DescribePurgeQuota"),
    (TencentV3, "DescribePushQuota"),
    (TencentV3, "DescribeMapInfo"),
    (TencentV3, "DescribeCdnIp"),
];

/// What a parameter, or a field inside of one, names. A parameter of an action is a field of the object of its name.
pub(super) fn names(api: Api, object: &Object, field: &Field) -> Option<Names> {
    let is_it = |entry: &&(Api, &str, &str, Names)| (entry.0, entry.1, entry.2) == (api, object.name, field.name);
    let by_meaning = BY_MEANING.iter().find(is_it).map(|entry| entry.3);
    by_meaning.or(match field.rules.format {
        Some(Format::Domain) => Some(Names::Domain),
        Some(Format::Url) => Some(Names::Url),
        Some(Format::Directory) => Some(Names::Directory),
        _ => None,
    })
}

/// Whether its items are counted in audit lines.
pub(super) fn counts(api: Api, object: &Object, field: &Field) -> bool {
    use Names::{Directory, Domain, DomainOrUrl, Url, UrlOrDirectory};
    matches!(names(api, object, field), Some(Domain | Url | Directory | UrlOrDirectory | DomainOrUrl))
}

/// Whether an action may be called by a limited token though it names nothing.
pub(super) fn is_harmless(api: Api, action: &str) -> bool {
    HARMLESS.contains(&(api, action))
}
