//! ForbidBadUrl: makes the nodes refuse URLs.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example, Rate};
use crate::shape::Shaped;

/// Makes the nodes answer 403 for URLs. For accounts that were let in.
///
/// A URL that cannot be reached is not blocked. Between the block of a URL and its release must be more than 15 minutes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct ForbidBadUrl {
    /// URLs on domains of the account that are online or deploying.
    #[shape(required, items(1, 100), format = Url)]
    pub urls: Vec<String>,
}

impl Action for ForbidBadUrl {
    const SPEC: ActionSpec =
        ActionSpec::v2("ForbidBadUrl").access(Access::Destructive).rate(Rate::per_minute(30)).per_day(3_000);
    const EXAMPLE: Example = Example {
        request: r#"{"urls":["https://www.example.com/upload/7349.jpg"]}"#,
        reply: r#"{"dealing_urls":["https://www.example.com/upload/7349.jpg"]}"#,
    };
    type Output = DealingUrls;
}

/// What was taken.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct DealingUrls {
    /// The URLs that wait to be blocked or released.
    pub dealing_urls: Vec<String>,
}
