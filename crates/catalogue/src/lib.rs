//! What is derived from the actions of the core: nothing here is described a second time.

#![forbid(unsafe_code)]

mod codes;
mod errors;
mod facts;
mod node;
mod peers;
mod probes;
mod schema;
mod table;
mod typescript;

use anyhow::Result;

pub use node::Node;
pub use peers::Peers;
pub use schema::catalogue;

/// Every file that is written, with its path from the root of the workspace.
///
/// # Errors
/// When two types of one API have the same name and another shape, or an example is no JSON.
pub fn files(peers: &Peers) -> Result<Vec<(&'static str, String)>> {
    let json = |node| serde_json::to_string_pretty(node).map(|text| text + "\n");
    Ok(vec![
        ("crates/catalogue/generated/catalogue.json", json(&catalogue()?)?),
        ("crates/catalogue/generated/verdicts.json", probes::rows()?),
        ("crates/wasm/js/src/generated/codes.ts", codes::module()),
        ("crates/wasm/js/src/generated/actions.ts", facts::module()),
        ("crates/wasm/js/src/generated/schema.d.ts", typescript::types()?),
        ("docs/actions.md", table::actions(peers)),
        ("docs/errors.md", errors::table()),
    ])
}
