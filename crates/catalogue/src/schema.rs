//! JSON schemas (2020-12) of every request and reply, with the facts of every action.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use edgeseal_core::action::{Described, Period, Together, described};
use edgeseal_core::error::known_codes;
use edgeseal_core::shape::{Field, FieldText, Format, Object, Shape, Source, Text};
use edgeseal_core::{Api, Retry, endpoint::Endpoint};

use crate::node::Node;

/// The whole catalogue: the types, the actions, the error codes and the endpoints.
///
/// # Errors
/// When two types of one API have the same name and another shape, or an example is no JSON.
pub fn catalogue() -> Result<Node> {
    let mut types = Types::default();
    let mut actions = Vec::new();
    for action in described() {
        let name = action.entry.spec.name;
        actions.push(self::action(&action, &mut types).with_context(|| format!("the action {name}"))?);
    }
    Ok(Node::object()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$comment", "Made by cargo xtask catalogue from the actions of crates/core: do not edit.")
        .with("actions", actions)
        .with("errors", errors())
        .with("endpoints", endpoints())
        .with("$defs", Node::Object(types.made.into_iter().map(|(name, made)| (name, made.node)).collect())))
}

fn action(action: &Described, types: &mut Types) -> Result<Node> {
    let spec = &action.entry.spec;
    let example = |text: &str| serde_json::from_str(text).map(Node::Value).context("its example is no JSON");
    let rate = spec.rate.map(|rate| Node::object().with("calls", rate.calls).with("seconds", rate.seconds));
    let list = action.entry.list().map(|(name, most)| Node::object().with("name", name).with("max", most));
    Ok(Node::object()
        .with("name", spec.name)
        .with("api", spec.api.name())
        .with("about", action.request.about)
        .with("access", spec.access.name())
        .with("source", spec.source.name())
        .with_some("rate", rate)
        .with_some("perDay", spec.per_day)
        .with_some("list", list)
        .with_some("postOnly", spec.post_only.then_some(true))
        .with_some("retired", spec.retired)
        .with("rules", spec.together.iter().map(|rule| Node::from(rule_text(rule))).collect::<Vec<_>>())
        .with("request", types.request(action)?)
        .with("reply", types.reply(action)?)
        .with(
            "example",
            Node::object()
                .with("request", example(action.example.request)?)
                .with("reply", example(action.example.reply)?),
        ))
}

/// The object types that are referred to, by API and name.
#[derive(Default)]
struct Types {
    /// A request with another field is refused; a reply may have grown one.
    is_reply: bool,
    made: BTreeMap<String, Made>,
}

struct Made {
    object: &'static Object,
    node: Node,
}

impl Types {
    fn request(&mut self, action: &Described) -> Result<Node> {
        let spec = &action.entry.spec;
        self.is_reply = false;
        let reference = self.value(spec.api, &action.entry.request, &action.request)?;
        if spec.together.is_empty() {
            return Ok(reference);
        }
        let mut all = vec![reference];
        all.extend(spec.together.iter().filter_map(together));
        Ok(Node::object().with("allOf", all))
    }

    fn reply(&mut self, action: &Described) -> Result<Node> {
        self.is_reply = true;
        self.value(action.entry.spec.api, &action.reply, &action.reply_text)
    }

    fn value(&mut self, api: Api, shape: &Shape, text: &Text) -> Result<Node> {
        Ok(match shape {
            Shape::Text => kind("string"),
            Shape::Integer => kind("integer"),
            Shape::Number => kind("number"),
            Shape::Flag => kind("boolean"),
            Shape::Any => Node::object(),
            Shape::List(item) => kind("array").with("items", self.value(api, item, text)?),
            Shape::Tuple(places) => {
                let places = places.iter().map(|place| self.value(api, place, text)).collect::<Result<Vec<_>>>()?;
                kind("array").with("prefixItems", places)
            }
            Shape::Map(inner) => kind("object").with("additionalProperties", self.value(api, inner, text)?),
            Shape::Packed(inner) => kind("string")
                .with("contentMediaType", "application/json")
                .with("contentSchema", self.value(api, inner, text)?),
            Shape::Object(object) => {
                let name = format!("{}.{}", api.name(), object.name);
                self.object(api, &name, object, text)?;
                Node::object().with("$ref", format!("#/$defs/{name}"))
            }
        })
    }

    fn object(&mut self, api: Api, name: &str, object: &'static Object, text: &Text) -> Result<()> {
        if let Some(made) = self.made.get(name) {
            if !is_same(made.object, object) {
                bail!("two types are called {name}: rename one of them");
            }
            return Ok(());
        }
        self.made.insert(name.to_owned(), Made { object, node: Node::object() });
        let (mut properties, mut required) = (Vec::new(), Vec::new());
        for (field, told) in object.fields.iter().zip(text.fields) {
            properties.push((field.name.to_owned(), self.field(api, field, told)?));
            if field.rules.is_required {
                required.push(Node::from(field.name));
            }
        }
        let node = kind("object")
            .with_some("description", Some(text.about).filter(|about| !about.is_empty()))
            .with("properties", Node::Object(properties))
            .with_some("required", Some(required).filter(|names| !names.is_empty()))
            .with_some("additionalProperties", (!object.is_open && !self.is_reply).then_some(false));
        self.made.insert(name.to_owned(), Made { object, node });
        Ok(())
    }

