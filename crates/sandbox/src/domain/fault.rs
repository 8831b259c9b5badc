//! Why something cannot be done to a domain.

use crate::settings;

/// Nothing has happened then. Most hold the name of the domain.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is no domain name.
    Name(String),
    /// It is longer than a domain name can be.
    TooLong(String),
    /// A bucket has a domain of its own from the object store.
    Bucket(String),
    /// It is one of the cloud's own.
    Internal(String),
    /// The account has it already.
    Exists(String),
    /// Another account has it.
    OwnedByOther(String),
    /// The mainland serves domains with an ICP filing only.
    NoFiling(String),
    /// The account has as many as this.
    TooMany(usize),
    /// There is no such project.
    NoProject(u64),
    /// The account has none of this name.
    NotFound(String),
    /// It is being deployed or closed: later.
    Deploying(String),
    /// It is online already.
    AlreadyOnline(String),
    /// It is not online.
    NotOnline(String),
    /// It is not offline.
    NotOffline(String),
    /// It was rejected.
    NotApproved(String),
    /// Its settings are kept as they are by the cloud.
    Locked(String),
    /// No kind of area.
    Area(String),
    /// Its settings cannot be as they were sent.
    Settings(settings::Fault),
}

impl From<settings::Fault> for Fault {
    fn from(fault: settings::Fault) -> Self {
        Self::Settings(fault)
    }
}
