//! API 3.0: the call as such. Key, action, version, shape.

use crate::error::known::families;

families! {
    "ActionOffline" [Retired]:
        "Look for a successor in the list of actions: the cloud no longer serves this one." {}

    "AuthFailure" [Credentials]:
        "Check SecretId, SecretKey and the way of signing." {
        "InvalidAuthorization":
            "Check the form of the Authorization header: algorithm, credential scope, signed headers and signature."
        "InvalidSecretId":
            "Use a SecretId of the access management console: this one is not a key of the cloud API."
        "MFAFailure":
            "Complete the multi-factor check of the account, or use a key that needs none."
        "SecretIdNotFound":
            "Check the SecretId for typing errors and spaces, and in the console that the key is enabled."
        "SignatureExpire" [Clock]:
            "Correct the clock: the stamp of a request may differ from the cloud's time by at most 5 minutes."
        "SignatureFailure":
            "Check the SecretKey first, then compare the string to sign with the bytes that were really sent."
        "TokenFailure":
            "Fetch new temporary credentials, and send the token together with the id and key that came with it."
        "UnauthorizedOperation" [Permission]:
            "Give the sub-account a CAM policy that allows this action on this resource."
    }

    "DryRunOperation" [Parameter]:
        "Leave out the DryRun parameter: without it the call would succeed." {}

    "InvalidAction" [NotFound]:
        "Check the spelling of the action, and that host and version are those of CDN." {}

    "InvalidRequest" [Parameter]:
        "Check the method, the content type and that the body is well-formed." {}

    "NoSuchProduct" [NotFound]:
        "Check the host name of the request: no product of the cloud answers to it." {}

    "NoSuchVersion" [NotFound]:
        "Send 2018-06-06 as the version: CDN has no other." {}

    "UnsupportedOperation" [Parameter]:
        "Check whether the action fits this domain or account, and ask support if the document allows it." {
        "ClsNotAllowed":
            "Use another log topic or region: the log service does not allow this here."
        "OpNoAuth" [Permission]:
            "Ask support to open this function for the account."
    }

    "UnsupportedProtocol" [Parameter]:
        "Send by HTTPS with GET or POST: nothing else is served." {}

    "UnsupportedRegion" [Parameter]:
        "Leave out the region, or use one that the document of the action lists." {}
}
