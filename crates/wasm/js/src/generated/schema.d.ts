// Made by `cargo xtask catalogue` from the actions of crates/core: do not edit.
// A whole number beyond 2^53 is a bigint in a reply, whatever its type says here, and may be one in a request.

/** It may have fields that are not described: they are kept. */
export interface Open { [other: string]: unknown }
/** What an action takes, and what it answers. */
export interface Contract<Input, Output> { input: Input; output: Output }
export type OnOff = "on" | "off";

export namespace TencentV3 {
type RuleType = "all"|"file"|"directory"|"path"
type CacheType = "all"|"file"|"directory"|"path"|"index"
type Area = "mainland"|"overseas"
type ServiceType = "web"|"download"|"media"|"hybrid"|"dynamic"
type FilterType = "whitelist"|"blacklist"
interface AccessControl extends Open, Toggle {
	/**What is refused.*/ AccessControlRules?: AccessControlRule[]
	/**The status code of a refusal. Which ones are possible is not documented.*/ ReturnCode?: number
}
interface AccessControlRule extends Open {
	/**Whether a request header or the URL is looked at.*/ RuleType: "requestHeader"|"url"
	/**What it must contain, or match, to be refused.*/ RuleContent: string
	/**Whether that is a regular expression.*/ Regex: OnOff
	/**The header; needed for `requestHeader`.*/ RuleHeader?: string
}
/**Adds a domain to the account; it is deployed to the nodes, then online. At most 100 domains a minute. Each setting that is left out gets its default. Some can only be set later, by UpdateDomainConfig.*/
interface AddCdnDomain extends AreaSettings, WholeSettings {
	/**The domain.*/ Domain: string
	/**What it serves: pages and small files, downloads, video, both, or what cannot be kept.*/ ServiceType: ServiceType
	/**Where the nodes fetch what they do not have.*/ Origin: Origin
	/**The project; 0 is the default one. Default: 0.*/ ProjectId?: number
	/**Where it is served. Overseas must be opened for the account first.*/ Area?: "mainland"|"overseas"|"global"
	/**IPv6 towards the origin; it cannot be changed later.*/ Ipv6?: Ipv6
	/**Labels; they cannot be changed by UpdateDomainConfig.*/ Tag?: Tag[]
}
/**A time for some paths, in the form before `RuleCache`.*/
interface AdvanceCacheRule extends Open {
	/**What `CacheContents` are; `default` is for what the origin gives no `max-age`.*/
	CacheType: "all"|"file"|"directory"|"path"|"default"
	/**As in `SimpleCacheRule`; `no max-age` for `default`.*/ CacheContents: string[]
	/**How long; 0 keeps nothing. Unit: s.*/ CacheTime: number
}
/**An advanced feature that a domain may have.*/
interface AdvanceConfig extends Open {
	/**The feature.*/ Name?: string
	/**Whether the domain has it.*/ Value?: OnOff
}
interface AdvanceHttps extends Open {
	/**Whether the versions and ciphers below hold.*/ CustomTlsStatus?: OnOff
	/**The versions, a run without gaps. The cloud's own text also spells `TLSV1.1`.*/
	TlsVersion?: ("TLSv1"|"TLSv1.1"|"TLSv1.2"|"TLSv1.3")[]
	/**The cipher suites.*/ Cipher?: string
	/**Whose certificate is checked: nobody's, that of the origin (`oneWay`), or both (`twoWay`).*/
	VerifyOriginType?: "off"|"oneWay"|"twoWay"
	/**The certificate of the nodes.*/ CertInfo?: ServerCert
	/**The certificate of the origin.*/ OriginCertInfo?: ClientCert
}
/**Signed links in the forms of other clouds; for accounts that were let in. One type is in use; the others must be null, so leave them out.*/
interface AdvancedAuthentication extends Open {
	/**Turns it on; then exactly one type must be there.*/ Switch: OnOff
	/**A form of one's own.*/ TypeA?: AdvancedAuthenticationTypeA
	/**A form of three keys.*/ TypeB?: AdvancedAuthenticationTypeB
	/**A form of an access key.*/ TypeC?: AdvancedAuthenticationTypeC
	/**A form of two keys.*/ TypeD?: AdvancedAuthenticationTypeD
	/**A form of two signatures and two times.*/ TypeE?: AdvancedAuthenticationTypeE
	/**A form with a transaction.*/ TypeF?: AdvancedAuthenticationTypeF
}
/**Links whose signed text is one's own.*/
interface AdvancedAuthenticationTypeA extends Open {
	/**The key of the signature: 6 to 32 letters and digits.*/ SecretKey: string
	/**The parameter of the signature: a letter, then letters, digits and `_`.*/ SignParam: string
	/**The parameter of the timestamp, formed likewise.*/ TimeParam: string
	/**How long a link holds. Unit: s.*/ ExpireTime: number
	/**Whether a link without a time is refused.*/ ExpireTimeRequired: boolean
	/**The text that is signed, of placeholders such as `${private_key}${schema}${host}${full_uri}`.*/ Format: string
	/**How the timestamp is written: decimal or hexadecimal.*/ TimeFormat: "dec"|"hex"
	/**The status code for a wrong signature.*/ FailCode: number
	/**The status code for a link that has ended.*/ ExpireCode: number
	/**The paths that need a signature.*/ RulePaths: string[]
	/**Reserved by the cloud.*/ Transformation?: number
}
/**Links that are signed with three keys.*/
interface AdvancedAuthenticationTypeB extends Open, Pick<AdvancedAuthenticationTypeA, "SignParam"|"TimeParam"|"ExpireTime"|"TimeFormat"|"FailCode"|"ExpireCode"|"RulePaths"> {
	/**The name of the key alpha.*/ KeyAlpha: string
	/**The name of the key beta.*/ KeyBeta: string
	/**The name of the key gamma.*/ KeyGamma: string
}
/**Links that are signed for an access key.*/
interface AdvancedAuthenticationTypeC extends Open {
	/**The access key.*/ AccessKey: string
	/**The key of the signature.*/ SecretKey: string
}
/**Links that are signed with one of two keys.*/
interface AdvancedAuthenticationTypeD extends Open, Pick<AdvancedAuthenticationTypeA, "SecretKey"|"SignParam"|"TimeParam"|"ExpireTime"|"TimeFormat"> {
	/**A second key, tried after the first; formed likewise.*/ BackupSecretKey: string
}
/**Links with two signatures and two times.*/
interface AdvancedAuthenticationTypeE extends Open, Pick<AdvancedAuthenticationTypeD, "SecretKey"|"SignParam"> {
	/**The parameter of the signature over the rights.*/ AclSignParam: string
	/**The parameter of the time from which the link holds.*/ StartTimeParam: string
	/**The parameter of the time until which it holds.*/ ExpireTimeParam: string
	/**How the times are written: decimal.*/ TimeFormat: "dec"
}
/**Links with a transaction.*/
interface AdvancedAuthenticationTypeF extends Open, Pick<AdvancedAuthenticationTypeD, "SecretKey"|"SignParam"|"TimeParam"> {
	/**The parameter of the transaction.*/ TransactionParam: string
	/**A second key, tried after the first; formed likewise.*/ BackupSecretKey?: string
}
/**The form before `RuleCache`.*/
interface AdvancedCache extends Open {
	/**The times.*/ CacheRules: AdvanceCacheRule[]
	/**Whether things are kept that the origin marks `no-store` or `no-cache`. Default: off.*/ IgnoreCacheControl: OnOff
	/**Whether answers with `Set-Cookie` are kept out of the cache, header and body, when it is on. Default: off.*/
	IgnoreSetCookie: OnOff
}
/**What can be set for a domain, and for each area of it.*/
interface AreaSettings {
	/**How long the nodes keep things.*/ Cache?: Cache
	/**What tells two things in the cache apart, besides host and path.*/ CacheKey?: CacheKey
	/**Compression by the nodes.*/ Compression?: Compression
	/**Who may ask, by IP address.*/ IpFilter?: IpFilter
	/**How often one IP address may ask one node.*/ IpFreqLimit?: IpFreqLimit
	/**Who may ask, by the page that links here.*/ Referer?: Referer
	/**Links that are signed and end.*/ Authentication?: Authentication
	/**Headers that the nodes change on their way to the origin.*/ RequestHeader?: RequestHeader
	/**Headers that the nodes change on their way to the visitor.*/ ResponseHeader?: ResponseHeader
	/**Whether the headers of the origin are kept with the body.*/ ResponseHeaderCache?: ResponseHeaderCache
	/**How long errors of the origin are kept.*/ StatusCodeCache?: StatusCodeCache
	/**How long browsers keep things: the `max-age` that the nodes send.*/ MaxAge?: MaxAge
	/**Pages of one's own for errors.*/ ErrorPage?: ErrorPage
	/**HTTPS towards the visitor.*/ Https?: Https
	/**Redirects between HTTP and HTTPS.*/ ForceRedirect?: ForceRedirect
	/**A cap on traffic, and an alert before it.*/ BandwidthAlert?: BandwidthAlert
	/**How fast one connection is served.*/ DownstreamCapping?: DownstreamCapping
	/**Whether the nodes fetch large files in parts.*/ RangeOriginPull?: RangeOriginPull
	/**Whether the nodes follow a redirect of the origin themselves instead of handing it on.*/
	FollowRedirect?: FollowRedirect
	/**A better route to origins across the border; withdrawn by the cloud.*/
	OriginPullOptimization?: OriginPullOptimization
	/**Whether players may ask for a part of a video by time.*/ VideoSeek?: VideoSeek
	/**Whether crawlers are always sent to the origin, so that the address of the site stays the same for them.*/
	Seo?: Seo
	/**The key for a private bucket of AWS S3.*/ AwsPrivateAccess?: AwsPrivateAccess
	/**The key for a private bucket of Alibaba Cloud OSS.*/ OssPrivateAccess?: OssPrivateAccess
	/**The key for a private bucket of Huawei Cloud OBS.*/ HwPrivateAccess?: HwPrivateAccess
	/**The key for a private bucket of Qiniu Kodo.*/ QnPrivateAccess?: QnPrivateAccess
}
/**Links that are signed and end. One type is in use; the others must be null, so leave them out.*/
interface Authentication extends Open {
	/**Turns it on; then exactly one type must be there.*/ Switch: OnOff
	/**The hash of the signature. Default: md5.*/ AuthAlgorithm?: "md5"|"sha256"
	/**`?sign=timestamp-random-uid-hash`.*/ TypeA?: AuthenticationTypeA
	/**Being rebuilt by the cloud: cannot be set at present.*/ TypeB?: AuthenticationTypeB
	/**`/hash/timestamp/file`.*/ TypeC?: AuthenticationTypeC
	/**`?sign=hash&t=timestamp`.*/ TypeD?: AuthenticationTypeD
}
/**Links of the form `?sign=timestamp-random-uid-hash`. The hash is that of `path-timestamp-random-uid-key`, the timestamp decimal, random up to 100 letters and digits, uid 0.*/
interface AuthenticationTypeA extends Open, Pick<AdvancedAuthenticationTypeF, "SecretKey"|"BackupSecretKey"> {
	/**The parameter of the signature: a letter or `_`, then letters, digits and `_`.*/ SignParam: string
	/**How long a link holds. Unit: s.*/ ExpireTime: number
	/**Suffixes without the dot; `*` for every file.*/ FileExtensions: string[]
	/**`whitelist`: all but these files need a signature. `blacklist`: only these do.*/ FilterType: FilterType
}
/**A form that the cloud is rebuilding: it cannot be set at present.*/
interface AuthenticationTypeB extends Open, Pick<AuthenticationTypeA, "SecretKey"|"ExpireTime"|"FileExtensions"|"FilterType"|"BackupSecretKey"> {}
/**Links of the form `/hash/timestamp/file`. The hash is that of key, path and timestamp.*/
interface AuthenticationTypeC extends Open, Pick<AuthenticationTypeB, "SecretKey"|"ExpireTime"|"FileExtensions"|"FilterType"|"BackupSecretKey"> {
	/**How the timestamp is written: decimal or hexadecimal.*/ TimeFormat?: "dec"|"hex"
}
/**Links of the form `?sign=hash&t=timestamp`. The hash is that of key, path and timestamp.*/
interface AuthenticationTypeD extends Open, Pick<AuthenticationTypeA, "SecretKey"|"SignParam"|"ExpireTime"|"FileExtensions"|"FilterType"|"BackupSecretKey">, Pick<AdvancedAuthenticationTypeD, "TimeParam"|"TimeFormat"> {}
interface AutoGuard extends Open, Toggle {
	/**What is refused; needed where it is on.*/ FilterRules?: FilterRules[]
}
/**Whether images are turned into AVIF.*/
interface AvifAdapter extends Open {
	/**Turns it on.*/ Switch?: OnOff
	/**What to try for browsers that do not know AVIF: `webp` comes before `jpeg`.*/ FallbackFormats?: string[]
}
interface AwsPrivateAccess extends Open, Toggle {
	/**The id of the key.*/ AccessKey?: string
	/**The key itself. It comes back masked: enter it again where its object is sent.*/ SecretKey?: string
	/**The region of the bucket.*/ Region?: string
	/**The bucket.*/ Bucket?: string
}
interface BandwidthAlert extends Open, OffAtFirst {
	/**The cap, in the unit of `Metric`. Unit: bit/s or bytes.*/ BpsThreshold?: number
	/**What happens at the cap: the nodes answer 404. Old domains may say `RESOLVE_DNS_TO_ORIGIN`.*/
	CounterMeasure?: "RETURN_404"
	/**When the cap was last reached in the mainland.*/ LastTriggerTime?: string
	/**Whether there is an alert before it.*/ AlertSwitch?: OnOff
	/**The share of the cap at which it comes. Unit: %.*/ AlertPercentage?: number
	/**When the cap was last reached overseas.*/ LastTriggerTimeOverseas?: string
	/**What is capped: `bandwidth` in bit/s or `flux` in bytes.*/ Metric?: "bandwidth"|"flux"
	/**Caps on what adds up over a time.*/ StatisticItems?: StatisticItem[]
}
/**The series that were asked for.*/
interface BillingData {
	/**The interval of the points: `min`, `5min`, `hour` or `day`.*/ Interval?: string
	/**The domain, the project or the account.*/ Data?: ResourceBillingData[]
}
/**A domain without its settings.*/
interface BriefDomain {
	/**The id of the domain, such as `cdn-gnr2h5a4`.*/ ResourceId?: string
	/**The account.*/ AppId?: number
	/**The domain's name.*/ Domain?: string
	/**Where its DNS record must point.*/ Cname?: string
	/**`online`, `offline`, `processing`, `closing` or `rejected`.*/ Status?: string
	/**The project; 0 is the default one.*/ ProjectId?: number
	/**`web`, `download`, `media`, `hybrid` or `dynamic`.*/ ServiceType?: string
	/**`YYYY-MM-DD HH:MM:SS` in UTC+8.*/ CreateTime?: string
	/**`YYYY-MM-DD HH:MM:SS` in UTC+8.*/ UpdateTime?: string
	/**The origin.*/ Origin?: BriefOrigin
	/**`normal`, or why the domain is blocked: `overdue`, `malicious`, `ddos`, `idle`, `unlicensed`, `capping`, `readonly`.*/
	Disable?: string
	/**`mainland`, `overseas` or `global`.*/ Area?: string
	/**Where the settings are locked: `normal`, `mainland`, `overseas` or `global`.*/ Readonly?: string
	/**`cdn` or `ecdn`.*/ Product?: string
	/**The domain above, where this one is part of a wildcard.*/ ParentHost?: string
}
/**Where the nodes fetch what they do not have: the part of `Origin` that a list of domains needs.*/
interface BriefOrigin {
	/**`ip:port:weight` or a domain, each with optional parts.*/ Origins?: string[]
	/**`domain`, `ip`, `cos`, `third_party`, `ipv6` and others.*/ OriginType?: string
	/**The Host header that the origin sees.*/ ServerName?: string
	/**`http`, `https` or `follow`.*/ OriginPullProtocol?: string
}
/**How long the nodes keep things. One of `SimpleCache` and `RuleCache` is in use.*/
interface Cache extends Open {
	/**The basic form.*/ SimpleCache?: SimpleCache
	/**The form before `RuleCache`, which replaced it.*/ AdvancedCache?: AdvancedCache
	/**The form with all options, by path. Later rules win.*/ RuleCache?: RuleCache[]
}
interface CacheConfig extends Open {
	/**Whether the time below holds.*/ HeuristicCacheTimeSwitch: OnOff
	/**How long. Unit: s.*/ HeuristicCacheTime: number
}
/**Keeping things for a fixed time.*/
interface CacheConfigCache extends Open, Toggle, Pick<AdvancedCache, "IgnoreCacheControl"> {
	/**How long. Unit: s.*/ CacheTime: number
	/**Whether the shorter one of this time and `max-age` of the origin holds. Default: off.*/ CompareMaxAge: OnOff
	/**Whether answers with `Set-Cookie` are kept out of the cache, header and body, when it is on: the reverse of what the name says. Default: off.*/
	IgnoreSetCookie: OnOff
	/**How `Last-Modified` is compared when a copy is stale: `equal` drops a copy of another time, `since` one that is older, `none` looks at the length alone. Domains made before 12 September 2024, 18:00, have none and keep the older way. Default: equal.*/
	OriginMtimeCheckType?: "equal"|"since"|"none"
}
/**Keeping things as the headers of the origin say.*/
interface CacheConfigFollowOrigin extends Open, Toggle {
	/**The time for what the origin gives none.*/ HeuristicCache?: HeuristicCache
	/**As in `CacheConfigCache`. Default: equal.*/ OriginMtimeCheckType?: "equal"|"since"|"none"
}
/**Keeping nothing.*/
interface CacheConfigNoCache extends Open, Toggle {
	/**Whether the origin is asked every time if the copy is still good. Default: off.*/ Revalidate: OnOff
}
interface CacheKey extends Open {
	/**Whether all parameters count (`on`), or none (`off`).*/ FullUrlCache?: OnOff
	/**Whether upper and lower case are the same.*/ IgnoreCase?: OnOff
	/**Which parameters count.*/ QueryString?: QueryStringKey
	/**Which cookies count.*/ Cookie?: CookieKey
	/**Which request headers count.*/ Header?: HeaderKey
	/**A text of one's own that counts.*/ CacheTag?: CacheTagKey
	/**Whether HTTP and HTTPS are kept apart.*/ Scheme?: SchemeKey
	/**Exceptions, by path.*/ KeyRules?: KeyRule[]
}
/**What became of a block or a release.*/
interface CacheOpt {
	/**The URLs, sorted by what became of them.*/ CacheOptResult?: CacheOptResult
	/**The task.*/ TaskId?: string
}
/**URLs, sorted by what became of them.*/
interface CacheOptResult {
	/**What was done.*/ SuccessUrls?: string[]
	/**What was not.*/ FailUrls?: string[]
}
interface CacheTagKey extends Open, Toggle {
	/**The text.*/ Value?: string
}
/**A speed limit for some paths.*/
interface CappingRule extends Open, RuleFor {
	/**The speed of one connection. Whether a KB has 1,000 or 1,024 bytes is not documented. Unit: KB/s.*/
	KBpsThreshold: number
}
/**The series that were asked for.*/
interface CdnData extends Pick<BillingData, "Interval"> {
	/**An entry for each domain, or one for all.*/ Data?: ResourceData[]
}
/**An address.*/
interface CdnIp {
	/**The address.*/ Ip?: string
	/**`yes` where it is that of a node, else `no`.*/ Platform?: string
	/**The province or country of the node, or `unknown`.*/ Location?: string
	/**When the node began or stopped to serve.*/ History?: CdnIpHistory[]
	/**`mainland`, `overseas` or `unknown`.*/ Area?: string
	/**The city of the node.*/ City?: string
}
/**A change of a node.*/
interface CdnIpHistory {
	/**`online` or `offline`.*/ Status?: string
	/**`YYYY-MM-DD HH:MM:SS` in UTC+8; null where no change is known.*/ Datetime?: string
}
/**What is known of the addresses.*/
interface CdnIps {
	/**In the order of the request.*/ Ips?: CdnIp[]
}
/**The domains of a certificate.*/
interface CertDomains {
	/**The domains of the account that it is for.*/ Domains?: string[]
	/**Those of them that have a certificate already.*/ CertifiedDomains?: string[]
}
/**The certificate of an authority.*/
interface ClientCert extends Open {
	/**PEM text in Base64.*/ Certificate: string
	/**Its name.*/ CertName?: string
	/**Its end, `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ ExpireTime?: string
	/**When it was issued, `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ DeployTime?: string
}
interface Compatibility extends Open {
	/**A number of the cloud.*/ Code?: number
}
/**Compression by the nodes. Without it, gzip for `js`, `html`, `css`, `xml`, `json`, `shtml` and `htm` of 256 to 2,097,152 bytes.*/
interface Compression extends Open, Toggle {
	/**The rules.*/ CompressionRules?: CompressionRule[]
}
/**What is compressed, and how.*/
interface CompressionRule extends Open {
	/**Must be true.*/ Compress: boolean
	/**The smallest file. Unit: bytes. Default: 256.*/ MinLength: number
	/**The largest file, at most 30 MB. Whether an MB has 1,000 or 1,024 KB is not documented. Unit: bytes.*/
	MaxLength: number
	/**The algorithms, the preferred one first.*/ Algorithms: ("gzip"|"brotli")[]
	/**Suffixes without the dot; not looked at where `RuleType` is there.*/ FileExtensions?: string[]
	/**What `RulePaths` are.*/ RuleType?: "all"|"file"|"directory"|"path"|"contentType"
	/**`*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, media types such as `text/html` for `contentType`.*/
	RulePaths?: string[]
}
interface CookieKey extends Open, Toggle {
	/**Their names with `;` between them.*/ Value?: string
}
/**Removes a domain and its settings from the account.*/
interface DeleteCdnDomain {
	/**The domain; it must be offline.*/ Domain: string
}
/**Reads the series that is billed. It is late: 3 to 5 hours for accounts that are settled by the hour, 4 to 28 hours for those by the month. Then there is yesterday from 04:00 on, and the day before until then.*/
interface DescribeBillingData {
	/**The beginning in UTC+8, inclusive, rounded down to the interval.*/ StartTime: string
	/**The end, as the beginning; at most 90 days later.*/ EndTime: string
	/**`min` for ranges up to 24 hours, `5min` (the points that are billed) and `hour` up to 31 days, `day` for longer ones. `min` is not there overseas.*/
	Interval?: "min"|"5min"|"hour"|"day"
	/**A domain; all of the account where it is left out.*/ Domain?: string
	/**A project; ignored where a domain is given.*/ Project?: number
	/**Where it was served. Default: mainland.*/ Area?: Area
	/**The number of a province, or of an area overseas, from DescribeMapInfo.*/ District?: number
	/**`flux` (bytes), `bandwidth` (bit/s) or `https` (requests). Default: bandwidth.*/
	Metric?: "flux"|"bandwidth"|"https"
	/**The product. Default: cdn.*/ Product?: "cdn"|"ecdn"
	/**The zone of the times: `UTC` and an offset. Default: UTC+08:00.*/ TimeZone?: string
}
/**Reads a series of what the nodes served to visitors. Data arrive 5 to 10 minutes late.*/
interface DescribeCdnData extends Pick<DescribeBillingData, "EndTime"|"Area"|"Product"|"TimeZone"> {
	/**The beginning, inclusive, rounded down to the interval; in UTC+8 unless `TimeZone` says otherwise.*/
	StartTime: string
	/**`flux` (bytes), `bandwidth` (bit/s), `request`, `hitRequest`, `requestHitRate` (%), `hitFlux` (bytes), `fluxHitRate` (%), `statusCode`, `2xx` to `5xx`, or one status code. On ECDN also `fluxIn`, `fluxOut`, `bandwidthIn` and `bandwidthOut`.*/
	Metric: string
	/**The domains; all of the account where the list is empty.*/ Domains?: string[]
	/**A project; ignored where domains are given.*/ Project?: number
	/**`min` for ranges up to 24 hours, `5min` and `hour` up to 31 days, `day` for longer ones. `min` is not there overseas.*/
	Interval?: "min"|"5min"|"hour"|"day"
	/**Whether each domain has a series of its own; not for status codes. Default: false.*/ Detail?: boolean
	/**The number of an ISP, from DescribeMapInfo. Excludes the district and the version of IP.*/ Isp?: number
	/**The number of a province, or of a country or area overseas. Excludes the ISP and the version of IP.*/
	District?: number
	/**The protocol of the visitors. Default: all.*/ Protocol?: "all"|"http"|"https"|"quic"
	/**Where the figures come from. Default: monitor.*/ DataSource?: "monitor"
	/**The version of IP; for accounts that were let in. Default: all.*/ IpProtocol?: "all"|"ipv4"|"ipv6"
	/**Overseas: whether places are those of the nodes or those of the visitors. Default: server.*/
	AreaType?: "server"|"client"
}
/**Lists the packages of access logs of a domain: one for each hour and area in which something was asked for. The last 30 days are kept; a package is complete about a day after its hour.*/
interface DescribeCdnDomainLogs {
	/**The domain.*/ Domain: string
	/**The beginning in UTC+8.*/ StartTime: string
	/**The end in UTC+8.*/ EndTime: string
	/**How many packages to skip. Default: 0.*/ Offset?: number
	/**Packages a page. Default: 100.*/ Limit?: number
	/**Where it was served; `global` lists the packages of both areas. Default: mainland.*/
	Area?: "mainland"|"overseas"|"global"
	/**The kind of log. Default: access.*/ LogType?: "access"
}
/**Tells whether addresses are those of nodes, and where these are.*/
interface DescribeCdnIp {
	/**The addresses.*/ Ips: string[]
}
/**Reads which domains of the account a certificate is for. `CertId` is looked at first where both are there.*/
interface DescribeCertDomains {
	/**The certificate itself.*/ Cert?: string
	/**The id of a hosted certificate.*/ CertId?: string
	/**The product of the domains. Default: cdn.*/ Product?: "cdn"|"ecdn"
}
/**Reads a series for each domain, place and provider. The cloud serves accounts that it let in.*/
interface DescribeDistrictIspData {
	/**The domains.*/ Domains: string[]
	/**The beginning in UTC+8, inclusive.*/ StartTime: string
	/**The end in UTC+8, inclusive.*/ EndTime: string
	/**`bandwidth` (bit/s), `flux` (bytes), `request`, `statusCode` (classes, and 0 for none), `2xx` to `5xx`, or one status code.*/
	Metric: string
	/**Numbers of provinces or countries, from DescribeMapInfo; all provinces where the list is empty.*/
	Districts?: number[]
	/**Numbers of providers of the mainland, from DescribeMapInfo; all where the list is empty.*/ Isps?: number[]
	/**The protocol of the visitors. Default: all.*/ Protocol?: "all"|"http"|"https"
	/**The version of IP. Default: all.*/ IpProtocol?: "all"|"ipv4"|"ipv6"
	/**`min` for ranges up to 10 minutes, `5min` up to 3 hours. Default: 5min.*/ Interval?: "min"|"5min"
}
/**Lists the domains of the account, a page at a time.*/
interface DescribeDomains {
	/**How many domains to skip. Default: 0.*/ Offset?: number
	/**Domains a page. Default: 100.*/ Limit?: number
	/**All of them must hold.*/ Filters?: DomainFilter[]
}
/**Lists the domains of the account with all of their settings, a page at a time.*/
interface DescribeDomainsConfig extends DescribeDomains {
	/**The order.*/ Sort?: Sort
}
/**Lists the nodes of a domain. The SDK says that nodes of the edge are not listed at present, and that the list is late.*/
interface DescribeIpStatus {
	/**The domain.*/ Domain: string
	/**`edge`: the nodes that answer visitors; `last`: those that ask the origin. Default: edge.*/ Layer?: "edge"|"last"
	/**Where the nodes are.*/ Area?: "mainland"|"overseas"|"global"
	/**Whether ranges are listed in place of addresses. Default: false.*/ Segment?: boolean
	/**Whether the IPv6 addresses are listed too. Default: false.*/ ShowIpv6?: boolean
	/**Whether IPv6 addresses are shortened. Default: false.*/ AbbreviationIpv6?: boolean
}
/**Reads how many different addresses of visitors the access logs hold, in each five minutes or on each day.*/
interface DescribeIpVisit extends Pick<DescribeCdnData, "Domains"|"Project">, Pick<DescribeBillingData, "StartTime"> {
	/**The end, as the beginning.*/ EndTime: string
	/**`5min` for ranges up to 24 hours, `day` for longer ones. Default: the one of the range.*/ Interval?: "5min"|"day"
}
/**Lists the numbers that other actions take for providers or places.*/
interface DescribeMapInfo {
	/**`isp`: providers of the mainland. `district`: provinces, and countries and areas overseas.*/ Name: "isp"|"district"
}
/**Reads a series of what the origins answered the nodes.*/
interface DescribeOriginData extends Pick<DescribeCdnData, "EndTime"|"Domains"|"Project"|"Interval"|"Detail"|"Area"|"TimeZone">, Pick<DescribeIpVisit, "StartTime"> {
	/**`flux` (bytes), `bandwidth` (bit/s), `request`, `failRequest`, `failRate` (%), `statusCode`, `2xx` to `5xx`, or one status code of the origin.*/
	Metric: string
}
/**Reads by what the account pays in an area. The API 3.0 document knows no parameters.*/
interface DescribePayType {
	/**The area. Default: mainland.*/ Area?: "mainland"|"overseas"|"global"
	/**The product. Default: cdn.*/ Product?: "cdn"|"ecdn"
	/**`flux` for traffic, `https` for HTTPS requests. Default: flux.*/ Type?: "flux"|"https"
}
/**Reads the account's quota of purges. It has no parameters.*/
interface DescribePurgeQuota {}
/**Lists purges, newest first. Either a task id or both times are needed.*/
interface DescribePurgeTasks {
	/**URLs or directories.*/ PurgeType?: "url"|"path"
	/**The first moment; goes with the end time.*/ StartTime?: string
	/**The last moment; goes with the start time.*/ EndTime?: string
	/**The task that PurgeUrlsCache or PurgePathCache answered with.*/ TaskId?: string
	/**How many rows to skip. Default: 0.*/ Offset?: number
	/**Rows a page. Default: 20.*/ Limit?: number
	/**A domain, or a whole URL with its scheme.*/ Keyword?: string
	/**How far they are.*/ Status?: "fail"|"done"|"process"
	/**Where they were purged; `global` is both areas.*/ Area?: "mainland"|"overseas"|"global"
}
/**Reads the account's quota of prefetches. It has no parameters.*/
interface DescribePushQuota {}
/**Lists prefetches, newest first. Either a task id or both times are needed.*/
interface DescribePushTasks extends Pick<DescribePurgeTasks, "StartTime"|"EndTime"|"Offset"|"Limit"|"Keyword"> {
	/**The task that PushUrlsCache answered with.*/ TaskId?: string
	/**Where they were loaded to.*/ Area?: "mainland"|"overseas"|"global"
	/**How far they are; `invalid` where the origin answered 4xx or 5xx.*/ Status?: "fail"|"done"|"process"|"invalid"
}
/**Ranks visitors, highest first: the top 100 addresses or referers, or all devices, browsers or systems.*/
interface DescribeTopData extends Pick<DescribeCdnData, "Domains"|"Project"|"Area"> {
	/**The first day.*/ StartTime: string
	/**The last day, inclusive.*/ EndTime: string
	/**What is ranked: addresses, or what the user agents and referers say.*/
	Metric: "ip"|"ua_device"|"ua_browser"|"ua_os"|"referer"
	/**By bytes or by requests.*/ Filter: "flux"|"request"
	/**Whether each domain has a ranking of its own. Default: false.*/ Detail?: boolean
	/**The product. Default: cdn.*/ Product?: "cdn"
}
/**Lists the traffic packages of the account, a page at a time.*/
interface DescribeTrafficPackages extends Pick<DescribeCdnDomainLogs, "Offset"|"Limit"> {
	/**The order: by expiry, by creation, by status (in use, not begun, used up, expired) or by where they came from (bought, extended, given). Default: expireTimeDesc.*/
	SortBy?: "expireTimeDesc"|"expireTimeAsc"|"createTimeDesc"|"createTimeAsc"|"status"|"channel"
}
/**Lists URLs in which the cloud found something that may not be served.*/
interface DescribeUrlViolations extends Pick<DescribeTopData, "Domains"> {
	/**How many rows to skip. Default: 0.*/ Offset?: number
	/**Rows a page. Default: 100.*/ Limit?: number
}
/**A domain with all of its settings. What is not set is null in the answer and `None` here.*/
interface DetailDomain extends Open, AreaSettings, WholeSettings, LaterSettings, Pick<BriefDomain, "ResourceId"|"AppId"|"Domain"|"Cname"|"CreateTime"|"UpdateTime"|"ParentHost">, Pick<AddCdnDomain, "ProjectId"> {
	/**Its state.*/ Status?: "rejected"|"processing"|"closing"|"online"|"offline"
	/**Where the nodes fetch what they do not have.*/ Origin?: Origin
	/**`normal`, or why the domain is blocked; `idle` stands for 90 days without use.*/
	Disable?: "normal"|"overdue"|"malicious"|"ddos"|"ddos_risk"|"idle"|"unlicensed"|"capping"|"readonly"
	/**Where it is served. Where the area is widened to `global`, the new part gets the settings of the old one.*/
	Area?: "mainland"|"overseas"|"global"
	/**Where its settings are locked.*/ Readonly?: "normal"|"mainland"|"overseas"|"global"
	/**IPv6 towards the origin; chosen when the domain was added.*/ Ipv6?: Ipv6
	/**Labels; chosen when the domain was added.*/ Tag?: Tag[]
	/**Whether the settings fit the present forms; for the cloud's own use.*/ Compatibility?: Compatibility
	/**Security by the cloud's SCDN.*/ SecurityConfig?: SecurityConfig
	/**Smaller images; changed by UpdateImageConfig.*/ ImageOptimization?: ImageOptimization
	/**Whether the domain may have advanced features.*/ Advance?: OnOff
	/**The advanced features that it may have.*/ AdvanceSet?: AdvanceConfig[]
	/**Settings as a text of rules.*/ RuleEngine?: RuleEngine
}
/**A page of domains with their settings.*/
interface DetailDomains {
	/**The domains of this page.*/ Domains?: DetailDomain[]
	/**How many domains match in all.*/ TotalNumber?: number
}
/**Makes the nodes answer 403 for URLs. It holds for visitors in the mainland only.
@deprecated retired in September 2025: marked as abandoned in the documents, gone from the SDKs since 3.0.1466*/
interface DisableCaches {
	/**The URLs, each for its own protocol.*/ Urls: string[]
}
/**A page of blocks.*/
interface DisableRecords {
	/**The rows of this page.*/ UrlRecordList?: UrlRecord[]
	/**How many rows match in all.*/ TotalCount?: number
}
/**The series that were asked for.*/
interface DistrictIspData {
	/**An entry for each domain, place, provider and metric.*/ Data?: DistrictIspInfo[]
}
/**What the visitors of a place and a provider were served.*/
interface DistrictIspInfo {
	/**The domain.*/ Domain?: string
	/**The protocol that was asked for.*/ Protocol?: string
	/**The version of IP that was asked for.*/ IpProtocol?: string
	/**The first point, `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ StartTime?: string
	/**The last point, `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ EndTime?: string
	/**The distance of the points. Unit: minutes.*/ Interval?: number
	/**The metric, or the class or code of a part of one.*/ Metric?: string
	/**The number of the place.*/ District?: number
	/**The number of the provider.*/ Isp?: number
	/**The points in the order of time, in the unit of the metric.*/ DataPoints?: number[]
	/**The name of the place.*/ DistrictName?: string
	/**The name of the provider.*/ IspName?: string
}
/**A condition on domains.*/
interface DomainFilter {
	/**The field that is compared.*/
	Name: "origin"|"domain"|"resourceId"|"status"|"serviceType"|"projectId"|"domainType"|"fullUrlCache"|"https"|"originPullProtocol"|"tagKey"
	/**One of these must match.*/ Value: string[]
	/**Whether a part of the field is enough, for `domain` and `origin`.*/ Fuzzy?: boolean
}
/**A package: gzip around one text without an ending of its own.*/
interface DomainLog {
	/**Its first second in UTC+8: `YYYY-MM-DD HH:00:00`.*/ StartTime?: string
	/**Its last second in UTC+8: `YYYY-MM-DD HH:59:59`.*/ EndTime?: string
	/**The link, which works for a day. Whoever has it needs no other proof.*/ LogPath?: string
	/**`mainland` or `overseas`.*/ Area?: string
	/**Its name: the hour, the domain and the area.*/ LogName?: string
	/**Its size. Unit: bytes.*/ FileSize?: number
}
/**A page of packages.*/
interface DomainLogs {
	/**The packages of this page.*/ DomainLogs?: DomainLog[]
	/**How many match in all.*/ TotalCount?: number
}
/**A page of domains.*/
interface Domains {
	/**The domains of this page.*/ Domains?: BriefDomain[]
	/**How many domains match in all.*/ TotalNumber?: number
}
/**It was done; the cloud says nothing further.*/
interface Done {}
interface DownstreamCapping extends Open, OffAtFirst {
	/**The limits.*/ CappingRules?: CappingRule[]
}
/**Adds a domain with the settings of another one of the account.*/
interface DuplicateDomainConfig {
	/**The new domain.*/ Domain: string
	/**The domain whose settings it gets.*/ ReferenceDomain: string
}
/**Lets the nodes serve URLs again that the account has blocked, in 5 to 10 minutes.
@deprecated retired in September 2025: marked as abandoned in the documents, gone from the SDKs since 3.0.1466*/
interface EnableCaches {
	/**The URLs, as they were blocked.*/ Urls: string[]
	/**The day of the block.*/ Date?: string
}
/**Pages of one's own for errors. Not for every account.*/
interface ErrorPage extends Open, OffAtFirst {
	/**The pages.*/ PageRules?: ErrorPageRule[]
}
/**A page for an error.*/
interface ErrorPageRule extends Open {
	/**The error.*/ StatusCode: 400|403|404|500
	/**The status code of the redirect.*/ RedirectCode: 301|302
	/**The full URL of the page.*/ RedirectUrl: string
}
/**What the protection against stolen traffic refuses.*/
interface FilterRules extends Open {
	/**What is done.*/ FilterType: "forbidden"
	/**All requests, or files of some suffixes.*/ RuleType: "all"|"file"
	/**`*` for `all`, suffixes without the dot for `file`.*/ RulePaths: string[]
}
interface FollowRedirect extends Open, OffAtFirst {
	/**The Host header of the request that follows; for accounts that were let in.*/ RedirectConfig?: RedirectConfig
}
interface ForceRedirect extends Open, OffAtFirst {
	/**What visitors are sent to.*/ RedirectType?: "http"|"https"
	/**The status code of the redirect.*/ RedirectStatusCode?: 301|302|307|308
	/**Whether added response headers stand in the redirect, too.*/ CarryHeaders?: OnOff
}
/**A list of places for some paths.*/
interface GeoBlockStrategy extends Open {
	/**Whether the list lets in or keeps out.*/ BlockType: FilterType
	/**`*` for `all`, directories such as `/img/` for `directory`.*/ RulePaths: string[]
	/**What `RulePaths` are.*/ RuleType: "all"|"directory"
	/**The places: `CN-` and two letters for a province, Hong Kong, Macao and Taiwan, else the two letters of the country. Hong Kong, Macao and Taiwan are there in both forms.*/
	Districts: ("CN-AH"|"CN-BJ"|"CN-CQ"|"CN-FJ"|"CN-GD"|"CN-GS"|"CN-GX"|"CN-GZ"|"CN-HA"|"CN-HB"|"CN-HE"|"CN-HI"|"CN-HK"|"CN-HL"|"CN-HN"|"CN-JL"|"CN-JS"|"CN-JX"|"CN-LN"|"CN-MO"|"CN-NM"|"CN-NX"|"CN-QH"|"CN-SC"|"CN-SD"|"CN-SH"|"CN-SN"|"CN-SX"|"CN-TJ"|"CN-TW"|"CN-XJ"|"CN-XZ"|"CN-YN"|"CN-ZJ"|"AF"|"AX"|"AL"|"DZ"|"AS"|"AD"|"AO"|"AI"|"AQ"|"AG"|"AR"|"AM"|"AW"|"AU"|"AT"|"AZ"|"BS"|"BH"|"BD"|"BB"|"BY"|"BE"|"BZ"|"BJ"|"BM"|"BT"|"BO"|"BQ"|"BA"|"BW"|"BV"|"BR"|"IO"|"BN"|"BG"|"BF"|"BI"|"CV"|"KH"|"CM"|"CA"|"KY"|"CF"|"TD"|"CL"|"CN"|"CX"|"CC"|"CO"|"KM"|"CG"|"CD"|"CK"|"CR"|"CI"|"HR"|"CU"|"CW"|"CY"|"CZ"|"DK"|"DJ"|"DM"|"DO"|"EC"|"EG"|"SV"|"GQ"|"ER"|"EE"|"SZ"|"ET"|"FK"|"FO"|"FJ"|"FI"|"FR"|"GF"|"PF"|"TF"|"GA"|"GM"|"GE"|"DE"|"GH"|"GI"|"GR"|"GL"|"GD"|"GP"|"GU"|"GT"|"GG"|"GN"|"GW"|"GY"|"HT"|"HM"|"VA"|"HN"|"HK"|"HU"|"IS"|"IN"|"ID"|"IR"|"IQ"|"IE"|"IM"|"IL"|"IT"|"JM"|"JP"|"JE"|"JO"|"KZ"|"KE"|"KI"|"KP"|"KR"|"KW"|"KG"|"LA"|"LV"|"LB"|"LS"|"LR"|"LY"|"LI"|"LT"|"LU"|"MO"|"MG"|"MW"|"MY"|"MV"|"ML"|"MT"|"MH"|"MQ"|"MR"|"MU"|"YT"|"MX"|"FM"|"MD"|"MC"|"MN"|"ME"|"MS"|"MA"|"MZ"|"MM"|"NA"|"NR"|"NP"|"NL"|"NC"|"NZ"|"NI"|"NE"|"NG"|"NU"|"NF"|"MK"|"MP"|"NO"|"OM"|"PK"|"PW"|"PS"|"PA"|"PG"|"PY"|"PE"|"PH"|"PN"|"PL"|"PT"|"PR"|"QA"|"RE"|"RO"|"RU"|"RW"|"BL"|"SH"|"KN"|"LC"|"MF"|"PM"|"VC"|"WS"|"SM"|"ST"|"SA"|"SN"|"RS"|"SC"|"SL"|"SG"|"SX"|"SK"|"SI"|"SB"|"SO"|"ZA"|"GS"|"SS"|"ES"|"LK"|"SD"|"SR"|"SJ"|"SE"|"CH"|"SY"|"TW"|"TJ"|"TZ"|"TH"|"TL"|"TG"|"TK"|"TO"|"TT"|"TN"|"TR"|"TM"|"TC"|"TV"|"UG"|"UA"|"AE"|"GB"|"US"|"UM"|"UY"|"UZ"|"VU"|"VE"|"VN"|"VG"|"VI"|"WF"|"EH"|"YE"|"ZM"|"ZW")[]
}
interface GeoBlocker extends Open, OffAtFirst {
	/**The rules.*/ BlockRules?: GeoBlockStrategy[]
}
/**Lists URLs that the account has blocked or released. Either a task id or both times are needed.
@deprecated retired in September 2025: marked as abandoned in the documents, gone from the SDKs since 3.0.1466*/
interface GetDisableRecords extends Pick<DescribePushTasks, "StartTime"|"EndTime"|"Offset"|"Limit"> {
	/**One URL.*/ Url?: string
	/**`disable` for what is blocked now, `enable` for what was released.*/ Status?: "disable"|"enable"
	/**The task that DisableCaches or EnableCaches answered with.*/ TaskId?: string
}
/**Whether JPEGs are made smaller by Guetzli.*/
interface GuetzliAdapter extends Open {
	/**Turns it on.*/ Switch?: OnOff
}
interface HeaderKey extends Open {
	/**Turns it on.*/ Switch?: OnOff
	/**Their names with `;` between them.*/ Value?: string
}
/**Keeping what the origin gives no time for.*/
interface HeuristicCache extends Open, OffAtFirst {
	/**How long.*/ CacheConfig?: CacheConfig
}
interface Hsts extends Open, Toggle {
	/**How long they shall remember it. Unit: s.*/ MaxAge?: number
	/**Whether it holds for every domain below.*/ IncludeSubDomains?: OnOff
}
/**A header of a request.*/
interface HttpHeader {
	/**Its name.*/ Name: string
	/**Its value.*/ Value?: string
}
/**A change of a header under some paths.*/
interface HttpHeaderPathRule extends Open, RuleFor {
	/**`set` overwrites or creates and joins repeats, `add` may repeat the header, `del` takes it away.*/
	HeaderMode: "set"|"del"|"add"
	/**The header.*/ HeaderName: string
	/**Its value, at most 1,000 characters in a request and 2,000 in a response; not needed for `del`.*/
	HeaderValue?: string
}
/**A change of a header.*/
interface HttpHeaderRule extends Open {
	/**`set` overwrites or creates, `add` may repeat the header, `del` takes it away.*/ HeaderMode: "add"|"set"|"del"
	/**The header.*/ HeaderName: string
	/**Its value; not needed for `del`.*/ HeaderValue?: string
}
interface Https extends Open, OffAtFirst {
	/**Whether HTTP/2 is spoken.*/ Http2?: OnOff
	/**Whether the nodes hand out the proof that the certificate was not revoked. Default: off.*/ OcspStapling?: OnOff
	/**Whether visitors must show a certificate; needs `ClientCertInfo`. Not for every account. Default: off.*/
	VerifyClient?: OnOff
	/**The certificate of the domain.*/ CertInfo?: ServerCert
	/**The authority that certificates of visitors must be from.*/ ClientCertInfo?: ClientCert
	/**SPDY, which browsers have given up. Default: off.*/ Spdy?: OnOff
	/**How far the certificate is on the nodes.*/ SslStatus?: "closed"|"deploying"|"deployed"|"failed"
	/**Telling browsers to come by HTTPS only.*/ Hsts?: Hsts
	/**The versions, a run without gaps; for domains with advanced features.*/
	TlsVersion?: ("TLSv1"|"TLSv1.1"|"TLSv1.2"|"TLSv1.3")[]
}
/**HTTPS requests, which are billed. Off refuses them.*/
interface HttpsBilling extends Open {
	/**Turns it on. Default: on.*/ Switch: OnOff
}
interface HwPrivateAccess extends Open, Toggle, Pick<AwsPrivateAccess, "AccessKey"|"SecretKey"|"Bucket"> {}
/**Smaller images for browsers that know the format. Shown here, changed by UpdateImageConfig.*/
interface ImageOptimization extends Open {
	/**WebP.*/ WebpAdapter?: WebpAdapter
	/**TPG.*/ TpgAdapter?: TpgAdapter
	/**Guetzli.*/ GuetzliAdapter?: GuetzliAdapter
	/**AVIF.*/ AvifAdapter?: AvifAdapter
}
interface IpFilter extends Open, OffAtFirst {
	/**Whether the list lets in or keeps out.*/ FilterType?: FilterType
	/**Addresses and networks of IPv4 and IPv6: `203.0.113.7`, `203.0.113.0/24`, `2001:db8::/32`.*/ Filters?: string[]
	/**Lists by path, with at most 1,000 addresses in all.*/ FilterRules?: IpFilterPathRule[]
	/**The status code of a refusal: 514, 403, 404 or 609; anything else is taken for 514. Answers other than 514 count as HTTPS requests on the bill. Default: 514.*/
	ReturnCode?: number
}
/**A list of addresses for some paths.*/
interface IpFilterPathRule extends Open, RuleFor {
	/**Whether the list lets in or keeps out.*/ FilterType: FilterType
	/**As in `IpFilter`: at most 500 to let in, 200 to keep out.*/ Filters: string[]
	/**A remark of at most 50 characters.*/ Remark?: string
}
/**How often one IP address may ask one node. More is refused with 514.*/
interface IpFreqLimit extends Open, OffAtFirst {
	/**Requests of one address to one node, at least 1. Unit: requests/s.*/ Qps?: number
}
/**A node.*/
interface IpStatus {
	/**Its address, or a range.*/ Ip?: string
	/**The province or country.*/ District?: string
	/**The provider.*/ Isp?: string
	/**The city.*/ City?: string
	/**`online` or `offline`.*/ Status?: string
	/**Its IPv6 address.*/ Ipv6?: string
}
/**The nodes.*/
interface IpStatuses {
	/**All of them.*/ Ips?: IpStatus[]
	/**How many there are.*/ TotalCount?: number
}
/**IPv6 towards the origin. It is chosen when the domain is added.*/
interface Ipv6 extends Open, Toggle {}
interface Ipv6Access extends Open, Toggle {}
/**What tells things under some paths apart.*/
interface KeyRule extends Open {
	/**Suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for `index`.*/
	RulePaths: string[]
	/**What `RulePaths` are.*/ RuleType: "file"|"directory"|"path"|"index"
	/**Whether all parameters count (`on`), or none (`off`).*/ FullUrlCache: OnOff
	/**Whether upper and lower case are the same.*/ IgnoreCase: OnOff
	/**Which parameters count.*/ QueryString: RuleQueryString
	/**Who made the rule: send `user`.*/ RuleTag: "user"
}
/**What can only be set for a domain that is there.*/
interface LaterSettings {
	/**What it serves.*/ ServiceType?: ServiceType
	/**Who may ask, by the User-Agent header.*/ UserAgentFilter?: UserAgentFilter
	/**Refusals by header or URL.*/ AccessControl?: AccessControl
	/**Refusals by parameter.*/ ParamFilter?: ParamFilter
	/**Who may ask, by place.*/ GeoBlocker?: GeoBlocker
	/**Protection against stolen traffic; in the mainland only.*/ AutoGuard?: AutoGuard
	/**Asking a server of one's own about each request.*/ RemoteAuthentication?: RemoteAuthentication
	/**Signed links in the forms of other clouds.*/ AdvancedAuthentication?: AdvancedAuthentication
	/**Signed requests to the origin.*/ OriginAuthentication?: OriginAuthentication
	/**Whether requests for the same thing are joined on their way to the origin.*/ OriginCombine?: OriginCombine
	/**Redirects by path.*/ UrlRedirect?: UrlRedirect
	/**How large uploads may be.*/ PostMaxSize?: PostSize
	/**WebSocket; for `ecdn`.*/ WebSocket?: WebSocket
	/**A CNAME that several domains share.*/ ShareCname?: ShareCname
	/**The ports that visitors may come to.*/ AccessPort?: number[]
}
/**Ranks what was served, highest first. What may be ranked by which filter: `url`, `path`, `district` and `isp` by `flux` and `request`; `host` by all filters of visitors, `originHost` by all filters of origins.*/
interface ListTopData extends Pick<DescribeCdnData, "Domains"|"Project"|"Area"|"Product"> {
	/**The beginning in UTC+8, rounded down to the minute.*/ StartTime: string
	/**The last day: all of it counts, whatever time of day is given.*/ EndTime: string
	/**What is ranked. Overseas `url`, `district`, `host` and `originHost`. `path` is in the API 3.0 document only, which writes the others with a capital.*/
	Metric: "url"|"path"|"district"|"isp"|"host"|"originHost"
	/**By what: bytes, requests, the highest bandwidth, the share of bytes from the cache, or requests by the class of their code. `statusCode` and `OriginStatusCode` count the code of `Code`. Those of origins are for `originHost`; overseas it has `flux`, `request` and `bandwidth` only.*/
	Filter: "flux"|"request"|"bandwidth"|"fluxHitRate"|"2XX"|"3XX"|"4XX"|"5XX"|"statusCode"|"origin_2XX"|"origin_3XX"|"origin_4XX"|"origin_5XX"|"OriginStatusCode"
	/**Whether each domain has a ranking of its own, for `url`, `path`, `district` and `isp`. Default: false.*/
	Detail?: boolean
	/**The status code, with the filters `statusCode` and `OriginStatusCode`.*/ Code?: string
	/**Overseas, for `district` and `host`: whether places are those of the nodes or those of the visitors. `host` by `client` has the filters `flux`, `request` and `bandwidth`. Default: server.*/
	AreaType?: "server"|"client"
	/**How many rows: at most 100, and 1,000 of `url`. Default: the most.*/ Limit?: number
}
/**What holds in the mainland alone.*/
interface MainlandConfig extends Open, AreaSettings {
	/**What the domain serves.*/ ServiceType?: "web"|"download"|"media"
	/**Where the nodes fetch what they do not have.*/ Origin?: Origin
}
/**A number and its name.*/
interface MapInfo {
	/**The number, which may be negative.*/ Id?: number
	/**The name.*/ Name?: string
}
/**Numbers and names.*/
interface MapInfoList {
	/**All of them.*/ MapInfoList?: MapInfo[]
	/**Overseas: the areas of the nodes, with their countries.*/ ServerRegionRelation?: RegionMapRelation[]
	/**Overseas: the areas of the visitors, with their countries.*/ ClientRegionRelation?: RegionMapRelation[]
}
/**How long browsers keep things: the `max-age` that the nodes send. Not for every account.*/
interface MaxAge extends Open, OffAtFirst {
	/**The times.*/ MaxAgeRules?: MaxAgeRule[]
	/**What holds for errors.*/ MaxAgeCodeRule?: MaxAgeCodeRule
}
/**What browsers are told about errors.*/
interface MaxAgeCodeRule extends Open {
	/**What is done: `clear` takes `Cache-Control` away.*/ Action: "clear"
	/**The codes; only this range at present.*/ StatusCodes: "400-599"[]
}
/**A browser's time for some paths.*/
interface MaxAgeRule extends Open {
	/**What `MaxAgeContents` are.*/ MaxAgeType: CacheType
	/**`*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for `index`. The rule for `all` cannot be taken away.*/
	MaxAgeContents: string[]
	/**How long; 0 keeps nothing. Unit: s.*/ MaxAgeTime: number
	/**Whether the origin's own header holds instead of the time.*/ FollowOrigin?: OnOff
}
/**Changes one property of a domain's settings; the rest of its object stays as it is.*/
interface ModifyDomainConfig {
	/**The domain.*/ Domain: string
	/**The path of the property with dots, such as `Https.CertInfo.CertId` or `Origin.Origins`.*/ Route: string
	/**The new value as JSON text of an object with one name, `update`: `{"update":"on"}`. It may be a key, so it is never shown.*/
	Value: string
}
/**It is off until it is turned on.*/
interface OffAtFirst {
	/**Turns it on. Default: off.*/ Switch: OnOff
}
interface OfflineCache extends Open, Toggle {}
interface Origin extends Open {
	/**The servers: a domain, or `ip`, `ip:port`, `ip:port:weight` (weights 1 to 100). Send `OriginType` with them.*/
	Origins?: string[]
	/**What the servers are; needed where `Origins` is sent. IPv6 and mixed kinds are for accounts that were let in. Answers may also say `image`, or `ftp` for old domains.*/
	OriginType?: "domain"|"domainv6"|"cos"|"third_party"|"igtm"|"ip"|"ipv6"|"ip_ipv6"|"ip_domain"|"ip_domainv6"|"ipv6_domain"|"ipv6_domainv6"|"domain_domainv6"|"ip_ipv6_domain"|"ip_ipv6_domainv6"|"ip_domain_domainv6"|"ipv6_domain_domainv6"|"ip_ipv6_domain_domainv6"
	/**The Host header that the origin sees. Needed for `cos` and `third_party`. Default: the domain; for a wildcard domain, the one that is asked for.*/
	ServerName?: string
	/**Whether the nodes sign their requests to a private bucket; for `cos`, and only after CDN was given the right to read it.*/
	CosPrivateAccess?: OnOff
	/**The protocol towards the origin; `follow` takes that of the visitor.*/ OriginPullProtocol?: "http"|"follow"|"https"
	/**The servers that are asked when the main ones fail: one domain, or `ip` and `ip:port`, without weights. Send `BackupOriginType` with them.*/
	BackupOrigins?: string[]
	/**What the backup servers are; needed where `BackupOrigins` is sent. The last three kinds are on trial.*/
	BackupOriginType?: "domain"|"ip"|"ipv6_domain"|"ip_ipv6"|"ip_ipv6_domain"
	/**The Host header that the backup origin sees. Default: that of the main origin.*/ BackupServerName?: string
	/**A path that is put before that of the visitor.*/ BasePath?: string
	/**Rewrites of the path, by path.*/ PathRules?: PathRule[]
	/**Other origins, by path.*/ PathBasedOrigin?: PathBasedOriginRule[]
	/**The name in the TLS handshake with the origin.*/ Sni?: OriginSni
	/**Details of TLS towards the origin.*/ AdvanceHttps?: AdvanceHttps
	/**Whose object store it is; needed for `third_party`. `others` must take AWS signatures. The keys stand in the object of that store, such as `AwsPrivateAccess`.*/
	OriginCompany?: "aws_s3"|"ali_oss"|"hw_obs"|"qiniu_kodo"|"others"
}
/**Signed requests to the origin; for accounts that were let in.*/
interface OriginAuthentication extends Open, Toggle {
	/**The key.*/ TypeA?: OriginAuthenticationTypeA
}
/**The key that requests to the origin are signed with.*/
interface OriginAuthenticationTypeA extends Open {
	/**6 to 32 letters and digits.*/ SecretKey: string
}
/**Whether requests for the same thing are joined on their way to the origin; for accounts that were let in.*/
interface OriginCombine extends Open, Toggle {}
/**The series that were asked for.*/
interface OriginData extends Pick<CdnData, "Interval"> {
	/**An entry for each domain, or one for all.*/ Data?: ResourceOriginData[]
}
interface OriginPullOptimization extends Open, OffAtFirst {
	/**From outside into the mainland, or the other way.*/ OptimizationType?: "OVToCN"|"CNToOV"
}
interface OriginPullTimeout extends Open {
	/**For a connection. Unit: s.*/ ConnectTimeout: number
	/**For data. Unit: s.*/ ReceiveTimeout: number
}
interface OriginSni extends Open, Toggle {
	/**The domain that is named; needed where it is on.*/ ServerName?: string
}
interface OssPrivateAccess extends AwsPrivateAccess {}
interface OthersPrivateAccess extends AwsPrivateAccess {}
/**What holds overseas alone.*/
interface OverseaConfig extends MainlandConfig {}
interface ParamFilter extends Open, Toggle {
	/**What is refused.*/ FilterRules?: ParamFilterRule[]
}
/**A parameter and its values that are refused.*/
interface ParamFilterRule extends Open {
	/**The name of the parameter.*/ Key: string
	/**The values.*/ Values: string[]
	/**The status code of the refusal, as text.*/ ReturnCode?: "403"
}
/**An origin for some paths.*/
interface PathBasedOriginRule extends Open, Pick<KeyRule, "RulePaths"|"RuleType"> {
	/**The servers: domains or IPv4 addresses.*/ Origin: string[]
}
/**A rewrite of the path that the origin is asked for.*/
interface PathRule extends Open {
	/**Whether `*` in the path is a wildcard. It is no regular expression, whatever its name says.*/ Regex: boolean
	/**The path of the visitor without parameters, at most 1,024 characters and 5 wildcards.*/ Path: string
	/**The server for this path; a bucket with private access is not possible here. Default: the main origin.*/
	Origin?: string
	/**The Host header for this path. Default: that of the main origin.*/ ServerName?: string
	/**Where that server stands: `CN` the mainland, `OV` outside of it. Default: CN.*/ OriginArea?: "CN"|"OV"
	/**The path that the origin is asked for: begins with `/`, no parameters, at most 1,024 characters. `$1` to `$5` stand for what the wildcards matched, in at most 10 places.*/
	ForwardUri?: string
	/**Headers for this path.*/ RequestHeaders?: HttpHeaderRule[]
	/**Whether the path must match as a whole, where there are no wildcards.*/ FullMatch?: boolean
}
/**By what is paid.*/
interface PayType {
	/**`flux`, `bandwidth`, `request`, `flux_sep` or `bandwidth_sep` (static and dynamic content apart). Where a day is settled after it and something was used today, it is the method of tomorrow.*/
	PayType?: string
	/**`hour`, `day` or `month`.*/ BillingCycle?: string
	/**The figure that is billed: `sum`, `max` (highest of a day), `monthMax` (average of the highest of each day), `day95` or `month95`.*/
	StatType?: string
	/**`all`: one price everywhere; `multiple`: one for each area.*/ RegionType?: string
	/**The method in force, in the words of `PayType`.*/ CurrentPayType?: string
}
interface PostSize extends Open {
	/**Turns the limit on; the platform's own is 32 MB.*/ Switch: OnOff
	/**The limit, 1 to 200 MB. That it counts bytes is likely, not documented. Unit: bytes. Default: 33554432.*/
	MaxSize?: number
}
/**A page of purges.*/
interface PurgeLogs {
	/**The rows of this page.*/ PurgeLogs?: PurgeTask[]
	/**How many rows match in all.*/ TotalCount?: number
}
/**Expires the cached copies of directories and of all below them, in about 5 minutes. The limits differ by account: ask DescribePurgeQuota for its own figures.*/
interface PurgePathCache {
	/**Directories on domains of the account that are online or deploying.*/ Paths: string[]
	/**`flush` expires the files that changed at the origin, `delete` all of them.*/ FlushType: "flush"|"delete"
	/**Whether the cloud percent-encodes Chinese characters before it purges.*/ UrlEncode?: boolean
	/**Where they are purged. It must be served there. Default: the domain's own area.*/ Area?: Area
}
/**The quota of purges, an entry an area.*/
interface PurgeQuota {
	/**For URLs.*/ UrlPurge?: Quota[]
	/**For directories.*/ PathPurge?: Quota[]
}
/**A URL or directory of a purge.*/
interface PurgeTask {
	/**The task.*/ TaskId?: string
	/**The URL or directory.*/ Url?: string
	/**`process`, `done` or `fail`.*/ Status?: string
	/**`url` or `path`.*/ PurgeType?: string
	/**`flush` (files that changed; directories only) or `delete` (all).*/ FlushType?: string
	/**`YYYY-MM-DD HH:MM:SS` in UTC+8.*/ CreateTime?: string
}
/**Expires the cached copies of URLs on every edge node, in about 5 minutes. A URL of a domain that is served everywhere uses the day of both areas. The limits differ by account: ask DescribePurgeQuota for its own figures.*/
interface PurgeUrlsCache extends Pick<PurgePathCache, "UrlEncode"|"Area"> {
	/**URLs on domains of the account that are online or deploying.*/ Urls: string[]
}
/**A page of prefetches.*/
interface PushLogs {
	/**The rows of this page.*/ PushLogs?: PushTask[]
	/**How many rows match in all.*/ TotalCount?: number
}
/**The quota of prefetches.*/
interface PushQuota {
	/**For URLs, an entry an area.*/ UrlPush?: Quota[]
}
/**A URL of a prefetch.*/
interface PushTask {
	/**The task.*/ TaskId?: string
	/**The URL.*/ Url?: string
	/**`process`, `done`, `fail`, or `invalid` where the origin answered 4xx or 5xx.*/ Status?: string
	/**How much of it is done. Unit: %.*/ Percent?: number
	/**When it was submitted: `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ CreateTime?: string
	/**`mainland`, `overseas` or `global`.*/ Area?: string
	/**When it last moved, in the same form.*/ UpdateTime?: string
}
/**Loads URLs onto the nodes. A prefetch of both areas uses the day of each. The origin has to serve them all at once: send what it can bear.*/
interface PushUrlsCache extends Pick<PurgeUrlsCache, "Urls"> {
	/**The `User-Agent` that the origin sees. Default: TencentCdn.*/ UserAgent?: string
	/**Where they are loaded to. The domain must be served there. Default: mainland.*/
	Area?: "mainland"|"overseas"|"global"
	/**Which nodes load them: `middle` or nothing for the layer between edge and origin. Outside of the mainland the edge is the default, whose traffic is billed.*/
	Layer?: "middle"
	/**Whether the parts of M3U8 indexes are loaded too, three levels deep. Each counts; what is beyond the day's quota is left out in silence. Default: false.*/
	ParseM3U8?: boolean
	/**Whether the origin is asked for whole files instead of ranges; not open to all accounts. Default: false.*/
	DisableRange?: boolean
	/**Headers that the origin sees.*/ Headers?: HttpHeader[]
	/**Whether the cloud percent-encodes the URLs.*/ UrlEncode?: boolean
}
interface QnPrivateAccess extends Open, Toggle, Pick<HwPrivateAccess, "AccessKey"|"SecretKey"> {}
interface QueryStringKey extends CookieKey {
	/**Whether the parameters are sorted first.*/ Reorder?: OnOff
	/**All, none, only some, or all but some.*/ Action?: "includeAll"|"excludeAll"|"includeCustom"|"excludeCustom"
}
interface Quic extends Open, Toggle {}
/**How much is allowed in one area. The day ends at midnight in UTC+8.*/
interface Quota {
	/**Most entries a call.*/ Batch?: number
	/**Most entries a day.*/ Total?: number
	/**Entries left today.*/ Available?: number
	/**`mainland` or `overseas`.*/ Area?: string
}
interface RangeOriginPull extends Open {
	/**Turns it on. Default: on.*/ Switch: OnOff
	/**Exceptions, by path.*/ RangeRules?: RangeOriginPullRule[]
}
/**An exception for some paths.*/
interface RangeOriginPullRule extends Open, Toggle {
	/**What `RulePaths` are.*/ RuleType: "file"|"directory"|"path"
	/**Suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`.*/
	RulePaths: string[]
}
/**The rankings that were asked for.*/
interface Rankings {
	/**An entry for each domain, or one for all.*/ Data?: TopData[]
}
/**The rankings that were asked for.*/
interface RankingsMore {
	/**An entry for each domain, or one for all.*/ Data?: TopDataMore[]
}
/**The Host header after a redirect.*/
interface RedirectConfig extends Open, Toggle {
	/**For the main origin; needed where it is on.*/ FollowRedirectHost?: string
	/**For the backup origin.*/ FollowRedirectBackupHost?: string
}
interface Referer extends Open, OffAtFirst {
	/**The rules.*/ RefererRules?: RefererRule[]
}
/**A list of pages for some paths.*/
interface RefererRule extends Open, RuleFor {
	/**Whether the list lets in or keeps out.*/ RefererType: FilterType
	/**The pages: domains, with `*` where it is needed.*/ Referers: string[]
	/**What becomes of requests without a Referer. Whitelist: true lets them in. Blacklist: true refuses them.*/
	AllowEmpty: boolean
}
/**An area and what it is made of.*/
interface RegionMapRelation {
	/**The number of the area.*/ RegionId?: number
	/**The numbers of its countries.*/ SubRegionIdList?: number[]
}
/**Asking a server of one's own about each request. `RemoteAuthenticationRules` and `Server` exclude each other.*/
interface RemoteAuthentication extends Open, Toggle {
	/**Servers and what they are asked about.*/ RemoteAuthenticationRules?: RemoteAuthenticationRule[]
	/**The URL of the server, where the rules are those by default.*/ Server?: string
}
/**A server and what it is asked about.*/
interface RemoteAuthenticationRule extends Open {
	/**The URL of the server. Default: that of the object above.*/ Server: string
	/**The method; `all` takes that of the visitor. Default: all.*/ AuthMethod: "get"|"post"|"head"|"all"
	/**What `RulePaths` are. Default: all.*/ RuleType: RuleType
	/**`*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`. Default: *.*/
	RulePaths: string[]
	/**How long the nodes wait for it. Unit: ms. Default: 20000.*/ AuthTimeout: number
	/**What a server that does not answer means: 200 lets the request in, 403 refuses it. Default: RETURN_200.*/
	AuthTimeoutAction: "RETURN_200"|"RETURN_403"
}
interface RequestHeader extends Open, OffAtFirst {
	/**The changes.*/ HeaderRules?: HttpHeaderPathRule[]
}
/**The series of one domain, project or account.*/
interface ResourceBillingData {
	/**The domain, a project id or `all`.*/ Resource?: string
	/**An entry for each metric.*/ BillingData?: ResourceSeries[]
}
/**The series of one domain, project or account.*/
interface ResourceData {
	/**The domain, `multiDomains`, a project id or `all`.*/ Resource?: string
	/**An entry for each metric.*/ CdnData?: ResourceSeries[]
}
/**The series of one domain, project or account.*/
interface ResourceOriginData extends Pick<ResourceData, "Resource"> {
	/**An entry for each metric.*/ OriginData?: ResourceSeries[]
}
/**A metric's series.*/
interface ResourceSeries {
	/**The metric, or the status code of a part of one.*/ Metric?: string
	/**The points in the order of time.*/ DetailData?: TimestampData[]
	/**The whole range in one figure.*/ SummarizedData?: SummarizedData
}
interface ResponseHeader extends RequestHeader {}
interface ResponseHeaderCache extends Open {
	/**Turns it on. Default: on.*/ Switch: OnOff
}
/**Asking the origin every time if the copy is still good.*/
interface Revalidate extends Open, Toggle {
	/**The only path for which that holds.*/ Path?: string
}
/**How things under some paths are kept.*/
interface RuleCache extends Open {
	/**`*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for `index`.*/
	RulePaths: string[]
	/**What `RulePaths` are.*/ RuleType: CacheType
	/**How: exactly one of its three ways is on.*/ CacheConfig: RuleCacheConfig
}
/**Three ways to keep things; exactly one is on. Answers leave out the others.*/
interface RuleCacheConfig extends Open {
	/**For a fixed time.*/ Cache?: CacheConfigCache
	/**Not at all.*/ NoCache?: CacheConfigNoCache
	/**As the headers of the origin say.*/ FollowOrigin?: CacheConfigFollowOrigin
}
interface RuleEngine extends Open {
	/**Turns it on.*/ Switch?: OnOff
	/**The rules.*/ Content?: string
}
/**What a rule is for.*/
interface RuleFor {
	/**What `RulePaths` are.*/ RuleType: RuleType
	/**`*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`.*/
	RulePaths: string[]
}
/**Which parameters count under some paths.*/
interface RuleQueryString extends Open, Toggle {
	/**Only some of them; needed where it is on.*/ Action?: "includeCustom"
	/**Their names with `;` between them; needed where it is on.*/ Value?: string
}
interface SchemeKey extends Open, Toggle {}
interface SecurityConfig extends Open {
	/**Turns it on.*/ Switch?: OnOff
}
interface Seo extends Open, OffAtFirst {}
/**A certificate: `CertId` of a hosted one, or `Certificate` and `PrivateKey` of one's own.*/
interface ServerCert extends Open, Pick<ClientCert, "ExpireTime"|"DeployTime"> {
	/**Its id in the cloud's certificate management.*/ CertId?: string
	/**Its name there.*/ CertName?: string
	/**PEM text with the whole chain; needed where there is no `CertId`.*/ Certificate?: string
	/**PEM text; needed where there is no `CertId`.*/ PrivateKey?: string
	/**A remark.*/ Message?: string
	/**Where it comes from.*/ From?: string
}
/**A CNAME that several domains share. On trial.*/
interface ShareCname extends Open, Toggle {
	/**The shared CNAME.*/ Cname?: string
}
/**Times by path, and what the headers of the origin change about them. Without any: 30 days for everything, and nothing of `php`, `jsp`, `asp` and `aspx` on `web` domains.*/
interface SimpleCache extends Open, Pick<AdvancedCache, "IgnoreCacheControl"> {
	/**The times. Later rules win.*/ CacheRules: SimpleCacheRule[]
	/**Whether `max-age` of the origin holds for what no rule matches. Not together with `CompareMaxAge`.*/
	FollowOrigin: OnOff
	/**Whether `Set-Cookie` of the origin is disregarded. Default: off.*/ IgnoreSetCookie: OnOff
	/**Whether the shorter one of rule and `max-age` holds. Not together with `FollowOrigin`. Default: off.*/
	CompareMaxAge: OnOff
	/**Whether the origin is asked every time if the copy is still good.*/ Revalidate?: Revalidate
}
/**A time for some paths.*/
interface SimpleCacheRule extends Open {
	/**What `CacheContents` are.*/ CacheType: CacheType
	/**`*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for `index`.*/
	CacheContents: string[]
	/**How long; 0 keeps nothing. Unit: s.*/ CacheTime: number
}
/**An order of domains.*/
interface Sort {
	/**By the age of the domain, or by the end of its certificate. Default: createTime.*/
	Key?: "createTime"|"certExpireTime"
	/**The first, or the last, first. Default: desc.*/ Sequence?: "asc"|"desc"
}
/**What differs between the areas of a global domain. Only Authentication, BandwidthAlert, ErrorPage, IpFilter, Origin and Referer can be changed here; the rest is shown for old domains.*/
interface SpecificConfig extends Open {
	/**What holds in the mainland.*/ Mainland?: MainlandConfig
	/**What holds overseas.*/ Overseas?: OverseaConfig
}
/**Puts a domain that is offline into service; it is deployed to the nodes first.*/
interface StartCdnDomain {
	/**The domain; it must be offline.*/ Domain: string
}
/**A cap on what adds up over a time.*/
interface StatisticItem extends Open, Pick<BandwidthAlert, "BpsThreshold"|"AlertSwitch"> {
	/**Whether it is what adds up, or the moment.*/ Type?: "total"|"moment"
	/**How long the nodes refuse afterwards; the unit is not documented, minutes are likely.*/ UnBlockTime?: number
	/**What happens at the cap: the nodes answer 404.*/ CounterMeasure?: "RETURN_404"
	/**The share of the cap at which an alert comes. Unit: %.*/ AlertPercentage?: number
	/**What is capped: `bandwidth` in bit/s or `flux` in bytes.*/ Metric?: "flux"|"bandwidth"
	/**The time over which it adds up. Unit: minutes.*/ Cycle?: 60|1440
	/**Turns this cap on.*/ Switch?: OnOff
}
/**How long errors of the origin are kept. Without it, 404 for 10 s.*/
interface StatusCodeCache extends Open, Toggle {
	/**The times, one entry a code.*/ CacheRules?: StatusCodeCacheRule[]
}
/**A time for a status code.*/
interface StatusCodeCacheRule extends Open {
	/**The code, as text.*/ StatusCode: "403"|"404"
	/**How long, 0 or more. Unit: s.*/ CacheTime: number
}
/**Takes a domain that is online out of service: the nodes answer 404 from then on.*/
interface StopCdnDomain {
	/**The domain; it must be online.*/ Domain: string
}
/**A range in one figure.*/
interface SummarizedData {
	/**`sum`, `max` or `avg`.*/ Name?: string
	/**In the unit of the metric.*/ Value?: number
}
/**A label of a domain.*/
interface Tag extends Open {
	/**Its name.*/ TagKey: string
	/**Its value.*/ TagValue: string
}
/**The task that a purge or a prefetch started.*/
interface TaskId {
	/**Up to 19 digits, or a form such as `1533045796-i60rfmzm`: text, never a number.*/ TaskId?: string
}
/**A point of a series.*/
interface TimestampData {
	/**The beginning of the interval, `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ Time?: string
	/**In the unit of the metric.*/ Value?: number
}
/**It is on or off.*/
interface Toggle {
	/**Turns it on.*/ Switch: OnOff
}
/**The ranking of one domain, project or account.*/
interface TopData extends Pick<ResourceData, "Resource"> {
	/**The rows, highest first.*/ DetailData?: TopDetailData[]
}
/**The ranking of one domain, project or account.*/
interface TopDataMore extends Pick<TopData, "Resource"> {
	/**The rows, highest first.*/ DetailData?: TopDetailDataMore[]
}
/**A row of a ranking.*/
interface TopDetailData {
	/**A URL with or without its scheme, a place or provider by its name, or a domain.*/ Name?: string
	/**In the unit of the filter: bytes, requests, bit/s or per cent.*/ Value?: number
}
/**A row of a ranking, with its share.*/
interface TopDetailDataMore {
	/**An address, a device, a browser, a system or a referer.*/ Name?: string
	/**Bytes or requests.*/ Value?: number
	/**Its part of the total, as a fraction of 1.*/ Percent?: number
}
/**Whether images are turned into TPG.*/
interface TpgAdapter extends Open {
	/**Turns it on.*/ Switch?: OnOff
}
/**A traffic package. Times are `YYYY-MM-DD HH:MM:SS` in UTC+8.*/
interface TrafficPackage {
	/**Its number.*/ Id?: number
	/**Its kind, a name for people.*/ Type?: string
	/**How much it holds. Unit: bytes.*/ Bytes?: number
	/**How much of it is used. Unit: bytes.*/ BytesUsed?: number
	/**`enabled`, `expired` or `disabled`; `frozen` stands in an example.*/ Status?: string
	/**When it was handed out.*/ CreateTime?: string
	/**When it begins.*/ EnableTime?: string
	/**When it ends.*/ ExpireTime?: string
	/**Whether it is extended.*/ ContractExtension?: boolean
	/**Whether that happens by itself.*/ AutoExtension?: boolean
	/**Where it came from.*/ Channel?: string
	/**`mainland` or `overseas`.*/ Area?: string
	/**How long it lasts. Unit: months.*/ LifeTimeMonth?: number
	/**Whether it can be extended.*/ ExtensionAvailable?: boolean
	/**Whether it can be given back.*/ RefundAvailable?: boolean
	/**0 mainland, 1 to 3 Asia Pacific 1 to 3, 4 Middle East, 5 North America, 6 Europe, 7 South America, 8 Africa.*/
	Region?: number
	/**The number of its kind.*/ ConfigId?: number
	/**When it is extended: 0 never, 1 when it ends, 2 when it is used up, 3 in both cases.*/ ExtensionMode?: number
	/**When it really began.*/ TrueEnableTime?: string
	/**When it really ended.*/ TrueExpireTime?: string
}
/**A page of packages.*/
interface TrafficPackages {
	/**How many there are in all.*/ TotalCount?: number
	/**The packages of this page.*/ TrafficPackages?: TrafficPackage[]
	/**How many expire within 7 days.*/ ExpiringCount?: number
	/**How many are in use.*/ EnabledCount?: number
	/**How many were paid for.*/ PaidCount?: number
}
/**Replaces objects of a domain's settings. What is not sent stays as it is; an object that is sent replaces the stored one whole: every property that is left out of it goes back to its default. So read the settings by DescribeDomainsConfig, change them, and send only the objects that changed.*/
interface UpdateDomainConfig extends Open, AreaSettings, WholeSettings, LaterSettings {
	/**The domain.*/ Domain: string
	/**The project; 0 is the default one.*/ ProjectId?: number
	/**Where it is served. Overseas must be opened for the account first. Where the area is widened to `global`, the new part gets the settings of the old one.*/
	Area?: "mainland"|"overseas"|"global"
	/**Where the nodes fetch what they do not have.*/ Origin?: Origin
}
/**A URL that was blocked.*/
interface UrlRecord extends Pick<BriefDomain, "CreateTime"|"UpdateTime"> {
	/**`disable` or `enable`.*/ Status?: string
	/**The URL.*/ RealUrl?: string
}
interface UrlRedirect extends Open, Toggle {
	/**The redirects; needed where it is on.*/ PathRules?: UrlRedirectRule[]
}
/**A redirect.*/
interface UrlRedirectRule extends Open {
	/**The status code.*/ RedirectStatusCode: 301|302
	/**The path of the visitor without parameters, at most 1,024 characters and 5 wildcards.*/ Pattern: string
	/**The path to go to: begins with `/`, at most 1,024 characters. `$1` to `$5` stand for what the wildcards matched, in at most 10 places.*/
	RedirectUrl: string
	/**The host to go to, with `http://` or `https://`. Default: http:// + the domain.*/ RedirectHost?: string
	/**Whether the pattern must match the whole path, or anything in it.*/ FullMatch?: boolean
	/**Whether the pattern is a regular expression.*/ Regex?: boolean
}
/**A page of violations.*/
interface UrlViolations {
	/**The rows of this page.*/ UrlRecordList?: ViolationUrl[]
	/**How many rows match in all.*/ TotalCount?: number
}
interface UserAgentFilter extends Open, Toggle {
	/**The rules.*/ FilterRules?: UserAgentFilterRule[]
}
/**A list of browsers for some paths.*/
interface UserAgentFilterRule extends Open, RuleFor {
	/**The values of the header, with `*` where it is needed.*/ UserAgents: string[]
	/**Whether the list lets in or keeps out.*/ FilterType: "blacklist"|"whitelist"
}
interface VideoSeek extends Open, OffAtFirst {}
/**A URL in which something was found.*/
interface ViolationUrl extends Pick<UrlRecord, "CreateTime"|"UpdateTime"> {
	/**The number of the finding.*/ Id?: number
	/**Where visitors find it.*/ RealUrl?: string
	/**Where a snapshot of what was found is kept, for the cloud's own console.*/ DownloadUrl?: string
	/**`forbid`, `release`, `delay` (to be looked at later), `reject` (the appeal failed: still blocked) or `complain` (an appeal is going on).*/
	UrlStatus?: string
}
interface WebSocket extends Open, Toggle {
	/**How long a silent connection is held. 15 s hold where it is off. Unit: s. Default: 15.*/ Timeout?: number
}
/**Whether images are turned into WebP.*/
interface WebpAdapter extends Open {
	/**Turns it on.*/ Switch?: OnOff
}
/**What can only be set for a domain as a whole.*/
interface WholeSettings {
	/**What differs between the areas.*/ SpecificConfig?: SpecificConfig
	/**How long the nodes wait for the origin.*/ OriginPullTimeout?: OriginPullTimeout
	/**IPv6 towards visitors.*/ Ipv6Access?: Ipv6Access
	/**Whether stale copies are served while the origin is down.*/ OfflineCache?: OfflineCache
	/**QUIC, which is billed.*/ Quic?: Quic
	/**The key for a private bucket of another store that takes AWS signatures.*/
	OthersPrivateAccess?: OthersPrivateAccess
	/**HTTPS requests, which are billed.*/ HttpsBilling?: HttpsBilling
}
/** The actions of tencent-v3 by name. */
interface Actions {
	AddCdnDomain: Contract<AddCdnDomain, Done>
	StartCdnDomain: Contract<StartCdnDomain, Done>
	StopCdnDomain: Contract<StopCdnDomain, Done>
	DeleteCdnDomain: Contract<DeleteCdnDomain, Done>
	UpdateDomainConfig: Contract<UpdateDomainConfig, Done>
	ModifyDomainConfig: Contract<ModifyDomainConfig, Done>
	DuplicateDomainConfig: Contract<DuplicateDomainConfig, Done>
	DescribeDomains: Contract<DescribeDomains, Domains>
	DescribeDomainsConfig: Contract<DescribeDomainsConfig, DetailDomains>
	DescribeCertDomains: Contract<DescribeCertDomains, CertDomains>
	PurgeUrlsCache: Contract<PurgeUrlsCache, TaskId>
	PurgePathCache: Contract<PurgePathCache, TaskId>
	DescribePurgeTasks: Contract<DescribePurgeTasks, PurgeLogs>
	DescribePurgeQuota: Contract<DescribePurgeQuota, PurgeQuota>
	PushUrlsCache: Contract<PushUrlsCache, TaskId>
	DescribePushTasks: Contract<DescribePushTasks, PushLogs>
	DescribePushQuota: Contract<DescribePushQuota, PushQuota>
	/**@deprecated*/ DisableCaches: Contract<DisableCaches, CacheOpt>
	/**@deprecated*/ EnableCaches: Contract<EnableCaches, CacheOpt>
	/**@deprecated*/ GetDisableRecords: Contract<GetDisableRecords, DisableRecords>
	DescribeUrlViolations: Contract<DescribeUrlViolations, UrlViolations>
	DescribeCdnData: Contract<DescribeCdnData, CdnData>
	DescribeIpVisit: Contract<DescribeIpVisit, CdnData>
	DescribeOriginData: Contract<DescribeOriginData, OriginData>
	ListTopData: Contract<ListTopData, Rankings>
	DescribeTopData: Contract<DescribeTopData, RankingsMore>
	DescribeDistrictIspData: Contract<DescribeDistrictIspData, DistrictIspData>
	DescribeMapInfo: Contract<DescribeMapInfo, MapInfoList>
	DescribePayType: Contract<DescribePayType, PayType>
	DescribeBillingData: Contract<DescribeBillingData, BillingData>
	DescribeTrafficPackages: Contract<DescribeTrafficPackages, TrafficPackages>
	DescribeCdnDomainLogs: Contract<DescribeCdnDomainLogs, DomainLogs>
	DescribeIpStatus: Contract<DescribeIpStatus, IpStatuses>
	DescribeCdnIp: Contract<DescribeCdnIp, CdnIps>
}
}

