//! Every address of the console. A path is written here and nowhere else.

use yew::prelude::*;
use yew_router::prelude::*;

/// A page.
#[derive(Debug, Clone, PartialEq, Routable)]
pub enum Route {
    /// The start leads to the domains.
    #[at("/")]
    Home,
    /// The table of domains.
    #[at("/domains")]
    Domains,
    /// Purge by URL.
    #[at("/purge/urls")]
    PurgeUrls,
    /// The history of purges.
    #[at("/tasks")]
    Tasks,
    /// A run of this tab.
    #[at("/tasks/:id")]
    Run {
        /// Its number.
        id: u32,
    },
    /// Charts.
    #[at("/stats")]
    Stats,
    /// Connections.
    #[at("/settings")]
    Settings,
    /// No such page.
    #[not_found]
    #[at("/404")]
    NotFound,
}

/// The query of an address: names and values in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads `?a=b&c=d`.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self(edgeseal_core::sign::encode::parse_form(text.trim_start_matches('?')).unwrap_or_default())
    }

    /// A value; empty where there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// The same with a value set; an empty value takes it out.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut pairs: Vec<_> = self.0.iter().filter(|(key, _)| key != name).cloned().collect();
        if !value.is_empty() {
            pairs.push((name.to_owned(), value.to_owned()));
        }
        Self(pairs)
    }

    fn pairs(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

/// The query of the page's address and a way to change it. Changes replace the address: they make no history.
#[hook]
pub fn use_query() -> (Query, Callback<Query>) {
    let location = use_location();
    let navigator = use_navigator();
    let route = use_route::<Route>();
    let query = Query::parse(location.as_ref().map_or("", |location| location.query_str()));
    let set = Callback::from(move |query: Query| {
        if let (Some(navigator), Some(route)) = (&navigator, &route) {
            let _ = navigator.replace_with_query(route, &query.pairs());
        }
    });
    (query, set)
}
