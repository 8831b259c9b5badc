//! Who may link to a domain.

use serde::de::Error as _;
use serde::ser::SerializeSeq;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Misfit, Places};
use crate::shape::{Shape, Shaped, Text, fit};

/// Who may link to the domain: `[type,[names],empty]`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refer {
    /// 0 anybody, 1 all but the list, 2 only the list.
    pub kind: i64,
    /// Domains and addresses; `*.` in front of a domain stands for all below it.
    pub list: Vec<String>,
    /// 1 where a request without a referer counts as one of the list.
    pub null_flag: i64,
    /// Further places, as they came.
    pub rest: Vec<Value>,
}

/// The same in an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct HostRefer {
    /// 0 anybody, 1 all but the list, 2 only the list.
    #[serde(rename = "type")]
    pub kind: i64,
    /// Domains and addresses; `*.` in front of a domain stands for all below it.
    pub list: Vec<String>,
    /// 1 where a request without a referer counts as one of the list.
    pub null_flag: i64,
    /// Further fields, as they came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Refer {
    /// Lets anybody link to the domain.
    #[must_use]
    pub fn anybody() -> Self {
        Self::default()
    }

    /// Refuses these; `with_empty` refuses a request without a referer, too.
    #[must_use]
    pub fn all_but<T: Into<String>>(names: impl IntoIterator<Item = T>, with_empty: bool) -> Self {
        Self::of(1, names, with_empty)
    }

    /// Allows only these; `with_empty` allows a request without a referer, too.
    #[must_use]
    pub fn only<T: Into<String>>(names: impl IntoIterator<Item = T>, with_empty: bool) -> Self {
        Self::of(2, names, with_empty)
    }

    fn of<T: Into<String>>(kind: i64, names: impl IntoIterator<Item = T>, with_empty: bool) -> Self {
        let list = names.into_iter().map(Into::into).collect();
        Self { kind, list, null_flag: i64::from(with_empty), rest: Vec::new() }
    }

    /// What the shape alone cannot check.
    ///
    /// # Errors
    /// [`Misfit`] says what the cloud would refuse.
    pub fn check(&self) -> Result<(), Misfit> {
        let misfit = |number: u32, why: String| Err(Misfit::new("refer", number, why));
        match self {
            Self { kind, .. } if !(0..=2).contains(kind) => misfit(9131, format!("the type is 0, 1 or 2, not {kind}")),
            Self { null_flag, .. } if !(0..=1).contains(null_flag) => {
                misfit(9130, format!("the third place is 0 or 1, not {null_flag}"))
            }
            Self { list, .. } => match list.iter().find(|name| !is_name(name)) {
                Some(name) => {
                    misfit(9133, format!("{name:?} is neither a domain nor an address: leave out http:// and /"))
                }
                None => Ok(()),
            },
        }
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains("://") && !name.contains(|letter: char| letter.is_whitespace() || letter == ';')
}

impl Serialize for Refer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut places = serializer.serialize_seq(Some(3 + self.rest.len()))?;
        places.serialize_element(&self.kind)?;
        places.serialize_element(&self.list)?;
        places.serialize_element(&self.null_flag)?;
        self.rest.iter().try_for_each(|item| places.serialize_element(item))?;
        places.end()
    }
}

impl<'de> Deserialize<'de> for Refer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut value = Value::deserialize(deserializer)?;
        let shape = if value.is_array() { Self::SHAPE } else { HostRefer::SHAPE };
        fit(&mut value, &shape);
        match value {
            Value::Array(items) => {
                let mut places = Places(items.into_iter());
                let (kind, list, null_flag) = (places.next()?, places.next()?, places.next()?);
                Ok(Self { kind, list, null_flag, rest: places.rest() })
            }
            object => serde_json::from_value::<HostRefer>(object).map(Self::from).map_err(D::Error::custom),
        }
    }
}

impl Shaped for Refer {
    const SHAPE: Shape = Shape::Tuple(&[i64::SHAPE, <Vec<String>>::SHAPE, i64::SHAPE]);
    const TEXT: Text = Text {
        about: "Who may link to the domain. Three places: the type (0 anybody, 1 all but the list, 2 only the list); \
                the list of domains and addresses; 1 where a request without a referer counts as one of the list.",
        fields: &[],
    };
}

impl From<HostRefer> for Refer {
    fn from(HostRefer { kind, list, null_flag, .. }: HostRefer) -> Self {
        Self { kind, list, null_flag, rest: Vec::new() }
    }
}

impl From<Refer> for HostRefer {
    fn from(Refer { kind, list, null_flag, .. }: Refer) -> Self {
        Self { kind, list, null_flag, other: Map::new() }
    }
}
