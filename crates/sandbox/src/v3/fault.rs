//! The codes of API 3.0 for what the rest of the sandbox refuses.

use super::Refusal;
use super::refusal::{batch_limit, day_limit};
use crate::{block, domain, purge, push, settings};

impl From<push::Fault> for Refusal {
    fn from(fault: push::Fault) -> Self {
        match fault {
            push::Fault::TooMany(most) => Self::new("LimitExceeded.CdnPushExceedBatchLimit", batch_limit("URLs", most)),
            push::Fault::DayLimit(zone) => Self::new("LimitExceeded.CdnPushExceedDayLimit", day_limit(zone)),
            push::Fault::Url(purge::Fault::Wildcard(url)) => {
                Self::new("InvalidParameter.CdnPushWildcardNotAllowed", format!("a wildcard is not allowed: {url}"))
            }
            push::Fault::Url(fault) => fault.into(),
        }
    }
}

impl From<block::Fault> for Refusal {
    fn from(fault: block::Fault) -> Self {
        match fault {
            // No code of the product is about blocks.
            block::Fault::TooMany(most) => Self::new("LimitExceeded", batch_limit("URLs", most)),
            block::Fault::DayLimit(most) => Self::new("LimitExceeded", format!("at most {most} URLs a day")),
            block::Fault::NotAdmitted => {
                Self::new("UnauthorizedOperation.CdnUserNoWhitelist", "refused by a sandbox path".to_owned())
            }
            block::Fault::TooSoon(url) => {
                Self::new("LimitExceeded.CdnHostOpTooOften", format!("{url} was changed a moment ago: wait"))
            }
            block::Fault::Url(fault) => fault.into(),
        }
    }
}

impl From<domain::Fault> for Refusal {
    fn from(fault: domain::Fault) -> Self {
        use domain::Fault;
        let (code, message) = match fault {
            Fault::Name(name) => ("InvalidParameter.CdnHostInvalidParam", format!("{name:?} is no domain")),
            Fault::TooLong(name) => ("InvalidParameter.CdnHostTooLongHost", format!("longer than a domain: {name}…")),
            Fault::Bucket(name) => (
                "InvalidParameter.CdnHostIsCosDefaultAccess",
                format!("{name} is a bucket: the object store has a domain for it"),
            ),
            Fault::Internal(name) => {
                ("InvalidParameter.CdnHostInternalHost", format!("{name} belongs to the cloud itself"))
            }
            Fault::Exists(name) => {
                ("ResourceInUse.CdnHostExists", format!("the account has the domain {name} already"))
            }
            Fault::OwnedByOther(name) => {
                ("UnauthorizedOperation.CdnHostIsOwnedByOther", format!("{name} belongs to another account"))
            }
            Fault::NoFiling(name) => {
                ("ResourceUnavailable.CdnHostNoIcp", format!("{name} has no ICP filing: the mainland cannot serve it"))
            }
            Fault::TooMany(most) => {
                ("LimitExceeded.CdnUserTooManyHosts", format!("the account has {most} domains, as many as it may"))
            }
            Fault::NoProject(id) => ("ResourceNotFound.CdnProjectNotExists", format!("there is no project {id}")),
            Fault::NotFound(name) => return Self::no_domain(&name),
            Fault::Deploying(name) => {
                ("ResourceInUse.CdnOpInProgress", format!("{name} is being deployed or closed: wait, then repeat"))
            }
            Fault::AlreadyOnline(name) => {
                ("ResourceUnavailable.CdnHostIsNotOffline", format!("the domain {name} is online already"))
            }
            Fault::NotOnline(name) => ("ResourceUnavailable.CdnHostIsNotOnline", format!("{name} is not online")),
            Fault::NotOffline(name) => {
                ("ResourceUnavailable.CdnHostIsNotOffline", format!("{name} is online: stop it first"))
            }
            Fault::NotApproved(name) => ("OperationDenied.CdnDomainNotApproved", format!("{name} was rejected")),
            Fault::Locked(name) => (
                "ResourceUnavailable.CdnHostIsLocked",
                format!("the settings of {name} cannot be changed: ask support"),
            ),
            Fault::Area(word) => return Self::value(format!("Area is mainland, overseas or global, not {word:?}")),
            Fault::Settings(fault) => return fault.into(),
        };
        Self::new(code, message)
    }
}

