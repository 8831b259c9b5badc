//! Packages: the lines of an hour as a gzip file.

use std::io::Write;

use flate2::{Compression, GzBuilder};

use super::line::Writer;
use super::{HOUR, Hour};
use crate::domain::{Domain, Zone};

/// A package is there so long after its hour, in seconds.
const DELAY: u64 = 1_800;
/// For so long it is kept, in seconds.
const KEPT: u64 = 30 * 86_400;
/// Text is handed to the compressor in pieces of this size, in bytes.
const PIECE: usize = 64 * 1_024;

/// A package that can be downloaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PackageInfo {
    /// The beginning of its hour.
    pub(crate) start: u64,
    /// The last second of its hour.
    pub(crate) end: u64,
    pub(crate) zone: Zone,
    /// The requests of the hour.
    pub(crate) requests: u64,
    /// How many of them a line stands for: one, but in a busy hour.
    pub(crate) requests_a_line: u64,
}

/// The packages of a domain in a zone whose hour touches the range, both ends included, oldest first. How large they
/// are is known only when they are made: it is not told.
pub(crate) fn packages<'a>(
    domain: &'a Domain,
    zone: Zone,
    (from, to): (u64, u64),
    now: u64,
) -> impl Iterator<Item = PackageInfo> + 'a {
    let first = from.max(now.saturating_sub(KEPT)) / HOUR;
    let last = to.min(now) / HOUR;
    (first..=last).filter_map(move |hour| {
        let hour = available(domain, zone, hour * HOUR, now)?;
        Some(PackageInfo {
            start: hour.start,
            end: hour.start + HOUR - 1,
            zone,
            requests: hour.requests,
            requests_a_line: hour.requests_a_line(),
        })
    })
}

/// The package of the hour that begins at `start`: a gzip file with one text. `None` where there is none.
pub(crate) fn package(domain: &Domain, zone: Zone, start: u64, now: u64) -> Option<Vec<u8>> {
    let hour = available(domain, zone, start, now)?;
    let mut file = GzBuilder::new().write(Vec::new(), Compression::fast());
    let mut text = String::with_capacity(PIECE + 1_024);
    each_line(&hour, &mut text, |piece| file.write_all(piece).ok())?;
    file.finish().ok()
}

/// Writes all lines, and hands them out in pieces.
fn each_line(hour: &Hour<'_>, text: &mut String, mut take: impl FnMut(&[u8]) -> Option<()>) -> Option<()> {
    let mut writer = Writer::new(&hour.domain.name, hour.domain.service);
    let mut requests = hour.served();
    while let Some(served) = requests.next() {
        writer.write(&served, text);
        if text.len() >= PIECE {
            take(text.as_bytes())?;
            text.clear();
        }
    }
    take(text.as_bytes())
}

fn available(domain: &Domain, zone: Zone, start: u64, now: u64) -> Option<Hour<'_>> {
    let end = start.checked_add(HOUR)?;
    let is_there = end.checked_add(DELAY)? <= now && now <= end.checked_add(KEPT)?;
    Hour::of(domain, zone, start, now).filter(|_| is_there)
}
