//! The steps of a signature, for people.

/// A step of a signature: the name that the documents give it and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// `canonicalRequest`, `stringToSign` and so on.
    pub name: &'static str,
    /// The text, with line breaks as signed. A secret in it is written as `***`.
    pub value: String,
}

/// Every step of a signature, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trace {
    /// The steps.
    pub steps: Vec<Step>,
}

impl Trace {
    /// The text of a step.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.steps.iter().find(|step| step.name == name).map(|step| step.value.as_str())
    }

    pub(super) fn extend<const N: usize>(&mut self, steps: [(&'static str, &str); N]) {
        self.steps.extend(steps.map(|(name, value)| Step { name, value: value.to_owned() }));
    }
}
