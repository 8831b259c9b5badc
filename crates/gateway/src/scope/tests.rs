//! The decision about every parameter of every action, and what follows from it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use edgeseal_core::action::{ACTIONS, find};
use edgeseal_core::shape::{Field, Format, Object, Shape};
use edgeseal_core::{Access, Api};
use serde_json::json;

use super::names::{self, Names, names};
use super::*;

const DECIDED: &str = include_str!("parameters.txt");

/// Words in the name of a field that may name a domain or a URL.
const SUSPECT: [&str; 11] =
    ["cname", "domain", "host", "keyword", "link", "origin", "resource", "server", "site", "uri", "url"];

fn is_suspect(field: &Field) -> bool {
    let name = field.name.to_ascii_lowercase();
    let is_text = matches!(field.shape, Shape::Text | Shape::List(Shape::Text) | Shape::Packed(_));
    let is_word = !field.rules.one_of.is_empty();
    is_text && !is_word && SUSPECT.iter().any(|word| name.contains(word))
        || matches!(field.rules.format, Some(Format::OriginServer | Format::OriginServers))
}

/// The fields inside of a shape that name something, or look as if they did.
fn inner(api: Api, path: &str, shape: &Shape, lines: &mut BTreeSet<String>) {
    let visit = |object: &'static Object, lines: &mut BTreeSet<String>| {
        for field in object.fields {
            let place = format!("{path}.{}", field.name);
            match names(api, object, field) {
                Some(named) => drop(lines.insert(format!("{place}: {}", named.words()))),
                None if is_suspect(field) => drop(lines.insert(format!("{place}: setting, not limited"))),
                None => inner(api, &place, &field.shape, lines),
            }
        }
    };
    match shape {
        Shape::Object(object) => visit(object, lines),
        Shape::List(item) | Shape::Map(item) => inner(api, &format!("{path}.*"), item, lines),
        Shape::Packed(item) => inner(api, path, item, lines),
        _ => {}
    }
}

/// Every action with what its parameters name.
fn decided() -> String {
    let mut text = String::new();
    for entry in ACTIONS {
        let (api, object) = (entry.spec.api, entry.request.object().unwrap());
        let _ = writeln!(text, "{api} {}", entry.spec.name);
        if names::is_harmless(api, entry.spec.name) {
            text += "  harmless: may name nothing\n";
        }
        let mut plain = Vec::new();
        for field in object.fields {
            match names(api, object, field) {
                Some(named) => drop(writeln!(text, "  {}: {}", field.name, named.words())),
                None => plain.push(field.name),
            }
        }
        if !plain.is_empty() {
            let _ = writeln!(text, "  names nothing: {}", plain.join(" "));
        }
        let mut lines = BTreeSet::new();
        for field in object.fields.iter().filter(|field| names(api, object, field).is_none()) {
            inner(api, field.name, &field.shape, &mut lines);
        }
        for line in lines {
            let _ = writeln!(text, "  {line}");
        }
    }
    text
}

/// A new action or parameter fails here until somebody has decided what it names. `BLESS=1` writes the list anew: read
/// the difference as you would read code.
#[test]
fn every_parameter_of_every_action_is_decided() {
    let decided = decided();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/scope/parameters.txt"), &decided).unwrap();
    } else {
        assert_eq!(decided, DECIDED, "decide in names.rs, then run with BLESS=1");
    }
}

fn scope(domains: &[&str], prefixes: &[&str]) -> Scope {
    let domains: Vec<DomainPattern> = domains.iter().map(|text| text.parse().unwrap()).collect();
    let prefixes: Vec<Prefix> = prefixes.iter().map(|text| text.parse().unwrap()).collect();
    Scope::new((!domains.is_empty()).then_some(domains), (!prefixes.is_empty()).then_some(prefixes))
}

fn checked(scope: &Scope, api: Api, action: &str, params: &Value) -> Result<Value, String> {
    let mut params = params.as_object().unwrap().clone();
    let result = scope.check(find(api, action).unwrap(), &mut params);
    result.map(|()| Value::Object(params)).map_err(|error| error.to_string())
}

