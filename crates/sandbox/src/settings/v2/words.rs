//! The small parts that settings of API 2017 are made of.

use serde_json::{Value, json};

use crate::settings::Fault;

/// How long a part of the domain is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CacheRule {
    /// 0 all, 1 suffixes, 2 directories, 3 full paths, 5 the home page.
    pub(crate) kind: u8,
    /// `all`, `.jpg;.js`, `/a;/b`, `/a.png` or `/`.
    pub(crate) rule: String,
    pub(crate) seconds: u64,
}

const CACHE_TYPES: [(u8, &str); 5] = [(0, "all"), (1, "file"), (2, "directory"), (3, "path"), (5, "index")];

impl CacheRule {
    /// The unit that its time is shown in.
    pub(crate) const fn unit(&self) -> &'static str {
        match self.seconds {
            0 => "s",
            seconds if seconds % 86_400 == 0 => "d",
            seconds if seconds % 3_600 == 0 => "h",
            seconds if seconds % 60 == 0 => "m",
            _ => "s",
        }
    }

    /// As a rule of SimpleCache.
    pub(super) fn to_v3(&self) -> Result<Value, Fault> {
        let Some((_, kind)) = CACHE_TYPES.iter().find(|(number, _)| *number == self.kind) else {
            return Err(Fault::Cache(format!("there is no rule of the type {}", self.kind)));
        };
        let contents: Vec<&str> = match (self.kind, self.rule.as_str()) {
            (0, "all") => vec!["*"],
            (0, rule) => return Err(Fault::Cache(format!("a rule for all is written `all`, not {rule:?}"))),
            (1, rule) => suffixes(rule),
            (_, rule) => rule.split(';').collect(),
        };
        Ok(json!({"CacheType": kind, "CacheContents": contents, "CacheTime": self.seconds}))
    }

    /// The rule of a type of API 3.0.
    pub(super) fn from_v3(kind: &str, contents: &[Value], seconds: u64) -> Option<Self> {
        let (number, _) = CACHE_TYPES.iter().find(|(_, name)| *name == kind)?;
        let contents = contents.iter().filter_map(Value::as_str);
        let rule = match number {
            0 => "all".to_owned(),
            1 => contents.map(|suffix| format!(".{suffix}")).collect::<Vec<_>>().join(";"),
            _ => contents.collect::<Vec<_>>().join(";"),
        };
        Some(Self { kind: *number, rule, seconds })
    }
}

/// `.js;.css` without the dots.
pub(super) fn suffixes(text: &str) -> Vec<&str> {
    text.split(';').map(|suffix| suffix.strip_prefix('.').unwrap_or(suffix)).collect()
}

/// Who may link to the domain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Refer {
    /// 0 anybody, 1 all but these, 2 only these.
    pub(crate) kind: u8,
    pub(crate) list: Vec<String>,
    /// Whether an empty referer is one of the list.
    pub(crate) has_empty: bool,
}

/// Who may ask.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct AccessIp {
    /// 0 anybody, 1 all but these, 2 only these.
    pub(crate) kind: u8,
    pub(crate) list: Vec<String>,
}

/// The cap of a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Capping {
    /// Bit a second.
    pub(crate) bandwidth: u64,
    /// `K`, `M`, `G` or `T`.
    pub(crate) unit: &'static str,
    /// Whether visitors are sent to the origin; they get 404 else.
    pub(crate) is_to_origin: bool,
    pub(crate) is_active: bool,
}

impl Capping {
    /// The units.
    pub(crate) const UNITS: [&str; 4] = ["K", "M", "G", "T"];
}

/// A rule of compression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Compression {
    pub(crate) is_on: bool,
    /// `gzip`, `brotli`.
    pub(crate) algorithms: Vec<String>,
    /// `.js;.css`
    pub(crate) file_type: String,
}

/// Signed URLs of the type D. It is no `Debug`: it holds a key.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SafetyChain {
    pub(crate) is_on: bool,
    pub(crate) key: String,
    /// 10 or 16.
    pub(crate) time_format: u8,
    /// Seconds.
    pub(crate) ttl: u64,
}
