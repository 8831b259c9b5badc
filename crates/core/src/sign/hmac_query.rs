//! HmacSHA1 and HmacSHA256: the signature as a parameter, for API 3.0 ("v1") and API 2017.

use edgeseal_primitives::hmac_query::{Hash, Target, sign as seal};

use super::{SignError, SignatureMethod, Trace, as_bytes, form_request, own_params, secret, sorted, written};
use crate::api::Api;
use crate::credentials::{Credentials, SecretKey};
use crate::params::Pair;
use crate::request::{Call, SignedRequest};
use crate::stamp::Stamp;

/// Parameters that the signer adds.
const RESERVED: &[&str] =
    &["Action", "Version", "Timestamp", "Nonce", "SecretId", "Signature", "SignatureMethod", "Region", "Token"];

/// The text that is signed: method, host, path, `?` and the parameters by the byte order of their names, values raw.
///
/// API 2017 writes a `_` of a parameter's name as `.` here, after sorting; API 3.0 does not.
#[must_use]
pub fn string_to_sign(api: Api, method: &str, host: &str, path: &str, sorted_params: &[Pair]) -> String {
    let target = Target { method: method.as_bytes(), host: host.as_bytes(), path: path.as_bytes() };
    written(|put| target.write(api == Api::TencentV2, as_bytes(sorted_params), put))
}

/// The signature in Base64. TC3 is no method of this kind and signs as HmacSHA256.
#[must_use]
pub fn signature(method: SignatureMethod, secret: &SecretKey, text: &str) -> String {
    let hash = match method {
        SignatureMethod::HmacSha1 => Hash::Sha1,
        SignatureMethod::HmacSha256 | SignatureMethod::Tc3HmacSha256 => Hash::Sha256,
    };
    let signature = seal(hash, secret.expose().as_bytes(), |put| put(text.as_bytes()));
    written(|put| put(signature.as_bytes()))
}

pub(super) fn sign(
    call: &Call,
    credentials: &Credentials,
    stamp: Stamp,
    trace: Option<&mut Trace>,
) -> Result<SignedRequest, SignError> {
    let secret = secret(call, credentials)?;
    let mut params = own_params(call, RESERVED)?;
    let mut add = |name: &str, value: String| params.push((name.to_owned(), value));
    add("Action", call.action.clone());
    add("Timestamp", stamp.unix_seconds().to_string());
    add("Nonce", stamp.nonce.to_string());
    add("SecretId", credentials.secret_id().to_owned());
    if call.api == Api::TencentV3 {
        add("Version", call.version.clone());
    }
    if call.signature == SignatureMethod::HmacSha256 {
        add("SignatureMethod", call.signature.name().to_owned());
    }
    if let Some(region) = &call.region {
        add("Region", region.clone());
    }
    if let Some(token) = credentials.token() {
        add("Token", token.to_owned());
    }
    let mut params = sorted(params)?;
    let text = string_to_sign(call.api, call.method.as_str(), &call.host, &call.path, &params);
    let signature = signature(call.signature, secret, &text);
    if let Some(trace) = trace {
        let shown = credentials.token().map_or_else(|| text.clone(), |token| text.replace(token, "***"));
        trace.extend([("stringToSign", shown.as_str()), ("signature", &signature)]);
    }
    params.push(("Signature".to_owned(), signature.clone()));
    Ok(form_request(call, &params, signature))
}
