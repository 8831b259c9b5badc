//! The settings of a domain: read, changed, written.

use edgeseal_core::check::{Typing, violations};
use edgeseal_core::tencent::v3::{DescribeDomainsConfig, ModifyDomainConfig, Sort, UpdateDomainConfig};
use edgeseal_core::{Action, Api, SignatureMethod};
use serde_json::{Value, json};

use crate::client::Client;
use crate::v3_manage::detail;

const IMG: &str = "img.harbor.example";

fn update(client: &mut Client, domain: &str, objects: Value) -> String {
    let mut params = objects;
    params["Domain"] = json!(domain);
    client.wait(300);
    client.code(Api::TencentV3, "UpdateDomainConfig", params)
}

#[test]
fn every_domain_is_described_as_documented() {
    let client = &mut Client::new();
    let page = client.call(&DescribeDomainsConfig::default()).unwrap();
    assert_eq!((page.total_number, page.domains.len()), (12, 12));
    for domain in page.domains {
        assert!(domain.other.is_empty(), "{:?}", domain.other);
        // What is read can be sent: no rule of ours forbids it.
        let params = domain.settings().call().unwrap().params;
        let entry = edgeseal_core::action::Entry::of::<UpdateDomainConfig>();
        let found = violations(&entry, params.as_object().unwrap(), Typing::Json, client.now);
        let found: Vec<String> =
            found.iter().map(ToString::to_string).filter(|text| !text.starts_with("Service")).collect();
        assert_eq!(found, [""; 0], "{:?}", domain.domain);
    }
    let raw = client.params(Api::TencentV3, "DescribeDomainsConfig", json!({"Limit": 1})).unwrap();
    let fields = raw["Domains"][0].as_object().unwrap();
    assert_eq!((fields.len(), &fields["UrlRedirect"]), (69, &Value::Null));
}

#[test]
fn pages_filters_and_orders() {
    let client = &mut Client::new();
    let mut names = |params: Value| -> Vec<String> {
        client.wait(1);
        let page = client.params(Api::TencentV3, "DescribeDomainsConfig", params).unwrap();
        page["Domains"].as_array().unwrap().iter().map(|domain| domain["Domain"].as_str().unwrap().to_owned()).collect()
    };
    let whole = names(json!({}));
    assert_eq!(whole.first().map(String::as_str), Some("media.sail.example"), "the youngest comes first");
    assert_eq!(names(json!({"Offset": 5, "Limit": 4})), whole[5..9]);
    assert_eq!(names(json!({"Offset": 12})), [""; 0]);
    let rising = names(json!({"Sort": {"Key": "createTime", "Sequence": "asc"}}));
    assert_eq!(rising, whole.iter().rev().cloned().collect::<Vec<_>>());
    assert_eq!(names(json!({"Filters": [{"Name": "domainType", "Value": ["cos"]}]})).len(), 2);

    for sequence in ["asc", "desc"] {
        let sort = Sort { key: Some("certExpireTime".to_owned()), sequence: Some(sequence.to_owned()) };
        let page = client.call(&DescribeDomainsConfig { sort: Some(sort), ..Default::default() }).unwrap();
        let ends: Vec<Option<String>> = page
            .domains
            .into_iter()
            .map(|domain| domain.https.and_then(|https| https.cert_info).and_then(|info| info.expire_time))
            .collect();
        let (with, without) = ends.split_at(ends.iter().filter(|end| end.is_some()).count());
        assert!(with.len() == 9 && with.iter().all(Option::is_some) && without.iter().all(Option::is_none));
        assert!(if sequence == "asc" { with.is_sorted() } else { with.iter().rev().is_sorted() }, "{with:?}");
    }
    for (params, expected) in [
        (json!({"Limit": 100}), "ok"),
        (json!({"Limit": 101}), "InvalidParameter.CdnParamError"),
        (json!({"Sort": {"Key": "name"}}), "InvalidParameter.CdnParamError"),
        (json!({"Filters": [{"Name": "colour", "Value": ["red"]}]}), "InvalidParameter.CdnParamError"),
    ] {
        assert_eq!(client.code(Api::TencentV3, "DescribeDomainsConfig", params.clone()), expected, "{params}");
    }
}

#[test]
fn an_object_is_replaced_whole_and_the_others_stay() {
    let client = &mut Client::new();
    let before = detail(client, IMG);
    let filter = json!({"IpFilter": {
        "Switch": "on", "FilterType": "blacklist", "Filters": ["198.51.100.0/24"], "ReturnCode": 403
    }});
    assert_eq!(update(client, IMG, filter), "ok");
    client.wait(300);
    let after = detail(client, IMG);
    assert_eq!(after.ip_filter.as_ref().unwrap().return_code, Some(403));
    assert_eq!((&after.cache, &after.origin, &after.https), (&before.cache, &before.origin, &before.https));
    assert!(after.update_time > before.update_time);

    assert_eq!(
        update(
            client,
            IMG,
            json!({"IpFilter": {"Switch": "on", "FilterType": "whitelist", "Filters": ["203.0.113.7"]}})
        ),
        "ok"
    );
    assert_eq!(detail(client, IMG).ip_filter.unwrap().return_code, Some(514), "back to its default");
}

#[test]
fn settings_are_read_changed_and_written() {
    let client = &mut Client::new();
    let before = detail(client, IMG).settings();
    let mut after = before.clone();
    let rules = after.cache.as_mut().unwrap().simple_cache.as_mut().unwrap().cache_rules.as_mut().unwrap();
    rules.first_mut().unwrap().cache_time = Some(77);
    let patch = UpdateDomainConfig::patch(&before, &after).unwrap();
    client.call(&patch).unwrap();
    assert_eq!(detail(client, IMG).status.as_deref(), Some("processing"));
    client.wait(300);
    assert_eq!(detail(client, IMG).settings(), after);
}

