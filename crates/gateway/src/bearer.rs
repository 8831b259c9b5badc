//! Who calls: the token in the request, and whether it is good.

use http::HeaderMap;
use http::header::AUTHORIZATION;

use crate::error::CallError;
use crate::policy::{Token, TokenHash};

/// The header of a token where `Authorization` belongs to the cloud: on the relay.
pub(crate) const RELAY_HEADER: &str = "x-edgeseal-token";

/// Longer than any token that we make; what is longer is not worth a hash.
const LONGEST: usize = 256;

/// Where the caller shows a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenPlace {
    /// `Authorization: Bearer …`.
    Authorization,
    /// `X-Edgeseal-Token: …`.
    RelayHeader,
}

/// The token of the policy that the caller shows, good or not.
pub(crate) fn shown<'p>(headers: &HeaderMap, place: TokenPlace, tokens: &'p [Token]) -> Result<&'p Token, CallError> {
    let text = text(headers, place).ok_or(CallError::TokenMissing { place })?;
    let hash = TokenHash::of(text);
    // All of them are compared, so that the time does not tell which one came close.
    let found = tokens.iter().fold(None, |found, token| if token.hash.is(&hash) { Some(token) } else { found });
    found.ok_or(CallError::TokenUnknown)
}

/// Refuses a token that is good no longer.
pub(crate) fn admit(token: &Token, unix_seconds: u64) -> Result<(), CallError> {
    if token.is_revoked {
        return Err(CallError::TokenRevoked);
    }
    match token.expires.filter(|expires| expires.is_past(unix_seconds)) {
        Some(expires) => Err(CallError::TokenExpired { expires }),
        None => Ok(()),
    }
}

fn text(headers: &HeaderMap, place: TokenPlace) -> Option<&str> {
    let name = match place {
        TokenPlace::Authorization => AUTHORIZATION.as_str(),
        TokenPlace::RelayHeader => RELAY_HEADER,
    };
    let mut sent = headers.get_all(name).iter();
    let (Some(value), None) = (sent.next(), sent.next()) else { return None };
    let value = value.to_str().ok()?;
    let text = match place {
        TokenPlace::RelayHeader => value,
        TokenPlace::Authorization => {
            let (scheme, text) = value.split_once(' ')?;
            Some(text).filter(|_| scheme.eq_ignore_ascii_case("bearer"))?
        }
    };
    let text = text.trim();
    Some(text).filter(|text| (1..=LONGEST).contains(&text.len()) && !text.contains(' '))
}
