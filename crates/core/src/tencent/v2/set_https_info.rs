//! SetHttpsInfo: the certificate of a domain, HTTP/2 and jumps between HTTP and HTTPS.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example, Together};
use crate::shape::Shaped;
use crate::tencent::Done;

/// Sets HTTPS for a domain, or takes it away. It carries a private key, so it is sent as POST alone.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct SetHttpsInfo {
    /// The domain.
    #[shape(required, format = Domain)]
    pub host: String,
    /// 0 no HTTPS; 1 and 2 a certificate of one's own; 3 and 4 a hosted one. With 1 and 3 the origin is asked over
    /// HTTP; with 2 and 4 as the visitor asks, which a bucket and FTP cannot.
    #[shape(one_of(0, 1, 2, 3, 4))]
    pub https_type: Option<i64>,
    /// The certificate: for 1 and 2, where the domain has none of its own yet.
    #[shape(secret, format = Base64)]
    pub cert: Option<String>,
    /// Its private key.
    #[shape(secret, format = Base64)]
    pub private_key: Option<String>,
    /// The id of the hosted certificate, from GetHostCertList: for 3 and 4, where the domain has none yet.
    pub cert_id: Option<String>,
    /// 1 all go to HTTP; 2 all go to HTTPS by 302; 3 by 301. The negative number stops it.
    #[shape(one_of(1, -1, 2, -2, 3, -3))]
    pub force_switch: Option<i64>,
    /// Whether HTTP/2 is served.
    #[shape(one_of("on", "off"))]
    pub http2: Option<String>,
}

impl Action for SetHttpsInfo {
    const SPEC: ActionSpec = ActionSpec::v2("SetHttpsInfo")
        .access(Access::Write)
        .no_rate()
        .post_only()
        .together(&[Together::AnyOf(&[&["httpsType"], &["forceSwitch"]])]);
    const EXAMPLE: Example = Example {
        request: r#"{"host":"www.example.com","httpsType":4,"certId":"aBcD1234","forceSwitch":3,"http2":"on"}"#,
        reply: "{}",
    };
    type Output = Done;
}

/// Without the certificate and the key.
impl fmt::Debug for SetHttpsInfo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = |secret: &Option<String>| secret.as_ref().map(|_| "…");
        formatter
            .debug_struct("SetHttpsInfo")
            .field("host", &self.host)
            .field("https_type", &self.https_type)
            .field("cert", &hidden(&self.cert))
            .field("private_key", &hidden(&self.private_key))
            .field("cert_id", &self.cert_id)
            .field("force_switch", &self.force_switch)
            .field("http2", &self.http2)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::time::DAY;
    use crate::{Credentials, SignError, Stamp, sign};

    #[test]
    fn the_key_never_stands_in_a_url() {
        let mut call = SetHttpsInfo::default().call().unwrap();
        let credentials = Credentials::new("AKIDSANDBOX", "sandbox-secret");
        let stamp = Stamp::from_seconds(1_700_000_000);
        assert!(sign(&call, &credentials, stamp).is_ok());
        call.method = Method::GET;
        assert!(matches!(sign(&call, &credentials, stamp), Err(SignError::PostOnly(_))));
    }

    #[test]
    fn neither_debug_nor_violations_show_the_key() {
        let action = SetHttpsInfo {
            host: "www.example.com".to_owned(),
            https_type: Some(1),
            cert: Some("bm8gUEVN".to_owned()),
            private_key: Some("c2VjcmV0".to_owned()),
            ..SetHttpsInfo::default()
        };
        assert!(!format!("{action:?}").contains("c2VjcmV0"));
        assert_eq!(
            action.check(DAY).unwrap_err().to_string(),
            "cert: it must be PEM text in Base64; privateKey: it must be PEM text in Base64"
        );
        let nothing = SetHttpsInfo { host: "www.example.com".to_owned(), ..SetHttpsInfo::default() };
        assert_eq!(nothing.check(DAY).unwrap_err().to_string(), "httpsType: send httpsType, or forceSwitch");
    }
}