#[test]
fn a_key_comes_back_masked_and_is_asked_for_again() {
    let client = &mut Client::new();
    let origin = json!({"Origins": ["bucket.s3.example.com"], "OriginType": "third_party", "OriginCompany": "aws_s3",
        "ServerName": "bucket.s3.example.com"});
    let access = json!({"Switch": "on", "AccessKey": "id", "SecretKey": "examplekey1", "Region": "r", "Bucket": "b"});
    assert_eq!(update(client, IMG, json!({"Origin": origin, "AwsPrivateAccess": access})), "ok");
    client.wait(300);
    let before = detail(client, IMG).settings();
    let shown = &before.aws_private_access.as_ref().unwrap().secret_key.as_ref().unwrap().0;
    assert!(shown.chars().all(|letter| letter == '*'), "{shown}");
    let mut after = before.clone();
    after.aws_private_access.as_mut().unwrap().bucket = Some("other".to_owned());
    let refused = UpdateDomainConfig::patch(&before, &after).unwrap_err();
    assert_eq!(refused.field, "AwsPrivateAccess.SecretKey");

    client.call(&ModifyDomainConfig::new(IMG, "AwsPrivateAccess.Bucket", json!("other"))).unwrap();
    client.wait(300);
    assert_eq!(detail(client, IMG).settings(), after);
}

#[test]
fn one_property_is_changed_and_its_object_stays() {
    let client = &mut Client::new();
    let before = detail(client, IMG).origin.unwrap();
    client.call(&ModifyDomainConfig::new(IMG, "Origin.Origins", json!(["203.0.113.99:81"]))).unwrap();
    client.wait(300);
    let after = detail(client, IMG).origin.unwrap();
    assert_eq!(after.origins.as_deref(), Some(&["203.0.113.99:81".to_owned()][..]));
    assert_eq!((after.origin_pull_protocol, after.server_name), (before.origin_pull_protocol, before.server_name));

    for (params, expected) in [
        (json!({"Domain": IMG, "Route": "Origin.Colour", "Value": "{\"update\":1}"}), "UnknownParameter"),
        (json!({"Domain": IMG, "Route": "Domain", "Value": "{\"update\":\"a.example\"}"}), "UnknownParameter"),
        (
            json!({"Domain": IMG, "Route": "Seo.Switch", "Value": "{\"update\":\"maybe\"}"}),
            "InvalidParameter.CdnParamError",
        ),
        (json!({"Domain": IMG, "Route": "Seo.Switch", "Value": "\"on\""}), "InvalidParameter.CdnParamError"),
        (json!({"Domain": IMG, "Route": "Seo.Switch", "Value": ""}), "MissingParameter"),
        (json!({"Domain": IMG, "Route": "Seo.Switch", "Value": {"update": "on"}}), "InvalidParameter"),
        (
            json!({"Domain": "none.example", "Route": "Seo.Switch", "Value": "{\"update\":\"on\"}"}),
            "ResourceNotFound.CdnHostNotExists",
        ),
    ] {
        assert_eq!(client.code(Api::TencentV3, "ModifyDomainConfig", params.clone()), expected, "{params}");
    }
}

#[test]
fn what_cannot_be_set_has_its_code() {
    let client = &mut Client::new();
    for (domain, objects, expected) in [
        ("none.example", json!({"Seo": {"Switch": "on"}}), "ResourceNotFound.CdnHostNotExists"),
        ("media.sail.example", json!({"Seo": {"Switch": "on"}}), "OperationDenied.CdnDomainNotApproved"),
        ("patch.orbit.example", json!({"Seo": {"Switch": "on"}}), "ResourceUnavailable.CdnHostIsLocked"),
        (IMG, json!({"Colour": {"Switch": "on"}}), "UnknownParameter"),
        (IMG, json!({"Ipv6": {"Switch": "on"}}), "UnknownParameter"),
        (IMG, json!({"ServiceType": "ftp"}), "InvalidParameter.CdnInvalidParamServiceType"),
        (IMG, json!({"ProjectId": 77}), "ResourceNotFound.CdnProjectNotExists"),
        (IMG, json!({"ProjectId": "one"}), "InvalidParameter"),
        (IMG, json!({"Referer": {"Switch": "on", "RefererRules": [{"RuleType": "all"}]}}), "MissingParameter"),
        (IMG, json!({"PostMaxSize": {"Switch": "on", "MaxSize": 1}}), "InvalidParameter.CdnParamError"),
    ] {
        assert_eq!(update(client, domain, objects.clone()), expected, "{domain} {objects}");
    }
}

#[test]
fn settings_may_come_in_a_form() {
    let client = &mut Client::new();
    let action: UpdateDomainConfig = serde_json::from_value(json!({
        "Domain": IMG, "ProjectId": 1002, "IpFreqLimit": {"Switch": "on", "Qps": 9},
        "Referer": {"Switch": "on", "RefererRules": [{"RuleType": "all", "RulePaths": ["*"], "RefererType": "blacklist",
            "Referers": ["bad.example"], "AllowEmpty": false}]},
    }))
    .unwrap();
    for signature in [SignatureMethod::HmacSha1, SignatureMethod::HmacSha256] {
        client.wait(300);
        let mut call = action.call().unwrap();
        call.signature = signature;
        let (status, body) = client.send(&call);
        UpdateDomainConfig::decode(status, &body).unwrap();
        client.wait(300);
        let domain = detail(client, IMG);
        assert_eq!((domain.project_id, domain.ip_freq_limit.unwrap().qps), (Some(1002), Some(9)));
        assert_eq!(domain.referer.unwrap().referer_rules.unwrap().first().unwrap().allow_empty, Some(false));
    }
}
