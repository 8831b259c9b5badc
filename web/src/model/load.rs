//! Something that is read from the cloud: old data stay on screen while new ones come, and when they fail to come.

use crate::cloud::Failure;

/// The state of a read.
#[derive(Debug, Clone, PartialEq)]
pub struct Load<T> {
    /// The newest data that arrived.
    pub data: Option<T>,
    /// Why the last read brought nothing; gone with the next success.
    pub failure: Option<Failure>,
    /// Whether a read is under way.
    pub busy: bool,
    /// When the data arrived, UNIX seconds.
    pub at: u64,
}

impl<T> Default for Load<T> {
    fn default() -> Self {
        Self { data: None, failure: None, busy: false, at: 0 }
    }
}

impl<T: Clone> Load<T> {
    /// A read has begun.
    #[must_use]
    pub fn begun(&self) -> Self {
        Self { busy: true, ..self.clone() }
    }

    /// A read has ended.
    #[must_use]
    pub fn ended(&self, result: Result<T, Failure>, at: u64) -> Self {
        match result {
            Ok(data) => Self { data: Some(data), failure: None, busy: false, at },
            Err(failure) => Self { failure: Some(failure), busy: false, ..self.clone() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_reload_keeps_the_old_data() {
        let read = Load::default().begun().ended(Ok(1), 100);
        let failure = Failure::unreachable("DescribeDomains", "no route".into());
        let failed = read.begun().ended(Err(failure.clone()), 200);
        assert_eq!(failed, Load { data: Some(1), failure: Some(failure), busy: false, at: 100 });
        assert_eq!(failed.begun().ended(Ok(2), 300), Load { data: Some(2), failure: None, busy: false, at: 300 });
    }
}
