//! The form of a connection: checked as it is left, tested before it is trusted.

use edgeseal_core::tencent::v3::DescribeDomains;
use web_sys::{HtmlInputElement, HtmlSelectElement, SubmitEvent};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::cloud::connection::{TemplateFault, check_template};
use crate::cloud::{Client, Connection, Failure, Way};
use crate::i18n::Msg;
use crate::platform::stamp;
use crate::store::session::Act;
use crate::store::{Session, use_session};
use crate::ui::{Button, ErrorCard, Icon, Kind, StatusMark, Tone};

const HOSTS: [(&str, Msg); 2] =
    [("cdn.tencentcloudapi.com", Msg::SiteMainland), ("cdn.intl.tencentcloudapi.com", Msg::SiteInternational)];

#[derive(Properties, PartialEq)]
pub(super) struct ConnectionFormProps {
    pub(super) connection: Connection,
}

/// The outcome of a test.
#[derive(Clone, PartialEq)]
enum Test {
    Running,
    Passed { ms: u64, domains: u64 },
    Failed(Failure),
}

/// A text field of the form.
struct Field<'a> {
    name: &'static str,
    label: Msg,
    hint: Option<Msg>,
    problem: Option<Msg>,
    value: &'a str,
    kind: &'static str,
    oninput: Callback<InputEvent>,
}

#[component]
pub(super) fn ConnectionForm(props: &ConnectionFormProps) -> Html {
    let session = use_session();
    let draft = use_state_eq(|| props.connection.clone());
    let tried = use_state_eq(|| false);
    let test = use_state_eq(|| None::<Test>);
    let edit = |change: fn(&mut Connection, String)| {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let mut next = (*draft).clone();
            change(&mut next, input.value());
            draft.set(next);
        })
    };
    let problems = Problems::of(&draft);
    let known = session.state.connections.iter().any(|connection| connection.id == draft.id);
    let saved = session.state.connections.contains(&*draft);
    let in_use = session.client().connection().id == draft.id;
    let onsubmit = {
        let (draft, tried, dispatch) = (draft.clone(), tried.clone(), session.state.dispatcher());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            tried.set(true);
            if !problems.any() {
                dispatch.dispatch(Act::Save((*draft).clone()));
            }
        })
    };
    let ontest = {
        let (draft, tried, test) = (draft.clone(), tried.clone(), test.clone());
        Callback::from(move |()| {
            tried.set(true);
            if problems.any() {
                return;
            }
            test.set(Some(Test::Running));
            let (client, test) = (Client::new((*draft).clone()), test.clone());
            spawn_local(async move {
                let started = stamp::now_ms();
                let answer = client.call(&DescribeDomains { limit: Some(1), ..DescribeDomains::default() }).await;
                test.set(Some(match answer {
                    Ok(page) => Test::Passed { ms: stamp::now_ms() - started, domains: page.total_number },
                    Err(failure) => Test::Failed(failure),
                }));
            });
        })
    };
    let onremove = {
        let (dispatch, id) = (session.state.dispatcher(), draft.id);
        Callback::from(move |()| dispatch.dispatch(Act::Remove(id)))
    };
    let fields = match &draft.way {
        Way::Demo => html! { <p class="soft">{session.t(Msg::DemoText)}</p> },
        Way::Relay { template } => {
            let shown = |problem: Option<Msg>| problem.filter(|_| *tried);
            let onhost = {
                let draft = draft.clone();
                Callback::from(move |event: Event| {
                    let select: HtmlSelectElement = event.target_unchecked_into();
                    draft.set(Connection { host: select.value(), ..(*draft).clone() });
                })
            };
            html! {
                <>
                    {field(&session, Field { name: "name", label: Msg::FieldName, hint: None, problem: shown(problems.name), value: &draft.name, kind: "text", oninput: edit(|draft, text| draft.name = text) })}
                    <div class="form-2">
                        {field(&session, Field { name: "proxy", label: Msg::FieldProxy, hint: Some(Msg::FieldProxyHint), problem: shown(problems.template), value: template, kind: "text", oninput: edit(|draft, template| draft.way = Way::Relay { template }) })}
                        <div class="field">
                            <label class="field-label" for="site">{session.t(Msg::FieldSite)}</label>
                            <select class="input" id="site" name="site" onchange={onhost}>
                                { for HOSTS.map(|(host, word)| html! { <option value={host} selected={draft.host == host}>{session.t(word)}</option> }) }
                            </select>
                            <span class="hint mono">{&draft.host}</span>
                        </div>
                    </div>
                    <fieldset class="stack">
                        <legend class="legend-h row"><h3>{session.t(Msg::KeysTitle)}</h3><span class="small muted">{session.t(Msg::KeysThisTab)}</span></legend>
                        {field(&session, Field { name: "secret-id", label: Msg::FieldSecretId, hint: None, problem: shown(problems.secret_id), value: &draft.keys.secret_id, kind: "text", oninput: edit(|draft, text| draft.keys.secret_id = text.trim().to_owned()) })}
                        {field(&session, Field { name: "secret-key", label: Msg::FieldSecretKey, hint: None, problem: shown(problems.secret_key), value: &draft.keys.secret_key, kind: "password", oninput: edit(|draft, text| draft.keys.secret_key = text.trim().to_owned()) })}
                        {field(&session, Field { name: "token", label: Msg::FieldToken, hint: Some(Msg::FieldTokenHint), problem: None, value: &draft.keys.token, kind: "password", oninput: edit(|draft, text| draft.keys.token = text.trim().to_owned()) })}
                    </fieldset>
                </>
            }
        }
    };
    let title = if draft.name.is_empty() { session.t(Msg::ConnectionNew).to_owned() } else { draft.name.clone() };
    let word = if saved && in_use {
        Msg::ConnectionUsed
    } else if known {
        Msg::ConnectionSave
    } else {
        Msg::ConnectionCreate
    };
    html! {
        <form class="form" novalidate=true autocomplete="off" {onsubmit}>
            <div class="row wide">
                <h2 class="cut">{title}</h2>
                <div class="row">
                    <Button small=true icon="refresh" label={session.t(Msg::ConnectionTest)} busy={*test == Some(Test::Running)} onclick={ontest} />
                    if known && session.state.connections.len() > 1 {
                        <Button small=true kind={Kind::DangerQuiet} label={session.t(Msg::ConnectionRemove)} onclick={onremove} />
                    }
                </div>
            </div>
            {outcome(&session, test.as_ref())}
            {fields}
            <div class="row">
                <Button kind={Kind::Primary} submit=true label={session.t(word)} />
                if saved && in_use { <StatusMark tone={Tone::On} word={session.t(Msg::ConnectionInUse)} /> }
            </div>
        </form>
    }
}

