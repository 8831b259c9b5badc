//! API 3.0: what the key or the account may not do.

use crate::error::known::families;

families! {
    "IpInBlacklist" [Permission]:
        "Send from another IP address, or take this one off the blacklist of the key." {}

    "IpNotInWhitelist" [Permission]:
        "Add this IP address to the whitelist of the key, or send from one that is on it." {}

    "OperationDenied" [Permission]:
        "Read the message for what forbids the operation, and ask support to lift it." {
        "CdnDomainNotApproved":
            "Finish the approval of the domain in the console, then add it again."
        "CdnHostHasDDosRisk":
            "Ask support when the domain can be accepted again after the attacks on it."
        "ProductUpdating" [State]:
            "Wait until the domain has moved to EdgeOne, then change it there."
        "ProductUpgraded" [Retired]:
            "Use EdgeOne and its API: the cloud takes no such call for CDN from this account any more."
        "ShareCacheAreaDnsNotMatch" [Parameter]:
            "Choose a domain of the same platform to share the cache with, or ask support."
        "UserMigrating" [State]:
            "Wait until the account has moved to EdgeOne, and ask support how far it is."
    }

    "UnauthorizedOperation" [Permission]:
        "Give the key a CAM policy that allows this action, or use the key of the main account." {
        "CdnAccountUnauthorized":
            "Name domains or a project in the query: a sub-account may not read the data of the whole account."
        "CdnCamUnauthorized":
            "Give the sub-account a CAM policy for CDN."
        "CdnClsNotRegistered":
            "Authorise CDN to use the log service in the console, then repeat."
        "CdnDomainRecordNotVerified":
            "Prove that the domain is yours: CreateVerifyRecord, set the TXT record, VerifyDomainRecord."
        "CdnHostExistsInInternal":
            "Ask support to release the domain: an internal system of the cloud holds it."
        "CdnHostInIcpBlacklist":
            "Use another domain, or appeal to support: this one is blacklisted as unlawful."
        "CdnHostIsOwnedByOther":
            "Check the account of the key, or prove by a TXT record that the domain is yours."
        "CdnHostIsToApplyHost":
            "Ask support to accept the domain: it can only be added on application."
        "CdnHostIsUsedByOther":
            "Have the domain deleted in the other account, or take it back by proving that it is yours."
        "CdnHostUnauthorized":
            "Give the sub-account a CAM policy that names this domain."
        "CdnInvalidUserStatus" [State]:
            "Look at the state of the account in the console: it may not use the service now."
        "CdnProjectUnauthorized":
            "Give the sub-account a CAM policy for this project."
        "CdnTagUnauthorized":
            "Give the sub-account a CAM policy for this tag."
        "CdnTxtRecordValueNotMatch":
            "Set the TXT record to the value of CreateVerifyRecord, wait until DNS shows it, then verify again."
        "CdnUserAuthFail":
            "Finish the identity verification of the account again: it has failed."
        "CdnUserAuthWait":
            "Wait until the identity verification of the account is finished."
        "CdnUserInvalidCredential" [Internal]:
            "Repeat after a moment, and give support the request id: the cloud could not check the account."
        "CdnUserIsIsolated" [State]:
            "Pay what the account owes, then repeat."
        "CdnUserIsSuspended" [State]:
            "Restart the CDN service in the console, after topping up the account if it is in arrears."
        "CdnUserNoWhitelist":
            "Ask support to add the account to the beta of this function."
        "ClsInvalidAuthorization":
            "Renew the authorisation of the log service in the console."
        "ClsServiceNotActivated":
            "Activate the log service CLS in its console, then repeat."
        "ClsUnauthorized":
            "Give the key a CAM policy for the log service CLS."
        "CsrfError" [Internal]:
            "Repeat after a moment, and give support the request id if it fails again."
        "EcdnMigratedCdn" [Retired]:
            "Use the actions of CDN: the domains of ECDN have moved there."
        "OpNoAuth":
            "Ask support to open this operation for the account."
        "OperationTooOften" [Limit After(60_000)]:
            "Wait a minute, then repeat less often: the operation has a limit of its own."
        "Unknown":
            "Check the CAM policies of the key, and give support the request id if they allow the action."
    }
}
