//! Every address of the console. A path is written here and nowhere else.

use std::borrow::Cow;

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// The table of domains; the start shows it, too.
    Domains,
    /// Purge by URL.
    PurgeUrls,
    /// The history of purges.
    Tasks,
    /// A run of this tab.
    Run {
        /// Its number.
        id: u32,
    },
    /// Charts.
    Stats,
    /// Connections.
    Settings,
    /// No such page.
    NotFound,
}

impl Route {
    /// The page at a path.
    #[must_use]
    pub fn at(path: &str) -> Self {
        match path.trim_end_matches('/') {
            "" | "/domains" => Self::Domains,
            "/purge/urls" => Self::PurgeUrls,
            "/tasks" => Self::Tasks,
            "/stats" => Self::Stats,
            "/settings" => Self::Settings,
            other => match other.strip_prefix("/tasks/").and_then(|id| id.parse().ok()) {
                Some(id) => Self::Run { id },
                None => Self::NotFound,
            },
        }
    }

    /// Its path.
    #[must_use]
    pub fn path(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Domains => "/domains",
            Self::PurgeUrls => "/purge/urls",
            Self::Tasks => "/tasks",
            Self::Run { id } => return Cow::Owned(format!("/tasks/{id}")),
            Self::Stats => "/stats",
            Self::Settings => "/settings",
            Self::NotFound => "/404",
        })
    }

    /// Its address with a query.
    #[must_use]
    pub fn address(self, query: &Query) -> String {
        let path = self.path().into_owned();
        if query.0.is_empty() { path } else { path + "?" + &edgeseal_core::sign::encode::form(&query.0) }
    }
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
}

impl From<&[(&str, String)]> for Query {
    fn from(pairs: &[(&str, String)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_their_pages() {
        let pages =
            [Route::Domains, Route::PurgeUrls, Route::Tasks, Route::Run { id: 12 }, Route::Stats, Route::Settings];
        for page in pages {
            assert_eq!(Route::at(&page.path()), page);
            assert_eq!(Route::at(&format!("{}/", page.path())), page);
        }
        assert_eq!(Route::at("/"), Route::Domains);
        for nowhere in ["/nowhere", "/tasks/x", "/tasks/1/2", "/domains/a", "/404"] {
            assert_eq!(Route::at(nowhere), Route::NotFound, "{nowhere}");
        }
    }

    #[test]
    fn a_query_is_read_and_changed() {
        let query = Query::parse("?q=a%20b&sort=-total");
        assert_eq!((query.get("q"), query.get("sort"), query.get("none")), ("a b", "-total", ""));
        assert_eq!(Route::Domains.address(&query.with("q", "")), "/domains?sort=-total");
        assert_eq!(Route::Domains.address(&query.with("q", "").with("sort", "")), "/domains");
        assert_eq!(Query::parse("?%ff=1").get("q"), "");
    }
}
