//! The documented forms of single properties that the description of the settings has no word for.

use edgeseal_core::shape::{Object, Shape};
use serde_json::Value;

use crate::settings::fault::Fault;

/// Longest path or pattern, in characters.
const PATH: usize = 1_024;
/// Longest remark, in characters.
const REMARK: usize = 50;

/// The first value below this one that has not its form.
pub(super) fn check(shape: &Shape, value: &Value, at: &str) -> Result<(), Fault> {
    match (shape, value) {
        (Shape::List(item), Value::Array(items)) => {
            items.iter().enumerate().try_for_each(|(index, value)| check(item, value, &format!("{at}.{index}")))
        }
        (Shape::Object(object), Value::Object(values)) => object.fields.iter().try_for_each(|field| {
            let Some(value) = values.get(field.name) else { return Ok(()) };
            let at = format!("{at}.{}", field.name);
            let text = value.as_str().filter(|text| !text.is_empty());
            match text.and_then(|text| broken(object, field.name, text)) {
                Some(rule) => Err(Fault::value(&at, rule)),
                None => check(&field.shape, value, &at),
            }
        }),
        (Shape::Integer, Value::Number(number)) if number.as_i64().is_some_and(i64::is_negative) => {
            Err(Fault::value(at, "no number is below 0"))
        }
        _ => Ok(()),
    }
}

/// The rule that a text breaks.
fn broken(object: &Object, name: &str, text: &str) -> Option<&'static str> {
    let is_signing = object.name.contains("AuthenticationType") && object.name != "AdvancedAuthenticationTypeC";
    let is_at_most = |most: usize| text.chars().count() <= most;
    let (is_good, rule) = match (object.name, name) {
        (_, "SecretKey" | "BackupSecretKey") if is_signing => (is_key(text), "6 to 32 letters and digits"),
        (_, name) if is_signing && name.ends_with("Param") => {
            (is_parameter(text), "a letter or _, then letters, digits and _, at most 100")
        }
        ("PathRule", "ForwardUri") | ("UrlRedirectRule", "RedirectUrl") => {
            (text.starts_with('/') && is_at_most(PATH), "begins with /, at most 1,024 characters")
        }
        ("PathRule", "Path") | ("UrlRedirectRule", "Pattern") => (is_at_most(PATH), "at most 1,024 characters"),
        ("UrlRedirectRule", "RedirectHost") => {
            let is_good = text.starts_with("http://") || text.starts_with("https://");
            (is_good, "begins with http:// or https://")
        }
        ("IpFilterPathRule", "Remark") => (is_at_most(REMARK), "at most 50 characters"),
        _ => return None,
    };
    (!is_good).then_some(rule)
}

fn is_key(text: &str) -> bool {
    (6..=32).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_parameter(text: &str) -> bool {
    text.len() <= 100
        && !text.starts_with(|first: char| first.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use edgeseal_core::shape::Shaped;
    use edgeseal_core::tencent::v3::settings::{AdvancedAuthentication, Authentication, IpFreqLimit, UrlRedirect};
    use serde_json::json;

    use super::*;

    #[test]
    fn each_form_is_looked_for_where_it_is_documented() {
        let redirect = |name: &str, text: &str| json!({"PathRules": [{ name: text }]});
        let key = |kind: &str, name: &str, text: &str| json!({ kind: { name: text } });
        for (shape, value, expected) in [
            (UrlRedirect::SHAPE, redirect("RedirectUrl", "/a"), None),
            (UrlRedirect::SHAPE, redirect("RedirectUrl", "a"), Some("top.PathRules.0.RedirectUrl")),
            (UrlRedirect::SHAPE, redirect("RedirectHost", "a.example"), Some("top.PathRules.0.RedirectHost")),
            (UrlRedirect::SHAPE, redirect("Pattern", &"é".repeat(1_024)), None),
            (UrlRedirect::SHAPE, redirect("Pattern", &"é".repeat(1_025)), Some("top.PathRules.0.Pattern")),
            (Authentication::SHAPE, key("TypeA", "SecretKey", "abc123"), None),
            (Authentication::SHAPE, key("TypeA", "SecretKey", "abc12"), Some("top.TypeA.SecretKey")),
            (Authentication::SHAPE, key("TypeA", "SignParam", "_sign1"), None),
            (Authentication::SHAPE, key("TypeA", "SignParam", "1sign"), Some("top.TypeA.SignParam")),
            (
                AdvancedAuthentication::SHAPE,
                key("TypeF", "TransactionParam", "a-b"),
                Some("top.TypeF.TransactionParam"),
            ),
            (AdvancedAuthentication::SHAPE, key("TypeC", "SecretKey", "a/b"), None),
            (IpFreqLimit::SHAPE, json!({"Qps": -1}), Some("top.Qps")),
        ] {
            let path = match check(&shape, &value, "top") {
                Err(Fault::Value(path, _)) => Some(path),
                _ => None,
            };
            assert_eq!(path.as_deref(), expected, "{value}");
        }
    }
}
