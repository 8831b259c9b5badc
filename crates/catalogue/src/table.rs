//! docs/actions.md: every action in one table.

use std::fmt::Write;

use edgeseal_core::Api;
use edgeseal_core::action::{Described, Together, described};

use crate::peers::Peers;
use crate::schema::rule_text;

const HEAD: &str = "\
<!-- Made by `cargo xtask catalogue` from the actions of crates/core: do not edit. -->

# Actions

Every action that Edgeseal describes. Any other action of Tencent Cloud can be called by name with free parameters.

- **Access**: `read`, `write`, or `destructive` (takes something out of service).
- **Request** and **reply**: how many fields are described, those of nested objects included.
- **Checks**: the rules that are held against a call before it is sent, beside names and types.
- **Client**: whose client calls the action in the tests, against the sandbox.
";

/// The whole document.
pub(crate) fn actions(peers: &Peers) -> String {
    let mut text = HEAD.to_owned();
    for api in Api::ALL {
        let _ = write!(text, "\n## {}\n\n", title(api));
        text.push_str("| action | what it does | access | limits | request | reply | checks | sandbox | client |\n");
        text.push_str("|---|---|---|---|---|---|---|---|---|\n");
        for action in described().filter(|action| action.entry.spec.api == api) {
            row(&mut text, &action, peers);
        }
    }
    text
}

const fn title(api: Api) -> &'static str {
    match api {
        Api::TencentV3 => "Tencent Cloud CDN API 3.0 (2018-06-06)",
        Api::TencentV2 => "Tencent Cloud CDN API 2017: retired",
        Api::PolyvVod => "Polyv VOD",
    }
}

fn row(text: &mut String, action: &Described, peers: &Peers) {
    let spec = &action.entry.spec;
    let retired = if spec.retired.is_some() && spec.api != Api::TencentV2 { " (retired)" } else { "" };
    let about = first_sentence(action.request.about);
    let sandbox = if edgeseal_sandbox::serves(spec.api, spec.name) { "yes" } else { "**missing**" };
    let client = peers.client(spec.api, spec.name).unwrap_or("**missing**");
    let _ = writeln!(
        text,
        "| `{}`{retired} | {} | {} | {} | {} | {} | {} | {sandbox} | {client} |",
        spec.name,
        about.replace('|', "\\|"),
        spec.access.name(),
        limits(action),
        fields(&action.entry.request),
        fields(&action.reply),
        checks(action),
    );
}

/// Up to the first full stop, without it.
fn first_sentence(about: &str) -> &str {
    let line = about.lines().next().unwrap_or_default();
    line.split(". ").next().unwrap_or_default().trim_end_matches('.')
}

fn limits(action: &Described) -> String {
    let spec = &action.entry.spec;
    let rate = spec.rate.map(|rate| match rate.seconds {
        1 => format!("{}/s", rate.calls),
        60 => format!("{}/min", rate.calls),
        seconds => format!("{}/{seconds} s", rate.calls),
    });
    let list = action.entry.list().map(|(name, most)| format!("{most} {name} a call"));
    let day = spec.per_day.map(|items| format!("{items} a day"));
    [rate, list, day].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn checks(action: &Described) -> String {
    let rules = action.entry.fields().iter().map(|field| &field.rules);
    let required = action.entry.fields().iter().filter(|field| field.rules.is_required).count();
    let valued = rules.filter(|rules| {
        !rules.one_of.is_empty() || rules.items.is_some() || rules.range.is_some() || rules.format.is_some()
    });
    let mut parts = Vec::new();
    if required > 0 {
        parts.push(format!("{required} required"));
    }
    match valued.count() {
        0 => {}
        count => parts.push(format!("{count} by value")),
    }
    let others = action.entry.spec.together.iter().filter(|rule| !matches!(rule, Together::Period(_)));
    parts.extend(others.map(rule_text));
    if action.entry.spec.together.iter().any(|rule| matches!(rule, Together::Period(_))) {
        parts.push("range of time".to_owned());
    }
    if parts.is_empty() { "names and types".to_owned() } else { parts.join("; ") }
}

fn fields(shape: &edgeseal_core::shape::Shape) -> usize {
    use edgeseal_core::shape::Shape;
    match shape {
        Shape::Object(object) => object.fields.iter().map(|field| 1 + fields(&field.shape)).sum(),
        Shape::List(inner) | Shape::Map(inner) | Shape::Packed(inner) => fields(inner),
        Shape::Tuple(places) => places.iter().map(fields).sum(),
        _ => 0,
    }
}
