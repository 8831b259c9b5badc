//! The cloud's words in the reader's language. A word that is not known is shown as the cloud wrote it.

use edgeseal_core::time::parse_cloud;
use yew::prelude::*;

use crate::i18n::Msg;
use crate::model::figure::Figure;
use crate::store::Session;
use crate::ui::{StatusMark, Tone};

/// The state of a domain.
pub(super) fn domain_status(session: &Session, status: &str) -> Html {
    let (tone, word) = match status {
        "online" => (Tone::On, Msg::StatusOnline),
        "processing" => (Tone::Busy, Msg::StatusProcessing),
        "closing" => (Tone::Busy, Msg::StatusClosing),
        "offline" => (Tone::Off, Msg::StatusOffline),
        "rejected" => (Tone::Bad, Msg::StatusRejected),
        other => return html! { <StatusMark tone={Tone::Wait} word={other.to_owned()} /> },
    };
    html! { <StatusMark {tone} word={session.t(word)} /> }
}

/// The state of a purge.
pub(super) fn task_status(session: &Session, status: &str) -> Html {
    let (tone, word) = match status {
        "process" => (Tone::Busy, Msg::TaskRunning),
        "done" => (Tone::Done, Msg::TaskDone),
        "fail" => (Tone::Bad, Msg::TaskFailed),
        other => return html! { <StatusMark tone={Tone::Wait} word={other.to_owned()} /> },
    };
    html! { <StatusMark {tone} word={session.t(word)} /> }
}

/// What a domain serves.
pub(super) fn service_type(session: &Session, word: &str) -> String {
    session_word(session, word, |word| match word {
        "web" => Some(Msg::TypeWeb),
        "download" => Some(Msg::TypeDownload),
        "media" => Some(Msg::TypeMedia),
        "hybrid" => Some(Msg::TypeHybrid),
        "dynamic" => Some(Msg::TypeDynamic),
        _ => None,
    })
}

/// Where a domain is served.
pub(super) fn area(session: &Session, word: &str) -> String {
    session_word(session, word, |word| match word {
        "mainland" => Some(Msg::AreaMainland),
        "overseas" => Some(Msg::AreaOverseas),
        "global" => Some(Msg::AreaGlobal),
        _ => None,
    })
}

fn session_word(session: &Session, word: &str, known: impl Fn(&str) -> Option<Msg>) -> String {
    known(word).map_or_else(|| word.to_owned(), |message| session.t(message).to_owned())
}

/// Why a domain is blocked; nothing where it is not.
pub(super) fn blocked(session: &Session, disable: &str) -> Html {
    let message = match disable {
        "" | "normal" => return Html::default(),
        "overdue" => Msg::DisableOverdue,
        "unlicensed" => Msg::DisableUnlicensed,
        "capping" => Msg::DisableCapping,
        "readonly" => Msg::DisableReadonly,
        "idle" => Msg::DisableIdle,
        other => return html! { <span class="tag warn">{other.to_owned()}</span> },
    };
    html! { <span class="tag warn">{session.t(message)}</span> }
}

/// A number with its unit small behind it.
pub(super) fn figure(figure: &Figure) -> Html {
    html! { <>{&figure.value}<span class="unit">{figure.unit}</span></> }
}

/// How long ago a moment of the cloud was, short: `2 h`.
pub(super) fn age(session: &Session, moment: &str, now: u64) -> String {
    let Some(at) = parse_cloud(moment) else { return "—".to_owned() };
    let seconds = now.saturating_sub(at);
    let (value, message) = match seconds {
        0..60 => (seconds, Msg::AgeSeconds),
        60..3_600 => (seconds / 60, Msg::AgeMinutes),
        3_600..86_400 => (seconds / 3_600, Msg::AgeHours),
        86_400..5_184_000 => (seconds / 86_400, Msg::AgeDays),
        5_184_000..63_072_000 => (seconds / 2_592_000, Msg::AgeMonths),
        _ => (seconds / 31_536_000, Msg::AgeYears),
    };
    session.fill(message, &[("n", &value.to_string())])
}
