//! DescribeDomains, and how the domains' state moves.

use edgeseal_core::Api;
use edgeseal_core::tencent::v3::{BriefDomain, DescribeDomains, DomainFilter};
use serde_json::json;

use crate::client::Client;

fn all(client: &mut Client) -> Vec<BriefDomain> {
    client.call(&DescribeDomains::default()).unwrap().domains
}

fn filtered(client: &mut Client, name: &str, values: &[&str], fuzzy: bool) -> Vec<String> {
    client.wait(1);
    let value = values.iter().map(|&value| value.to_owned()).collect();
    let filter = DomainFilter { name: name.to_owned(), value, fuzzy: fuzzy.then_some(true) };
    let page = client.call(&DescribeDomains { filters: vec![filter], ..DescribeDomains::default() }).unwrap();
    assert_eq!(page.total_number, page.domains.len() as u64);
    page.domains.into_iter().map(|domain| domain.domain).collect()
}

#[test]
fn the_account_shows_every_state() {
    let domains = all(&mut Client::new());
    assert_eq!(domains.len(), 12);
    let count = |holds: &dyn Fn(&BriefDomain) -> bool| domains.iter().filter(|domain| holds(domain)).count();
    for (status, expected) in [("online", 7), ("processing", 1), ("rejected", 1), ("offline", 2), ("closing", 1)] {
        assert_eq!(count(&|domain| domain.status == status), expected, "{status}");
    }
    for area in ["mainland", "overseas", "global"] {
        assert!(count(&|domain| domain.area == area && domain.status == "online") > 0, "{area}");
    }
    for service in ["web", "download", "media", "hybrid", "dynamic"] {
        assert!(count(&|domain| domain.service_type == service && domain.status == "online") > 0, "{service}");
    }
    for project in [0, 1001, 1002, 1003] {
        assert!(count(&|domain| domain.project_id == project) > 0, "{project}");
    }
    assert_eq!(count(&|domain| domain.disable == "capping"), 1);
    assert_eq!(count(&|domain| domain.origin.origin_type == "cos"), 2);
    assert!(
        domains.iter().all(|domain| domain.domain.ends_with(".example") && domain.create_time <= domain.update_time)
    );
}

#[test]
fn a_deployment_ends_by_itself() {
    let mut client = Client::new();
    let mut statuses = |wait| {
        client.wait(wait);
        let domains = all(&mut client);
        let status = |name: &str| domains.iter().find(|domain| domain.domain == name).unwrap().status.clone();
        (status("img.kite.example"), status("hls.kite.example"))
    };
    assert_eq!(statuses(89), ("processing".to_owned(), "closing".to_owned()));
    assert_eq!(statuses(1), ("online".to_owned(), "closing".to_owned()));
    assert_eq!(statuses(810), ("online".to_owned(), "offline".to_owned()));
}

#[test]
fn pages_make_the_whole() {
    let mut client = Client::new();
    let whole = all(&mut client);
    let mut pages = Vec::new();
    for offset in [0, 5, 10, 15] {
        let page = client.call(&DescribeDomains { offset: Some(offset), limit: Some(5), filters: vec![] }).unwrap();
        assert_eq!(page.total_number, 12);
        pages.extend(page.domains);
    }
    assert_eq!(pages, whole);
}

#[test]
fn filters_hold_together() {
    let client = &mut Client::new();
    assert_eq!(filtered(client, "domain", &["img.harbor.example", "img.kite.example"], false).len(), 2);
    assert_eq!(filtered(client, "domain", &["img"], false).len(), 0);
    assert_eq!(filtered(client, "domain", &["img"], true), ["img.harbor.example", "img.kite.example"]);
    assert_eq!(filtered(client, "origin", &["203.0.113.1"], true), ["img.harbor.example"]);
    assert_eq!(filtered(client, "status", &["offline", "closing"], false).len(), 3);
    assert_eq!(filtered(client, "serviceType", &["dynamic"], false), ["api.harbor.example"]);
    assert_eq!(filtered(client, "projectId", &["0"], false), ["media.sail.example"]);
    assert_eq!(filtered(client, "domainType", &["cos"], false).len(), 2);
    assert_eq!(filtered(client, "https", &["off"], false).len(), 3);
    assert_eq!(filtered(client, "originPullProtocol", &["https"], false).len(), 2);
    assert_eq!(filtered(client, "tagKey", &["team"], false).len(), 0);
    let id = all(client).remove(0).resource_id;
    assert_eq!(filtered(client, "resourceId", &[&id], false), ["img.harbor.example"]);
    let both = json!({"Filters": [{"Name": "status", "Value": ["online"]}, {"Name": "projectId", "Value": ["1003"]}]});
    assert_eq!(client.params(Api::TencentV3, "DescribeDomains", both).unwrap()["TotalNumber"], 2);
}

#[test]
fn wrong_parameters_have_their_code() {
    let mut client = Client::new();
    for (params, expected) in [
        (json!({"Limit": 1_000}), "ok"),
        (json!({"Limit": 1_001}), "InvalidParameter.CdnParamError"),
        (json!({"Limit": -1}), "InvalidParameter.CdnParamError"),
        (json!({"Limit": "5"}), "InvalidParameter"),
        (json!({"limit": 5}), "UnknownParameter"),
        (json!({"Filters": [{"Name": "colour", "Value": ["red"]}]}), "InvalidParameter.CdnParamError"),
        (json!({"Filters": [{"Name": "domain", "Value": []}]}), "MissingParameter"),
        (json!({"Filters": [{"Name": "domain", "Value": ["1", "2", "3", "4", "5"]}]}), "ok"),
        (
            json!({"Filters": [{"Name": "domain", "Value": ["1", "2", "3", "4", "5", "6"]}]}),
            "InvalidParameter.CdnParamError",
        ),
        (json!({"Filters": [{"Name": "status", "Value": ["on"], "Fuzzy": true}]}), "InvalidParameter.CdnParamError"),
        (json!({"Filters": [{"Name": "domain", "Value": ["a"], "Match": true}]}), "UnknownParameter"),
        (json!({"Filters": [{"Value": ["a"]}]}), "MissingParameter"),
    ] {
        assert_eq!(client.code(Api::TencentV3, "DescribeDomains", params.clone()), expected, "{params}");
    }
}
