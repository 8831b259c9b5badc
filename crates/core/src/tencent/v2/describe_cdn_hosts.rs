//! DescribeCdnHosts: the domains of the account.

use serde::{Deserialize, Serialize};

use super::CdnHosts;
use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Lists the domains of the account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct DescribeCdnHosts {
    /// 1 for every setting, 0 for the brief form.
    #[shape(one_of(0, 1), default = "0")]
    pub detail: Option<u32>,
    /// How many domains to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Most domains to answer with; all where it is left out.
    pub limit: Option<u32>,
    /// No document describes it.
    #[shape(source = Cli)]
    pub keyword: Option<String>,
    /// No document describes it.
    #[shape(source = Cli)]
    pub mode: Option<String>,
    /// Projects; no document describes it.
    #[shape(source = Cli)]
    pub projects: Option<Vec<u64>>,
}

impl Action for DescribeCdnHosts {
    const SPEC: ActionSpec = ActionSpec::v2("DescribeCdnHosts");
    const EXAMPLE: Example = Example { request: r#"{"detail":1,"offset":0,"limit":20}"#, reply: super::cdn_host::FULL };
    type Output = CdnHosts;
}
