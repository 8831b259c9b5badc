//! A button that opens a menu of choices.

use web_sys::{FocusEvent, HtmlElement, KeyboardEvent, MouseEvent};
use yew::prelude::*;

use super::icon::{Icon, Shape};

/// A choice.
#[derive(Clone, PartialEq)]
pub struct MenuItem {
    /// What it says.
    pub label: AttrValue,
    /// A fact at the right end.
    pub detail: AttrValue,
    /// Whether it is the one in use.
    pub chosen: bool,
    /// What it does.
    pub onchoose: Callback<()>,
}

/// A menu.
#[derive(Properties, PartialEq)]
pub struct MenuProps {
    /// What the button says.
    pub button: Html,
    /// What it is, for screen readers.
    pub label: AttrValue,
    /// The choices.
    pub items: Vec<MenuItem>,
    /// Classes of the button.
    #[prop_or_default]
    pub class: Classes,
}

/// Opens below its button. Arrows move, Enter chooses, Escape goes back to the button.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let open = use_state(|| false);
    let list = use_node_ref();
    let button = use_node_ref();
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    {
        let list = list.clone();
        use_effect_with(*open, move |open| {
            if *open {
                focus_item(&list, 0);
            }
        });
    }
    let onkeydown = {
        let (open, list, button) = (open.clone(), list.clone(), button.clone());
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "ArrowDown" => focus_item(&list, 1),
                "ArrowUp" => focus_item(&list, -1),
                "Escape" => {
                    open.set(false);
                    if let Some(button) = button.cast::<HtmlElement>() {
                        let _ = button.focus();
                    }
                }
                _ => return,
            }
            event.prevent_default();
        })
    };
    let onfocusout = {
        let (open, list) = (open.clone(), list.clone());
        Callback::from(move |event: FocusEvent| {
            let next = event.related_target().and_then(|target| wasm_bindgen::JsCast::dyn_into(target).ok());
            let inside = list.get().is_some_and(|list| list.contains(next.as_ref()));
            if !inside {
                open.set(false);
            }
        })
    };
    let item = |item: &MenuItem| {
        let (open, onchoose) = (open.clone(), item.onchoose.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            open.set(false);
            onchoose.emit(());
        });
        html! {
            <button type="button" class="menu-item" role="menuitemradio" aria-checked={item.chosen.to_string()} {onclick}>
                if item.chosen { <Shape name="check" class="tone-accent" /> } else { <span class="icon-s" /> }
                <span>{&item.label}</span><span class="tag push">{&item.detail}</span>
            </button>
        }
    };
    html! {
        <div class="menu-box">
            <button ref={button} type="button" class={props.class.clone()} onclick={toggle}
                aria-haspopup="menu" aria-expanded={open.to_string()} aria-label={props.label.clone()}>
                {props.button.clone()}<Icon name="down" />
            </button>
            if *open {
                <div ref={list} class="menu" role="menu" aria-label={props.label.clone()} {onkeydown} {onfocusout}>
                    { for props.items.iter().map(item) }
                </div>
            }
        </div>
    }
}

/// Moves the focus by some items, round the ends; 0 is the first item.
fn focus_item(list: &NodeRef, step: i32) {
    let Some(list) = list.cast::<HtmlElement>() else { return };
    let items = list.children();
    let count = items.length() as i32;
    let active = list.owner_document().and_then(|document| document.active_element());
    let at = (0..count).find(|at| items.item(*at as u32) == active && active.is_some());
    let next = if step == 0 { 0 } else { at.map_or(0, |at| (at + step).rem_euclid(count.max(1))) };
    if let Some(item) = items.item(next as u32) {
        let item: Result<HtmlElement, _> = wasm_bindgen::JsCast::dyn_into(item);
        if let Ok(item) = item {
            let _ = item.focus();
        }
    }
}