/// Each parameter that names something is tried by itself, with what is inside and with what is outside.
#[test]
fn every_named_parameter_is_held_against_the_scope() {
    let scope = scope(&["in.example"], &["https://in.example/app/"]);
    let (mut tried, unlimited) = (0, Scope::default());
    for entry in ACTIONS {
        let (api, object) = (entry.spec.api, entry.request.object().unwrap());
        for field in object.fields {
            let Some(named) = names(api, object, field) else { continue };
            let samples = match named {
                Names::Domain => [json!("in.example"), json!("out.example")],
                Names::DomainOrUrl => [json!("https://in.example/app/x"), json!("https://in.example/other")],
                Names::Url | Names::Directory | Names::UrlOrDirectory => {
                    [json!("https://in.example/app/x/"), json!("https://out.example/app/x/")]
                }
                Names::Filters => {
                    let filter = |domain: &str| json!({"Name": "domain", "Value": [domain]});
                    [filter("in.example"), filter("out.example")]
                }
                _ => continue,
            };
            let list = |sample: Value| if matches!(field.shape, Shape::List(_)) { json!([sample]) } else { sample };
            let [inside, outside] = samples.map(|sample| json!({field.name: list(sample)}));
            let name = entry.spec.name;
            assert!(
                checked(&scope, api, name, &inside).is_ok(),
                "{name} {inside}: {:?}",
                checked(&scope, api, name, &inside)
            );
            assert!(checked(&scope, api, name, &outside).is_err(), "{name} {outside}");
            assert!(checked(&unlimited, api, name, &outside).is_ok());
            tried += 1;
        }
        // With nothing named, and with names that a lenient server could read as the real ones.
        let is_harmless = names::is_harmless(api, entry.spec.name);
        assert_eq!(checked(&scope, api, entry.spec.name, &json!({})).is_ok(), is_harmless, "{}", entry.spec.name);
        assert!(!is_harmless || entry.spec.access == Access::Read);
        for name in ["domain", "Domain.0", "Urls.0", "urls_0", "URLS", "HOST", "host.0", "unheard"] {
            if object.fields.iter().all(|field| field.name != name) {
                assert!(checked(&scope, api, entry.spec.name, &json!({name: "out.example"})).is_err());
            }
        }
    }
    assert!(tried >= 55, "{tried}");
}

#[test]
fn a_list_is_all_or_nothing() {
    let scope = scope(&[], &["https://in.example/"]);
    let mut urls: Vec<String> = (0..1_000).map(|at| format!("https://in.example/{at}")).collect();
    let params = json!({ "Urls": urls });
    assert_eq!(checked(&scope, Api::TencentV3, "PurgeUrlsCache", &params), Ok(params));
    urls[500] = "https://evil.test/x".to_owned();
    let told = checked(&scope, Api::TencentV3, "PurgeUrlsCache", &json!({ "Urls": urls })).unwrap_err();
    assert_eq!(told, "Urls.500 is \"https://evil.test/x\": it is not below one of the token's prefixes");
    urls[100..].fill("https://evil.test/".to_owned());
    let told = checked(&scope, Api::TencentV3, "PurgeUrlsCache", &json!({ "Urls": urls })).unwrap_err();
    assert!(told.starts_with("Urls.100 is") && told.ends_with("; and 895 more"), "{told}");
}

