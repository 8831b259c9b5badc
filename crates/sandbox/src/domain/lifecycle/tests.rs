//! Domains from their first day to their last.

use serde_json::json;

use super::super::detail::{cert_domains, detail};
use super::super::fault::Fault;
use super::*;

const NOW: u64 = 1_763_786_100;
const NEW: &str = "new.harbor.example";

fn objects() -> Map<String, Value> {
    Map::from_iter([("Origin".to_owned(), json!({"Origins": ["203.0.113.9"], "OriginType": "ip"}))])
}

fn adding(account: &mut Account, name: &str, area: Area, project: u64) -> Result<(), Fault> {
    let objects = objects();
    let settings = Given::Objects(&objects);
    add(account, New { name, service: Service::Web, area, project, settings }, NOW)
}

fn status(account: &Account, name: &str, now: u64) -> Status {
    account.domain(name).unwrap().status(now)
}

/// When what is on its way has arrived.
fn arrival(account: &Account, name: &str) -> u64 {
    account.domain(name).unwrap().state.then.unwrap().0
}

fn map(value: Value) -> Map<String, Value> {
    let Value::Object(map) = value else { panic!("{value} is no object") };
    map
}

fn seo(account: &mut Account, name: &str, now: u64) -> Result<(), Fault> {
    configure(account, name, &map(json!({"Seo": {"Switch": "on"}})), now)
}

#[test]
fn seeds_have_settings() {
    let account = Account::new(NOW);
    for domain in &account.domains {
        let facts = domain.facts(&account.certificates, NOW);
        let origin = domain.settings.full("Origin", &facts);
        assert!(origin["Origins"].as_array().is_some_and(|origins| !origins.is_empty()), "{}", domain.name);
        let is_served = !matches!(domain.status(NOW), Status::Offline | Status::Rejected);
        assert_eq!(domain.settings.https(), is_served, "{}", domain.name);
    }
    let img = detail(account.domain("img.harbor.example").unwrap(), &account.certificates, NOW);
    assert_eq!(img["Cache"]["SimpleCache"]["CacheRules"].as_array().map(Vec::len), Some(4));
    assert_eq!(img["Referer"]["Switch"], "on");
}

#[test]
fn a_domain_lives_and_dies() {
    let mut account = Account::new(NOW);
    adding(&mut account, "New.harbor.example", Area::Global, 1001).unwrap();
    let online = arrival(&account, NEW);
    assert!((NOW + 60..=NOW + 120).contains(&online));
    assert_eq!(
        (status(&account, NEW, online - 1), status(&account, NEW, online)),
        (Status::Processing, Status::Online)
    );
    let domain = account.domain(NEW).unwrap();
    assert!(!domain.is_served(online - 1) && domain.is_served(online));

    let deploying = Fault::Deploying(NEW.to_owned());
    assert_eq!(stop(&mut account, NEW, online - 1), Err(Fault::Deploying(NEW.to_owned())));
    assert_eq!(start(&mut account, NEW, online), Err(Fault::AlreadyOnline(NEW.to_owned())));
    assert_eq!(delete(&mut account, NEW, online), Err(Fault::NotOffline(NEW.to_owned())));
    stop(&mut account, NEW, online).unwrap();
    let offline = arrival(&account, NEW);
    assert_eq!((status(&account, NEW, online), status(&account, NEW, offline)), (Status::Closing, Status::Offline));
    assert!(!account.domain(NEW).unwrap().is_served(online), "the nodes answer 404 at once");
    assert_eq!(delete(&mut account, NEW, offline - 1), Err(deploying));
    assert_eq!(stop(&mut account, NEW, offline), Err(Fault::NotOnline(NEW.to_owned())));

    start(&mut account, NEW, offline).unwrap();
    let again = arrival(&account, NEW);
    let domain = account.domain(NEW).unwrap();
    assert!(!domain.is_served(online) && !domain.is_served(again - 1) && domain.is_served(again));
    stop(&mut account, NEW, again).unwrap();
    let offline = arrival(&account, NEW);
    delete(&mut account, NEW, offline).unwrap();
    assert_eq!(delete(&mut account, NEW, offline), Err(Fault::NotFound(NEW.to_owned())));
    adding(&mut account, NEW, Area::Global, 0).unwrap();
}

