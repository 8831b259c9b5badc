//! Icons and status marks from the sprite.

use yew::prelude::*;

/// An icon's name in `icons.svg`.
#[derive(Properties, PartialEq)]
pub struct IconProps {
    /// The name.
    pub name: &'static str,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// An icon of 16 px. It says nothing to screen readers: the words beside it do.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    sprite(props.name, classes!("icon", props.class.clone()))
}

/// A mark of 12 px.
#[component]
pub fn Shape(props: &IconProps) -> Html {
    sprite(props.name, classes!("icon-s", props.class.clone()))
}

fn sprite(name: &str, class: Classes) -> Html {
    html! { <svg {class} aria-hidden="true"><use href={format!("/icons.svg#{name}")} /></svg> }
}

/// What a status means: decides shape and colour together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It works.
    On,
    /// Something is happening.
    Busy,
    /// It is finished.
    Done,
    /// It waits.
    Wait,
    /// It wants a look.
    Warn,
    /// It failed.
    Bad,
    /// It is switched off.
    Off,
}

impl Tone {
    /// The shape of a mark and the class of its colour.
    const fn mark(self) -> (&'static str, &'static str) {
        match self {
            Self::On => ("s-on", "ok"),
            Self::Busy => ("s-busy", "busy"),
            Self::Done => ("s-done", "ok"),
            Self::Wait => ("s-wait", ""),
            Self::Warn => ("s-warn", "warn"),
            Self::Bad => ("s-bad", "bad"),
            Self::Off => ("s-off", "off"),
        }
    }
}

/// A status.
#[derive(Properties, PartialEq)]
pub struct StatusProps {
    /// What it means.
    pub tone: Tone,
    /// Its word.
    pub word: AttrValue,
}

/// A shape and a word: readable in black and white.
#[component]
pub fn StatusMark(props: &StatusProps) -> Html {
    let (shape, colour) = props.tone.mark();
    html! { <span class={classes!("status", colour)}><Shape name={shape} />{&props.word}</span> }
}
