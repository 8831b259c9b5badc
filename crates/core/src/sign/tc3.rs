//! TC3-HMAC-SHA256, the signature of API 3.0 in headers.

use edgeseal_primitives::tc3 as primitive;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Form, SignError, Trace, encode, multipart, own_params, sorted, written};
use crate::credentials::{Credentials, Key, ScopeKey, SecretKey};
use crate::request::{Call, SignedRequest};
use crate::stamp::Stamp;

pub use primitive::{ALGORITHM, DerivedKey, SIGNED_HEADERS, UNSIGNED_PAYLOAD};

/// The first step from a secret key: the key of a UTC day, `YYYY-MM-DD`.
#[must_use]
pub fn date_key(secret: &SecretKey, date: &str) -> DerivedKey {
    let prefixed = Zeroizing::new([primitive::KEY_PREFIX, secret.expose()].concat());
    primitive::date_key(prefixed.as_bytes(), date.as_bytes())
}

/// The second step: the key of a service within that day.
#[must_use]
pub fn service_key(date_key: &DerivedKey, service: &str) -> DerivedKey {
    primitive::service_key(date_key, service.as_bytes())
}

/// The last step: the key that signs requests.
#[must_use]
pub fn signing_key(service_key: &DerivedKey) -> DerivedKey {
    primitive::signing_key(service_key)
}

/// SHA-256 in lower-case hex.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// What a TC3 signature covers. A verifier fills it from a request, the signer from a call.
#[derive(Debug, Clone, Copy)]
pub struct Canonical<'a> {
    /// `GET` or `POST`.
    pub method: &'a str,
    /// The path.
    pub path: &'a str,
    /// The query, byte for byte as sent.
    pub query: &'a str,
    /// The value of `Content-Type`.
    pub content_type: &'a str,
    /// The value of `Host`.
    pub host: &'a str,
    /// Hex of the body's SHA-256, or of that of [`UNSIGNED_PAYLOAD`].
    pub hashed_payload: &'a str,
    /// Seconds since 1970-01-01T00:00:00Z.
    pub timestamp: u64,
    /// The UTC date of the timestamp.
    pub date: &'a str,
    /// The service.
    pub service: &'a str,
}

impl<'a> Canonical<'a> {
    /// The headers that are signed, one a line, each line ended.
    #[must_use]
    pub fn headers(&self) -> String {
        written(|put| self.primitive().write_headers(put))
    }

    /// The canonical request.
    #[must_use]
    pub fn request(&self) -> String {
        written(|put| self.primitive().write(put))
    }

    /// `date/service/tc3_request`.
    #[must_use]
    pub fn scope(&self) -> String {
        written(|put| self.primitive_scope().write(put))
    }

    /// The string to sign, from the hash of the canonical request.
    #[must_use]
    pub fn string_to_sign(&self, hashed_request: &str) -> String {
        let (scope, timestamp) = (self.primitive_scope(), self.timestamp.to_string());
        written(|put| scope.write_string_to_sign(timestamp.as_bytes(), hashed_request.as_bytes(), put))
    }

    /// The signature in lower-case hex.
    #[must_use]
    pub fn signature(&self, key: &ScopeKey) -> String {
        sign_text(key, &self.string_to_sign(&sha256_hex(self.request().as_bytes())))
    }

    const fn primitive(&self) -> primitive::Canonical<'a> {
        primitive::Canonical {
            method: self.method.as_bytes(),
            path: self.path.as_bytes(),
            query: self.query.as_bytes(),
            content_type: self.content_type.as_bytes(),
            host: self.host.as_bytes(),
            hashed_payload: self.hashed_payload.as_bytes(),
        }
    }

    const fn primitive_scope(&self) -> primitive::Scope<'a> {
        primitive::Scope { date: self.date.as_bytes(), service: self.service.as_bytes() }
    }
}

/// The signature of a string to sign, in lower-case hex. A verifier whose request signs further headers needs it.
#[must_use]
pub fn sign_text(key: &ScopeKey, text: &str) -> String {
    let signature = primitive::SigningKey::new(key.expose()).sign(|put| put(text.as_bytes()));
    written(|put| put(&signature))
}

