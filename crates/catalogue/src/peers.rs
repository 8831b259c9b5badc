//! Which actions the official and independent clients call in the tests.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use edgeseal_core::Api;

/// The folder of the calls, and which client makes those of an API.
const FOLDER: &str = "tests/peers/actions";
const CLIENTS: [(&str, Api, &str); 3] = [
    ("v3", Api::TencentV3, "official SDK"),
    ("v2", Api::TencentV2, "official SDK"),
    ("polyv", Api::PolyvVod, "independent client"),
];

/// The actions that clients of others call in the tests.
#[derive(Debug, Default)]
pub struct Peers(BTreeSet<(&'static str, String)>);

impl Peers {
    /// Reads the tables of calls: `<folder>/<api>*.js`, whose cases begin with `action: "Name"`.
    ///
    /// # Errors
    /// When the folder is there and cannot be read.
    pub fn read(root: &Path) -> Result<Self> {
        let folder = root.join(FOLDER);
        let mut called = BTreeSet::new();
        if !folder.exists() {
            return Ok(Self(called));
        }
        for entry in folder.read_dir().with_context(|| format!("{FOLDER} cannot be read"))? {
            let path = entry?.path();
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let Some((_, api, _)) = CLIENTS.into_iter().find(|(prefix, ..)| file.starts_with(prefix)) else { continue };
            let text = std::fs::read_to_string(&path).with_context(|| format!("{FOLDER}/{file} cannot be read"))?;
            let names = text.split("action: \"").skip(1).filter_map(|rest| rest.split_once('"'));
            called.extend(names.map(|(name, _)| (api.name(), name.to_owned())));
        }
        Ok(Self(called))
    }

    /// The client that calls an action.
    #[must_use]
    pub fn client(&self, api: Api, action: &str) -> Option<&'static str> {
        let (_, _, client) = CLIENTS.into_iter().find(|(_, of, _)| *of == api)?;
        self.0.contains(&(api.name(), action.to_owned())).then_some(client)
    }
}
