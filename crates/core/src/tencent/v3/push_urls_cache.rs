//! PushUrlsCache: loads URLs onto the nodes before anybody asks for them.

use serde::{Deserialize, Serialize};

use super::TaskId;
use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Loads URLs onto the nodes. A prefetch of both areas uses the day of each.
///
/// The origin has to serve them all at once: send what it can bear.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PushUrlsCache {
    /// URLs on domains of the account that are online or deploying.
    #[shape(required, items(1, 500), format = Url)]
    pub urls: Vec<String>,
    /// The `User-Agent` that the origin sees.
    #[shape(default = "TencentCdn")]
    pub user_agent: Option<String>,
    /// Where they are loaded to. The domain must be served there.
    #[shape(one_of("mainland", "overseas", "global"), default = "mainland")]
    pub area: Option<String>,
    /// Which nodes load them: `middle` or nothing for the layer between edge and origin. Outside of the mainland the
    /// edge is the default, whose traffic is billed.
    #[shape(one_of("middle"))]
    pub layer: Option<String>,
    /// Whether the parts of M3U8 indexes are loaded too, three levels deep. Each counts; what is beyond the day's quota
    /// is left out in silence.
    #[serde(rename = "ParseM3U8")]
    #[shape(default = "false")]
    pub parse_m3u8: Option<bool>,
    /// Whether the origin is asked for whole files instead of ranges; not open to all accounts.
    #[shape(default = "false")]
    pub disable_range: Option<bool>,
    /// Headers that the origin sees.
    #[shape(items(0, 20))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<HttpHeader>,
    /// Whether the cloud percent-encodes the URLs.
    pub url_encode: Option<bool>,
}

impl PushUrlsCache {
    /// A prefetch of URLs in the mainland.
    #[must_use]
    pub fn new<U: Into<String>>(urls: impl IntoIterator<Item = U>) -> Self {
        Self { urls: urls.into_iter().map(Into::into).collect(), ..Self::default() }
    }
}

impl Action for PushUrlsCache {
    const SPEC: ActionSpec = ActionSpec::v3("PushUrlsCache").purge().access(Access::Write).per_day(1_000);
    const EXAMPLE: Example = Example {
        request: r#"{"Urls":["https://www.example.com/app/setup.zip"],"Area":"global","Headers":[{"Name":"X-Warm-Up","Value":"1"}]}"#,
        reply: r#"{"TaskId":"1580377200-p7c2d4wn","RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = TaskId;
}

/// A header of a request.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct HttpHeader {
    /// Its name.
    #[shape(required, bytes(128), format = HeaderName)]
    pub name: String,
    /// Its value.
    #[shape(bytes(1_024))]
    pub value: String,
}
