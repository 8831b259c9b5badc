//! JSON inside of a text: how API 2017 takes its settings, and Polyv its list of files.

use serde::de::{DeserializeOwned, Error as _};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::shape::{Shape, Shaped, Text, fit};

/// A value that travels as JSON text in one parameter. The text is made once: it is what is signed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Packed<T>(
    /// The value.
    pub T,
);

impl<T: Serialize> Serialize for Packed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&serde_json::to_string(&self.0).map_err(S::Error::custom)?)
    }
}

/// Reads the text, or the value itself where a server has unpacked it already.
impl<'de, T: DeserializeOwned + Shaped> Deserialize<'de> for Packed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut value = match Value::deserialize(deserializer)? {
            Value::String(text) => serde_json::from_slice(text.as_bytes()).map_err(D::Error::custom)?,
            value => value,
        };
        fit(&mut value, &T::SHAPE);
        serde_json::from_value(value).map(Self).map_err(D::Error::custom)
    }
}

impl<T: Shaped> Shaped for Packed<T> {
    const SHAPE: Shape = Shape::Packed(&T::SHAPE);
    const TEXT: Text = T::TEXT;
}