/** @deprecated API 2017 was switched off for the public cloud on 30 November 2022. */
export namespace TencentV2 {
interface AccessIp extends Open {
	/**0 all, 1 all but the list, 2 only the list.*/ type?: 0|1|2
	/**Addresses and ranges of 8, 16 or 24 bits: at most 100 that may not ask, or 50 that may.*/ list?: string[]
}
/**Adds a domain, which must have an ICP filing and be on the CDN of nobody. A wildcard domain cannot be added so.
@deprecated*/
interface AddCdnHost {
	/**The domain.*/ host: string
	/**The number of the project; `0` is the default one.*/ projectId: string
	/**Where its files are: an origin of one's own, a bucket, or (in older documents) space for FTP.*/
	hostType: "cname"|"cos"|"ftp"
	/**A domain, or addresses with `;` between them, each with a port if needed. Not for `ftp`.*/ origin?: string
	/**Where copies come from when the origin fails; the form is that of the origin.*/ backupOrigin?: string
	/**What it serves. Default: web.*/ serviceType?: "web"|"download"|"media"
	/**`on`: what follows `?` tells copies apart. `off`: it is passed over. Default: on for web, else off.*/
	fullUrl?: OnOff
	/**The Host header that the origin sees. For a bucket it must be the origin. Default: the domain.*/ fwdHost?: string
	/**How long copies are kept; the last rule that a file falls under holds. Default: everything for 30 days.*/
	cache?: string
	/**`simple`: the rules alone. `custom`: the smaller of the rule and the max-age of the origin. Default: simple.*/
	cacheMode?: "simple"|"custom"
	/**Who may link to it.*/ refer?: string
	/**Which addresses may ask.*/ accessIp?: string
	/**Cache rules of a further form; no document describes it.*/ advancedCache?: string
	/**No document describes it.*/ cnameHost?: string
	/**Requests a second of one address at one node.*/ ipFrequenceLimit?: number
	/**Origins by path; no document describes the form.*/ pathOrigin?: string
	/**Headers of answers.*/ rspHeader?: string
}
/**The most bandwidth that a domain may use, and what happens beyond it. A request says `unit` and `overflow`. An answer says `hy` for the overflow, and `uint` for the unit.*/
interface Capping extends Open {
	/**The most bandwidth. Unit: bit/s.*/ bandwidth?: number
	/**The unit that the bandwidth is shown in.*/ unit?: "K"|"M"|"G"|"T"
	/**The unit, in the spelling of answers.*/ uint?: "K"|"M"|"G"|"T"
	/**Where requests beyond it go: all to the origin, or all are answered by 404.*/ overflow?: "origin"|"404"
	/**In answers: `yes` where requests beyond it go to the origin.*/ hy?: string
	/**Whether it holds: `yes` or `no`.*/ active?: "yes"|"no"
}
/**A domain. What is described only in the full form is absent from the brief one.*/
interface CdnHost {
	/**The number of the domain.*/ id?: number
	/**The account.*/ app_id?: number
	/**The number of the person behind the account.*/ owner_uin?: number
	/**The project; 0 is the default one.*/ project_id?: number
	/**The domain's name.*/ host?: string
	/**`cname`, `cos` or `ftp`.*/ host_type?: string
	/**`web`, `download`, `media` or `live`.*/ service_type?: string
	/**A domain, or addresses with ports separated by `;`.*/ origin?: string
	/**How long copies are kept; the last rule that a file falls under holds.*/ cache?: HostCacheRule[]
	/**1 reviewing, 2 rejected, 3 approved and deploying, 4 deploying, 5 online, 6 offline.*/ status?: number
	/**0 unless the domain is blocked.*/ disabled?: number
	/**The status in the language of the account.*/ message?: string
	/**`yes` where the domain is also served outside the mainland.*/ enable_overseas?: string
	/**`YYYY-MM-DD HH:MM:SS` in UTC+8.*/ create_time?: string
	/**`YYYY-MM-DD HH:MM:SS` in UTC+8.*/ update_time?: string
	/**`yes` where the domain is deleted.*/ deleted?: string
	/**`default` where the origin sees the domain as Host, else `custom`.*/ fwd_host_type?: string
	/**The Host header that the origin sees.*/ fwd_host?: string
	/**Whether nodes ask a node in the middle before the origin: -1 no, 0 yes.*/ middle_resource?: number
	/**Who may link to the domain.*/ refer?: HostRefer
	/**Where its DNS record must point.*/ cname?: string
	/**`simple`: the rules alone. `custom`: the smaller of the rule and the max-age of the origin.*/ cache_mode?: string
	/**`on` where what follows `?` tells copies apart.*/ furl_cache?: string
	/**0 without HTTPS; else the kind of certificate, as SetHttpsInfo numbers it.*/ ssl_type?: number
	/**The bucket, where the origin is one.*/ bucket_name?: string
	/**When the certificate was set: `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ ssl_deploy_time?: string
	/**When the certificate ends: `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ ssl_expire_time?: string
	/**`on` where search engines are led to the origin.*/ seo?: string
	/**The number of the domain, once more.*/ host_id?: number
	/**1 with HTTP/2.*/ http2?: number
	/**The remark on the certificate.*/ ssl_cert_name?: string
	/**The id of the hosted certificate.*/ ssl_cert_id?: string
	/**The most bandwidth.*/ capping?: Capping
	/**How long answers with an error are kept.*/ status_code_cache?: Record<string, number>
	/**Signed URLs.*/ safety_chain?: SafetyChain
	/**Further settings.*/ host_config?: HostConfig
	/**In samples only; the documents say to pass over it.*/ readonly?: number
	/**In samples only; the documents say to pass over it.*/ pid_config?: unknown
	/**In samples only; the documents say to pass over it.*/ bucket_project_id?: number
	/**Not described.*/ final_pids?: number
	/**Not described.*/ cos_key?: unknown
	/**Not described.*/ https_config?: unknown
	/**Not described.*/ teg_status?: string
	/**Not described.*/ test_url?: string
}
/**What the domains served together.*/
interface CdnHostDetailedInfo {
	/**The first point, `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ start_datetime?: string
	/**The end of the days that were asked for, likewise.*/ end_datetime?: string
	/**How far the points are apart: 5, 60 or 1,440. The document's table makes it a text. Unit: minutes.*/
	period?: number
	/**The type that was asked for.*/ stat_type?: string
	/**The points in the order of time, in the unit of the type.*/ total_data?: number[]
}
/**What each domain served.*/
interface CdnHostInfo {
	/**The first point that was counted, `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ start_datetime?: string
	/**The last one, likewise.*/ end_datetime?: string
	/**How far the points are apart. Unit: minutes.*/ period?: number
	/**The type that was asked for.*/ stat_type?: string
	/**An entry for each domain.*/ detail_data?: HostValue[]
}
/**The domains that were asked for.*/
interface CdnHosts {
	/**The domains.*/ hosts?: CdnHost[]
	/**How many there are.*/ total?: number
}
/**What the nodes fetched. Only the fields of the type that was asked for are there.*/
interface CdnOriginStat extends Open, Pick<CdnHostDetailedInfo, "period"> {
	/**The beginning that was asked for, `YYYY-MM-DD HH:MM:SS` in UTC+8.*/ start_datetime?: string
	/**The end that was asked for, likewise.*/ end_datetime?: string
	/**For `bandwidth`. Unit: bit/s.*/ bandwidth?: Record<string, number[]>
	/**For `flux`. Unit: bytes.*/ flux?: Record<string, number[]>
	/**For `requests`. Unit: requests.*/ requests?: Record<string, number[]>
	/**For `fail_requests`: all that failed, the sum of the four that follow. Unit: requests.*/
	fail_total?: Record<string, number[]>
	/**For `fail_requests`: the origin answered with 5xx. Unit: requests.*/ fail_5xx?: Record<string, number[]>
	/**For `fail_requests`: the origin did not speak HTTP as it should. Unit: requests.*/
	fail_http_error?: Record<string, number[]>
	/**For `fail_requests`: the origin closed the connection. Unit: requests.*/
	fail_origin_close?: Record<string, number[]>
	/**For `fail_requests`: the origin did not answer in time. Unit: requests.*/ fail_timeout?: Record<string, number[]>
}
/**Loads URLs onto the nodes outside of the mainland, as one task for each of their domains.
@deprecated*/
interface CdnOverseaPushser {
	/**URLs on domains of the account.*/ urls: string[]
}
/**The bandwidth of a day.*/
interface CdnProvIspDetailStat {
	/**The day.*/ date?: string
	/**The provinces of each domain. Where there are none, the cloud sends an empty list in its place.*/
	prov_data?: Record<string, ProvinceBandwidth[]>
}
/**Loads URLs onto the nodes of the mainland, as one task for each of their domains.
@deprecated*/
interface CdnPusherV2 {
	/**URLs on domains of the account.*/ urls: string[]
	/**How fast the origin of each domain is read. Unit: Mbit/s.*/ limitRate?: number
}
/**The rankings, the highest first.*/
interface CdnStatTop {
	/**The first day, `YYYY-MM-DD`.*/ start_datetime?: string
	/**The last day, likewise.*/ end_datetime?: string
	/**The type that was asked for.*/ stat_type?: string
	/**How far the points are apart that were counted. Unit: minutes.*/ period?: number
	/**The provinces.*/ province_data?: TopPlace[]
	/**The providers.*/ isp_data?: TopPlace[]
	/**The files.*/ url_data?: TopUrl[]
}
/**Loads URLs onto the nodes of the mainland, as one task with an id of its own.
@deprecated*/
interface CdnUrlPusher extends CdnPusherV2 {}
/**What was taken.*/
interface DealingUrls {
	/**The URLs that wait to be blocked or released.*/ dealing_urls?: string[]
}
/**Takes a closed domain off the CDN, with its settings.
@deprecated*/
interface DeleteCdnHost {
	/**The domain; or its number.*/ host?: string
	/**The number of the domain; or its name.*/ hostId?: number
}
/**Reads one series of what all the domains served together: points of 5 minutes for up to 3 days, of an hour for 4 to 7 days, of a day for more. GetCdnHostsDetailStatistics took its place.
@deprecated*/
interface DescribeCdnHostDetailedInfo {
	/**The first day, from 00:00:00.*/ startDate: string
	/**The last day, to 23:55:00.*/ endDate: string
	/**`flux` (bytes), `bandwidth` (bit/s), `requests`, `ip_visits`, or `cache`, the hit rate of requests (%).*/
	statType: "flux"|"bandwidth"|"requests"|"ip_visits"|"cache"
	/**Project ids; the project of every domain that is named must be among them.*/ projects: string[]
	/**The domains; all of the projects where the list is empty.*/ hosts?: string[]
}
/**Sums up what each domain served in some days: from 00:00:00 of the first to 23:55:00 of the last.
@deprecated*/
interface DescribeCdnHostInfo extends Pick<DescribeCdnHostDetailedInfo, "projects"|"hosts"> {
	/**The first day.*/ startDate: string
	/**The last day, inclusive.*/ endDate: string
	/**`bandwidth` the highest (bit/s), `flux` all bytes, `requests` all requests, `cache` the average of the hit rates of requests (%), `ip_visits` the addresses that came.*/
	statType: "bandwidth"|"flux"|"requests"|"cache"|"ip_visits"
}
/**Lists the domains of the account.
@deprecated*/
interface DescribeCdnHosts {
	/**1 for every setting, 0 for the brief form. Default: 0.*/ detail?: 0|1
	/**How many domains to skip. Default: 0.*/ offset?: number
	/**Most domains to answer with; all where it is left out.*/ limit?: number
	/**No document describes it.*/ keyword?: string
	/**No document describes it.*/ mode?: string
	/**Projects; no document describes it.*/ projects?: number[]
}
/**It was done; the cloud says nothing further.*/
interface Done {}
/**Purges or prefetches in the mainland, outside of it or in both. The limits are those of the account's console.
@deprecated*/
interface FlushOrPushOverall {
	/**`flush` purges, `push` prefetches.*/ command: "flush"|"push"
	/**URLs, or directories, on domains of the account.*/ urls: string[]
	/**What they are; directories can only be purged.*/ type: "url"|"dir"
	/**1 for the mainland. One of both areas must be 1. Default: 0.*/ mainland?: 0|1
	/**1 for the rest of the world. Default: 0.*/ oversea?: 0|1
}
/**Makes the nodes answer 403 for URLs. For accounts that were let in. A URL that cannot be reached is not blocked. Between the block of a URL and its release must be more than 15 minutes.
@deprecated*/
interface ForbidBadUrl {
	/**URLs on domains of the account that are online or deploying.*/ urls: string[]
}
/**The blocks that were asked for.*/
interface ForbidUrlInfo {
	/**The rows.*/ data?: ForbiddenUrl[]
}
/**A URL that was blocked.*/
interface ForbiddenUrl extends Pick<CdnHost, "create_time"|"update_time"> {
	/**`forbid` or `release`.*/ deal_status?: string
	/**The URL.*/ real_url?: string
}
/**Lists the packages of access logs of a domain: up to 24 a day.
@deprecated*/
interface GenerateLogList {
	/**The number of the domain, from DescribeCdnHosts.*/ hostId: number
	/**The first day. Default: 30 days ago.*/ startDate?: string
	/**The last day, not after today. Default: today.*/ endDate?: string
}
/**Reads what domains served: points of 5 minutes for up to 3 days, of an hour for 4 to 7 days, of a day for more. Of an hour or a day a bandwidth is the highest, anything else the sum. Data arrive 5 to 10 minutes late.
@deprecated*/
interface GetCdnHostsDetailStatistics {
	/**The beginning, inclusive.*/ startTime: string
	/**The end, inclusive.*/ endTime: string
	/**`bandwidth` (bit/s), `flux` and `hit_flux` (bytes), `requests` and `hit_requests`, or `status_code`: requests by their code.*/
	statType: "bandwidth"|"flux"|"requests"|"hit_flux"|"hit_requests"|"status_code"
	/**The domains. They may be left out for `bandwidth`, `flux` and `requests` only: then all of the projects, or of the account, are meant.*/
	hosts?: string[]
	/**Projects, whose domains are summed up.*/ projects?: number[]
	/**`1` for points of 5 minutes, however long the range is.*/ detail?: string
	/**The protocol of the visitors. No document says its words.*/ protocol?: string
}
/**Lists the packages of access logs of a domain: one an hour, none where an hour had no request. A package is stable about two hours later.
@deprecated*/
interface GetCdnLogList {
	/**The domain.*/ host: string
	/**A time in the first hour. Default: 30 days ago.*/ startDate?: string
	/**A time in the last hour. Default: now.*/ endDate?: string
}
/**Reads what the nodes fetched from the origins of domains, with the points of GetCdnHostsDetailStatistics. Data arrive 5 to 10 minutes late.
@deprecated*/
interface GetCdnOriginStat extends Pick<GetCdnHostsDetailStatistics, "startTime"|"endTime"|"detail"> {
	/**The domains: at most 5 in all documents but one, which says 20. Some say that they are needed.*/ hosts?: string[]
	/**`bandwidth` (bit/s), `flux` (bytes), `requests`, or `fail_requests` by their reason.*/
	statType: "bandwidth"|"flux"|"requests"|"fail_requests"
}
/**Lists prefetches outside of the mainland of one day of the last 30.
@deprecated*/
interface GetCdnOverseaPushLogs {
	/**The day.*/ date: string
	/**`task` answers with a row a task, `url` with a row a URL.*/ type: "task"|"url"
	/**The id of a task, or a part of a URL.*/ keyword: string
}
/**Reads the bandwidth of a day, 288 points of 5 minutes, by province and provider. It is counted from access logs, 20 to 30 minutes late. A province or a provider that had nothing is left out.
@deprecated*/
interface GetCdnProvIspDetailStat {
	/**The day.*/ date: string
	/**The domains.*/ hosts: string[]
	/**The numbers of provinces, as in access logs; every province where the list is empty.*/ provs?: string[]
	/**The numbers of providers, as in access logs; every provider where the list is empty.*/ isps?: string[]
}
/**Lists purges of the last 30 days. Either both dates or a task id are needed.
@deprecated*/
interface GetCdnRefreshLog {
	/**The first moment; goes with the end.*/ startDate?: string
	/**The last moment; goes with the start.*/ endDate?: string
	/**A URL or directory that was purged.*/ url?: string
	/**A domain.*/ host?: string
	/**The task that RefreshCdnUrl or RefreshCdnDir answered with.*/ taskId?: string
}
/**Ranks the files, provinces and providers of projects: at most 1,000 files (100 in the older documents). It is counted from access logs and about 30 minutes late.
@deprecated*/
interface GetCdnStatTop extends Pick<DescribeCdnHostInfo, "startDate"|"endDate"|"projects"|"hosts"> {
	/**What they are ranked by: bytes or requests.*/ statType: "flux"|"requests"
	/**How far the points are apart that are counted. No document says what it changes. Unit: minutes.*/ period?: string
}
/**Lists URLs that the account has blocked or released in the last 30 days. For accounts that were let in.
@deprecated*/
interface GetForbidUrlInfo {
	/**The first moment.*/ startTime?: string
	/**The last moment.*/ endTime?: string
	/**What is blocked now, or what was released.*/ dealStatus?: "forbid"|"release"
	/**One URL.*/ url?: string
}
/**Reads domains with all of their settings.
@deprecated*/
interface GetHostInfoByHost {
	/**The domains.*/ hosts: string[]
}
/**Reads domains with all of their settings.
@deprecated*/
interface GetHostInfoById {
	/**The numbers of the domains.*/ ids: number[]
}
/**Lists prefetches of the last 30 days. For accounts that were let in. A task of CdnUrlPusher is found by its id alone; one of CdnPusherV2 needs both dates beside it.
@deprecated*/
interface GetPushLogs {
	/**The first moment.*/ startDate?: string
	/**The last moment.*/ endDate?: string
	/**The task that CdnUrlPusher or CdnPusherV2 answered with.*/ taskId?: string
	/**The domains; all of the account where the list is empty.*/ hosts?: string[]
	/**How far they are; all where the list is empty.*/ status?: ("init"|"process"|"done")[]
	/**A domain, or a whole URL with its scheme.*/ keyword?: string
	/**How many rows to skip. Default: 0.*/ offset?: number
	/**Most rows to answer with; all where it is left out.*/ limit?: number
}
/**The same in an answer.*/
interface HostCacheRule extends Open {
	/**0 all files, 1 suffixes, 2 directories, 3 full paths, 5 the home page.*/ type?: number
	/**`all`, or `.jpg;.js`, `/a;/b/c`, `/a.html;/b.html`, `/`.*/ rule?: string
	/**How long; 0 keeps nothing. Unit: s.*/ time?: number
	/**The unit that the time is shown in: `d`, `h`, `m` or `s`.*/ unit?: string
}
/**Further settings of a domain. Where one document says text and another an object, the type is open.*/
interface HostConfig extends Open {
	/**Where copies come from when the origin fails, as the origin is written.*/ backup_origin?: unknown
	/**`on` where visitors are sent to HTTPS, by 302 unless another is set.*/ https_switch?: unknown
	/**`on` where nodes follow a 302 of the origin.*/ follow302_switch?: unknown
	/**Which addresses may ask.*/ ip_cc?: AccessIp
	/**How often an address may ask.*/ ip_freq_limit?: IpFreqLimit
	/**Headers of answers.*/ rsp_header?: Record<string, string>
	/**`on` where visitors may start a video in its middle.*/ video_switch?: unknown
	/**`on` where nodes ask the origin for ranges of a file.*/ chunkFd_switch?: unknown
}
/**The same in an answer.*/
interface HostRefer extends Open {
	/**0 anybody, 1 all but the list, 2 only the list.*/ type?: number
	/**Domains and addresses; `*.` in front of a domain stands for all below it.*/ list?: string[]
	/**1 where a request without a referer counts as one of the list.*/ null_flag?: number
}
/**What a domain served.*/
interface HostValue {
	/**The domain: the same as the name, and no number.*/ host_id?: string
	/**The domain.*/ host_name?: string
	/**`cname`, `cos` or `ftp`: where its origin is.*/ host_type?: string
	/**In the unit of the type that was asked for. A hit rate has two decimals.*/ host_value?: number
}
/**What domains served. Only the two fields of the type that was asked for are there.*/
interface HostsDetailStatistics extends Open, Pick<CdnOriginStat, "period"|"start_datetime"|"end_datetime"> {
	/**For `bandwidth`: each domain. Unit: bit/s.*/ bandwidth?: Record<string, number[]>
	/**For `bandwidth`: all of them. Unit: bit/s.*/ bandwidth_total?: number[]
	/**For `flux`: each domain. Unit: bytes.*/ flux?: Record<string, number[]>
	/**For `flux`: all of them. Unit: bytes.*/ flux_total?: number[]
	/**For `requests`: each domain. Unit: requests.*/ requests?: Record<string, number[]>
	/**For `requests`: all of them. Unit: requests.*/ requests_total?: number[]
	/**For `hit_flux`: each domain. Unit: bytes.*/ hit_flux?: Record<string, number[]>
	/**For `hit_flux`: all of them. Unit: bytes.*/ hit_flux_total?: number[]
	/**For `hit_requests`: each domain. Unit: requests.*/ hit_requests?: Record<string, number[]>
	/**For `hit_requests`: all of them. Unit: requests.*/ hit_requests_total?: number[]
	/**For `status_code`: each domain, and in it each of the codes 200, 206, 302, 304, 401, 403, 404, 405, 416, 500 and 502. Unit: requests.*/
	status_code?: Record<string, Record<string, number[]>>
	/**For `status_code`: each code over all of the domains. Unit: requests.*/
	status_code_total?: Record<string, number[]>
}
/**How often an address may ask a node.*/
interface IpFreqLimit extends Open {
	/**1 where it holds.*/ type?: number
	/**Requests of one address at one node. Unit: requests/s.*/ limit_count?: number
}
/**The bandwidth of the providers of a province.*/
interface IspBandwidth {
	/**The points of the day in the order of time, by the number of the provider. Unit: bit/s.*/
	bandwidth?: Record<string, number[]>
}
/**A package of an hour.*/
interface LogLink {
	/**Its day, `YYYY-MM-DD` in UTC+8. The document's table makes it a number.*/ date?: string
	/**1 where there is a log, 0 where there is none.*/ type?: number
	/**`YYYYMMDDHH-` in UTC+8 and the domain.*/ name?: string
	/**Where it can be fetched, gzipped.*/ link?: string
}
/**The packages that there are.*/
interface LogList {
	/**The time of the answer, in seconds since 1970-01-01T00:00:00Z. The links are good for 24 hours from it.*/
	now?: number
	/**The packages.*/ list?: LogLink[]
}
/**Takes a domain that is online out of service: the nodes answer 404 from then on. Move its DNS record away first.
@deprecated*/
interface OfflineHost extends DeleteCdnHost {
	/**Numbers of several domains; the documents allow one domain a call.*/ hostIds?: number[]
}
/**Puts a closed domain back in service, one a call.
@deprecated*/
interface OnlineHost extends DeleteCdnHost {}
/**A task, or a URL of one.*/
interface OverseaPushLog {
	/**The task.*/ task_id?: string
	/**The account.*/ app_id?: number
	/**The URLs of a row of type `task`.*/ urls?: string[]
	/**The URL of a row of type `url`.*/ url?: string
	/**`pending`, `in-process` or `done`.*/ status?: string
	/**`YYYY-MM-DD HH:MM:SS` in UTC+8.*/ task_create_time?: string
}
/**The bandwidth of a province.*/
interface ProvinceBandwidth {
	/**Its number, as in access logs; may be negative.*/ id?: number
	/**Its Chinese name.*/ name?: string
	/**The domain.*/ host?: string
	/**Its providers.*/ isp_value?: IspBandwidth
}
/**A URL of a prefetch.*/
interface PushedLog {
	/**The number of the row.*/ log_id?: string
	/**The task.*/ task_id?: string
	/**The domain.*/ host?: string
	/**`YYYY-MM-DD HH:MM:SS` in UTC+8.*/ datetime?: string
	/**`process` or `inprocess`, `done` or `fail`.*/ status?: string
	/**The URL.*/ url?: string
	/**How it ended, in a word.*/ result?: string
	/**How much of it is done. Unit: %.*/ progress?: number
}
/**The prefetches that were asked for.*/
interface PushedLogs {
	/**The rows, newest first.*/ logs?: PushedLog[]
	/**How many rows match in all.*/ total?: number
}
/**The task of one domain.*/
interface PushedTask {
	/**Its number. It comes again on other days: ask for it together with its date.*/ task_id?: string
	/**When it was started: `YYYYMMDD` from CdnPusherV2, `YYYY-MM-DD HH:MM:SS` from CdnOverseaPushser, both in UTC+8.*/
	date?: string
}
/**The tasks that a prefetch started.*/
interface PushedTasks {
	/**One for each domain.*/ task_ids?: PushedTask[]
}
/**Expires the cached copies of directories and of all below them.
@deprecated*/
interface RefreshCdnDir {
	/**Directories on domains of the account that are online or deploying.*/ dirs: string[]
	/**1 expires the files whose Last-Modified has changed, 2 all of them. Default: 1.*/ type?: 1|2
}
/**Expires the cached copies of URLs, in about 5 minutes. What stands after `?` counts, unless the domain leaves parameters out of its cache keys.
@deprecated*/
interface RefreshCdnUrl extends ForbidBadUrl {}
/**A purge.*/
interface RefreshLog extends Pick<PushedLog, "host"|"datetime"> {
	/**The number of the row.*/ id?: string
	/**The account.*/ app_id?: number
	/**The project.*/ project_id?: number
	/**0 URLs, 1 directories.*/ type?: number
	/**1 done, 0 running, negative failed.*/ status?: number
	/**How far it is. Unit: %.*/ progress?: number
	/**The URLs or directories.*/ url_list?: string[]
}
/**The purges that were asked for.*/
interface RefreshLogs {
	/**The tasks, newest first.*/ logs?: RefreshLog[]
	/**How many there are.*/ total?: number
}
/**The task that a purge or a prefetch started.*/
interface RefreshTask {
	/**How many URLs or directories were taken.*/ count?: number
	/**Up to 19 digits: text, never a number.*/ task_id?: string
}
/**Lets the nodes serve URLs again that the account has blocked, not those that the cloud has. For accounts that were let in. Between the block of a URL and its release must be more than 15 minutes.
@deprecated*/
interface ReleaseForbidUrl {
	/**The URLs, as they were blocked.*/ urls: string[]
}
/**Signed URLs of the type D, the one that API 2017 sets.*/
interface SafetyChain extends Open {
	/**Whether URLs must be signed.*/ switch?: OnOff
	/**What they are signed with: 6 to 32 letters and digits.*/ key?: string
	/**Always 1; answers leave it out.*/ type?: 1
	/**How the time is written: 10 in decimal digits, 16 in hexadecimal ones.*/ time_format?: 10|16
	/**How long a URL holds. Unit: s.*/ ttl_time?: number
}
/**Sets HTTPS for a domain, or takes it away. It carries a private key, so it is sent as POST alone.
@deprecated*/
interface SetHttpsInfo {
	/**The domain.*/ host: string
	/**0 no HTTPS; 1 and 2 a certificate of one's own; 3 and 4 a hosted one. With 1 and 3 the origin is asked over HTTP; with 2 and 4 as the visitor asks, which a bucket and FTP cannot.*/
	httpsType?: 0|1|2|3|4
	/**The certificate: for 1 and 2, where the domain has none of its own yet.*/ cert?: string
	/**Its private key.*/ privateKey?: string
	/**The id of the hosted certificate, from GetHostCertList: for 3 and 4, where the domain has none yet.*/
	certId?: string
	/**1 all go to HTTP; 2 all go to HTTPS by 302; 3 by 301. The negative number stops it.*/ forceSwitch?: 1|-1|2|-2|3|-3
	/**Whether HTTP/2 is served.*/ http2?: OnOff
}
/**The place of a province or of a provider.*/
interface TopPlace extends Pick<ProvinceBandwidth, "id"|"name"> {
	/**Bytes or requests.*/ value?: number
}
/**The place of a file.*/
interface TopUrl {
	/**Domain and path, without a scheme.*/ name?: string
	/**Bytes or requests.*/ value?: number
}
/**Changes settings of one domain; what is not sent stays. It may carry the key of signed URLs, so it is sent as POST alone.
@deprecated*/
interface UpdateCdnConfig extends Pick<AddCdnHost, "backupOrigin"|"refer"|"accessIp"|"advancedCache">, DeleteCdnHost {
	/**Goes with a new origin: an origin of one's own, or a bucket.*/ hostType?: "cname"|"cos"
	/**A domain, or addresses with `;` between them, each with a port if needed.*/ origin?: string
	/**The Host header that the origin sees. For a bucket it must be the origin.*/ fwdHost?: string
	/**`on`: what follows `?` tells copies apart. `off`: it is passed over.*/ fullUrl?: OnOff
	/**Whether visitors may start a video in its middle.*/ videoSwitch?: OnOff
	/**How long copies are kept; the last rule that a file falls under holds.*/ cache?: string
	/**`simple`: the rules alone. `custom`: the smaller of the rule and the max-age of the origin.*/
	cacheMode?: "simple"|"custom"
	/**Whether nodes ask a node in the middle before the origin.*/ middleResource?: OnOff
	/**The most bandwidth.*/ capping?: string
	/**Headers of answers: Content-Disposition, Content-Language and those of Access-Control.*/ rspHeader?: string
	/**Headers of requests to the origin.*/ reqHeader?: string
	/**Whether search engines are led to the origin. Default: off.*/ seo?: OnOff
	/**Whether nodes follow a 302 of the origin. Default: off.*/ follow302?: OnOff
	/**Whether nodes ask the origin for ranges of a file. Default: on.*/ rangeOrigin?: OnOff
	/**Requests of one address at one node; 0 is no limit. Unit: requests/s.*/ ipFrequenceLimit?: number
	/**How long answers with an error are kept.*/ statusCodeCache?: string
	/**Signed URLs. It holds their key.*/ safetyChain?: string
	/**Speed of a connection; 0 is no limit. Unit: MB/s.*/ speedLimit?: number
	/**Which files are compressed. A trial: accounts must be let in.*/ compression?: string
	/**No document describes it.*/ advancedMaxage?: string
	/**No document describes it.*/ builderRules?: string
	/**Whether a private bucket lets the CDN in; no document describes the form.*/ cosOriginAuthorization?: string
	/**No document describes it.*/ cosSpecialSign?: string
	/**No document describes it.*/ dedicateLine?: string
	/**Headers of requests to the origin by rule; no document describes the form.*/ detailReqHeader?: string
	/**Headers of answers by rule; no document describes the form.*/ detailRspHeader?: string
	/**Pages for errors; no document describes the form.*/ errorPage?: string
	/**No document describes it; `fullUrl` is the documented name.*/ furlCache?: string
	/**No document describes it.*/ ignoreCacheControl?: string
	/**No document describes it.*/ ignoreSetCookie?: string
	/**Who may link to it by path; no document describes the form.*/ pathRefer?: string
	/**The project; UpdateCdnProject is the documented way.*/ projectId?: number
	/**No document describes it.*/ rulesBuilder?: string
	/**No document describes it; `statusCodeCache` is the documented name.*/ statusCache?: string
}
/**Puts a domain into another project. Projects are shared by all products of the cloud.
@deprecated*/
interface UpdateCdnProject {
	/**The project; 0 is the default one.*/ projectId: number
	/**The number of the domain.*/ hostId: number
}
/** The actions of tencent-v2 by name. */
interface Actions {
	/**@deprecated*/ AddCdnHost: Contract<AddCdnHost, Done>
	/**@deprecated*/ OnlineHost: Contract<OnlineHost, Done>
	/**@deprecated*/ OfflineHost: Contract<OfflineHost, Done>
	/**@deprecated*/ DeleteCdnHost: Contract<DeleteCdnHost, Done>
	/**@deprecated*/ UpdateCdnConfig: Contract<UpdateCdnConfig, Done>
	/**@deprecated*/ SetHttpsInfo: Contract<SetHttpsInfo, Done>
	/**@deprecated*/ UpdateCdnProject: Contract<UpdateCdnProject, Done>
	/**@deprecated*/ DescribeCdnHosts: Contract<DescribeCdnHosts, CdnHosts>
	/**@deprecated*/ GetHostInfoByHost: Contract<GetHostInfoByHost, CdnHosts>
	/**@deprecated*/ GetHostInfoById: Contract<GetHostInfoById, CdnHosts>
	/**@deprecated*/ DescribeCdnHostInfo: Contract<DescribeCdnHostInfo, CdnHostInfo>
	/**@deprecated*/ DescribeCdnHostDetailedInfo: Contract<DescribeCdnHostDetailedInfo, CdnHostDetailedInfo>
	/**@deprecated*/ GetCdnHostsDetailStatistics: Contract<GetCdnHostsDetailStatistics, HostsDetailStatistics>
	/**@deprecated*/ GetCdnOriginStat: Contract<GetCdnOriginStat, CdnOriginStat>
	/**@deprecated*/ GetCdnStatTop: Contract<GetCdnStatTop, CdnStatTop>
	/**@deprecated*/ GetCdnProvIspDetailStat: Contract<GetCdnProvIspDetailStat, CdnProvIspDetailStat>
	/**@deprecated*/ RefreshCdnUrl: Contract<RefreshCdnUrl, RefreshTask>
	/**@deprecated*/ RefreshCdnDir: Contract<RefreshCdnDir, RefreshTask>
	/**@deprecated*/ GetCdnRefreshLog: Contract<GetCdnRefreshLog, RefreshLogs>
	/**@deprecated*/ GetCdnLogList: Contract<GetCdnLogList, LogList>
	/**@deprecated*/ GenerateLogList: Contract<GenerateLogList, LogList>
	/**@deprecated*/ CdnPusherV2: Contract<CdnPusherV2, PushedTasks>
	/**@deprecated*/ CdnUrlPusher: Contract<CdnUrlPusher, RefreshTask>
	/**@deprecated*/ GetPushLogs: Contract<GetPushLogs, PushedLogs>
	/**@deprecated*/ FlushOrPushOverall: Contract<FlushOrPushOverall, Done>
	/**@deprecated*/ CdnOverseaPushser: Contract<CdnOverseaPushser, PushedTask[]>
	/**@deprecated*/ GetCdnOverseaPushLogs: Contract<GetCdnOverseaPushLogs, OverseaPushLog[]>
	/**@deprecated*/ ForbidBadUrl: Contract<ForbidBadUrl, DealingUrls>
	/**@deprecated*/ ReleaseForbidUrl: Contract<ReleaseForbidUrl, DealingUrls>
	/**@deprecated*/ GetForbidUrlInfo: Contract<GetForbidUrlInfo, ForbidUrlInfo>
}
}

