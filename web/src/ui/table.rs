//! A table of any length that draws the rows that are seen.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::{Element, HtmlElement, MouseEvent};
use yew::prelude::*;

use super::icon::Shape;
use crate::model::window::visible;

/// A column's head.
#[derive(Clone, PartialEq)]
pub struct Head {
    /// What it says.
    pub label: AttrValue,
    /// Figures stand right.
    pub figures: bool,
    /// Further classes.
    pub class: Classes,
    /// The order by this column: `None` where it cannot be sorted by.
    pub sort: Option<HeadSort>,
}

/// How a column takes part in the order.
#[derive(Clone, PartialEq)]
pub struct HeadSort {
    /// `ascending` or `descending` where the table is sorted by it.
    pub order: Option<&'static str>,
    /// Sort by it, or the other way round.
    pub onsort: Callback<()>,
}

impl Head {
    /// A column of words.
    #[must_use]
    pub fn words(label: impl Into<AttrValue>) -> Self {
        Self { label: label.into(), figures: false, class: Classes::new(), sort: None }
    }

    /// A column of figures.
    #[must_use]
    pub fn figures(label: impl Into<AttrValue>) -> Self {
        Self { figures: true, ..Self::words(label) }
    }

    /// Makes it sortable.
    #[must_use]
    pub fn sorted(mut self, order: Option<&'static str>, onsort: Callback<()>) -> Self {
        self.sort = Some(HeadSort { order, onsort });
        self
    }
}

/// A table.
#[derive(Properties, PartialEq)]
pub struct VirtualTableProps {
    /// What it lists, for screen readers.
    pub label: AttrValue,
    /// The heads.
    pub heads: Vec<Head>,
    /// How many rows there are.
    pub total: usize,
    /// Draws the cells of a row: each must be a `td`.
    pub row: Callback<usize, Html>,
    /// Names a row, so that it keeps its place in the page while others come and go.
    pub row_key: Callback<usize, String>,
    /// Rows become cards on a phone.
    #[prop_or_default]
    pub cards: bool,
}

/// The view of a table: where it is scrolled to and how high things are.
#[derive(Clone, Copy, PartialEq)]
struct View {
    top: f64,
    height: f64,
    row: f64,
}

/// Rows have one height; the space of those that are not drawn is kept by two rows with a picture of the right height.
/// A picture, because its `height` is an attribute: the content security policy blocks style attributes.
#[component]
pub fn VirtualTable(props: &VirtualTableProps) -> Html {
    let scroller = use_node_ref();
    let view = use_state_eq(|| View { top: 0.0, height: 900.0, row: 36.0 });
    let measure = {
        let (scroller, view) = (scroller.clone(), view.setter());
        Rc::new(move || {
            let Some(element) = scroller.cast::<HtmlElement>() else { return };
            let first = element.query_selector("tbody tr:not(.spacer)").ok().flatten();
            let row = first.map_or(36.0, |row: Element| row.get_bounding_client_rect().height()).max(16.0);
            view.set(View { top: f64::from(element.scroll_top()), height: f64::from(element.client_height()), row });
        })
    };
    {
        let measure = Rc::clone(&measure);
        use_effect_with(props.total, move |_| measure());
    }
    {
        let measure = Rc::clone(&measure);
        use_effect_with((), move |()| {
            let listener = web_sys::window().map(|window| EventListener::new(&window, "resize", move |_| measure()));
            move || drop(listener)
        });
    }
    let onscroll = Callback::from(move |_: Event| measure());
    let range = visible(props.total, view.row, view.top, view.height);
    let columns = props.heads.len().to_string();
    let spacer = |key: &'static str, rows: usize| {
        let height = (rows as f64 * view.row).round().to_string();
        html! { <tr {key} class="spacer" aria-hidden="true"><td colspan={columns.clone()}><svg width="1" {height}></svg></td></tr> }
    };
    let row = |at: usize| {
        let index = (at + 2).to_string();
        html! { <tr key={props.row_key.emit(at)} aria-rowindex={index}>{props.row.emit(at)}</tr> }
    };
    html! {
        <div class="table-wrap" role="region" aria-label={props.label.clone()} tabindex="0" ref={scroller} {onscroll}>
            <table class={classes!("table", props.cards.then_some("cards"))} aria-rowcount={(props.total + 1).to_string()}>
                <caption class="hide">{&props.label}</caption>
                <thead><tr aria-rowindex="1">{ for props.heads.iter().map(head) }</tr></thead>
                <tbody>
                    if range.start > 0 { {spacer("above", range.start)} }
                    { for range.clone().map(row) }
                    if range.end < props.total { {spacer("below", props.total - range.end)} }
                </tbody>
            </table>
        </div>
    }
}

fn head(head: &Head) -> Html {
    let class = classes!(head.figures.then_some("num"), head.class.clone());
    let Some(HeadSort { order, onsort }) = &head.sort else {
        return html! { <th scope="col" {class}>{&head.label}</th> };
    };
    let onclick = onsort.reform(|_: MouseEvent| ());
    html! {
        <th scope="col" {class} aria-sort={*order}>
            <button type="button" class="th-sort" {onclick}>{&head.label}<Shape name="sort" /></button>
        </th>
    }
}
