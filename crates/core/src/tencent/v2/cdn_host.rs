//! A domain as API 2017 shows it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::settings::{AccessIp, Capping, HeaderMap, HostCacheRule, HostRefer, SafetyChain, StatusCodeCache};
use crate::shape::Shaped;

/// The domains that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CdnHosts {
    /// The domains.
    pub hosts: Vec<CdnHost>,
    /// How many there are.
    pub total: u64,
}

/// A domain. What is described only in the full form is absent from the brief one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CdnHost {
    /// The number of the domain.
    pub id: u64,
    /// The account.
    pub app_id: u64,
    /// The number of the person behind the account.
    pub owner_uin: u64,
    /// The project; 0 is the default one.
    pub project_id: u64,
    /// The domain's name.
    pub host: String,
    /// `cname`, `cos` or `ftp`.
    pub host_type: String,
    /// `web`, `download`, `media` or `live`.
    pub service_type: String,
    /// A domain, or addresses with ports separated by `;`.
    pub origin: String,
    /// How long copies are kept; the last rule that a file falls under holds.
    pub cache: Vec<HostCacheRule>,
    /// 1 reviewing, 2 rejected, 3 approved and deploying, 4 deploying, 5 online, 6 offline.
    pub status: i64,
    /// 0 unless the domain is blocked.
    pub disabled: i64,
    /// The status in the language of the account.
    pub message: String,
    /// `yes` where the domain is also served outside the mainland.
    pub enable_overseas: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub create_time: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub update_time: String,
    /// `yes` where the domain is deleted.
    pub deleted: String,
    /// `default` where the origin sees the domain as Host, else `custom`.
    pub fwd_host_type: String,
    /// The Host header that the origin sees.
    pub fwd_host: String,
    /// Whether nodes ask a node in the middle before the origin: -1 no, 0 yes.
    pub middle_resource: i64,
    /// Who may link to the domain.
    pub refer: Option<HostRefer>,
    /// Where its DNS record must point.
    pub cname: String,
    /// `simple`: the rules alone. `custom`: the smaller of the rule and the max-age of the origin.
    pub cache_mode: String,
    /// `on` where what follows `?` tells copies apart.
    pub furl_cache: String,
    /// 0 without HTTPS; else the kind of certificate, as SetHttpsInfo numbers it.
    pub ssl_type: i64,
    /// The bucket, where the origin is one.
    pub bucket_name: String,
    /// When the certificate was set: `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub ssl_deploy_time: Option<String>,
    /// When the certificate ends: `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub ssl_expire_time: Option<String>,
    /// `on` where search engines are led to the origin.
    pub seo: String,
    /// The number of the domain, once more.
    pub host_id: u64,

    /// 1 with HTTP/2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http2: Option<i64>,
    /// The remark on the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_cert_name: Option<String>,
    /// The id of the hosted certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_cert_id: Option<String>,
    /// The most bandwidth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capping: Option<Capping>,
    /// How long answers with an error are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code_cache: Option<StatusCodeCache>,
    /// Signed URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safety_chain: Option<SafetyChain>,
    /// Further settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_config: Option<HostConfig>,

    /// In samples only; the documents say to pass over it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readonly: Option<i64>,
    /// In samples only; the documents say to pass over it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pid_config: Option<Value>,
    /// In samples only; the documents say to pass over it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_project_id: Option<i64>,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(source = Observed)]
    pub final_pids: Option<i64>,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(source = Observed)]
    pub cos_key: Option<Value>,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(source = Observed)]
    pub https_config: Option<Value>,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(source = Observed)]
    pub teg_status: Option<String>,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(source = Observed)]
    pub test_url: Option<String>,
}

