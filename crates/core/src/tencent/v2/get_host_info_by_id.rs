//! GetHostInfoById: domains by number, in full.

use serde::{Deserialize, Serialize};

use super::CdnHosts;
use crate::action::{Action, ActionSpec, Example, Rate};
use crate::shape::Shaped;

/// Reads domains with all of their settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct GetHostInfoById {
    /// The numbers of the domains.
    #[shape(required)]
    pub ids: Vec<u64>,
}

impl Action for GetHostInfoById {
    const SPEC: ActionSpec = ActionSpec::v2("GetHostInfoById").rate(Rate::per_minute(1_000));
    const EXAMPLE: Example = Example { request: r#"{"ids":[123456]}"#, reply: super::cdn_host::FULL };
    type Output = CdnHosts;
}
