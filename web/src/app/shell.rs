//! The frame: navigation, top bar, and the bar at the foot of a phone.

use web_sys::MouseEvent;
use yew::prelude::*;

use crate::cloud::Way;
use crate::i18n::Msg;
use crate::route::{Route, use_navigator};
use crate::store::session::Act;
use crate::store::{Theme, use_jobs, use_session};
use crate::ui::{Anchor, Icon, Menu, MenuItem, Shape};

/// An entry of the navigation.
struct Entry {
    route: Route,
    icon: &'static str,
    word: Msg,
    short: Msg,
}

const fn entry(route: Route, icon: &'static str, word: Msg, short: Msg) -> Entry {
    Entry { route, icon, word, short }
}

fn entries() -> [(Option<Msg>, Vec<Entry>); 4] {
    [
        (None, vec![entry(Route::Domains, "domains", Msg::NavDomains, Msg::NavDomains)]),
        (
            Some(Msg::NavOperate),
            vec![
                entry(Route::PurgeUrls, "purge", Msg::NavPurge, Msg::NavPurge),
                entry(Route::Tasks, "tasks", Msg::NavTasks, Msg::NavTasks),
            ],
        ),
        (Some(Msg::NavUnderstand), vec![entry(Route::Stats, "stats", Msg::NavStats, Msg::NavStats)]),
        (Some(Msg::NavMore), vec![entry(Route::Settings, "settings", Msg::NavSettings, Msg::NavSettings)]),
    ]
}

/// Whether a page belongs to an entry: a run is part of the tasks.
fn belongs(page: Route, entry: Route) -> bool {
    page == entry || (entry == Route::Tasks && matches!(page, Route::Run { .. }))
}

#[derive(Properties, PartialEq)]
pub(super) struct ShellProps {
    pub(super) children: Html,
}

#[component]
pub(super) fn Shell(props: &ShellProps) -> Html {
    let session = use_session();
    let page = use_navigator().route();
    let main = use_node_ref();
    // Another page is announced by moving there; the first one leaves the focus to the browser.
    let last_page = use_mut_ref(|| page);
    {
        let main = main.clone();
        use_effect_with(page, move |page| {
            if last_page.replace(*page) != *page
                && let Some(main) = main.cast::<web_sys::HtmlElement>()
            {
                let _ = main.focus();
            }
        });
    }
    let running = use_jobs().list().iter().filter(|job| !job.is_over()).count();
    let groups = entries();
    let count = |route: Route| match route {
        Route::Domains => session.domains.data.as_ref().map(|domains| html! { {domains.len()} }),
        Route::Tasks if running > 0 => Some(html! { <><Shape name="s-busy" class="mark-busy" />{running}</> }),
        _ => None,
    };
    let item = |entry: &Entry| {
        html! {
            <Anchor route={entry.route} class="nav-item" current={belongs(page, entry.route)}>
                <Icon name={entry.icon} /><span>{session.t(entry.word)}</span>
                if let Some(count) = count(entry.route) { <span class="nav-count">{count}</span> }
            </Anchor>
        }
    };
    let group = |(title, entries): &(Option<Msg>, Vec<Entry>)| {
        html! {
            <div class="nav-group">
                if let Some(title) = title { <div class="nav-title">{session.t(*title)}</div> }
                { for entries.iter().map(item) }
            </div>
        }
    };
    let tab = |entry: &Entry| {
        html! {
            <Anchor route={entry.route} current={belongs(page, entry.route)}>
                <Icon name={entry.icon} /><span>{session.t(entry.short)}</span>
            </Anchor>
        }
    };
    html! {
        <div class="app">
            <a class="skip" href="#main">{session.t(Msg::SkipToContent)}</a>
            <nav class="nav" aria-label={session.t(Msg::NavMain)}>
                <Anchor route={Route::Domains} class="brand"><Icon name="mark" /><span>{"Edgeseal"}</span></Anchor>
                { for groups.iter().map(group) }
                <div class="nav-foot"><span>{session.t(Msg::NavFoot)}</span></div>
            </nav>
            <TopBar {running} />
            <main class="page" id="main" tabindex="-1" ref={main}>{props.children.clone()}</main>
            <nav class="tabbar" aria-label={session.t(Msg::NavMain)}>
                { for groups.iter().flat_map(|(_, entries)| entries).map(tab) }
            </nav>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TopBarProps {
    running: usize,
}

#[component]
fn TopBar(props: &TopBarProps) -> Html {
    let session = use_session();
    let state = session.state.clone();
    let current = session.client().connection().clone();
    let kind = |way: &Way| {
        session.t(match way {
            Way::Demo => Msg::WayDemo,
            Way::Relay { .. } => Msg::WayRelay,
        })
    };
    let items = state.connections.iter().map(|connection| {
        let (dispatch, id) = (state.dispatcher(), connection.id);
        MenuItem {
            label: connection.name.clone().into(),
            detail: kind(&connection.way).into(),
            chosen: id == current.id,
            onchoose: Callback::from(move |()| dispatch.dispatch(Act::Use(id))),
        }
    });
    let mark = match (&session.domains.failure, session.domains.busy) {
        (Some(_), _) => ("s-bad", "mark-bad"),
        (None, true) => ("s-busy", "mark-busy"),
        (None, false) => ("s-on", "mark-ok"),
    };
    let button = html! {
        <><Shape name={mark.0} class={classes!(mark.1)} /><span class="conn-name cut">{&current.name}</span>{" "}
        <span class="tag">{kind(&current.way)}</span></>
    };
    let speak = {
        let (dispatch, lang) = (state.dispatcher(), state.lang.other());
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Act::Speak(lang)))
    };
    let show = {
        let (dispatch, theme) = (state.dispatcher(), state.theme.other());
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Act::Show(theme)))
    };
    let (theme_icon, theme_word) = match state.theme {
        Theme::Light => ("moon", Msg::ThemeToDark),
        Theme::Dark => ("sun", Msg::ThemeToLight),
    };
    html! {
        <header class="topbar">
            <Anchor route={Route::Domains} class="only-phone row brand-mark"><Icon name="mark" /><span class="hide">{"Edgeseal"}</span></Anchor>
            <Menu label={session.fill(Msg::ConnectionSwitch, &[("name", &current.name), ("kind", kind(&current.way))])} class="conn" {button} items={items.collect::<Vec<_>>()} />
            <span class="push"></span>
            if props.running > 0 {
                <Anchor route={Route::Tasks} class="btn ghost not-phone">
                    <Shape name="s-busy" class="mark-busy" />{session.fill(Msg::Running, &[("count", &props.running.to_string())])}
                </Anchor>
                <span class="divider"></span>
            }
            <button type="button" class="btn ghost" lang={state.lang.other().tag()} onclick={speak}>{session.t(Msg::LanguageOther)}</button>
            <button type="button" class="btn sq ghost" aria-label={session.t(theme_word)} title={session.t(theme_word)} onclick={show}><Icon name={theme_icon} /></button>
        </header>
    }
}
