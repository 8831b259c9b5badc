//! A choice among a few.

use web_sys::{HtmlElement, KeyboardEvent, MouseEvent};
use yew::prelude::*;

/// One of the choices.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// As it stands in a link.
    pub key: &'static str,
    /// What it says.
    pub label: AttrValue,
}

/// Short, exclusive choices.
#[derive(Properties, PartialEq)]
pub struct SegmentsProps {
    /// What is chosen, for screen readers.
    pub label: AttrValue,
    /// The choices, two to four.
    pub choices: Vec<Choice>,
    /// The key of the chosen one.
    pub chosen: &'static str,
    /// Another one is chosen.
    pub onchoose: Callback<&'static str>,
}

/// A radio group in one line: one stop for Tab, arrows choose.
#[component]
pub fn Segments(props: &SegmentsProps) -> Html {
    let group = use_node_ref();
    let count = props.choices.len();
    let choice = |(at, choice): (usize, &Choice)| {
        let chosen = choice.key == props.chosen;
        let onclick = {
            let (onchoose, key) = (props.onchoose.clone(), choice.key);
            Callback::from(move |_: MouseEvent| onchoose.emit(key))
        };
        let onkeydown = {
            let (group, onchoose) = (group.clone(), props.onchoose.clone());
            let keys: Vec<&'static str> = props.choices.iter().map(|choice| choice.key).collect();
            Callback::from(move |event: KeyboardEvent| {
                let step = match event.key().as_str() {
                    "ArrowRight" | "ArrowDown" => 1,
                    "ArrowLeft" | "ArrowUp" => count - 1,
                    _ => return,
                };
                event.prevent_default();
                let next = (at + step) % count;
                onchoose.emit(keys[next]);
                let item = group.get().and_then(|group| group.child_nodes().item(next as u32));
                if let Some(item) = item.and_then(|item| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(item).ok()) {
                    let _ = item.focus();
                }
            })
        };
        html! {
            <button type="button" role="radio" aria-checked={chosen.to_string()} tabindex={if chosen { "0" } else { "-1" }}
                {onclick} {onkeydown}>{&choice.label}</button>
        }
    };
    html! {
        <div class="seg" role="radiogroup" aria-label={props.label.clone()} ref={group.clone()}>
            { for props.choices.iter().enumerate().map(choice) }
        </div>
    }
}
