//! Links within the console: real addresses, without loading the page again.

use web_sys::MouseEvent;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::route::Route;

/// A link.
#[derive(Properties, PartialEq)]
pub struct AnchorProps {
    /// Where it leads.
    pub route: Route,
    /// The query of the address, names and values.
    #[prop_or_default]
    pub query: Vec<(&'static str, String)>,
    /// Classes.
    #[prop_or_default]
    pub class: Classes,
    /// Whether it leads to where one is.
    #[prop_or_default]
    pub current: bool,
    /// What it says.
    pub children: Html,
}

/// The address of a page as text.
#[must_use]
pub fn to(route: &Route, query: &[(&'static str, String)]) -> String {
    let pairs: Vec<(String, String)> = query.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    let path = route.to_path();
    if pairs.is_empty() { path } else { format!("{path}?{}", edgeseal_core::sign::encode::form(&pairs)) }
}

/// A link that keeps what the browser does with one: new tab, copy, middle click.
#[component]
pub fn Anchor(props: &AnchorProps) -> Html {
    let navigator = use_navigator();
    let (route, query) = (props.route.clone(), props.query.clone());
    let href = to(&route, &query);
    let onclick = Callback::from(move |event: MouseEvent| {
        if event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        if let Some(navigator) = &navigator {
            if query.is_empty() {
                navigator.push(&route);
            } else {
                let _ = navigator.push_with_query(&route, &query);
            }
        }
    });
    let current = props.current.then_some("page");
    html! { <a class={props.class.clone()} {href} {onclick} aria-current={current}>{props.children.clone()}</a> }
}
