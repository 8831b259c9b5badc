//! Language, theme and connections of this tab.

use std::rc::Rc;

use edgeseal_core::tencent::v3::BriefDomain;
use yew::prelude::*;

use crate::cloud::{Client, Connection};
use crate::i18n::{Lang, Msg};
use crate::model::load::Load;
use crate::platform::browser;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// As it stands in the `data-theme` attribute.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
        }
    }

    fn kept() -> Self {
        match browser::preference("theme").as_deref() {
            Some("dark") => Self::Dark,
            Some("light") => Self::Light,
            _ if browser::prefers_dark() => Self::Dark,
            _ => Self::Light,
        }
    }
}

/// What the session holds.
#[derive(Clone, PartialEq)]
pub struct State {
    /// The language.
    pub lang: Lang,
    /// The theme.
    pub theme: Theme,
    /// All connections.
    pub connections: Rc<Vec<Connection>>,
    /// The one in use.
    pub client: Client,
}

/// What may happen to it.
pub enum Act {
    /// Speak another language.
    Speak(Lang),
    /// Show another theme.
    Show(Theme),
    /// Use a connection.
    Use(u32),
    /// Take over a connection, new or changed, and use it.
    Save(Connection),
    /// Forget a connection and its keys.
    Remove(u32),
}

impl State {
    /// The state at the start: the kept preferences, and the first connection in use.
    #[must_use]
    pub fn new(connections: Vec<Connection>, first: Connection) -> Self {
        let lang = Lang::from_tag(&browser::preference("language").unwrap_or_else(browser::language));
        let state = Self { lang, theme: Theme::kept(), connections: Rc::new(connections), client: Client::new(first) };
        browser::set_root("lang", state.lang.tag());
        browser::set_root("data-theme", state.theme.name());
        state
    }

    fn using(&self, connections: Vec<Connection>, id: u32) -> Self {
        let chosen = connections.iter().find(|connection| connection.id == id).or_else(|| connections.first());
        let client = match chosen {
            Some(connection) if connection == self.client.connection() => self.client.clone(),
            Some(connection) => Client::new(connection.clone()),
            None => self.client.clone(),
        };
        Self { connections: Rc::new(connections), client, ..self.clone() }
    }
}

impl Reducible for State {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut connections = self.connections.as_ref().clone();
        Rc::new(match act {
            Act::Speak(lang) => {
                browser::keep_preference("language", lang.tag());
                browser::set_root("lang", lang.tag());
                Self { lang, ..(*self).clone() }
            }
            Act::Show(theme) => {
                browser::keep_preference("theme", theme.name());
                browser::set_root("data-theme", theme.name());
                Self { theme, ..(*self).clone() }
            }
            Act::Use(id) => self.using(connections, id),
            Act::Save(connection) => {
                let id = connection.id;
                match connections.iter_mut().find(|known| known.id == id) {
                    Some(known) => *known = connection,
                    None => connections.push(connection),
                }
                self.using(connections, id)
            }
            Act::Remove(id) => {
                if connections.len() > 1 {
                    connections.retain(|connection| connection.id != id);
                }
                let current = self.client.connection().id;
                self.using(connections, current)
            }
        })
    }
}

/// The session as pages see it.
#[derive(Clone, PartialEq)]
pub struct Session {
    /// The state and a way to change it.
    pub state: UseReducerHandle<State>,
    /// The domains of the connection in use.
    pub domains: Load<Rc<Vec<BriefDomain>>>,
    /// Reads the domains again.
    pub reload_domains: Callback<()>,
}

impl Session {
    /// A text in the language of the session.
    #[must_use]
    pub fn t(&self, message: Msg) -> &'static str {
        self.state.lang.t(message)
    }

    /// A text with its places filled in.
    #[must_use]
    pub fn fill(&self, message: Msg, values: &[(&str, &str)]) -> String {
        self.state.lang.fill(message, values)
    }

    /// The connection in use.
    #[must_use]
    pub fn client(&self) -> Client {
        self.state.client.clone()
    }
}

/// The session. Every page is inside its provider.
#[hook]
#[expect(clippy::expect_used, reason = "app.rs wraps every page in the provider; there is no state without it")]
pub fn use_session() -> Session {
    use_context::<Session>().expect("a page is inside the session's provider")
}
