//! Which actions the official and independent clients call in the tests.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use edgeseal_core::Api;

/// The tables of calls, with the client that makes them.
const TABLES: [(&str, Api, &str); 3] = [
    ("tests/peers/actions_v3.js", Api::TencentV3, "official SDK"),
    ("tests/peers/actions_v2.js", Api::TencentV2, "official SDK"),
    ("tests/peers/actions_polyv.js", Api::PolyvVod, "independent client"),
];

/// The actions that clients of others call in the tests.
#[derive(Debug, Default)]
pub struct Peers(BTreeSet<(&'static str, String)>);

impl Peers {
    /// Reads the tables of calls. A table that is not there has no calls.
    ///
    /// # Errors
    /// When a table is there and cannot be read.
    pub fn read(root: &Path) -> Result<Self> {
        let mut called = BTreeSet::new();
        for (file, api, _) in TABLES {
            let path = root.join(file);
            if !path.exists() {
                continue;
            }
            let text = std::fs::read_to_string(&path).with_context(|| format!("{file} cannot be read"))?;
            let names = text.split("action: \"").skip(1).filter_map(|rest| rest.split_once('"'));
            called.extend(names.map(|(name, _)| (api.name(), name.to_owned())));
        }
        Ok(Self(called))
    }

    /// The client that calls an action.
    #[must_use]
    pub fn client(&self, api: Api, action: &str) -> Option<&'static str> {
        let (_, _, client) = TABLES.into_iter().find(|(_, of, _)| *of == api)?;
        self.0.contains(&(api.name(), action.to_owned())).then_some(client)
    }
}
