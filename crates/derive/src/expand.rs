//! The implementation that is written.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Result};

use crate::attributes::{Said, about};
use crate::names::Serde;

pub(crate) fn shaped(input: &DeriveInput) -> Result<TokenStream> {
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(input, "Shaped is for structs"));
    };
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new_spanned(input, "Shaped needs named fields"));
    };
    let whole = Serde::read(&input.attrs)?;
    let case = whole.case().ok_or_else(|| Error::new_spanned(input, "Shaped knows PascalCase and camelCase"))?;

    let (mut shapes, mut texts, mut is_open) = (Vec::new(), Vec::new(), false);
    for field in &fields.named {
        let serde = Serde::read(&field.attrs)?;
        is_open |= serde.is_flat;
        if serde.is_flat || serde.is_skipped {
            continue;
        }
        let ident = field.ident.as_ref().map(|ident| ident.to_string().trim_start_matches("r#").to_owned());
        let name = serde.rename.unwrap_or_else(|| case.name(&ident.unwrap_or_default()));
        let said = Said::read(&field.attrs)?;
        let (ty, rules) = (&field.ty, rules(&said));
        shapes.push(quote! {
            ::edgeseal_core::shape::Field {
                name: #name,
                shape: <#ty as ::edgeseal_core::shape::Shaped>::SHAPE,
                rules: &#rules,
            }
        });
        let (about, facts) = (about(&field.attrs), facts(&said));
        texts.push(quote! {
            ::edgeseal_core::shape::FieldText {
                about: #about,
                inner: <#ty as ::edgeseal_core::shape::Shaped>::TEXT,
                #facts
            }
        });
    }

    let (ident, name, about) = (&input.ident, input.ident.to_string(), about(&input.attrs));
    let (generics, type_generics, conditions) = input.generics.split_for_impl();
    Ok(quote! {
        impl #generics ::edgeseal_core::shape::Shaped for #ident #type_generics #conditions {
            const SHAPE: ::edgeseal_core::shape::Shape =
                ::edgeseal_core::shape::Shape::Object(&::edgeseal_core::shape::Object {
                    name: #name,
                    fields: &[#(#shapes),*],
                    is_open: #is_open,
                });
            const TEXT: ::edgeseal_core::shape::Text =
                ::edgeseal_core::shape::Text { about: #about, fields: &[#(#texts),*] };
        }
    })
}

fn rules(said: &Said) -> TokenStream {
    let Said { is_required, is_readonly, is_secret, one_of, items, range, bytes, format, .. } = said;
    let pair = |pair: Option<TokenStream>| pair.unwrap_or_else(|| quote!(None));
    let items = pair(items.as_ref().map(|(least, most)| quote!(Some((#least, #most)))));
    let range = pair(range.as_ref().map(|(least, most)| quote!(Some((#least, #most)))));
    let bytes = pair(bytes.as_ref().map(|most| quote!(Some(#most))));
    let format = pair(format.as_ref().map(|format| quote!(Some(::edgeseal_core::shape::Format::#format))));
    quote! {
        ::edgeseal_core::shape::Rules {
            is_required: #is_required,
            is_readonly: #is_readonly,
            is_secret: #is_secret,
            one_of: &[#(#one_of),*],
            items: #items,
            range: #range,
            bytes: #bytes,
            format: #format,
        }
    }
}

fn facts(said: &Said) -> TokenStream {
    let text = |text: &Option<syn::LitStr>| text.as_ref().map_or_else(|| quote!(None), |text| quote!(Some(#text)));
    let (unit, default) = (text(&said.unit), text(&said.default));
    let source = said.source.as_ref();
    let source = source.map_or_else(|| quote!(None), |source| quote!(Some(::edgeseal_core::shape::Source::#source)));
    quote!(unit: #unit, default: #default, source: #source,)
}
