//! Statistics: traffic, bandwidth, requests and hit rate of a range, as a figure, a sentence, a chart and a table.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::words;
use crate::i18n::Msg;
use crate::model::figure;
use crate::model::load::Load;
use crate::model::range::{Span, clock, day_and_clock};
use crate::model::series::{Metric, Series};
use crate::platform::browser;
use crate::route::use_query;
use crate::store::{Session, use_load, use_session};
use crate::ui::{Button, Choice, Empty, Kind, LineChart, LoadView, PageHead, Segments};

/// Data younger than this may be incomplete: the cloud is 5 to 10 minutes late.
const ARRIVING: u64 = 600;
/// Rows a page of the table.
const PAGE: usize = 48;

type AllSeries = Rc<Vec<Rc<Series>>>;

/// The page.
#[component]
pub(crate) fn Stats() -> Html {
    let session = use_session();
    let (query, set_query) = use_query();
    let span = Span::from_key(query.get("range"));
    let metric = Metric::from_word(query.get("metric"));
    let (domain, area) = (query.get("domain").to_owned(), area_key(query.get("area")));
    let question = (session.client(), span, domain.clone(), area);
    let (load, reload) = use_load(question, |(client, span, domain, area)| async move {
        let mut all = Vec::with_capacity(Metric::ALL.len());
        for metric in Metric::ALL {
            all.push(Rc::new(client.series(metric, span, &domain, area).await?));
        }
        Ok(Rc::new(all))
    });
    let choose = |name: &'static str, usual: &'static str| {
        let (query, set_query) = (query.clone(), set_query.clone());
        Callback::from(move |key: &'static str| set_query.emit(query.with(name, if key == usual { "" } else { key })))
    };
    let ondomain = {
        let (query, set_query) = (query.clone(), set_query.clone());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            set_query.emit(query.with("domain", &select.value()));
        })
    };
    let is_known = session.domains.data.iter().any(|domains| domains.iter().any(|known| known.domain == domain));
    let ranges = Span::ALL.map(|span| Choice { key: span.key(), label: session.t(range_word(span)).into() });
    let areas = [("mainland", Msg::AreaMainland), ("overseas", Msg::AreaOverseas)]
        .map(|(key, word)| Choice { key, label: session.t(word).into() });
    let copy_link = Callback::from(|()| browser::copy(browser::href()));
    let view = {
        let (onmetric, session) = (choose("metric", Metric::default().word()), session.clone());
        Callback::from(move |all: AllSeries| body(&session, &all, metric, span, &onmetric))
    };
    html! {
        <>
            <PageHead title={session.t(Msg::StatsTitle)} api="DescribeCdnData" lead={lead(&session, &load)}>
                <Button icon="link" label={session.t(Msg::CopyLink)} onclick={copy_link} />
                <Button icon="refresh" label={session.t(Msg::Reload)} busy={load.busy} onclick={reload.clone()} />
            </PageHead>
            <div class="filters">
                <Segments label={session.t(Msg::StatsRange)} choices={ranges.to_vec()} chosen={span.key()} onchoose={choose("range", Span::default().key())} />
                <Segments label={session.t(Msg::ColArea)} choices={areas.to_vec()} chosen={area} onchoose={choose("area", "mainland")} />
                <select class="input pick" name="domain" aria-label={session.t(Msg::ColDomain)} onchange={ondomain}>
                    <option value="" selected={domain.is_empty()}>{session.t(Msg::StatsAllDomains)}</option>
                    if !domain.is_empty() && !is_known {
                        <option value={domain.clone()} selected=true>{&domain}</option>
                    }
                    { for session.domains.data.iter().flat_map(|domains| domains.iter()).map(|known| html! {
                        <option value={known.domain.clone()} selected={known.domain == domain}>{&known.domain}</option>
                    }) }
                </select>
            </div>
            <div class="page-body tight">
                <LoadView<AllSeries> {load} failed={session.t(Msg::StatsFailed)} awaited={session.t(Msg::StatsAwaited)} onretry={reload} {view} />
            </div>
        </>
    }
}

fn area_key(text: &str) -> &'static str {
    if text == "overseas" { "overseas" } else { "mainland" }
}

fn range_word(span: Span) -> Msg {
    match span {
        Span::Hour => Msg::RangeHour,
        Span::Today => Msg::RangeToday,
        Span::Week => Msg::RangeWeek,
        Span::Month => Msg::RangeMonth,
    }
}

fn metric_words(metric: Metric) -> (Msg, Msg) {
    match metric {
        Metric::Traffic => (Msg::MetricTraffic, Msg::SummarySum),
        Metric::Bandwidth => (Msg::MetricBandwidth, Msg::SummaryPeak),
        Metric::Requests => (Msg::MetricRequests, Msg::SummarySum),
        Metric::HitRate => (Msg::MetricHitRate, Msg::SummaryAverage),
    }
}

fn lead(session: &Session, load: &Load<AllSeries>) -> Html {
    let read = (load.at > 0).then(|| session.fill(Msg::ReadAt, &[("time", &clock(load.at))]));
    html! { <><span>{session.t(Msg::TimesInUtc8)}</span>if let Some(read) = read { <span class="muted tnum">{read}</span> }</> }
}

