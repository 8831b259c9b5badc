//! Messages of Polyv, which has one code for every cause. They differ from page to page: words decide, not the text.

use super::known::{KnownCode, Verdict, entry, verdict};
use crate::api::Api;

/// The verdict on a message. An unknown one is judged by its code, as HTTP would be.
pub(super) fn verdict_on(code: i64, message: &str) -> Verdict {
    let unknown = if (400..500).contains(&code) { verdict!([Parameter]) } else { verdict!([Internal]) };
    place(message).and_then(|place| VERDICTS.get(place)).map_or(unknown, |verdict| *verdict)
}

/// The entry of a message.
pub(super) fn find(message: &str) -> Option<&'static KnownCode> {
    KNOWN.get(place(message)?)
}

impl KnownCode {
    /// By which words a message of Polyv is known: each begins a word of it. None for an API that has codes.
    #[must_use]
    pub fn words(&self) -> &'static [&'static str] {
        let place = KNOWN.iter().position(|known| known == self);
        place.and_then(|place| WORDS.get(place)).copied().unwrap_or_default()
    }
}

/// Which row it is: the first whose words all begin a word of the message.
fn place(message: &str) -> Option<usize> {
    let message = message.to_ascii_lowercase();
    let begins = |beginning: &&str| {
        message.split(|letter: char| !letter.is_alphanumeric()).any(|word| word.starts_with(*beginning))
    };
    WORDS.iter().position(|words| words.iter().all(begins))
}

macro_rules! messages {
    ($( $message:literal $words:expr, $rule:tt : $advice:literal )*) => {
        static WORDS: &[&[&str]] = &[$( &$words, )*];
        static VERDICTS: &[Verdict] = &[$( verdict!($rule), )*];
        pub(super) static KNOWN: &[KnownCode] =
            &[$( entry(Some(Api::PolyvVod), $message, verdict!($rule), $advice), )*];
    };
}

messages! {
    "ptime is too old" ["ptime", "old"], [Clock]:
        "Correct the clock, then sign and send again: ptime may be at most 3 minutes old."
    "ptime is illegal." ["ptime"], [Clock]:
        "Send ptime as 13 digits of milliseconds, and correct the clock: it may be at most 3 minutes ahead."
    "sign can not be empty." ["sign", "empty"], [Credentials]:
        "Send the field sign."
    "the sign is not right." ["sign"], [Credentials]:
        "Check the secret key first, then that the signed text is the text of the fields exactly as sent."
    "Could not find user by userid." ["user", "find"], [Credentials]:
        "Check userid in the API settings of the Polyv console."
    "can't submit more than 2000 files one day" ["submit", "more", "day"], [Limit]:
        "Wait until the next day, or ask Polyv for more files a day: 2,000 are allowed."
    "can't submit more than 100 files" ["submit", "more"], [Limit]:
        "Split the list into calls of at most 100 files; each bitrate of a video is a file."
    "bitrate does not exist" ["bitrate"], [Parameter]:
        "Choose for brIndex a bitrate that the video has: 1 smooth, 2 HD, 3 super HD."
    "illeagal vid" ["vid"], [Parameter]:
        "Copy each vid whole from the Polyv console, with the underscore and what follows it."
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ApiError, ErrorKind};

    #[test]
    fn words_decide_and_not_the_text() {
        for (message, listed) in [
            ("ptime is too old.", "ptime is too old"),
            ("PTIME: too old", "ptime is too old"),
            ("The signature is wrong", "the sign is not right."),
            ("could not find the user", "Could not find user by userid."),
            ("can't submit more than 5000 files one day", "can't submit more than 2000 files one day"),
            ("illegal vid", "illeagal vid"),
            ("this bitrate doesn't exist", "bitrate does not exist"),
        ] {
            assert_eq!(find(message).map(|known| known.code), Some(listed), "{message}");
        }
    }

    #[test]
    fn an_unknown_message_is_judged_by_its_code() {
        for (code, kind) in [(400, ErrorKind::Parameter), (500, ErrorKind::Internal), (0, ErrorKind::Internal)] {
            let error = ApiError::polyv(code, "assigned or resigned, but nothing known");
            assert_eq!((error.kind, error.advice()), (kind, kind.advice()));
        }
    }
}
