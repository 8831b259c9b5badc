//! The error codes for the npm package: a few long texts, which `crates/wasm/js/src/codes.ts` reads.
//!
//! A line is `codes verdict=advice`, in the order of the core. Codes that share both stand in one line, with commas. One
//! that begins with a dot belongs to the family above it. A verdict is the letter of a kind and the seconds after which a
//! repeat may help, or `@` where it helps with the clock corrected; without one, that of the last line without a dot
//! holds. To be short, an advice is without its capital and its full stop.

use std::fmt::Write;

use edgeseal_core::error::known_codes;
use edgeseal_core::{Api, ErrorKind, KnownCode, Retry};

const HEAD: &str = "\
// Made by `cargo xtask catalogue` from the codes of crates/core: do not edit.

import { type Judgement, judge } from \"../codes.js\";
import type { Api } from \"../types.js\";

";

const FOOT: &str = "\
/**
 * What a code says, and what to do about it.
 *
 * For API 2017 `code` is the code of the envelope, with a space and its `codeDesc` where there is one; for what is no
 * answer of an API, `api` is undefined and `code` is `HTTP 502` or any text.
 */
export function verdict(api: Api | undefined, code: string, message: string): Judgement {
  return { ...judge(codes, api, code, message) };
}
";

/// The whole file.
pub(crate) fn module() -> String {
    let mut text = HEAD.to_owned();
    let _ = write!(text, "const codes = {{\n  kinds: `\n{}`,\n", kinds());
    for (name, api) in [
        ("tencent-v3", Some(Api::TencentV3)),
        ("tencent-v2", Some(Api::TencentV2)),
        ("polyv-vod", Some(Api::PolyvVod)),
        ("http", None),
    ] {
        let key = if api.is_none() { name.to_owned() } else { format!("{name:?}") };
        let _ = write!(text, "  {key}: `\n{}`,\n", lines(api));
    }
    text + "};\n\n" + FOOT
}

/// One line a kind: `letter name=advice`.
fn kinds() -> String {
    let line = |kind: ErrorKind| format!("{} {}={}\n", letter(kind), kind.name(), short(kind.advice()));
    ErrorKind::ALL.into_iter().map(line).collect()
}

fn lines(api: Option<Api>) -> String {
    let (mut text, mut last) = (String::new(), String::new());
    let mut known = known_codes().filter(|known| known.api == api).peekable();
    while let Some(first) = known.next() {
        let (mut names, own) = (name(first), verdict(first));
        let is_member = names.starts_with('.');
        let is_alike = |next: &&KnownCode| {
            next.advice == first.advice && verdict(next) == own && name(next).starts_with('.') == is_member
        };
        while let Some(next) = known.next_if(is_alike) {
            names = format!("{names},{}", name(next));
        }
        let shown = if own == last { String::new() } else { format!(" {own}") };
        let _ = writeln!(text, "{names}{shown}={}", short(first.advice));
        if !is_member {
            last = own;
        }
    }
    text
}

/// What a code is looked up by.
fn name(known: &KnownCode) -> String {
    match known.api {
        Some(Api::TencentV3) => known.code.find('.').map_or(known.code, |dot| &known.code[dot..]).to_owned(),
        Some(Api::TencentV2) => known.code.to_owned(),
        Some(Api::PolyvVod) => known.words().join("+"),
        None => known.code.trim_start_matches("HTTP ").to_owned(),
    }
}

fn verdict(known: &KnownCode) -> String {
    let letter = letter(known.kind);
    match known.retry {
        Retry::No => letter.to_owned(),
        Retry::After(ms) => format!("{letter}{}", f64::from(ms) / 1_000.0),
        Retry::WithCloudTime => format!("{letter}@"),
    }
}

const fn letter(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Credentials => "c",
        ErrorKind::Clock => "k",
        ErrorKind::Permission => "m",
        ErrorKind::Parameter => "p",
        ErrorKind::NotFound => "n",
        ErrorKind::State => "s",
        ErrorKind::Limit => "l",
        ErrorKind::Retired => "r",
        ErrorKind::Internal => "i",
        ErrorKind::Transport => "t",
    }
}

/// Without the full stop, and without the capital of a first word that is no name.
fn short(advice: &str) -> String {
    let text = advice.strip_suffix('.').unwrap_or(advice);
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}
