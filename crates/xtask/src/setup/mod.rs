//! What a fresh clone on a fresh machine lacks. Each piece is looked for first, and installed only when missing.

pub(crate) mod apt;
mod browser;
mod npm;
mod python;
mod rust;

use std::cell::RefCell;
use std::collections::HashSet;

use anyhow::Result;

use crate::progress::{Outcome, step};
use crate::workspace::Workspace;

/// Hands out tools that are ready to use.
pub(crate) struct Toolbox<'a> {
    pub(crate) workspace: &'a Workspace,
    ready: RefCell<HashSet<String>>,
}

impl<'a> Toolbox<'a> {
    pub(crate) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace, ready: RefCell::default() }
    }

    /// Takes a step unless this run has taken it. One that failed is tried again by the next who needs it.
    fn once(&self, title: &str, work: impl FnOnce() -> Result<Outcome>) -> Result<()> {
        if !self.ready.borrow().contains(title) {
            step(title, work)?;
            self.ready.borrow_mut().insert(title.to_owned());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_taken_once_when_it_works_and_again_when_it_fails() {
        let workspace = Workspace::find().expect("a workspace");
        let toolbox = Toolbox::new(&workspace);
        let times = RefCell::new(0);
        let count = |outcome: Result<Outcome>| {
            *times.borrow_mut() += 1;
            outcome
        };

        assert!(toolbox.once("x", || count(Err(anyhow::anyhow!("no")))).is_err());
        assert!(toolbox.once("x", || count(Ok(Outcome::Done))).is_ok());
        assert!(toolbox.once("x", || count(Ok(Outcome::Done))).is_ok());
        assert_eq!(*times.borrow(), 2);
    }
}
