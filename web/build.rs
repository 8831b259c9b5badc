//! Turns `i18n/*.json` into `enum Msg` and one table of texts a language.
//!
//! The build fails where a language lacks a text, has one too many, or names other places to fill in: a page can
//! never show a key, and a figure is never lost in translation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::{env, fs, path::PathBuf};

type Texts = BTreeMap<String, String>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=i18n");
    let english = read("en")?;
    let chinese = read("zh-CN")?;
    check(&english, &chinese)?;

    let mut code =
        String::from("/// A text of the interface.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum Msg {\n");
    for (key, text) in &english {
        writeln!(code, "    /// {}\n    {},", text.replace('\n', " "), variant(key))?;
    }
    code.push_str("}\n");
    for (name, texts) in [("EN", &english), ("ZH_CN", &chinese)] {
        writeln!(code, "pub(super) static {name}: [&str; {}] = [", texts.len())?;
        for text in texts.values() {
            writeln!(code, "    {text:?},")?;
        }
        code.push_str("];\n");
    }
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("messages.rs"), code)?;
    Ok(())
}

fn read(language: &str) -> Result<Texts, Box<dyn std::error::Error>> {
    let path = format!("i18n/{language}.json");
    let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    Ok(serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))?)
}

fn check(english: &Texts, chinese: &Texts) -> Result<(), String> {
    let keys = |texts: &Texts| texts.keys().cloned().collect::<BTreeSet<_>>();
    let odd: Vec<_> = keys(english).symmetric_difference(&keys(chinese)).cloned().collect();
    if !odd.is_empty() {
        return Err(format!("these texts are in one language only: {}", odd.join(", ")));
    }
    for (key, text) in english {
        if places(text) != places(&chinese[key]) {
            return Err(format!("the languages fill in different places: {key}"));
        }
    }
    Ok(())
}

/// The names between braces, each up to its first `|`.
fn places(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|part| part.split(['}', '|']).next()).collect()
}

/// `purge.nothing_sent` is `PurgeNothingSent`.
fn variant(key: &str) -> String {
    key.split(['.', '_']).map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}
