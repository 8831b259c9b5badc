//! Codes of API 3.0, `Family` or `Family.Name`, one file a group of families.

mod call;
mod internal;
mod limit;
mod parameter;
mod permission;
mod resource;

use super::known::{KnownCode, Verdict, verdict};

pub(super) fn tables() -> impl Iterator<Item = &'static [KnownCode]> {
    [call::KNOWN, permission::KNOWN, parameter::KNOWN, resource::KNOWN, limit::KNOWN, internal::KNOWN].into_iter()
}

/// The verdict on a code; an unknown one is judged by its family, an unknown family as a failure of the cloud.
pub(super) fn verdict_on(code: &str) -> Verdict {
    let (family, name) = split(code);
    [call::verdict, permission::verdict, parameter::verdict, resource::verdict, limit::verdict, internal::verdict]
        .into_iter()
        .find_map(|verdict| verdict(family, name))
        .unwrap_or(verdict!([Internal]))
}

/// The entry of a code, or else that of its family.
pub(super) fn find(code: &str) -> Option<&'static KnownCode> {
    let (family, name) = split(code);
    let named = |wanted: &str| {
        tables().flatten().find(|known| {
            let (known_family, known_name) = split(known.code);
            known_family == family && known_name == wanted
        })
    };
    named(name).or_else(|| named(""))
}

/// The family and the rest after the dot. The documents have two spellings of one family.
fn split(code: &str) -> (&str, &str) {
    match code.split_once('.').unwrap_or((code, "")) {
        ("InternalServerError", name) => ("InternalError", name),
        halves => halves,
    }
}
