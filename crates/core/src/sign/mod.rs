//! The signatures: [`tc3`], [`hmac_query`] and [`polyv`], behind one function.

pub mod encode;
mod form;
pub mod hmac_query;
pub mod multipart;
pub mod polyv;
pub mod tc3;
mod trace;

use http::Method;
use serde_json::Value;

use crate::api::Api;
use crate::credentials::{Credentials, Key, SecretKey};
use crate::params::{Pair, flatten};
use crate::request::{Call, SignedRequest};
use crate::size::{TooLarge, check_size};
use crate::stamp::Stamp;

pub use form::Form;
pub use trace::{Step, Trace};

/// How a Tencent Cloud request is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureMethod {
    /// API 3.0 only: headers, JSON bodies up to 10 MB, scope keys.
    Tc3HmacSha256,
    /// API 3.0 ("v1") and API 2017: the signature is a parameter.
    HmacSha256,
    /// As HmacSHA256, with SHA-1: the default of API 2017.
    HmacSha1,
}

impl SignatureMethod {
    /// All of them, strongest first.
    pub const ALL: [Self; 3] = [Self::Tc3HmacSha256, Self::HmacSha256, Self::HmacSha1];

    /// The cloud's own name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tc3HmacSha256 => "TC3-HMAC-SHA256",
            Self::HmacSha256 => "HmacSHA256",
            Self::HmacSha1 => "HmacSHA1",
        }
    }
}

/// Why a call could not be signed. Nothing of a secret is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// The parameters are no object, or cannot be written.
    #[error("the parameters must be an object: {0}")]
    Params(String),
    /// A parameter has the name of one that the signer adds.
    #[error("the parameter {0} is added by the signer: leave it out, or set it in its own field")]
    Reserved(String),
    /// Two parameters have one name.
    #[error("the parameter {0} is there twice")]
    Duplicate(String),
    /// GET and POST are the only methods.
    #[error("the method {0} is not signed: use GET or POST")]
    Method(String),
    /// The form asked for goes by the other method.
    #[error("a {form} does not go by {method}: set the method to {}", .form.method())]
    FormMethod {
        /// What was asked for.
        form: Form,
        /// The method of the call.
        method: Method,
    },
    /// The API does not take this form with this signature.
    #[error("a {form} is not taken here: {instead}")]
    Form {
        /// What was asked for.
        form: Form,
        /// What to do instead.
        instead: String,
    },
    /// A secret would stand in a URL, which proxies and servers write to their logs.
    #[error("{0} is secret and must not stand in a URL: use POST")]
    PostOnly(String),
    /// The request is larger than the cloud takes.
    #[error(transparent)]
    TooLarge(#[from] TooLarge),
    /// API 2017 has no TC3, Polyv and API 2017 need the long key.
    #[error("{api} cannot be signed with {method}: use {instead}")]
    Unsupported {
        /// The API.
        api: Api,
        /// What was asked for.
        method: &'static str,
        /// What signs it.
        instead: &'static str,
    },
    /// The scope key is for another day or service.
    #[error("the key is good for {key}, the request needs {scope}: derive the key of that day")]
    Scope {
        /// What the key is for.
        key: String,
        /// What the request needs.
        scope: String,
    },
    /// A text that is not allowed where it stands in an HTTP request.
    #[error("not allowed in an HTTP request: {0}")]
    Request(String),
}

/// Signs a call.
///
/// # Errors
/// [`SignError`] says what to change.
pub fn sign(call: &Call, credentials: &Credentials, stamp: Stamp) -> Result<SignedRequest, SignError> {
    sign_into(call, credentials, stamp, None)
}

/// Signs a call and keeps every intermediate string, for people and tests. No secret and no derived key is among them.
///
/// # Errors
/// [`SignError`] says what to change.
pub fn sign_with_trace(
    call: &Call,
    credentials: &Credentials,
    stamp: Stamp,
) -> Result<(SignedRequest, Trace), SignError> {
    let mut trace = Trace::default();
    let request = sign_into(call, credentials, stamp, Some(&mut trace))?;
    Ok((request, trace))
}

fn sign_into(
    call: &Call,
    credentials: &Credentials,
    stamp: Stamp,
    trace: Option<&mut Trace>,
) -> Result<SignedRequest, SignError> {
    if call.method != "GET" && call.method != "POST" {
        return Err(SignError::Method(call.method.to_string()));
    }
    if call.api == Api::TencentV2 && call.signature == SignatureMethod::Tc3HmacSha256 {
        let (api, method, instead) = (call.api, call.signature.name(), "HmacSHA256 or HmacSHA1");
        return Err(SignError::Unsupported { api, method, instead });
    }
    check_target(call)?;
    let form = form::checked(call)?;
    if form == Form::Query {
        check_secrets(call)?;
    }
    let request = match (call.api, call.signature) {
        (Api::PolyvVod, _) => polyv::sign(call, credentials, stamp, trace)?,
        (_, SignatureMethod::Tc3HmacSha256) => tc3::sign(call, form, credentials, stamp, trace)?,
        _ => hmac_query::sign(call, credentials, stamp, trace)?,
    };
    if !call.any_size {
        check_size(call.api, call.signature, &request)?;
    }
    Ok(request)
}

