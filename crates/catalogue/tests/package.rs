//! What the npm package is given says the same as the core.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;

use edgeseal_catalogue::{Peers, files};
use edgeseal_core::action::described;
use edgeseal_core::error::known_codes;

fn file(name: &str) -> String {
    let found = files(&Peers::default()).unwrap().into_iter().find(|(path, _)| path.ends_with(name));
    found.unwrap_or_else(|| panic!("{name} is not written")).1
}

/// The texts of a module, each in a template that begins with a line end.
fn packed(module: &str) -> Vec<&str> {
    module.split("`\n").skip(1).map(|rest| rest.split_once("`,\n").map_or(rest, |(text, _)| text)).collect()
}

#[test]
fn packed_texts_stand_in_templates_as_they_are() {
    for (name, texts) in [("generated/codes.ts", 5), ("generated/actions.ts", 3)] {
        let module = file(name);
        let packed = packed(&module);
        assert_eq!(packed.len(), texts, "{name}");
        for text in packed {
            assert!(!text.contains(['`', '\\', '$']), "{name}: what a template would change");
        }
    }
}

#[test]
fn every_code_has_a_line_that_can_be_read_in_one_way() {
    let module = file("generated/codes.ts");
    let texts = packed(&module);
    let mut codes = 0;
    for line in texts.iter().skip(1).flat_map(|text| text.lines()) {
        let (head, advice) = line.split_once('=').unwrap_or_else(|| panic!("{line}: no advice"));
        let (names, verdict) = head.split_once(' ').unwrap_or((head, "i"));
        assert!(verdict.starts_with(char::is_lowercase) && !verdict.contains(' '), "{line}");
        assert!(!advice.is_empty() && !advice.ends_with('.'), "{line}");
        codes += names.split(',').count();
    }
    assert_eq!(codes, known_codes().count());
}

/// Where no API is named, an action is found by its name alone.
#[test]
fn no_two_actions_share_a_name() {
    let names: BTreeSet<&str> = described().map(|action| action.entry.spec.name).collect();
    assert_eq!(names.len(), described().count());
}

#[test]
fn all_that_takes_an_offset_of_api_3_pages() {
    let module = file("generated/actions.ts");
    let lines = packed(&module)[0].lines().filter(|line| line.contains(" g"));
    let known: BTreeSet<&str> = lines.map(|line| line.split(' ').next().unwrap()).collect();
    let paged: BTreeSet<&str> = described()
        .filter(|action| action.entry.request.field("Offset").is_some())
        .map(|action| action.entry.spec.name)
        .collect();
    assert_eq!(known, paged);
}

#[test]
fn the_types_have_every_action_and_are_small() {
    let types = file("generated/schema.d.ts");
    for action in described() {
        let about = action.request.about.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(types.contains(&format!("/**{about}")), "{} is without its words", action.entry.spec.name);
    }
    assert!(types.len() <= 110_000, "{} bytes: they are shipped", types.len());
}
