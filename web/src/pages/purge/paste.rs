//! The paste box: a plain text area with a gutter that marks each line as it is typed.

use std::rc::Rc;

use edgeseal_core::plan::{Plan, Verdict};
use web_sys::{HtmlElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::i18n::Msg;
use crate::model::window::visible;
use crate::store::use_session;
use crate::ui::Shape;

/// The height of a line in rem, as `.paste` sets it.
const LINE_REM: f64 = 1.375;

#[derive(Properties, PartialEq)]
pub(super) struct PasteProps {
    pub(super) text: Rc<str>,
    pub(super) plan: Rc<Plan>,
    pub(super) onchange: Callback<Rc<str>>,
}

#[component]
pub(super) fn Paste(props: &PasteProps) -> Html {
    let session = use_session();
    let (gutter, area) = (use_node_ref(), use_node_ref());
    let scroll = use_state_eq(|| (0.0_f64, 800.0_f64));
    let line = LINE_REM * root_font_size();
    let oninput = {
        let onchange = props.onchange.clone();
        Callback::from(move |event: InputEvent| {
            let area: HtmlTextAreaElement = event.target_unchecked_into();
            onchange.emit(Rc::from(area.value()));
        })
    };
    let onscroll = {
        let (scroll, area) = (scroll.setter(), area.clone());
        Callback::from(move |_: Event| {
            if let Some(area) = area.cast::<HtmlElement>() {
                scroll.set((f64::from(area.scroll_top()), f64::from(area.client_height())));
            }
        })
    };
    let (top, height) = *scroll;
    let total = props.text.lines().count().max(1);
    let range = visible(total, line, top, height);
    {
        let gutter = gutter.clone();
        let shift = range.start as f64 * line - top;
        use_effect_with(shift.to_bits(), move |_| {
            if let Some(gutter) = gutter.cast::<HtmlElement>() {
                let _ = gutter.style().set_property("transform", &format!("translateY({shift}px)"));
            }
        });
    }
    html! {
        <div class="paste">
            <div class="gutter" aria-hidden="true"><div ref={gutter}>
                { for range.map(|at| mark(at + 1, &props.plan)) }
            </div></div>
            <textarea ref={area} class="paste-text" name="urls" wrap="off" spellcheck="false" autocomplete="off" autocapitalize="off"
                aria-label={session.t(Msg::PurgeBox)} placeholder="https://img.harbor.example/banner.webp"
                value={props.text.to_string()} {oninput} {onscroll} />
        </div>
    }
}

fn mark(number: usize, plan: &Plan) -> Html {
    // Lines are in the order of their numbers, so a mark is found by halving.
    let line = plan.lines.binary_search_by_key(&number, |line| line.number).ok().map(|at| &plan.lines[at]);
    let shape = line.map(|line| match line.verdict {
        Verdict::Ready => html! { <Shape name="s-done" class="mark-ok" /> },
        Verdict::Normalised => html! { <Shape name="s-on" class="mark-idle" /> },
        Verdict::Duplicate(_) => html! { <Shape name="copy" class="muted" /> },
        Verdict::LeftOut(_) => html! { <Shape name="s-bad" class="mark-bad" /> },
    });
    html! { <div key={number} class="l"><span class="no">{number}</span>{shape.unwrap_or_default()}</div> }
}

fn root_font_size() -> f64 {
    let size = || {
        let window = web_sys::window()?;
        let root = window.document()?.document_element()?;
        let size = window.get_computed_style(&root).ok()??.get_property_value("font-size").ok()?;
        Some(js_sys::parse_float(&size)).filter(|size| size.is_finite())
    };
    size().unwrap_or(16.0)
}
