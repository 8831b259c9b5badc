//! The actions that documents print examples of, with their own types.

use edgeseal_core::polyv::RefreshCdnCache;
use edgeseal_core::tencent::{v2, v3};
use edgeseal_core::{Action, Api};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What the types of an action make of its requests and replies.
pub(crate) struct Typed {
    /// A fitted request, read and written again.
    pub(crate) request: fn(Value) -> Result<Value, String>,
    /// A whole reply, read and written again.
    pub(crate) reply: fn(&[u8]) -> Result<Value, String>,
}

fn request<A: Action + DeserializeOwned>(fitted: Value) -> Result<Value, String> {
    let action: A = serde_json::from_value(fitted).map_err(|error| error.to_string())?;
    action.call().map(|call| call.params).map_err(|error| error.to_string())
}

fn reply<A: Action<Output: Serialize>>(body: &[u8]) -> Result<Value, String> {
    let output = A::decode(200, body).map_err(|error| error.to_string())?;
    serde_json::to_value(output).map_err(|error| error.to_string())
}

macro_rules! typed {
    ($($action:ty,)+) => {
        /// The types of an action; none where it has to be added here.
        pub(crate) fn typed(api: Api, name: &str) -> Option<Typed> {
            $(if (api, name) == (<$action>::SPEC.api, <$action>::SPEC.name) {
                return Some(Typed { request: request::<$action>, reply: reply::<$action> });
            })+
            None
        }
    };
}

typed! {
    v3::AddCdnDomain,
    v3::DeleteCdnDomain,
    v3::DescribeBillingData,
    v3::DescribeCdnData,
    v3::DescribeCdnDomainLogs,
    v3::DescribeCdnIp,
    v3::DescribeDistrictIspData,
    v3::DescribeDomains,
    v3::DescribeDomainsConfig,
    v3::DescribeIpStatus,
    v3::DescribeIpVisit,
    v3::DescribeMapInfo,
    v3::DescribeOriginData,
    v3::DescribePayType,
    v3::DescribePurgeTasks,
    v3::DescribePushTasks,
    v3::DescribeTopData,
    v3::DisableCaches,
    v3::EnableCaches,
    v3::GetDisableRecords,
    v3::ListTopData,
    v3::ModifyDomainConfig,
    v3::PurgePathCache,
    v3::PurgeUrlsCache,
    v3::PushUrlsCache,
    v3::StartCdnDomain,
    v3::StopCdnDomain,
    v3::UpdateDomainConfig,
    v2::AddCdnHost,
    v2::CdnOverseaPushser,
    v2::CdnPusherV2,
    v2::CdnUrlPusher,
    v2::DeleteCdnHost,
    v2::DescribeCdnHostDetailedInfo,
    v2::DescribeCdnHostInfo,
    v2::DescribeCdnHosts,
    v2::FlushOrPushOverall,
    v2::ForbidBadUrl,
    v2::GenerateLogList,
    v2::GetCdnHostsDetailStatistics,
    v2::GetCdnLogList,
    v2::GetCdnOriginStat,
    v2::GetCdnOverseaPushLogs,
    v2::GetCdnProvIspDetailStat,
    v2::GetCdnRefreshLog,
    v2::GetCdnStatTop,
    v2::GetForbidUrlInfo,
    v2::GetHostInfoByHost,
    v2::GetHostInfoById,
    v2::GetPushLogs,
    v2::OfflineHost,
    v2::OnlineHost,
    v2::RefreshCdnDir,
    v2::RefreshCdnUrl,
    v2::ReleaseForbidUrl,
    v2::SetHttpsInfo,
    v2::UpdateCdnConfig,
    v2::UpdateCdnProject,
    RefreshCdnCache,
}

/// Whether an action refuses its own settings beyond what a check can see.
pub(crate) fn is_misfit(name: &str, fitted: Value) -> bool {
    match name {
        "AddCdnHost" => {
            serde_json::from_value::<v2::AddCdnHost>(fitted).is_ok_and(|action| action.check_settings().is_err())
        }
        "UpdateCdnConfig" => {
            serde_json::from_value::<v2::UpdateCdnConfig>(fitted).is_ok_and(|action| action.check_settings().is_err())
        }
        _ => false,
    }
}
