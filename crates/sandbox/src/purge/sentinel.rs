//! Path segments that ask for a failure, so that one can be seen without waiting for it.

use std::collections::VecDeque;

use super::{Fault, Target};
use crate::hash;

/// The task of such a URL ends as `fail`.
const FAIL: &str = "sandbox-fail";
/// The call ends in an internal error.
const INTERNAL: &str = "sandbox-internal-error";
/// The call is refused: the caller may not do it.
const UNAUTHORIZED: &str = "sandbox-unauthorized";
/// The call is refused as too frequent, two times for one list of URLs.
const THROTTLE: &str = "sandbox-throttle";
const TIMES: u8 = 2;
/// So many lists are remembered.
const LISTS: usize = 256;

/// Whether the task of this URL shall fail.
pub(crate) fn fails(target: &Target<'_>) -> bool {
    target.has_segment(FAIL)
}

/// Refuses URLs that ask to be refused to this caller.
pub(crate) fn check_caller(urls: &[String]) -> Result<(), Fault> {
    if any(urls, UNAUTHORIZED) { Err(Fault::Unauthorized) } else { Ok(()) }
}

fn any(urls: &[String], segment: &str) -> bool {
    urls.iter().any(|url| Target::parse(url).is_ok_and(|target| target.has_segment(segment)))
}

/// The lists that were refused as too frequent, and how often.
#[derive(Debug, Default)]
pub(crate) struct Throttled(VecDeque<(u64, u8)>);

impl Throttled {
    /// Refuses what asks to be refused.
    pub(crate) fn check(&mut self, urls: &[String]) -> Result<(), Fault> {
        check_caller(urls)?;
        if any(urls, INTERNAL) {
            return Err(Fault::Internal);
        }
        if !any(urls, THROTTLE) {
            return Ok(());
        }
        let list = hash::texts(urls);
        if let Some((_, times)) = self.0.iter_mut().find(|(seen, _)| *seen == list) {
            if *times >= TIMES {
                return Ok(());
            }
            *times += 1;
        } else {
            if self.0.len() >= LISTS {
                self.0.pop_front();
            }
            self.0.push_back((list, 1));
        }
        Err(Fault::Throttled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_throttled_twice_and_memory_is_bounded() {
        let mut throttled = Throttled::default();
        let list = |number: usize| vec![format!("https://a.example/sandbox-throttle/{number}")];
        let refused: Vec<bool> = (0..4).map(|_| throttled.check(&list(0)).is_err()).collect();
        assert_eq!(refused, [true, true, false, false]);
        for number in 1..1_000 {
            assert_eq!(throttled.check(&list(number)), Err(Fault::Throttled));
        }
        assert_eq!(throttled.0.len(), LISTS);
        assert_eq!(throttled.check(&["https://a.example/sandbox-internal-error?x".to_owned()]), Err(Fault::Internal));
        assert!(throttled.check(&["https://a.example/x?sandbox-throttle".to_owned()]).is_ok());
    }
}
