//! Writing: SetHttpsInfo, unpacked.

use serde_json::{Map, Value, json};

use super::change::word;
use crate::settings::{Facts, Fault, Settings};

/// What a call sets. It is no `Debug`: it holds a key.
#[derive(Clone, Default)]
pub(crate) struct HttpsChange {
    /// 0 none; own certificate 1, hosted one 3; one more where the origin is asked by the protocol of the visitor.
    pub(crate) https_type: Option<i64>,
    /// PEM in Base64.
    pub(crate) cert: Option<String>,
    /// PEM in Base64.
    pub(crate) private_key: Option<String>,
    pub(crate) cert_id: Option<String>,
    /// 1 to HTTP, 2 to HTTPS by 302, 3 to HTTPS by 301; negative to stop it.
    pub(crate) force_switch: Option<i64>,
    pub(crate) http2: Option<bool>,
}

impl Settings {
    /// Sets what a call of SetHttpsInfo sets. Nothing is stored where a part of it is refused.
    pub(crate) fn set_https_v2(&mut self, change: &HttpsChange, facts: &Facts<'_>) -> Result<(), Fault> {
        if change.https_type.is_none() && change.force_switch.is_none() {
            return Err(Fault::Missing("httpsType or forceSwitch".to_owned()));
        }
        let mut objects = Map::new();
        let mut https = self.current("Https", facts);
        if let Some(http2) = change.http2 {
            https.insert("Http2".to_owned(), json!(word(http2)));
        }
        match change.https_type {
            None => {}
            Some(0) => {
                https.insert("Switch".to_owned(), json!("off"));
                https.insert("CertInfo".to_owned(), Value::Null);
            }
            Some(number @ 1..=4) => {
                let is_hosted = number > 2;
                let follows = number % 2 == 0;
                let info = certificate(&https, change, is_hosted)?;
                https.insert("Switch".to_owned(), json!("on"));
                https.insert("CertInfo".to_owned(), info);
                let mut origin = self.current("Origin", facts);
                if follows && self.origins().1 == "cos" {
                    return Err(Fault::value(
                        "Https",
                        "an object store cannot be asked by the protocol of the visitor",
                    ));
                }
                origin.insert("OriginPullProtocol".to_owned(), json!(if follows { "follow" } else { "http" }));
                objects.insert("Origin".to_owned(), Value::Object(origin));
            }
            Some(other) => return Err(Fault::value("Https", format!("there is no httpsType {other}"))),
        }
        if change.https_type.is_some() || change.http2.is_some() {
            objects.insert("Https".to_owned(), Value::Object(https));
        }
        let force = match change.force_switch {
            None => None,
            Some(1) => Some(json!({"Switch": "on", "RedirectType": "http", "RedirectStatusCode": 302})),
            Some(2) => Some(json!({"Switch": "on", "RedirectType": "https", "RedirectStatusCode": 302})),
            Some(3) => Some(json!({"Switch": "on", "RedirectType": "https", "RedirectStatusCode": 301})),
            Some(-3..=-1) => Some(json!({"Switch": "off"})),
            Some(other) => return Err(Fault::value("ForceRedirect", format!("there is no forceSwitch {other}"))),
        };
        if let Some(force) = force {
            objects.insert("ForceRedirect".to_owned(), force);
        }
        self.update(&objects, facts)
    }
}

/// The certificate of the call, or the one that is set already where it is of this kind.
fn certificate(https: &Map<String, Value>, change: &HttpsChange, is_hosted: bool) -> Result<Value, Fault> {
    let stored = https.get("CertInfo").unwrap_or(&Value::Null);
    match (is_hosted, &change.cert_id, &change.cert, &change.private_key) {
        (true, Some(id), _, _) => Ok(json!({"CertId": id})),
        (false, _, Some(cert), Some(key)) => Ok(json!({"Certificate": cert, "PrivateKey": key})),
        (true, None, _, _) if stored["CertId"].is_string() => Ok(stored.clone()),
        (false, _, None, None) if stored["PrivateKey"].is_string() => Ok(stored.clone()),
        _ => Err(Fault::NoCertificate),
    }
}
