//! API 3.0: too much in a call, a second or a day.

use crate::error::known::families;

families! {
    "LimitExceeded" [Limit]:
        "Send less, delete what is no longer needed, or ask support for a larger quota." {
        "CamResourceArrayTooLong":
            "Name fewer resources in one call."
        "CamResourceTooManyTagKey":
            "Remove tags from the resource first: it can have at most 50 tag keys."
        "CamTagKeyTooLong":
            "Choose a shorter tag key."
        "CamTagKeyTooManyTagValue":
            "Delete unused values of the tag key: it can have at most 1,000."
        "CamTagQuotaExceedLimit":
            "Remove tags from the domain before adding another."
        "CamUserTooManyTagKey":
            "Delete unused tag keys: an account can have at most 1,000."
        "CdnCallingQueryIpTooOften" [Limit After(600_000)]:
            "Wait ten minutes and ask for several addresses in one call of DescribeCdnIp."
        "CdnClsTooManyTopics":
            "Delete unused log topics before creating another."
        "CdnConfigTooManyCacheRules":
            "Merge cache rules until their number is allowed."
        "CdnHostOpTooOften" [Limit After(60_000)]:
            "Wait a minute, then repeat: the domain was changed too often in a short time."
        "CdnPurgeExceedBatchLimit":
            "Split the list into calls of at most the Batch that DescribePurgeQuota tells."
        "CdnPurgeExceedDayLimit":
            "Wait until midnight UTC+8, or ask support for a larger purge quota a day."
        "CdnPurgePathExceedBatchLimit":
            "Split the directories into calls of at most the PathPurge Batch that DescribePurgeQuota tells."
        "CdnPurgePathExceedDayLimit":
            "Wait until midnight UTC+8, purge single URLs instead, or ask support for more directory purges a day."
        "CdnPurgeUrlExceedBatchLimit":
            "Split the URLs into calls of at most the UrlPurge Batch that DescribePurgeQuota tells."
        "CdnPurgeUrlExceedDayLimit":
            "Wait until midnight UTC+8, purge a directory instead, or ask support for more URL purges a day."
        "CdnPushExceedBatchLimit":
            "Split the URLs into calls of at most the UrlPush Batch that DescribePushQuota tells."
        "CdnPushExceedDayLimit":
            "Wait until midnight UTC+8, or ask support for more prefetches a day."
        "CdnQueryIpBatchTooMany":
            "Ask DescribeCdnIp for at most 20 addresses in one call."
        "CdnUserTooManyHosts":
            "Delete domains that are no longer used, or ask support to raise the number of domains."
        "ClsLogSizeExceed":
            "Search a shorter time or fetch fewer log lines in one call."
        "ClsLogsetExceed":
            "Delete unused logsets before creating another."
        "ClsTopicExceed":
            "Delete unused topics of the logset before creating another."
        "SslCertRequestLimitExceeded" [Limit After(10_000)]:
            "Repeat later: the certificate service gets too many requests from this account."
    }

    "RequestLimitExceeded" [Limit After(1_000)]:
        "Wait a second, then send fewer calls a second." {
        "GlobalRegionUinLimitExceeded":
            "Wait a second, then send fewer calls: those of the account in all regions count together."
        "IPLimitExceeded":
            "Wait a second, then send fewer calls from this IP address."
        "UinLimitExceeded":
            "Wait a second, then send fewer calls: those of all keys of the account count together."
    }

    "RequestSizeLimitExceeded" [Limit]:
        "Split the request: 32 KB by GET, 1 MB by POST with HMAC and 10 MB by POST with TC3 are the most." {}

    "ResourceInsufficient" [Limit]:
        "Ask for less, or ask support when the cloud will have enough of this resource." {}

    "ResponseSizeLimitExceeded" [Limit]:
        "Ask for less in one call: fewer domains, a shorter range or a smaller page." {}
}
