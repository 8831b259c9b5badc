//! refresh-cdn-cache: loads video files onto the nodes.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example};
use crate::packed::Packed;
use crate::shape::Shaped;

/// Loads video files onto the nodes, in 5 to 10 minutes. Each bitrate of a video is a file.
///
/// The signer adds `userid`, `ptime` and `sign`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct RefreshCdnCache {
    /// What is done; `push` loads, and is the only documented one.
    #[shape(required, one_of("push"))]
    pub action: String,
    /// The form of the files; `zip` is the only documented one.
    #[shape(required, one_of("zip"))]
    pub file_type: String,
    /// The files. They travel as JSON text in one form field, and that exact text is signed.
    #[shape(required, items(1, 100))]
    pub videos: Packed<Vec<Video>>,
}

impl RefreshCdnCache {
    /// A prefetch of files.
    #[must_use]
    pub fn new(videos: Vec<Video>) -> Self {
        Self { action: "push".to_owned(), file_type: "zip".to_owned(), videos: Packed(videos) }
    }
}

impl Action for RefreshCdnCache {
    const SPEC: ActionSpec = ActionSpec::polyv("refresh-cdn-cache").purge().access(Access::Write).per_day(2_000);
    const EXAMPLE: Example = Example {
        request: r#"{"action":"push","fileType":"zip","videos":"[{\"vid\":\"e6b23c6f513fbe025b94efdd10d7ab47_e\",\"brIndex\":1}]"}"#,
        reply: r#"{"taskId":"0e4c7a5b9d1f4a3c8b2e6d7f10a9c5b3"}"#,
    };
    type Output = PolyvTask;
}

/// A file: one bitrate of one video.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct Video {
    /// The id of the video.
    #[shape(required)]
    pub vid: String,
    /// 1 smooth, 2 HD, 3 super HD.
    #[shape(required, range(1, 3))]
    pub br_index: u8,
}

/// The task that a prefetch started.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct PolyvTask {
    /// 32 hexadecimal digits.
    pub task_id: String,
}
