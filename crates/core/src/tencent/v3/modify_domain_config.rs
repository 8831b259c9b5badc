//! ModifyDomainConfig: changes one property of a domain's settings.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::action::{Access, Action, ActionSpec, Example};
use crate::secret::Secret;
use crate::shape::{Shaped, without_nulls};
use crate::tencent::Done;

/// Changes one property of a domain's settings; the rest of its object stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ModifyDomainConfig {
    /// The domain.
    #[shape(required, format = Domain)]
    pub domain: String,
    /// The path of the property with dots, such as `Https.CertInfo.CertId` or `Origin.Origins`.
    #[shape(required, format = Route)]
    pub route: String,
    /// The new value as JSON text of an object with one name, `update`: `{"update":"on"}`. It may be a key, so it is
    /// never shown.
    #[shape(required, secret, format = Json)]
    pub value: Secret,
}

impl ModifyDomainConfig {
    /// A change of one property. Nulls within the value are not sent.
    #[must_use]
    pub fn new(domain: impl Into<String>, route: impl Into<String>, mut value: Value) -> Self {
        without_nulls(&mut value);
        let value = Secret(json!({ "update": value }).to_string());
        Self { domain: domain.into(), route: route.into(), value }
    }
}

impl Action for ModifyDomainConfig {
    const SPEC: ActionSpec = ActionSpec::v3("ModifyDomainConfig").access(Access::Write).post_only();
    const EXAMPLE: Example = Example {
        request: r#"{"Domain":"www.example.com","Route":"Origin.Origins","Value":"{\"update\":[\"203.0.113.10:8080\"]}"}"#,
        reply: r#"{"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = Done;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_is_wrapped_and_hidden() {
        let change = ModifyDomainConfig::new("www.example.com", "Https.Hsts", json!({"Switch": "on", "MaxAge": null}));
        assert_eq!(change.value.0, r#"{"update":{"Switch":"on"}}"#);
        assert!(!format!("{change:?}").contains("Switch"));
        assert_eq!(change.check(0), Ok(()));
    }
}
