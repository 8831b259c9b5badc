//! Percent-encoding by RFC 3986: only letters, digits and `-._~` stand for themselves.

use edgeseal_primitives::encode as primitive;
use percent_encoding::percent_decode_str;

use super::{as_bytes, written};
use crate::params::Pair;

/// Writes pairs as a query or an `application/x-www-form-urlencoded` body, in their order.
#[must_use]
pub fn form(pairs: &[Pair]) -> String {
    written(|put| primitive::form(as_bytes(pairs), put))
}

/// Reads a query or a form into pairs, in their order; `+` is a space. `None` where an escape is no UTF-8.
#[must_use]
pub fn parse_form(text: &str) -> Option<Vec<Pair>> {
    let decode = |part: &str| {
        let spaced = part.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8().ok().map(std::borrow::Cow::into_owned)
    };
    text.split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            Some((decode(name)?, decode(value)?))
        })
        .collect()
}
