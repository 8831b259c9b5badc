//! Where keys come from: the environment natively, the secrets of a worker.

use std::collections::BTreeMap;

/// Hands out what a variable holds, at the moment in which it is needed.
pub trait Keys {
    /// The value of a variable, if it is set.
    fn get(&self, variable: &str) -> Option<String>;
}

impl<F: Fn(&str) -> Option<String>> Keys for F {
    fn get(&self, variable: &str) -> Option<String> {
        self(variable)
    }
}

/// Keys that are at hand already: those of a worker, or of a test.
impl Keys for BTreeMap<String, String> {
    fn get(&self, variable: &str) -> Option<String> {
        self.get(variable).cloned()
    }
}
