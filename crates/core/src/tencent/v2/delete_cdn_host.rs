//! DeleteCdnHost: a closed domain taken off the CDN.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example, Together};
use crate::shape::Shaped;
use crate::tencent::Done;

/// Takes a closed domain off the CDN, with its settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct DeleteCdnHost {
    /// The domain; or its number.
    #[shape(format = Domain)]
    pub host: Option<String>,
    /// The number of the domain; or its name.
    pub host_id: Option<u64>,
}

impl Action for DeleteCdnHost {
    const SPEC: ActionSpec = ActionSpec::v2("DeleteCdnHost")
        .access(Access::Destructive)
        .together(&[Together::AnyOf(&[&["host"], &["hostId"]])]);
    const EXAMPLE: Example = Example { request: r#"{"hostId":123456}"#, reply: "{}" };
    type Output = Done;
}
