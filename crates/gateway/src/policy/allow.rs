//! Which actions a token may call.

use std::fmt;
use std::str::FromStr;

use edgeseal_core::Access;
use edgeseal_core::action::Entry;

use crate::error::excerpt;

/// An entry of a token's list of actions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allow {
    /// `all`: every action, also one that takes a domain out of service or that Edgeseal does not know.
    All,
    /// `read`: every known action that only reads.
    Read,
    /// `purge`: what purges and prefetches, and what reads tasks and quotas of that.
    Purge,
    /// The name of an action, in which `*` stands for any letters.
    Glob(String),
}

impl Allow {
    /// Whether it covers an action. `entry` is what is known of it.
    #[must_use]
    pub fn covers(&self, name: &str, entry: Option<&Entry>) -> bool {
        match self {
            Self::All => true,
            Self::Read => entry.is_some_and(|entry| entry.spec.access == Access::Read),
            Self::Purge => entry.is_some_and(|entry| entry.spec.is_purge),
            Self::Glob(pattern) => matches(pattern, name),
        }
    }
}

impl fmt::Display for Allow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::All => "all",
            Self::Read => "read",
            Self::Purge => "purge",
            Self::Glob(pattern) => pattern,
        })
    }
}

impl FromStr for Allow {
    type Err = AllowError;

    fn from_str(text: &str) -> Result<Self, AllowError> {
        match text {
            "all" => Ok(Self::All),
            "read" => Ok(Self::Read),
            "purge" => Ok(Self::Purge),
            pattern if is_pattern(pattern) => Ok(Self::Glob(pattern.to_owned())),
            _ => Err(AllowError(text.to_owned())),
        }
    }
}

/// A text that names no actions.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} names no actions: write read, purge, all, or the name of an action such as PurgeUrlsCache or Describe*", excerpt(.0))]
pub struct AllowError(String);

/// Every action has a capital or a hyphen in its name, so a word in small letters is a misspelt one of ours.
fn is_pattern(text: &str) -> bool {
    let is_ours = text.bytes().all(|b| b.is_ascii_lowercase());
    (1..=64).contains(&text.len())
        && !is_ours
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'*')
}

/// Whether a name fits a pattern: each `*` takes as little as the rest lets it.
fn matches(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| name.strip_prefix(first)) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use edgeseal_core::Api;
    use edgeseal_core::action::{ACTIONS, find};

    use super::*;

    fn covered(allow: &str) -> Vec<&'static str> {
        let allow: Allow = allow.parse().unwrap();
        let names = ACTIONS.iter().filter(|entry| allow.covers(entry.spec.name, Some(entry)));
        names.map(|entry| entry.spec.name).collect()
    }

    #[test]
    fn purge_is_what_a_pipeline_needs() {
        assert_eq!(
            covered("purge"),
            [
                "PurgeUrlsCache",
                "PurgePathCache",
                "DescribePurgeTasks",
                "DescribePurgeQuota",
                "PushUrlsCache",
                "DescribePushTasks",
                "DescribePushQuota",
                "RefreshCdnUrl",
                "RefreshCdnDir",
                "GetCdnRefreshLog",
                "CdnPusherV2",
                "CdnUrlPusher",
                "GetPushLogs",
                "FlushOrPushOverall",
                "CdnOverseaPushser",
                "GetCdnOverseaPushLogs",
                "refresh-cdn-cache",
            ]
        );
    }

    #[test]
    fn read_never_writes_and_all_is_all() {
        for name in covered("read") {
            let entry = Api::ALL.into_iter().find_map(|api| find(api, name)).unwrap();
            assert_eq!(entry.spec.access, Access::Read, "{name}");
        }
        assert_eq!(covered("all").len(), ACTIONS.len());
        assert!(Allow::All.covers("DescribeSomethingNew", None));
        assert!(!Allow::Read.covers("DescribeSomethingNew", None));
        assert!(!Allow::Purge.covers("PurgeSomethingNew", None));
    }

    #[test]
    fn a_star_takes_any_letters() {
        for (pattern, name, fits) in [
            ("Describe*", "DescribeDomains", true),
            ("Describe*", "xDescribeDomains", false),
            ("Describe*", "Describe", true),
            ("*Cache", "PurgeUrlsCache", true),
            ("*Cache", "PurgeUrlsCaches", false),
            ("Purge*Cache", "PurgeUrlsCache", true),
            ("Purge*Cache", "PurgeCache", true),
            ("Purge*rgeCache", "PurgeCache", false),
            ("*a*a*", "banana", true),
            ("*a*b*", "banana", false),
            ("*", "anything", true),
            ("PurgeUrlsCache", "PurgeUrlsCache", true),
            ("PurgeUrlsCache", "PurgeUrlsCacheX", false),
            ("purgeUrlsCache", "PurgeUrlsCache", false),
            ("**", "x", true),
        ] {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }

    #[test]
    fn what_names_no_actions_is_refused() {
        for text in ["", "write", "reads", "Purge Urls", "Purge?", "../x", "Ｐ", "Describe.*"] {
            assert!(text.parse::<Allow>().is_err(), "{text}");
        }
        assert_eq!("refresh-cdn-cache".parse(), Ok(Allow::Glob("refresh-cdn-cache".to_owned())));
    }
}
