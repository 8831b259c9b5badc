//! What is read from the cloud, in all its states: loading, failed, stale, ready.

use edgeseal_core::ErrorKind;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::button::{Button, Kind};
use super::icon::{Icon, Shape};
use crate::cloud::Failure;
use crate::i18n::Msg;
use crate::model::load::Load;
use crate::model::range;
use crate::platform::browser;
use crate::store::{Session, use_session};

/// A failure.
#[derive(Properties, PartialEq)]
pub struct ErrorCardProps {
    /// What failed, in a few words.
    pub title: AttrValue,
    /// The failure.
    pub failure: Failure,
    /// Tries again.
    #[prop_or_default]
    pub onretry: Option<Callback<()>>,
}

/// What failed, why, what to do, and everything that support would ask for.
#[component]
pub fn ErrorCard(props: &ErrorCardProps) -> Html {
    let session = use_session();
    let Failure { action, kind, code, message, request_id, can_retry } = &props.failure;
    let copy = {
        let text = format!("{action}\n{code}\n{message}\n{}", request_id.clone().unwrap_or_default());
        Callback::from(move |()| browser::copy(text.clone()))
    };
    html! {
        <section class="error-card" role="alert">
            <div class="row start">
                <Icon name="error" class="tone-bad" />
                <div class="stack tight"><h2>{&props.title}</h2><p class="soft">{session.t(advice(*kind))}</p></div>
            </div>
            <dl class="facts">
                <dt>{session.t(Msg::ErrorCode)}</dt><dd class="mono">{code}</dd>
                <dt>{session.t(Msg::ErrorSays)}</dt><dd>{message}</dd>
                if let Some(id) = request_id { <><dt>{session.t(Msg::ErrorRequestId)}</dt><dd class="mono">{id}</dd></> }
                <dt>{session.t(Msg::ErrorAction)}</dt><dd class="mono">{*action}</dd>
            </dl>
            <div class="row">
                if let Some(onretry) = &props.onretry {
                    <Button kind={if *can_retry { Kind::Primary } else { Kind::Plain }} icon="refresh"
                        label={session.t(Msg::ErrorRetry)} onclick={onretry.clone()} />
                }
                <Button kind={Kind::Ghost} icon="copy" label={session.t(Msg::ErrorCopy)} onclick={copy} />
            </div>
        </section>
    }
}

/// What to do about a sort of failure.
fn advice(kind: ErrorKind) -> Msg {
    match kind {
        ErrorKind::Credentials => Msg::AdviceCredentials,
        ErrorKind::Clock => Msg::AdviceClock,
        ErrorKind::Permission => Msg::AdvicePermission,
        ErrorKind::Parameter => Msg::AdviceParameter,
        ErrorKind::NotFound => Msg::AdviceNotFound,
        ErrorKind::State => Msg::AdviceState,
        ErrorKind::Limit => Msg::AdviceLimit,
        ErrorKind::Retired => Msg::AdviceRetired,
        ErrorKind::Internal => Msg::AdviceInternal,
        ErrorKind::Transport => Msg::AdviceTransport,
    }
}

/// A read and how to draw its data.
#[derive(Properties)]
pub struct LoadViewProps<T: PartialEq> {
    /// The read.
    pub load: Load<T>,
    /// What is said when it failed and there are no older data.
    pub failed: AttrValue,
    /// What is awaited.
    pub awaited: AttrValue,
    /// Reads again.
    pub onretry: Callback<()>,
    /// Draws the data.
    pub view: Callback<T, Html>,
}

impl<T: PartialEq> PartialEq for LoadViewProps<T> {
    fn eq(&self, other: &Self) -> bool {
        self.load == other.load && self.failed == other.failed && self.view == other.view
    }
}

/// Draws data where there are any, above them a word when they are old; else skeleton rows or the failure.
#[component]
pub fn LoadView<T: Clone + PartialEq + 'static>(props: &LoadViewProps<T>) -> Html {
    let session = use_session();
    match (&props.load.data, &props.load.failure) {
        (Some(data), failure) => html! {
            <>
                if let Some(failure) = failure {
                    <Notice says={stale(&session, props.load.at, failure)} onretry={props.onretry.clone()} />
                }
                {props.view.emit(data.clone())}
            </>
        },
        (None, Some(failure)) => html! {
            <ErrorCard title={props.failed.clone()} failure={failure.clone()} onretry={props.onretry.clone()} />
        },
        (None, None) => html! { <Skeleton awaited={props.awaited.clone()} /> },
    }
}

/// Old data say how old they are and why.
fn stale(session: &Session, at: u64, failure: &Failure) -> String {
    session.fill(Msg::StaleText, &[("time", &range::clock(at)), ("cause", &failure.code)])
}

/// Something is not as it should be, and the page works all the same.
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// What is so.
    pub says: AttrValue,
    /// Reads again.
    pub onretry: Callback<()>,
}

/// A line across the page: a shape, a sentence, one way on.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let session = use_session();
    html! {
        <div class="note warn strip" role="status">
            <Shape name="s-warn" class="mark-warn" />
            <div class="grow"><span>{&props.says}</span></div>
            <Button small=true icon="refresh" label={session.t(Msg::ErrorRetry)} onclick={props.onretry.clone()} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct SkeletonProps {
    awaited: AttrValue,
}

/// How long nothing is drawn: most answers are there by then, and a flash is worse than a moment of calm.
const CALM_MS: u32 = 200;

#[component]
fn Skeleton(props: &SkeletonProps) -> Html {
    let shown = use_state(|| false);
    {
        let shown = shown.setter();
        use_effect_with((), move |()| {
            let timer = Timeout::new(CALM_MS, move || shown.set(true));
            move || drop(timer)
        });
    }
    let bar = |at: usize| html! { <div class="skel-row" key={at}><span class={format!("skel w{}", 3 + at % 2)} /><span class="skel w2" /><span class="skel w1 push" /></div> };
    html! {
        <div class="skel-rows" aria-busy="true">
            <span class="hide" role="status">{&props.awaited}</span>
            if *shown { { for (0..8).map(bar) } }
        </div>
    }
}