/// Further settings of a domain. Where one document says text and another an object, the type is open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct HostConfig {
    /// Where copies come from when the origin fails, as the origin is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_origin: Option<Value>,
    /// `on` where visitors are sent to HTTPS, by 302 unless another is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub https_switch: Option<Value>,
    /// `on` where nodes follow a 302 of the origin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow302_switch: Option<Value>,
    /// Which addresses may ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_cc: Option<AccessIp>,
    /// How often an address may ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_freq_limit: Option<IpFreqLimit>,
    /// Headers of answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsp_header: Option<HeaderMap>,
    /// `on` where visitors may start a video in its middle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_switch: Option<Value>,
    /// `on` where nodes ask the origin for ranges of a file.
    #[serde(rename = "chunkFd_switch", skip_serializing_if = "Option::is_none")]
    pub chunk_fd_switch: Option<Value>,
    /// Further fields, as they came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// How often an address may ask a node.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct IpFreqLimit {
    /// 1 where it holds.
    #[serde(rename = "type")]
    pub kind: i64,
    /// Requests of one address at one node.
    #[shape(unit = "requests/s")]
    pub limit_count: u64,
    /// Further fields, as they came.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A domain in full, for the examples of the actions that read one.
pub(super) const FULL: &str = r#"{"hosts":[{"id":123456,"app_id":1250000000,"owner_uin":100000000001,"project_id":0,"host":"www.example.com","host_type":"cname","service_type":"web","origin":"203.0.113.10:8080","cache":[{"type":0,"rule":"all","time":2592000,"unit":"d"},{"type":1,"rule":".php;.jsp;.asp;.aspx","time":0,"unit":"s"}],"status":5,"disabled":0,"message":"Activated","enable_overseas":"no","create_time":"2016-05-09 17:00:00","update_time":"2016-05-10 14:13:12","deleted":"no","fwd_host_type":"default","fwd_host":"www.example.com","middle_resource":-1,"refer":{"type":1,"list":["*.example.net"],"null_flag":0},"cname":"www.example.com.cdn.dnsv1.com","cache_mode":"simple","furl_cache":"on","ssl_type":3,"bucket_name":"","ssl_deploy_time":"2016-05-10 14:13:12","ssl_expire_time":"2017-05-10 00:00:00","seo":"off","host_id":123456,"http2":1,"ssl_cert_name":"www","ssl_cert_id":"aBcD1234","capping":{"bandwidth":1000000000,"uint":"G","hy":"yes","active":"yes"},"status_code_cache":{"404":10},"host_config":{"backup_origin":"","https_switch":"on","follow302_switch":"off","ip_cc":{"type":1,"list":["198.51.100.0/24"]},"ip_freq_limit":{"type":0,"limit_count":0},"rsp_header":{"Access-Control-Allow-Origin":"*"},"video_switch":"off","chunkFd_switch":"on"}}],"total":1}"#;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Action;
    use crate::tencent::v2::GetHostInfoByHost;

    fn read(data: &Value) -> CdnHost {
        let body = json!({"code": 0, "message": "", "codeDesc": "Success", "data": data}).to_string();
        GetHostInfoByHost::decode(200, body.as_bytes()).unwrap().hosts.remove(0)
    }

    #[test]
    fn a_full_domain_is_written_as_it_was_read() {
        let data: Value = serde_json::from_slice(FULL.as_bytes()).unwrap();
        assert_eq!(serde_json::to_value(read(&data)).unwrap(), data["hosts"][0]);
    }

    #[test]
    fn what_is_empty_in_its_own_way_is_read() {
        let host = read(&json!({"hosts": [{
            "id": "1", "host": "a.example", "refer": [], "cache": null, "ssl_deploy_time": null, "cos_key": null,
            "capping": [], "status_code_cache": [], "host_config": {"rsp_header": [], "ip_cc": [], "status_cache": []}
        }], "total": "1"}));
        assert_eq!(
            (host.id, host.cache.len(), host.refer, host.ssl_deploy_time),
            (1, 0, Some(HostRefer::default()), None)
        );
        let config = host.host_config.unwrap();
        assert_eq!((config.ip_cc, config.rsp_header), (Some(AccessIp::default()), Some(HeaderMap::default())));
        assert_eq!(config.other["status_cache"], json!([]));
    }
}
