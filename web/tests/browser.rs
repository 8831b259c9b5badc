//! What the console does with a real browser: storage, randomness, and components in a page.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

use std::cell::Cell;
use std::rc::Rc;

use edgeseal_console::platform::{browser, stamp};
use edgeseal_console::ui::{Choice, Head, Segments, VirtualTable};
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

wasm_bindgen_test_configure!(run_in_browser);

/// A fresh element on the page.
fn place() -> Element {
    let document = web_sys::window().unwrap().document().unwrap();
    let place = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    place
}

/// Lets the scheduler draw what is due.
async fn drawn() {
    TimeoutFuture::new(0).await;
}

#[wasm_bindgen_test]
fn a_nonce_is_positive_and_does_not_repeat() {
    let nonces: std::collections::BTreeSet<u64> = (0..1_000).map(|_| stamp::nonce()).collect();
    assert_eq!(nonces.len(), 1_000);
    assert!(nonces.iter().all(|nonce| (1..1 << 48).contains(nonce)));
    assert!(stamp::now() > 1_700_000_000);
}

#[wasm_bindgen_test]
fn a_preference_is_kept() {
    assert_eq!(browser::preference("nobody-set-this"), None);
    browser::keep_preference("test", "值");
    assert_eq!(browser::preference("test").as_deref(), Some("值"));
}

#[component]
fn LongTable() -> Html {
    let row = Callback::from(|at: usize| html! { <td>{at}</td> });
    let row_key = Callback::from(|at: usize| at.to_string());
    html! { <VirtualTable label="Numbers" heads={vec![Head::words("Number")]} total={100_000} {row} {row_key} /> }
}

#[wasm_bindgen_test]
async fn a_table_of_a_hundred_thousand_rows_draws_a_few() {
    let place = place();
    let _app = yew::Renderer::<LongTable>::with_root(place.clone()).render();
    drawn().await;
    let table = place.query_selector("table").unwrap().unwrap();
    assert_eq!(table.get_attribute("aria-rowcount").as_deref(), Some("100001"));
    let rows = place.query_selector_all("tbody tr").unwrap().length();
    assert!((10..=60).contains(&rows), "{rows} rows");
    let region = place.query_selector("[role=region]").unwrap().unwrap();
    assert!(region.scroll_height() > 100_000 * 16, "{} px", region.scroll_height());
    // The content security policy blocks style attributes: heights are attributes of their own.
    assert_eq!(place.query_selector_all("[style]").unwrap().length(), 0);
}

#[derive(Properties, PartialEq)]
struct PickProps {
    chosen: Rc<Cell<&'static str>>,
}

#[component]
fn Pick(props: &PickProps) -> Html {
    let chosen = Rc::clone(&props.chosen);
    let choices = ["one", "two", "three"].map(|key| Choice { key, label: key.into() });
    let onchoose = Callback::from(move |key| chosen.set(key));
    html! { <Segments label="Pick" choices={choices.to_vec()} chosen="one" {onchoose} /> }
}

#[wasm_bindgen_test]
async fn a_choice_has_one_stop_and_tells_what_was_clicked() {
    let place = place();
    let chosen = Rc::new(Cell::new("one"));
    let props = PickProps { chosen: Rc::clone(&chosen) };
    let _app = yew::Renderer::<Pick>::with_root_and_props(place.clone(), props).render();
    drawn().await;
    assert_eq!(place.query_selector_all("[role=radio][tabindex='0']").unwrap().length(), 1);
    let last: HtmlElement = place.query_selector("[role=radio]:last-child").unwrap().unwrap().unchecked_into();
    last.click();
    drawn().await;
    assert_eq!(chosen.get(), "three");
}
