//! The cloud, imitated: Tencent Cloud CDN (API 3.0 and API 2017) and Polyv VOD behind one pure function.
//!
//! [`Sandbox::handle`] checks what the clouds check (signature, clock, nonce, parameters, limits, quotas, rates),
//! answers with their envelopes and codes, and moves with the time that it is given. It reads no clock and draws no
//! random number, so that a run can be repeated; it compiles to WebAssembly. Where it is not like the clouds is listed
//! in `docs/sandbox-differences.md`.
//!
//! ```
//! use edgeseal_core::{Action, Credentials, Stamp, sign, tencent::v3::DescribeDomains};
//! use edgeseal_sandbox::{SECRET_ID, SECRET_KEY, Sandbox};
//!
//! let now = Stamp::new(1_700_000_000_000, 1);
//! let mut sandbox = Sandbox::new(now.unix_ms);
//! let call = DescribeDomains::default().call()?;
//! let request = sign(&call, &Credentials::new(SECRET_ID, SECRET_KEY), now)?.into_http()?;
//! let response = sandbox.handle(&request, now.unix_ms);
//! assert_eq!(DescribeDomains::decode(200, response.body()).unwrap().total_number, 12);
//! # Ok::<(), edgeseal_core::SignError>(())
//! ```
#![forbid(unsafe_code)]

mod account;
mod answer;
mod billing;
mod block;
mod certificates;
mod domain;
mod form;
mod guard;
mod hash;
mod ids;
mod limits;
mod logs;
mod nodes;
mod polyv;
mod purge;
mod push;
mod serve;
mod settings;
mod traffic;
mod v2;
mod v3;
mod whole_numbers;
mod x509;

use edgeseal_core::{Action, Api};
use http::{Request, Response, StatusCode};
use serde_json::json;

use account::Account;

/// The SecretId that the sandbox knows.
pub const SECRET_ID: &str = "AKIDSANDBOX";
/// Its SecretKey.
pub const SECRET_KEY: &str = "sandbox-secret";
/// The Polyv userid that the sandbox knows.
pub const POLYV_USER_ID: &str = "sandbox";
/// Its secret key.
pub const POLYV_SECRET_KEY: &str = "sandbox-secret";

/// Whether the sandbox serves an action.
#[must_use]
pub fn serves(api: Api, action: &str) -> bool {
    match api {
        Api::TencentV3 => v3::serves(action),
        Api::TencentV2 => v2::serves(action),
        Api::PolyvVod => action == edgeseal_core::polyv::RefreshCdnCache::SPEC.name,
    }
}

/// One account of the clouds, with all that they remember of it.
#[derive(Debug)]
pub struct Sandbox {
    account: Account,
    v3: v3::Door,
    v2: v2::Door,
}

impl Sandbox {
    /// A fresh account, the same every time. Its domains were created and changed relative to now.
    ///
    /// Times are in milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn new(now_ms: u64) -> Self {
        Self { account: Account::new(now_ms / 1_000), v3: v3::Door::default(), v2: v2::Door::default() }
    }

    /// Answers a request as the cloud would at that moment.
    pub fn handle(&mut self, request: &Request<Vec<u8>>, now_ms: u64) -> Response<Vec<u8>> {
        let now = now_ms / 1_000;
        let account = &mut self.account;
        account.origin = guard::origin(request);
        match request.uri().path() {
            "/" => self.v3.answer(request, account, now),
            "/v2/index.php" => self.v2.answer(request, account, now),
            "/v2/video/refresh-cdn-cache" => polyv::answer(request, account, now_ms),
            _ => logs::answer(request, account, now).unwrap_or_else(|| not_found(request.uri().path())),
        }
    }
}

fn not_found(path: &str) -> Response<Vec<u8>> {
    let message = format!("no API of the sandbox listens on {path}");
    answer::json(StatusCode::NOT_FOUND, json!({"error": {"code": "NotFound", "message": message}}).to_string())
}
