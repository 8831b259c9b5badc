//! A domain with all of its settings, and which domains a certificate is for.

use edgeseal_core::tencent::v3::CertDomains;
use edgeseal_core::time::cloud_datetime;
use serde_json::{Map, Value, json};

use super::{Domain, Status};
use crate::account::APP_ID;
use crate::certificates::Certificates;

/// The DetailDomain of API 3.0: every name of it is there, with null for what is unset.
pub(crate) fn detail(domain: &Domain, certificates: &Certificates, now: u64) -> Map<String, Value> {
    let status = domain.status(now);
    let mut detail = Map::new();
    let mut put = |name: &str, value: Value| {
        detail.insert(name.to_owned(), value);
    };
    put("ResourceId", json!(domain.resource_id()));
    put("AppId", json!(APP_ID));
    put("Domain", json!(domain.name));
    put("Cname", json!(domain.cname()));
    put("Status", json!(status.name()));
    put("ProjectId", json!(domain.project));
    put("ServiceType", json!(domain.service.name()));
    put("CreateTime", json!(cloud_datetime(domain.created)));
    put("UpdateTime", json!(cloud_datetime(domain.updated)));
    put("Disable", json!(domain.disable));
    put("Area", json!(domain.area.name()));
    put("Readonly", json!(domain.readonly));
    // Parts that no action of this product sets.
    put("Compatibility", json!({"Code": 0}));
    put("SecurityConfig", json!({"Switch": "off"}));
    put("ImageOptimization", Value::Null);
    put("Advance", json!("off"));
    put("AdvanceSet", Value::Null);
    put("RuleEngine", Value::Null);
    put("ParentHost", json!(""));
    let mut settings = domain.settings.shown(&domain.facts(certificates, now));
    if let Some(https) = settings.get_mut("Https").and_then(Value::as_object_mut)
        && status == Status::Processing
        && https.get("Switch") == Some(&json!("on"))
    {
        https.insert("SslStatus".to_owned(), json!("deploying"));
    }
    detail.append(&mut settings);
    detail
}

/// The domains of the account that a certificate covers, and those of them that are served over HTTPS already.
pub(crate) fn cert_domains(domains: &[Domain], covers: impl Fn(&str) -> bool) -> CertDomains {
    let names = |domains: &[&Domain]| domains.iter().map(|domain| domain.name.clone()).collect();
    let covered: Vec<&Domain> = domains.iter().filter(|domain| covers(&domain.name)).collect();
    let certified: Vec<&Domain> = covered.iter().copied().filter(|domain| domain.settings.https()).collect();
    CertDomains { domains: names(&covered), certified_domains: names(&certified) }
}
