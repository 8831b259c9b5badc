//! TypeScript types of every request and reply, for the npm package.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use edgeseal_core::Api;
use edgeseal_core::action::described;
use edgeseal_core::shape::{Field, FieldText, Object, Shape, Text};

const HEAD: &str = "\
// Made by `cargo xtask catalogue` from the actions of crates/core: do not edit.
";

/// The whole file.
pub(crate) fn types() -> Result<String> {
    let mut text = HEAD.to_owned();
    for api in Api::ALL {
        let mut types = Types { is_reply: false, made: BTreeMap::new() };
        let mut actions = String::new();
        for action in described().filter(|action| action.entry.spec.api == api) {
            let spec = &action.entry.spec;
            types.is_reply = false;
            let input = types.name(&action.entry.request, &action.request, &[]);
            types.is_reply = true;
            let output = types.name(&action.reply, &action.reply_text, &[]);
            let retired = spec.retired.map(|why| format!("\n\n@deprecated {why}")).unwrap_or_default();
            comment(&mut actions, 1, &format!("{}{retired}", action.request.about));
            let _ = writeln!(actions, "  {}: {{ input: {input}; output: {output} }};", key(spec.name));
        }
        let namespace = namespace(api);
        let _ = writeln!(text, "\nexport namespace {namespace} {{");
        for made in types.made.values() {
            for line in made.lines() {
                if line.is_empty() {
                    text.push('\n');
                } else {
                    let _ = writeln!(text, "  {line}");
                }
            }
        }
        let actions = actions
            .replace("input: ", &format!("input: {namespace}."))
            .replace("output: ", &format!("output: {namespace}."));
        let _ = writeln!(
            text,
            "}}\n\n/** The actions of {} by name. */\nexport interface {namespace}Actions {{\n{actions}}}",
            api.name()
        );
    }
    text.push_str("\n/** The actions of every API by name. */\nexport interface Actions {\n");
    for api in Api::ALL {
        let _ = writeln!(text, "  \"{}\": {}Actions;", api.name(), namespace(api));
    }
    text.push_str("}\n");
    Ok(text)
}

const fn namespace(api: Api) -> &'static str {
    match api {
        Api::TencentV3 => "TencentV3",
        Api::TencentV2 => "TencentV2",
        Api::PolyvVod => "PolyvVod",
    }
}

struct Types {
    /// In a reply every field may be missing; in a request what is required may not.
    is_reply: bool,
    made: BTreeMap<String, String>,
}

impl Types {
    fn name(&mut self, shape: &Shape, text: &Text, words: &[&str]) -> String {
        let quoted = |word: &&str| format!("{word:?}");
        match shape {
            Shape::Text if !words.is_empty() => words.iter().map(quoted).collect::<Vec<_>>().join(" | "),
            Shape::Integer if !words.is_empty() => words.join(" | "),
            Shape::Text | Shape::Packed(_) => "string".to_owned(),
            Shape::Integer | Shape::Number => "number".to_owned(),
            Shape::Flag => "boolean".to_owned(),
            Shape::Any => "unknown".to_owned(),
            Shape::List(item) => {
                let item = self.name(item, text, words);
                if item.contains('|') { format!("({item})[]") } else { format!("{item}[]") }
            }
            Shape::Tuple(places) => {
                let places: Vec<String> = places.iter().map(|place| self.name(place, text, &[])).collect();
                format!("[{}]", places.join(", "))
            }
            Shape::Map(inner) => format!("Record<string, {}>", self.name(inner, text, &[])),
            Shape::Object(object) => self.object(object, text),
        }
    }

    fn object(&mut self, object: &Object, text: &Text) -> String {
        if !self.made.contains_key(object.name) {
            self.made.insert(object.name.to_owned(), String::new());
            let mut made = String::new();
            comment(&mut made, 0, text.about);
            let _ = writeln!(made, "export interface {} {{", object.name);
            for (field, told) in object.fields.iter().zip(text.fields) {
                self.field(&mut made, field, told);
            }
            if object.is_open {
                comment(&mut made, 1, "Fields that are not described here are kept.");
                made.push_str("  [other: string]: unknown;\n");
            }
            made.push_str("}\n");
            self.made.insert(object.name.to_owned(), made);
        }
        object.name.to_owned()
    }

    fn field(&mut self, made: &mut String, field: &Field, told: &FieldText) {
        let ty = self.name(&field.shape, &told.inner, field.rules.one_of);
        let unit = told.unit.map(|unit| format!(" Unit: {unit}.")).unwrap_or_default();
        let default = told.default.map(|default| format!("\n\n@default {default}")).unwrap_or_default();
        comment(made, 1, &format!("{}{unit}{default}", told.about));
        let mark = if self.is_reply || !field.rules.is_required { "?" } else { "" };
        let _ = writeln!(made, "  {}{mark}: {ty};", key(field.name));
    }
}

/// A name as a key: in quotes where it is no identifier.
fn key(name: &str) -> String {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if is_plain && !name.starts_with(|first: char| first.is_ascii_digit()) {
        name.to_owned()
    } else {
        format!("{name:?}")
    }
}

fn comment(text: &mut String, depth: usize, about: &str) {
    let (indent, about) = ("  ".repeat(depth), about.trim().replace("*/", "* /"));
    if about.is_empty() {
        return;
    }
    if !about.contains('\n') {
        let _ = writeln!(text, "{indent}/** {about} */");
        return;
    }
    let _ = writeln!(text, "{indent}/**");
    for line in about.lines() {
        let _ = writeln!(text, "{}", format!("{indent} * {line}").trim_end());
    }
    let _ = writeln!(text, "{indent} */");
}
