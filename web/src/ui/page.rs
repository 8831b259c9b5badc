//! The frame of a page: its head, and what it says when there is nothing.

use yew::prelude::*;

use super::icon::Icon;
use crate::platform::browser;

/// A page's head.
#[derive(Properties, PartialEq)]
pub struct PageHeadProps {
    /// The title.
    pub title: AttrValue,
    /// The API's own name of what the page shows.
    #[prop_or_default]
    pub api: Option<&'static str>,
    /// A line of facts below the title.
    #[prop_or_default]
    pub lead: Html,
    /// Above the title: where one is.
    #[prop_or_default]
    pub crumb: Html,
    /// Buttons, the primary one last.
    #[prop_or_default]
    pub children: Html,
}

/// Title, API name, facts, actions. It also names the tab.
#[component]
pub fn PageHead(props: &PageHeadProps) -> Html {
    use_effect_with(props.title.clone(), |title| browser::set_title(title));
    html! {
        <div class="page-head">
            <div class="grow">
                {props.crumb.clone()}
                <div class="page-title">
                    <h1>{&props.title}</h1>
                    if let Some(api) = props.api { <span class="api" lang="en">{api}</span> }
                </div>
                <div class="page-lead">{props.lead.clone()}</div>
            </div>
            <div class="row">{props.children.clone()}</div>
        </div>
    }
}

/// Nothing to show.
#[derive(Properties, PartialEq)]
pub struct EmptyProps {
    /// What would stand here.
    pub icon: &'static str,
    /// What is so.
    pub title: AttrValue,
    /// Why, and what to do.
    pub text: AttrValue,
    /// One or two ways on.
    #[prop_or_default]
    pub children: Html,
}

/// Says what is so, why, and the way on.
#[component]
pub fn Empty(props: &EmptyProps) -> Html {
    html! {
        <div class="empty">
            <span class="empty-mark"><Icon name={props.icon} /></span>
            <h2>{&props.title}</h2>
            <p>{&props.text}</p>
            <div class="row">{props.children.clone()}</div>
        </div>
    }
}
