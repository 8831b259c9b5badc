//! `#[derive(Shaped)]`: an action's struct is its description; this reads it off.
//!
//! The names are those that serde writes, the texts are the doc comments, and what a type cannot say stands in
//! `#[shape(…)]` beside the field:
//!
//! | attribute | means |
//! |---|---|
//! | `required` | a request without it is refused |
//! | `readonly` | only answers have it: it is not sent |
//! | `one_of("flush", "delete")` | the words, or the numbers, that are allowed |
//! | `items(1, 1000)` | fewest and most items of a list |
//! | `range(0, 1000)` | smallest and largest number |
//! | `bytes(128)` | longest text, in bytes of UTF-8 |
//! | `format = Url` | a [`Format`] of the text, or of each text of a list |
//! | `secret` | never shown: not in an error, not in a log |
//! | `unit = "bit/s"`, `default = "20"` | for people |
//! | `source = Sdk` | where the field is documented, when that is elsewhere than for its action |
//!
//! [`Format`]: ../edgeseal_core/shape/enum.Format.html
#![forbid(unsafe_code)]

mod attributes;
mod expand;
mod names;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Implements `edgeseal_core::shape::Shaped` for a struct with named fields.
#[proc_macro_derive(Shaped, attributes(shape))]
pub fn shaped(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::shaped(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}
