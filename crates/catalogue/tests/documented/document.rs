//! The examples that the documents print for an action, repaired where they are broken, and what may not be sent.
//!
//! A request is flat, without the common parameters. A reply is what stands inside of the envelope, null where there is
//! nothing. Messages of errors are cut to the part that a program may read.

use std::fs;
use std::path::Path;

use edgeseal_core::Api;
use edgeseal_core::params::{Pair, unflatten};
use edgeseal_core::time::{parse_cloud, parse_cloud_day};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// A file: the examples of one action, or (with `_` in front) of the envelope of an API.
pub(crate) struct Document {
    pub(crate) api: Api,
    pub(crate) name: String,
    pub(crate) examples: Examples,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Examples {
    pub(crate) source: String,
    /// Further fields of the envelope.
    #[serde(default)]
    pub(crate) envelope: Map<String, Value>,
    #[serde(default)]
    pub(crate) requests: Vec<Map<String, Value>>,
    #[serde(default)]
    pub(crate) replies: Vec<Value>,
    #[serde(default)]
    pub(crate) errors: Vec<Refused>,
    #[serde(default)]
    pub(crate) wrong: Vec<Wrong>,
}

/// An error and what it must be known for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Refused {
    pub(crate) body: Value,
    pub(crate) code: String,
    pub(crate) kind: String,
}

/// What must be refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wrong {
    pub(crate) why: String,
    /// All who refuse it.
    pub(crate) by: Vec<By>,
    /// The parameter that the check names.
    pub(crate) field: Option<String>,
    #[serde(flatten)]
    pub(crate) what: What,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum What {
    Request(Map<String, Value>),
    Many(Many),
    Reply(Value),
    Body(String),
    Action(String),
}

/// A request with so many items, `{n}` in each being its number. `packed` is the text around them, where they travel in
/// one parameter.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Many {
    name: String,
    item: String,
    count: usize,
    packed: Option<String>,
    with: Map<String, Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum By {
    /// The JSON schema of the request or reply.
    Schema,
    /// [`edgeseal_core::check`].
    Check,
    /// `check_settings` of the action.
    Settings,
    /// The typed reply.
    Types,
    /// [`edgeseal_core::reply::open`].
    Envelope,
    /// There is no such action.
    Name,
}

impl Many {
    pub(crate) fn request(&self) -> Map<String, Value> {
        let items = (1..=self.count).map(|n| self.item.replace("{n}", &n.to_string()));
        let mut request = self.with.clone();
        match &self.packed {
            Some(around) => {
                let items: Vec<String> = items.collect();
                request.insert(self.name.clone(), around.replace("{items}", &items.join(",")).into());
            }
            None => request.extend(items.enumerate().map(|(at, item)| (format!("{}.{at}", self.name), item.into()))),
        }
        request
    }
}

impl Document {
    /// Every file, in the order of their names.
    pub(crate) fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documented");
        let apis = [(Api::TencentV3, "v3"), (Api::TencentV2, "v2"), (Api::PolyvVod, "polyv")];
        apis.into_iter().flat_map(|(api, name)| Self::of(api, &folder.join(name))).collect()
    }

    fn of(api: Api, folder: &Path) -> Vec<Self> {
        let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let read = |path: &std::path::PathBuf| {
            let text = fs::read_to_string(path).unwrap();
            let examples = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            Self { api, name: path.file_stem().unwrap().to_str().unwrap().to_owned(), examples }
        };
        paths.iter().map(read).collect()
    }

    /// Whether it is about the envelope and not about an action.
    pub(crate) fn is_of_envelope(&self) -> bool {
        self.name.starts_with('_')
    }

    /// A whole reply.
    pub(crate) fn body(&self, payload: &Value) -> Vec<u8> {
        let mut body = match self.api {
            Api::TencentV3 => return json!({"Response": payload}).to_string().into_bytes(),
            Api::TencentV2 => json!({"code": 0, "message": "", "codeDesc": "Success"}),
            Api::PolyvVod => json!({"code": 200, "status": "success", "message": "success"}),
        };
        let fields = body.as_object_mut().unwrap();
        fields.extend(self.examples.envelope.clone());
        if !payload.is_null() {
            fields.insert("data".to_owned(), payload.clone());
        }
        body.to_string().into_bytes()
    }
}

/// A flat request as a server nests it, every leaf still a text.
pub(crate) fn nested(request: &Map<String, Value>) -> Value {
    let pairs: Vec<Pair> =
        request.iter().map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect();
    unflatten(&pairs).unwrap()
}

/// A second after the last time in a request: what was data of the last days then still is.
pub(crate) fn just_after(request: &Map<String, Value>) -> u64 {
    let times = request.values().filter_map(|value| {
        let text = value.as_str()?;
        parse_cloud(text).or_else(|| parse_cloud_day(text))
    });
    times.max().map_or(0, |last| last + 1)
}
