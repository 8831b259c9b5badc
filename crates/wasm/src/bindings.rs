//! What JavaScript sees.

use wasm_bindgen::prelude::*;

use crate::{js, sign_json};

#[cfg(test)]
mod tests;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

// The next comment is for JavaScript too: wasm-bindgen copies it into the package's types.

/// Signs a call to Tencent Cloud CDN or Polyv VOD. Pure: no clock, no randomness, no network.
///
/// Throws an `EdgesealError` for a request that cannot be signed.
#[wasm_bindgen(unchecked_return_type = "SignedRequest")]
pub fn sign(#[wasm_bindgen(unchecked_param_type = "SignRequest")] request: &JsValue) -> Result<JsValue, JsValue> {
    let signed = js::to_json(request).and_then(sign_json).map_err(|refusal| js::error(&refusal))?;
    js::to_object(&signed)
}
