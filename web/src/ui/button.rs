//! Buttons.

use web_sys::MouseEvent;
use yew::prelude::*;

use super::icon::Icon;

/// How much a button asks for attention.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// One of several.
    #[default]
    Plain,
    /// The one filled button of a view.
    Primary,
    /// Without an edge.
    Ghost,
    /// Takes something away.
    DangerQuiet,
}

/// A button.
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// How much it asks for attention.
    #[prop_or_default]
    pub kind: Kind,
    /// An icon before the label.
    #[prop_or_default]
    pub icon: Option<&'static str>,
    /// The label; with `icon_only`, for screen readers.
    #[prop_or_default]
    pub label: AttrValue,
    /// Shows the icon alone.
    #[prop_or_default]
    pub icon_only: bool,
    /// 24 px high.
    #[prop_or_default]
    pub small: bool,
    /// It is doing its work.
    #[prop_or_default]
    pub busy: bool,
    /// It cannot act now: the id of the visible reason.
    #[prop_or_default]
    pub off_because: Option<AttrValue>,
    /// A shortcut that works here and now.
    #[prop_or_default]
    pub keys: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
    /// What it does.
    #[prop_or_default]
    pub onclick: Callback<()>,
    /// Submits the form that it is in.
    #[prop_or_default]
    pub submit: bool,
}

/// A button that says what it does. Off, it stays focusable and names the reason.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let kind = match props.kind {
        Kind::Plain => None,
        Kind::Primary => Some("primary"),
        Kind::Ghost => Some("ghost"),
        Kind::DangerQuiet => Some("danger-quiet"),
    };
    let class = classes!("btn", kind, props.small.then_some("s"), props.icon_only.then_some("sq"), props.class.clone());
    let idle = !props.busy && props.off_because.is_none();
    let onclick = props.onclick.reform(|_: MouseEvent| ());
    let onclick = if idle { onclick } else { Callback::from(|event: MouseEvent| event.prevent_default()) };
    html! {
        <button
            type={if props.submit { "submit" } else { "button" }}
            {class}
            {onclick}
            aria-busy={props.busy.then_some("true")}
            aria-disabled={props.off_because.is_some().then_some("true")}
            aria-describedby={props.off_because.clone()}
            aria-label={props.icon_only.then(|| props.label.clone())}
            title={props.icon_only.then(|| props.label.clone())}
        >
            if props.busy { <Icon name="refresh" /> } else if let Some(name) = props.icon { <Icon {name} /> }
            if !props.icon_only { <span>{&props.label}</span> }
            if let Some(keys) = &props.keys { <kbd aria-hidden="true" class="not-phone">{keys}</kbd> }
        </button>
    }
}
