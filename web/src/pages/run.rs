//! A run: what has been accepted, what failed and why, call by call.

use std::rc::Rc;

use yew::prelude::*;

use crate::i18n::Msg;
use crate::model::figure;
use crate::model::job::{CallState, Job, JobCall, Progress};
use crate::model::range::clock;
use crate::route::Route;
use crate::store::{Session, use_jobs, use_session};
use crate::ui::{Anchor, Empty, ErrorCard, PageHead, Shape, StatusMark, Tone};

#[derive(Properties, PartialEq)]
pub(crate) struct RunProps {
    pub(crate) id: u32,
}

/// The page.
#[component]
pub(crate) fn Run(props: &RunProps) -> Html {
    let session = use_session();
    let jobs = use_jobs();
    let crumb = html! { <nav class="crumb" aria-label={session.t(Msg::Crumbs)}><Anchor route={Route::Tasks}>{session.t(Msg::NavTasks)}</Anchor><span>{"/"}</span><span>{props.id}</span></nav> };
    let Some(job) = jobs.get(props.id) else {
        return html! {
            <>
                <PageHead title={session.t(Msg::RunGone)} {crumb} />
                <Empty icon="tasks" title={session.t(Msg::RunGone)} text={session.t(Msg::RunGoneText)}>
                    <Anchor route={Route::Tasks} class="btn primary">{session.t(Msg::NavTasks)}</Anchor>
                </Empty>
            </>
        };
    };
    let progress = job.progress();
    let count = figure::grouped(progress.total as u64);
    let title = session.fill(Msg::RunTitle, &[("count", &count)]);
    let hosts: Vec<&str> = job.domains.iter().take(3).map(|(host, _)| host.as_str()).collect();
    let started = session.fill(Msg::RunStarted, &[("time", &clock(job.started)), ("connection", &job.connection)]);
    let (tone, word) = state(&job, progress);
    let lead = html! { <><StatusMark {tone} word={session.t(word)} /><span>{hosts.join(", ")}</span><span class="muted tnum">{started}</span></> };
    let failure = job.calls.iter().find_map(|call| match &call.state {
        CallState::Failed(failure) => Some(failure.clone()),
        _ => None,
    });
    let retry_all = {
        let (jobs, job) = (jobs.clone(), Rc::clone(&job));
        Callback::from(move |()| {
            for (index, _) in
                job.calls.iter().enumerate().filter(|(_, call)| matches!(call.state, CallState::Failed(_)))
            {
                jobs.retry(job.id, index);
            }
        })
    };
    html! {
        <>
            <PageHead {title} api="PurgeUrlsCache" {crumb} {lead}>
                <Anchor route={Route::PurgeUrls} class="btn">{session.t(Msg::RunAnother)}</Anchor>
            </PageHead>
            <div class="page-body">
                <section class="panel"><div class="panel-body stack">{bar(&session, progress)}{cells(&job)}</div></section>
                if let Some(failure) = failure {
                    <div class="panel"><ErrorCard title={session.t(Msg::RunFailed)} {failure} onretry={retry_all} /></div>
                }
                {calls(&session, &job)}
            </div>
        </>
    }
}

fn state(job: &Job, progress: Progress) -> (Tone, Msg) {
    if !job.is_over() {
        (Tone::Busy, Msg::TaskRunning)
    } else if progress.failed == progress.total {
        (Tone::Bad, Msg::TaskFailed)
    } else if progress.failed > 0 {
        (Tone::Bad, Msg::RunPartly)
    } else {
        (Tone::Done, Msg::TaskDone)
    }
}

