//! The shape of parameters and replies: names, types and rules, read off the structs by `#[derive(Shaped)]`.
//!
//! Checks, forms, JSON schemas, TypeScript types and the sandbox all read this one description. The texts stand apart
//! from the rules, so that a program that only checks carries no prose.

mod fit;

use std::collections::BTreeMap;

use serde_json::Value;

pub use edgeseal_derive::Shaped;
pub use fit::{fit, without_nulls};

/// A type that can say what it looks like on the wire.
pub trait Shaped {
    /// Names, types and rules.
    const SHAPE: Shape;
    /// What people are told about it.
    const TEXT: Text = Text::NONE;
}

/// What a value is.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Flag,
    /// Anything: nothing is known about it.
    Any,
    /// A list.
    List(&'static Shape),
    /// A list in which each place has its own meaning.
    Tuple(&'static [Shape]),
    /// An object whose names are data: headers, domains.
    Map(&'static Shape),
    /// An object with fields.
    Object(&'static Object),
    /// JSON inside of a text, as API 2017 takes its settings.
    Packed(&'static Shape),
}

/// An object with fields.
#[derive(Debug)]
pub struct Object {
    /// The name of its type: the cloud's own, where the cloud has one.
    pub name: &'static str,
    /// The fields in their documented order.
    pub fields: &'static [Field],
    /// Whether fields that are not listed are kept when it is read and written again.
    pub is_open: bool,
}

/// A field of an object, or a parameter of an action.
#[derive(Debug)]
pub struct Field {
    /// The cloud's own name.
    pub name: &'static str,
    /// What its value is.
    pub shape: Shape,
    /// What is allowed. By reference, as most fields share theirs: a module has hundreds of fields.
    pub rules: &'static Rules,
}

/// What a field allows, beyond its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Whether it must be there, and not be empty.
    pub is_required: bool,
    /// Whether only answers have it: it is not sent.
    pub is_readonly: bool,
    /// Whether its value is a secret, never to be shown.
    pub is_secret: bool,
    /// The words that are allowed, or numbers in digits; any where it is empty. For a list, each item.
    pub one_of: &'static [&'static str],
    /// Fewest and most items of a list.
    pub items: Option<(usize, usize)>,
    /// Smallest and largest number.
    pub range: Option<(i64, i64)>,
    /// Longest text in bytes of UTF-8. For a list, of each item.
    pub bytes: Option<usize>,
    /// The form of the text. For a list, of each item.
    pub format: Option<Format>,
}

/// The form of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// A URL with `http://` or `https://`.
    Url,
    /// A directory: a URL with `http://` or `https://`, best ended by a slash.
    Directory,
    /// A domain name, with `*.` in front for a wildcard domain.
    Domain,
    /// An origin server: a domain or an IP address, with `:port` and `:weight` where they are needed.
    OriginServer,
    /// Several origin servers with `;` between them, as API 2017 takes them.
    OriginServers,
    /// An IP address.
    Ip,
    /// An IP address or a range such as `203.0.113.0/24`.
    IpOrRange,
    /// The name of an HTTP header.
    HeaderName,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    DateTime,
    /// `YYYY-MM-DD` in UTC+8.
    Date,
    /// `YYYY-MM-DD` or `YYYYMMDD` in UTC+8.
    Day,
    /// A metric, which may also be a class (`2xx`) or a single status code (`404`).
    MetricOrCode,
    /// JSON in a text.
    Json,
    /// A dot path into the settings of a domain: `Https.CertInfo.CertId`.
    Route,
    /// PEM text in Base64.
    Base64,
}

/// What people are told about a type.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// What it is, in sentences.
    pub about: &'static str,
    /// Its fields, in the order of [`Object::fields`].
    pub fields: &'static [FieldText],
}

impl Text {
    /// Nothing to tell.
    pub const NONE: Self = Self { about: "", fields: &[] };
}

/// What people are told about a field.
#[derive(Debug, Clone, Copy)]
pub struct FieldText {
    /// What it is, in sentences.
    pub about: &'static str,
    /// About the type of its value.
    pub inner: Text,
    /// The unit of a number.
    pub unit: Option<&'static str>,
    /// What holds where it is left out.
    pub default: Option<&'static str>,
    /// Where it is documented, when that is elsewhere than for its action.
    pub source: Option<Source>,
}

/// Where a contract is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The document of the action for API 3.0.
    Api3Document,
    /// The document of the action for API 2017.
    Api2017Document,
    /// The official SDKs, version 3.1.169.
    Sdk,
    /// The last official SDK that had the action: 3.0.1459.
    OldSdk,
    /// The official command line of API 2017, 2018.
    Cli,
    /// Answers that were seen, in client code generated from them.
    Observed,
    /// Polyv's document of the endpoint.
    PolyvDocument,
}

impl Source {
    /// For people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Api3Document => "API 3.0 document",
            Self::Api2017Document => "API 2017 document",
            Self::Sdk => "official SDK 3.1.169",
            Self::OldSdk => "official SDK 3.0.1459",
            Self::Cli => "official API 2017 command line",
            Self::Observed => "observed answers",
            Self::PolyvDocument => "Polyv document",
        }
    }
}

impl Shape {
    /// The fields, where it is an object or a list of objects.
    #[must_use]
    pub const fn object(&self) -> Option<&'static Object> {
        match self {
            Self::Object(object) => Some(object),
            Self::List(item) => item.object(),
            _ => None,
        }
    }

    /// The field of a name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.object()?.fields.iter().find(|field| field.name == name)
    }

    /// What people call a value of it.
    #[must_use]
    pub const fn words(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "a whole number",
            Self::Number => "a number",
            Self::Flag => "true or false",
            Self::Any => "anything",
            Self::List(_) | Self::Tuple(_) => "a list",
            Self::Map(_) | Self::Object(_) => "an object",
            Self::Packed(_) => "JSON in a text",
        }
    }
}

macro_rules! plain {
    ($($shape:ident: $($ty:ty),+;)+) => {
        $($(impl Shaped for $ty {
            const SHAPE: Shape = Shape::$shape;
        })+)+
    };
}

plain! {
    Text: String;
    Integer: i64, u64, i32, u32, u16, u8, usize;
    Number: f64;
    Flag: bool;
    Any: Value;
}

impl<T: Shaped> Shaped for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    const TEXT: Text = T::TEXT;
}

impl<T: Shaped> Shaped for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
    const TEXT: Text = T::TEXT;
}

impl<T: Shaped> Shaped for BTreeMap<String, T> {
    const SHAPE: Shape = Shape::Map(&T::SHAPE);
    const TEXT: Text = T::TEXT;
}
