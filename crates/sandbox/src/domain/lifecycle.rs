//! What the account does to its domains, and the states that follow. Both APIs do the same to the same domains.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::name::{check_filing, checked};
use super::{Area, Domain, Fault, Service, State, Status};
use crate::account::Account;
use crate::certificates::Certificates;
use crate::hash;
use crate::settings::{self, Change, Facts, HttpsChange, Settings, WORDS};

/// Most domains of an account.
const MOST: usize = 100;
/// A deployment takes at least so many seconds, and up to so many more.
const DEPLOYS: (u64, u64) = (60, 60);

/// The settings that a new domain comes with.
#[derive(Clone, Copy)]
pub(crate) enum Given<'a> {
    /// The objects of API 3.0, `Origin` among them; the parameters of the domain itself are passed over.
    Objects(&'a Map<String, Value>),
    /// The parameters of API 2017, `origin` among them.
    V2(&'a Change),
}

/// A domain that is to be added.
#[derive(Clone, Copy)]
pub(crate) struct New<'a> {
    pub(crate) name: &'a str,
    pub(crate) service: Service,
    pub(crate) area: Area,
    pub(crate) project: u64,
    pub(crate) settings: Given<'a>,
}

/// Adds a domain: it is deployed, then online.
pub(crate) fn add(account: &mut Account, new: New<'_>, now: u64) -> Result<(), Fault> {
    let may_be_wildcard = matches!(new.settings, Given::Objects(_));
    let name = vacant(account, new.name, new.area, may_be_wildcard)?;
    check_project(account, new.project)?;
    let facts = Facts { domain: &name, service: new.service, certificates: &account.certificates, now };
    let settings = match new.settings {
        Given::Objects(objects) => Settings::new(&without_words(objects), &facts)?,
        Given::V2(change) => Settings::new_v2(change, &facts)?,
    };
    account.domains.push(planted(name, new, settings, now));
    Ok(())
}

/// Adds a domain with the settings, service, area and project of another one.
pub(crate) fn duplicate(account: &mut Account, name: &str, reference: &str, now: u64) -> Result<(), Fault> {
    let Some(model) = account.domain(reference).cloned() else {
        return Err(Fault::NotFound(reference.to_owned()));
    };
    let name = vacant(account, name, model.area, true)?;
    let facts = Facts { domain: &name, service: model.service, certificates: &account.certificates, now };
    let settings = model.settings.copy_for(&model.name, &facts);
    let none = Map::new();
    let new = New {
        name: &model.name,
        service: model.service,
        area: model.area,
        project: model.project,
        settings: Given::Objects(&none),
    };
    account.domains.push(planted(name, new, settings, now));
    Ok(())
}

/// Starts a domain that is offline: it is deployed, then online.
pub(crate) fn start(account: &mut Account, name: &str, now: u64) -> Result<(), Fault> {
    let domain = find(account, name)?;
    match domain.settled(now)? {
        Status::Offline => {}
        Status::Rejected => return Err(Fault::NotApproved(domain.name.clone())),
        _ => return Err(Fault::AlreadyOnline(domain.name.clone())),
    }
    let online = domain.deploy(now);
    if domain.disable == "normal" {
        for (_, until) in domain.pauses.iter_mut().filter(|(_, until)| until.is_none()) {
            *until = Some(online);
        }
    }
    Ok(())
}

/// Stops a domain that is online: the nodes answer 404 from now on; it is closing, then offline.
pub(crate) fn stop(account: &mut Account, name: &str, now: u64) -> Result<(), Fault> {
    let domain = find(account, name)?;
    if domain.settled(now)? != Status::Online {
        return Err(Fault::NotOnline(domain.name.clone()));
    }
    let closed = now.saturating_add(domain.takes(now));
    domain.state = State { status: Status::Closing, then: Some((closed, Status::Offline)) };
    domain.updated = now;
    if domain.pauses.iter().all(|(_, until)| until.is_some()) {
        domain.pauses.push((now, None));
    }
    Ok(())
}

/// Deletes a domain that is offline or was rejected.
pub(crate) fn delete(account: &mut Account, name: &str, now: u64) -> Result<(), Fault> {
    let domain = find(account, name)?;
    if domain.settled(now)? == Status::Online {
        return Err(Fault::NotOffline(domain.name.clone()));
    }
    let name = domain.name.clone();
    account.domains.retain(|domain| domain.name != name);
    Ok(())
}

