//! What a cloud answers when it refuses, in words a person can act on.

use std::fmt;

/// The sort of a failure: what decides the advice and the colour of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The key is unknown, disabled, or the signature does not match.
    Credentials,
    /// The stamp is too old or too new, or the nonce was used before.
    Clock,
    /// The key may not do this.
    Permission,
    /// A parameter is missing or wrong.
    Parameter,
    /// The domain, task or action does not exist.
    NotFound,
    /// The thing is in a state that does not allow this now.
    State,
    /// Too much: per call, per second or per day.
    Limit,
    /// The action or the API is no longer served.
    Retired,
    /// The cloud failed.
    Internal,
    /// The answer is none of the API: a proxy, a captive portal, a cut connection.
    Transport,
}

/// Whether sending again can help. A repeated call is always signed anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// The same call will fail again.
    No,
    /// After about so many milliseconds.
    After(u32),
    /// With the clock corrected by the cloud's own time.
    WithCloudTime,
}

/// A refusal of a cloud, or an answer that is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ApiError {
    /// The sort of failure.
    pub kind: ErrorKind,
    /// The cloud's own code: `AuthFailure.SignatureFailure`, `9110`, `400`.
    pub code: String,
    /// The cloud's own words.
    pub message: String,
    /// The request id, where the API gives one: support asks for it.
    pub request_id: Option<String>,
    /// Whether sending again can help.
    pub retry: Retry,
}

impl ApiError {
    /// A refusal by API 3.0.
    #[must_use]
    pub fn v3(code: &str, message: &str, request_id: Option<String>) -> Self {
        Self::new(v3_kind(code), code, message, request_id)
    }

    /// A refusal by API 2017: the module's code where there is one, else the code of the envelope.
    #[must_use]
    pub fn v2(code: i64, code_desc: &str, message: &str) -> Self {
        let module = module_code(message).or_else(|| code_desc.parse().ok());
        let name = match module {
            Some(module) => module.to_string(),
            None if code_desc.is_empty() => code.to_string(),
            None => format!("{code} {code_desc}"),
        };
        Self::new(v2_kind(code, module), &name, message, None)
    }

    /// A refusal by Polyv, which gives one code for everything and tells the cause in words.
    #[must_use]
    pub fn polyv(code: i64, message: &str) -> Self {
        Self::new(polyv_kind(message), &code.to_string(), message, None)
    }

    /// An answer that is none of the API. `found` is what came instead, in a few words.
    #[must_use]
    pub fn transport(status: u16, found: &str) -> Self {
        let code = format!("HTTP {status}");
        Self::new(ErrorKind::Transport, &code, &format!("the answer is not one of this API: {found}"), None)
    }

    fn new(kind: ErrorKind, code: &str, message: &str, request_id: Option<String>) -> Self {
        let retry = match kind {
            ErrorKind::Clock => Retry::WithCloudTime,
            ErrorKind::Internal | ErrorKind::Transport => Retry::After(1_000),
            ErrorKind::Limit if code == "RequestLimitExceeded" => Retry::After(1_000),
            _ => Retry::No,
        };
        Self { kind, code: code.to_owned(), message: message.to_owned(), request_id, retry }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.code, self.message)?;
        match &self.request_id {
            Some(id) => write!(formatter, " (request {id})"),
            None => Ok(()),
        }
    }
}

fn v3_kind(code: &str) -> ErrorKind {
    match code {
        "AuthFailure.SignatureExpire" => return ErrorKind::Clock,
        "AuthFailure.UnauthorizedOperation" => return ErrorKind::Permission,
        "ResourceNotFound.CdnUserTooManyHosts" => return ErrorKind::Limit,
        "InvalidParameter.CDNStatusInvalidDomain" => return ErrorKind::State,
        _ => {}
    }
    match code.split('.').next().unwrap_or_default() {
        "AuthFailure" => ErrorKind::Credentials,
        "UnauthorizedOperation" | "OperationDenied" => ErrorKind::Permission,
        "MissingParameter"
        | "InvalidParameter"
        | "InvalidParameterValue"
        | "UnknownParameter"
        | "UnsupportedProtocol"
        | "UnsupportedRegion"
        | "UnsupportedOperation" => ErrorKind::Parameter,
        "InvalidAction" | "NoSuchVersion" | "ResourceNotFound" => ErrorKind::NotFound,
        "ResourceInUse" | "ResourceUnavailable" => ErrorKind::State,
        "RequestLimitExceeded" | "LimitExceeded" | "ResourceInsufficient" => ErrorKind::Limit,
        _ => ErrorKind::Internal,
    }
}

