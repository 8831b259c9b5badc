//! Whatever answers relayed calls.

use std::pin::Pin;

use edgeseal_gateway::GatewayError;
use http::{Request, Response};

/// A reply on its way.
pub type Reply = Pin<Box<dyn Future<Output = Result<Response<Vec<u8>>, GatewayError>> + Send>>;

/// Whatever answers relayed calls: the real cloud over HTTPS, the sandbox, or a fake in a test.
pub trait Cloud: Send + Sync + 'static {
    /// Sends a request to the host of its absolute URI; `Host` names the same.
    ///
    /// Any reply is a success, whatever its status. The caller sets the time limit and may drop the
    /// reply at any time.
    fn send(&self, request: Request<Vec<u8>>) -> Reply;
}