/// Puts a domain into another project. Nothing is deployed for it.
pub(crate) fn set_project(account: &mut Account, name: &str, project: u64, now: u64) -> Result<(), Fault> {
    find(account, name)?.settled(now)?;
    check_project(account, project)?;
    let domain = find(account, name)?;
    domain.project = project;
    domain.updated = now;
    Ok(())
}

/// UpdateDomainConfig with its parameters as they were sent: the objects that are sent replace the stored ones; `ProjectId`, `ServiceType` and `Area` too.
pub(crate) fn configure(account: &mut Account, name: &str, sent: &Map<String, Value>, now: u64) -> Result<(), Fault> {
    let (changed, rest) = words(account, name, sent, now)?;
    let is_settings = rest.values().any(|value| !value.is_null());
    let is_deployed = is_settings || changed.is_deployed;
    change(account, name, now, is_deployed, |domain, settings, certificates| {
        let service = changed.service.unwrap_or(domain.service);
        settings.update(&rest, &Facts { domain: &domain.name, service, certificates, now })
    })?;
    let domain = find(account, name)?;
    domain.project = changed.project.unwrap_or(domain.project);
    domain.service = changed.service.unwrap_or(domain.service);
    domain.area = changed.area.unwrap_or(domain.area);
    Ok(())
}

/// ModifyDomainConfig: the same with one property of another value.
pub(crate) fn modify(account: &mut Account, name: &str, route: &str, value: &str, now: u64) -> Result<(), Fault> {
    let domain = account.domain(name).ok_or_else(|| Fault::NotFound(name.to_owned()))?;
    domain.changeable(now)?;
    if route == "Domain" {
        return Err(settings::Fault::Unknown(route.to_owned()).into());
    }
    let sent = domain.settings.update_of(route, value, &domain.facts(&account.certificates, now))?;
    configure(account, name, &sent, now)
}

/// UpdateCdnConfig.
pub(crate) fn configure_v2(account: &mut Account, name: &str, sent: &Change, now: u64) -> Result<(), Fault> {
    change(account, name, now, true, |domain, settings, certificates| {
        settings.update_v2(sent, &domain.facts(certificates, now))
    })
}

/// SetHttpsInfo.
pub(crate) fn set_https_v2(account: &mut Account, name: &str, sent: &HttpsChange, now: u64) -> Result<(), Fault> {
    change(account, name, now, true, |domain, settings, certificates| {
        settings.set_https_v2(sent, &domain.facts(certificates, now))
    })
}

/// Changes settings as a whole or not at all. A domain that is online is deployed anew; traffic goes on.
fn change(
    account: &mut Account,
    name: &str,
    now: u64,
    is_deployed: bool,
    edit: impl FnOnce(&Domain, &mut Settings, &Certificates) -> Result<(), settings::Fault>,
) -> Result<(), Fault> {
    let Account { domains, certificates, .. } = account;
    let domain = domains.iter_mut().find(|domain| domain.name.eq_ignore_ascii_case(name));
    let domain = domain.ok_or_else(|| Fault::NotFound(name.to_owned()))?;
    let status = domain.changeable(now)?;
    let mut settings = domain.settings.clone();
    edit(domain, &mut settings, certificates)?;
    domain.settings = settings;
    domain.updated = now;
    if is_deployed && status == Status::Online {
        domain.deploy(now);
    }
    Ok(())
}

/// What of an update is no part of the settings.
struct Words {
    project: Option<u64>,
    service: Option<Service>,
    area: Option<Area>,
    is_deployed: bool,
}