#[test]
fn what_cannot_be_added_is_told_apart() {
    let mut account = Account::new(NOW);
    let mut refused =
        |name: &str, area, project| format!("{:?}", adding(&mut account, name, area, project).unwrap_err());
    assert!(refused("IMG.harbor.example", Area::Mainland, 0).starts_with("Exists"));
    assert!(refused("www.taken.example", Area::Mainland, 0).starts_with("OwnedByOther"));
    assert!(refused("www.unfiled.example", Area::Global, 0).starts_with("NoFiling"));
    assert!(refused("nothing", Area::Mainland, 0).starts_with("Name"));
    assert!(refused(NEW, Area::Mainland, 9).starts_with("NoProject(9)"));
    let none = Map::new();
    let new =
        New { name: NEW, service: Service::Web, area: Area::Mainland, project: 0, settings: Given::Objects(&none) };
    assert!(matches!(add(&mut account, new, NOW), Err(Fault::Settings(settings::Fault::Missing(_)))));
    assert_eq!(account.domains.len(), 12);
    for number in 12..MOST {
        adding(&mut account, &format!("n{number}.harbor.example"), Area::Overseas, 0).unwrap();
    }
    assert_eq!(adding(&mut account, NEW, Area::Mainland, 0), Err(Fault::TooMany(MOST)));
}

