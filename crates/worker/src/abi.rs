//! The functions that WebAssembly exports.
//!
//! The only place with `unsafe`: bytes come and go by their address. Everything runs on one thread.
#![allow(unsafe_code, reason = "reaching the bytes that JavaScript writes, and exporting by name")]

use std::cell::RefCell;

use crate::{Frame, Worker};

thread_local! {
    static WORKERS: RefCell<Vec<Worker>> = const { RefCell::new(Vec::new()) };
}

/// Gives up bytes, and says where they are until [`release`].
fn hand_over(bytes: Box<[u8]>) -> *mut u8 {
    Box::into_raw(bytes).cast()
}

/// Takes over bytes that [`hand_over`] gave up.
///
/// # Safety
/// `address` and `length` must be those of one such piece, which is taken once.
unsafe fn take(address: *mut u8, length: usize) -> Box<[u8]> {
    // SAFETY: by the contract of this function.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(address, length)) }
}

/// Room for so many bytes, which JavaScript writes and hands to the next function.
#[unsafe(no_mangle)]
extern "C" fn reserve(length: usize) -> *mut u8 {
    hand_over(vec![0; length].into_boxed_slice())
}

/// Gives an answer's bytes back.
///
/// # Safety
/// They must come from one of these functions, and be given back once.
#[unsafe(no_mangle)]
unsafe extern "C" fn release(address: *mut u8, length: usize) {
    // SAFETY: by the contract of this function.
    drop(unsafe { take(address, length) });
}

fn answer(frame: Frame) -> *mut u8 {
    hand_over(frame.into_bytes())
}

/// Makes a gateway by a policy in JSON. Answers its number or what is wrong with the policy.
///
/// # Safety
/// The bytes must come from [`reserve`], and are taken.
#[unsafe(no_mangle)]
unsafe extern "C" fn create(address: *mut u8, length: usize) -> *mut u8 {
    // SAFETY: by the contract of this function.
    let text = unsafe { take(address, length) };
    let made = Worker::new(&String::from_utf8_lossy(&text));
    answer(match made {
        Ok(worker) => WORKERS.with_borrow_mut(|workers| {
            workers.push(worker);
            Frame::new(&serde_json::json!({ "gateway": workers.len() - 1 }), &[])
        }),
        Err(problem) => Frame::new(&serde_json::json!({ "problem": problem }), &[]),
    })
}

fn with(gateway: usize, work: impl FnOnce(&mut Worker) -> Frame) -> *mut u8 {
    WORKERS.with_borrow_mut(|workers| workers.get_mut(gateway).map_or(std::ptr::null_mut(), |it| answer(work(it))))
}

/// What a gateway needs of each request.
#[unsafe(no_mangle)]
extern "C" fn needs(gateway: usize) -> *mut u8 {
    with(gateway, |worker| worker.needs())
}

/// Decides about a request: its head of `head` bytes, and its body.
///
/// # Safety
/// The bytes must come from [`reserve`], and are taken.
#[unsafe(no_mangle)]
unsafe extern "C" fn decide(gateway: usize, address: *mut u8, length: usize, head: usize) -> *mut u8 {
    // SAFETY: by the contract of this function.
    let message = unsafe { take(address, length) };
    let (head, body) = message.split_at_checked(head).unwrap_or_default();
    with(gateway, |worker| worker.decide(head, body))
}

/// Makes an answer out of a reply.
///
/// # Safety
/// The bytes must come from [`reserve`], and are taken.
#[unsafe(no_mangle)]
unsafe extern "C" fn reply(gateway: usize, address: *mut u8, length: usize, head: usize) -> *mut u8 {
    // SAFETY: by the contract of this function.
    let message = unsafe { take(address, length) };
    let (head, body) = message.split_at_checked(head).unwrap_or_default();
    with(gateway, |worker| worker.reply(head, body))
}
