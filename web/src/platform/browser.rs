//! Small services of the page: preferences, the document's attributes, the clipboard.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Storage, window};

/// Reads a preference. Nothing secret is ever kept as one.
#[must_use]
pub fn preference(name: &str) -> Option<String> {
    storage()?.get_item(&key(name)).ok()?
}

/// Keeps a preference; where the browser refuses, it lasts until the tab closes.
pub fn keep_preference(name: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&key(name), value);
    }
}

fn key(name: &str) -> String {
    format!("edgeseal.{name}")
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// The `html` element.
#[must_use]
pub fn root() -> Option<Element> {
    window()?.document()?.document_element()
}

/// Sets an attribute of the `html` element.
pub fn set_root(name: &str, value: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(name, value);
    }
}

/// Names the page in the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(&format!("{title} · Edgeseal"));
    }
}

/// The language that the browser asks for.
#[must_use]
pub fn language() -> String {
    window().and_then(|window| window.navigator().language()).unwrap_or_default()
}

/// Whether the system is set to dark.
#[must_use]
pub fn prefers_dark() -> bool {
    let query = window().and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// The origin of this page.
#[must_use]
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Copies a text.
pub fn copy(text: String) {
    spawn_local(async move {
        let Some(window) = window() else { return };
        let _: Result<JsValue, JsValue> = JsFuture::from(window.navigator().clipboard().write_text(&text)).await;
    });
}

/// The address of this page.
#[must_use]
pub fn href() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}
