//! Links within the console: real addresses, without loading the page again.

use web_sys::MouseEvent;
use yew::prelude::*;

use crate::route::{Query, Route, use_navigator};

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

/// A link that keeps what the browser does with one: new tab, copy, middle click.
#[component]
pub fn Anchor(props: &AnchorProps) -> Html {
    let navigator = use_navigator();
    let href = props.route.address(&Query::from(props.query.as_slice()));
    let onclick = {
        let href = href.clone();
        Callback::from(move |event: MouseEvent| {
            if event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key() || event.button() != 0 {
                return;
            }
            event.prevent_default();
            navigator.push(&href);
        })
    };
    let current = props.current.then_some("page");
    html! { <a class={props.class.clone()} {href} {onclick} aria-current={current}>{props.children.clone()}</a> }
}
