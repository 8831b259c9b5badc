//! Where an answer is written.

use edgeseal_primitives::Write;

/// A piece of memory that fills up. What does not fit is dropped and seen in [`Out::length`].
#[derive(Debug)]
pub struct Out<'a> {
    place: &'a mut [u8],
    length: usize,
}

impl<'a> Out<'a> {
    /// An empty one.
    #[must_use]
    pub const fn new(place: &'a mut [u8]) -> Self {
        Self { place, length: 0 }
    }

    /// Adds bytes at the end.
    #[inline(never)]
    pub fn put(&mut self, bytes: &[u8]) {
        if let Some(place) = self.place.get_mut(self.length..).and_then(|rest| rest.get_mut(..bytes.len())) {
            place.copy_from_slice(bytes);
        }
        self.length += bytes.len();
    }

    /// Adds one byte.
    #[inline]
    pub fn byte(&mut self, byte: u8) {
        if let Some(place) = self.place.get_mut(self.length) {
            *place = byte;
        }
        self.length += 1;
    }

    /// Adds four bytes.
    #[inline]
    pub fn four(&mut self, bytes: [u8; 4]) {
        if let Some(place) = self.place.get_mut(self.length..).and_then(|rest| rest.first_chunk_mut::<4>()) {
            *place = bytes;
        }
        self.length += 4;
    }

    /// Writes over what was written first.
    pub fn start_with(&mut self, bytes: &[u8]) {
        if let Some(place) = self.place.get_mut(..bytes.len()) {
            place.copy_from_slice(bytes);
        }
    }

    /// Adds a step of a trace: its name and its text, each ended by a NUL.
    #[inline(never)]
    pub fn step(&mut self, name: &str, write: &mut Write<'_>) {
        self.put(name.as_bytes());
        self.put(b"\0");
        write(&mut |bytes| self.put(bytes));
        self.put(b"\0");
    }

    /// Whether something did not fit.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.length > self.place.len()
    }

    /// How many bytes were written, or would have been.
    #[must_use]
    pub const fn length(&self) -> usize {
        self.length
    }
}
