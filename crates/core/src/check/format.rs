//! The forms of texts.

use std::net::IpAddr;

use crate::plan::url::{self, Fault};
use crate::shape::Format;
use crate::time::{self, parse_cloud_day};

/// How a block of PEM begins.
const PEM: &[u8] = b"-----BEGIN ";

impl Format {
    /// The rule in words.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Url => "it must be a URL that begins with http:// or https://",
            Self::Directory => "it must be a directory: a URL that begins with http:// or https://, best ended by /",
            Self::Domain => "it must be a domain name such as www.example.com",
            Self::OriginServer => "it must be a domain or an IP address, with :port (1 to 65535) and :weight if needed",
            Self::OriginServers => "it must be a domain or IP addresses with ; between them, each with :port if needed",
            Self::Ip => "it must be an IP address",
            Self::IpOrRange => "it must be an IP address or a range such as 203.0.113.0/24",
            Self::HeaderName => "it must be the name of a header: letters, digits, - and _",
            Self::DateTime => "it must be a time such as 2026-01-31 08:00:00, in UTC+8",
            Self::Date => "it must be a day such as 2026-01-31, in UTC+8",
            Self::Day => "it must be a day such as 2026-01-31 or 20260131, in UTC+8",
            Self::MetricOrCode => "it must be a metric, a class such as 2xx or a status code such as 404",
            Self::Json => "it must be JSON in a text",
            Self::Route => "it must be a dot path such as Https.CertInfo.CertId",
            Self::Base64 => "it must be PEM text in Base64",
        }
    }
}

/// Whether a text has a form.
#[must_use]
pub fn fits(format: Format, text: &str) -> bool {
    match format {
        Format::Url | Format::Directory => is_url(text),
        Format::Domain => is_domain(text.strip_prefix("*.").unwrap_or(text)),
        Format::OriginServer => is_server(text),
        Format::OriginServers => text.split(';').all(is_server),
        Format::Ip => text.parse::<IpAddr>().is_ok(),
        Format::IpOrRange => is_ip_or_range(text),
        Format::HeaderName => {
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        }
        // The cloud would take a time that ends with Z for one in UTC+8, or refuse it.
        Format::DateTime => {
            text.as_bytes().get(10) == Some(&b' ') && text.len() == 19 && time::parse_cloud(text).is_some()
        }
        Format::Date => text.len() == 10 && parse_cloud_day(text).is_some(),
        Format::Day => parse_cloud_day(text).is_some(),
        Format::MetricOrCode => is_metric(text),
        Format::Json => serde_json::from_slice::<serde::de::IgnoredAny>(text.as_bytes()).is_ok(),
        Format::Route => {
            text.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
        }
        Format::Base64 => {
            use base64::Engine;
            // Tools break the lines of Base64, and write notes before the first block of PEM.
            let text: String = text.split_ascii_whitespace().collect();
            let pem = base64::engine::general_purpose::STANDARD.decode(text).unwrap_or_default();
            pem.windows(PEM.len()).any(|window| window == PEM)
        }
    }
}

/// A URL by its beginning. The planner gives advice about more; no document says what else is refused.
fn is_url(text: &str) -> bool {
    match url::normalise_exact(text) {
        Ok(normal) => !normal.changes.wrapping,
        Err(fault) => fault == Fault::TooLong,
    }
}

/// A domain name, as in a URL, whose last part is not a number.
fn is_domain(text: &str) -> bool {
    let top = text.rsplit('.').next().unwrap_or_default();
    url::check_host(text).is_ok() && top.bytes().any(|byte| byte.is_ascii_alphabetic()) && !text.starts_with('[')
}

fn is_server(text: &str) -> bool {
    let (host, rest) = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, rest)) => (host, rest),
        // An IPv6 address without brackets has no port.
        None if text.parse::<IpAddr>().is_ok() => (text, ""),
        None => text.split_at(text.find(':').unwrap_or(text.len())),
    };
    let mut numbers = rest.split(':').skip(1);
    let number = |text: Option<&str>, most: u32| {
        text.is_none_or(|text| text.parse::<u32>().is_ok_and(|number| (1..=most).contains(&number)))
    };
    (rest.is_empty() || rest.starts_with(':'))
        && (host.parse::<IpAddr>().is_ok() || is_domain(host))
        && number(numbers.next(), 65_535)
        && number(numbers.next(), 100)
        && numbers.next().is_none()
}

fn is_ip_or_range(text: &str) -> bool {
    let Some((address, length)) = text.split_once('/') else {
        return text.parse::<IpAddr>().is_ok();
    };
    let most = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    length.bytes().all(|byte| byte.is_ascii_digit())
        && length.parse::<u8>().is_ok_and(|bits| (1..=most).contains(&bits))
}

fn is_metric(text: &str) -> bool {
    let is_code = text.len() == 3 && text.parse::<u16>().is_ok_and(|code| (100..1_000).contains(&code));
    let is_class = matches!(text.as_bytes(), [b'1'..=b'5', b'x' | b'X', b'x' | b'X']);
    let is_word = text.len() >= 4
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_code || is_class || is_word
}
