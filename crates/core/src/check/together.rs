//! Rules about several parameters at once.

use serde_json::{Map, Value};

use super::is_nothing;
use super::period;
use super::violation::{Broken, Violation};
use crate::action::Together;

pub(super) fn check(rules: &[Together], params: &Map<String, Value>, now: u64, found: &mut Vec<Violation>) {
    let is_there = |name: &str| params.get(name).is_some_and(|value| !is_nothing(value));
    // A number in a form is text.
    let is = |name: &str, word: &str| match params.get(name) {
        Some(Value::String(text)) => text == word,
        Some(Value::Number(number)) => number.as_i64().is_some_and(|number| word.parse() == Ok(number)),
        _ => false,
    };
    let value = |name: &str| params.get(name).cloned().unwrap_or_default();
    for rule in rules {
        match rule {
            Together::AnyOf(groups) => {
                if !groups.iter().any(|group| group.iter().all(|name| is_there(name))) {
                    // The group that was begun is the one that is meant.
                    let begun = groups.iter().find(|group| group.iter().any(|name| is_there(name)));
                    let meant = begun.or(groups.first()).copied().unwrap_or_default();
                    let name = meant.iter().copied().find(|name| !is_there(name)).unwrap_or_default();
                    found.push(Violation::new(name, &Value::Null, Broken::AnyOf(groups)));
                }
            }
            Together::Exclusive(names) => {
                if let Some(second) = names.iter().filter(|name| is_there(name) && !is(name, "all")).nth(1) {
                    found.push(Violation::new(second, &value(second), Broken::Exclusive(names)));
                }
            }
            Together::Needs(first, second) => {
                if is_there(first) && !is_there(second) {
                    found.push(Violation::new(first, &value(first), Broken::Needs(second)));
                }
            }
            Together::When(first, word, second) => {
                if is(first, word) && !is_there(second) {
                    found.push(Violation::new(first, &value(first), Broken::Needs(second)));
                }
            }
            Together::OneIs(names, word) => {
                if !names.iter().any(|name| is(name, word)) {
                    let name = names.first().copied().unwrap_or_default();
                    found.push(Violation::new(name, &value(name), Broken::OneIs(names, word)));
                }
            }
            Together::Never((first, word), (second, other)) => {
                if is(first, word) && is(second, other) {
                    found.push(Violation::new(second, &value(second), Broken::Never(first, word)));
                }
            }
            Together::Period(rule) => period::check(rule, params, now, found),
        }
    }
}
