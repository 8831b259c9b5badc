//! DescribeTrafficPackages: traffic that was bought or given in advance.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Lists the traffic packages of the account, a page at a time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeTrafficPackages {
    /// How many packages to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Packages a page.
    #[shape(range(1, 1_000), default = "100")]
    pub limit: Option<u32>,
    /// The order: by expiry, by creation, by status (in use, not begun, used up, expired) or by where they came from
    /// (bought, extended, given).
    #[shape(
        one_of("expireTimeDesc", "expireTimeAsc", "createTimeDesc", "createTimeAsc", "status", "channel"),
        default = "expireTimeDesc"
    )]
    pub sort_by: Option<String>,
}

impl Action for DescribeTrafficPackages {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeTrafficPackages");
    const EXAMPLE: Example = Example {
        request: r#"{"Offset":0,"Limit":100,"SortBy":"expireTimeAsc"}"#,
        reply: r#"{"TotalCount":1,"TrafficPackages":[{"Id":7001,"Type":"flux","Bytes":10000000000000,"BytesUsed":4120000000000,"Status":"enabled","CreateTime":"2026-09-01 10:00:00","EnableTime":"2026-09-01 10:00:00","ExpireTime":"2027-03-01 10:00:00","ContractExtension":true,"AutoExtension":true,"Channel":"ACTIVE_PURCHASE","Area":"mainland","LifeTimeMonth":6,"ExtensionAvailable":true,"RefundAvailable":false,"Region":0,"ConfigId":null,"ExtensionMode":1,"TrueEnableTime":"2026-09-01 10:00:00","TrueExpireTime":null}],"ExpiringCount":0,"EnabledCount":1,"PaidCount":1,"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = TrafficPackages;
}

/// A page of packages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct TrafficPackages {
    /// How many there are in all.
    pub total_count: u64,
    /// The packages of this page.
    pub traffic_packages: Vec<TrafficPackage>,
    /// How many expire within 7 days.
    pub expiring_count: u64,
    /// How many are in use.
    pub enabled_count: u64,
    /// How many were paid for.
    pub paid_count: u64,
}

/// A traffic package. Times are `YYYY-MM-DD HH:MM:SS` in UTC+8.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct TrafficPackage {
    /// Its number.
    pub id: u64,
    /// Its kind, a name for people.
    #[serde(rename = "Type")]
    pub kind: String,
    /// How much it holds.
    #[shape(unit = "bytes")]
    pub bytes: u64,
    /// How much of it is used.
    #[shape(unit = "bytes")]
    pub bytes_used: u64,
    /// `enabled`, `expired` or `disabled`; `frozen` stands in an example.
    pub status: String,
    /// When it was handed out.
    pub create_time: String,
    /// When it begins.
    pub enable_time: String,
    /// When it ends.
    pub expire_time: String,
    /// Whether it is extended.
    pub contract_extension: bool,
    /// Whether that happens by itself.
    pub auto_extension: bool,
    /// Where it came from.
    pub channel: String,
    /// `mainland` or `overseas`.
    pub area: String,
    /// How long it lasts.
    #[shape(unit = "months")]
    pub life_time_month: u64,
    /// Whether it can be extended.
    pub extension_available: bool,
    /// Whether it can be given back.
    pub refund_available: bool,
    /// 0 mainland, 1 to 3 Asia Pacific 1 to 3, 4 Middle East, 5 North America, 6 Europe, 7 South America, 8 Africa.
    pub region: Option<u32>,
    /// The number of its kind.
    pub config_id: Option<u64>,
    /// When it is extended: 0 never, 1 when it ends, 2 when it is used up, 3 in both cases.
    pub extension_mode: Option<u32>,
    /// When it really began.
    pub true_enable_time: Option<String>,
    /// When it really ended.
    pub true_expire_time: Option<String>,
}