#[test]
fn settings_are_deployed_and_refused_meanwhile() {
    let mut account = Account::new(NOW);
    let name = "www.harbor.example";
    seo(&mut account, name, NOW).unwrap();
    let online = arrival(&account, name);
    let domain = account.domain(name).unwrap();
    assert_eq!((domain.status(NOW), domain.updated, domain.is_served(NOW)), (Status::Processing, NOW, true));
    let shown = detail(domain, &account.certificates, NOW);
    assert_eq!((&shown["Seo"]["Switch"], &shown["Https"]["SslStatus"]), (&json!("on"), &json!("deploying")));
    let deploying = Err(Fault::Deploying(name.to_owned()));
    assert_eq!(seo(&mut account, name, online - 1), deploying);
    assert_eq!(set_project(&mut account, name, 0, online - 1), deploying);
    assert_eq!(modify(&mut account, name, "Seo.Switch", r#"{"update": "off"}"#, online - 1), deploying);
    modify(&mut account, name, "Seo.Switch", r#"{"update": "off"}"#, online).unwrap();
    assert_eq!(status(&account, name, online), Status::Processing);
}

#[test]
fn some_domains_cannot_be_changed() {
    let mut account = Account::new(NOW);
    assert_eq!(seo(&mut account, "media.sail.example", NOW), Err(Fault::NotApproved("media.sail.example".to_owned())));
    assert_eq!(
        start(&mut account, "media.sail.example", NOW),
        Err(Fault::NotApproved("media.sail.example".to_owned()))
    );
    assert_eq!(seo(&mut account, "patch.orbit.example", NOW), Err(Fault::Locked("patch.orbit.example".to_owned())));
    assert_eq!(seo(&mut account, "no.example", NOW), Err(Fault::NotFound("no.example".to_owned())));
    // One that is offline keeps what is set for later.
    seo(&mut account, "old.orbit.example", NOW).unwrap();
    assert_eq!(status(&account, "old.orbit.example", NOW), Status::Offline);
    delete(&mut account, "media.sail.example", NOW).unwrap();
    // One that has reached its cap is online, and started again it still serves nothing.
    let capped = "launcher.orbit.example";
    stop(&mut account, capped, NOW).unwrap();
    let offline = arrival(&account, capped);
    start(&mut account, capped, offline).unwrap();
    assert!(!account.domain(capped).unwrap().is_served(arrival(&account, capped)));
}

#[test]
fn project_service_and_area_are_changed_with_the_settings_or_not_at_all() {
    let mut account = Account::new(NOW);
    let name = "img.harbor.example";
    let bad = [
        json!({"ProjectId": 1002, "Seo": {"Switch": "?"}}),
        json!({"ProjectId": 7}),
        json!({"ServiceType": "cake"}),
        json!({"Area": "moon"}),
        json!({"ProjectId": "1002"}),
    ];
    for sent in bad {
        assert!(configure(&mut account, name, &map(sent), NOW).is_err());
    }
    assert_eq!((account.domain(name).unwrap().project, status(&account, name, NOW)), (1001, Status::Online));
    set_project(&mut account, name, 1003, NOW).unwrap();
    configure(&mut account, name, &map(json!({"Domain": name, "ProjectId": 1001})), NOW).unwrap();
    modify(&mut account, name, "ProjectId", r#"{"update": 1002}"#, NOW).unwrap();
    assert!(modify(&mut account, name, "Domain", r#"{"update": "other.example"}"#, NOW).is_err());
    assert_eq!(status(&account, name, NOW), Status::Online, "nothing is deployed for it");
    configure(&mut account, name, &map(json!({"ServiceType": "download", "Area": "global"})), NOW).unwrap();
    let domain = account.domain(name).unwrap();
    assert_eq!((domain.project, domain.service, domain.area), (1002, Service::Download, Area::Global));
    assert_eq!(domain.status(NOW), Status::Processing);
}

#[test]
fn both_apis_change_the_same_domain() {
    let mut account = Account::new(NOW);
    let name = "img.harbor.example";
    configure_v2(&mut account, name, &Change { seo: Some(true), ..Change::default() }, NOW).unwrap();
    let now = arrival(&account, name);
    let https = HttpsChange { https_type: Some(0), ..HttpsChange::default() };
    set_https_v2(&mut account, name, &https, now).unwrap();
    let shown = detail(account.domain(name).unwrap(), &account.certificates, now);
    assert_eq!((&shown["Seo"]["Switch"], &shown["Https"]["Switch"]), (&json!("on"), &json!("off")));
    let now = arrival(&account, name);
    configure(&mut account, name, &map(json!({"CacheKey": {"FullUrlCache": "off"}})), now).unwrap();
    let domain = account.domain(name).unwrap();
    assert!(!domain.settings.v2(&domain.facts(&account.certificates, now)).full_url);

    let change = Change { origin: Some("o.example".to_owned()), ..Change::default() };
    let (area, settings) = (Area::Mainland, Given::V2(&change));
    let new = New { name: "*.wild.example", service: Service::Web, area, project: 0, settings };
    assert!(matches!(add(&mut account, new, NOW), Err(Fault::Name(_))));
    add(&mut account, New { name: NEW, ..new }, NOW).unwrap();
    assert_eq!(account.domain(NEW).unwrap().settings.origins(), (vec!["o.example".to_owned()], "domain".to_owned()));
}

#[test]
fn a_duplicate_has_the_settings_of_its_model() {
    let mut account = Account::new(NOW);
    duplicate(&mut account, NEW, "img.harbor.example", NOW).unwrap();
    let shown = |name: &str| detail(account.domain(name).unwrap(), &account.certificates, NOW + 3_600);
    let (copy, model) = (shown(NEW), shown("img.harbor.example"));
    assert_eq!(copy["Origin"]["ServerName"], NEW);
    for name in ["Cache", "Referer", "Https", "ResponseHeader", "ServiceType", "Area", "ProjectId"] {
        assert_eq!(copy[name], model[name], "{name}");
    }
    assert!(matches!(duplicate(&mut account, NEW, "img.harbor.example", NOW), Err(Fault::Exists(_))));
    assert!(matches!(duplicate(&mut account, "b.example", "none.example", NOW), Err(Fault::NotFound(_))));
}

#[test]
fn a_detail_has_every_documented_name() {
    let account = Account::new(NOW);
    let shown = detail(&account.domains[0], &account.certificates, NOW);
    let names = "ResourceId AppId Domain Cname Status ProjectId ServiceType CreateTime UpdateTime Origin IpFilter \
        IpFreqLimit StatusCodeCache Compression BandwidthAlert RangeOriginPull FollowRedirect ErrorPage RequestHeader \
        ResponseHeader DownstreamCapping CacheKey ResponseHeaderCache VideoSeek Cache OriginPullOptimization Https \
        Authentication Seo Disable ForceRedirect Referer MaxAge Ipv6 Compatibility SpecificConfig Area Readonly \
        OriginPullTimeout AwsPrivateAccess SecurityConfig ImageOptimization UserAgentFilter AccessControl Advance \
        UrlRedirect AccessPort Tag AdvancedAuthentication OriginAuthentication Ipv6Access AdvanceSet OfflineCache \
        OriginCombine PostMaxSize Quic OssPrivateAccess WebSocket RemoteAuthentication ShareCname RuleEngine \
        ParentHost HwPrivateAccess QnPrivateAccess HttpsBilling OthersPrivateAccess ParamFilter AutoGuard GeoBlocker";
    let names: BTreeSet<&str> = names.split_whitespace().collect();
    assert_eq!(shown.keys().map(String::as_str).collect::<BTreeSet<_>>(), names);
}

#[test]
fn a_certificate_has_its_domains() {
    let account = Account::new(NOW);
    let orbit = account.certificates.find("orBiT3zz").unwrap();
    let found = cert_domains(&account.domains, |name| orbit.covers(name));
    assert_eq!(found.domains, ["patch.orbit.example", "launcher.orbit.example", "old.orbit.example"]);
    assert_eq!(found.certified_domains, ["patch.orbit.example", "launcher.orbit.example"]);
}

#[test]
fn a_wildcard_stands_for_what_is_below_it() {
    let mut account = Account::new(NOW);
    adding(&mut account, "*.harbor.example", Area::Overseas, 0).unwrap();
    let of = |host: &str| super::super::of_host(&account.domains, host).map(|domain| domain.name.as_str());
    assert_eq!(of("img.harbor.example"), Some("img.harbor.example"));
    assert_eq!(of("new.harbor.example"), Some("*.harbor.example"));
    assert_eq!(of("a.new.harbor.example"), Some("*.harbor.example"));
    assert_eq!((of("harbor.example"), of(".harbor.example"), of("notharbor.example")), (None, None, None));
}
