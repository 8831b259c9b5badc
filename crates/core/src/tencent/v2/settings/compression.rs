//! Which files are compressed.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Misfit;
use crate::shape::Shaped;

/// Which files are compressed on their way to visitors. A trial: accounts must be let in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct Compression {
    /// The rules.
    pub rule: Vec<CompressionRule>,
    /// Further fields, as they came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Which files one rule is for, and how they are compressed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CompressionRule {
    /// Whether they are compressed.
    #[shape(one_of("on", "off"))]
    pub compress: String,
    /// How.
    #[shape(one_of("gzip", "brotli"))]
    pub compress_type: Vec<String>,
    /// Suffixes such as `.js;.css`: at most 100 characters together.
    pub file_type: String,
    /// Further fields, as they came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Compression {
    /// The longest list of suffixes of a rule, in characters.
    pub const FILE_TYPE_CHARS: usize = 100;

    /// What the shape alone cannot check.
    ///
    /// # Errors
    /// [`Misfit`] says what the cloud would refuse.
    pub fn check(&self) -> Result<(), Misfit> {
        let length = |rule: &CompressionRule| rule.file_type.chars().count();
        match self.rule.iter().map(length).find(|length| *length > Self::FILE_TYPE_CHARS) {
            Some(length) => {
                let most = Self::FILE_TYPE_CHARS;
                Err(Misfit::new(
                    "compression",
                    None,
                    format!("{length} characters are too long for file_type: send {most}"),
                ))
            }
            None => Ok(()),
        }
    }
}
