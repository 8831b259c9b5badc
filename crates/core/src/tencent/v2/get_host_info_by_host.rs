//! GetHostInfoByHost: domains by name, in full.

use serde::{Deserialize, Serialize};

use super::CdnHosts;
use crate::action::{Action, ActionSpec, Example, Rate};
use crate::shape::Shaped;

/// Reads domains with all of their settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct GetHostInfoByHost {
    /// The domains.
    #[shape(required, format = Domain)]
    pub hosts: Vec<String>,
}

impl Action for GetHostInfoByHost {
    const SPEC: ActionSpec = ActionSpec::v2("GetHostInfoByHost").rate(Rate::per_minute(1_000));
    const EXAMPLE: Example = Example { request: r#"{"hosts":["www.example.com"]}"#, reply: super::cdn_host::FULL };
    type Output = CdnHosts;
}
