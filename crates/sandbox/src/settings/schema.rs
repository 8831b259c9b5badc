//! Which objects a domain's settings are, as the actions that take them describe them.

use edgeseal_core::Action;
use edgeseal_core::action::Entry;
use edgeseal_core::check::{Broken, Typing, Violation, violations};
use edgeseal_core::shape::{Field, Format, Shape, Shaped};
use edgeseal_core::tencent::v3::{AddCdnDomain, DetailDomain, UpdateDomainConfig};
use serde_json::{Map, Value};

use super::fault::Fault;

/// Parameters of the domain itself; the others are its settings.
pub(crate) const WORDS: [&str; 4] = ["Domain", "ProjectId", "ServiceType", "Area"];

/// The settings that an action sets.
pub(super) fn of<A: Action>() -> impl Iterator<Item = &'static Field> {
    fields(&A::SHAPE).filter(|field| !is_own(field.name))
}

/// The one of a name, whatever action sets it.
pub(super) fn find(name: &str) -> Option<&'static Field> {
    of::<UpdateDomainConfig>().chain(of::<AddCdnDomain>()).find(|field| field.name == name)
}

/// All of them, in the order of DetailDomain.
pub(super) fn all() -> impl Iterator<Item = &'static Field> {
    fields(&DetailDomain::SHAPE).filter_map(|field| find(field.name))
}

fn fields(shape: &Shape) -> impl Iterator<Item = &'static Field> + use<> {
    shape.object().map_or(&[][..], |object| object.fields).iter()
}

/// Holds settings against the description of the action that sets them.
pub(super) fn check<A: Action>(settings: &Map<String, Value>) -> Result<(), Fault> {
    let is_meant = |violation: &Violation| match violation.broken {
        // What a server may be depends on the type of the origin: a rule knows it.
        Broken::Format(Format::OriginServer) => false,
        // An empty list is something: API 2017 lists the empty referer alone.
        Broken::Required => !is_own(&violation.field) && !is_empty_list(settings, &violation.field),
        _ => !is_own(&violation.field),
    };
    match violations(&Entry::of::<A>(), settings, Typing::Json, 0).into_iter().find(is_meant) {
        Some(violation) => Err(violation.into()),
        None => Ok(()),
    }
}

fn is_own(name: &str) -> bool {
    WORDS.contains(&name)
}

fn is_empty_list(settings: &Map<String, Value>, path: &str) -> bool {
    let mut names = path.split('.');
    let top = names.next().and_then(|name| settings.get(name));
    let place = names.try_fold(top, |place, name| match place? {
        Value::Object(values) => Some(values.get(name)),
        Value::Array(items) => Some(items.get(name.parse::<usize>().ok()?)),
        _ => None,
    });
    place.flatten().and_then(Value::as_array).is_some_and(Vec::is_empty)
}

impl From<Violation> for Fault {
    fn from(violation: Violation) -> Self {
        let Violation { field, broken, .. } = violation;
        match broken {
            Broken::Required => Self::Missing(field),
            Broken::Unknown => Self::Unknown(field),
            Broken::Type(_) => Self::Type(field),
            broken => Self::Value(field, broken.to_string()),
        }
    }
}
