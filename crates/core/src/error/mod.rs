//! What a cloud answers when it refuses, in words a person can act on.

mod kind;
mod known;
mod polyv;
mod status;
mod v2;
mod v3;

use std::fmt;

use crate::api::Api;

pub use kind::{ErrorKind, Retry};
pub use known::{KnownCode, known_codes};

use known::Verdict;

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
    /// None where the answer is none of an API.
    api: Option<Api>,
}

impl ApiError {
    /// A refusal by API 3.0.
    #[must_use]
    pub fn v3(code: &str, message: &str, request_id: Option<String>) -> Self {
        Self {
            request_id,
            ..Self::new(Some(Api::TencentV3), v3::verdict_on(code), code.to_owned(), message.to_owned())
        }
    }

    /// A refusal by API 2017: the module's code where there is one, else the code of the envelope.
    #[must_use]
    pub fn v2(code: i64, code_desc: &str, message: &str) -> Self {
        let module = v2::module_code(message).or_else(|| code_desc.parse().ok());
        let name = match module {
            Some(module) => module.to_string(),
            None if code_desc.is_empty() => code.to_string(),
            None => format!("{code} {code_desc}"),
        };
        Self::new(Some(Api::TencentV2), v2::verdict_on(code, module), name, message.to_owned())
    }

    /// A refusal by Polyv, which gives one code for everything and tells the cause in words.
    #[must_use]
    pub fn polyv(code: i64, message: &str) -> Self {
        Self::new(Some(Api::PolyvVod), polyv::verdict_on(code, message), code.to_string(), message.to_owned())
    }

    /// An answer that is none of the API. `found` is what came instead, in a few words.
    #[must_use]
    pub fn transport(status: u16, found: &str) -> Self {
        let message = format!("the answer is not one of this API: {found}");
        Self::new(None, status::verdict_on(status), format!("HTTP {status}"), message)
    }

