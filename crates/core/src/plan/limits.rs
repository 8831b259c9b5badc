//! What bounds a run: entries a call, bytes a call, entries a day and calls in a time. All of it is data of the caller.

use super::video;
use crate::action::{Entry, Rate};
use crate::size;
use crate::tencent::v3::Quota;

/// The limits of one action for one account. A limit that is `None` does not bind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Most entries a call; 0 counts as 1.
    pub batch: usize,
    /// Most bytes a call.
    pub size: Option<Size>,
    /// Entries that are left today.
    pub day: Remaining,
    /// How often the action may be called.
    pub rate: Option<Rate>,
}

impl Limits {
    /// A batch and nothing else.
    #[must_use]
    pub const fn batch(batch: usize) -> Self {
        Self { batch, size: None, day: Remaining { account: None, mainland: None, overseas: None }, rate: None }
    }

    /// The batch and the rate of an action as documented.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        Self { rate: entry.spec.rate, ..Self::batch(entry.list().map_or(usize::MAX, |(_, most)| most)) }
    }

    /// With the account's own figures, which win over the documented ones: the smallest batch that an area reports, and
    /// what each area has left today.
    #[must_use]
    pub fn with_quotas(mut self, quotas: &[Quota]) -> Self {
        let batch = quotas.iter().map(|quota| quota.batch).filter(|batch| *batch > 0).min();
        self.batch = batch.map_or(self.batch, bounded);
        for quota in quotas {
            match quota.area.as_str() {
                "mainland" => self.day.mainland = Some(bounded(quota.available)),
                "overseas" => self.day.overseas = Some(bounded(quota.available)),
                _ => {}
            }
        }
        self
    }
}

fn bounded(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Entries that are left today, where they are limited.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Remaining {
    /// For the account as a whole, as for blocking and for Polyv.
    pub account: Option<usize>,
    /// In the quota of the Chinese mainland.
    pub mainland: Option<usize>,
    /// In the quota of the rest of the world.
    pub overseas: Option<usize>,
}

impl Remaining {
    /// Takes one entry out of the quotas that it uses; `false`, and nothing taken, where one of them is used up.
    pub(super) fn take(&mut self, mainland: bool, overseas: bool) -> bool {
        let quotas = [(&mut self.account, true), (&mut self.mainland, mainland), (&mut self.overseas, overseas)];
        let used = quotas.map(|(left, uses)| left.as_mut().filter(|_| uses));
        if used.iter().flatten().any(|left| **left == 0) {
            return false;
        }
        used.into_iter().flatten().for_each(|left| *left -= 1);
        true
    }
}

/// The most bytes that a call may have, and how its entries are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Most bytes of the body, or of the query of a GET.
    pub max: usize,
    /// Bytes that everything beside the list takes: other parameters, and those of the signature.
    pub reserved: usize,
    /// How the list is written.
    pub encoding: Encoding,
    /// The list parameter, without index: `Urls`.
    pub parameter: &'static str,
}

/// How a list of entries is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// A list in a JSON body: TC3.
    Json,
    /// A numbered parameter an entry, percent-encoded: the form or the query of the other signatures.
    Form,
    /// JSON text in one percent-encoded field: the videos of Polyv.
    JsonField,
}

impl Size {
    /// The longest body of a call signed with TC3 (CDN API 3.0 document).
    pub const TC3_BODY: usize = size::TC3_BYTES;
    /// The longest form of a call signed otherwise (the same).
    pub const FORM_BODY: usize = size::FORM_BYTES;
    /// The longest GET (the same).
    pub const GET: usize = size::QUERY_BYTES;

    /// Bytes of a call without entries.
    pub(super) const fn empty(&self) -> usize {
        self.reserved.saturating_add(match self.encoding {
            // {"Urls":[]}
            Encoding::Json => self.parameter.len() + 7,
            Encoding::Form => 0,
            // &videos=%5B%5D
            Encoding::JsonField => self.parameter.len() + 8,
        })
    }