fn words(
    account: &Account,
    name: &str,
    sent: &Map<String, Value>,
    now: u64,
) -> Result<(Words, Map<String, Value>), Fault> {
    let domain = account.domain(name).ok_or_else(|| Fault::NotFound(name.to_owned()))?;
    domain.changeable(now)?;
    let take = |name: &str| sent.get(name).filter(|value| !value.is_null());
    let wrong_type = |name: &str| settings::Fault::Type(name.to_owned());
    let project = match take("ProjectId") {
        Some(value) => Some(value.as_u64().ok_or_else(|| wrong_type("ProjectId"))?),
        None => None,
    };
    let service = match take("ServiceType") {
        Some(value) => {
            let word = value.as_str().ok_or_else(|| wrong_type("ServiceType"))?;
            Some(Service::named(word).ok_or_else(|| settings::Fault::Service(word.to_owned()))?)
        }
        None => None,
    };
    let area = match take("Area") {
        Some(value) => {
            let word = value.as_str().ok_or_else(|| wrong_type("Area"))?;
            Some(Area::named(word).ok_or_else(|| Fault::Area(word.to_owned()))?)
        }
        None => None,
    };
    if let Some(project) = project {
        check_project(account, project)?;
    }
    if let Some(area) = area {
        check_filing(&domain.name, area)?;
    }
    let is_deployed =
        service.is_some_and(|service| service != domain.service) || area.is_some_and(|area| area != domain.area);
    Ok((Words { project, service, area, is_deployed }, without_words(sent)))
}

fn without_words(sent: &Map<String, Value>) -> Map<String, Value> {
    let is_setting = |(name, _): &(&String, &Value)| !WORDS.contains(&name.as_str());
    sent.iter().filter(is_setting).map(|(name, value)| (name.clone(), value.clone())).collect()
}

impl Domain {
    /// The status, where nothing is on its way.
    fn settled(&self, now: u64) -> Result<Status, Fault> {
        match self.status(now) {
            Status::Processing | Status::Closing => Err(Fault::Deploying(self.name.clone())),
            status => Ok(status),
        }
    }

    /// The same, where its settings may be changed.
    fn changeable(&self, now: u64) -> Result<Status, Fault> {
        match self.settled(now)? {
            Status::Rejected => Err(Fault::NotApproved(self.name.clone())),
            _ if self.readonly != "normal" => Err(Fault::Locked(self.name.clone())),
            status => Ok(status),
        }
    }

    /// Deploys it and returns when it is online.
    fn deploy(&mut self, now: u64) -> u64 {
        let online = now.saturating_add(self.takes(now));
        self.state = State { status: Status::Processing, then: Some((online, Status::Online)) };
        self.updated = now;
        online
    }

    /// How long a change that begins now is on its way, in seconds.
    fn takes(&self, now: u64) -> u64 {
        let (least, spread) = DEPLOYS;
        least + hash::mix(self.seed ^ now) % (spread + 1)
    }
}

fn find<'a>(account: &'a mut Account, name: &str) -> Result<&'a mut Domain, Fault> {
    let found = account.domains.iter_mut().find(|domain| domain.name.eq_ignore_ascii_case(name));
    found.ok_or_else(|| Fault::NotFound(name.to_owned()))
}

/// The name in lower case, where the account can have one more domain of this name.
fn vacant(account: &Account, name: &str, area: Area, may_be_wildcard: bool) -> Result<String, Fault> {
    let name = checked(name, area, may_be_wildcard)?;
    if account.domain(&name).is_some() {
        return Err(Fault::Exists(name));
    }
    if account.domains.len() >= MOST { Err(Fault::TooMany(MOST)) } else { Ok(name) }
}

fn check_project(account: &Account, project: u64) -> Result<(), Fault> {
    if account.projects.contains(&project) { Ok(()) } else { Err(Fault::NoProject(project)) }
}

fn planted(name: String, new: New<'_>, settings: Settings, now: u64) -> Domain {
    let seed = hash::text(&name);
    let requests = |zone| {
        let is_served = new.area.zones().contains(&zone);
        if is_served { 20_000 + hash::mix(seed ^ zone as u64) % 200_000 } else { 0 }
    };
    let mut domain = Domain {
        name,
        seed,
        service: new.service,
        area: new.area,
        project: new.project,
        created: now,
        updated: now,
        state: State { status: Status::Processing, then: None },
        disable: "normal",
        readonly: "normal",
        settings,
        daily_requests: super::Zone::ALL.map(requests),
        pauses: Vec::new(),
        purged_slots: BTreeSet::new(),
    };
    let online = domain.deploy(now);
    domain.pauses.push((now, Some(online)));
    domain
}

#[cfg(test)]
mod tests;