    /// What to do next, in one sentence. For a code that is unknown it is that of its family or kind.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        let known = match self.api {
            Some(Api::TencentV3) => v3::find(&self.code),
            Some(Api::TencentV2) => v2::find(&self.code),
            Some(Api::PolyvVod) => polyv::find(&self.message),
            None => status::find(&self.code),
        };
        known.map_or(self.kind.advice(), |known| known.advice)
    }

    const fn new(api: Option<Api>, (kind, retry): Verdict, code: String, message: String) -> Self {
        Self { kind, code, message, request_id: None, retry, api }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn v3(code: &str) -> ApiError {
        ApiError::v3(code, "", None)
    }

    #[test]
    fn the_family_of_a_code_decides_unless_the_code_is_peculiar() {
        let kind = |code| v3(code).kind;
        assert_eq!(kind("AuthFailure.SignatureFailure"), ErrorKind::Credentials);
        assert_eq!(kind("AuthFailure.SignatureExpire"), ErrorKind::Clock);
        assert_eq!(kind("AuthFailure.UnauthorizedOperation"), ErrorKind::Permission);
        assert_eq!(kind("LimitExceeded.CdnPurgeUrlExceedDayLimit"), ErrorKind::Limit);
        assert_eq!(kind("ResourceNotFound.CdnUserTooManyHosts"), ErrorKind::Limit);
        assert_eq!(kind("InvalidParameter.CDNStatusInvalidDomain"), ErrorKind::State);
        assert_eq!(kind("UnauthorizedOperation.OperationTooOften"), ErrorKind::Limit);
        assert_eq!(kind("FailedOperation.SslCertNotFound"), ErrorKind::NotFound);
    }

    #[test]
    fn an_unknown_code_has_the_kind_and_the_advice_of_its_family() {
        for (unknown, family) in [
            ("InvalidParameter.In2030", "InvalidParameter"),
            ("AuthFailure.In2030.Deeper", "AuthFailure"),
            ("RequestLimitExceeded.In2030", "RequestLimitExceeded"),
            ("OperationDenied.CdnUserTooManyHosts", "OperationDenied"),
            ("LimitExceeded.", "LimitExceeded"),
        ] {
            let (unknown, family) = (v3(unknown), v3(family));
            assert_eq!((unknown.kind, unknown.retry, unknown.advice()), (family.kind, family.retry, family.advice()));
        }
    }

    #[test]
    fn an_unknown_family_is_a_failure_of_the_cloud() {
        for code in ["SomethingNew.In2030", "", ".", "authfailure.SignatureExpire", "CdnPurgeUrlExceedDayLimit"] {
            assert_eq!((v3(code).kind, v3(code).advice()), (ErrorKind::Internal, ErrorKind::Internal.advice()));
        }
    }

    #[test]
    fn both_spellings_of_an_internal_error_are_one() {
        for name in ["", ".CdnDbError", ".CdnSystemError", ".In2030"] {
            let (short, long) = (v3(&format!("InternalError{name}")), v3(&format!("InternalServerError{name}")));
            assert_eq!((short.kind, short.retry, short.advice()), (long.kind, long.retry, long.advice()));
            assert_eq!(long.code, format!("InternalServerError{name}"));
        }
        assert_ne!(v3("InternalServerError.CdnDbError").advice(), v3("InternalServerError").advice());
    }

    #[test]
    fn the_module_code_of_v2_is_found_wherever_it_stands() {
        assert_eq!(ApiError::v2(4000, "9110", "").code, "9110");
        assert_eq!(ApiError::v2(4000, "UserRequestError", "(9175)deploying").code, "9175");
        assert_eq!(ApiError::v2(4000, "9110", "(9175)deploying").code, "9175");
        assert_eq!(ApiError::v2(4000, "UserRequestError", "(-9009)nothing").kind, ErrorKind::NotFound);
        assert_eq!(ApiError::v2(4100, "AuthFailure", "no").code, "4100 AuthFailure");
        assert_eq!(ApiError::v2(4500, "", "").code, "4500");
    }

    #[test]
    fn an_unknown_module_code_of_v2_is_judged_by_the_envelope() {
        let error = ApiError::v2(4300, "123456", "(123456)no");
        assert_eq!((error.kind, error.advice()), (ErrorKind::Permission, ErrorKind::Permission.advice()));
        assert_eq!(ApiError::v2(7777, "", "").kind, ErrorKind::Internal);
        assert_eq!(ApiError::v2(4100, "AuthFailure", "").advice(), ApiError::v2(4100, "", "").advice());
    }

    #[test]
    fn a_number_means_something_else_in_each_api() {
        assert_eq!(ApiError::polyv(400, "9110").kind, ErrorKind::Parameter);
        assert_eq!(ApiError::v3("9110", "", None).kind, ErrorKind::Internal);
        assert_eq!(ApiError::v2(501, "", "").kind, ErrorKind::Internal);
        assert_eq!(ApiError::transport(501, "nothing").kind, ErrorKind::Limit);
        assert_eq!(ApiError::transport(9110, "nothing").kind, ErrorKind::Transport);
    }

    #[test]
    fn only_what_passes_by_itself_is_worth_a_repeat() {
        for (code, retry) in [
            ("RequestLimitExceeded", Retry::After(1_000)),
            ("InternalError.CdnSystemError", Retry::After(1_000)),
            ("ResourceInUse.CdnOpInProgress", Retry::After(60_000)),
            ("LimitExceeded.CdnHostOpTooOften", Retry::After(60_000)),
            ("AuthFailure.SignatureExpire", Retry::WithCloudTime),
            ("LimitExceeded.CdnPurgeUrlExceedDayLimit", Retry::No),
            ("ResourceNotFound.CdnHostNotExists", Retry::No),
            ("AuthFailure.SignatureFailure", Retry::No),
        ] {
            assert_eq!(v3(code).retry, retry, "{code}");
        }
        for (code, retry) in [
            (4400, Retry::After(10_000)),
            (4500, Retry::WithCloudTime),
            (6200, Retry::After(60_000)),
            (9175, Retry::After(60_000)),
            (22063, Retry::After(60_000)),
            (9110, Retry::No),
            (22044, Retry::No),
        ] {
            assert_eq!(ApiError::v2(code, "", "").retry, retry, "{code}");
        }
        assert_eq!(ApiError::polyv(400, "ptime is too old.").retry, Retry::WithCloudTime);
        assert_eq!(ApiError::polyv(400, "illeagal vid").retry, Retry::No);
        assert_eq!(ApiError::transport(502, "a page").retry, Retry::After(1_000));
        assert_eq!(ApiError::transport(404, "a page").retry, Retry::No);
    }

    #[test]
    fn advice_is_about_the_very_code() {
        assert!(v3("LimitExceeded.CdnPurgeUrlExceedDayLimit").advice().contains("midnight UTC+8"));
        assert!(v3("AuthFailure.SignatureExpire").advice().contains("5 minutes"));
        assert!(ApiError::v2(4500, "", "").advice().contains("2 hours"));
        assert!(ApiError::transport(501, "nothing").advice().contains("32 KB"));
        assert!(ApiError::polyv(400, "ptime is too old").advice().contains("3 minutes"));
    }
}
