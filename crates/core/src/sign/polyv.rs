//! Polyv VOD: SHA-1 over the parameters and the secret key behind them, in upper-case hex.

use edgeseal_primitives::polyv as primitive;

use super::{SignError, Trace, as_bytes, form_request, own_params, secret, sorted, written};
use crate::credentials::{Credentials, SecretKey};
use crate::params::Pair;
use crate::request::{Call, SignedRequest};
use crate::stamp::Stamp;

/// The `sign` of sorted parameters. Those with an empty value are not signed.
#[must_use]
pub fn signature(sorted_params: &[Pair], secret: &SecretKey) -> String {
    let signature = primitive::sign(as_bytes(sorted_params), secret.expose().as_bytes());
    written(|put| put(&signature))
}

fn plain_text(sorted_params: &[Pair]) -> String {
    written(|put| primitive::write_plain(as_bytes(sorted_params), put))
}

pub(super) fn sign(
    call: &Call,
    credentials: &Credentials,
    stamp: Stamp,
    trace: Option<&mut Trace>,
) -> Result<SignedRequest, SignError> {
    let secret = secret(call, credentials)?;
    let mut params = own_params(call, &["ptime", "sign", "userid"])?;
    params.push(("ptime".to_owned(), stamp.unix_ms.to_string()));
    if !credentials.secret_id().is_empty() {
        params.push(("userid".to_owned(), credentials.secret_id().to_owned()));
    }
    let mut params = sorted(params)?;
    let signature = signature(&params, secret);
    if let Some(trace) = trace {
        // The secret key stands at the end of the text that is hashed: people see where, never what.
        trace.extend([("plain", format!("{}***", plain_text(&params)).as_str()), ("sign", &signature)]);
    }
    params.push(("sign".to_owned(), signature.clone()));
    Ok(form_request(call, &params, signature))
}
