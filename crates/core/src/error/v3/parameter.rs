//! API 3.0: parameters.

use crate::error::known::families;

families! {
    "InvalidParameter" [Parameter]:
        "Compare type, form and range of the parameters with the document of the action." {
        "AccessPortOpenedHttps":
            "Keep port 443 among the access ports while HTTPS is on."
        "BandLimitRequiredMainland":
            "Delete the bandwidth limit of the domain before changing its area."
        "BandwidthAlertCounterMeasureConflictOriginType":
            "Set the measure of BandwidthAlert to RETURN_404: an object storage as origin allows no other."
        "CDNStatusInvalidDomain" [State]:
            "Look at the status of the domain with DescribeDomains, and repeat when it fits the action."
        "CamResourceBelongToDifferentUser":
            "Name only resources of one account in a call."
        "CamResourceSixStageError":
            "Write the resource as qcs::cdn:: with all of its six parts."
        "CamTagKeyAlreadyAttached" [State]:
            "Do nothing: the domain has this tag already."
        "CamTagKeyIllegal":
            "Remove the characters from the tag key that the tag service does not allow."
        "CamTagKeyNotExist" [NotFound]:
            "Create the tag key in the tag console first, or check its spelling."
        "CamTagValueIllegal":
            "Remove the characters from the tag value that the tag service does not allow."
        "CdnCertInfoNotFound":
            "Check the certificate id, and that the certificate is in the SSL console of this account."
        "CdnCertNoCertInfo":
            "Send a valid certificate: nothing could be read from this one."
        "CdnCertNotPem":
            "Send certificate and private key in PEM form, with their BEGIN and END lines."
        "CdnClsDuplicateTopic" [State]:
            "Use the log topic that is there already, or choose another name."
        "CdnClsTopicNameInvalid":
            "Choose a topic name of letters, digits, hyphens and underscores."
        "CdnClsTopicNotExist" [NotFound]:
            "Check the topic id, and create the log topic if there is none."
        "CdnConfigInvalidCache":
            "Check the cache rules: type, contents and a time in seconds of at most 365 days."
        "CdnConfigInvalidHost":
            "Check the spelling of the domain: it needs no scheme, port or path."
        "CdnConfigInvalidTag":
            "Check key and value of the tags: both must exist."
        "CdnConfigTagRequired":
            "Add a tag to the request: the account allows no domain without one."
        "CdnHostExistsInEdgeOne" [State]:
            "Remove the domain from EdgeOne before adding it here."
        "CdnHostHasSpecialConfig" [State]:
            "Ask support to make the change: the domain has a special configuration."
        "CdnHostInternalHost" [Permission]:
            "Use another domain: this one is reserved for an account of the cloud."
        "CdnHostInvalidMiddleConfig":
            "Correct the configuration of the intermediate nodes, or leave it out."
        "CdnHostInvalidParam":
            "Check the form of the domain: no scheme, no port, no path."
        "CdnHostInvalidStatus" [State]:
            "Look at the status of the domain with DescribeDomains, and repeat when it fits the action."
        "CdnHostIsCosDefaultAccess":
            "Switch on the default CDN domain in the COS console: an access domain of COS cannot be added here."
        "CdnHostTooLongHost":
            "Choose a shorter domain."
        "CdnInterfaceError" [Internal]:
            "Repeat after a moment, and give support the request id: an internal interface of CDN failed."
        "CdnInvalidParamInterval":
            "Set Interval to min, 5min, hour or day, as the length of the time range allows."
        "CdnInvalidParamMetric":
            "Set Metric to one that the document of the action lists; mind upper and lower case."
        "CdnInvalidParamServiceType":
            "Set ServiceType to web, download, media, hybrid or dynamic."
        "CdnKeyRulesExcludeCustomRequiresFullLego":
            "Leave out this rule of the cache key, or ask support: the platform of the domain does not know it."
        "CdnKeyRulesInvalidQueryStringValue":
            "Check Value in QueryString of the cache key: names of parameters, joined with semicolons."
        "CdnParamError":
            "Compare the parameters with the examples of the document; the message may name the wrong one."
        "CdnPurgeWildcardNotAllowed":
            "Write out the host of each URL or directory: a purge takes no wildcard domain."
        "CdnPushWildcardNotAllowed":
            "Write out the host of each URL: a prefetch takes no wildcard domain."
        "CdnStatInvalidDate":
            "Send times as YYYY-MM-DD HH:MM:SS, the end after the start, within the range of the document."
        "CdnStatInvalidFilter":
            "Set Filter to one that the document lists for this Metric; mind upper and lower case."
        "CdnStatInvalidMetric":
            "Set Metric to one that the document of the action lists; mind upper and lower case."
        "CdnStatInvalidProjectId":
            "Check the project id in the console, or leave it out."
        "CdnStatTooManyDomains" [Limit]:
            "Name fewer domains in one query: most actions take 30."
        "CdnUrlExceedLength":
            "Shorten the URL, or purge its directory instead."
        "ClsIndexConflict" [State]:
            "Change the index that the log topic has already instead of creating another."
        "ClsIndexRuleEmpty":
            "Send at least one rule for the index."
        "ClsInvalidContent":
            "Check what is sent to the log service: it cannot read the content."
        "ClsInvalidContentType":
            "Check the content type that is sent to the log service."
        "ClsInvalidLogsetId":
            "Check the logset id: it is not of the form that the log service gives."
        "ClsInvalidParam":
            "Compare the parameters for the log service with the document."
        "ClsLogsetConflict" [State]:
            "Use the logset that is there already, or choose another name."
        "ClsLogsetEmpty":
            "Name a logset, or create a log topic in it first."
        "ClsLogsetNotEmpty" [State]:
            "Delete the topics of the logset first."
        "ClsMissingAuthorization" [Permission]:
            "Authorise CDN to use the log service in the console, then repeat."
        "ClsMissingContent":
            "Send the content that the log service misses."
        "ClsSyntaxError":
            "Correct the syntax of the log query."
        "ClsTopicClosed" [State]:
            "Open the log topic again before using it."
        "ClsTopicConflict" [State]:
            "Use the log topic that is there already, or choose another name."
        "EcdnInterfaceError" [Internal]:
            "Repeat after a moment, and give support the request id: an internal interface of ECDN failed."
        "PathRegexTooManySubPattern":
            "Use fewer groups in the regular expression of the path."
        "RemoteAuthInvalidPlatform":
            "Leave out remote authentication: the platform of the domain does not offer it."
        "RemoteAuthInvalidProtocol":
            "Give the authentication server by http: the platform of the domain cannot call it by https."
        "SslCertChainError":
            "Complete the chain: the certificate first, then each intermediate one in order."
        "SslCertMatchError":
            "Send the private key that belongs to the certificate."
        "SslCertParseError":
            "Check that the certificate is complete PEM, with its BEGIN and END lines."
    }

    "InvalidParameterValue" [Parameter]:
        "Compare the value that the message names with those that the document allows." {}

    "MissingParameter" [Parameter]:
        "Add the parameter that the message names." {}

    "UnknownParameter" [Parameter]:
        "Remove the parameter that the message names, or check its spelling, upper and lower case included." {}
}
