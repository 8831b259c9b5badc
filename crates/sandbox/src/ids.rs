//! Ids in the shapes of the cloud, from a counter: a run can be repeated to the letter.

use crate::hash::mix;

/// Hands out ids, never one twice.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    issued: u64,
}

impl Ids {
    fn next(&mut self) -> u64 {
        self.issued += 1;
        self.issued
    }

    /// The id of a request, in the shape of a version 4 UUID.
    pub(crate) fn request(&mut self) -> String {
        let number = self.next();
        let (high, low) = (mix(number), mix(!number));
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xfff,
            0x8000 | ((low >> 48) & 0x3fff),
            low & 0xffff_ffff_ffff
        )
    }

    /// The id of a purge: 19 digits, too many for a double. The first ten are the second of its creation.
    pub(crate) fn task(&mut self, now: u64) -> String {
        // Any factor without a common divisor with 10^9 visits all of its remainders before one comes back.
        let tail = self.next().wrapping_mul(387_420_489) % 1_000_000_000;
        format!("{:010}{tail:09}", now % 10_000_000_000)
    }

    /// The id of a Polyv task: 32 hexadecimal digits.
    pub(crate) fn polyv_task(&mut self) -> String {
        let number = self.next();
        format!("{:016x}{:016x}", mix(number), mix(!number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_their_shape_and_do_not_repeat() {
        let mut ids = Ids::default();
        assert_eq!(ids.request(), Ids::default().request(), "the same in every run");
        let requests: std::collections::BTreeSet<String> = (0..1_000).map(|_| ids.request()).collect();
        let tasks: std::collections::BTreeSet<String> = (0..1_000).map(|_| ids.task(1_700_000_000)).collect();
        assert_eq!((requests.len(), tasks.len()), (1_000, 1_000));
        assert!(requests.iter().all(|id| id.len() == 36 && id.as_bytes()[14] == b'4'));
        assert!(tasks.iter().all(|id| id.len() == 19 && id.starts_with("1700000000")));
        assert_eq!(ids.polyv_task().len(), 32);
    }
}
