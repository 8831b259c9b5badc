//! A call before it is signed and a request after it.

use http::{HeaderName, HeaderValue, Method, Request, Uri};
use serde_json::Value;

use crate::api::Api;
use crate::sign::{Form, SignError, SignatureMethod};

/// The version of API 3.0 for CDN.
pub const CDN_VERSION: &str = "2018-06-06";

/// What is to be signed. [`Call::new`] fills in the defaults of the API; the rest may be set field by field.
#[derive(Debug, Clone)]
pub struct Call {
    /// The API.
    pub api: Api,
    /// The cloud's own name of the action. Polyv names actions by path.
    pub action: String,
    /// Parameters, nested or flat. Ignored where [`Call::exact`] is set.
    pub params: Value,
    /// The exact body (POST) or query (GET) of a TC3 request, in place of the parameters.
    pub exact: Option<String>,
    /// GET or POST.
    pub method: Method,
    /// How the parameters travel, where it is not the usual way of the method: JSON in a POST that is signed with TC3,
    /// a form in any other. [`Call::with_form`] sets the method with it.
    pub form: Option<Form>,
    /// How Tencent Cloud requests are signed; Polyv knows one way.
    pub signature: SignatureMethod,
    /// The host that the request is signed for, with the port where it is not the default.
    pub host: String,
    /// The path.
    pub path: String,
    /// The service of a TC3 scope: `cdn`, or another product of Tencent Cloud.
    pub service: String,
    /// The version of API 3.0.
    pub version: String,
    /// `X-TC-Region`; CDN needs none.
    pub region: Option<String>,
    /// The content type of a TC3 request, where it is not the usual one of its form. `multipart/form-data` asks for
    /// that form; the signer adds the boundary, unless the body is exact.
    pub content_type: Option<String>,
    /// Signs the words `UNSIGNED-PAYLOAD` in place of the body's hash (TC3).
    pub unsigned_payload: bool,
    /// A parameter is secret, so the call is never signed as a GET. [`crate::Action::call`] takes it from the action's
    /// spec; a caller by name finds that with [`crate::action::find`]. A parameter called `PrivateKey` is refused anyway.
    pub post_only: bool,
    /// Signs without a look at the sizes that the cloud takes.
    pub any_size: bool,
}

impl Call {
    /// A POST call, signed with TC3 for API 3.0 and with HmacSHA256 for API 2017.
    #[must_use]
    pub fn new(api: Api, action: impl Into<String>, params: Value) -> Self {
        Self {
            api,
            action: action.into(),
            params,
            exact: None,
            method: Method::POST,
            form: None,
            signature: match api {
                Api::TencentV3 => SignatureMethod::Tc3HmacSha256,
                Api::TencentV2 | Api::PolyvVod => SignatureMethod::HmacSha256,
            },
            host: api.host().to_owned(),
            path: api.path().to_owned(),
            service: "cdn".to_owned(),
            version: CDN_VERSION.to_owned(),
            region: None,
            content_type: None,
            unsigned_payload: false,
            post_only: false,
            any_size: false,
        }
    }

    /// The same call in another form, with the method that belongs to it. Whether API and signature allow that form is
    /// seen when it is signed.
    #[must_use]
    pub fn with_form(mut self, form: Form) -> Self {
        self.method = form.method();
        self.form = Some(form);
        self
    }
}

/// A request that may be sent as it is, once, while its stamp is fresh.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedRequest {
    /// GET or POST.
    pub method: Method,
    /// The host, with the port where it is not the default.
    pub host: String,
    /// The path, percent-encoded.
    pub path: String,
    /// The query as it was signed, byte for byte; empty for none.
    pub query: String,
    /// Headers in the order in which they are usually written. The sender adds `Host`.
    pub headers: Vec<(&'static str, String)>,
    /// The body as it was signed, byte for byte.
    pub body: String,
    /// The signature by itself: hex for TC3, Base64 for HmacSHA1 and HmacSHA256, upper-case hex for Polyv.
    pub signature: String,
}

impl SignedRequest {
    /// Path and query.
    #[must_use]
    pub fn target(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }

    /// The whole URL. For HmacSHA1, HmacSHA256 and a GET to Polyv it carries the signature: treat it like the request.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://{}{}", self.host, self.target())
    }

    /// The request for an HTTP library.
    ///
    /// # Errors
    /// [`SignError::Request`] where the host, the path or a header value is none by the rules of HTTP.
    pub fn into_http(self) -> Result<Request<Vec<u8>>, SignError> {
        let invalid = |what: &str| SignError::Request(what.to_owned());
        let uri: Uri = self.url().parse().map_err(|_| invalid("the host and path do not make a URL"))?;
        let mut request = Request::new(self.body.into_bytes());
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        for (name, value) in self.headers {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| invalid(name))?;
            let value = HeaderValue::from_str(&value).map_err(|_| invalid(name.as_str()))?;
            request.headers_mut().insert(name, value);
        }
        Ok(request)
    }
}