export namespace PolyvVod {
/**The task that a prefetch started.*/
interface PolyvTask {
	/**32 hexadecimal digits.*/ taskId?: string
}
/**Loads video files onto the nodes, in 5 to 10 minutes. Each bitrate of a video is a file. The signer adds `userid`, `ptime` and `sign`.*/
interface RefreshCdnCache {
	/**What is done; `push` loads, and is the only documented one.*/ action: "push"
	/**The form of the files; `zip` is the only documented one.*/ fileType: "zip"
	/**The files. They travel as JSON text in one form field, and that exact text is signed.*/ videos: string
}
/** The actions of polyv-vod by name. */
interface Actions {
	"refresh-cdn-cache": Contract<RefreshCdnCache, PolyvTask>
}
}

/** The actions of each API by name. */
export interface Actions {
	"tencent-v3": TencentV3.Actions;
	"tencent-v2": TencentV2.Actions;
	"polyv-vod": PolyvVod.Actions;
}
/** All actions by name: no two of them share one. */
export interface ActionsByName extends TencentV3.Actions, TencentV2.Actions, PolyvVod.Actions {}
/** An action that is described. */
export type ActionName = keyof ActionsByName;
/** The parameters of an action: `Input<"PurgeUrlsCache">`. */
export type Input<A extends ActionName> = ActionsByName[A]["input"];
/** What an action answers, without the envelope. */
export type Output<A extends ActionName> = ActionsByName[A]["output"];
