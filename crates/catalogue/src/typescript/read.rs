//! Shapes read into interfaces.

use std::collections::BTreeMap;

use edgeseal_core::Api;
use edgeseal_core::action::described;
use edgeseal_core::shape::{Field, FieldText, Object, Shape, Text};

use super::{comment, deprecated};

/// A type of an API.
pub(super) struct Interface {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) retired: Option<String>,
    /// What it has from others: their names.
    pub(super) extends: Vec<String>,
    /// Each field as it is written, with its comment.
    pub(super) fields: Vec<String>,
}

impl Interface {
    /// As it stands in the file. A line of a type needs no semicolon.
    pub(super) fn written(&self) -> String {
        let about = match comment(&self.about, self.retired.as_deref()) {
            about if about.is_empty() => about,
            about => about + "\n",
        };
        let extends =
            if self.extends.is_empty() { String::new() } else { format!(" extends {}", self.extends.join(", ")) };
        let fields = self.fields.concat();
        let open = if fields.is_empty() { "" } else { "\n" };
        format!("{about}interface {}{extends} {{{open}{fields}}}\n", self.name)
    }
}

/// The types of an API while they are read.
pub(super) struct Types {
    /// In a reply every field may be missing; in a request what is required may not.
    is_reply: bool,
    /// The unions that have a name of their own.
    words: BTreeMap<String, String>,
    /// Every union that was met, with the name of its first field and how often it was.
    met: BTreeMap<String, (String, usize)>,
    made: BTreeMap<String, Interface>,
}

/// The union of a switch, which has a name in all APIs.
const ON_OFF: &str = "\"on\"|\"off\"";

impl Types {
    /// The types of an API by name, and the unions that they share, by name.
    pub(super) fn of(api: Api) -> (BTreeMap<String, Interface>, Vec<(String, String)>) {
        let first = Self::read(api, BTreeMap::new());
        let (mut words, mut names) = (BTreeMap::new(), Vec::new());
        for (union, (name, times)) in &first.met {
            // What a name costs and what it saves.
            let is_worth = times * union.len() > union.len() + (times + 1) * name.len() + 40;
            if union != ON_OFF && is_worth && !first.made.contains_key(name) && !words.values().any(|old| old == name) {
                words.insert(union.clone(), name.clone());
                names.push((name.clone(), union.clone()));
            }
        }
        words.insert(ON_OFF.to_owned(), "OnOff".to_owned());
        (Self::read(api, words).made, names)
    }

    fn read(api: Api, words: BTreeMap<String, String>) -> Self {
        let mut types = Self { is_reply: false, words, met: BTreeMap::new(), made: BTreeMap::new() };
        for action in described().filter(|action| action.entry.spec.api == api) {
            types.is_reply = false;
            let name = types.value(&action.entry.request, &action.request, None);
            if let Some(input) = types.made.get_mut(&name) {
                input.retired = deprecated(&action.entry.spec);
            }
            types.is_reply = true;
            types.value(&action.reply, &action.reply_text, None);
        }
        types
    }

    /// The type of a value; reads the objects in it.
    fn value(&mut self, shape: &Shape, text: &Text, field: Option<&Field>) -> String {
        match shape {
            Shape::List(item) => {
                let item = self.value(item, text, field);
                if item.contains('|') { format!("({item})[]") } else { format!("{item}[]") }
            }
            Shape::Tuple(places) => {
                let places: Vec<String> = places.iter().map(|place| self.value(place, text, None)).collect();
                format!("[{}]", places.join(", "))
            }
            Shape::Map(inner) => format!("Record<string, {}>", self.value(inner, text, None)),
            Shape::Object(object) => self.object(object, text),
            Shape::Text | Shape::Integer => {
                field.and_then(|field| self.union(shape, field)).unwrap_or_else(|| reference(shape))
            }
            _ => reference(shape),
        }
    }

    /// The words that a field allows, if it allows no others.
    fn union(&mut self, shape: &Shape, field: &Field) -> Option<String> {
        let words = field.rules.one_of;
        if words.is_empty() {
            return None;
        }
        let quoted =
            |word: &&str| if matches!(shape, Shape::Integer) { (*word).to_owned() } else { format!("{word:?}") };
        let union = words.iter().map(quoted).collect::<Vec<_>>().join("|");
        let name = field
            .name
            .chars()
            .enumerate()
            .map(|(at, letter)| if at == 0 { letter.to_ascii_uppercase() } else { letter });
        self.met.entry(union.clone()).or_insert_with(|| (name.collect(), 0)).1 += 1;
        Some(self.words.get(&union).cloned().unwrap_or(union))
    }

    fn object(&mut self, object: &Object, text: &Text) -> String {
        let name = object.name.to_owned();
        if !self.made.contains_key(&name) {
            let extends = if object.is_open { vec!["Open".to_owned()] } else { Vec::new() };
            let interface = Interface {
                name: name.clone(),
                about: text.about.to_owned(),
                retired: None,
                extends,
                fields: Vec::new(),
            };
            self.made.insert(name.clone(), interface);
            let fields = object.fields.iter().zip(text.fields).map(|(field, told)| self.field(field, told)).collect();
            if let Some(made) = self.made.get_mut(&name) {
                made.fields = fields;
            }
        }
        name
    }

    fn field(&mut self, field: &Field, told: &FieldText) -> String {
        let ty = self.value(&field.shape, &told.inner, Some(field));
        let unit = told.unit.map(|unit| format!(" Unit: {unit}.")).unwrap_or_default();
        let default = told.default.map(|default| format!(" Default: {default}.")).unwrap_or_default();
        let comment = comment(&format!("{}{unit}{default}", told.about), None);
        let mark = if self.is_reply || !field.rules.is_required { "?" } else { "" };
        let field = format!("{}{mark}: {ty}", key(field.name));
        // What is short stands beside its comment.
        let between = if comment.len() + field.len() < LINE { " " } else { "\n\t" };
        if comment.is_empty() { format!("\t{field}\n") } else { format!("\t{comment}{between}{field}\n") }
    }
}

/// How long a line is at most, where it has more than one thing.
const LINE: usize = 118;

/// The name of the type of a value.
pub(super) fn reference(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Packed(_) => "string".to_owned(),
        Shape::Integer | Shape::Number => "number".to_owned(),
        Shape::Flag => "boolean".to_owned(),
        Shape::Any | Shape::Tuple(_) => "unknown".to_owned(),
        Shape::List(item) => format!("{}[]", reference(item)),
        Shape::Map(inner) => format!("Record<string, {}>", reference(inner)),
        Shape::Object(object) => object.name.to_owned(),
    }
}

/// A name as a key: in quotes where it is no identifier.
pub(super) fn key(name: &str) -> String {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if is_plain && !name.starts_with(|first: char| first.is_ascii_digit()) {
        name.to_owned()
    } else {
        format!("{name:?}")
    }
}
