//! What `#[shape(…)]` says.

use syn::parse::Parse;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Ident, LitInt, LitStr, Result, Token, parenthesized};

/// The rules and facts beside a field.
#[derive(Default)]
pub(crate) struct Said {
    pub(crate) is_required: bool,
    pub(crate) is_readonly: bool,
    pub(crate) is_secret: bool,
    pub(crate) one_of: Vec<String>,
    pub(crate) items: Option<(LitInt, LitInt)>,
    pub(crate) range: Option<(Expr, Expr)>,
    pub(crate) bytes: Option<LitInt>,
    pub(crate) format: Option<Ident>,
    pub(crate) unit: Option<LitStr>,
    pub(crate) default: Option<LitStr>,
    pub(crate) source: Option<Ident>,
}

impl Said {
    pub(crate) fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut said = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("shape")) {
            attribute.parse_nested_meta(|meta| {
                let name = meta.path.require_ident()?.to_string();
                match name.as_str() {
                    "required" => said.is_required = true,
                    "readonly" => said.is_readonly = true,
                    "secret" => said.is_secret = true,
                    "one_of" => said.one_of = list::<Word>(&meta)?.into_iter().map(|word| word.0).collect(),
                    "items" => said.items = Some(pair(&meta)?),
                    "range" => said.range = Some(pair(&meta)?),
                    "bytes" => {
                        let inner;
                        parenthesized!(inner in meta.input);
                        said.bytes = Some(inner.parse()?);
                    }
                    "format" => said.format = Some(meta.value()?.parse()?),
                    "unit" => said.unit = Some(meta.value()?.parse()?),
                    "default" => said.default = Some(meta.value()?.parse()?),
                    "source" => said.source = Some(meta.value()?.parse()?),
                    _ => return Err(meta.error(format!("shape knows no {name}"))),
                }
                Ok(())
            })?;
        }
        Ok(said)
    }
}

/// A word, or a number as text.
struct Word(String);

impl Parse for Word {
    fn parse(input: syn::parse::ParseStream<'_>) -> Result<Self> {
        if input.peek(LitStr) {
            return Ok(Self(input.parse::<LitStr>()?.value()));
        }
        let sign = if input.parse::<Option<Token![-]>>()?.is_some() { "-" } else { "" };
        Ok(Self(format!("{sign}{}", input.parse::<LitInt>()?.base10_digits())))
    }
}

fn list<T: Parse>(meta: &syn::meta::ParseNestedMeta<'_>) -> Result<Vec<T>> {
    let inner;
    parenthesized!(inner in meta.input);
    Ok(Punctuated::<T, Token![,]>::parse_terminated(&inner)?.into_iter().collect())
}

fn pair<T: Parse>(meta: &syn::meta::ParseNestedMeta<'_>) -> Result<(T, T)> {
    let mut two = list::<T>(meta)?.into_iter();
    match (two.next(), two.next(), two.next()) {
        (Some(first), Some(second), None) => Ok((first, second)),
        _ => Err(meta.error("two values are needed: the smallest and the largest")),
    }
}

/// The doc comment, its lines put together again.
pub(crate) fn about(attributes: &[Attribute]) -> String {
    let mut text = String::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        if let syn::Meta::NameValue(pair) = &attribute.meta
            && let Expr::Lit(literal) = &pair.value
            && let syn::Lit::Str(line) = &literal.lit
        {
            let line = line.value();
            let line = line.trim();
            if line.is_empty() {
                text.push('\n');
            } else {
                if !text.is_empty() && !text.ends_with('\n') {
                    text.push(' ');
                }
                text.push_str(line);
            }
        }
    }
    text.trim().to_owned()
}
