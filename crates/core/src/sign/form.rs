//! The forms in which parameters travel, and which signature allows which.

use std::fmt;

use http::Method;

use super::{SignError, SignatureMethod};
use crate::api::Api;
use crate::request::Call;

/// How the parameters of a request travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// In the query of a GET.
    Query,
    /// As JSON in a POST.
    Json,
    /// As `application/x-www-form-urlencoded` in a POST.
    Urlencoded,
    /// As `multipart/form-data` in a POST: for the few actions whose own document asks for it. None of CDN does.
    Multipart,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Query, Self::Json, Self::Urlencoded, Self::Multipart];

    /// The HTTP method.
    #[must_use]
    pub const fn method(self) -> Method {
        match self {
            Self::Query => Method::GET,
            Self::Json | Self::Urlencoded | Self::Multipart => Method::POST,
        }
    }

    /// The media type of `Content-Type`, without parameters. A GET that is signed with TC3 has one too.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Query | Self::Urlencoded => "application/x-www-form-urlencoded",
            Self::Json => "application/json",
            Self::Multipart => "multipart/form-data",
        }
    }

    /// The forms that an API takes with a signature. Of Polyv, whose actions are paths, `refresh-cdn-cache` takes a
    /// POST only; there the signature method has no part in it.
    #[must_use]
    pub fn allowed(api: Api, path: &str, signature: SignatureMethod) -> &'static [Self] {
        match (api, signature) {
            (Api::TencentV3, SignatureMethod::Tc3HmacSha256) => &[Self::Json, Self::Query, Self::Multipart],
            (Api::TencentV2, SignatureMethod::Tc3HmacSha256) => &[],
            (Api::PolyvVod, _) if path == api.path() => &[Self::Urlencoded],
            _ => &[Self::Urlencoded, Self::Query],
        }
    }

    /// The form of a POST body that a content type names.
    fn of_content_type(content_type: &str) -> Option<Self> {
        let media_type = content_type.split(';').next().unwrap_or_default().trim();
        let bodies = [Self::Json, Self::Urlencoded, Self::Multipart];
        bodies.into_iter().find(|form| form.media_type().eq_ignore_ascii_case(media_type))
    }
}

impl fmt::Display for Form {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Query => "GET",
            Self::Json => "POST of JSON",
            Self::Urlencoded => "POST of a form",
            Self::Multipart => "POST of multipart/form-data",
        })
    }
}

/// The form of a call, once it is clear that its API and its signature allow it.
pub(super) fn checked(call: &Call) -> Result<Form, SignError> {
    let is_tc3 = call.api == Api::TencentV3 && call.signature == SignatureMethod::Tc3HmacSha256;
    let is_post = call.method == Method::POST;
    // An exact body comes with whatever content type its writer gave it.
    let content_type = call.content_type.as_deref().filter(|_| is_tc3 && is_post && call.exact.is_none());
    let named = content_type.and_then(Form::of_content_type);
    let usual = match (is_post, is_tc3) {
        (false, _) => Form::Query,
        (true, true) => Form::Json,
        (true, false) => Form::Urlencoded,
    };
    let form = call.form.or(named).unwrap_or(usual);
    if form.method() != call.method {
        return Err(SignError::FormMethod { form, method: call.method.clone() });
    }
    let allowed = Form::allowed(call.api, &call.path, call.signature);
    if !allowed.contains(&form) {
        return Err(SignError::Form { form, instead: instead(call, form, allowed) });
    }
    if let Some(content_type) = content_type
        && named.is_some_and(|named| named != form)
    {
        return Err(SignError::Request(format!("the content type {content_type:?} of a {form}")));
    }
    Ok(form)
}

/// What the caller may do in place of a form that is not allowed.
fn instead(call: &Call, form: Form, allowed: &[Form]) -> String {
    let joined = |names: Vec<String>| names.join(" or ");
    let send = joined(allowed.iter().map(|form| format!("a {form}")).collect());
    let signers =
        SignatureMethod::ALL.into_iter().filter(|it| Form::allowed(call.api, &call.path, *it).contains(&form));
    let sign = joined(signers.map(|signature| signature.name().to_owned()).collect());
    let with = if call.api == Api::PolyvVod { call.api.name() } else { call.signature.name() };
    if sign.is_empty() { format!("{with} takes {send}") } else { format!("{with} takes {send}; or sign with {sign}") }
}
