//! Any other action by name: what Edgeseal does not describe can be called all the same.

use serde_json::Value;

use super::find;
use crate::api::Api;
use crate::error::ApiError;
use crate::reply;
use crate::request::{CDN_VERSION, Call};

/// An action by name, with free parameters and an answer that is left as it is.
///
/// ```
/// use edgeseal_core::{Api, RawAction};
///
/// let cvm = RawAction::of_product("cvm", "2017-03-12", "DescribeZones", serde_json::json!({}));
/// assert_eq!(cvm.call().host, "cvm.tencentcloudapi.com");
/// let cdn = RawAction::new(Api::TencentV3, "DescribeSomethingNew", serde_json::json!({"Limit": 1}));
/// assert_eq!(cdn.call().host, "cdn.tencentcloudapi.com");
/// ```
#[derive(Debug, Clone)]
pub struct RawAction {
    /// The API.
    pub api: Api,
    /// The cloud's own name of the action.
    pub name: String,
    /// The parameters, nested or flat.
    pub params: Value,
    /// The product: `cdn`, `cvm`, `teo`.
    pub service: String,
    /// The version of the product's API 3.0, such as `2018-06-06`.
    pub version: String,
    /// `X-TC-Region`, for products that have regions.
    pub region: Option<String>,
}

impl RawAction {
    /// An action of CDN or of Polyv VOD.
    #[must_use]
    pub fn new(api: Api, name: impl Into<String>, params: Value) -> Self {
        Self {
            api,
            name: name.into(),
            params,
            service: "cdn".to_owned(),
            version: CDN_VERSION.to_owned(),
            region: None,
        }
    }

    /// An action of another product of Tencent Cloud, for API 3.0.
    #[must_use]
    pub fn of_product(service: &str, version: &str, name: impl Into<String>, params: Value) -> Self {
        let (service, version) = (service.to_owned(), version.to_owned());
        Self { service, version, ..Self::new(Api::TencentV3, name, params) }
    }

    /// The call that [`crate::sign()`] takes, unchecked. What a described action says about POST holds here, too.
    #[must_use]
    pub fn call(&self) -> Call {
        let mut call = Call::new(self.api, self.name.as_str(), self.params.clone());
        call.post_only = find(self.api, &self.name).is_some_and(|entry| entry.spec.post_only);
        call.region.clone_from(&self.region);
        call.version.clone_from(&self.version);
        if self.api == Api::TencentV3 && self.service != "cdn" {
            call.host = format!("{}.tencentcloudapi.com", self.service);
            call.service.clone_from(&self.service);
        }
        call
    }

    /// Opens the envelope of the reply: the answer as it is.
    ///
    /// # Errors
    /// [`ApiError`] when the cloud refused the call or answered with something else than its documented envelope.
    pub fn decode(&self, status: u16, body: &[u8]) -> Result<Value, ApiError> {
        reply::open(self.api, status, body).map(|(answer, _)| answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Credentials, Stamp, sign};
    use serde_json::json;

    #[test]
    fn another_product_is_signed_for_itself() {
        let action = RawAction {
            region: Some("ap-guangzhou".to_owned()),
            ..RawAction::of_product("cvm", "2017-03-12", "DescribeZones", json!({}))
        };
        let credentials = Credentials::new("AKIDSANDBOX", "sandbox-secret");
        let request = sign(&action.call(), &credentials, Stamp::from_seconds(1_700_000_000)).unwrap();
        let header =
            |name: &str| request.headers.iter().find(|header| header.0 == name).map(|header| header.1.as_str());
        assert_eq!(request.host, "cvm.tencentcloudapi.com");
        assert_eq!(header("X-TC-Version"), Some("2017-03-12"));
        assert_eq!(header("X-TC-Region"), Some("ap-guangzhou"));
        assert!(header("Authorization").unwrap().contains("/cvm/tc3_request"));
    }

    #[test]
    fn the_answer_is_left_as_it_is() {
        let action = RawAction::new(Api::TencentV3, "DescribeSomethingNew", json!({}));
        let body = br#"{"Response":{"Rows":null,"RequestId":"r"}}"#;
        assert_eq!(action.decode(200, body).unwrap(), json!({"Rows": null, "RequestId": "r"}));
        assert!(action.decode(200, b"<html>").is_err());
    }
}
