//! OfflineHost: a domain out of service.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example, Together};
use crate::shape::Shaped;
use crate::tencent::Done;

/// Takes a domain that is online out of service: the nodes answer 404 from then on. Move its DNS record away first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct OfflineHost {
    /// The domain; or its number.
    #[shape(format = Domain)]
    pub host: Option<String>,
    /// The number of the domain; or its name.
    pub host_id: Option<u64>,
    /// Numbers of several domains; the documents allow one domain a call.
    #[shape(source = Cli)]
    pub host_ids: Option<Vec<u64>>,
}

impl Action for OfflineHost {
    const SPEC: ActionSpec = ActionSpec::v2("OfflineHost").access(Access::Destructive).together(&[Together::AnyOf(&[
        &["host"],
        &["hostId"],
        &["hostIds"],
    ])]);
    const EXAMPLE: Example = Example { request: r#"{"hostId":123456}"#, reply: "{}" };
    type Output = Done;
}
