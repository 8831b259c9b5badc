//! RefreshCdnDir: expires the cached copies of whole directories.

use serde::{Deserialize, Serialize};

use super::RefreshTask;
use crate::action::{Access, Action, ActionSpec, Example, Rate};
use crate::shape::Shaped;

/// Expires the cached copies of directories and of all below them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct RefreshCdnDir {
    /// Directories on domains of the account that are online or deploying.
    #[shape(required, items(1, 20), format = Directory)]
    pub dirs: Vec<String>,
    /// 1 expires the files whose Last-Modified has changed, 2 all of them.
    #[serde(rename = "type")]
    #[shape(one_of(1, 2), default = "1")]
    pub kind: Option<i64>,
}

impl Action for RefreshCdnDir {
    const SPEC: ActionSpec =
        ActionSpec::v2("RefreshCdnDir").purge().access(Access::Write).rate(Rate::per_minute(3_000)).per_day(100);
    const EXAMPLE: Example = Example {
        request: r#"{"dirs":["http://www.example.com/news/"],"type":1}"#,
        reply: r#"{"count":1,"task_id":"1480069888795584533"}"#,
    };
    // The document shows no data; answers that were seen have it.
    type Output = RefreshTask;
}
