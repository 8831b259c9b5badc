//! Polyv VOD: refresh-cdn-cache, the one path of it that the sandbox knows.

mod claim;
mod videos;

use edgeseal_core::polyv::RefreshCdnCache;
use http::{Request, Response, StatusCode};
use serde_json::{Value, json};

use crate::account::Account;
use crate::{answer, limits};

/// Why a call is refused, in the server's own words: it has one code for everything.
type Refusal = &'static str;

/// Answers a request. Refusals too come under 200, with 400 in the envelope.
pub(crate) fn answer(request: &Request<Vec<u8>>, account: &mut Account, now_ms: u64) -> Response<Vec<u8>> {
    let body = match serve(request, account, now_ms) {
        Ok(data) => json!({"code": 200, "status": "success", "message": "success", "data": data}),
        Err(message) => json!({"code": 400, "status": "error", "message": message, "data": null}),
    };
    answer::json(StatusCode::OK, body.to_string())
}

fn serve(request: &Request<Vec<u8>>, account: &mut Account, now_ms: u64) -> Result<Value, Refusal> {
    let pairs = claim::authenticated(request, now_ms)?;
    let count = videos::check(&pairs)?;
    let now = now_ms / 1_000;
    if account.video_files.used(now) + count > limits::day::<RefreshCdnCache>() {
        return Err("can't submit more than 2000 files one day");
    }
    account.video_files.add(count, now);
    Ok(json!({"taskId": account.ids.polyv_task()}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fixed_words_name_the_limits_of_the_description() {
        assert_eq!((limits::batch::<RefreshCdnCache>(), limits::day::<RefreshCdnCache>()), (100, 2_000));
    }
}
