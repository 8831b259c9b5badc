//! Settings: the connections of this tab.

mod form;

use yew::prelude::*;

use crate::cloud::{Connection, Keys, Way};
use crate::i18n::Msg;
use crate::platform::browser;
use crate::route::{Route, use_query};
use crate::store::{Session, use_session};
use crate::ui::{Anchor, Icon, PageHead, Shape};

/// The page. `?connection=` names the one that is shown; `new` is a blank form.
#[component]
pub(crate) fn Settings() -> Html {
    let session = use_session();
    let (query, _) = use_query();
    let state = &session.state;
    let current = session.client().connection().clone();
    let asked = query.get("connection");
    let shown = match asked {
        "new" => blank(&session),
        _ => state.connections.iter().find(|known| known.id.to_string() == asked).cloned().unwrap_or(current.clone()),
    };
    let row = |connection: &Connection| {
        let in_use = connection.id == current.id;
        let (shape, mark) = if in_use { ("s-on", "mark-ok") } else { ("s-wait", "mark-idle") };
        html! {
            <Anchor route={Route::Settings} query={vec![("connection", connection.id.to_string())]} class="conn-row" current={connection.id == shown.id}>
                <Shape name={shape} class={classes!(mark)} /><span class="med">{&connection.name}</span>
                if in_use { <span class="tag">{session.t(Msg::ConnectionInUse)}</span> } else { <span></span> }
                <span class="sub">{session.t(way_words(&connection.way))}</span>
            </Anchor>
        }
    };
    html! {
        <>
            <PageHead title={session.t(Msg::SettingsTitle)} lead={html! { <span>{session.t(Msg::SettingsLead)}</span> }} />
            <div class="settings">
                <nav class="conn-list" aria-label={session.t(Msg::Connections)}>
                    { for state.connections.iter().map(row) }
                    <div class="conn-add">
                        <Anchor route={Route::Settings} query={vec![("connection", "new".to_owned())]} class="btn"><Icon name="plus" />{session.t(Msg::ConnectionAdd)}</Anchor>
                    </div>
                </nav>
                <form::ConnectionForm key={shown.id} connection={shown.clone()} />
                <aside class="may well" aria-labelledby="leaves-title">
                    <h2 id="leaves-title">{session.t(Msg::LeavesTitle)}</h2>
                    <p class="soft">{leaves(&session, &shown)}</p>
                    <h3>{session.t(Msg::KeysWhere)}</h3>
                    <p class="soft">{session.t(Msg::KeysWhereText)}</p>
                </aside>
            </div>
        </>
    }
}

fn way_words(way: &Way) -> Msg {
    match way {
        Way::Demo => Msg::WayDemoLong,
        Way::Relay { .. } => Msg::WayRelayLong,
    }
}

fn leaves(session: &Session, connection: &Connection) -> String {
    match &connection.way {
        Way::Demo => session.t(Msg::LeavesDemo).to_owned(),
        Way::Relay { template } if template.starts_with('/') => {
            session.fill(Msg::LeavesRelay, &[("proxy", &browser::origin())])
        }
        Way::Relay { template } => {
            let proxy = template.split('/').take(3).collect::<Vec<_>>().join("/");
            session.fill(Msg::LeavesRelay, &[("proxy", &proxy)])
        }
    }
}

fn blank(session: &Session) -> Connection {
    let id = session.state.connections.iter().map(|connection| connection.id).max().unwrap_or(0) + 1;
    Connection {
        id,
        name: String::new(),
        way: Way::Relay { template: "/v1/relay/{host}{path}".into() },
        host: edgeseal_core::Api::TencentV3.host().into(),
        keys: Keys::default(),
    }
}
