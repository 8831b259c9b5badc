//! Codes of API 2017: four digits of the platform, and those of the CDN module, which may be negative.

use super::known::{KnownCode, Verdict, numbers, verdict};
use crate::api::Api;

/// The verdict: that of the module's code where it is known, else that of the envelope.
pub(super) fn verdict_on(code: i64, module: Option<i64>) -> Verdict {
    module.and_then(verdict).or_else(|| verdict(code)).unwrap_or(verdict!([Internal]))
}

/// The number in brackets at the start of a message: `(9110)domain not exists`.
pub(super) fn module_code(message: &str) -> Option<i64> {
    message.trim_start().strip_prefix('(')?.split_once(')')?.0.trim().parse().ok()
}

/// The entry of a code such as `9110` or `4100 AuthFailure`.
pub(super) fn find(code: &str) -> Option<&'static KnownCode> {
    let number = code.split(' ').next()?;
    KNOWN.iter().find(|known| known.code == number)
}

numbers! { Some(Api::TencentV2), "";
    [Parameter] {
        4000: "Compare the parameters with the document; the message names the wrong one."
        4600: "Send by HTTPS with GET or POST to the host of CDN."
        9003: "Compare the parameters with the document of the action."
        9107 9303 20005 22036 22701: "Check the form of the domain: no scheme, no port, no path."
        9108 9305 20011 23230: "Give as origin one domain, or IP addresses joined with semicolons and without spaces."
        9109 9194 9320: "Check the cache rules: a JSON array of [type, rule, seconds]."
        9115: "Use a public IP address as origin."
        9116: "Shorten the origin to 250 bytes."
        9126: "Check the seconds of the cache rules."
        9127: "Check the types of the cache rules: 0 all, 1 suffixes, 2 directories, 3 paths, 5 home page."
        9128: "Check the suffixes of the cache rules: each with its dot, joined with semicolons."
        9129: "Check the directories of the cache rules: each begins with a slash, joined with semicolons."
        9130: "Check refer: a JSON array of type, list and flag for empty referers."
        9131: "Set the type of refer to 0 none, 1 blacklist or 2 whitelist."
        9132: "Send the list of refer as an array of texts."
        9133: "Check each entry of refer: a domain or an IP address, without a scheme."
        9150: "Check the dates: the start before the end, both in the range of the document."
        9153: "Shorten the origin host to 250 bytes."
        9154: "Set fwdHost to a domain: an IP address is not allowed."
        9156: "Check fwdHost: it has to be a domain."
        9160: "Set statType to one that the document of the action lists."
        9166: "Name the domain to add."
        9192: "Give the cache times in a unit that the document lists."
        9193: "Set the port of the origin to a number from 1 to 65535."
        9334 9363: "Send the certificate in PEM form."
        9335 9362: "Send both the certificate and the private key."
        9339: "Set the port of the origin to 443 to fetch from it by HTTPS."
        9364: "Send the certificate."
        9365: "Send the private key in PEM form."
        9366: "Send the private key."
        9367: "Send the private key that belongs to the certificate."
        22035: "Set httpsType to a number from 0 to 4."
        22401: "Check the name of the COS bucket."
        22704: "Use HTTP to the origin: one that is hosted on FTP or COS cannot be fetched by HTTPS."
        22708: "Check that the certificate is complete and of the right form."
        22709: "Use a certificate for this domain, with the private key that belongs to it."
        22711: "Renew the certificate: it has expired."
        22712: "Renew the certificate: less than 24 hours of it are left."
        22713: "Add the intermediate certificates: the cloud cannot complete the chain."
        22714: "Use a wildcard certificate for a wildcard domain."
        23200: "Leave out this header: CDN does not let it be set."
        23226: "Check the setting that forces HTTPS."
        23227: "Check the form of backupOrigin: the same as that of origin."
        23229: "Leave out backupOrigin: a hosted origin, COS or FTP, can have none."
        23232: "Set fwdHost to a domain without a wildcard."
        100004: "Check projectId in the console: 0 is the default project."
    }
    [Credentials] {
        4100: "Check SecretId and SecretKey, then compare the string to sign with what was really sent."
    }
    [Clock] {
        4200: "Correct the clock, then sign and send again: the request is too old."
        4500: "Use a new Nonce for each call and correct the clock: the stamp may be at most 2 hours off."
    }
    [Permission] {
        4300: "Ask support whether the account is blocked, or whether the action is open to it."
        5500: "Finish the identity verification of the account."
        1001: "Wait until the identity verification of the account is finished."
        1002: "Verify the identity of the account in the console."
        9092 9138 9302: "Check the account of the key, or ask support: another account has this domain."
        9093 9141: "Ask support: another account has the wildcard domain that covers this one."
        9169: "Ask support why the account is blocked."
        9170: "Open the full service first: a trial account may not do this."
        20006: "Use another domain: this one is reserved."
        20007 20008: "Ask support to accept the domain: it is restricted."
        20009 20010: "Remove the unlawful content and appeal to support: the domain is on a blacklist."
        23103: "Ask support to open the action for the account."
        25002: "Give the key a CAM policy for this domain or project."
        25010: "Ask the owner of the account for the permission."
        25015: "Ask support to open domains outside the mainland for the account."
        25016: "Ask support to make the change: the domain may not be changed here."
    }
    [NotFound] {
        5000: "Check the id, and that it belongs to the account of this key."
        -9009: "Ask for other conditions: no record fulfils these."
        1003: "Open the FTP account in the console first."
        9105 9110 9307: "Check the spelling of the domain, and that it belongs to the account of this key."
        9111 22041: "Activate CDN for the account in the console first."
        21001: "Check the task id, and send the time range in which the task was made."
        22300: "Ask for other days: there are no logs of these, or not yet."
        22405: "Check the name of the COS bucket, and that it belongs to this account."
    }
    [State] {
        5200: "Choose another configuration, or buy later: this one is not offered now."
        5300: "Top up the account, then buy again."
        5400: "Read the answer for what failed, and repeat only that."
        9103 9315: "Close the domain with OfflineHost, wait until it is off, then delete it."
        9112: "Switch the domain on with OnlineHost, then repeat."
        9137: "Change the domain instead of adding it: the account has it already."
        9161: "Ask support to unlock the domain: it has a special configuration."
        9176 9313: "Switch the domain on with OnlineHost first, unless it is meant to be off."
        9177 9314: "Close the domain with OfflineHost first, unless it is meant to be on."
        20004: "File the domain with the MIIT, then add it."
        22403: "Keep the bucket: that of a default COS domain cannot be changed."
        22721: "Deploy a certificate before forcing HTTPS."
        23228: "Keep the origin: that of an FTP domain cannot be changed."
        28006: "Switch the domain on with OnlineHost before prefetching."
        28007: "Switch the domain on with OnlineHost before purging."
        28008: "Switch the domain on with OnlineHost, and wait until it is deployed."
    }
    [State After(60_000)] {
        5100: "Read the message, repeat after a minute, and ask support if it fails again."
        9135 9175: "Wait until the domain is deployed, often some minutes, then repeat."
    }
    [Limit] {
        9089: "Delete domains that are no longer used, or ask support to raise their number."
        9162: "Send at most 400 entries in one call."
        9404: "Ask for fewer IP addresses in one call."
        21000 23101: "Wait until midnight UTC+8, or ask support for more prefetches a day."
        21002: "Send at most 20 URLs in one prefetch."
        22043: "Split the URLs into calls of at most 1,000."
        22044: "Wait until midnight UTC+8, purge a directory instead, or ask support for more URL purges a day."
        22045: "Split the directories into calls of at most 20."
        22046: "Wait until midnight UTC+8, purge single URLs instead, or ask support for more directory purges a day."
        22716: "Deploy a certificate to at most 10 domains in one call."
        23100: "Split the URLs into calls of at most 20."
    }
    [Limit After(10_000)] {
        4400: "Wait up to a minute, then send fewer calls: each action has a limit a minute."
    }
    [Limit After(60_000)] {
        9163 22063: "Wait a minute, then repeat less often."
    }
    [Retired] {
        6100: "Check host and action, and move to API 3.0: API 2017 is switched off for the public cloud."
    }
    [Internal] {
        6000: "Repeat after a moment, and ask support if it fails again."
        -9021: "Repeat after a moment: COS failed."
        -9018: "Repeat after a moment, and check the domain if it fails again."
        -9015 -9014 9114 9118 9151 9182: "Repeat once, then give support the code and the time of the call."
        -9011: "Repeat after a moment, and read the configuration back first: the change timed out."
        9000 22800: "Repeat after a moment, and ask support if it fails again."
        9336: "Look whether a domain still uses the certificate, then delete it again."
        9400: "Repeat the query of monitoring data after a moment."
        22037: "Repeat after a moment, and check the certificate if HTTPS still cannot be switched on."
        22038: "Repeat after a moment, and ask support if HTTPS still cannot be switched off."
        22200: "Repeat after a moment: the DNS service behind CDN failed."
        22402: "Bind the bucket again after a moment, and check its rights if that fails."
        23201: "Set the header again after a moment."
        23234: "Repeat after a moment, and check the configuration if it fails again."
        23235: "Repeat after a moment, and check the middle source if it fails again."
    }
    [Internal After(60_000)] {
        6200: "Repeat later: the action is under maintenance."
    }
}
