//! Domains: all of the account, with state, area and the traffic of the last day.

use std::collections::HashMap;
use std::rc::Rc;

use edgeseal_core::tencent::v3::BriefDomain;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::words;
use crate::cloud::{Client, Failure};
use crate::i18n::Msg;
use crate::model::domains::{Column, DayOfTraffic, Row, Sort, select};
use crate::model::figure;
use crate::model::series::sparkline;
use crate::route::{Route, use_query};
use crate::store::{Session, use_load, use_session};
use crate::ui::{Anchor, Button, Empty, Head, Icon, LoadView, Notice, PageHead, VirtualTable};

/// Traffic is read for so many domains at once; a larger account reads it domain by domain in the statistics.
const TRAFFIC_DOMAINS: usize = 300;
const STATUSES: [&str; 5] = ["online", "processing", "closing", "offline", "rejected"];

type Traffic = Rc<HashMap<String, DayOfTraffic>>;

/// The page.
#[component]
pub(crate) fn Domains() -> Html {
    let session = use_session();
    let domains = session.domains.data.clone();
    let (traffic, reload_traffic) = use_load((session.client(), domains), |(client, domains)| async move {
        read_traffic(&client, domains.as_deref().map_or(&[], Vec::as_slice)).await
    });
    let reload = session.reload_domains.clone();
    let lead = session.domains.data.as_ref().map(|domains| {
        let count = figure::grouped(domains.len() as u64);
        html! { <><span>{session.fill(Msg::DomainsCount, &[("count", &count)])}</span><span class="muted">{session.t(Msg::TimesInUtc8)}</span></> }
    });
    let no_traffic = traffic.failure.as_ref().map(|failure| {
        let says = session.fill(Msg::DomainsTrafficFailed, &[("cause", &failure.code)]);
        html! { <Notice {says} onretry={reload_traffic} /> }
    });
    let traffic = traffic.data.unwrap_or_default();
    let view = Callback::from(move |domains: Rc<Vec<BriefDomain>>| {
        html! { <DomainTable {domains} traffic={Rc::clone(&traffic)} /> }
    });
    html! {
        <>
            <PageHead title={session.t(Msg::DomainsTitle)} api="DescribeDomains" lead={lead.unwrap_or_default()}>
                <Button icon="refresh" label={session.t(Msg::Reload)} busy={session.domains.busy} onclick={reload.clone()} />
            </PageHead>
            {no_traffic.unwrap_or_default()}
            <LoadView<Rc<Vec<BriefDomain>>> load={session.domains.clone()} failed={session.t(Msg::DomainsFailed)}
                awaited={session.t(Msg::DomainsAwaited)} onretry={reload} {view} />
        </>
    }
}

/// The last day of each domain, both areas together.
async fn read_traffic(client: &Client, domains: &[BriefDomain]) -> Result<Traffic, Failure> {
    let mut days: HashMap<String, DayOfTraffic> = HashMap::new();
    for area in ["mainland", "overseas"] {
        let served =
            |domain: &&BriefDomain| domain.status != "rejected" && (domain.area == area || domain.area == "global");
        let names: Vec<String> =
            domains.iter().filter(served).take(TRAFFIC_DOMAINS).map(|domain| domain.domain.clone()).collect();
        for (name, day) in client.day_of_traffic(&names, area).await? {
            let known = days.entry(name).or_default();
            known.total += day.total;
            if known.hours.is_empty() {
                known.hours = day.hours;
            } else {
                known.hours.iter_mut().zip(day.hours).for_each(|(sum, more)| *sum += more);
            }
        }
    }
    Ok(Rc::new(days))
}

#[derive(Properties, PartialEq)]
struct DomainTableProps {
    domains: Rc<Vec<BriefDomain>>,
    traffic: Traffic,
}

