//! Connections: which cloud, by which way, with whose keys.

use std::fmt;

use edgeseal_core::{Credentials, SignedRequest};

/// The place of a connection's requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// The sandbox in a worker of this browser.
    Demo,
    /// This tab signs, a proxy forwards.
    Relay {
        /// Where to send: see [`expand`].
        template: String,
    },
}

/// Keys as they were typed. They live in this tab's memory only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Keys {
    /// The SecretId.
    pub secret_id: String,
    /// The SecretKey.
    pub secret_key: String,
    /// The session token of temporary keys; empty for none.
    pub token: String,
}

impl Keys {
    /// The sandbox's, which are no secret.
    #[must_use]
    pub fn sandbox() -> Self {
        Self { secret_id: "AKIDSANDBOX".into(), secret_key: "sandbox-secret".into(), token: String::new() }
    }

    /// Whether both parts are there.
    #[must_use]
    pub fn are_complete(&self) -> bool {
        !self.secret_id.is_empty() && !self.secret_key.is_empty()
    }

    /// For the signer.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        let credentials = Credentials::new(&self.secret_id, &self.secret_key);
        if self.token.is_empty() { credentials } else { credentials.with_token(&self.token) }
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Keys(hidden)")
    }
}

/// A connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// Unique in this tab.
    pub id: u32,
    /// As people call it.
    pub name: String,
    /// By which way.
    pub way: Way,
    /// The host that requests are signed for.
    pub host: String,
    /// With whose keys.
    pub keys: Keys,
}

/// Why a template cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TemplateFault {
    /// It is empty.
    Empty,
    /// It is neither https, nor http on this machine, nor a path of this site.
    Scheme,
    /// It says neither `{host}` and `{path}` nor `{url}`.
    Places,
}

/// Checks a template before anything is sent by it.
///
/// # Errors
/// [`TemplateFault`] says what is wrong.
pub fn check_template(template: &str) -> Result<(), TemplateFault> {
    let template = template.trim();
    if template.is_empty() {
        return Err(TemplateFault::Empty);
    }
    let on_this_machine = |host: &str| template.strip_prefix(host).is_some_and(|rest| rest.starts_with([':', '/']));
    let own_site = template.starts_with('/') && !template.starts_with("//");
    let secure =
        template.starts_with("https://") || ["http://127.0.0.1", "http://localhost"].into_iter().any(on_this_machine);
    if !own_site && !secure {
        return Err(TemplateFault::Scheme);
    }
    let says = |place: &str| template.contains(place);
    if says("{url}") || (says("{host}") && says("{path}")) { Ok(()) } else { Err(TemplateFault::Places) }
}

/// The address that a signed request is sent to.
///
/// `{host}` is the cloud's host, `{path}` its path and query, `{url}` the whole URL. The query is never written anew:
/// a signature covers it byte for byte.
#[must_use]
pub fn expand(template: &str, request: &SignedRequest) -> String {
    template
        .trim()
        .replace("{url}", &request.url())
        .replace("{host}", &request.host)
        .replace("{path}", &request.target())
}

#[cfg(test)]
mod tests {
    use super::*;
    use edgeseal_core::{Api, Call, Stamp, sign};

    #[test]
    fn templates_of_the_usual_proxies() {
        let mut call = Call::new(Api::TencentV3, "DescribeDomains", serde_json::json!({"Keyword": "a b"}));
        call.method = http::Method::GET;
        let request = sign(&call, &Keys::sandbox().credentials(), Stamp::from_seconds(1)).unwrap();
        let sent = |template| expand(template, &request);
        assert_eq!(sent("/v1/relay/{host}{path}"), "/v1/relay/cdn.tencentcloudapi.com/?Keyword=a%20b");
        assert_eq!(
            sent("https://cors.example/{url}"),
            "https://cors.example/https://cdn.tencentcloudapi.com/?Keyword=a%20b"
        );
    }

    #[test]
    fn keys_go_over_a_safe_way_only() {
        for good in [
            "/v1/relay/{host}{path}",
            "https://a.example/{url}",
            "http://127.0.0.1:8710/{host}{path}",
            "http://localhost/{url}",
        ] {
            assert_eq!(check_template(good), Ok(()), "{good}");
        }
        for (bad, fault) in [
            ("", TemplateFault::Empty),
            ("http://a.example/{url}", TemplateFault::Scheme),
            ("http://127.0.0.1.evil.example/{url}", TemplateFault::Scheme),
            ("http://localhost@evil.example/{url}", TemplateFault::Scheme),
            ("//a.example/{url}", TemplateFault::Scheme),
            ("javascript:{url}", TemplateFault::Scheme),
            ("https://a.example/{host}", TemplateFault::Places),
        ] {
            assert_eq!(check_template(bad), Err(fault), "{bad}");
        }
    }

    #[test]
    fn keys_do_not_print() {
        let shown = format!("{:?}", Keys { secret_key: "s3cr3t".into(), ..Keys::sandbox() });
        assert!(!shown.contains("s3cr3t") && !shown.contains("AKID"));
    }
}
