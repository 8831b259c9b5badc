//! The life of a domain: added, started, stopped, deleted, copied.

use edgeseal_core::Api;
use edgeseal_core::tencent::v2::DescribeCdnHosts;
use edgeseal_core::tencent::v3::settings::Origin;
use edgeseal_core::tencent::v3::{
    AddCdnDomain, DeleteCdnDomain, DescribeCertDomains, DescribeDomainsConfig, DetailDomain, DuplicateDomainConfig,
    PurgeUrlsCache, StartCdnDomain, StopCdnDomain,
};
use serde_json::{Value, json};

use crate::client::Client;

const NEW: &str = "new.harbor.example";
/// Longer than any change is on its way.
const DEPLOYED: u64 = 121;

pub(crate) fn detail(client: &mut Client, domain: &str) -> DetailDomain {
    let page = client.call(&DescribeDomainsConfig::of(domain)).unwrap();
    assert_eq!((page.total_number, page.domains.len()), (1, 1), "{domain}");
    page.domains.into_iter().next().unwrap()
}

fn code<T>(result: Result<T, edgeseal_core::ApiError>) -> String {
    result.map_or_else(|error| error.code, |_| "ok".to_owned())
}

fn adding(domain: &str) -> AddCdnDomain {
    let origin = Origin {
        origins: Some(vec!["203.0.113.9:8080".to_owned()]),
        origin_type: Some("ip".to_owned()),
        ..Origin::default()
    };
    AddCdnDomain::new(domain, "web", origin)
}

/// What both APIs say about the state of a domain.
fn states(client: &mut Client, domain: &str) -> Option<(String, i64)> {
    let v3 = client.call(&DescribeDomainsConfig::of(domain)).unwrap().domains.into_iter().next();
    let v2 = client.call(&DescribeCdnHosts::default()).unwrap().hosts.into_iter().find(|host| host.host == domain);
    assert_eq!(v3.is_some(), v2.is_some(), "both APIs have the same domains");
    Some((v3?.status?, v2?.status))
}

fn purge(client: &mut Client, domain: &str) -> String {
    code(client.call(&PurgeUrlsCache::new([format!("https://{domain}/a.png")])))
}

#[test]
fn a_domain_lives_and_dies_in_both_apis() {
    let client = &mut Client::new();
    let domain = || NEW.to_owned();
    let state = |word: &str, number| Some((word.to_owned(), number));
    assert_eq!(purge(client, NEW), "ResourceNotFound.CdnHostNotExists");

    client.call(&adding("New.Harbor.Example")).unwrap();
    assert_eq!(states(client, NEW), state("processing", 4));
    assert_eq!(code(client.call(&StopCdnDomain { domain: domain() })), "ResourceInUse.CdnOpInProgress");
    client.wait(DEPLOYED);
    assert_eq!(states(client, NEW), state("online", 5));
    assert_eq!(purge(client, NEW), "ok");
    assert_eq!(code(client.call(&DeleteCdnDomain { domain: domain() })), "ResourceUnavailable.CdnHostIsNotOffline");

    client.call(&StopCdnDomain { domain: domain() }).unwrap();
    assert_eq!(states(client, NEW), state("closing", 4));
    client.wait(DEPLOYED);
    assert_eq!(states(client, NEW), state("offline", 6));
    assert_eq!(purge(client, NEW), "ResourceUnavailable.CdnHostIsNotOnline");
    assert_eq!(code(client.call(&StopCdnDomain { domain: domain() })), "ResourceUnavailable.CdnHostIsNotOnline");

    client.call(&StartCdnDomain { domain: domain() }).unwrap();
    client.wait(DEPLOYED);
    assert_eq!(states(client, NEW), state("online", 5));
    client.call(&StopCdnDomain { domain: domain() }).unwrap();
    client.wait(DEPLOYED);
    client.call(&DeleteCdnDomain { domain: domain() }).unwrap();
    assert_eq!(states(client, NEW), None);
    assert_eq!(code(client.call(&StartCdnDomain { domain: domain() })), "ResourceNotFound.CdnHostNotExists");
}

#[test]
fn a_new_domain_has_what_was_sent_and_the_defaults() {
    let client = &mut Client::new();
    let mut params = serde_json::to_value(adding(NEW)).unwrap();
    params["Area"] = json!("global");
    params["ProjectId"] = json!(1002);
    params["Tag"] = json!([{"TagKey": "team", "TagValue": "shop"}]);
    params["Cache"] = json!({"SimpleCache": {
        "CacheRules": [{"CacheType": "all", "CacheContents": ["*"], "CacheTime": 60}],
        "FollowOrigin": "off", "IgnoreCacheControl": "off", "IgnoreSetCookie": "off", "CompareMaxAge": "off",
    }});
    client.params(Api::TencentV3, "AddCdnDomain", params).unwrap();
    let domain = detail(client, NEW);
    assert_eq!((domain.area.as_deref(), domain.project_id), (Some("global"), Some(1002)));
    assert_eq!(domain.origin.unwrap().server_name.as_deref(), Some(NEW));
    let cache = domain.cache.unwrap().simple_cache.unwrap();
    assert_eq!(cache.rule_for("/a.php").unwrap().cache_time, Some(60));
    assert_eq!(domain.cache_key.unwrap().full_url_cache.as_deref(), Some("on"));
    assert_eq!(domain.seo.unwrap().switch.as_deref(), Some("off"));
    assert_eq!(domain.url_redirect, None);
    let tagged = json!({"Filters": [{"Name": "tagKey", "Value": ["team"]}]});
    assert_eq!(client.params(Api::TencentV3, "DescribeDomains", tagged).unwrap()["TotalNumber"], 1);
}