/// The number in brackets at the start of an API 2017 message: `(9110)domain not exists`.
fn module_code(message: &str) -> Option<i64> {
    message.trim_start().strip_prefix('(')?.split_once(')')?.0.parse().ok()
}

const fn v2_kind(code: i64, module: Option<i64>) -> ErrorKind {
    match module {
        Some(9105 | 9110 | 9307 | 21001) => return ErrorKind::NotFound,
        Some(9175 | 9177 | 28006 | 28007 | 28008) => return ErrorKind::State,
        Some(21000 | 21002 | 22043..=22046 | 22063 | 9163 | 23100 | 23101 | 9089) => {
            return ErrorKind::Limit;
        }
        Some(23103 | 25002 | 25010) => return ErrorKind::Permission,
        _ => {}
    }
    match code {
        4100 => ErrorKind::Credentials,
        4200 | 4500 => ErrorKind::Clock,
        4300 | 5500 => ErrorKind::Permission,
        4400 => ErrorKind::Limit,
        4000 | 4600 => ErrorKind::Parameter,
        5000 => ErrorKind::NotFound,
        5100 | 5200 | 5300 | 5400 => ErrorKind::State,
        6100 | 6200 => ErrorKind::Retired,
        _ => ErrorKind::Internal,
    }
}

fn polyv_kind(message: &str) -> ErrorKind {
    let message = message.to_ascii_lowercase();
    let says = |words: &str| message.contains(words);
    if says("ptime") {
        ErrorKind::Clock
    } else if says("sign") || says("find user") {
        ErrorKind::Credentials
    } else if says("can't submit more") {
        ErrorKind::Limit
    } else if says("vid") || says("bitrate") {
        ErrorKind::Parameter
    } else {
        ErrorKind::Internal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_family_of_a_code_decides() {
        let kind = |code| ApiError::v3(code, "", None).kind;
        assert_eq!(kind("AuthFailure.SignatureFailure"), ErrorKind::Credentials);
        assert_eq!(kind("AuthFailure.SignatureExpire"), ErrorKind::Clock);
        assert_eq!(kind("LimitExceeded.CdnPurgeUrlExceedDayLimit"), ErrorKind::Limit);
        assert_eq!(kind("InternalServerError.CdnDbError"), kind("InternalError.CdnDbError"));
        assert_eq!(kind("SomethingNew.In2030"), ErrorKind::Internal);
    }

    #[test]
    fn the_module_code_of_v2_is_found_wherever_it_stands() {
        assert_eq!(ApiError::v2(4000, "9110", "").code, "9110");
        assert_eq!(ApiError::v2(4000, "UserRequestError", "(9175)deploying").code, "9175");
        assert_eq!(ApiError::v2(4100, "AuthFailure", "no").code, "4100 AuthFailure");
        assert_eq!(ApiError::v2(4500, "", "").code, "4500");
    }

    #[test]
    fn only_throttling_and_failures_are_worth_a_repeat() {
        assert_eq!(ApiError::v3("RequestLimitExceeded", "", None).retry, Retry::After(1_000));
        assert_eq!(ApiError::v3("LimitExceeded.CdnPurgeUrlExceedDayLimit", "", None).retry, Retry::No);
        assert_eq!(ApiError::polyv(400, "ptime is too old.").retry, Retry::WithCloudTime);
        assert_eq!(ApiError::polyv(400, "illeagal vid").retry, Retry::No);
    }
}
