//! Where one is in the console, and how to go elsewhere: addresses of [`crate::model::route`] in the browser's history.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{History, window};
use yew::prelude::*;

pub use crate::model::route::{Query, Route};

/// Where one is, and how to go elsewhere.
#[derive(Clone, PartialEq)]
pub struct Navigator(UseStateHandle<(Route, Query)>);

impl Navigator {
    /// The page where one is.
    #[must_use]
    pub fn route(&self) -> Route {
        self.0.0
    }

    /// Goes to an address.
    pub fn push(&self, address: &str) {
        if let Some(history) = history() {
            let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
        }
        self.0.set(here());
    }

    /// Changes the address without a step back in the history.
    pub fn replace(&self, address: &str) {
        replace(address);
        self.0.set(here());
    }
}

fn history() -> Option<History> {
    window()?.history().ok()
}

fn replace(address: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// The start is the page of domains, under its own address.
fn start() -> (Route, Query) {
    if window().and_then(|window| window.location().pathname().ok()).as_deref() == Some("/") {
        replace(&Route::Domains.path());
    }
    here()
}

/// The page and query in the address bar.
fn here() -> (Route, Query) {
    let Some(location) = window().map(|window| window.location()) else { return (Route::NotFound, Query::default()) };
    let (path, search) = (location.pathname().unwrap_or_default(), location.search().unwrap_or_default());
    (Route::at(&path), Query::parse(&search))
}

/// What is inside the router.
#[derive(Properties, PartialEq)]
pub struct RouterProps {
    /// The console.
    pub children: Html,
}

/// Tells what is inside where one is, also when the browser goes back or forward.
#[component]
pub fn Router(props: &RouterProps) -> Html {
    let place = use_state_eq(start);
    {
        let setter = place.setter();
        use_effect_with((), move |()| {
            let heard = window().map(|window| EventListener::new(&window, "popstate", move |_| setter.set(here())));
            move || drop(heard)
        });
    }
    html! { <ContextProvider<Navigator> context={Navigator(place)}>{props.children.clone()}</ContextProvider<Navigator>> }
}

/// Where one is.
#[hook]
#[expect(clippy::expect_used, reason = "app.rs wraps every page in the router; there is no address without it")]
pub fn use_navigator() -> Navigator {
    use_context::<Navigator>().expect("a page is inside the router")
}

/// The query of the page's address and a way to change it. Changes replace the address: they make no history.
#[hook]
pub fn use_query() -> (Query, Callback<Query>) {
    let navigator = use_navigator();
    let query = navigator.0.1.clone();
    let set = Callback::from(move |query: Query| navigator.replace(&navigator.route().address(&query)));
    (query, set)
}
