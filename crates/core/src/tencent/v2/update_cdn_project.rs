//! UpdateCdnProject: a domain put into another project.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;
use crate::tencent::Done;

/// Puts a domain into another project. Projects are shared by all products of the cloud.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct UpdateCdnProject {
    /// The project; 0 is the default one.
    #[shape(required)]
    pub project_id: u64,
    /// The number of the domain.
    #[shape(required)]
    pub host_id: u64,
}

impl Action for UpdateCdnProject {
    const SPEC: ActionSpec = ActionSpec::v2("UpdateCdnProject").access(Access::Write);
    const EXAMPLE: Example = Example { request: r#"{"projectId":1001,"hostId":123456}"#, reply: "{}" };
    type Output = Done;
}
