//! A line: 16 fields, parted by single spaces.

use std::fmt::Write;

use edgeseal_core::time::cloud_datetime;

use crate::domain::Service;
use crate::hash;
use crate::traffic::Served;

/// Billed traffic is 110 % of what logs count: headers of packets and repeated packets are not in them.
const LOGGED: (u64, u64) = (10, 11);
/// Visitors who are alone have another address after so many seconds; until then one of eight.
const LEASE: u64 = 3_600;

/// Writes lines one below the other. What the rounding of one line leaves goes to the next, so that their bytes sum to
/// those of the model.
#[derive(Debug)]
pub(super) struct Writer<'a> {
    domain: &'a str,
    service: Service,
    left: u64,
}

impl<'a> Writer<'a> {
    pub(super) const fn new(domain: &'a str, service: Service) -> Self {
        Self { domain, service, left: 0 }
    }

    /// Adds the line of a request.
    pub(super) fn write(&mut self, served: &Served<'_>, text: &mut String) {
        let Served { visitor, noise, code, is_hit, .. } = *served;
        let (part, whole) = LOGGED;
        let scaled = served.bytes * part + self.left;
        let bytes = scaled / whole;
        self.left = scaled % whole;

        let time: String = cloud_datetime(served.second).chars().filter(char::is_ascii_digit).collect();
        let ip = visitor.ip(hash::mix(served.second / LEASE) ^ (noise >> 32 & 7));
        let protocol = match visitor.protocol {
            "http" => "HTTP",
            "quic" => "HTTP/3",
            _ => "HTTPS",
        };
        let cache = if is_hit { "hit" } else { "miss" };
        let _ = write!(
            text,
            "{time} {ip} {} {} {bytes} {} {} {code} {} {} \"{}\" \"",
            self.domain,
            served.path,
            visitor.place,
            visitor.isp,
            served.referer,
            milliseconds(served),
            served.agent,
        );
        match code {
            206 => {
                // Players and installers ask for as much as they then get, one piece after the other.
                let first = (noise >> 8) % 40 * bytes;
                let _ = write!(text, "{first}-{}", first + bytes.max(1) - 1);
            }
            _ => text.push_str("(null)"),
        }
        let _ = write!(text, "\" {} {protocol} {cache} ", self.method(served));
        match (noise >> 16) % 64 {
            0 => text.push('-'),
            port => {
                let _ = write!(text, "{}", 1_024 + port * 1_000 + (noise >> 24) % 1_000);
            }
        }
        text.push('\n');
    }

    /// Programs send forms, robots look at headers.
    const fn method(&self, served: &Served<'_>) -> &'static str {
        let draw = (served.noise >> 4) % 10;
        match (self.service, served.code) {
            (Service::Dynamic, _) if !served.is_hit && draw < 4 => "POST",
            (_, 301 | 302 | 404) if draw == 0 => "HEAD",
            _ => "GET",
        }
    }
}

/// A node answers at once; the origin is far away. Then the body takes its time.
const fn milliseconds(served: &Served<'_>) -> u64 {
    let wait = if served.is_hit { 1 + served.noise % 7 } else { 38 + served.noise % 140 };
    wait + served.bytes / (2_000 + (served.noise >> 12) % 6_000)
}
