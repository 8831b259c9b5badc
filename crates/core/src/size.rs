//! How large a request may be, and what helps one that is larger.

use std::fmt;

use http::Method;

use crate::api::Api;
use crate::request::SignedRequest;
use crate::sign::SignatureMethod;

/// The largest query of a GET, in bytes: 32 KB.
pub const QUERY_BYTES: usize = 32 << 10;
/// The largest body of a POST whose signature is a parameter, in bytes: 1 MB.
pub const FORM_BYTES: usize = 1 << 20;
/// The largest body of a POST that is signed with TC3, in bytes: 10 MB.
pub const TC3_BYTES: usize = 10 << 20;

/// The part of a request that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// The query of a GET.
    Query,
    /// The body of a POST.
    Body,
}

impl Measured {
    /// What is measured of a request of this method.
    #[must_use]
    pub fn of(method: &Method) -> Self {
        if method == Method::GET { Self::Query } else { Self::Body }
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Query => "query",
            Self::Body => "body",
        })
    }
}

/// What helps a request that is too large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// POST in place of GET.
    Post,
    /// TC3 in place of HmacSHA1 or HmacSHA256, in place of a GET as POST too.
    PostWithTc3,
    /// Several calls.
    FewerItems,
}

impl fmt::Display for Advice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Post => "send it as POST",
            Self::PostWithTc3 => "send it as POST, signed with TC3-HMAC-SHA256",
            Self::FewerItems => "send fewer items in one call",
        })
    }
}

/// A request is larger than the cloud takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the {measured} has {bytes} bytes and may have {limit}: {advice}")]
pub struct TooLarge {
    /// Which part of it.
    pub measured: Measured,
    /// Its size.
    pub bytes: usize,
    /// What is allowed.
    pub limit: usize,
    /// What to do.
    pub advice: Advice,
}

/// The documented limit in bytes. Polyv documents none.
#[must_use]
pub const fn limit(api: Api, signature: SignatureMethod, measured: Measured) -> Option<usize> {
    match (api, measured, signature) {
        (Api::PolyvVod, ..) => None,
        (_, Measured::Query, _) => Some(QUERY_BYTES),
        (Api::TencentV3, Measured::Body, SignatureMethod::Tc3HmacSha256) => Some(TC3_BYTES),
        (_, Measured::Body, _) => Some(FORM_BYTES),
    }
}

/// Whether the cloud takes a request of this size. [`crate::sign()`] asks it, unless [`crate::Call::any_size`] is set.
///
/// # Errors
/// [`TooLarge`] says what helps.
pub fn check_size(api: Api, signature: SignatureMethod, request: &SignedRequest) -> Result<(), TooLarge> {
    let measured = Measured::of(&request.method);
    let bytes = match measured {
        Measured::Query => request.query.len(),
        Measured::Body => request.body.len(),
    };
    match limit(api, signature, measured) {
        Some(limit) if bytes > limit => {
            Err(TooLarge { measured, bytes, limit, advice: advice(api, signature, measured, bytes) })
        }
        _ => Ok(()),
    }
}

/// The smallest change that makes room for so many bytes.
fn advice(api: Api, signature: SignatureMethod, measured: Measured, bytes: usize) -> Advice {
    let has_room = |signature| limit(api, signature, Measured::Body).is_none_or(|limit| bytes <= limit);
    if measured == Measured::Query && has_room(signature) {
        Advice::Post
    } else if api == Api::TencentV3 && has_room(SignatureMethod::Tc3HmacSha256) {
        Advice::PostWithTc3
    } else {
        Advice::FewerItems
    }
}

#[cfg(test)]
mod tests {
    use SignatureMethod::{HmacSha1, HmacSha256, Tc3HmacSha256};

    use super::*;

    fn checked(api: Api, signature: SignatureMethod, method: Method, bytes: usize) -> Result<(), TooLarge> {
        let (query, body) = if method == Method::GET { (bytes, 0) } else { (0, bytes) };
        let request = SignedRequest {
            method,
            host: api.host().to_owned(),
            path: api.path().to_owned(),
            query: "x".repeat(query),
            headers: Vec::new(),
            body: "x".repeat(body),
            signature: String::new(),
        };
        check_size(api, signature, &request)
    }

    #[test]
    fn the_last_byte_is_good_and_the_next_one_gets_advice() {
        let v3 = Api::TencentV3;
        for (api, signature, method, limit, advice) in [
            (v3, Tc3HmacSha256, Method::GET, 32_768, Advice::Post),
            (v3, HmacSha256, Method::GET, 32_768, Advice::Post),
            (v3, HmacSha1, Method::GET, 32_768, Advice::Post),
            (Api::TencentV2, HmacSha1, Method::GET, 32_768, Advice::Post),
            (v3, HmacSha256, Method::POST, 1_048_576, Advice::PostWithTc3),
            (v3, HmacSha1, Method::POST, 1_048_576, Advice::PostWithTc3),
            (v3, Tc3HmacSha256, Method::POST, 10_485_760, Advice::FewerItems),
            (Api::TencentV2, HmacSha1, Method::POST, 1_048_576, Advice::FewerItems),
            (Api::TencentV2, HmacSha256, Method::POST, 1_048_576, Advice::FewerItems),
        ] {
            assert_eq!(checked(api, signature, method.clone(), limit), Ok(()), "{api} {signature:?} {method}");
            let too_large = checked(api, signature, method.clone(), limit + 1).unwrap_err();
            let measured = Measured::of(&method);
            assert_eq!(too_large, TooLarge { measured, bytes: limit + 1, limit, advice });
        }
    }

    #[test]
    fn advice_that_would_not_help_is_not_given() {
        let advice = |api, signature, method, bytes| checked(api, signature, method, bytes).unwrap_err().advice;
        assert_eq!(advice(Api::TencentV3, HmacSha1, Method::GET, FORM_BYTES + 1), Advice::PostWithTc3);
        assert_eq!(advice(Api::TencentV3, HmacSha1, Method::GET, TC3_BYTES + 1), Advice::FewerItems);
        assert_eq!(advice(Api::TencentV3, HmacSha1, Method::POST, TC3_BYTES + 1), Advice::FewerItems);
        assert_eq!(advice(Api::TencentV2, HmacSha1, Method::GET, FORM_BYTES + 1), Advice::FewerItems);
    }

    #[test]
    fn polyv_has_no_documented_size() {
        for method in [Method::GET, Method::POST] {
            assert_eq!(checked(Api::PolyvVod, HmacSha256, method, TC3_BYTES + 1), Ok(()));
        }
    }

    #[test]
    fn the_message_says_what_to_do() {
        let too_large = checked(Api::TencentV3, HmacSha1, Method::GET, 40_000).unwrap_err();
        assert_eq!(too_large.to_string(), "the query has 40000 bytes and may have 32768: send it as POST");
    }
}