fn bar(session: &Session, progress: Progress) -> Html {
    let share = |count: usize| 100.0 * count as f64 / progress.total.max(1) as f64;
    let mut at = 0.0;
    let mut part = |count: usize, class: &'static str| {
        let (x, width) = (format!("{at:.3}%"), format!("{:.3}%", share(count)));
        at += share(count);
        html! { <rect {class} {x} {width} height="100%" /> }
    };
    let bars = [
        part(progress.done, "p-done"),
        part(progress.failed, "p-fail"),
        part(progress.accepted, "fill-run"),
        part(progress.sending, "p-run"),
    ];
    let key = |count: usize, shape: &'static str, mark: &'static str, word: Msg| {
        html! {
            if count > 0 { <span class="key"><Shape name={shape} class={classes!(mark)} />{session.fill(word, &[("count", &figure::grouped(count as u64))])}</span> }
        }
    };
    let finished = progress.done + progress.failed;
    let of = session.fill(
        Msg::RunOf,
        &[("done", &figure::grouped(finished as u64)), ("total", &figure::grouped(progress.total as u64))],
    );
    html! {
        <>
            <div class="row wide"><h2 class="tnum">{of.clone()}</h2><span class="small muted">{session.t(Msg::RunHint)}</span></div>
            <svg class="progress" role="progressbar" aria-label={session.t(Msg::RunProgress)} aria-valuemin="0"
                aria-valuemax={progress.total.to_string()} aria-valuenow={finished.to_string()} aria-valuetext={of}>{ for bars }</svg>
            <div class="legend" role="status">
                {key(progress.done, "s-done", "mark-ok", Msg::CountDone)}
                {key(progress.accepted, "s-busy", "mark-busy", Msg::CountAccepted)}
                {key(progress.sending, "s-busy", "mark-busy", Msg::CountSending)}
                {key(progress.failed, "s-bad", "mark-bad", Msg::CountFailed)}
                {key(progress.waiting, "s-wait", "mark-idle", Msg::CountWaiting)}
            </div>
        </>
    }
}

/// One cell a call, for runs in which a glance over many helps.
fn cells(job: &Job) -> Html {
    if !(2..=400).contains(&job.calls.len()) {
        return Html::default();
    }
    let cell = |call: &JobCall| {
        let (class, shape) = match &call.state {
            CallState::Waiting => ("", None),
            CallState::Sending | CallState::Accepted { .. } => ("run", Some("s-busy")),
            CallState::Done { failed: 0, .. } => ("done", Some("s-done")),
            CallState::Done { .. } | CallState::Failed(_) => ("fail", Some("s-bad")),
        };
        html! { <span class={classes!("cell", class)}>if let Some(name) = shape { <Shape {name} /> }</span> }
    };
    html! { <div class="cells" aria-hidden="true">{ for job.calls.iter().map(cell) }</div> }
}

fn calls(session: &Session, job: &Job) -> Html {
    let row = |(index, call): (usize, &JobCall)| {
        let (tone, word) = match &call.state {
            CallState::Waiting => (Tone::Wait, Msg::CallWaiting),
            CallState::Sending => (Tone::Busy, Msg::CallSending),
            CallState::Accepted { .. } => (Tone::Busy, Msg::CallAccepted),
            CallState::Done { failed: 0, .. } => (Tone::Done, Msg::TaskDone),
            CallState::Done { failed, .. } if *failed < call.urls.len() => (Tone::Bad, Msg::RunPartly),
            CallState::Done { .. } => (Tone::Bad, Msg::TaskFailed),
            CallState::Failed(_) => (Tone::Bad, Msg::TaskFailed),
        };
        let result = match &call.state {
            CallState::Accepted { task_id } | CallState::Done { task_id, .. } => {
                html! { <span class="mono">{task_id}</span> }
            }
            CallState::Failed(failure) => html! { <span class="mono tone-bad">{&failure.code}</span> },
            _ => html! { <span class="muted">{"—"}</span> },
        };
        let took = call.took_ms.map_or_else(|| "—".to_owned(), |ms| format!("{ms} ms"));
        html! {
            <tr key={index}>
                <td class="num">{index + 1}</td><td class="num">{figure::grouped(call.urls.len() as u64)}</td>
                <td><StatusMark {tone} word={session.t(word)} /></td><td>{result}</td>
                <td class="num soft">{took}</td><td class="num soft">{call.tries}</td>
            </tr>
        }
    };
    html! {
        <div class="panel">
            <div class="panel-head"><h2 id="calls-title">{session.t(Msg::RunCalls)}</h2><span class="small muted tnum">{job.calls.len()}</span></div>
            <div class="scroll-x" tabindex="0" role="region" aria-labelledby="calls-title"><table class="table inset">
                <thead><tr>
                    <th scope="col" class="num">{"#"}</th><th scope="col" class="num">{"URL"}</th>
                    <th scope="col">{session.t(Msg::ColStatus)}</th><th scope="col">{session.t(Msg::ColResult)}</th>
                    <th scope="col" class="num">{session.t(Msg::ColTook)}</th><th scope="col" class="num">{session.t(Msg::ColTries)}</th>
                </tr></thead>
                <tbody>{ for job.calls.iter().enumerate().map(row) }</tbody>
            </table></div>
        </div>
    }
}
