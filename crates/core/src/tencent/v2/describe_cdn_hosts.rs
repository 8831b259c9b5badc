//! DescribeCdnHosts: the domains of the account.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Lists the domains of the account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct DescribeCdnHosts {
    /// How many domains to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Most domains to answer with; all where it is left out.
    pub limit: Option<u32>,
}

impl Action for DescribeCdnHosts {
    const SPEC: ActionSpec = ActionSpec::v2("DescribeCdnHosts");
    const EXAMPLE: Example = Example {
        request: r#"{"offset":0,"limit":20}"#,
        reply: r#"{"hosts":[{"id":123456,"app_id":1250000000,"project_id":0,"host":"www.example.com","host_type":"cname","service_type":"web","origin":"203.0.113.10:8080","status":5,"disabled":0,"enable_overseas":"no","cname":"www.example.com.cdn.dnsv1.com","fwd_host":"www.example.com","create_time":"2016-05-09 17:00:00","update_time":"2016-05-10 14:13:12"}],"total":1}"#,
    };
    type Output = CdnHosts;
}

/// The domains that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CdnHosts {
    /// The domains.
    pub hosts: Vec<CdnHost>,
    /// How many domains the account has.
    pub total: u64,
}

/// A domain. The cloud sends further fields, which are left out here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CdnHost {
    /// The number of the domain.
    pub id: u64,
    /// The account.
    pub app_id: u64,
    /// The project; 0 is the default one.
    pub project_id: u64,
    /// The domain's name.
    pub host: String,
    /// `cname`, `cos` or `ftp`.
    pub host_type: String,
    /// `web`, `download` or `media`.
    pub service_type: String,
    /// A domain, or addresses with ports separated by `;`.
    pub origin: String,
    /// 1 reviewing, 2 rejected, 3 approved and deploying, 4 deploying, 5 online, 6 offline.
    pub status: i64,
    /// 0 unless the domain is blocked.
    pub disabled: i64,
    /// `yes` where the domain is also served outside the mainland.
    pub enable_overseas: String,
    /// Where its DNS record must point.
    pub cname: String,
    /// The Host header that the origin sees.
    pub fwd_host: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub create_time: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub update_time: String,
}
