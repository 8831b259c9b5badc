//! The npm package `edgeseal`: `edgeseal-core` behind one JavaScript function, `sign`.
//!
//! A request comes in as a plain object. `js` makes JSON of it, `request` makes a call of the JSON, core signs the
//! call, and what came out goes back as a plain object. Only `js` and `bindings` know JavaScript: the rest is tested
//! natively, which is why [`sign_json`] is public. `types.d.ts` describes both objects to TypeScript.

mod fields;
mod nest;
mod refusal;
mod request;
mod signed;

#[cfg(target_arch = "wasm32")]
mod bindings;
#[cfg(target_arch = "wasm32")]
mod js;

use serde_json::Value;

#[cfg(target_arch = "wasm32")]
pub use bindings::sign;
pub use refusal::{Code, Refusal};
pub use signed::{Signed, TraceStep};

use request::Prepared;

/// Signs a request in JSON: all that the JavaScript function does, without JavaScript.
///
/// # Errors
/// [`Refusal`] says what to change, and nothing of a secret.
pub fn sign_json(request: Value) -> Result<Signed, Refusal> {
    let Prepared { call, credentials, stamp } = request::prepare(request)?;
    let (request, trace) = edgeseal_core::sign_with_trace(&call, &credentials, stamp)?;
    Ok(Signed::new(request, trace))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    #[test]
    fn the_package_has_the_version_of_the_crate() {
        let manifest: Value = serde_json::from_str(include_str!("../npm/package.json")).unwrap();
        assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
    }
}
