//! One file a page. A page reads, computes with `model`, and draws with `ui`.

pub(crate) mod domains;
pub(crate) mod purge;
pub(crate) mod run;
pub(crate) mod settings;
pub(crate) mod stats;
pub(crate) mod tasks;
mod words;

use yew::prelude::*;

use crate::i18n::Msg;
use crate::route::Route;
use crate::store::use_session;
use crate::ui::{Anchor, Empty, PageHead};

/// An address that leads nowhere.
#[component]
pub(crate) fn NotFound() -> Html {
    let session = use_session();
    html! {
        <>
            <PageHead title={session.t(Msg::NotFoundTitle)} />
            <Empty icon="search" title={session.t(Msg::NotFoundWhat)} text={session.t(Msg::NotFoundText)}>
                <Anchor route={Route::Domains} class="btn primary">{session.t(Msg::NavDomains)}</Anchor>
            </Empty>
        </>
    }
}
