//! What is asked for: the files of a domain, where visitors come from, and with what they come.

use std::sync::OnceLock;

use super::agents::AGENTS;
use super::walk::{Dimension, Lens, POSITIONS, dealt};
use crate::domain::{Domain, Service};
use crate::hash;

/// The files of a domain that statistics tell apart.
pub(crate) const FILES: usize = 320;
/// The first files are this much less far ahead than by Zipf's law.
const HEAD: u64 = 6;

/// A kind of file: its folder, its ending, and what it weighs beside the others of its service.
type Kind = (&'static str, &'static str, u32);

const WEB: &[Kind] = &[
    ("/assets/", ".js", 60),
    ("/photo/", ".jpg", 48),
    ("/photo/", ".webp", 30),
    ("/assets/", ".css", 16),
    ("/icons/", ".png", 9),
    ("/fonts/", ".woff2", 26),
    ("/photo/l/", ".jpg", 110),
];
const DOWNLOAD: &[Kind] =
    &[("/release/", ".zip", 40), ("/release/", ".pkg", 64), ("/patch/", ".bin", 18), ("/release/", ".sha256", 1)];
const MEDIA: &[Kind] = &[("/vod/", ".ts", 40), ("/vod/", ".m3u8", 1), ("/vod/hd/", ".ts", 78), ("/live/", ".flv", 55)];
const HYBRID: &[Kind] = &[
    ("/", ".html", 14),
    ("/assets/", ".js", 60),
    ("/news/", ".html", 18),
    ("/api/feed/", "", 6),
    ("/photo/", ".jpg", 52),
];
const DYNAMIC: &[Kind] =
    &[("/v1/orders/", "", 8), ("/v1/search/", "", 24), ("/v1/session/", "", 2), ("/v2/feed/", "", 30)];

/// Where visitors come from, with `{site}` for the site of the domain, and the share of each. The first is nowhere.
pub(super) const REFERERS: [(&str, u64); 9] = [
    ("-", 2_600),
    ("https://www.{site}/", 3_100),
    ("https://m.{site}/", 1_500),
    ("https://www.{site}/list?page=2", 900),
    ("https://search.example/s?q={site}", 620),
    ("https://www.{site}/detail/10086.html", 540),
    ("https://news.example/", 380),
    ("https://forum.example/t/48213", 240),
    ("http://www.{site}/", 120),
];

/// The tables of a service: what is asked for at each position.
#[derive(Debug)]
pub(super) struct Catalogue {
    files: Vec<usize>,
    weights: Vec<u32>,
    everybody: Lens,
    referers: Vec<usize>,
    agents: Vec<usize>,
}

/// The tables of a service, made when they are first asked for.
pub(super) fn of(service: Service) -> &'static Catalogue {
    static SERVICES: [OnceLock<Catalogue>; Service::ALL.len()] = [const { OnceLock::new() }; Service::ALL.len()];
    SERVICES[service as usize].get_or_init(|| {
        let along = |dimension: Dimension, dealt: Vec<usize>| -> Vec<usize> {
            (0..POSITIONS).map(|position| dealt[dimension.at(position)]).collect()
        };
        let files = along(Dimension::File, dealt((0..FILES as u64).map(|rank| 10_000_000 / (rank + HEAD)), POSITIONS));
        let weights: Vec<u32> = files.iter().map(|file| kind(service, *file).2).collect();
        let everybody = Lens::new(&weights, |_| true);
        let referers = along(Dimension::Referer, dealt(REFERERS.iter().map(|referer| referer.1), POSITIONS));
        let agents = along(Dimension::Agent, dealt(AGENTS.iter().map(|agent| agent.share), POSITIONS));
        Catalogue { files, weights, everybody, referers, agents }
    })
}

const fn kinds(service: Service) -> &'static [Kind] {
    match service {
        Service::Web => WEB,
        Service::Download => DOWNLOAD,
        Service::Media => MEDIA,
        Service::Hybrid => HYBRID,
        Service::Dynamic => DYNAMIC,
    }
}

fn kind(service: Service, file: usize) -> Kind {
    let kinds = kinds(service);
    kinds[hash::mix(file as u64) as usize % kinds.len()]
}

impl Catalogue {
    /// The weight of the file at each position.
    pub(super) fn weights(&self) -> &[u32] {
        &self.weights
    }

    /// Every position.
    pub(super) const fn everybody(&self) -> &Lens {
        &self.everybody
    }

    /// The rank of the file at a position, from 0.
    pub(super) fn file(&self, position: usize) -> usize {
        self.files[position]
    }

    /// The index of the referer at a position.
    pub(super) fn referer(&self, position: usize) -> usize {
        self.referers[position]
    }

    /// The index of the user agent at a position.
    pub(super) fn agent(&self, position: usize) -> usize {
        self.agents[position]
    }
}

/// The path of a file of a domain, as it is asked for.
pub(super) fn path(domain: &Domain, file: usize) -> String {
    let (folder, ending, _) = kind(domain.service, file);
    let name = hash::mix(domain.seed ^ file as u64) & 0xff_ffff;
    let query = match (name % 5, domain.service) {
        (0 | 1, Service::Dynamic) => format!("?page={}", name % 9 + 1),
        (0, Service::Web | Service::Hybrid) => format!("?v={}", name % 40 + 1),
        _ => String::new(),
    };
    format!("{folder}{name:06x}{file:03}{ending}{query}")
}

/// A referer, by its index; `-` where there is none.
pub(super) fn referer(domain: &Domain, index: usize) -> String {
    let site = domain.name.split_once('.').map_or(domain.name.as_str(), |(_, site)| site);
    REFERERS[index].0.replace("{site}", site)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_file_is_asked_for_and_has_its_own_path() {
        for domain in crate::account::Account::new(1_700_000_000).domains {
            let catalogue = of(domain.service);
            let asked: BTreeSet<usize> = (0..POSITIONS).map(|position| catalogue.file(position)).collect();
            assert_eq!(asked.len(), FILES);
            let paths: BTreeSet<String> = (0..FILES).map(|file| path(&domain, file)).collect();
            assert_eq!(paths.len(), FILES);
            assert!(paths.iter().all(|path| path.starts_with('/') && !path.contains(' ')));
        }
    }
}
