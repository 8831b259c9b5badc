//! Where the gateway's keys come from.

use std::collections::BTreeMap;

use edgeseal_gateway::{KeyKind, Keys, Policy};
use edgeseal_sandbox::{POLYV_SECRET_KEY, POLYV_USER_ID, SECRET_ID, SECRET_KEY};

/// The environment, or the sandbox's own keys.
pub(crate) enum Keyring {
    /// The environment of the process. It is read at each call and nothing of it is kept.
    Environment,
    /// Whatever a policy names holds the sandbox's keys: they open nothing else, and the real ones are not even looked
    /// at. So a policy can be tried as it is, with nothing set.
    Sandbox(BTreeMap<String, String>),
}

impl Keyring {
    pub(crate) fn sandbox(policy: &Policy) -> Self {
        let held = policy.variable_kinds().into_iter().map(|(name, kind)| {
            let value = match kind {
                KeyKind::SecretId => SECRET_ID,
                KeyKind::SecretKey => SECRET_KEY,
                KeyKind::PolyvUserId => POLYV_USER_ID,
                KeyKind::PolyvSecretKey => POLYV_SECRET_KEY,
                // None: the sandbox's keys are long ones.
                KeyKind::SessionToken => "",
            };
            (name.to_owned(), value.to_owned())
        });
        Self::Sandbox(held.collect())
    }

    /// The variables of a policy that are not set.
    pub(crate) fn missing<'p>(&self, policy: &'p Policy) -> Vec<&'p str> {
        let is_missing = |(name, kind): &(&str, KeyKind)| {
            self.get(name).is_none_or(|value| value.is_empty() && *kind != KeyKind::SessionToken)
        };
        policy.variable_kinds().into_iter().filter(is_missing).map(|(name, _)| name).collect()
    }
}

impl Keys for Keyring {
    fn get(&self, variable: &str) -> Option<String> {
        match self {
            Self::Environment => std::env::var(variable).ok(),
            Self::Sandbox(held) => held.get(variable).cloned(),
        }
    }
}
