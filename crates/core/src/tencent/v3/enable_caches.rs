//! EnableCaches: lets the nodes serve blocked URLs again.

use serde::{Deserialize, Serialize};

use super::CacheOpt;
use super::disable_caches::RETIRED;
use crate::action::{Access, Action, ActionSpec, Example, Rate};
use crate::shape::{Shaped, Source};

/// Lets the nodes serve URLs again that the account has blocked, in 5 to 10 minutes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct EnableCaches {
    /// The URLs, as they were blocked.
    #[shape(required, format = Url)]
    pub urls: Vec<String>,
    /// The day of the block.
    #[shape(format = Day)]
    pub date: Option<String>,
}

impl Action for EnableCaches {
    const SPEC: ActionSpec = ActionSpec::v3("EnableCaches")
        .access(Access::Write)
        .source(Source::OldSdk)
        .rate(Rate::per_second(40))
        .retired(RETIRED);
    const EXAMPLE: Example = Example {
        request: r#"{"Urls":["https://www.example.com/upload/7349.jpg"]}"#,
        reply: r#"{"CacheOptResult":{"SuccessUrls":["https://www.example.com/upload/7349.jpg"],"FailUrls":[]},"TaskId":"1480069888795584533","RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = CacheOpt;
}
