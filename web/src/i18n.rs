//! Texts in two languages. `build.rs` makes [`Msg`] and the tables from `i18n/*.json`.

mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

pub use messages::Msg;

/// A language of the interface.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    ZhCn,
}

impl Lang {
    /// The tag for the `lang` attribute.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhCn => "zh-CN",
        }
    }

    /// The language that a browser's tag asks for.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        if tag.to_ascii_lowercase().starts_with("zh") { Self::ZhCn } else { Self::En }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::ZhCn,
            Self::ZhCn => Self::En,
        }
    }

    /// A text.
    #[must_use]
    pub fn t(self, message: Msg) -> &'static str {
        match self {
            Self::En => messages::EN[message as usize],
            Self::ZhCn => messages::ZH_CN[message as usize],
        }
    }

    /// A text with its places filled in.
    #[must_use]
    pub fn fill(self, message: Msg, values: &[(&str, &str)]) -> String {
        fill(self.t(message), values)
    }
}

/// Fills `{name}` with a value and `{name|one|many}` with a word: `one` where the value is `1`.
fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((place, tail)) = after.split_once('}') else { break };
        let mut parts = place.split('|');
        let name = parts.next().unwrap_or_default();
        let value = values.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value);
        match (parts.next(), parts.next()) {
            (Some(one), Some(many)) => filled.push_str(if value == "1" { one } else { many }),
            _ => filled.push_str(value),
        }
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_plurals() {
        let text = "Purge {count} {count|URL|URLs} of {host}";
        assert_eq!(fill(text, &[("count", "1"), ("host", "a")]), "Purge 1 URL of a");
        assert_eq!(fill(text, &[("count", "1,184"), ("host", "a")]), "Purge 1,184 URLs of a");
        assert_eq!(fill("no places", &[]), "no places");
    }

    #[test]
    fn languages_are_found_by_tag() {
        assert_eq!(Lang::from_tag("zh-Hans-CN"), Lang::ZhCn);
        assert_eq!(Lang::from_tag("en-GB"), Lang::En);
        assert_eq!(Lang::from_tag(""), Lang::En);
    }
}