    /// Bytes that an entry adds at a place of the list, the separator before it included.
    pub(super) fn entry(&self, place: usize, entry: &str) -> usize {
        match self.encoding {
            Encoding::Json => usize::from(place > 0) + json_length(entry),
            // &Urls.0=…
            Encoding::Form => self.parameter.len() + digits(place) + 3 + form_length(entry),
            Encoding::JsonField => 3 * usize::from(place > 0) + form_length(&video::json(entry)),
        }
    }

    /// Whether an entry fits into a call of its own.
    pub(super) fn fits(&self, entry: &str) -> bool {
        self.empty().saturating_add(self.entry(0, entry)) <= self.max
    }
}

fn json_length(text: &str) -> usize {
    let escaped = |byte| match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 0x08 | 0x0c => 2,
        0x00..0x20 => 6,
        _ => 1,
    };
    2 + text.bytes().map(escaped).sum::<usize>()
}

fn form_length(text: &str) -> usize {
    let stands = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if stands(byte) { 1 } else { 3 }).sum()
}

const fn digits(number: usize) -> usize {
    match number.checked_ilog10() {
        Some(power) => power as usize + 1,
        None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params::flatten;
    use crate::polyv::Video;
    use crate::sign::encode;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use serde_json::json;

    fn size(encoding: Encoding, parameter: &'static str) -> Size {
        Size { max: usize::MAX, reserved: 0, encoding, parameter }
    }

    fn estimate(size: Size, entries: &[String]) -> usize {
        size.empty() + entries.iter().enumerate().map(|(place, entry)| size.entry(place, entry)).sum::<usize>()
    }

    proptest! {
        #[test]
        fn an_estimate_is_what_the_encoder_writes(urls in vec(".{0,40}|https://a\\.example/[ -~]{0,40}", 1..120)) {
            let params = json!({ "Urls": urls });
            prop_assert_eq!(estimate(size(Encoding::Json, "Urls"), &urls), params.to_string().len());
            let form = encode::form(&flatten(&params));
            prop_assert_eq!(estimate(size(Encoding::Form, "Urls"), &urls), form.len() + 1);
        }

        #[test]
        fn videos_are_counted_as_they_travel(vids in vec("[a-z0-9_-]{1,40}", 1..120), br_index in 1u8..=3) {
            let entries: Vec<String> = vids.iter().map(|vid| format!("{vid},{br_index}")).collect();
            let videos: Vec<Video> = vids.into_iter().map(|vid| Video { vid, br_index }).collect();
            let text = serde_json::to_string(&videos).unwrap();
            let form = encode::form(&[("videos".to_owned(), text)]);
            prop_assert_eq!(estimate(size(Encoding::JsonField, "videos"), &entries), form.len() + 1);
        }
    }

    #[test]
    fn the_figures_of_the_account_win() {
        let quota = |area: &str, batch, available| Quota { batch, total: 10_000, available, area: area.to_owned() };
        let documented = Limits::of(&Entry::of::<crate::tencent::v3::PurgeUrlsCache>());
        assert_eq!((documented.batch, documented.rate), (1_000, Some(Rate::per_second(20))));
        let own = documented.clone().with_quotas(&[quota("mainland", 500, 7), quota("overseas", 0, 0)]);
        let day = Remaining { account: None, mainland: Some(7), overseas: Some(0) };
        assert_eq!(own, Limits { batch: 500, day, ..documented.clone() });
        assert_eq!(documented.clone().with_quotas(&[]), documented);
    }

    #[test]
    fn what_is_reserved_may_leave_no_room() {
        let size = Size { reserved: usize::MAX, ..size(Encoding::Json, "Urls") };
        assert!(!Size { max: 100, ..size }.fits("https://a.example/"));
    }

    #[test]
    fn an_entry_that_uses_two_quotas_needs_both() {
        let mut left = Remaining { account: None, mainland: Some(2), overseas: Some(1) };
        assert!(left.take(true, true));
        assert!(!left.take(true, true));
        assert_eq!(left, Remaining { account: None, mainland: Some(1), overseas: Some(0) });
        assert!(left.take(true, false));
        assert!(!left.take(true, false));
    }
}
