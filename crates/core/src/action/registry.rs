//! Every action that Edgeseal knows, in one list.

use super::{Action, ActionSpec, Example};
use crate::api::Api;
use crate::plan::Kind;
use crate::polyv::RefreshCdnCache;
use crate::shape::{Field, Shape, Shaped, Text};
use crate::tencent::{v2, v3};

/// What is needed to check a call of an action.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Its facts.
    pub spec: ActionSpec,
    /// Its parameters.
    pub request: Shape,
}

impl Entry {
    /// The entry of an action.
    #[must_use]
    pub const fn of<A: Action + ?Sized>() -> Self {
        Self { spec: A::SPEC, request: A::SHAPE }
    }

    /// Its parameters.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        self.request.object().map_or(&[], |object| object.fields)
    }

    /// Its first list parameter with a limit: what a long list is split by.
    #[must_use]
    pub fn list(&self) -> Option<(&'static str, usize)> {
        self.fields().iter().find_map(|field| field.rules.items.map(|(_, most)| (field.name, most)))
    }

    /// What a long list of it is planned as; `None` where a list is none of links or files. A video that names no
    /// bitrate is meant in the first.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        Some(match (self.spec.api, self.spec.name) {
            (Api::TencentV3, "PurgeUrlsCache") | (Api::TencentV2, "RefreshCdnUrl") => Kind::PurgeUrls,
            (Api::TencentV3, "PurgePathCache") | (Api::TencentV2, "RefreshCdnDir") => Kind::PurgePaths,
            (Api::TencentV3, "PushUrlsCache")
            | (Api::TencentV2, "CdnPusherV2" | "CdnUrlPusher" | "CdnOverseaPushser") => Kind::Prefetch,
            (Api::TencentV3, "DisableCaches" | "EnableCaches")
            | (Api::TencentV2, "ForbidBadUrl" | "ReleaseForbidUrl") => Kind::Block,
            (Api::PolyvVod, "refresh-cdn-cache") => Kind::Videos { br_index: 1 },
            _ => return None,
        })
    }
}

/// All that is known about an action, with its texts.
#[derive(Debug, Clone, Copy)]
pub struct Described {
    /// Its facts and parameters.
    pub entry: Entry,
    /// The texts of its parameters.
    pub request: Text,
    /// Its answer.
    pub reply: Shape,
    /// The texts of its answer.
    pub reply_text: Text,
    /// A request and its reply.
    pub example: Example,
}

impl Described {
    /// The description of an action.
    #[must_use]
    pub const fn of<A: Action>() -> Self {
        Self {
            entry: Entry::of::<A>(),
            request: A::TEXT,
            reply: <A::Output as Shaped>::SHAPE,
            reply_text: <A::Output as Shaped>::TEXT,
            example: A::EXAMPLE,
        }
    }
}

/// Makes both tables from one list. The texts are linked only where [`described`] is called.
macro_rules! actions {
    ($($action:ty,)+) => {
        /// Every action that Edgeseal knows, in the order of the documents.
        pub const ACTIONS: &[Entry] = &[$(Entry::of::<$action>(),)+];

        /// Every action with its texts, in the order of [`ACTIONS`].
        pub fn described() -> impl Iterator<Item = Described> {
            const ALL: &[Described] = &[$(Described::of::<$action>(),)+];
            ALL.iter().copied()
        }
    };
}

actions! {
    v3::AddCdnDomain,
    v3::StartCdnDomain,
    v3::StopCdnDomain,
    v3::DeleteCdnDomain,
    v3::UpdateDomainConfig,
    v3::ModifyDomainConfig,
    v3::DuplicateDomainConfig,
    v3::DescribeDomains,
    v3::DescribeDomainsConfig,
    v3::DescribeCertDomains,
    v3::PurgeUrlsCache,
    v3::PurgePathCache,
    v3::DescribePurgeTasks,
    v3::DescribePurgeQuota,
    v3::PushUrlsCache,
    v3::DescribePushTasks,
    v3::DescribePushQuota,
    v3::DisableCaches,
    v3::EnableCaches,
    v3::GetDisableRecords,
    v3::DescribeUrlViolations,
    v3::DescribeCdnData,
    v3::DescribeIpVisit,
    v3::DescribeOriginData,
    v3::ListTopData,
    v3::DescribeTopData,
    v3::DescribeDistrictIspData,
    v3::DescribeMapInfo,
    v3::DescribePayType,
    v3::DescribeBillingData,
    v3::DescribeTrafficPackages,
    v3::DescribeCdnDomainLogs,
    v3::DescribeIpStatus,
    v3::DescribeCdnIp,
    v2::AddCdnHost,
    v2::OnlineHost,
    v2::OfflineHost,
    v2::DeleteCdnHost,
    v2::UpdateCdnConfig,
    v2::SetHttpsInfo,
    v2::UpdateCdnProject,
    v2::DescribeCdnHosts,
    v2::GetHostInfoByHost,
    v2::GetHostInfoById,
    v2::DescribeCdnHostInfo,
    v2::DescribeCdnHostDetailedInfo,
    v2::GetCdnHostsDetailStatistics,
    v2::GetCdnOriginStat,
    v2::GetCdnStatTop,
    v2::GetCdnProvIspDetailStat,
    v2::RefreshCdnUrl,
    v2::RefreshCdnDir,
    v2::GetCdnRefreshLog,
    v2::GetCdnLogList,
    v2::GenerateLogList,
    v2::CdnPusherV2,
    v2::CdnUrlPusher,
    v2::GetPushLogs,
    v2::FlushOrPushOverall,
    v2::CdnOverseaPushser,
    v2::GetCdnOverseaPushLogs,
    v2::ForbidBadUrl,
    v2::ReleaseForbidUrl,
    v2::GetForbidUrlInfo,
    RefreshCdnCache,
}

/// Finds an action by API and name.
#[must_use]
pub fn find(api: Api, name: &str) -> Option<&'static Entry> {
    ACTIONS.iter().find(|entry| entry.spec.api == api && entry.spec.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::Access;

    #[test]
    fn every_list_of_a_day_is_planned() {
        for entry in ACTIONS {
            let name = entry.spec.name;
            assert!(entry.spec.per_day.is_none() || entry.kind().is_some(), "{name}: its list cannot be planned");
            assert!(entry.kind().is_none() || entry.spec.access != Access::Read, "{name} plans nothing");
        }
        assert_eq!(ACTIONS.iter().filter(|entry| entry.kind().is_some()).count(), 13);
    }
}