pub(super) fn sign(
    call: &Call,
    form: Form,
    credentials: &Credentials,
    stamp: Stamp,
    trace: Option<&mut Trace>,
) -> Result<SignedRequest, SignError> {
    let date = stamp.utc_date();
    let Content { content_type, query, body } = content(call, form, stamp)?;
    let payload = if call.unsigned_payload { UNSIGNED_PAYLOAD } else { &body };
    let hashed_payload = sha256_hex(payload.as_bytes());
    let canonical = Canonical {
        method: call.method.as_str(),
        path: &call.path,
        query: &query,
        content_type: &content_type,
        host: &call.host,
        hashed_payload: &hashed_payload,
        timestamp: stamp.unix_seconds(),
        date: &date,
        service: &call.service,
    };
    let canonical_request = canonical.request();
    let hashed_request = sha256_hex(canonical_request.as_bytes());
    let string_to_sign = canonical.string_to_sign(&hashed_request);
    let scope = canonical.scope();
    let signature = with_key(credentials, &date, &call.service, |key| sign_text(key, &string_to_sign))?;
    let authorization = format!(
        "{ALGORITHM} Credential={}/{scope}, SignedHeaders={SIGNED_HEADERS}, Signature={signature}",
        credentials.secret_id()
    );
    if let Some(trace) = trace {
        trace.extend([
            ("hashedPayload", hashed_payload.as_str()),
            ("canonicalHeaders", &canonical.headers()),
            ("signedHeaders", SIGNED_HEADERS),
            ("canonicalRequest", &canonical_request),
            ("hashedCanonicalRequest", &hashed_request),
            ("credentialScope", &scope),
            ("stringToSign", &string_to_sign),
            ("signature", &signature),
            ("authorization", &authorization),
        ]);
    }
    let mut headers = vec![
        ("Content-Type", content_type),
        ("Authorization", authorization),
        ("X-TC-Action", call.action.clone()),
        ("X-TC-Version", call.version.clone()),
        ("X-TC-Timestamp", stamp.unix_seconds().to_string()),
    ];
    headers.extend(call.region.clone().map(|region| ("X-TC-Region", region)));
    headers.extend(credentials.token().map(|token| ("X-TC-Token", token.to_owned())));
    if call.unsigned_payload {
        headers.push(("X-TC-Content-SHA256", UNSIGNED_PAYLOAD.to_owned()));
    }
    let (method, host, path) = (call.method.clone(), call.host.clone(), call.path.clone());
    Ok(SignedRequest { method, host, path, query, headers, body, signature })
}

/// What of a request depends on its form.
struct Content {
    content_type: String,
    query: String,
    body: String,
}

fn content(call: &Call, form: Form, stamp: Stamp) -> Result<Content, SignError> {
    let content_type = call.content_type.clone();
    let usual = || form.media_type().to_owned();
    if let Some(exact) = call.exact.clone() {
        let content_type = match content_type {
            None if form == Form::Multipart => {
                return Err(SignError::Request("an exact multipart body without its content type".to_owned()));
            }
            given => given.unwrap_or_else(usual),
        };
        let (query, body) = if form == Form::Query { (exact, String::new()) } else { (String::new(), exact) };
        return Ok(Content { content_type, query, body });
    }
    let pairs = own_params(call, &[])?;
    if form == Form::Multipart {
        if let Some(given) = content_type.filter(|given| given.contains(';')) {
            return Err(SignError::Request(format!("the content type {given:?}: the signer adds the boundary")));
        }
        let multipart::Multipart { content_type, body } = multipart::write(&sorted(pairs)?, stamp.nonce)?;
        return Ok(Content { content_type, query: String::new(), body });
    }
    let content_type = content_type.unwrap_or_else(usual);
    if form == Form::Query {
        return Ok(Content { content_type, query: encode::form(&sorted(pairs)?), body: String::new() });
    }
    let body = if call.params.is_null() { "{}".to_owned() } else { call.params.to_string() };
    Ok(Content { content_type, query: String::new(), body })
}

fn with_key<T>(
    credentials: &Credentials,
    date: &str,
    service: &str,
    use_key: impl FnOnce(&ScopeKey) -> T,
) -> Result<T, SignError> {
    match credentials.key() {
        Key::Secret(secret) => Ok(use_key(&ScopeKey::derive(secret, date, service))),
        Key::Scope(key) if key.date() == date && key.service() == service => Ok(use_key(key)),
        Key::Scope(key) => Err(SignError::Scope {
            key: format!("{}/{}", key.date(), key.service()),
            scope: format!("{date}/{service}"),
        }),
    }
}
