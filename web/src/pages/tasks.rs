//! Tasks: the purges of the account, from every source, and the runs of this tab.

use std::rc::Rc;

use edgeseal_core::tencent::v3::PurgeTask;
use gloo_timers::callback::Timeout;
use web_sys::{HtmlInputElement, SubmitEvent};
use yew::prelude::*;

use super::words;
use crate::i18n::Msg;
use crate::model::figure;
use crate::model::range::{Span, clock};
use crate::route::{Route, use_query};
use crate::store::{Session, use_jobs, use_load, use_session};
use crate::ui::{Anchor, Button, Choice, Empty, Head, Icon, LoadView, PageHead, Segments, Shape, VirtualTable};

/// How often the list is read again while something in it is running.
const FOLLOW_MS: u32 = 4_000;
const STATUSES: [&str; 3] = ["process", "done", "fail"];

type Rows = Rc<Vec<PurgeTask>>;

/// The page.
#[component]
pub(crate) fn Tasks() -> Html {
    let session = use_session();
    let (query, set_query) = use_query();
    let span = Span::from_key(query.get("range"));
    let keyword = query.get("q").to_owned();
    let question = (session.client(), span, keyword.clone());
    let (load, reload) =
        use_load(question, |(client, span, keyword)| async move { client.purges(span, &keyword).await.map(Rc::new) });
    {
        let running = load.data.as_ref().is_some_and(|rows: &Rows| rows.iter().any(|row| row.status == "process"));
        let reload = reload.clone();
        use_effect_with((running, load.at, load.busy), move |(running, _, busy)| {
            let timer = (*running && !*busy).then(|| Timeout::new(FOLLOW_MS, move || reload.emit(())));
            move || drop(timer)
        });
    }
    let input = use_node_ref();
    let onsubmit = {
        let (query, set_query, input) = (query.clone(), set_query.clone(), input.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed = input.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
            set_query.emit(query.with("q", typed.trim()));
        })
    };
    let onrange = {
        let (query, set_query) = (query.clone(), set_query.clone());
        Callback::from(move |key: &'static str| {
            set_query.emit(query.with("range", if key == Span::default().key() { "" } else { key }));
        })
    };
    let status = query.get("status").to_owned();
    let chip = |word: &'static str| {
        let on = status == word;
        let (query, set_query) = (query.clone(), set_query.clone());
        let onclick =
            Callback::from(move |_: MouseEvent| set_query.emit(query.with("status", if on { "" } else { word })));
        html! {
            <button type="button" class={classes!("chip", on.then_some("on"))} aria-pressed={on.to_string()} {onclick}>
                {words::task_status(&session, word)}
            </button>
        }
    };
    let ranges = [
        (Span::Hour, Msg::RangeHour),
        (Span::Today, Msg::RangeToday),
        (Span::Week, Msg::RangeWeek),
        (Span::Month, Msg::RangeMonth),
    ]
    .map(|(span, word)| Choice { key: span.key(), label: session.t(word).into() });
    let read = (load.at > 0).then(|| session.fill(Msg::ReadAt, &[("time", &clock(load.at))]));
    let lead = html! { <><span>{session.t(Msg::TimesInUtc8)}</span>if let Some(read) = read { <span class="muted tnum">{read}</span> }</> };
    let view = {
        let (session, status) = (session.clone(), status.clone());
        Callback::from(move |rows: Rows| history(&session, &rows, &status))
    };
    html! {
        <>
            <PageHead title={session.t(Msg::TasksTitle)} api="DescribePurgeTasks" {lead}>
                <Button icon="refresh" label={session.t(Msg::Reload)} busy={load.busy} onclick={reload.clone()} />
            </PageHead>
            <OwnRuns />
            <div class="filters">
                <form class="search" role="search" {onsubmit}>
                    <Icon name="search" />
                    <input ref={input} class="input" type="search" name="q" aria-label={session.t(Msg::TasksSearch)}
                        placeholder={session.t(Msg::TasksSearchHint)} value={keyword} />
                </form>
                <Segments label={session.t(Msg::StatsRange)} choices={ranges.to_vec()} chosen={span.key()} onchoose={onrange} />
                { for STATUSES.into_iter().map(chip) }
            </div>
            <LoadView<Rows> {load} failed={session.t(Msg::TasksFailed)} awaited={session.t(Msg::TasksAwaited)} onretry={reload} {view} />
        </>
    }
}

/// The runs of this tab that are not over yet, and the last ones that are.
#[component]
fn OwnRuns() -> Html {
    let session = use_session();
    let runs = use_jobs().list();
    let run = |job: &Rc<crate::model::job::Job>| {
        let progress = job.progress();
        let count = figure::grouped(progress.total as u64);
        let (shape, mark) = match (job.is_over(), progress.failed) {
            (false, _) => ("s-busy", "mark-busy"),
            (true, 0) => ("s-done", "mark-ok"),
            (true, _) => ("s-bad", "mark-bad"),
        };
        html! {
            <Anchor route={Route::Run { id: job.id }} class="chip run">
                <Shape name={shape} class={classes!(mark)} />
                <span>{session.fill(Msg::RunTitle, &[("count", &count)])}</span>
                <span class="muted tnum">{clock(job.started)}</span>
            </Anchor>
        }
    };
    html! {
        if !runs.is_empty() {
            <section class="filters" aria-label={session.t(Msg::TasksOwn)}>
                <span class="small muted">{session.t(Msg::TasksOwn)}</span>
                { for runs.iter().take(6).map(run) }
            </section>
        }
    }
}

fn history(session: &Session, rows: &Rows, status: &str) -> Html {
    let chosen: Rc<Vec<usize>> =
        Rc::new((0..rows.len()).filter(|at| status.is_empty() || rows[*at].status == status).collect());
    if chosen.is_empty() {
        return html! {
            <Empty icon="tasks" title={session.t(Msg::TasksNone)} text={session.t(Msg::TasksNoneText)}>
                <Anchor route={Route::PurgeUrls} class="btn">{session.t(Msg::NavPurge)}</Anchor>
            </Empty>
        };
    }
    let heads = vec![
        Head::words("URL"),
        Head::words(session.t(Msg::ColStatus)),
        Head::words(session.t(Msg::ColTask)),
        Head::figures(session.t(Msg::ColCreated)),
    ];
    let row_key = {
        let (rows, chosen) = (Rc::clone(rows), Rc::clone(&chosen));
        Callback::from(move |at: usize| format!("{} {} {at}", rows[chosen[at]].task_id, rows[chosen[at]].url))
    };
    let row = {
        let (rows, chosen, session) = (Rc::clone(rows), Rc::clone(&chosen), session.clone());
        Callback::from(move |at: usize| {
            let task = &rows[chosen[at]];
            html! {
                <>
                    <td class="t-name wide"><span class="host cut" title={task.url.clone()}>{&task.url}</span></td>
                    <td class="t-facts">{words::task_status(&session, &task.status)}<span class="tnum">{&task.create_time}</span></td>
                    <td>{words::task_status(&session, &task.status)}</td>
                    <td class="soft mono">{&task.task_id}</td>
                    <td class="num soft">{&task.create_time}</td>
                </>
            }
        })
    };
    html! { <VirtualTable label={session.t(Msg::TasksTitle)} {heads} total={chosen.len()} {row} {row_key} cards=true /> }
}
