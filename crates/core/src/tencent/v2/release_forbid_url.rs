//! ReleaseForbidUrl: lets the nodes serve blocked URLs again.

use serde::{Deserialize, Serialize};

use super::DealingUrls;
use crate::action::{Access, Action, ActionSpec, Example, Rate};
use crate::shape::Shaped;

/// Lets the nodes serve URLs again that the account has blocked, not those that the cloud has. For accounts that were
/// let in.
///
/// Between the block of a URL and its release must be more than 15 minutes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct ReleaseForbidUrl {
    /// The URLs, as they were blocked.
    #[shape(required, items(1, 100), format = Url)]
    pub urls: Vec<String>,
}

impl Action for ReleaseForbidUrl {
    const SPEC: ActionSpec = ActionSpec::v2("ReleaseForbidUrl").access(Access::Write).rate(Rate::per_minute(30));
    const EXAMPLE: Example = Example {
        request: r#"{"urls":["https://www.example.com/upload/7349.jpg"]}"#,
        reply: r#"{"dealing_urls":["https://www.example.com/upload/7349.jpg"]}"#,
    };
    type Output = DealingUrls;
}
