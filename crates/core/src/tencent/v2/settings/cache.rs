//! How long copies are kept, rule by rule.

use serde::de::Error as _;
use serde::ser::SerializeSeq;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Misfit, Places};
use crate::shape::{Shape, Shaped, Text, fit};

/// How long copies are kept: of all rules that a file falls under, the last one holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CacheRules(
    /// The rules, from the weakest to the strongest.
    pub Vec<CacheRule>,
);

/// A rule: `[type,rule,seconds]`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CacheRule {
    /// 0 all files, 1 suffixes, 2 directories, 3 full paths, 5 the home page.
    pub kind: i64,
    /// `all`, or `.jpg;.js`, `/a;/b/c`, `/a.html;/b.html`, `/`.
    pub rule: String,
    /// How long; 0 keeps nothing.
    pub seconds: i64,
    /// Further places, as they came.
    pub rest: Vec<Value>,
}

/// The same in an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct HostCacheRule {
    /// 0 all files, 1 suffixes, 2 directories, 3 full paths, 5 the home page.
    #[serde(rename = "type")]
    pub kind: i64,
    /// `all`, or `.jpg;.js`, `/a;/b/c`, `/a.html;/b.html`, `/`.
    pub rule: String,
    /// How long; 0 keeps nothing.
    #[shape(unit = "s")]
    pub time: i64,
    /// The unit that the time is shown in: `d`, `h`, `m` or `s`.
    pub unit: String,
    /// Further fields, as they came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl CacheRules {
    /// The rule that holds for a path such as `/img/logo.png`; what follows `?` is passed over. Letters must be of the
    /// same case.
    #[must_use]
    pub fn rule_for(&self, path: &str) -> Option<&CacheRule> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        self.0.iter().rev().find(|rule| rule.covers(path))
    }

    /// What the shape alone cannot check.
    ///
    /// # Errors
    /// [`Misfit`] says what the cloud would refuse.
    pub fn check(&self) -> Result<(), Misfit> {
        self.0.iter().try_for_each(CacheRule::check)
    }
}

impl CacheRule {
    /// A rule for all files.
    #[must_use]
    pub fn all(seconds: i64) -> Self {
        Self { kind: 0, rule: "all".to_owned(), seconds, rest: Vec::new() }
    }

    /// A rule for suffixes such as `.jpg`.
    #[must_use]
    pub fn suffixes(suffixes: &[&str], seconds: i64) -> Self {
        Self { kind: 1, rule: suffixes.join(";"), seconds, rest: Vec::new() }
    }

    /// A rule for directories such as `/img`.
    #[must_use]
    pub fn directories(directories: &[&str], seconds: i64) -> Self {
        Self { kind: 2, rule: directories.join(";"), seconds, rest: Vec::new() }
    }

    /// A rule for full paths such as `/img/logo.png`.
    #[must_use]
    pub fn paths(paths: &[&str], seconds: i64) -> Self {
        Self { kind: 3, rule: paths.join(";"), seconds, rest: Vec::new() }
    }

    fn covers(&self, path: &str) -> bool {
        match self.kind {
            0 => true,
            1 => self.parts().any(|suffix| ends_with(path, suffix)),
            2 => self.parts().any(|directory| is_below(path, directory)),
            3 => self.parts().any(|full| full == path),
            5 => path.is_empty() || path == "/",
            _ => false,
        }
    }

    fn parts(&self) -> impl Iterator<Item = &str> {
        self.rule.split(';').map(str::trim).filter(|part| !part.is_empty())
    }

