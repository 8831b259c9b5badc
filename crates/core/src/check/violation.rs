//! What is wrong with a call, in words a person can act on.

use std::fmt;

use serde_json::Value;

use crate::shape::Format;

/// The longest part of a value that an error repeats.
const EXCERPT: usize = 80;

/// Most words that an error lists.
const WORDS: usize = 30;

/// A rule that a parameter breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// It must be there.
    Required,
    /// The action has no parameter of this name.
    Unknown,
    /// It must be of another type.
    Type(&'static str),
    /// It must be one of some words.
    OneOf(&'static [&'static str]),
    /// Too few or too many items.
    Items {
        /// Fewest.
        least: usize,
        /// Most.
        most: usize,
        /// How many there are.
        count: usize,
    },
    /// A number out of its range.
    Range {
        /// Smallest.
        least: i64,
        /// Largest.
        most: i64,
    },
    /// A text that is too long.
    Bytes {
        /// Longest, in bytes of UTF-8.
        most: usize,
        /// How long it is.
        bytes: usize,
    },
    /// A text of another form.
    Format(Format),
    /// At least one of the groups must be complete.
    AnyOf(&'static [&'static [&'static str]]),
    /// At most one of these may be there.
    Exclusive(&'static [&'static str]),
    /// Another parameter is needed beside it.
    Needs(&'static str),
    /// At least one of these must have the value.
    OneIs(&'static [&'static str], &'static str),
    /// It does not go with this value of another parameter.
    Never(&'static str, &'static str),
    /// The end is before the beginning.
    EndsBefore(&'static str),
    /// The range is longer than the interval reaches; seconds.
    Reach {
        /// The word of the interval; none where the rule holds for all.
        interval: Option<&'static str>,
        /// The longest range.
        seconds: u64,
    },
    /// The data do not reach back so far.
    DaysBack(u64),
}

/// A parameter that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The full name: `Urls.3`, `Https.CertInfo.CertId`.
    pub field: String,
    /// The beginning of its value as JSON; none where it is absent or a secret.
    pub value: Option<String>,
    /// The rule.
    pub broken: Broken,
}

impl Violation {
    pub(crate) fn new(field: &str, value: &Value, broken: Broken) -> Self {
        let value = (!value.is_null()).then(|| excerpt(value));
        Self { field: field.to_owned(), value, broken }
    }

    pub(crate) fn without_value(mut self) -> Self {
        self.value = None;
        self
    }
}

/// All that is wrong with a call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Violations(
    /// In the order of the parameters.
    pub Vec<Violation>,
);

impl From<Violation> for Violations {
    fn from(one: Violation) -> Self {
        Self(vec![one])
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, violation) in self.0.iter().enumerate() {
            write!(formatter, "{}{violation}", if at == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = if self.field.is_empty() { "the parameters" } else { &self.field };
        match &self.value {
            Some(value) => write!(formatter, "{name} is {value}: {}", self.broken),
            None => write!(formatter, "{name}: {}", self.broken),
        }
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => formatter.write_str("it is needed"),
            Self::Unknown => formatter.write_str("the action has no such parameter"),
            Self::Type(words) => write!(formatter, "it must be {words}"),
            Self::OneOf(words) if words.len() > WORDS => {
                let some: Vec<&str> = words.iter().copied().take(WORDS).collect();
                write!(formatter, "it must be one of {} words: {}, …", words.len(), some.join(", "))
            }
            Self::OneOf(words) => write!(formatter, "it must be one of {}", words.join(", ")),
            Self::Items { least, most, count } if count < least => {
                write!(formatter, "{count} are too few: send {least} to {most}")
            }
            Self::Items { most, count, .. } => write!(formatter, "{count} are too many: send at most {most} a call"),
            Self::Range { least, most } => write!(formatter, "it must be {least} to {most}"),
            Self::Bytes { most, bytes } => write!(formatter, "{bytes} bytes are too long: {most} are allowed"),
            Self::Format(format) => formatter.write_str(format.rule()),
            Self::AnyOf(groups) => {
                let groups: Vec<String> = groups.iter().map(|group| group.join(" and ")).collect();
                write!(formatter, "send {}", groups.join(", or "))
            }
            Self::Exclusive(names) => write!(formatter, "send only one of {}", names.join(", ")),
            Self::Needs(other) => write!(formatter, "{other} is needed beside it"),
            Self::OneIs(names, word) => write!(formatter, "at least one of {} must be {word}", names.join(", ")),
            Self::Never(name, word) => write!(formatter, "it does not go with {name} {word}"),
            Self::EndsBefore(start) => write!(formatter, "it is before {start}"),
            Self::Reach { interval: Some(word), seconds } => {
                write!(
                    formatter,
                    "the interval {word} reaches {}: shorten the range or take a coarser one",
                    span(*seconds)
                )
            }
            Self::Reach { interval: None, seconds } => write!(formatter, "the range may be {} at most", span(*seconds)),
            Self::DaysBack(days) => write!(formatter, "the data reach {days} days back"),
        }
    }
}

/// Seconds in the largest unit that has no rest.
fn span(seconds: u64) -> String {
    let (count, unit) = match seconds {
        whole if whole > 86_400 && whole.is_multiple_of(86_400) => (whole / 86_400, "days"),
        whole if whole.is_multiple_of(3_600) => (whole / 3_600, "hours"),
        rest => (rest / 60, "minutes"),
    };
    format!("{count} {unit}")
}

fn excerpt(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= EXCERPT {
        return text;
    }
    text.chars().take(EXCERPT).chain(std::iter::once('…')).collect()
}
