//! API 3.0: failures on the side of the cloud.

use crate::error::known::families;

families! {
    "FailedOperation" [Internal]:
        "Read the message for the cause, then repeat or give support the request id." {
        "CdnConfigError":
            "Repeat the change of the configuration, and give support the request id if it fails again."
        "DataSystemError":
            "Repeat the query after a moment, and give support the request id if it fails again."
        "EdgeoneServiceError":
            "Repeat after a moment, and give support the request id if EdgeOne keeps failing."
        "SslCertCannotGetOrder" [Internal After(10_000)]:
            "Repeat later: the certificate service cannot read the order of the certificate now."
        "SslCertNotFound" [NotFound]:
            "Check the certificate id in the SSL console of the same account."
    }

    "InternalError" [Internal]:
        "Repeat after a moment, and give support the request id if it fails again." {
        "CamSystemError":
            "Repeat after a moment: the permission service of the cloud failed."
        "CdnConfigError":
            "Repeat the change of the configuration, and read the configuration back before a third try."
        "CdnDbError":
            "Repeat after a moment, and give support the request id if the database of CDN keeps failing."
        "CdnQueryParamError":
            "Repeat the query, and compare its range, interval and metric with the document if it fails again."
        "CdnQuerySystemError":
            "Repeat the query after a moment, over a shorter range if it fails again."
        "CdnSystemError":
            "Repeat after a moment, and give support the request id if CDN keeps failing."
        "ClsInternalError":
            "Repeat after a moment: the log service failed."
        "CostDataSystemError":
            "Repeat the query of billing data after a moment, and ask support if it fails again."
        "DataSystemError":
            "Repeat the query after a moment, over a shorter range if it fails again."
        "Error":
            "Repeat after a moment, and give support the request id, as the cloud tells no cause."
        "InvalidErrorCode":
            "Repeat after a moment, and give support the request id, as the cloud lost the real cause."
        "ProxyServer":
            "Repeat after a moment: a server between the API and CDN failed."
        "RouteError":
            "Repeat after a moment: the API did not reach the CDN service."
        "TagSystemError":
            "Repeat after a moment: the tag service failed."
        "UnknownError":
            "Repeat after a moment, and give support the request id, as the cloud knows no cause."
    }

    "ServiceUnavailable" [Internal After(10_000)]:
        "Repeat later: the service is not available now." {}
}
