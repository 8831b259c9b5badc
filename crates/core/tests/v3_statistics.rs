//! Statistics, bills, logs and nodes of API 3.0: examples hold, and periods are held against the clock.

use edgeseal_core::Action;
use edgeseal_core::tencent::v3::{
    CdnIps, DescribeBillingData, DescribeCdnDomainLogs, DescribeCdnIp, DescribeDistrictIspData, DescribeIpStatus,
    DescribeIpVisit, DescribeMapInfo, DescribeOriginData, DescribePayType, DescribeTopData, DescribeTrafficPackages,
    DomainLogs, ListTopData,
};
use edgeseal_core::time::parse_cloud;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A month after the days of the examples.
const NOW: &str = "2026-10-30 12:00:00";

/// The example passes the checks, and no field of its request or reply is lost when it is read.
fn holds<A: Action + DeserializeOwned>() -> Result<(), String>
where
    A::Output: Serialize,
{
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", A::SPEC.name);
    let request: Value = serde_json::from_str(A::EXAMPLE.request).map_err(|error| told(&error))?;
    let action: A = serde_json::from_value(request.clone()).map_err(|error| told(&error))?;
    action.check(parse_cloud(NOW).unwrap_or_default()).map_err(|error| told(&error))?;
    let call = action.call().map_err(|error| told(&error))?;
    if call.params != request {
        return Err(told(&format!("{} is sent as {}", request, call.params)));
    }
    let body = format!(r#"{{"Response":{}}}"#, A::EXAMPLE.reply);
    let output = A::decode(200, body.as_bytes()).map_err(|error| told(&error))?;
    let mut reply: Value = serde_json::from_str(A::EXAMPLE.reply).map_err(|error| told(&error))?;
    if let Some(fields) = reply.as_object_mut() {
        fields.remove("RequestId");
    }
    let written = serde_json::to_value(&output).map_err(|error| told(&error))?;
    if numbers_as_floats(&written) == numbers_as_floats(&reply) {
        Ok(())
    } else {
        Err(told(&format!("{reply} is read as {written}")))
    }
}

/// 5 and 5.0 are the same value.
fn numbers_as_floats(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.iter().map(numbers_as_floats).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), numbers_as_floats(value))).collect(),
        other => other.clone(),
    }
}

#[test]
fn examples_hold() {
    for result in [
        holds::<DescribeIpVisit>(),
        holds::<DescribeOriginData>(),
        holds::<ListTopData>(),
        holds::<DescribeTopData>(),
        holds::<DescribeMapInfo>(),
        holds::<DescribePayType>(),
        holds::<DescribeDistrictIspData>(),
        holds::<DescribeBillingData>(),
        holds::<DescribeTrafficPackages>(),
        holds::<DescribeCdnDomainLogs>(),
        holds::<DescribeIpStatus>(),
        holds::<DescribeCdnIp>(),
    ] {
        assert_eq!(result, Ok(()));
    }
}

#[test]
fn periods_are_those_of_the_documents() {
    let broken = |action: &str, start: &str, end: &str, interval: Option<&str>| {
        let params = match interval {
            Some(word) => json!({"StartTime": start, "EndTime": end, "Interval": word}),
            None => json!({"StartTime": start, "EndTime": end}),
        };
        let call = edgeseal_core::Call::new(edgeseal_core::Api::TencentV3, action, params);
        let checked = edgeseal_core::check::check_call(&call, parse_cloud(NOW).unwrap());
        let times = checked
            .err()
            .map_or_else(Vec::new, |violations| violations.0)
            .into_iter()
            .filter(|violation| violation.field.ends_with("Time"));
        times.map(|violation| violation.broken.to_string()).collect::<Vec<_>>().join("; ")
    };
    let day = "2026-10-30";
    for (action, start, end, interval, expected) in [
        ("DescribeIpVisit", "2026-10-29 00:00:00", "2026-10-29 23:59:59", Some("5min"), ""),
        ("DescribeIpVisit", "2026-10-29 00:00:00", "2026-10-30 00:00:01", Some("5min"), "24 hours"),
        ("DescribeIpVisit", "2026-01-01 00:00:00", "2026-10-30 00:00:00", Some("day"), ""),
        ("DescribeOriginData", "2026-09-29 00:00:00", "2026-10-30 00:00:01", Some("hour"), "31 days"),
        ("DescribeBillingData", "2026-07-31 00:00:00", "2026-10-30 00:00:00", Some("day"), "90 days"),
        ("DescribeDistrictIspData", "2026-10-29 00:00:00", "2026-10-29 00:10:00", Some("min"), ""),
        ("DescribeDistrictIspData", "2026-10-29 00:00:00", "2026-10-29 00:10:01", Some("min"), "10 minutes"),
        ("DescribeDistrictIspData", "2026-10-29 00:00:00", "2026-10-29 03:00:00", Some("5min"), ""),
        ("DescribeDistrictIspData", "2026-10-29 00:00:00", "2026-10-29 03:00:01", None, "3 hours"),
        ("DescribeDistrictIspData", "2026-08-29 00:00:00", "2026-08-29 01:00:00", None, "60 days"),
        ("ListTopData", "2026-07-31 00:00:00", "2026-10-30 00:00:00", None, "90 days"),
        ("DescribeTopData", day, day, None, ""),
        ("DescribeTopData", day, "2026-10-29", None, "before StartTime"),
        ("DescribeTopData", "2026-10-29 00:00:00", day, None, "a day such as"),
        ("DescribeCdnDomainLogs", "2026-09-29 00:00:00", "2026-09-29 23:59:59", None, "30 days"),
    ] {
        let told = broken(action, start, end, interval);
        assert!(told.contains(expected) && told.is_empty() == expected.is_empty(), "{action} {start} {end}: {told}");
    }
}

#[test]
fn nulls_are_read() {
    let logs = br#"{"Response":{"DomainLogs":[{"LogName":"a","FileSize":null}],"TotalCount":1,"RequestId":"1"}}"#;
    let DomainLogs { domain_logs, total_count } = DescribeCdnDomainLogs::decode(200, logs).unwrap();
    assert_eq!((domain_logs[0].file_size, domain_logs[0].log_name.as_str(), total_count), (None, "a", 1));
    let map = br#"{"Response":{"MapInfoList":[{"Id":"-1","Name":"x"}],"ServerRegionRelation":null,"RequestId":"1"}}"#;
    let map = DescribeMapInfo::decode(200, map).unwrap();
    assert_eq!((map.map_info_list[0].id, map.server_region_relation), (-1, None));
    let ips = br#"{"Response":{"Ips":[{"Ip":"203.0.113.7","History":null,"City":null}],"RequestId":"1"}}"#;
    let CdnIps { ips } = DescribeCdnIp::decode(200, ips).unwrap();
    assert!(ips[0].history.is_empty() && ips[0].city.is_none());
}
