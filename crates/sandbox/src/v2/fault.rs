//! The numbers of API 2017 for what the rest of the sandbox refuses.

use super::Refusal;
use crate::{block, domain, push, settings};

impl From<push::Fault> for Refusal {
    fn from(fault: push::Fault) -> Self {
        match fault {
            push::Fault::TooMany(most) => Self::module(23100, &format!("at most {most} URLs a call")),
            push::Fault::DayLimit(zone) => {
                Self::module(23101, &format!("the day has not enough left for these URLs ({})", zone.name()))
            }
            push::Fault::Url(fault) => fault.into(),
        }
    }
}

impl From<block::Fault> for Refusal {
    fn from(fault: block::Fault) -> Self {
        match fault {
            block::Fault::TooMany(most) => Self::plain(4000, &format!("at most {most} URLs a call")),
            block::Fault::DayLimit(most) => Self::plain(4400, &format!("at most {most} URLs a day")),
            block::Fault::NotAdmitted => Self::module(23103, "refused by a sandbox path"),
            block::Fault::TooSoon(url) => {
                let minutes = block::V2_GAP / 60;
                Self::module(22063, &format!("{url} was changed less than {minutes} minutes ago: wait"))
            }
            block::Fault::Url(fault) => fault.into(),
        }
    }
}

impl From<domain::Fault> for Refusal {
    fn from(fault: domain::Fault) -> Self {
        use domain::Fault;
        let (number, message) = match fault {
            Fault::Name(name) => (9107, format!("{name:?} is no domain")),
            Fault::TooLong(name) => (9107, format!("longer than a domain: {name}…")),
            Fault::Bucket(name) => (9107, format!("{name} is a bucket: the object store has a domain for it")),
            Fault::Internal(name) => (9107, format!("{name} belongs to the cloud itself")),
            Fault::Exists(name) => (9137, format!("the account has the domain {name} already")),
            Fault::OwnedByOther(name) => (9092, format!("{name} belongs to another account")),
            Fault::NoFiling(name) => (20004, format!("{name} has no ICP filing")),
            Fault::TooMany(most) => (9089, format!("the account has {most} domains, as many as it may")),
            Fault::NoProject(id) => (100_004, format!("there is no project {id}")),
            Fault::NotFound(name) => (9110, format!("the account has no domain {name}")),
            Fault::Deploying(name) => (9175, format!("{name} is being deployed or closed: wait, then repeat")),
            Fault::AlreadyOnline(name) => (9177, format!("{name} is online already")),
            Fault::NotOnline(name) => (9176, format!("{name} is not online")),
            Fault::NotOffline(name) => (9103, format!("{name} is online: close it first")),
            Fault::NotApproved(name) => return Self::plain(5100, &format!("{name} was rejected")),
            Fault::Locked(name) => (9161, format!("the settings of {name} cannot be changed: ask support")),
            Fault::Area(word) => return Self::plain(4000, &format!("there is no area {word:?}")),
            Fault::Settings(fault) => return fault.into(),
        };
        Self::module(number, &message)
    }
}

impl From<settings::Fault> for Refusal {
    fn from(fault: settings::Fault) -> Self {
        use settings::Fault;
        match fault {
            Fault::Missing(path) => Self::plain(4000, &format!("the parameter {path} is needed")),
            Fault::Unknown(path) => Self::plain(4000, &format!("there is no {path} to be set")),
            Fault::Type(path) => Self::plain(4000, &format!("the parameter {path} is of another type")),
            Fault::Value(path, why) => {
                let message = format!("{path}: {why}");
                match path.split('.').next() {
                    Some("Origin") if path.ends_with("ServerName") => Self::module(9153, &message),
                    Some("Origin") => Self::module(9108, &message),
                    Some("Referer") => Self::module(9130, &message),
                    Some("Https") => Self::module(22035, &message),
                    _ => Self::plain(4000, &message),
                }
            }
            Fault::Cache(why) => Self::module(9109, &why),
            Fault::TooManyCacheRules(most) => Self::module(9109, &format!("at most {most} cache rules")),
            Fault::QueryString(path) => Self::plain(4000, &format!("{path} names no parameter")),
            Fault::NoCertificate => Self::module(9335, "HTTPS needs a certId, or cert and privateKey"),
            Fault::UnknownCertificate(id) => Self::plain(5000, &format!("the account has no certificate {id}")),
            Fault::BadCertificate(why) => Self::module(22708, &format!("the certificate {why}")),
            Fault::NotPem => Self::module(9334, "the certificate or its key is no PEM text in Base64"),
            Fault::Service(word) => Self::plain(4000, &format!("{word:?} is no kind of service")),
            Fault::Header(why) => Self::module(23200, &why),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Zone;
    use crate::purge;

    #[test]
    fn each_fault_has_its_documented_number() {
        use crate::settings::Fault as Settings;
        use domain::Fault;
        let text = || "x".to_owned();
        let value = |path: &str| Fault::Settings(Settings::Value(path.to_owned(), text()));
        let faults: Vec<(Refusal, &str)> = vec![
            (Fault::Name(text()).into(), "(9107)"),
            (Fault::Exists(text()).into(), "(9137)"),
            (Fault::OwnedByOther(text()).into(), "(9092)"),
            (Fault::NoProject(7).into(), "(100004)"),
            (Fault::NotOnline(text()).into(), "(9176)"),
            (Fault::NoFiling(text()).into(), "(20004)"),
            (Fault::TooMany(100).into(), "(9089)"),
            (Fault::NotFound(text()).into(), "(9110)"),
            (Fault::Deploying(text()).into(), "(9175)"),
            (Fault::AlreadyOnline(text()).into(), "(9177)"),
            (Fault::NotOffline(text()).into(), "(9103)"),
            (Fault::Locked(text()).into(), "(9161)"),
            (value("Origin.Origins").into(), "(9108)"),
            (value("Origin.ServerName").into(), "(9153)"),
            (value("Referer").into(), "(9130)"),
            (Fault::Settings(Settings::Cache(text())).into(), "(9109)"),
            (Fault::Settings(Settings::NoCertificate).into(), "(9335)"),
            (Fault::Settings(Settings::Header(text())).into(), "(23200)"),
            (push::Fault::TooMany(20).into(), "(23100)"),
            (push::Fault::DayLimit(Zone::Mainland).into(), "(23101)"),
            (block::Fault::TooSoon(text()).into(), "(22063)"),
            (purge::Fault::TooMany(purge::Kind::Path, 20).into(), "(22045)"),
            (purge::Fault::DayLimit(purge::Kind::Path, Zone::Mainland).into(), "(22046)"),
        ];
        for (refusal, number) in faults {
            assert!(refusal.envelope().contains(&format!("\"{number}")), "{number}: {refusal:?}");
        }
    }
}