    fn field(&mut self, api: Api, field: &Field, told: &FieldText) -> Result<Node> {
        let node = with_rules(self.value(api, &field.shape, &told.inner)?, field);
        // What is told in words, such as the domain's own area, is no value.
        let default = told.default.filter(|default| is_value(field, default));
        Ok(node
            .with_some("description", Some(told.about).filter(|about| !about.is_empty()))
            .with_some("default", default.map(|default| typed(&field.shape, default)))
            .with_some("x-default", told.default.filter(|_| default.is_none()))
            .with_some("x-unit", told.unit)
            .with_some("x-source", told.source.map(Source::name))
            .with_some("readOnly", field.rules.is_readonly.then_some(true))
            .with_some("x-secret", field.rules.is_secret.then_some(true))
            .with_some("x-format", field.rules.format.map(|format| format!("{format:?}"))))
    }
}

/// Whether two types have the same fields: the same struct may stand at two addresses.
fn is_same(one: &Object, other: &Object) -> bool {
    let names =
        |object: &Object| object.fields.iter().map(|field| (field.name, field.shape.words())).collect::<Vec<_>>();
    std::ptr::eq(one, other) || names(one) == names(other)
}

fn kind(name: &str) -> Node {
    Node::object().with("type", name)
}

/// Adds the rules of a field; those of each item go to the items of a list.
fn with_rules(node: Node, field: &Field) -> Node {
    let rules = &field.rules;
    let is_list = matches!(field.shape, Shape::List(_));
    let least = if rules.is_required { 1 } else { 0 };
    if !is_list {
        return with_leaf_rules(node, field, least);
    }
    let (least, most) = rules.items.map_or((least, None), |(fewest, most)| (fewest.max(least), Some(most)));
    let Node::Object(fields) = node else { return node };
    let fields = fields.into_iter().map(|(name, value)| match name.as_str() {
        "items" => (name, with_leaf_rules(value, field, 0)),
        _ => (name, value),
    });
    Node::Object(fields.collect())
        .with_some("minItems", Some(least).filter(|least| *least > 0))
        .with_some("maxItems", most)
}

fn with_leaf_rules(node: Node, field: &Field, least: usize) -> Node {
    let rules = &field.rules;
    let shape = match field.shape {
        Shape::List(item) => item,
        ref own => own,
    };
    let words = rules.one_of.iter().map(|word| typed(shape, word)).collect::<Vec<_>>();
    let is_text = matches!(shape, Shape::Text | Shape::Packed(_));
    node.with_some("enum", Some(words).filter(|words| !words.is_empty()))
        .with_some("minimum", rules.range.map(|(least, _)| least))
        .with_some("maximum", rules.range.map(|(_, most)| most))
        .with_some("minLength", Some(least).filter(|least| *least > 0 && is_text && rules.one_of.is_empty()))
        .with_some("maxLength", rules.bytes)
        .with_some("pattern", rules.format.and_then(pattern))
}

fn typed(shape: &Shape, word: &str) -> Node {
    match shape {
        Shape::Integer | Shape::Number | Shape::Flag => {
            serde_json::from_str(word).map_or_else(|_| Node::from(word), Node::Value)
        }
        _ => Node::from(word),
    }
}

/// Whether a default is a value that could be sent.
fn is_value(field: &Field, default: &str) -> bool {
    let words = field.rules.one_of;
    match field.shape {
        Shape::Text if words.is_empty() => !default.contains(' '),
        Shape::Text => words.contains(&default),
        _ => serde_json::from_str::<serde_json::Value>(default).is_ok(),
    }
}

/// A pattern that every text of a form matches. The check of the core is stricter where a pattern cannot be.
const fn pattern(format: Format) -> Option<&'static str> {
    Some(match format {
        Format::Url | Format::Directory => "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@]+",
        Format::Domain => {
            "^(\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)+$"
        }
        Format::OriginServer => "^[^\\s;,/]+$",
        Format::OriginServers => "^[^\\s;,/]+(;[^\\s;,/]+)*$",
        Format::Ip => "^[0-9A-Fa-f.:]+$",
        Format::IpOrRange => "^[0-9A-Fa-f.:]+(/[0-9]{1,3})?$",
        Format::HeaderName => "^[A-Za-z0-9_-]+$",
        Format::DateTime => "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$",
        Format::Date => "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        Format::Day => "^[0-9]{4}-?[0-9]{2}-?[0-9]{2}$",
        Format::MetricOrCode => "^([A-Za-z][A-Za-z0-9_]{3,}|[1-5][xX]{2}|[1-9][0-9]{2})$",
        Format::Route => "^[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*$",
        Format::Base64 => "^[A-Za-z0-9+/]+={0,2}$",
        Format::Json => return None,
    })
}

