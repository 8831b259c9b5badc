//! Secrets among parameters and replies.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::shape::{Shape, Shaped};

/// A text that is a secret. `Debug` shows that there is one, nothing of it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(
    /// The text itself, for a computation that needs it.
    pub String,
);

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(hidden)")
    }
}

impl<S: Into<String>> From<S> for Secret {
    fn from(secret: S) -> Self {
        Self(secret.into())
    }
}

impl Shaped for Secret {
    const SHAPE: Shape = Shape::Text;
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn it_is_sent_and_not_shown() {
        let secret = Secret::from("example-key-1");
        assert_eq!(format!("{secret:?}"), "Secret(hidden)");
        assert_eq!(serde_json::to_value(&secret).unwrap(), "example-key-1");
    }
}