fn body(session: &Session, all: &AllSeries, chosen: Metric, span: Span, onmetric: &Callback<&'static str>) -> Html {
    let card = |(metric, series): (Metric, &Rc<Series>)| {
        let (name, summary) = metric_words(metric);
        let onclick = {
            let onmetric = onmetric.clone();
            Callback::from(move |_: MouseEvent| onmetric.emit(metric.word()))
        };
        html! {
            <button type="button" class="fig" aria-pressed={(metric == chosen).to_string()} {onclick}>
                <span class="fig-label">{session.t(name)}</span>
                <span class="fig-value">{words::figure(&metric.figure(series.summary))}</span>
                <span class="delta">{session.t(summary)}</span>
            </button>
        }
    };
    let series = Metric::ALL.iter().position(|metric| *metric == chosen).and_then(|at| all.get(at)).cloned();
    let series = series.unwrap_or_default();
    let name = session.t(metric_words(chosen).0);
    let with_day = matches!(span, Span::Week | Span::Month);
    let now = session.client().now();
    let says = sentence(session, chosen, &series, with_day);
    let (_, unit) = chosen.axis_unit(series.peak().map_or(0.0, |(_, most)| most));
    let axis =
        if unit.is_empty() { name.to_owned() } else { session.fill(Msg::Axis, &[("name", name), ("unit", unit)]) };
    let chart = html! {
        <figure class="chart-figure">
            <figcaption class="legend">
                <span class="key"><svg class="line" viewBox="0 0 18 10" aria-hidden="true"><path class="lg c1" d="M0 5h18" /></svg>{axis}</span>
                <span class="key"><svg class="line" viewBox="0 0 18 10" aria-hidden="true"><path class="lg cmpk" d="M0 5h18" /></svg>{session.t(Msg::StillArriving)}</span>
            </figcaption>
            <LineChart label={says.clone()} series_name={name} metric={chosen} series={Rc::clone(&series)} {with_day}
                arriving_from={now.saturating_sub(ARRIVING)} theme={session.state.theme} failed={session.t(Msg::ChartFailed)} />
        </figure>
    };
    html! {
        <>
            <div class="figs pick four" role="group" aria-label={session.t(Msg::StatsMetric)}>
                { for Metric::ALL.into_iter().zip(all.iter()).map(card) }
            </div>
            if series.times.is_empty() {
                <Empty icon="stats" title={session.t(Msg::StatsNone)} text={session.t(Msg::StatsNoneText)} />
            } else {
                <p class="says">{says.clone()}</p>
                {chart}
                <SeriesTable series={Rc::clone(&series)} metric={chosen} {with_day} />
            }
        </>
    }
}

/// The chart in a sentence.
fn sentence(session: &Session, metric: Metric, series: &Series, with_day: bool) -> String {
    let Some((time, value)) = series.peak() else { return session.t(Msg::StatsNone).to_owned() };
    let time = if with_day { day_and_clock(time) } else { clock(time) };
    let message = match metric {
        Metric::Traffic => Msg::SaysTraffic,
        Metric::Bandwidth => Msg::SaysBandwidth,
        Metric::Requests => Msg::SaysRequests,
        Metric::HitRate => Msg::SaysHitRate,
    };
    session.fill(
        message,
        &[("peak", &metric.figure(value).text()), ("time", &time), ("total", &metric.figure(series.summary).text())],
    )
}

#[derive(Properties, PartialEq)]
struct SeriesTableProps {
    series: Rc<Series>,
    metric: Metric,
    with_day: bool,
}

/// The same numbers as the chart, newest first, a page at a time.
#[component]
fn SeriesTable(props: &SeriesTableProps) -> Html {
    let session = use_session();
    let open = use_state_eq(|| false);
    let page = use_state_eq(|| 0_usize);
    let toggle = {
        let open = open.clone();
        Callback::from(move |()| open.set(!*open))
    };
    let count = props.series.times.len();
    let pages = count.div_ceil(PAGE).max(1);
    let at = (*page).min(pages - 1);
    let turn = |to: usize| {
        let page = page.clone();
        Callback::from(move |()| page.set(to))
    };
    let rows = (0..count).rev().skip(at * PAGE).take(PAGE).map(|index| {
        let time = props.series.times[index] as u64;
        let time = if props.with_day { day_and_clock(time) } else { clock(time) };
        html! { <tr key={index}><td class="tnum">{time}</td><td class="num">{words::figure(&props.metric.figure(props.series.values[index]))}</td></tr> }
    });
    html! {
        <section class="panel" aria-label={session.t(Msg::AsTable)}>
            <div class="panel-head">
                <h2>{session.t(Msg::AsTable)}</h2><span class="small muted tnum">{figure::grouped(count as u64)}</span>
                <span class="push"></span>
                if *open && pages > 1 {
                    <span class="small muted tnum" role="status">{session.fill(Msg::PageOf, &[("page", &(at + 1).to_string()), ("pages", &pages.to_string())])}</span>
                    <Button small=true icon="left" icon_only=true label={session.t(Msg::PageNewer)} onclick={turn(at.saturating_sub(1))} />
                    <Button small=true icon="right" icon_only=true label={session.t(Msg::PageOlder)} onclick={turn((at + 1).min(pages - 1))} />
                }
                <Button small=true kind={Kind::Ghost} label={session.t(if *open { Msg::Hide } else { Msg::Show })} onclick={toggle} />
            </div>
            if *open {
                <table class="table inset">
                    <thead><tr><th scope="col">{session.t(Msg::ColTime)}</th><th scope="col" class="num">{session.t(metric_words(props.metric).0)}</th></tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            }
        </section>
    }
}
