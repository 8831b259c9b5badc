//! DisableCaches: makes the nodes refuse URLs.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example, Rate};
use crate::shape::{Shaped, Source};

/// Why the three actions about blocked URLs are not served any more.
pub(super) const RETIRED: &str =
    "retired in September 2025: marked as abandoned in the documents, gone from the SDKs since 3.0.1466";

/// Makes the nodes answer 403 for URLs. It holds for visitors in the mainland only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DisableCaches {
    /// The URLs, each for its own protocol.
    #[shape(required, items(1, 100), format = Url)]
    pub urls: Vec<String>,
}

impl Action for DisableCaches {
    const SPEC: ActionSpec = ActionSpec::v3("DisableCaches")
        .access(Access::Destructive)
        .source(Source::OldSdk)
        .rate(Rate::per_second(40))
        .per_day(3_000)
        .retired(RETIRED);
    const EXAMPLE: Example = Example {
        request: r#"{"Urls":["https://www.example.com/upload/7349.jpg"]}"#,
        reply: r#"{"CacheOptResult":{"SuccessUrls":["https://www.example.com/upload/7349.jpg"],"FailUrls":[]},"TaskId":"1480069888795584532","RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = CacheOpt;
}

/// What became of a block or a release.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CacheOpt {
    /// The URLs, sorted by what became of them.
    pub cache_opt_result: CacheOptResult,
    /// The task.
    pub task_id: String,
}

/// URLs, sorted by what became of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CacheOptResult {
    /// What was done.
    pub success_urls: Vec<String>,
    /// What was not.
    pub fail_urls: Vec<String>,
}
