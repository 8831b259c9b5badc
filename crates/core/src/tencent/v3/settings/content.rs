//! What visitors get: compressed, sought, redirected, in error.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::shape::Shaped;

/// Compression by the nodes. Without it, gzip for `js`, `html`, `css`, `xml`, `json`, `shtml` and `htm` of 256 to
/// 2,097,152 bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Compression {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The rules.
    pub compression_rules: Option<Vec<CompressionRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// What is compressed, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CompressionRule {
    /// Must be true.
    #[shape(required)]
    pub compress: Option<bool>,
    /// The smallest file.
    #[shape(required, unit = "bytes", default = "256")]
    pub min_length: Option<i64>,
    /// The largest file, at most 30 MB. Whether an MB has 1,000 or 1,024 KB is not documented.
    #[shape(required, range(0, 31_457_280), unit = "bytes")]
    pub max_length: Option<i64>,
    /// The algorithms, the preferred one first.
    #[shape(required, one_of("gzip", "brotli"))]
    pub algorithms: Option<Vec<String>>,
    /// Suffixes without the dot; not looked at where `RuleType` is there.
    pub file_extensions: Option<Vec<String>>,
    /// What `RulePaths` are.
    #[shape(one_of("all", "file", "directory", "path", "contentType"))]
    pub rule_type: Option<String>,
    /// `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for
    /// `path`, media types such as `text/html` for `contentType`.
    pub rule_paths: Option<Vec<String>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether players may ask for a part of a video by time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct VideoSeek {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Whether crawlers are always sent to the origin, so that the address of the site stays the same for them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Seo {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Pages of one's own for errors. Not for every account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ErrorPage {
    /// Turns it on.
    #[shape(required, one_of("on", "off"), default = "off")]
    pub switch: Option<String>,
    /// The pages.
    pub page_rules: Option<Vec<ErrorPageRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A page for an error.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ErrorPageRule {
    /// The error.
    #[shape(required, one_of(400, 403, 404, 500))]
    pub status_code: Option<i64>,
    /// The status code of the redirect.
    #[shape(required, one_of(301, 302))]
    pub redirect_code: Option<i64>,
    /// The full URL of the page.
    #[shape(required, format = Url)]
    pub redirect_url: Option<String>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Redirects by path.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct UrlRedirect {
    /// Turns it on.
    #[shape(required, one_of("on", "off"))]
    pub switch: Option<String>,
    /// The redirects; needed where it is on.
    #[shape(items(0, 10))]
    pub path_rules: Option<Vec<UrlRedirectRule>>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A redirect.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct UrlRedirectRule {
    /// The status code.
    #[shape(required, one_of(301, 302))]
    pub redirect_status_code: Option<i64>,
    /// The path of the visitor without parameters, at most 1,024 characters and 5 wildcards.
    #[shape(required)]
    pub pattern: Option<String>,
    /// The path to go to: begins with `/`, at most 1,024 characters. `$1` to `$5` stand for what the wildcards matched,
    /// in at most 10 places.
    #[shape(required)]
    pub redirect_url: Option<String>,
    /// The host to go to, with `http://` or `https://`.
    #[shape(default = "http:// + the domain")]
    pub redirect_host: Option<String>,
    /// Whether the pattern must match the whole path, or anything in it.
    pub full_match: Option<bool>,
    /// Whether the pattern is a regular expression.
    pub regex: Option<bool>,
    /// What this version does not know, as it came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