impl From<settings::Fault> for Refusal {
    fn from(fault: settings::Fault) -> Self {
        use settings::Fault;
        let (code, message) = match fault {
            Fault::Missing(path) => return Self::missing(&path),
            Fault::Unknown(path) => ("UnknownParameter", format!("there is no {path} to be set")),
            Fault::Type(path) => ("InvalidParameter", format!("the parameter {path} is of another type")),
            Fault::Value(path, why) => return Self::value(format!("{path}: {why}")),
            Fault::Cache(why) => ("InvalidParameter.CdnConfigInvalidCache", why),
            Fault::TooManyCacheRules(most) => {
                ("LimitExceeded.CdnConfigTooManyCacheRules", format!("at most {most} cache rules"))
            }
            Fault::QueryString(path) => {
                ("InvalidParameter.CdnKeyRulesInvalidQueryStringValue", format!("{path} names no parameter"))
            }
            Fault::NoCertificate => (
                "InvalidParameter.CdnCertInfoNotFound",
                "HTTPS needs a CertId, or a certificate and its key".to_owned(),
            ),
            Fault::UnknownCertificate(id) => {
                ("FailedOperation.SslCertNotFound", format!("the account has no certificate {id}"))
            }
            Fault::BadCertificate(why) => ("InvalidParameter.CdnCertNoCertInfo", format!("the certificate {why}")),
            Fault::NotPem => ("InvalidParameter.CdnCertNotPem", "the certificate or its key is no PEM text".to_owned()),
            Fault::Service(word) => {
                ("InvalidParameter.CdnInvalidParamServiceType", format!("{word:?} is no kind of service"))
            }
            Fault::Header(why) => return Self::value(why),
        };
        Self::new(code, message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Zone;

    fn code(fault: impl Into<Refusal>) -> &'static str {
        let refusal: Refusal = fault.into();
        assert!(!refusal.message.is_empty());
        refusal.code
    }

    #[test]
    fn each_fault_has_its_documented_code() {
        use crate::settings::Fault as Settings;
        use domain::Fault;
        let text = || "x".to_owned();
        for (fault, expected) in [
            (Fault::Name(text()), "InvalidParameter.CdnHostInvalidParam"),
            (Fault::Exists(text()), "ResourceInUse.CdnHostExists"),
            (Fault::OwnedByOther(text()), "UnauthorizedOperation.CdnHostIsOwnedByOther"),
            (Fault::NoFiling(text()), "ResourceUnavailable.CdnHostNoIcp"),
            (Fault::TooMany(100), "LimitExceeded.CdnUserTooManyHosts"),
            (Fault::NoProject(7), "ResourceNotFound.CdnProjectNotExists"),
            (Fault::NotFound(text()), "ResourceNotFound.CdnHostNotExists"),
            (Fault::Deploying(text()), "ResourceInUse.CdnOpInProgress"),
            (Fault::AlreadyOnline(text()), "ResourceUnavailable.CdnHostIsNotOffline"),
            (Fault::NotOnline(text()), "ResourceUnavailable.CdnHostIsNotOnline"),
            (Fault::NotOffline(text()), "ResourceUnavailable.CdnHostIsNotOffline"),
            (Fault::Locked(text()), "ResourceUnavailable.CdnHostIsLocked"),
            (Fault::Settings(Settings::Missing(text())), "MissingParameter"),
            (Fault::Settings(Settings::Unknown(text())), "UnknownParameter"),
            (Fault::Settings(Settings::Type(text())), "InvalidParameter"),
            (Fault::Settings(Settings::Value(text(), text())), "InvalidParameter.CdnParamError"),
            (Fault::Settings(Settings::Cache(text())), "InvalidParameter.CdnConfigInvalidCache"),
            (Fault::Settings(Settings::TooManyCacheRules(100)), "LimitExceeded.CdnConfigTooManyCacheRules"),
            (Fault::Settings(Settings::NoCertificate), "InvalidParameter.CdnCertInfoNotFound"),
            (Fault::Settings(Settings::UnknownCertificate(text())), "FailedOperation.SslCertNotFound"),
            (Fault::Settings(Settings::NotPem), "InvalidParameter.CdnCertNotPem"),
            (Fault::Settings(Settings::Service(text())), "InvalidParameter.CdnInvalidParamServiceType"),
        ] {
            assert_eq!(code(fault), expected);
        }
        assert_eq!(code(push::Fault::TooMany(500)), "LimitExceeded.CdnPushExceedBatchLimit");
        assert_eq!(code(push::Fault::DayLimit(Zone::Overseas)), "LimitExceeded.CdnPushExceedDayLimit");
        let wildcard = push::Fault::Url(purge::Fault::Wildcard(text()));
        assert_eq!(code(wildcard), "InvalidParameter.CdnPushWildcardNotAllowed");
        let foreign = push::Fault::Url(purge::Fault::NoDomain(text()));
        assert_eq!(code(foreign), "ResourceNotFound.CdnHostNotExists");
        assert_eq!(code(block::Fault::TooMany(100)), "LimitExceeded");
        let paths = purge::Kind::Path;
        assert_eq!(code(purge::Fault::TooMany(paths, 500)), "LimitExceeded.CdnPurgePathExceedBatchLimit");
        assert_eq!(code(purge::Fault::DayLimit(paths, Zone::Mainland)), "LimitExceeded.CdnPurgePathExceedDayLimit");
    }
}