#[component]
fn DomainTable(props: &DomainTableProps) -> Html {
    let session = use_session();
    let (query, set_query) = use_query();
    let rows = use_memo((Rc::clone(&props.domains), Rc::clone(&props.traffic)), |(domains, traffic)| {
        let row = |domain: &BriefDomain| Row { domain: domain.clone(), traffic: traffic.get(&domain.domain).cloned() };
        domains.iter().map(row).collect::<Vec<_>>()
    });
    let sort = Sort::from_key(query.get("sort"));
    let (search, status) = (query.get("q").to_owned(), query.get("status").to_owned());
    let chosen = use_memo((Rc::clone(&rows), search.clone(), status.clone(), sort), |(rows, search, status, sort)| {
        select(rows, search, status, *sort)
    });
    let onsearch = {
        let (query, set_query) = (query.clone(), set_query.clone());
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            set_query.emit(query.with("q", &input.value()));
        })
    };
    let chip = |word: &'static str| {
        let on = status == word;
        let (query, set_query) = (query.clone(), set_query.clone());
        let onclick =
            Callback::from(move |_: MouseEvent| set_query.emit(query.with("status", if on { "" } else { word })));
        let count = rows.iter().filter(|row| row.domain.status == word).count();
        html! {
            if count > 0 || on {
                <button type="button" class={classes!("chip", on.then_some("on"))} aria-pressed={on.to_string()} {onclick}>
                    {words::domain_status(&session, word)}<span class="tnum val">{count}</span>
                </button>
            }
        }
    };
    let head = |column: Column, message: Msg, figures: bool| {
        let (query, set_query) = (query.clone(), set_query.clone());
        let order = (sort.column == column).then_some(if sort.descending { "descending" } else { "ascending" });
        let onsort = Callback::from(move |()| set_query.emit(query.with("sort", &sort.toggled(column).to_key())));
        let label = session.t(message);
        if figures { Head::figures(label) } else { Head::words(label) }.sorted(order, onsort)
    };
    let heads = vec![
        head(Column::Domain, Msg::ColDomain, false),
        head(Column::Status, Msg::ColStatus, false),
        head(Column::Type, Msg::ColType, false),
        head(Column::Area, Msg::ColArea, false),
        Head::words(session.t(Msg::ColTraffic)),
        head(Column::Total, Msg::ColTotal, true),
        Head::words(session.t(Msg::ColOrigin)),
        head(Column::Changed, Msg::ColChanged, true),
    ];
    let now = session.client().now();
    let row_key = {
        let (rows, chosen) = (Rc::clone(&rows), Rc::clone(&chosen));
        Callback::from(move |at: usize| rows[chosen[at]].domain.domain.clone())
    };
    let row = {
        let (rows, chosen, session) = (Rc::clone(&rows), Rc::clone(&chosen), session.clone());
        Callback::from(move |at: usize| cells(&session, &rows[chosen[at]], now))
    };
    let clear = {
        let (query, set_query) = (query.clone(), set_query.clone());
        Callback::from(move |()| set_query.emit(query.with("q", "").with("status", "")))
    };
    html! {
        <>
            <div class="filters" role="search">
                <div class="search">
                    <Icon name="search" />
                    <input class="input" type="search" name="q" aria-label={session.t(Msg::DomainsFilter)}
                        placeholder={session.t(Msg::DomainsFilterHint)} value={search} oninput={onsearch} />
                </div>
                { for STATUSES.into_iter().map(chip) }
                <span class="push small muted tnum" role="status">
                    {session.fill(Msg::RowsShown, &[("shown", &figure::grouped(chosen.len() as u64)), ("total", &figure::grouped(rows.len() as u64))])}
                </span>
            </div>
            if rows.is_empty() {
                <Empty icon="domains" title={session.t(Msg::DomainsNone)} text={session.t(Msg::DomainsNoneText)}>
                    <Anchor route={Route::Settings} class="btn">{session.t(Msg::NavSettings)}</Anchor>
                </Empty>
            } else if chosen.is_empty() {
                <Empty icon="search" title={session.t(Msg::DomainsNoMatch)} text={session.t(Msg::DomainsNoMatchText)}>
                    <Button label={session.t(Msg::ClearFilters)} onclick={clear} />
                </Empty>
            } else {
                <VirtualTable label={session.t(Msg::DomainsTitle)} {heads} total={chosen.len()} {row} {row_key} cards=true />
            }
        </>
    }
}

fn cells(session: &Session, row: &Row, now: u64) -> Html {
    let domain = &row.domain;
    let total = row.traffic.as_ref().filter(|day| day.total > 0.0).map(|day| figure::bytes(day.total));
    let line = row.traffic.as_ref().and_then(|day| sparkline(&day.hours));
    let origin = domain.origin.origins.join(", ");
    let mut stats = vec![("domain", domain.domain.clone())];
    if domain.area == "overseas" {
        stats.push(("area", domain.area.clone()));
    }
    html! {
        <>
            <td class="t-name">
                <div class="named">
                    <Anchor route={Route::Stats} query={stats} class="host cut">{&domain.domain}</Anchor>
                    {words::blocked(session, &domain.disable)}
                </div>
            </td>
            <td class="t-facts">
                {words::domain_status(session, &domain.status)}<span>{words::area(session, &domain.area)}</span>
                if let Some(total) = &total { <span class="tnum">{total.text()}</span> }
            </td>
            <td>{words::domain_status(session, &domain.status)}</td>
            <td class="soft">{words::service_type(session, &domain.service_type)}</td>
            <td class="soft">{words::area(session, &domain.area)}</td>
            <td class="t-spark">
                <svg class={classes!("spark", line.is_none().then_some("off"))} viewBox="0 0 96 20" preserveAspectRatio="none" aria-hidden="true">
                    if let Some((line, area)) = line { <path class="area" d={area} /><path d={line} /> } else { <path d="M0 19L96 19" /> }
                </svg>
            </td>
            if let Some(total) = &total { <td class="num">{words::figure(total)}</td> } else { <td class="num na">{"—"}</td> }
            <td class="soft mono cut origin" title={origin.clone()}>{origin.clone()}</td>
            <td class="num soft" title={domain.update_time.clone()}>{words::age(session, &domain.update_time, now)}</td>
        </>
    }
}
