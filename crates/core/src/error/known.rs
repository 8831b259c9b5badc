//! The catalogue of documented codes, and the macros that make it and the classification out of one list.

use super::kind::{ErrorKind, Retry};
use super::{polyv, status, v2, v3};
use crate::api::Api;

/// A documented code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownCode {
    /// The API that answers it; none for what a server or proxy answers by its HTTP status alone.
    pub api: Option<Api>,
    /// `AuthFailure.SignatureFailure`, `9110`, `HTTP 501`. Polyv has no codes: its message.
    pub code: &'static str,
    /// The sort of failure.
    pub kind: ErrorKind,
    /// What to do next, in one sentence.
    pub advice: &'static str,
    /// Whether sending again can help.
    pub retry: Retry,
}

/// Every documented code: API 3.0, API 2017, Polyv, HTTP.
///
/// A code of API 3.0 without a dot is also the fallback for every code that begins with it. `InternalServerError` is
/// another spelling of `InternalError` and not listed.
///
/// Sources: the CDN documents of API 3.0 and API 2017, Tencent Cloud's list of common codes, the official Python SDK
/// 3.1.169 and the VOD documents of Polyv.
pub fn known_codes() -> impl Iterator<Item = &'static KnownCode> {
    v3::tables().chain([v2::KNOWN, polyv::KNOWN, status::KNOWN]).flatten()
}

/// What decides before the text is looked at.
pub(super) type Verdict = (ErrorKind, Retry);

pub(super) const fn entry(
    api: Option<Api>,
    code: &'static str,
    (kind, retry): Verdict,
    advice: &'static str,
) -> KnownCode {
    KnownCode { api, code, kind, advice, retry }
}

/// `[Kind]` with the retry of the kind, `[Kind No]` or `[Kind After(milliseconds)]`.
macro_rules! verdict {
    ([$kind:ident]) => {
        ($crate::error::ErrorKind::$kind, $crate::error::ErrorKind::$kind.retry())
    };
    ([$kind:ident No]) => {
        ($crate::error::ErrorKind::$kind, $crate::error::Retry::No)
    };
    ([$kind:ident After($milliseconds:literal)]) => {
        ($crate::error::ErrorKind::$kind, $crate::error::Retry::After($milliseconds))
    };
    // A code without a verdict of its own has that of its family.
    ($own:tt $family:tt) => {
        $crate::error::known::verdict!($own)
    };
}

// Both macros below expand twice: into a function that knows nothing of advice, so that a program that never shows it
// does not carry it, and into a table of everything.

/// Codes of API 3.0: `"Family" [Verdict]: "advice" { "Name" [Verdict]: "advice" … }`. A name without a verdict has
/// that of its family.
macro_rules! families {
    ($(
        $family:literal $rule:tt : $advice:literal
        { $( $name:literal $([$($own:tt)*])? : $own_advice:literal )* }
    )*) => {
        /// The verdict on `family.name`; on the family alone where the name is unknown.
        pub(super) fn verdict(family: &str, name: &str) -> Option<$crate::error::known::Verdict> {
            Some(match (family, name) {
                $(
                    $( $( ($family, $name) => $crate::error::known::verdict!([$($own)*]), )? )*
                    ($family, _) => $crate::error::known::verdict!($rule),
                )*
                _ => return None,
            })
        }

        pub(super) static KNOWN: &[$crate::error::known::KnownCode] = &[$(
            $crate::error::known::entry(
                Some($crate::api::Api::TencentV3),
                $family,
                $crate::error::known::verdict!($rule),
                $advice,
            ),
            $( $crate::error::known::entry(
                Some($crate::api::Api::TencentV3),
                concat!($family, ".", $name),
                $crate::error::known::verdict!($([$($own)*])? $rule),
                $own_advice,
            ), )*
        )*];
    };
}

/// Codes that are numbers: `api, "text before the number"; [Verdict] { 1 2: "advice" … }`.
macro_rules! numbers {
    ($api:expr, $prefix:literal; $( $rule:tt { $( $($code:literal)+ : $advice:literal )* } )*) => {
        pub(super) const fn verdict(code: i64) -> Option<$crate::error::known::Verdict> {
            Some(match code {
                $( $( $($code)|+ )|* => $crate::error::known::verdict!($rule), )*
                _ => return None,
            })
        }

        pub(super) static KNOWN: &[$crate::error::known::KnownCode] = &[
            $( $( $( $crate::error::known::entry(
                $api,
                concat!($prefix, stringify!($code)),
                $crate::error::known::verdict!($rule),
                $advice,
            ), )+ )* )*
        ];
    };
}

pub(super) use {families, numbers, verdict};

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::error::ApiError;

    /// The error that a cloud makes with a known code.
    fn error(known: &KnownCode) -> ApiError {
        match known.api {
            Some(Api::TencentV3) => ApiError::v3(known.code, "", None),
            Some(Api::TencentV2) => ApiError::v2(4000, "UserRequestError", &format!("({}) words", known.code)),
            Some(Api::PolyvVod) => ApiError::polyv(400, known.code),
            None => ApiError::transport(known.code.trim_start_matches("HTTP ").parse().unwrap(), ""),
        }
    }

    #[test]
    fn each_known_code_is_judged_as_listed() {
        for known in known_codes() {
            let error = error(known);
            assert_eq!((error.kind, error.retry, error.advice()), (known.kind, known.retry, known.advice), "{known:?}");
        }
    }

    #[test]
    fn no_code_is_listed_twice() {
        let mut seen = HashSet::new();
        for known in known_codes() {
            assert!(seen.insert((known.api, known.code)), "{}", known.code);
        }
    }

    /// API 3.0: the 180 codes of the SDK and 28 that only the lists of common codes have. API 2017: 16 of the platform,
    /// 135 in the module's table and one in the example beside it.
    #[test]
    fn no_code_of_the_documents_got_lost() {
        let count = |api| known_codes().filter(|known| known.api == api).count();
        assert_eq!(count(Some(Api::TencentV3)), 208);
        assert_eq!(count(Some(Api::TencentV2)), 152);
        assert_eq!(count(Some(Api::PolyvVod)), 9);
        assert_eq!(count(None), 21);
    }

    #[test]
    fn advice_is_one_sentence() {
        let of_kinds = ErrorKind::ALL.map(ErrorKind::advice);
        for advice in known_codes().map(|known| known.advice).chain(of_kinds) {
            assert!((20..=200).contains(&advice.len()), "{advice}");
            assert!(advice.starts_with(char::is_uppercase) && advice.ends_with('.'), "{advice}");
            assert!(!advice.contains(". ") && !advice.contains("  "), "{advice}");
        }
    }

    #[test]
    fn a_clock_error_asks_for_the_time_and_no_other_does() {
        for known in known_codes() {
            assert_eq!(known.kind == ErrorKind::Clock, known.retry == Retry::WithCloudTime, "{}", known.code);
        }
    }

    #[test]
    fn kinds_have_names_of_their_own() {
        let names: HashSet<_> = ErrorKind::ALL.map(ErrorKind::name).into_iter().collect();
        assert_eq!(names.len(), ErrorKind::ALL.len());
        assert!(known_codes().all(|known| names.contains(known.kind.name())));
    }
}
