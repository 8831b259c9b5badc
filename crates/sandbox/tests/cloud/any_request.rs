//! Whatever is sent: an answer in JSON, and no panic.

use edgeseal_core::{Api, Call, Credentials, SignatureMethod, Stamp, sign};
use edgeseal_sandbox::{POLYV_USER_ID, SECRET_ID, SECRET_KEY, Sandbox};
use http::{Method, Request};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::client::START;

const ACTIONS: &[(Api, &str)] = &[
    (Api::TencentV3, "DescribeDomains"),
    (Api::TencentV3, "PurgeUrlsCache"),
    (Api::TencentV3, "DescribePurgeTasks"),
    (Api::TencentV3, "DescribePurgeQuota"),
    (Api::TencentV3, "DescribeCdnData"),
    (Api::TencentV3, "DescribeIpVisit"),
    (Api::TencentV3, "DescribeOriginData"),
    (Api::TencentV3, "ListTopData"),
    (Api::TencentV3, "DescribeTopData"),
    (Api::TencentV3, "DescribeDistrictIspData"),
    (Api::TencentV3, "DescribeMapInfo"),
    (Api::TencentV3, "DescribePayType"),
    (Api::TencentV3, "DescribeBillingData"),
    (Api::TencentV3, "DescribeTrafficPackages"),
    (Api::TencentV3, "DescribeCdnDomainLogs"),
    (Api::TencentV3, "DescribeIpStatus"),
    (Api::TencentV3, "DescribeCdnIp"),
    (Api::TencentV3, "PurgePathCache"),
    (Api::TencentV3, "PushUrlsCache"),
    (Api::TencentV3, "DescribePushTasks"),
    (Api::TencentV3, "DisableCaches"),
    (Api::TencentV3, "EnableCaches"),
    (Api::TencentV3, "GetDisableRecords"),
    (Api::TencentV3, "DescribeUrlViolations"),
    (Api::TencentV2, "DescribeCdnHosts"),
    (Api::TencentV2, "RefreshCdnUrl"),
    (Api::TencentV2, "GetCdnRefreshLog"),
    (Api::TencentV2, "RefreshCdnDir"),
    (Api::TencentV2, "GetPushLogs"),
    (Api::TencentV2, "FlushOrPushOverall"),
    (Api::TencentV2, "GetCdnOverseaPushLogs"),
    (Api::TencentV2, "ForbidBadUrl"),
    (Api::TencentV2, "GetForbidUrlInfo"),
    (Api::PolyvVod, "refresh-cdn-cache"),
];

fn answers_json(request: &Request<Vec<u8>>, now_ms: u64) -> Result<(), TestCaseError> {
    let response = Sandbox::new(START * 1_000).handle(request, now_ms);
    prop_assert!(serde_json::from_slice::<Value>(response.body()).is_ok());
    Ok(())
}

/// A value of a parameter: often one that the sandbox knows, sometimes anything.
fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        "[a-z]{0,8}|\\PC{0,12}".prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        prop::sample::select(vec![
            "mainland",
            "overseas",
            "flux",
            "bandwidth",
            "4xx",
            "day",
            "min",
            "img.harbor.example",
            "domain",
            "https://img.harbor.example/*",
            "https://www.harbor.example/sandbox-throttle",
            "2025-11-20 00:00:00",
            "2025-11-20 23:59:59",
            "0001-01-01 00:00:00",
            "9999-12-31 23:59:59",
            "1970-01-01 00:00:00",
            "push",
            "zip",
            "[{\"vid\":\"0123456789_0\",\"brIndex\":1}]",
        ])
        .prop_map(Value::from),
    ]
}

fn params() -> impl Strategy<Value = Value> {
    let value = leaf().prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("Name|Value|Fuzzy|[a-z]{1,4}", inner, 0..3).prop_map(|map| json!(map)),
        ]
    });
    let names = "StartTime|EndTime|Metric|Filter|Domains?|Interval|Area|Detail|Isps?|Districts?|TimeZone|Ips|Name|Urls|TaskId|Limit|Offset|Filters|urls|taskId\
                 |startDate|endDate|videos|action|fileType|[a-z]{1,5}";
    prop::collection::btree_map(names, value, 0..7).prop_map(|map| json!(map))
}

proptest! {
    #[test]
    fn unsigned(
        method in prop::sample::select(vec!["GET", "POST", "PUT", "OPTIONS"]),
        path in prop::sample::select(vec!["/", "/v2/index.php", "/v2/video/refresh-cdn-cache", "/other"]),
        query in "[ -~&&[^#\"<>`{}|\\\\^ ]]{0,40}",
        headers in prop::collection::vec((prop::sample::select(vec![
            "authorization", "x-tc-action", "x-tc-version", "x-tc-timestamp", "content-type", "host",
        ]), "TC3-HMAC-SHA256 [ -~]{0,40}|2018-06-06|[0-9]{1,21}|[ -~]{0,20}"), 0..6),
        body in prop::collection::vec(any::<u8>(), 0..200),
        now_ms in any::<u64>(),
    ) {
        let mut request = Request::builder().method(method).uri(format!("{path}?{query}"));
        for (name, value) in headers {
            request = request.header(name, value);
        }
        if let Ok(request) = request.body(body) {
            answers_json(&request, now_ms)?;
        }
    }

    #[test]
    fn signed(
        action in prop::sample::select(ACTIONS),
        params in params(),
        signature in prop::sample::select(&SignatureMethod::ALL[..]),
        get in any::<bool>(),
    ) {
        let (api, name) = action;
        let mut call = Call::new(api, name, params);
        call.signature = signature;
        if get {
            call.method = Method::GET;
        }
        let id = if api == Api::PolyvVod { POLYV_USER_ID } else { SECRET_ID };
        if let Ok(request) = sign(&call, &Credentials::new(id, SECRET_KEY), Stamp::from_seconds(START)) {
            let request = request.into_http().unwrap();
            answers_json(&request, START * 1_000)?;
        }
    }
}
