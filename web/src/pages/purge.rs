//! Purge by URL: what is pasted on the left, what it will do on the right, one key to run.

mod paste;
mod plan_view;

use std::cell::RefCell;
use std::rc::Rc;

use edgeseal_core::plan::{Plan, Reach, Standing, plan};
use edgeseal_core::tencent::v3::{BriefDomain, DescribePurgeQuota, PurgeQuota, Quota};
use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::i18n::Msg;
use crate::model::figure;
use crate::route::{Query, Route, use_navigator};
use crate::store::{use_jobs, use_load, use_session};
use crate::ui::{Anchor, Button, Kind, PageHead};

/// URLs a call where the quota is not read yet: the documented figure.
const BATCH: usize = 1_000;

thread_local! {
    /// What was pasted stays while one looks at another page.
    static DRAFT: RefCell<Rc<str>> = RefCell::new(Rc::from(""));
}

/// What the account says of a host: its own domain, one below its wildcard, or foreign.
fn standing(domains: Option<&[BriefDomain]>, host: &str) -> Standing {
    let Some(domains) = domains else { return Standing::Unknown };
    let covers = |domain: &&BriefDomain| {
        let wildcard = domain.domain.strip_prefix('*').filter(|rest| rest.starts_with('.'));
        domain.domain == host || wildcard.is_some_and(|rest| host.ends_with(rest))
    };
    match domains.iter().find(covers) {
        None => Standing::Foreign,
        Some(domain) if matches!(domain.status.as_str(), "online" | "processing") => {
            Standing::Served(Reach::from_area(&domain.area))
        }
        Some(_) => Standing::NotServed,
    }
}

/// What stands in the way of sending; nothing where it may be sent.
fn obstacle(plan: &Plan, quota: Option<&[Quota]>) -> Option<Msg> {
    if plan.tally.ready == 0 {
        return Some(if plan.lines.is_empty() { Msg::PurgeOffEmpty } else { Msg::PurgeOffNothing });
    }
    let short = |area: &str, planned: usize| {
        quota.is_some_and(|quotas| quotas.iter().any(|quota| quota.area == area && quota.available < planned as u64))
    };
    (short("mainland", plan.mainland) || short("overseas", plan.overseas)).then_some(Msg::PurgeOffQuota)
}

/// The page.
#[component]
pub(crate) fn Purge() -> Html {
    let session = use_session();
    let jobs = use_jobs();
    let navigator = use_navigator();
    let text = use_state(|| DRAFT.with_borrow(Rc::clone));
    let (quota, reload_quota) =
        use_load(session.client(), |client| async move { client.call(&DescribePurgeQuota {}).await });
    let urls_quota = quota.data.as_ref().map(|quota: &PurgeQuota| quota.url_purge.clone());
    let batch = urls_quota.iter().flatten().map(|quota| quota.batch as usize).filter(|batch| *batch > 0).min();
    let batch = batch.unwrap_or(BATCH);
    let planned = use_memo((Rc::clone(&text), session.domains.data.clone(), batch), |(text, domains, batch)| {
        let domains = domains.as_ref().map(|domains| domains.as_slice());
        plan(text, *batch, |host| standing(domains, host))
    });
    let set_text = {
        let text = text.clone();
        Callback::from(move |new: Rc<str>| {
            DRAFT.set(Rc::clone(&new));
            text.set(new);
        })
    };
    let obstacle = obstacle(&planned, urls_quota.as_deref());
    let send = {
        let (set_text, planned, client) = (set_text.clone(), Rc::clone(&planned), session.client());
        Callback::from(move |()| {
            if obstacle.is_some() {
                return;
            }
            let id = jobs.start(&client, &planned);
            set_text.emit(Rc::from(""));
            navigator.push(&Route::Run { id }.address(&Query::default()));
        })
    };
    let onkeydown = {
        let send = send.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                send.emit(());
            }
        })
    };
    let clear = {
        let set_text = set_text.clone();
        Callback::from(move |()| set_text.emit(Rc::from("")))
    };
    let lines = figure::grouped(planned.lines.len() as u64);
    let count = figure::grouped(planned.tally.ready as u64);
    html! {
        <div class="page-fill" {onkeydown}>
            <PageHead title={session.t(Msg::PurgeTitle)} api="PurgeUrlsCache">
                <Anchor route={Route::Tasks} class="btn">{session.t(Msg::PurgeHistory)}</Anchor>
            </PageHead>
            <div class="split even">
                <section aria-labelledby="paste-title">
                    <div class="row wide">
                        <h2 id="paste-title">{session.t(Msg::PurgePaste)}</h2>
                        <span class="small muted tnum">{session.fill(Msg::PurgeLines, &[("count", &lines)])}</span>
                    </div>
                    <paste::Paste text={Rc::clone(&text)} plan={Rc::clone(&planned)} onchange={set_text} />
                    <div class="row wide">
                        <span class="small muted">{session.t(Msg::PurgePasteHint)}</span>
                        <Button kind={Kind::Ghost} label={session.t(Msg::Clear)} onclick={clear} />
                    </div>
                </section>
                <section class="well" aria-labelledby="plan-title">
                    <plan_view::PlanView plan={planned} {batch} {quota} onretry={reload_quota} />
                </section>
            </div>
            <div class="gobar">
                <span class="small muted" id="purge-off" role="status">{obstacle.map_or("", |obstacle| session.t(obstacle))}</span>
                <span class="push"></span>
                <Button kind={Kind::Primary} icon="purge" keys="Ctrl ↵" onclick={send}
                    label={session.fill(Msg::PurgeButton, &[("count", &count)])}
                    off_because={obstacle.map(|_| AttrValue::from("purge-off"))} />
            </div>
        </div>
    }
}