#[test]
fn what_cannot_be_added_has_its_code() {
    let client = &mut Client::new();
    let with = |name: &str, value: Value| {
        let mut params = serde_json::to_value(adding(NEW)).unwrap();
        params[name] = value;
        params
    };
    for (params, expected) in [
        (with("Domain", json!("img.harbor.example")), "ResourceInUse.CdnHostExists"),
        (with("Domain", json!("https://new.harbor.example/")), "InvalidParameter.CdnHostInvalidParam"),
        (with("Domain", json!("x.taken.example")), "UnauthorizedOperation.CdnHostIsOwnedByOther"),
        (with("Domain", json!("x.unfiled.example")), "ResourceUnavailable.CdnHostNoIcp"),
        (with("Domain", json!("")), "MissingParameter"),
        (with("ServiceType", json!("ftp")), "InvalidParameter.CdnInvalidParamServiceType"),
        (with("Area", json!("moon")), "InvalidParameter.CdnParamError"),
        (with("ProjectId", json!(77)), "ResourceNotFound.CdnProjectNotExists"),
        (with("Origin", Value::Null), "MissingParameter"),
        (with("Origin", json!({"Origins": ["203.0.113.9"]})), "MissingParameter"),
        (with("Origin", json!("203.0.113.9")), "InvalidParameter"),
        (with("UrlRedirect", json!({"Switch": "off"})), "UnknownParameter"),
        (with("Seo", json!({"Switch": "on", "Colour": "red"})), "UnknownParameter"),
        (with("Seo", json!({"Switch": "maybe"})), "InvalidParameter.CdnParamError"),
        (with("IpFreqLimit", json!({"Qps": 5})), "MissingParameter"),
        (with("Https", json!({"Switch": "on"})), "InvalidParameter.CdnCertInfoNotFound"),
        (with("Https", json!({"Switch": "on", "CertInfo": {"CertId": "none"}})), "FailedOperation.SslCertNotFound"),
    ] {
        assert_eq!(client.code(Api::TencentV3, "AddCdnDomain", params.clone()), expected, "{params}");
    }
    assert_eq!(client.code(Api::TencentV3, "AddCdnDomain", with("Seo", json!({"Switch": "on"}))), "ok");
}

#[test]
fn a_copy_has_the_settings_and_a_life_of_its_own() {
    let client = &mut Client::new();
    let copy = DuplicateDomainConfig { domain: NEW.to_owned(), reference_domain: "img.harbor.example".to_owned() };
    client.call(&copy).unwrap();
    let (model, new) = (detail(client, "img.harbor.example"), detail(client, NEW));
    assert_eq!((&new.cache, &new.referer, &new.service_type), (&model.cache, &model.referer, &model.service_type));
    assert_eq!(new.status.as_deref(), Some("processing"));
    assert_eq!(new.origin.as_ref().unwrap().server_name.as_deref(), Some(NEW));
    assert_eq!(new.origin.unwrap().origins, model.origin.unwrap().origins);
    assert_eq!(code(client.call(&copy)), "ResourceInUse.CdnHostExists");
    let of_nothing =
        DuplicateDomainConfig { domain: "b.harbor.example".to_owned(), reference_domain: "none.example".to_owned() };
    assert_eq!(code(client.call(&of_nothing)), "ResourceNotFound.CdnHostNotExists");
}

#[test]
fn domains_of_a_certificate() {
    let client = &mut Client::new();
    let ask = |id: &str, product: Option<&str>| DescribeCertDomains {
        cert_id: Some(id.to_owned()),
        product: product.map(str::to_owned),
        ..DescribeCertDomains::default()
    };
    let harbor = client.call(&ask("hArb0r1x", None)).unwrap();
    assert_eq!(harbor.domains.len(), 5);
    assert_eq!(harbor.certified_domains, harbor.domains);
    client.call(&adding(NEW)).unwrap();
    let harbor = client.call(&ask("hArb0r1x", Some("cdn"))).unwrap();
    assert!(harbor.domains.iter().any(|name| name == NEW));
    assert!(!harbor.certified_domains.iter().any(|name| name == NEW));
    assert!(client.call(&ask("hArb0r1x", Some("ecdn"))).unwrap().domains.is_empty());
    assert_eq!(code(client.call(&ask("none", None))), "FailedOperation.SslCertNotFound");
    assert_eq!(client.code(Api::TencentV3, "DescribeCertDomains", json!({})), "MissingParameter");
    assert_eq!(
        client.code(Api::TencentV3, "DescribeCertDomains", json!({"Cert": "MII"})),
        "InvalidParameter.CdnCertNotPem"
    );
}
