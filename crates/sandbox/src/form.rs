//! The pairs of a query or of a form.

use edgeseal_core::params::Pair;
use edgeseal_core::sign::encode::parse_form;
use http::{Method, Request};

/// The query of a GET, the body of anything else; `None` where it is no UTF-8.
pub(crate) fn pairs(request: &Request<Vec<u8>>) -> Option<Vec<Pair>> {
    if request.method() == Method::GET {
        parse_form(request.uri().query().unwrap_or_default())
    } else {
        parse_form(std::str::from_utf8(request.body()).ok()?)
    }
}

/// The value of a name, where it is there and not empty.
pub(crate) fn value<'a>(pairs: &'a [Pair], name: &str) -> Option<&'a str> {
    pairs.iter().find(|pair| pair.0 == name && !pair.1.is_empty()).map(|pair| pair.1.as_str())
}
