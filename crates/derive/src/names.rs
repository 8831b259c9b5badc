//! The names that serde gives to fields.

use syn::{Attribute, LitStr, Result, Token};

/// How serde renames the fields of a struct.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Case {
    Own,
    Pascal,
    Camel,
}

/// What serde's attributes say about a struct or a field. Attributes that change no name are passed over.
#[derive(Debug, Default)]
pub(crate) struct Serde {
    pub(crate) rename: Option<String>,
    pub(crate) rename_all: Option<String>,
    pub(crate) is_flat: bool,
    pub(crate) is_skipped: bool,
}

impl Serde {
    pub(crate) fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut said = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            attribute.parse_nested_meta(|meta| {
                let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
                if meta.input.peek(Token![=]) {
                    let value: LitStr = meta.value()?.parse()?;
                    match name.as_str() {
                        "rename" => said.rename = Some(value.value()),
                        "rename_all" => said.rename_all = Some(value.value()),
                        _ => {}
                    }
                } else {
                    said.is_flat |= name == "flatten";
                    said.is_skipped |= name == "skip";
                }
                Ok(())
            })?;
        }
        Ok(said)
    }

    pub(crate) fn case(&self) -> Option<Case> {
        match self.rename_all.as_deref() {
            None => Some(Case::Own),
            Some("PascalCase") => Some(Case::Pascal),
            Some("camelCase") => Some(Case::Camel),
            Some(_) => None,
        }
    }
}

impl Case {
    /// The name of a field, as serde makes it.
    pub(crate) fn name(self, field: &str) -> String {
        if self == Self::Own {
            return field.to_owned();
        }
        let mut name = String::with_capacity(field.len());
        let mut starts_word = self == Self::Pascal;
        for letter in field.chars() {
            if letter == '_' {
                starts_word = true;
            } else if starts_word {
                name.push(letter.to_ascii_uppercase());
                starts_word = false;
            } else {
                name.push(letter);
            }
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_serde() {
        assert_eq!(Case::Pascal.name("url_encode"), "UrlEncode");
        assert_eq!(Case::Camel.name("start_date"), "startDate");
        assert_eq!(Case::Own.name("task_id"), "task_id");
    }
}
