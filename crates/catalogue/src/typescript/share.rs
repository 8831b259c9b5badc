//! What several types of an API have in common, word for word, is written once.

use super::read::Interface;

/// Fields that are worth a type: its name, what it is, and a field of it in one of the types that have it. All fields
/// that stand in the very same types are of it.
const GROUPS: &[(&str, &str, &str, &str)] = &[
    ("AreaSettings", "What can be set for a domain, and for each area of it.", "UpdateDomainConfig", "Cache"),
    ("WholeSettings", "What can only be set for a domain as a whole.", "UpdateDomainConfig", "Quic"),
    ("LaterSettings", "What can only be set for a domain that is there.", "UpdateDomainConfig", "WebSocket"),
    ("RuleFor", "What a rule is for.", "RefererRule", "RulePaths"),
    ("Toggle", "It is on or off.", "AccessControl", "Switch"),
    ("OffAtFirst", "It is off until it is turned on.", "ErrorPage", "Switch"),
];

/// How many bytes must be saved for a type to be made of others.
const WORTH: usize = 40;

/// The types in the order of their names, with what they share written once.
pub(super) fn shared(mut types: Vec<Interface>) -> Vec<Interface> {
    for (name, about, holder, field) in GROUPS {
        group(&mut types, name, about, (holder, field));
    }
    let told: Vec<String> = types.iter().flat_map(|own| own.fields.clone()).collect();
    for own in &mut types {
        // A field of the type says so already.
        let about = format!("/**{}*/", own.about);
        if own.retired.is_none() && told.iter().any(|field| field.contains(&about)) {
            own.about.clear();
        }
    }
    types.sort_by(|one, other| one.name.cmp(&other.name));
    let whole: Vec<Vec<String>> = types.iter().map(|own| own.fields.clone()).collect();
    for at in 1..types.len() {
        while borrow(&mut types, &whole, at) {}
    }
    types
}

fn group(types: &mut Vec<Interface>, name: &str, about: &str, (holder, field): (&str, &str)) {
    let Some(all) = types.iter().find(|own| own.name == holder).map(|own| own.fields.clone()) else { return };
    let holders = |field: &String| types.iter().map(|own| own.fields.contains(field)).collect::<Vec<_>>();
    let Some(of) = all.iter().find(|text| name_of(text) == field).map(holders) else { return };
    let fields: Vec<String> = all.iter().filter(|field| holders(field) == of).cloned().collect();
    for own in types.iter_mut().zip(of).filter_map(|(own, is_holder)| is_holder.then_some(own)) {
        own.fields.retain(|field| !fields.contains(field));
        own.extends.push(name.to_owned());
    }
    types.push(Interface {
        name: name.to_owned(),
        about: about.to_owned(),
        retired: None,
        extends: Vec::new(),
        fields,
    });
}

/// Takes fields over from the type before it that saves the most; whether one did.
fn borrow(types: &mut [Interface], whole: &[Vec<String>], at: usize) -> bool {
    let (before, rest) = types.split_at_mut(at);
    let Some(own) = rest.first_mut() else { return false };
    let part = |(other, fields): (&Interface, &Vec<String>)| {
        let common: Vec<&String> = fields.iter().filter(|field| own.fields.contains(field)).collect();
        let is_all = common.len() == fields.len() && other.extends.iter().all(|base| own.extends.contains(base));
        let names: Vec<String> = common.iter().map(|field| format!("\"{}\"", name_of(field))).collect();
        let taken = if is_all { other.name.clone() } else { format!("Pick<{}, {}>", other.name, names.join("|")) };
        let saved = common.iter().map(|field| field.len()).sum::<usize>().saturating_sub(taken.len());
        let bases = if is_all { other.extends.clone() } else { Vec::new() };
        (saved, taken, bases, common.into_iter().cloned().collect::<Vec<_>>())
    };
    let best = before.iter().zip(whole).map(part).max_by_key(|(saved, ..)| *saved);
    let Some((_, taken, bases, common)) = best.filter(|(saved, ..)| *saved >= WORTH) else { return false };
    own.fields.retain(|field| !common.contains(field));
    own.extends.retain(|base| !bases.contains(base));
    own.extends.push(taken);
    true
}

/// The name of a field as it is written: what stands after its comment.
fn name_of(field: &str) -> &str {
    let own = field.rsplit_once("*/").map_or(field, |(_, own)| own);
    own.split([':', '?']).next().unwrap_or_default().trim().trim_matches('"')
}
