//! A browser and the driver that tests steer it with.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use super::{Toolbox, apt};
use crate::process::on_path;
use crate::progress::Outcome;

const PACKAGES: &[&str] = &["chromium", "chromium-driver"];
const ADVICE: &str = "Chromium or its driver is missing: install both (on Debian: apt-get install chromium \
                      chromium-driver), or set CHROMIUM and CHROMEDRIVER to their paths";

/// What lets Chromium start in a container, as root, and leave the network alone.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

impl Toolbox<'_> {
    pub(crate) fn chromium(&self) -> Result<PathBuf> {
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        self.browser_program("CHROMIUM", &names)
    }

    pub(crate) fn chromedriver(&self) -> Result<PathBuf> {
        self.browser_program("CHROMEDRIVER", &["chromedriver"])
    }

    /// Tells wasm-bindgen's test runner how to start the browser: it reads a file beside each crate's manifest.
    pub(crate) fn webdriver_config(&self, crates: &[&str]) -> Result<()> {
        let config = webdriver_config(&self.chromium()?.to_string_lossy());
        for krate in crates {
            let file = self.workspace.existing(krate)?.join("webdriver.json");
            if fs::read_to_string(&file).is_ok_and(|current| current == config) {
                continue;
            }
            fs::write(&file, &config).with_context(|| format!("{} cannot be written", file.display()))?;
        }
        Ok(())
    }

    fn browser_program(&self, variable: &str, names: &[&str]) -> Result<PathBuf> {
        if let Some(path) = env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from) {
            ensure!(path.is_file(), "{variable} is {}, which is no file", path.display());
            return Ok(path);
        }
        self.once(&format!("Looking for {}", names[0]), || match on_path(names) {
            Some(_) => Ok(Outcome::AlreadyThere),
            None => apt::install(self.workspace, PACKAGES, ADVICE).map(|()| Outcome::Done),
        })?;
        on_path(names).context(ADVICE)
    }
}

fn webdriver_config(chromium: &str) -> String {
    let args: Vec<String> = FLAGS.iter().map(|flag| json_string(flag)).collect();
    format!(
        "{{\n  \"goog:chromeOptions\": {{\n    \"binary\": {},\n    \"args\": [{}]\n  }}\n}}\n",
        json_string(chromium),
        args.join(", ")
    )
}

fn json_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_is_named_in_valid_json() {
        let config = webdriver_config(r#"/opt/a "b"\chromium"#);
        assert!(config.contains(r#""binary": "/opt/a \"b\"\\chromium""#), "{config}");
        assert!(config.contains(r#""args": ["--headless=new", "--no-sandbox", "#), "{config}");
    }
}