fn together(rule: &Together) -> Option<Node> {
    let required = |names: &[&str]| Node::object().with("required", Node::texts(names));
    match rule {
        Together::AnyOf(groups) => {
            Some(Node::object().with("anyOf", groups.iter().map(|group| required(group)).collect::<Vec<_>>()))
        }
        Together::Exclusive(names) => {
            let pairs = names.iter().enumerate().flat_map(|(at, one)| {
                names.iter().skip(at + 1).map(|other| required(&[one, other])).collect::<Vec<_>>()
            });
            Some(Node::object().with("not", Node::object().with("anyOf", pairs.collect::<Vec<_>>())))
        }
        Together::Needs(first, second) => {
            Some(Node::object().with("dependentRequired", Node::object().with(first, Node::texts(&[second]))))
        }
        Together::When(first, word, second) => {
            Some(Node::object().with("if", is(first, word)).with("then", required(&[second])))
        }
        Together::OneIs(names, word) => {
            Some(Node::object().with("anyOf", names.iter().map(|name| is(name, word)).collect::<Vec<_>>()))
        }
        Together::Never((first, word), (second, other)) => {
            let both = Node::object().with("allOf", vec![is(first, word), is(second, other)]);
            Some(Node::object().with("not", both))
        }
        Together::Period(_) => None,
    }
}

/// That a parameter is there and has a value; numbers in either spelling.
fn is(name: &str, word: &str) -> Node {
    let values = match serde_json::from_str::<i64>(word) {
        Ok(number) => vec![Node::from(word), Node::from(number)],
        Err(_) => vec![Node::from(word)],
    };
    let property = Node::object().with(name, Node::object().with("enum", values));
    Node::object().with("required", Node::texts(&[name])).with("properties", property)
}

/// A rule about several parameters in words.
pub(crate) fn rule_text(rule: &Together) -> String {
    match rule {
        Together::AnyOf(groups) => {
            let groups: Vec<String> = groups.iter().map(|group| group.join(" and ")).collect();
            format!("{} is needed", groups.join(", or "))
        }
        Together::Exclusive(names) => format!("only one of {}", names.join(", ")),
        Together::Needs(first, second) => format!("{first} needs {second}"),
        Together::When(first, word, second) => format!("{first} {word} needs {second}"),
        Together::OneIs(names, word) => format!("one of {} is {word}", names.join(", ")),
        Together::Never((first, word), (second, other)) => format!("{first} {word} excludes {second} {other}"),
        Together::Period(period) => period_text(period),
    }
}

fn period_text(period: &Period) -> String {
    const HOUR: u64 = 3_600;
    let span = |seconds: u64| match seconds {
        days if days > 24 * HOUR && days.is_multiple_of(24 * HOUR) => format!("{} days", days / 24 / HOUR),
        hours if hours.is_multiple_of(HOUR) => format!("{} hours", hours / HOUR),
        minutes => format!("{} minutes", minutes / 60),
    };
    let mut parts = vec![format!("{} is not after {}", period.start, period.end)];
    if let Some((name, reaches)) = period.interval {
        let reaches: Vec<String> = reaches.iter().map(|(word, reach)| format!("{word} {}", span(*reach))).collect();
        parts.push(format!("{name} reaches {}", reaches.join(", ")));
    }
    parts.extend(period.longest.map(|longest| format!("the range is at most {}", span(longest))));
    parts.extend(period.days_back.map(|days| format!("data reach {days} days back")));
    parts.join("; ")
}

fn errors() -> Vec<Node> {
    let mut codes: Vec<_> = known_codes().collect();
    codes.sort_by_key(|known| (known.api.map(Api::name), known.code));
    let node = |known: &&edgeseal_core::KnownCode| {
        Node::object()
            .with_some("api", known.api.map(Api::name))
            .with("code", known.code)
            .with("kind", known.kind.name())
            .with("advice", known.advice)
            .with("retry", retry(known.retry))
    };
    codes.iter().map(node).collect()
}

/// Whether a retry helps, in words.
pub(crate) fn retry(retry: Retry) -> String {
    match retry {
        Retry::No => "no".to_owned(),
        Retry::After(ms) => format!("after {} s", ms / 1_000),
        Retry::WithCloudTime => "with the clock corrected".to_owned(),
    }
}

fn endpoints() -> Vec<Node> {
    let node = |endpoint: &Endpoint| {
        Node::object()
            .with("kind", format!("{:?}", endpoint.kind).to_ascii_lowercase())
            .with_some("region", endpoint.region)
            .with("host", endpoint.host)
            .with("english", endpoint.english)
            .with("chinese", endpoint.chinese)
    };
    Endpoint::ALL.iter().map(node).collect()
}
