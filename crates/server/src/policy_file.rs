//! The policy in a file.

use std::path::{Path, PathBuf};

use edgeseal_gateway::{Origin, Policy};

use crate::start_error::StartError;

/// Where the policy comes from. It can be read again while the server runs.
#[derive(Debug, Clone)]
pub(crate) struct PolicySource {
    file: Option<PathBuf>,
    /// The console's own origins and those of the command line, which may use the gateway whatever the file says.
    origins: Vec<Origin>,
}

impl PolicySource {
    pub(crate) fn new(file: Option<PathBuf>, origins: Vec<Origin>) -> Self {
        Self { file, origins }
    }

    pub(crate) fn read(&self) -> Result<Policy, StartError> {
        let Some(file) = &self.file else {
            return Ok(Policy::relay_only(self.origins.clone()));
        };
        let mut policy = read(file)?;
        policy.origins.extend(self.origins.iter().cloned());
        Ok(policy)
    }
}

fn read(file: &Path) -> Result<Policy, StartError> {
    let fault = |reason: String| StartError::Policy { file: file.to_owned(), reason };
    let text = std::fs::read_to_string(file).map_err(|error| fault(error.to_string()))?;
    let value: serde_json::Value = toml::from_str(&text).map_err(|error| {
        // The place alone: the error shows the line as it stands there, and that could be a key.
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        fault(format!("line {} is no TOML", before.matches('\n').count() + 1))
    })?;
    Policy::from_value(value).map_err(|error| fault(error.to_string()))
}
