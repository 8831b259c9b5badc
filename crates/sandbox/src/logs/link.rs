//! Links: who has one may download a package until it ends, without any other proof.

use edgeseal_core::sign::tc3::sha256_hex;
use edgeseal_core::time::{cloud_datetime, parse_cloud};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use serde_json::json;

use super::package;
use crate::account::Account;
use crate::domain::{Domain, Zone};
use crate::guard::same;
use crate::{SECRET_KEY, answer as answered, form};

/// The name of a package, which begins with its hour on the clock of UTC+8: `2025112212-img.harbor.example-mainland`.
pub(crate) fn log_name(domain: &Domain, zone: Zone, start: u64) -> String {
    let digits: String = cloud_datetime(start).chars().filter(char::is_ascii_digit).take(10).collect();
    format!("{digits}-{}-{}", domain.name, zone.name())
}

/// Path and query of the link to the package of the hour that begins at `start`. It works until the second `expires`.
/// Whoever answers an action puts scheme and host of the sandbox before it.
pub(crate) fn log_path(domain: &Domain, zone: Zone, start: u64, expires: u64) -> String {
    let name = log_name(domain, zone, start);
    let (day, hour) = name.split_at_checked(8).map_or(("", ""), |(day, rest)| (day, rest.get(..2).unwrap_or_default()));
    let path = format!("/{day}/{hour}/{name}.gz");
    let signature = signature(&path, expires);
    format!("{path}?st={signature}&e={expires}")
}

fn signature(path: &str, expires: u64) -> String {
    let mut text = sha256_hex(format!("{path}\n{expires}\n{SECRET_KEY}").as_bytes());
    text.truncate(32);
    text
}

/// Answers the download of a package; `None` where the path is not of that kind.
pub(crate) fn answer(request: &Request<Vec<u8>>, account: &Account, now: u64) -> Option<Response<Vec<u8>>> {
    let path = request.uri().path();
    let name = name_in(path)?;
    if request.method() != Method::GET {
        return Some(refused(StatusCode::METHOD_NOT_ALLOWED, "a log is downloaded with GET"));
    }
    let pairs = form::pairs(request).unwrap_or_default();
    let expires = form::value(&pairs, "e").and_then(|text| text.parse().ok()).unwrap_or_default();
    if !form::value(&pairs, "st").is_some_and(|given| same(&signature(path, expires), given)) {
        return Some(refused(StatusCode::FORBIDDEN, "the signature of the link is not right: ask for a new link"));
    }
    if now > expires {
        return Some(refused(StatusCode::FORBIDDEN, "the link has ended: ask for a new one"));
    }
    let Some(file) = named(name, account).and_then(|(domain, zone, start)| package(domain, zone, start, now)) else {
        return Some(refused(StatusCode::NOT_FOUND, "there is no such package"));
    };
    let mut response = Response::new(file);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/gzip"));
    Some(response)
}

/// The name of a package in `/<yyyyMMdd>/<HH>/<name>.gz`.
fn name_in(path: &str) -> Option<&str> {
    let (day, rest) = path.strip_prefix('/')?.split_once('/')?;
    let (hour, file) = rest.split_once('/')?;
    let name = file.strip_suffix(".gz")?;
    let is_of_it = name.strip_prefix(day)?.strip_prefix(hour)?.starts_with('-');
    (is_of_it && day.len() == 8 && hour.len() == 2).then_some(name)
}

/// The domain, the zone and the beginning of the hour that a package is named after.
fn named<'a>(name: &str, account: &'a Account) -> Option<(&'a Domain, Zone, u64)> {
    let (hour, rest) = name.split_once('-')?;
    let (domain, zone) = rest.rsplit_once('-')?;
    let part = |from: usize, to: usize| hour.get(from..to);
    let date = format!("{}-{}-{} {}:00:00", part(0, 4)?, part(4, 6)?, part(6, 8)?, part(8, 10)?);
    let start = parse_cloud(&date)?;
    Some((account.domain(domain)?, Zone::named(zone)?, start))
}

fn refused(status: StatusCode, message: &str) -> Response<Vec<u8>> {
    answered::json(status, json!({"error": {"code": "LogRefused", "message": message}}).to_string())
}