#[test]
fn what_is_sent_is_what_was_compared() {
    let scope = scope(&["in.example"], &["https://in.example/"]);
    for (action, given, sent) in [
        (
            "PurgeUrlsCache",
            json!({"Urls": ["HTTPS://IN.example:443/X#top"]}),
            json!({"Urls": ["https://in.example/X"]}),
        ),
        ("PurgePathCache", json!({"Paths": ["https://in.example/a"]}), json!({"Paths": ["https://in.example/a/"]})),
        ("StopCdnDomain", json!({"Domain": "IN.Example"}), json!({"Domain": "in.example"})),
        (
            "ModifyDomainConfig",
            json!({"Domain": "in.example", "Route": "ErrorPage.PageRules",
                   "Value": r#"{"update":[{"RedirectUrl":"HTTPS://in.example/404"}]}"#}),
            json!({"Domain": "in.example", "Route": "ErrorPage.PageRules",
                   "Value": r#"{"update":[{"RedirectUrl":"https://in.example/404"}]}"#}),
        ),
        (
            "ModifyDomainConfig",
            json!({"Domain": "in.example", "Route": "Origin.Origins", "Value": r#"{"update":["203.0.113.1"]}"#}),
            json!({"Domain": "in.example", "Route": "Origin.Origins", "Value": r#"{"update":["203.0.113.1"]}"#}),
        ),
    ] {
        assert_eq!(checked(&scope, Api::TencentV3, action, &given), Ok(sent), "{action}");
    }
    let dir = json!({"command": "flush", "type": "dir", "urls": ["https://in.example/a"]});
    let sent = checked(&scope, Api::TencentV2, "FlushOrPushOverall", &dir).unwrap();
    assert_eq!(sent["urls"], json!(["https://in.example/a/"]));
}

#[test]
fn roundabout_ways_are_closed() {
    let both = scope(&["in.example"], &["https://in.example/app/"]);
    let v3 = Api::TencentV3;
    for (api, action, params, says) in [
        (v3, "DescribeDomains", json!({"Limit": 1}), "Filters"),
        (v3, "DescribeDomains", json!({"Filters": [{"Name": "status", "Value": ["online"]}]}), "whole domains"),
        (v3, "DescribeDomains", json!({"Filters": [{"Name": "domain", "Value": []}]}), "whole domains"),
        (v3, "DescribeDomains", json!({"Filters": [{"Name": "domain", "Value": [""]}]}), "whole domains"),
        (
            v3,
            "DescribeDomains",
            json!({"Filters": [{"Name": "domain", "Value": ["in.example"], "Fuzzy": true}]}),
            "Fuzzy",
        ),
        (
            v3,
            "DescribeDomains",
            json!({"Filters": [{"Name": "domain", "Value": ["in.example"], "Fuzzy": "0"}]}),
            "Fuzzy",
        ),
        (
            v3,
            "DescribeDomains",
            json!({"Filters": [{"Name": "domain", "Value": ["in.example"], "name": "status"}]}),
            "alone",
        ),
        (v3, "DescribeDomains", json!({"Filters": {"Name": "domain", "Value": ["in.example"]}}), "whole domains"),
        (v3, "DescribeCdnData", json!({"Domains": []}), "Domains"),
        (v3, "DescribeCdnData", json!({"Domains": [""], "Project": 1}), "Domains.0"),
        (v3, "DescribeCdnData", json!({"Domains": [null]}), "must be text"),
        (v3, "DescribePurgeTasks", json!({"StartTime": "2026-10-01 00:00:00"}), "TaskId or Keyword"),
        (v3, "DescribePurgeTasks", json!({"TaskId": " "}), "no id"),
        (v3, "DescribePurgeTasks", json!({"TaskId": "*"}), "no id"),
        (v3, "DescribePurgeTasks", json!({"TaskId": "1-a", "Keyword": "out.example"}), "Keyword"),
        (v3, "DescribeTrafficPackages", json!({}), "whole account"),
        (v3, "DescribeCertDomains", json!({"CertId": "a"}), "whole account"),
        (
            v3,
            "DuplicateDomainConfig",
            json!({"Domain": "in.example", "ReferenceDomain": "out.example"}),
            "ReferenceDomain",
        ),
        (v3, "PushUrlsCache", json!({"Urls": ["https://in.example/app/x"], "ParseM3U8": true}), "ParseM3U8"),
        (
            v3,
            "PushUrlsCache",
            json!({"Urls": ["https://in.example/app/x"], "Headers": [{"Name": "hOst", "Value": "out.example"}]}),
            "Headers.0",
        ),
        (
            v3,
            "PushUrlsCache",
            json!({"Urls": ["https://in.example/app/x"], "Headers": [{"Name": "A", "name": "Host"}]}),
            "Headers.0",
        ),
        (
            v3,
            "UpdateDomainConfig",
            json!({"Domain": "in.example", "ErrorPage": {"PageRules": [{"RedirectUrl": "https://out.example/"}]}}),
            "ErrorPage.PageRules.0.RedirectUrl",
        ),
        (v3, "UpdateDomainConfig", json!({"Domain": "in.example", "Something": {"New": 1}}), "Something"),
        (v3, "UpdateDomainConfig", json!({"Domain": "in.example", "ErrorPage": {"New": 1}}), "ErrorPage.New"),
        (v3, "UpdateDomainConfig", json!({"Domain": "in.example", "ServiceType": {"x": 1}}), "another type"),
        (
            v3,
            "ModifyDomainConfig",
            json!({"Domain": "in.example", "Route": "ErrorPage.PageRules",
                   "Value": r#"{"update":[{"RedirectUrl":"https://out.example/secret"}]}"#}),
            "Value.ErrorPage.PageRules.0.RedirectUrl: ",
        ),
        (
            v3,
            "ModifyDomainConfig",
            json!({"Domain": "in.example", "Route": "Domain", "Value": r#"{"update":"out.example"}"#}),
            "Value.Domain",
        ),
        (
            v3,
            "ModifyDomainConfig",
            json!({"Domain": "in.example", "Route": "New", "Value": r#"{"update":1}"#}),
            "Value.New",
        ),
        (
            v3,
            "ModifyDomainConfig",
            json!({"Domain": "in.example", "Route": "Seo", "Value": r#"{"Update":1}"#}),
            "update",
        ),
        (v3, "ModifyDomainConfig", json!({"Domain": "in.example", "Route": "Seo", "Value": "x"}), "JSON"),
        (
            v3,
            "ModifyDomainConfig",
            json!({"Domain": "in.example", "Route": "a.".repeat(100_000), "Value": r#"{"update":1}"#}),
            "Route",
        ),
        (Api::TencentV2, "OfflineHost", json!({"host": "in.example", "hostId": 7}), "hostId"),
        (Api::TencentV2, "OfflineHost", json!({"hostIds": [7]}), "hostIds"),
        (Api::TencentV2, "UpdateCdnProject", json!({"projectId": 1, "hostId": 7}), "hostId"),
        (Api::TencentV2, "GetHostInfoById", json!({"ids": [7]}), "ids"),
        (Api::TencentV2, "GetCdnRefreshLog", json!({"taskId": "7"}), "url or host"),
        (Api::TencentV2, "GetCdnOverseaPushLogs", json!({"keyword": "7"}), "keyword"),
        (Api::TencentV2, "GetCdnOverseaPushLogs", json!({"keyword": "example"}), "keyword"),
        (Api::TencentV2, "GetCdnHostsDetailStatistics", json!({"hosts": ["in.example"], "projects": [1]}), "projects"),
        (Api::TencentV2, "RefreshCdnUrl", json!({"urls": {"0": "https://out.example/"}}), "urls"),
        (Api::TencentV2, "RefreshCdnUrl", json!({"urls": [["https://out.example/"]]}), "urls.0"),
        (Api::PolyvVod, "refresh-cdn-cache", json!({"videos": "[]"}), "whole account"),
    ] {
        let told = checked(&both, api, action, &params).unwrap_err();
        assert!(told.contains(says) && !told.contains("secret"), "{action} {params}: {told}");
    }
}

#[test]
fn each_list_is_a_limit_of_its_own() {
    let (url, domain) = (json!({"Urls": ["https://in.example/app/x"]}), json!({"Domain": "in.example"}));
    for (domains, prefixes, url_goes, domain_goes) in [
        (&["in.example"][..], &[][..], true, true),
        (&[], &["https://in.example/app/"], true, false),
        (&["in.example"], &["https://in.example/app/"], true, true),
        (&["in.example"], &["https://in.example/other/"], false, true),
        (&["other.example"], &["https://in.example/app/"], false, false),
    ] {
        let scope = scope(domains, prefixes);
        assert_eq!(checked(&scope, Api::TencentV3, "PurgeUrlsCache", &url).is_ok(), url_goes, "{scope:?}");
        assert_eq!(checked(&scope, Api::TencentV3, "StopCdnDomain", &domain).is_ok(), domain_goes, "{scope:?}");
    }
}

#[test]
fn items_are_counted_for_the_audit() {
    for (api, action, params, items) in [
        (Api::TencentV3, "PurgeUrlsCache", json!({"Urls": ["a", "b"], "Area": "mainland"}), 2),
        (Api::TencentV3, "DuplicateDomainConfig", json!({"Domain": "a", "ReferenceDomain": "b"}), 2),
        (Api::TencentV3, "DescribePurgeTasks", json!({"TaskId": "a", "Keyword": null}), 0),
        (Api::TencentV2, "OfflineHost", json!({"host": "a", "hostId": 1}), 1),
    ] {
        assert_eq!(count(find(api, action).unwrap(), params.as_object().unwrap()), items, "{action}");
    }
}
