//! The plan: lines by outcome, quota afterwards, calls, domains, time.

use std::rc::Rc;

use edgeseal_core::plan::{Fault, Line, Plan, Reason, Verdict};
use edgeseal_core::tencent::v3::{PurgeQuota, Quota};
use yew::prelude::*;

use crate::i18n::Msg;
use crate::model::figure;
use crate::model::load::Load;
use crate::store::{Session, use_session};
use crate::ui::{LoadView, Shape};

/// Lines shown without asking for more: a list of thousands would hide the plan.
const SHOWN: usize = 50;

/// The lines that a person wants to look at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Trouble,
    Ready,
    Normalised,
    Duplicate,
}

impl Look {
    fn holds(self, verdict: Verdict) -> bool {
        match self {
            Self::Trouble => matches!(verdict, Verdict::LeftOut(_)),
            Self::Ready => matches!(verdict, Verdict::Ready | Verdict::Normalised),
            Self::Normalised => verdict == Verdict::Normalised,
            Self::Duplicate => matches!(verdict, Verdict::Duplicate(_)),
        }
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct PlanViewProps {
    pub(super) plan: Rc<Plan>,
    pub(super) batch: usize,
    pub(super) quota: Load<PurgeQuota>,
    pub(super) onretry: Callback<()>,
}

#[component]
pub(super) fn PlanView(props: &PlanViewProps) -> Html {
    let session = use_session();
    let look = use_state_eq(|| Look::Trouble);
    let plan = &props.plan;
    let tally = plan.tally;
    let tile = |which: Look, count: usize, shape: &'static str, mark: &'static str, word: Msg| {
        let onclick = {
            let look = look.clone();
            Callback::from(move |_: MouseEvent| look.set(which))
        };
        html! {
            <button type="button" aria-pressed={(*look == which).to_string()} {onclick}>
                <span class="n">{figure::grouped(count as u64)}</span>
                <span class="l"><Shape name={shape} class={classes!(mark)} />{session.t(word)}</span>
            </button>
        }
    };
    let chosen: Vec<&Line> = plan.lines.iter().filter(|line| look.holds(line.verdict)).collect();
    let quota_view = {
        let (session, plan) = (session.clone(), Rc::clone(plan));
        Callback::from(move |quota: PurgeQuota| gauges(&session, &quota.url_purge, &plan))
    };
    html! {
        <>
            <div class="row wide"><h2 id="plan-title">{session.t(Msg::PlanTitle)}</h2><span class="small muted">{session.t(Msg::PlanNothingSent)}</span></div>
            <div class="tally" role="group" aria-label={session.t(Msg::PlanOutcome)}>
                {tile(Look::Ready, tally.ready, "s-done", "mark-ok", Msg::PlanReady)}
                {tile(Look::Normalised, tally.normalised, "s-on", "mark-idle", Msg::PlanNormalised)}
                {tile(Look::Duplicate, tally.duplicate, "copy", "muted", Msg::PlanDuplicate)}
                {tile(Look::Trouble, tally.left_out, "s-bad", "mark-bad", Msg::PlanLeftOut)}
            </div>
            if !chosen.is_empty() {
                <ul class="lines-list" aria-label={session.t(Msg::PlanLines)}>
                    { for chosen.iter().take(SHOWN).map(|line| line_row(&session, line)) }
                    if chosen.len() > SHOWN {
                        <li><span></span><span></span><span class="small muted">{session.fill(Msg::PlanMore, &[("count", &figure::grouped((chosen.len() - SHOWN) as u64))])}</span></li>
                    }
                </ul>
            }
            <div class="panel"><div class="panel-body">
                <LoadView<PurgeQuota> load={props.quota.clone()} failed={session.t(Msg::QuotaFailed)} awaited={session.t(Msg::QuotaAwaited)}
                    onretry={props.onretry.clone()} view={quota_view} />
            </div></div>
            if tally.ready > 0 { {summary(&session, plan, props.batch)} }
        </>
    }
}

fn line_row(session: &Session, line: &Line) -> Html {
    let (shape, mark, why) = match line.verdict {
        Verdict::Ready => ("s-done", "mark-ok", session.t(Msg::WhyReady).to_owned()),
        Verdict::Normalised => ("s-on", "mark-idle", session.t(Msg::WhyNormalised).to_owned()),
        Verdict::Duplicate(of) => ("copy", "muted", session.fill(Msg::WhyDuplicate, &[("line", &of.to_string())])),
        Verdict::LeftOut(reason) => ("s-bad", "mark-bad", session.t(why(reason)).to_owned()),
    };
    html! {
        <li key={line.number}>
            <Shape name={shape} class={classes!(mark)} />
            <span class="small muted tnum num">{line.number}</span>
            <span class="why"><span class="mono cut" title={line.text.clone()}>{&line.text}</span><span class="small soft">{why}</span></span>
        </li>
    }
}

fn why(reason: Reason) -> Msg {
    match reason {
        Reason::ForeignDomain => Msg::WhyForeign,
        Reason::DomainNotServed => Msg::WhyNotServed,
        Reason::AreaNotServed => Msg::WhyAreaNotServed,
        Reason::OverDayQuota => Msg::WhyOverDayQuota,
        Reason::OverCallSize => Msg::WhyOverCallSize,
        Reason::Vid => Msg::WhyVid,
        Reason::BrIndex => Msg::WhyBrIndex,
        Reason::Url(fault) => match fault {
            Fault::NoScheme => Msg::WhyNoScheme,
            Fault::Scheme => Msg::WhyScheme,
            Fault::NoHost => Msg::WhyNoHost,
            Fault::Host => Msg::WhyHost,
            Fault::UserInfo => Msg::WhyUserInfo,
            Fault::Port => Msg::WhyPort,
            Fault::Space => Msg::WhySpace,
            Fault::Wildcard => Msg::WhyWildcard,
            Fault::TooLong => Msg::WhyTooLong,
            Fault::Invisible => Msg::WhyInvisible,
            Fault::Query => Msg::WhyQuery,
            Fault::File => Msg::WhyFile,
        },
    }
}

fn gauges(session: &Session, quotas: &[Quota], plan: &Plan) -> Html {
    let gauge = |quota: &Quota| {
        let (name, planned) = match quota.area.as_str() {
            "overseas" => (session.t(Msg::QuotaOverseas), plan.overseas as u64),
            "mainland" => (session.t(Msg::QuotaMainland), plan.mainland as u64),
            other => (other, 0),
        };
        let spent = quota.total.saturating_sub(quota.available);
        let share = |value: u64| format!("{:.2}%", 100.0 * value as f64 / quota.total.max(1) as f64);
        let left = quota.available.saturating_sub(planned);
        html! {
            <div class="gauge">
                <span class="med">{name}</span>
                <span class="tnum">{figure::grouped(left)}<span class="muted">{session.fill(Msg::QuotaLeftOf, &[("total", &figure::grouped(quota.total))])}</span></span>
                <svg class="bar fat" aria-hidden="true">
                    <rect class="f1" width={share(spent)} height="100%" />
                    <rect class="plan" x={share(spent)} width={share(planned.min(quota.available))} height="100%" />
                </svg>
                <span class="gauge-keys">
                    <span class="key"><svg aria-hidden="true"><rect class="f1 key-fill" width="100%" height="100%" /></svg>{session.fill(Msg::QuotaSpent, &[("count", &figure::grouped(spent))])}</span>
                    <span class="key"><svg aria-hidden="true"><rect class="key-plan" width="100%" height="100%" /></svg>{session.fill(Msg::QuotaPlanned, &[("count", &figure::grouped(planned))])}</span>
                </span>
            </div>
        }
    };
    html! { <div class="half">{ for quotas.iter().map(gauge) }</div> }
}

fn summary(session: &Session, plan: &Plan, batch: usize) -> Html {
    let calls = plan.calls.len();
    let sizes =
        session.fill(Msg::PlanCalls, &[("calls", &calls.to_string()), ("batch", &figure::grouped(batch as u64))]);
    let domains = plan.domains.iter().take(6).map(|(host, count)| {
        html! { <span class="row nowrap"><span class="mono">{host}</span><span class="tnum">{figure::grouped(*count as u64)}</span></span> }
    });
    let more = plan.domains.len().saturating_sub(6);
    html! {
        <dl class="sum">
            <dt>{session.t(Msg::PlanCallsTitle)}</dt><dd>{sizes}</dd>
            <dt>{session.t(Msg::PlanDomains)}</dt>
            <dd class="row wrap gap-l">{ for domains }if more > 0 { <span class="muted">{session.fill(Msg::PlanMore, &[("count", &more.to_string())])}</span> }</dd>
            <dt>{session.t(Msg::PlanTime)}</dt><dd>{session.t(Msg::PlanTimeText)}</dd>
        </dl>
    }
}
