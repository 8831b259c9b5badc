//! The demo connection's worker: the sandbox cloud in this browser. `demo-worker.js` loads it and passes messages on.
//!
//! The sandbox is linked here and not in the library, so that the console itself stays small.

#[cfg(target_arch = "wasm32")]
mod worker {
    use std::cell::RefCell;

    use edgeseal_console::platform::stamp::now_ms;
    use edgeseal_console::platform::wire::Ask;
    use edgeseal_sandbox::Sandbox;
    use wasm_bindgen::prelude::*;

    thread_local! {
        static SANDBOX: RefCell<Sandbox> = RefCell::new(Sandbox::new(now_ms()));
    }

    /// Answers a request of the page, both as JSON text. `undefined` for a text that is none.
    #[wasm_bindgen]
    #[must_use]
    #[expect(unreachable_pub, reason = "JavaScript reaches it; wasm-bindgen takes public functions only")]
    pub fn answer(ask: &str) -> Option<String> {
        let (id, request) = Ask::read(ask)?;
        let response = SANDBOX.with_borrow_mut(|sandbox| sandbox.handle(&request, now_ms()));
        Ask::told(id, response)
    }
}

fn main() {}
