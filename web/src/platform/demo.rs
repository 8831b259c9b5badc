//! The page's side of the demo connection: a worker with the sandbox, started when first needed.

use std::cell::RefCell;
use std::collections::HashMap;

use edgeseal_core::SignedRequest;
use futures::channel::oneshot;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};

use super::wire::{Ask, Told};
use crate::cloud::Answer;

#[wasm_bindgen]
extern "C" {
    /// `boot.js` owns the one Trusted Types policy, so it starts the worker.
    #[wasm_bindgen(js_namespace = edgeseal, js_name = startDemo, catch)]
    fn start_demo() -> Result<Worker, JsValue>;
}

struct Demo {
    worker: Worker,
    next: u32,
    waiting: HashMap<u32, oneshot::Sender<Told>>,
}

thread_local! {
    static DEMO: RefCell<Option<Demo>> = const { RefCell::new(None) };
}

/// Sends a request to the sandbox.
///
/// # Errors
/// What went wrong, for people.
pub(crate) async fn send(request: &SignedRequest) -> Result<Answer, String> {
    let answer = DEMO.with_borrow_mut(|demo| {
        let demo = match demo {
            Some(demo) => demo,
            None => demo.insert(Demo::start()?),
        };
        demo.ask(request)
    })?;
    let told = answer.await.map_err(|_| "the demo's worker has stopped; reload the page".to_owned())?;
    Ok(Answer { status: told.status, body: told.body.into_bytes(), date_ms: None })
}

impl Demo {
    fn start() -> Result<Self, String> {
        let worker = start_demo().map_err(|error| super::fetch::describe(&error))?;
        let heard = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
            let told = event.data().as_string().and_then(|text| serde_json::from_slice::<Told>(text.as_bytes()).ok());
            let Some(told) = told else { return };
            DEMO.with_borrow_mut(|demo| {
                if let Some(waiting) = demo.as_mut().and_then(|demo| demo.waiting.remove(&told.id)) {
                    let _ = waiting.send(told);
                }
            });
        });
        // A worker that cannot start would leave its callers waiting: dropping their senders tells them.
        let broken = Closure::<dyn Fn()>::new(|| DEMO.with_borrow_mut(|demo| *demo = None));
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(broken.as_ref().unchecked_ref()));
        // Both live as long as the page.
        heard.forget();
        broken.forget();
        Ok(Self { worker, next: 0, waiting: HashMap::new() })
    }

    fn ask(&mut self, request: &SignedRequest) -> Result<oneshot::Receiver<Told>, String> {
        self.next += 1;
        let text = serde_json::to_string(&Ask::new(self.next, request)).map_err(|error| error.to_string())?;
        self.worker.post_message(&text.into()).map_err(|error| super::fetch::describe(&error))?;
        let (sender, receiver) = oneshot::channel();
        self.waiting.insert(self.next, sender);
        Ok(receiver)
    }
}
