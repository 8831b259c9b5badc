//! The functions that WebAssembly exports, and the one area of memory through which texts come and go.
//!
//! The only place with `unsafe`: a module with so small an interface has no allocator, so what JavaScript wrote is
//! reached by its address. Everything runs on one thread, and no reference outlives the call that made it.
#![allow(unsafe_code, reason = "reaching the area that JavaScript writes to, and exporting by name")]

use core::arch::wasm32::{memory_grow, memory_size, unreachable};
use core::cell::UnsafeCell;

use crate::ops::{self, Method, Payload, Slot};
use crate::out::Out;

const PAGE: usize = 65_536;
/// As many keys as are kept ready: a signer needs one for each service that it signs for.
const SLOTS: usize = 8;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    unreachable()
}

/// State of the one thread that there is.
struct Single<T>(UnsafeCell<T>);

// SAFETY: the module is built without threads.
unsafe impl<T> Sync for Single<T> {}

struct State {
    /// Where the area begins, and how many bytes it has.
    area: (usize, usize),
    slots: [Option<Slot>; SLOTS],
    /// The answer of [`tc3`], at an address that does not change.
    signature: [u8; 64],
}

static STATE: Single<State> =
    Single(UnsafeCell::new(State { area: (0, 0), slots: [const { None }; SLOTS], signature: [0; 64] }));

fn state() -> &'static mut State {
    // SAFETY: each exported function calls this once, on the one thread.
    unsafe { &mut *STATE.0.get() }
}

impl State {
    /// The first `input` bytes of the area, and the rest of it.
    fn split(&self, input: usize) -> (&'static mut [u8], &'static mut [u8]) {
        let (address, length) = self.area;
        // SAFETY: `area` got these bytes from `memory_grow`, so nothing else lies in them, and they are zero or were
        // written by JavaScript or here.
        let all = unsafe { core::slice::from_raw_parts_mut(address as *mut u8, length) };
        all.split_at_mut_checked(input).unwrap_or_default()
    }
}

/// Makes room for so many bytes and says where they begin; 0 where there is no room.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn area(bytes: usize) -> usize {
    let state = state();
    let (mut address, length) = state.area;
    if bytes > length {
        let pages = (bytes - length).div_ceil(PAGE);
        if memory_grow::<0>(pages) == usize::MAX {
            return 0;
        }
        if address == 0 {
            address = (memory_size::<0>() - pages) * PAGE;
        }
        state.area = (address, length + pages * PAGE);
    }
    address
}

/// Derives a key from `TC3` + secret key, date and service; 0 where they are none.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn derive(slot: usize, secret: usize, date: usize, service: usize) -> u32 {
    let state = state();
    let (input, _) = state.split(secret + date + service);
    let made = Slot::derive(input, secret, date);
    let is_made = made.is_some();
    if let Some(place) = state.slots.get_mut(slot) {
        *place = made;
    }
    is_made.into()
}

/// Where [`tc3`] leaves its answer of 64 bytes.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn signature() -> usize {
    state().signature.as_ptr().addr()
}

/// Signs; `kind` is 0 for a body, 1 for its hash, 2 for UNSIGNED-PAYLOAD. The answer is at [`signature`]; 0 where the
/// slot has no key.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn tc3(slot: usize, head: usize, payload: usize, kind: u32, timestamp: f64) -> u32 {
    let state = state();
    let (input, _) = state.split(head + payload);
    let Some(Some(slot)) = state.slots.get(slot) else { return 0 };
    state.signature = slot.tc3(head_of(input, head), Payload::of(kind, payload_of(input, head)), timestamp as u64);
    1
}

/// As [`tc3`], with the steps for an answer, behind the payload.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn tc3_trace(slot: usize, head: usize, payload: usize, kind: u32, timestamp: f64) -> isize {
    let state = state();
    let (input, place) = state.split(head + payload);
    let mut out = Out::new(place);
    if let Some(Some(slot)) = state.slots.get(slot) {
        let payload = Payload::of(kind, payload_of(input, head));
        slot.tc3_trace(head_of(input, head), payload, timestamp as u64, &mut out);
    }
    out.length().cast_signed()
}

fn head_of(input: &[u8], head: usize) -> &[u8] {
    input.get(..head).unwrap_or_default()
}

fn payload_of(input: &[u8], head: usize) -> &[u8] {
    input.get(head..).unwrap_or_default()
}

/// Signs pairs; see [`ops::query`].
#[unsafe(no_mangle)]
pub(crate) extern "C" fn query(method: u32, head: usize, secret: usize, pairs: usize, count: usize) -> isize {
    let (input, place) = state().split(head + secret + pairs);
    let (head, rest) = input.split_at_mut_checked(head).unwrap_or_default();
    let (secret, pairs) = rest.split_at_mut_checked(secret).unwrap_or_default();
    let length = ops::query(Method::of(method), head, secret, pairs, count, &mut Out::new(place));
    zeroize::Zeroize::zeroize(secret);
    length
}

/// The text that [`query`] signs.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn query_text(method: u32, head: usize, pairs: usize, count: usize) -> isize {
    let (input, place) = state().split(head + pairs);
    let (head, pairs) = input.split_at_checked(head).unwrap_or_default();
    ops::query_text(Method::of(method), head, pairs, count, &mut Out::new(place))
}

/// Normalises a URL; see [`ops::normalise`].
#[unsafe(no_mangle)]
pub(crate) extern "C" fn normalise(purpose: u32, text: usize) -> isize {
    let (input, place) = state().split(text);
    ops::normalise(purpose, input, &mut Out::new(place))
}
