//! Sends a signed request by `fetch`. Dropping the future aborts it.

use edgeseal_core::SignedRequest;
use futures::future::{Either, select};
use gloo_net::http::RequestBuilder;
use gloo_timers::future::TimeoutFuture;
use http::Method;
use wasm_bindgen::JsValue;
use web_sys::{AbortController, RequestCredentials, RequestMode, RequestRedirect};

use crate::cloud::Answer;

/// Longer than the relay's own limit, so that its words arrive first.
const TIMEOUT_MS: u32 = 45_000;

struct AbortOnDrop(AbortController);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Sends a request to an address and reads the whole answer.
///
/// # Errors
/// What went wrong, for people.
pub(crate) async fn send(address: &str, request: &SignedRequest) -> Result<Answer, String> {
    let controller = AbortController::new().map_err(|error| describe(&error))?;
    let abort = AbortOnDrop(controller);
    let mut builder = RequestBuilder::new(address)
        .method(request.method.clone())
        .mode(RequestMode::Cors)
        .credentials(RequestCredentials::Omit)
        .redirect(RequestRedirect::Error)
        .abort_signal(Some(&abort.0.signal()));
    for (name, value) in &request.headers {
        builder = builder.header(name, value);
    }
    let built = if request.method == Method::GET { builder.build() } else { builder.body(request.body.as_str()) };
    let exchange = async {
        let response = built?.send().await?;
        let date_ms = response.headers().get("date").map(|date| js_sys::Date::parse(&date)).filter(|ms| ms.is_finite());
        let body = response.binary().await?;
        Ok::<_, gloo_net::Error>(Answer { status: response.status(), body, date_ms: date_ms.map(|ms| ms as u64) })
    };
    match select(Box::pin(exchange), TimeoutFuture::new(TIMEOUT_MS)).await {
        Either::Left((answer, _)) => answer.map_err(|error| error.to_string()),
        Either::Right(_) => Err(format!("no answer within {} seconds", TIMEOUT_MS / 1_000)),
    }
}

pub(crate) fn describe(error: &JsValue) -> String {
    js_sys::Reflect::get(error, &"message".into())
        .ok()
        .and_then(|message| message.as_string())
        .unwrap_or_else(|| "the browser gave no reason".to_owned())
}