fn field(session: &Session, field: Field<'_>) -> Html {
    let described = (field.problem.or(field.hint)).map(|_| format!("{}-says", field.name));
    html! {
        <div class="field">
            <label class="field-label" for={field.name}>{session.t(field.label)}</label>
            <input class="input mono" id={field.name} name={field.name} type={field.kind} value={field.value.to_owned()}
                spellcheck="false" autocapitalize="off" autocomplete={if field.kind == "password" { "new-password" } else { "off" }}
                aria-invalid={field.problem.map(|_| "true")} aria-describedby={described.clone()} oninput={field.oninput} />
            if let Some(problem) = field.problem {
                <span class="problem" id={described}><Icon name="warn" />{session.t(problem)}</span>
            } else if let Some(hint) = field.hint {
                <span class="hint" id={described}>{session.t(hint)}</span>
            }
        </div>
    }
}

fn outcome(session: &Session, test: Option<&Test>) -> Html {
    match test {
        None => Html::default(),
        Some(Test::Running) => html! { <p class="note" role="status">{session.t(Msg::TestRunning)}</p> },
        Some(Test::Passed { ms, domains }) => html! {
            <p class="note ok" role="status"><Icon name="check" />
                {session.fill(Msg::TestPassed, &[("ms", &ms.to_string()), ("count", &domains.to_string())])}</p>
        },
        Some(Test::Failed(failure)) => html! {
            <div class="panel"><ErrorCard title={session.t(Msg::TestFailed)} failure={failure.clone()} /></div>
        },
    }
}

/// What is wrong with a draft, field by field.
#[derive(Clone, Copy, PartialEq)]
struct Problems {
    name: Option<Msg>,
    template: Option<Msg>,
    secret_id: Option<Msg>,
    secret_key: Option<Msg>,
}

impl Problems {
    fn of(draft: &Connection) -> Self {
        let Way::Relay { template } = &draft.way else {
            return Self { name: None, template: None, secret_id: None, secret_key: None };
        };
        let template = check_template(template).err().map(|fault| match fault {
            TemplateFault::Empty => Msg::ProblemProxyEmpty,
            TemplateFault::Scheme => Msg::ProblemProxyScheme,
            TemplateFault::Places => Msg::ProblemProxyPlaces,
        });
        Self {
            name: draft.name.trim().is_empty().then_some(Msg::ProblemName),
            template,
            secret_id: draft.keys.secret_id.is_empty().then_some(Msg::ProblemSecretId),
            secret_key: draft.keys.secret_key.is_empty().then_some(Msg::ProblemSecretKey),
        }
    }

    fn any(self) -> bool {
        [self.name, self.template, self.secret_id, self.secret_key].iter().any(Option::is_some)
    }
}
