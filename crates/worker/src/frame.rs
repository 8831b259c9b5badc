//! A message: a JSON head, and a body of bytes behind it.

use serde::Serialize;

/// The bytes in front: the lengths of head and body, each four bytes, the smallest first.
const LENGTHS: usize = 8;

/// A message to JavaScript.
#[derive(Debug)]
pub struct Frame(Vec<u8>);

impl Frame {
    /// A head and a body.
    #[must_use]
    pub fn new(head: &impl Serialize, body: &[u8]) -> Self {
        let mut bytes = vec![0; LENGTHS];
        // Heads are made of texts, numbers and lists of them, so writing one cannot fail.
        let _ = serde_json::to_writer(&mut bytes, head);
        let lengths = [bytes.len() - LENGTHS, body.len()].map(|length| u32::try_from(length).unwrap_or(u32::MAX));
        for (place, length) in bytes.chunks_exact_mut(4).zip(lengths) {
            place.copy_from_slice(&length.to_le_bytes());
        }
        bytes.extend_from_slice(body);
        Self(bytes)
    }

    /// All its bytes.
    #[must_use]
    pub fn into_bytes(self) -> Box<[u8]> {
        self.0.into_boxed_slice()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_come_first() {
        let frame = Frame::new(&serde_json::json!({"a": 1}), b"xyz").into_bytes();
        assert_eq!(&*frame, b"\x07\0\0\0\x03\0\0\0{\"a\":1}xyz");
    }
}