    fn check(&self) -> Result<(), Misfit> {
        let all = |test: fn(&str) -> bool| self.parts().next().is_some() && self.parts().all(test);
        let misfit = |number: u32, why: String| Err(Misfit::new("cache", number, why));
        let (is_good, number, form) = match self.kind {
            0 => (self.rule == "all", 9109, "all"),
            1 => (all(|part| part.starts_with('.') && part.len() > 1), 9128, "suffixes such as .jpg;.js"),
            2 => (all(|part| part.starts_with('/')), 9129, "directories such as /a;/b/c"),
            3 => (all(|part| part.starts_with('/')), 9109, "paths such as /a.html;/b.html"),
            5 => (self.rule == "/", 9109, "/"),
            kind => return misfit(9127, format!("the type is 0, 1, 2, 3 or 5, not {kind}")),
        };
        if !is_good {
            return misfit(number, format!("type {} wants {form}, not {:?}", self.kind, self.rule));
        }
        if self.seconds < 0 {
            return misfit(9126, format!("{} seconds: send 0 or more", self.seconds));
        }
        Ok(())
    }
}

/// Whether the name of the file ends with a suffix. Answers were seen to leave the dot out.
fn ends_with(path: &str, suffix: &str) -> bool {
    let (file, suffix) = (path.rsplit('/').next().unwrap_or(path), suffix.strip_prefix('.').unwrap_or(suffix));
    file.strip_suffix(suffix).is_some_and(|rest| rest.ends_with('.'))
}

fn is_below(path: &str, directory: &str) -> bool {
    let directory = directory.strip_suffix('/').unwrap_or(directory);
    path.strip_prefix(directory).is_some_and(|rest| rest.starts_with('/'))
}

impl Serialize for CacheRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut places = serializer.serialize_seq(Some(3 + self.rest.len()))?;
        places.serialize_element(&self.kind)?;
        places.serialize_element(&self.rule)?;
        places.serialize_element(&self.seconds)?;
        self.rest.iter().try_for_each(|item| places.serialize_element(item))?;
        places.end()
    }
}

impl<'de> Deserialize<'de> for CacheRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut value = Value::deserialize(deserializer)?;
        let shape = if value.is_array() { Self::SHAPE } else { HostCacheRule::SHAPE };
        fit(&mut value, &shape);
        match value {
            Value::Array(items) => {
                let mut places = Places(items.into_iter());
                let (kind, rule, seconds) = (places.next()?, places.next()?, places.next()?);
                Ok(Self { kind, rule, seconds, rest: places.rest() })
            }
            object => serde_json::from_value::<HostCacheRule>(object).map(Self::from).map_err(D::Error::custom),
        }
    }
}

impl Shaped for CacheRule {
    const SHAPE: Shape = Shape::Tuple(&[i64::SHAPE, String::SHAPE, i64::SHAPE]);
    const TEXT: Text = Text {
        about: "Three places: the type (0 all files, 1 suffixes, 2 directories, 3 full paths, 5 the home page); the \
                rule (all, or .jpg;.js, /a;/b/c, /a.html;/b.html, /); seconds, where 0 keeps nothing.",
        fields: &[],
    };
}

impl Shaped for CacheRules {
    const SHAPE: Shape = <Vec<CacheRule>>::SHAPE;
    const TEXT: Text = CacheRule::TEXT;
}

impl From<HostCacheRule> for CacheRule {
    fn from(HostCacheRule { kind, rule, time, .. }: HostCacheRule) -> Self {
        Self { kind, rule, seconds: time, rest: Vec::new() }
    }
}

/// The unit is the largest one that leaves no rest.
impl From<CacheRule> for HostCacheRule {
    fn from(CacheRule { kind, rule, seconds: time, .. }: CacheRule) -> Self {
        let unit = match time {
            0 => "s",
            time if time % 86_400 == 0 => "d",
            time if time % 3_600 == 0 => "h",
            time if time % 60 == 0 => "m",
            _ => "s",
        };
        Self { kind, rule, time, unit: unit.to_owned(), other: Map::new() }
    }
}

impl FromIterator<HostCacheRule> for CacheRules {
    fn from_iter<I: IntoIterator<Item = HostCacheRule>>(rules: I) -> Self {
        Self(rules.into_iter().map(CacheRule::from).collect())
    }
}
