//! TC3-HMAC-SHA256 from the side of the cloud: the signature is recomputed from the request as it came.

use edgeseal_core::sign::tc3::{ALGORITHM, UNSIGNED_PAYLOAD, sha256_hex, sign_text};
use edgeseal_core::time::date;
use edgeseal_core::{ScopeKey, SecretKey};
use http::Request;

use super::Refusal;
use crate::guard::{same, signed_hosts};

/// The service of CDN in a credential scope.
const SERVICE: &str = "cdn";

/// Whether a scope is for CDN. The official Node SDK calls the service after the first label of its endpoint, which is
/// `cdn` in the cloud and `127` for an address of the loopback.
fn is_service(name: &str, hosts: &[String]) -> bool {
    name == SERVICE || hosts.iter().any(|host| host.split('.').next() == Some(name))
}

/// The parts of an `Authorization` header.
#[derive(Debug)]
pub(super) struct Authorization {
    pub(super) secret_id: String,
    date: String,
    service: String,
    signed_headers: String,
    signature: String,
}

impl Authorization {
    /// Reads `TC3-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`.
    pub(super) fn parse(header: &str) -> Result<Self, Refusal> {
        Self::parts(header).ok_or_else(|| {
            let message = "expected TC3-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…";
            Refusal::new("AuthFailure.InvalidAuthorization", message.to_owned())
        })
    }

    fn parts(header: &str) -> Option<Self> {
        let rest = header.strip_prefix(ALGORITHM)?;
        let field = |name: &str| {
            rest.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('=')).map(str::to_owned)
        };
        let credential = field("Credential")?;
        let mut scope = credential.split('/');
        let (secret_id, date, service) = (scope.next()?, scope.next()?, scope.next()?);
        if scope.next() != Some("tc3_request") || scope.next().is_some() {
            return None;
        }
        Some(Self {
            secret_id: secret_id.to_owned(),
            date: date.to_owned(),
            service: service.to_owned(),
            signed_headers: field("SignedHeaders")?,
            signature: field("Signature")?,
        })
    }
}

/// Whether the signature is that of the request.
///
/// The document lower-cases the values of headers, the official SDKs sign them as they are: either reading is good, and
/// so is a host without its port.
pub(super) fn matches(
    authorization: &Authorization,
    request: &Request<Vec<u8>>,
    timestamp: u64,
    secret: &SecretKey,
) -> Result<bool, Refusal> {
    let Authorization { date: scope_date, service, signed_headers, .. } = authorization;
    let failure = |message: &str| Refusal::new("AuthFailure.SignatureFailure", message.to_owned());
    if *scope_date != date(timestamp) {
        return Err(failure("the date of the credential is not the UTC date of X-TC-Timestamp"));
    }
    let hosts = signed_hosts(request);
    if !is_service(service, &hosts) {
        return Err(failure("the service of the credential is not cdn"));
    }
    let names: Vec<String> = signed_headers.split(';').map(|name| name.trim().to_ascii_lowercase()).collect();
    if !["content-type", "host"].iter().all(|needed| names.iter().any(|name| name == needed)) {
        return Err(failure("content-type and host must be signed"));
    }

    let key = ScopeKey::derive(secret, scope_date, service);
    let payload = hashed_payload(request);
    Ok(hosts.iter().any(|host| {
        [false, true].into_iter().any(|lower| {
            let headers = canonical_headers(&names, request, host, lower);
            let uri = request.uri();
            let canonical = format!(
                "{}\n{}\n{}\n{headers}\n{}\n{payload}",
                request.method(),
                uri.path(),
                uri.query().unwrap_or_default(),
                names.join(";"),
            );
            let hashed = sha256_hex(canonical.as_bytes());
            let text = format!("{ALGORITHM}\n{timestamp}\n{scope_date}/{service}/tc3_request\n{hashed}");
            same(&sign_text(&key, &text), &authorization.signature)
        })
    }))
}

fn canonical_headers(names: &[String], request: &Request<Vec<u8>>, host: &str, lower: bool) -> String {
    let mut text = String::new();
    for name in names {
        let sent = request.headers().get(name.as_str()).map(|value| String::from_utf8_lossy(value.as_bytes()));
        let value = if name == "host" { host } else { sent.as_deref().unwrap_or_default().trim() };
        let value = if lower { value.to_lowercase() } else { value.to_owned() };
        text.push_str(&format!("{name}:{value}\n"));
    }
    text
}

fn hashed_payload(request: &Request<Vec<u8>>) -> String {
    let unsigned = request.headers().get("x-tc-content-sha256").is_some_and(|value| value == UNSIGNED_PAYLOAD);
    sha256_hex(if unsigned { UNSIGNED_PAYLOAD.as_bytes() } else { request.body() })
}
