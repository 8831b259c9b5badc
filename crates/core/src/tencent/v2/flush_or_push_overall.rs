//! FlushOrPushOverall: purges or prefetches in the areas that flags name.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example, Together};
use crate::shape::Shaped;
use crate::tencent::Done;

/// Purges or prefetches in the mainland, outside of it or in both. The limits are those of the account's console.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct FlushOrPushOverall {
    /// `flush` purges, `push` prefetches.
    #[shape(required, one_of("flush", "push"))]
    pub command: String,
    /// URLs, or directories, on domains of the account.
    #[shape(required, format = Url)]
    pub urls: Vec<String>,
    /// What they are; directories can only be purged.
    #[serde(rename = "type")]
    #[shape(required, one_of("url", "dir"))]
    pub kind: String,
    /// 1 for the mainland. One of both areas must be 1.
    #[shape(one_of(0, 1), default = "0")]
    pub mainland: Option<u8>,
    /// 1 for the rest of the world.
    #[shape(one_of(0, 1), default = "0")]
    pub oversea: Option<u8>,
}

impl Action for FlushOrPushOverall {
    const SPEC: ActionSpec = ActionSpec::v2("FlushOrPushOverall").purge().access(Access::Write).together(&[
        Together::OneIs(&["mainland", "oversea"], "1"),
        Together::Never(("command", "push"), ("type", "dir")),
    ]);
    const EXAMPLE: Example = Example {
        request: r#"{"command":"flush","urls":["http://www.example.com/logo.png"],"type":"url","mainland":1,"oversea":1}"#,
        reply: "{}",
    };
    type Output = Done;
}
