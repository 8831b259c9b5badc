//! Signs what it reads: one JSON object a line in, one out. The peers tests compare it with the official SDKs.
//!
//! In: [`Line`]. Out: `{signature, steps, url, headers, body}`, or `{error}` for a call that cannot be signed.

use std::io::{self, BufRead, Write};

use edgeseal_core::{Api, Call, Credentials, SignError, SignatureMethod, Stamp, sign_with_trace};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// A call with its stamp and its keys. What is left out is as [`Call::new`] has it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Line {
    api: String,
    action: String,
    #[serde(default)]
    params: Value,
    exact: Option<String>,
    method: Option<String>,
    signature: Option<String>,
    host: Option<String>,
    path: Option<String>,
    service: Option<String>,
    version: Option<String>,
    region: Option<String>,
    content_type: Option<String>,
    #[serde(default)]
    unsigned_payload: bool,
    /// Seconds since 1970-01-01T00:00:00Z.
    timestamp: u64,
    #[serde(default = "first_nonce")]
    nonce: u64,
    secret_id: String,
    secret_key: String,
    token: Option<String>,
}

/// For the signatures that carry no nonce.
fn first_nonce() -> u64 {
    1
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let answer = answer(&line?).unwrap_or_else(|error| json!({ "error": error }));
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

fn answer(text: &str) -> Result<Value, String> {
    let line: Line = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut credentials = Credentials::new(line.secret_id.as_str(), line.secret_key.as_str());
    if let Some(token) = &line.token {
        credentials = credentials.with_token(token.as_str());
    }
    let stamp = Stamp::new(line.timestamp.saturating_mul(1000), line.nonce);
    let call = call(line)?;
    let (request, trace) = sign_with_trace(&call, &credentials, stamp).map_err(|error| error.to_string())?;
    let steps: Map<String, Value> = trace.steps.iter().map(|step| (step.name.to_owned(), json!(step.value))).collect();
    let url = request.url();
    Ok(json!({
        "signature": request.signature,
        "steps": steps,
        "url": url,
        "headers": request.headers,
        "body": request.body,
    }))
}

fn call(line: Line) -> Result<Call, String> {
    let api: Api = line.api.parse().map_err(|error: edgeseal_core::api::UnknownApi| error.to_string())?;
    let mut call = Call::new(api, line.action, line.params);
    if let Some(method) = line.method {
        call.method = method.parse().map_err(|_| SignError::Method(method).to_string())?;
    }
    if let Some(name) = line.signature {
        let found = SignatureMethod::ALL.into_iter().find(|method| method.name() == name);
        call.signature = found.ok_or_else(|| format!("{name:?} is no signature: use one of the cloud's own names"))?;
    }
    call.exact = line.exact;
    call.host = line.host.unwrap_or(call.host);
    call.path = line.path.unwrap_or(call.path);
    call.service = line.service.unwrap_or(call.service);
    call.version = line.version.unwrap_or(call.version);
    call.region = line.region;
    call.content_type = line.content_type;
    call.unsigned_payload = line.unsigned_payload;
    Ok(call)
}
