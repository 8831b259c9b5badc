//! OnlineHost: a closed domain back in service.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example, Together};
use crate::shape::Shaped;
use crate::tencent::Done;

/// Puts a closed domain back in service, one a call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct OnlineHost {
    /// The domain; or its number.
    #[shape(format = Domain)]
    pub host: Option<String>,
    /// The number of the domain; or its name.
    pub host_id: Option<u64>,
}

impl Action for OnlineHost {
    const SPEC: ActionSpec =
        ActionSpec::v2("OnlineHost").access(Access::Write).together(&[Together::AnyOf(&[&["host"], &["hostId"]])]);
    const EXAMPLE: Example = Example { request: r#"{"host":"img.example.com"}"#, reply: "{}" };
    type Output = Done;
}