/// Parameters that hold a key, in whatever action: a private key, and the settings of signed links of API 2017.
const SECRET_PARAMETERS: [&str; 2] = ["PrivateKey", "safetyChain"];

/// No secret may stand in a URL: neither what an action says of itself, nor one of [`SECRET_PARAMETERS`].
fn check_secrets(call: &Call) -> Result<(), SignError> {
    if call.post_only {
        return Err(SignError::PostOnly(format!("a parameter of {}", call.action)));
    }
    let exact = call.exact.as_deref().and_then(encode::parse_form).unwrap_or_default();
    let is_secret = |name: &str| {
        let last = name.rsplit('.').next().unwrap_or_default();
        SECRET_PARAMETERS.iter().any(|secret| last.eq_ignore_ascii_case(secret))
    };
    match flatten(&call.params).iter().chain(&exact).find(|(name, _)| is_secret(name)) {
        Some((name, _)) => Err(SignError::PostOnly(format!("the parameter {name}"))),
        None => Ok(()),
    }
}

/// A line break or a space in the host or path would change what is signed, or split the request.
fn check_target(call: &Call) -> Result<(), SignError> {
    let host_is_good = !call.host.is_empty()
        && call.host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte));
    if !host_is_good {
        return Err(SignError::Request(format!("the host {:?}", call.host)));
    }
    if !call.path.starts_with('/') || call.path.bytes().any(|b| !b.is_ascii_graphic() || b == b'?' || b == b'#') {
        return Err(SignError::Request(format!("the path {:?}", call.path)));
    }
    Ok(())
}

fn secret<'a>(call: &Call, credentials: &'a Credentials) -> Result<&'a SecretKey, SignError> {
    match credentials.key() {
        Key::Secret(secret) => Ok(secret),
        Key::Scope(_) => {
            let (api, method, instead) = (call.api, "a scope key, which signs TC3 only", "the secret key");
            Err(SignError::Unsupported { api, method, instead })
        }
    }
}

/// The call's own parameters as pairs, none of which the signer adds itself.
fn own_params(call: &Call, reserved: &[&str]) -> Result<Vec<Pair>, SignError> {
    if !matches!(call.params, Value::Object(_) | Value::Null) {
        return Err(SignError::Params("found a list or a single value".to_owned()));
    }
    let pairs = flatten(&call.params);
    match pairs.iter().find(|(name, _)| reserved.contains(&name.as_str())) {
        Some((name, _)) => Err(SignError::Reserved(name.clone())),
        None => Ok(pairs),
    }
}

/// The text that is written piece by piece. Every piece is ASCII or comes from a text, so nothing is lost.
pub(crate) fn written(write: impl FnOnce(&mut dyn FnMut(&[u8]))) -> String {
    let mut bytes = Vec::new();
    write(&mut |piece| bytes.extend_from_slice(piece));
    String::from_utf8(bytes).unwrap_or_default()
}

/// Pairs as bytes.
fn as_bytes(pairs: &[Pair]) -> impl Iterator<Item = edgeseal_primitives::Pair<'_>> {
    pairs.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes()))
}

/// Sorts pairs by the bytes of their names, as every signature here wants them.
fn sorted(mut pairs: Vec<Pair>) -> Result<Vec<Pair>, SignError> {
    pairs.sort_unstable_by(|a, b| a.0.as_bytes().cmp(b.0.as_bytes()));
    match pairs.windows(2).find(|two| two[0].0 == two[1].0) {
        Some(two) => Err(SignError::Duplicate(two[0].0.clone())),
        None => Ok(pairs),
    }
}

/// The request of a signature that travels as a parameter: in the query of a GET, in the form of a POST.
fn form_request(call: &Call, params: &[Pair], signature: String) -> SignedRequest {
    let form = encode::form(params);
    let (query, body, headers) = if call.method == Method::GET {
        (form, String::new(), Vec::new())
    } else {
        (String::new(), form, vec![("Content-Type", "application/x-www-form-urlencoded".to_owned())])
    };
    let (method, host, path) = (call.method.clone(), call.host.clone(), call.path.clone());
    SignedRequest { method, host, path, query, headers, body, signature }
}
