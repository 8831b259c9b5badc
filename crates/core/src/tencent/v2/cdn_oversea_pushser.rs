//! CdnOverseaPushser: loads URLs onto the nodes outside of the mainland. The cloud spells it so.

use serde::{Deserialize, Serialize};

use super::PushedTask;
use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Loads URLs onto the nodes outside of the mainland, as one task for each of their domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CdnOverseaPushser {
    /// URLs on domains of the account.
    #[shape(required, items(1, 20), format = Url)]
    pub urls: Vec<String>,
}

impl Action for CdnOverseaPushser {
    const SPEC: ActionSpec = ActionSpec::v2("CdnOverseaPushser").purge().access(Access::Write).no_rate().per_day(1_000);
    const EXAMPLE: Example = Example {
        request: r#"{"urls":["http://www.example.com/app/setup.zip"]}"#,
        reply: r#"[{"task_id":"7","date":"2016-06-21 20:24:47"}]"#,
    };
    type Output = Vec<PushedTask>;
}
