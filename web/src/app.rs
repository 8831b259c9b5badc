//! The app: providers round the frame, the frame round the page.

use std::rc::Rc;

use serde::Deserialize;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

use crate::cloud::{Connection, Keys, Way};
use crate::pages;
use crate::route::{Route, Router, use_navigator};
use crate::store::session::State;
use crate::store::{JobsHandle, Session, jobs, use_load};

mod shell;

/// What the server says of itself in `console.json`; a static copy of the site has none.
#[derive(Default, Deserialize)]
struct SiteConfig {
    /// The template of the server's own relay.
    relay: Option<String>,
    /// The keys of its sandbox, which are public.
    sandbox: Option<SandboxKeys>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SandboxKeys {
    secret_id: String,
    secret_key: String,
}

#[wasm_bindgen]
extern "C" {
    /// The text of `console.json`, fetched by `boot.js` beside the WebAssembly; empty where there is none.
    #[wasm_bindgen(js_namespace = edgeseal, js_name = siteConfig)]
    fn site_config() -> String;
}

/// Puts the console on the page.
pub fn start() {
    let host = web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id("app"));
    if let Some(host) = host {
        yew::Renderer::<App>::with_root(host).render();
    }
}

/// The connections at the start: the server's own, where there is a server, and the demo.
fn first_connections() -> Vec<Connection> {
    let site: SiteConfig = serde_json::from_slice(site_config().as_bytes()).unwrap_or_default();
    let host = edgeseal_core::Api::TencentV3.host().to_owned();
    let demo = Connection { id: 1, name: "Demo".into(), way: Way::Demo, host: host.clone(), keys: Keys::sandbox() };
    let Some(template) = site.relay else { return vec![demo] };
    let (name, keys) = match site.sandbox {
        Some(SandboxKeys { secret_id, secret_key }) => {
            ("Sandbox", Keys { secret_id, secret_key, token: String::new() })
        }
        None => ("Tencent Cloud", Keys::default()),
    };
    vec![Connection { id: 2, name: name.into(), way: Way::Relay { template }, host, keys }, demo]
}

#[component]
fn App() -> Html {
    let connections = use_memo((), |()| first_connections());
    let state = use_reducer(|| State::new(connections.as_ref().clone(), connections[0].clone()));
    let jobs = jobs::use_jobs_store();
    // Another connection makes every page anew: nothing that was read by one is shown under another's name.
    let connected = state.client.serial();
    html! {
        <ContextProvider<JobsHandle> context={jobs}>
            <Connected key={connected} {state} />
        </ContextProvider<JobsHandle>>
    }
}

#[derive(Properties, PartialEq)]
struct ConnectedProps {
    state: UseReducerHandle<State>,
}

#[component]
fn Connected(props: &ConnectedProps) -> Html {
    let state = props.state.clone();
    let (domains, reload_domains) =
        use_load(state.client.clone(), |client| async move { client.domains().await.map(Rc::new) });
    let session = Session { state, domains, reload_domains };
    html! {
        <ContextProvider<Session> context={session}>
            <Router>
                <shell::Shell><Page /></shell::Shell>
            </Router>
        </ContextProvider<Session>>
    }
}

#[component]
fn Page() -> Html {
    match use_navigator().route() {
        Route::Domains => html! { <pages::domains::Domains /> },
        Route::PurgeUrls => html! { <pages::purge::Purge /> },
        Route::Tasks => html! { <pages::tasks::Tasks /> },
        Route::Run { id } => html! { <pages::run::Run {id} /> },
        Route::Stats => html! { <pages::stats::Stats /> },
        Route::Settings => html! { <pages::settings::Settings /> },
        Route::NotFound => html! { <pages::NotFound /> },
    }
}
