//! API 3.0: what is not there, or not ready.

use crate::error::known::families;

families! {
    "ResourceInUse" [State]:
        "Release the resource where it is used, or wait until that is done." {
        "CdnConflictHostExists":
            "Look for the wildcard or sub-domain that covers this domain already, and change or delete it first."
        "CdnHostExists":
            "Change the domain that is there already instead of adding it again."
        "CdnOpInProgress" [State After(60_000)]:
            "Wait until the change before is deployed, often some minutes, then repeat."
        "TcbHostExists":
            "Delete the domain in the CloudBase console before adding it here."
    }

    "ResourceNotFound" [NotFound]:
        "Check the id or name, and that it belongs to the account of this key." {
        "CamTagKeyNotExist":
            "Create the tag key in the tag console first, or check its spelling."
        "CdnHostNotExists":
            "Check the spelling of the domain, and that it belongs to the account of this key."
        "CdnProjectNotExists":
            "Check the project id in the console: 0 is the default project."
        "CdnUserNotExists":
            "Activate CDN for the account in the console before using the API."
        "CdnUserTooManyHosts" [Limit]:
            "Delete domains that are no longer used, or ask support to raise the number of domains."
        "ClsIndexNotExist":
            "Create the index of the log topic first."
        "ClsLogsetNotExist":
            "Check the logset id, and create the logset if there is none."
        "ClsTopicNotExist":
            "Check the topic id, and create the log topic if there is none."
        "EcdnDomainNotExists":
            "Check the spelling of the domain, and that it is one of ECDN in this account."
    }

    "ResourceUnavailable" [State]:
        "Look at the state of the resource in the console, and repeat when it is available." {
        "CdnHostBelongsToOthersInMainland" [Permission]:
            "Prove that the domain is yours before making it global: another account serves it in the mainland."
        "CdnHostBelongsToOthersInOverseas" [Permission]:
            "Prove that the domain is yours before making it global: another account serves it overseas."
        "CdnHostExistsInDsa":
            "Remove the domain from dynamic site acceleration before adding it here."
        "CdnHostExistsInTcb":
            "Remove the domain in the CloudBase console before adding it here."
        "CdnHostIsLocked":
            "Ask support why the domain is locked, and to unlock it."
        "CdnHostIsMalicious" [Permission]:
            "Remove the unlawful content and appeal to support: until then the domain is not accepted."
        "CdnHostIsNotOffline":
            "Stop the domain with StopCdnDomain, wait until it is offline, then repeat."
        "CdnHostIsNotOnline":
            "Start the domain with StartCdnDomain, wait until it is online, then repeat."
        "CdnHostNoIcp":
            "File the domain with the MIIT, or repeat two hours after the filing, when CDN has learnt of it."
        "CheckUserHighRisk" [Permission]:
            "Ask support about the compliance risk that the account is marked with."
        "HostExistInVod":
            "Delete the domain in VOD first, then add it here."
    }
}
