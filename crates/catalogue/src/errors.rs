//! docs/errors.md: every error code that is known.

use std::fmt::Write;

use edgeseal_core::Api;
use edgeseal_core::error::known_codes;

use crate::schema::retry;

const HEAD: &str = "\
<!-- Made by `cargo xtask catalogue` from the codes of crates/core: do not edit. -->

# Errors

Every error code that Edgeseal knows: its kind, what to do, and whether sending again can help. A code that is not
listed is read by its family, the part before the point.
";

/// The whole document.
pub(crate) fn table() -> String {
    let mut text = HEAD.to_owned();
    let groups = Api::ALL.into_iter().map(Some).chain([None]);
    for api in groups {
        let title = api.map_or("HTTP", Api::name);
        let _ = write!(text, "\n## {title}\n\n| code | kind | what to do | retry |\n|---|---|---|---|\n");
        let mut codes: Vec<_> = known_codes().filter(|known| known.api == api).collect();
        codes.sort_by_key(|known| known.code);
        for known in codes {
            let (kind, again) = (known.kind.name(), retry(known.retry));
            let _ = writeln!(text, "| `{}` | {kind} | {} | {again} |", known.code, known.advice.replace('|', "\\|"));
        }
    }
    text
}
