//! refresh-cdn-cache: loads video files onto the nodes before anyone asks for them.

use serde::{Deserialize, Serialize, Serializer};

use crate::action::{Access, Action, ActionSpec};
use crate::lenient;

/// Loads video files onto the nodes, in 5 to 10 minutes. At most 100 files a call and 2,000 a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RefreshCdnCache {
    /// `push`, the only documented one.
    pub action: &'static str,
    /// `zip`, the only documented one.
    pub file_type: &'static str,
    /// The files. They travel as JSON text in one form field, and that exact text is signed.
    #[serde(serialize_with = "as_json_text")]
    pub videos: Vec<Video>,
}

impl RefreshCdnCache {
    /// A prefetch of files.
    #[must_use]
    pub const fn new(videos: Vec<Video>) -> Self {
        Self { action: "push", file_type: "zip", videos }
    }
}

impl Action for RefreshCdnCache {
    const SPEC: ActionSpec = ActionSpec::polyv("refresh-cdn-cache")
        .access(Access::Write)
        .required(&["userid", "ptime", "sign", "action", "fileType", "videos"])
        .list("videos", 100);
    type Output = PolyvTask;
}

fn as_json_text<S: Serializer>(videos: &[Video], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&serde_json::to_string(videos).map_err(serde::ser::Error::custom)?)
}

/// A file: one bitrate of one video.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Video {
    /// The id of the video.
    pub vid: String,
    /// 1 smooth, 2 HD, 3 super HD.
    #[serde(deserialize_with = "lenient::number")]
    pub br_index: u8,
}

/// The task that a prefetch started.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PolyvTask {
    /// 32 hexadecimal digits.
    #[serde(deserialize_with = "lenient::text")]
    pub task_id: String,
}
