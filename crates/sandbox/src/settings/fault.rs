//! Why settings are refused.

/// Nothing of a call that is refused is stored. Each path is written with dots, such as `Origin.Origins`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is needed and not there.
    Missing(String),
    /// There is none of this name, or it cannot be set by this call.
    Unknown(String),
    /// It has another type.
    Type(String),
    /// Its value is not allowed; why.
    Value(String, String),
    /// The cache rules contradict each other or are no rules; why.
    Cache(String),
    /// More cache rules than this.
    TooManyCacheRules(usize),
    /// The parameters of a rule of the cache key are no list.
    QueryString(String),
    /// HTTPS is on and no certificate is given.
    NoCertificate,
    /// The account has no certificate of this id.
    UnknownCertificate(String),
    /// The certificate is not for this domain, or ends within a day; why.
    BadCertificate(String),
    /// The certificate or its key is no PEM text.
    NotPem,
    /// No kind of service.
    Service(String),
    /// API 2017 knows no such header here, or it is too long.
    Header(String),
}

impl Fault {
    /// A value that is not allowed.
    pub(super) fn value(path: &str, why: impl Into<String>) -> Self {
        Self::Value(path.to_owned(), why.into())
    }
}
