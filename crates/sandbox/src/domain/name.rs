//! Names of domains that may be added, and those that stand for an answer.

use super::{Area, Fault, Zone};

/// The longest name.
const LONGEST: usize = 253;
/// Another account has this domain and all below it.
const TAKEN: &str = "taken.example";
/// This domain and all below it have no ICP filing.
const UNFILED: &str = "unfiled.example";
/// Names of the cloud itself.
const INTERNAL: [&str; 3] = ["dnsv1.com", "tencent-cloud.com", "tencentcloudapi.com"];
/// Names of buckets.
const BUCKETS: &str = "myqcloud.com";

/// The name in lower case, where the account may add it for the area. Only API 3.0 adds wildcards.
pub(super) fn checked(name: &str, area: Area, may_be_wildcard: bool) -> Result<String, Fault> {
    let name = name.trim().to_ascii_lowercase();
    if name.len() > LONGEST {
        return Err(Fault::TooLong(name.chars().take(80).collect()));
    }
    let plain = name.strip_prefix("*.").filter(|_| may_be_wildcard).unwrap_or(&name);
    let labels: Vec<&str> = plain.split('.').collect();
    let is_numeric = labels.last().is_some_and(|label| label.bytes().all(|byte| byte.is_ascii_digit()));
    if labels.len() < 2 || is_numeric || !labels.iter().all(|label| is_label(label)) {
        return Err(Fault::Name(name));
    }
    if is_below(plain, BUCKETS) {
        return Err(Fault::Bucket(name));
    }
    if INTERNAL.iter().any(|parent| is_below(plain, parent)) {
        return Err(Fault::Internal(name));
    }
    if is_below(plain, TAKEN) {
        return Err(Fault::OwnedByOther(name));
    }
    check_filing(plain, area)?;
    Ok(name)
}

/// Whether a domain may be served in an area.
pub(super) fn check_filing(name: &str, area: Area) -> Result<(), Fault> {
    if is_below(name, UNFILED) && area.zones().contains(&Zone::Mainland) {
        return Err(Fault::NoFiling(name.to_owned()));
    }
    Ok(())
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        && !label.starts_with('-')
        && !label.ends_with('-')
}

fn is_below(name: &str, parent: &str) -> bool {
    name == parent || name.strip_suffix(parent).is_some_and(|rest| rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_its_answer() {
        let checked = |name: &str| checked(name, Area::Global, true);
        for good in ["a.example", "A.Example", "*.a.example", "a_b.c-d.example", "xn--fiqs8s.example"] {
            assert_eq!(checked(good), Ok(good.to_ascii_lowercase()));
        }
        for bad in
            ["", "example", "a..example", "-a.example", "a-.example", "a b.example", "203.0.113.1", "a.*.example"]
        {
            assert!(matches!(checked(bad), Err(Fault::Name(_))), "{bad}");
        }
        assert!(matches!(checked(&format!("{}example", "a.".repeat(130))), Err(Fault::TooLong(_))));
        assert!(matches!(checked("b-1250000000.cos.ap-guangzhou.myqcloud.com"), Err(Fault::Bucket(_))));
        assert!(matches!(checked("a.cdn.dnsv1.com"), Err(Fault::Internal(_))));
        assert!(matches!(checked("www.taken.example"), Err(Fault::OwnedByOther(_))));
        assert!(checked("mistaken.example").is_ok());
        assert!(matches!(checked("www.unfiled.example"), Err(Fault::NoFiling(_))));
    }

    #[test]
    fn only_the_mainland_asks_for_a_filing_and_only_api_3_takes_wildcards() {
        assert!(checked("www.unfiled.example", Area::Overseas, true).is_ok());
        assert!(matches!(checked("www.unfiled.example", Area::Mainland, true), Err(Fault::NoFiling(_))));
        assert!(matches!(checked("*.a.example", Area::Mainland, false), Err(Fault::Name(_))));
    }
}
