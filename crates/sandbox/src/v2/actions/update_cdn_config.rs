//! UpdateCdnConfig: the settings of the call, all of them or none.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v2::UpdateCdnConfig;

use crate::account::Account;
use crate::domain;
use crate::serve::{Serve, Verdict};
use crate::settings::Change;
use crate::v2::{Refusal, change, host};

impl Serve<Refusal> for UpdateCdnConfig {
    type Answer = ();

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        change::judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<(), Refusal> {
        let name = host::named(account, self.host.as_deref(), self.host_id)?;
        let sent = settings(self)?;
        Ok(domain::configure_v2(account, &name, &sent, now)?)
    }
}

fn settings(call: UpdateCdnConfig) -> Result<Change, Refusal> {
    change::check_servers(call.origin.as_deref(), 9108)?;
    change::check_servers(call.backup_origin.as_deref(), 23227)?;
    change::check_fwd_host(call.fwd_host.as_deref(), call.host_type.as_deref(), call.origin.as_deref())?;
    if let Some(packed) = &call.rsp_header {
        packed.0.check_answer()?;
    }
    if let Some(packed) = &call.req_header {
        packed.0.check_request()?;
    }
    if let Some(packed) = &call.status_code_cache {
        packed.0.check()?;
    }
    Ok(Change {
        origin: call.origin,
        backup_origin: call.backup_origin,
        host_type: call.host_type,
        fwd_host: call.fwd_host,
        full_url: change::switch(call.full_url.as_deref()),
        refer: change::refer(call.refer)?,
        access_ip: change::access_ip(call.access_ip)?,
        video_switch: change::switch(call.video_switch.as_deref()),
        cache: change::cache(call.cache)?,
        cache_mode: call.cache_mode,
        middle_resource: change::switch(call.middle_resource.as_deref()),
        capping: change::capping(call.capping)?,
        rsp_header: call.rsp_header.map(|packed| change::headers(packed.0)),
        req_header: call.req_header.map(|packed| change::headers(packed.0)),
        seo: change::switch(call.seo.as_deref()),
        follow302: change::switch(call.follow302.as_deref()),
        range_origin: change::switch(call.range_origin.as_deref()),
        ip_frequence_limit: call.ip_frequence_limit,
        status_code_cache: call.status_code_cache.map(|packed| packed.0.0.into_iter().collect()),
        safety_chain: change::safety_chain(call.safety_chain)?,
        speed_limit: call.speed_limit,
        compression: change::compression(call.compression)?,
    })
}

#[cfg(test)]
mod tests {
    use edgeseal_core::packed::Packed;
    use edgeseal_core::tencent::v2::settings::{CacheRule, CacheRules, HeaderMap, Refer};
    use serde_json::json;

    use super::*;

    const NOW: u64 = 1_763_786_100;
    const NAME: &str = "img.harbor.example";

    #[test]
    fn api_3_shows_what_api_2017_has_set() {
        let mut account = Account::new(NOW);
        let call = UpdateCdnConfig {
            refer: Some(Packed(Refer::only(["*.example.net"], true))),
            cache: Some(Packed(CacheRules(vec![CacheRule::all(60), CacheRule::suffixes(&[".jpg", ".js"], 7)]))),
            req_header: Some(Packed(HeaderMap::from_iter([("cdn", "edge")]))),
            full_url: Some("off".to_owned()),
            ..UpdateCdnConfig::of(NAME)
        };
        call.serve(&mut account, NOW).unwrap();
        let domain = account.domain(NAME).unwrap();
        let shown = domain::detail(domain, &account.certificates, NOW);
        assert_eq!(shown["Status"], "processing");
        let rule = &shown["Referer"]["RefererRules"][0];
        assert_eq!((&rule["RefererType"], &rule["Referers"]), (&json!("whitelist"), &json!(["*.example.net"])));
        assert_eq!((&shown["Referer"]["Switch"], &rule["AllowEmpty"]), (&json!("on"), &json!(true)));
        let rules = &shown["Cache"]["SimpleCache"]["CacheRules"];
        assert_eq!((&rules[0]["CacheType"], &rules[0]["CacheTime"]), (&json!("all"), &json!(60)));
        assert_eq!(rules[1]["CacheContents"], json!(["jpg", "js"]));
        assert_eq!(shown["RequestHeader"]["HeaderRules"][0]["HeaderValue"], "edge");
        assert_eq!(shown["CacheKey"]["FullUrlCache"], "off");
    }
}
