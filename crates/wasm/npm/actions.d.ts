// Made by `cargo xtask catalogue` from the actions of crates/core: do not edit.

export namespace TencentV3 {
  /** Refusals by header or URL. */
  export interface AccessControl {
    /** Turns it on. */
    Switch: "on" | "off";
    /** What is refused. */
    AccessControlRules?: AccessControlRule[];
    /** The status code of a refusal. Which ones are possible is not documented. */
    ReturnCode?: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** What is refused. */
  export interface AccessControlRule {
    /** Whether a request header or the URL is looked at. */
    RuleType: "requestHeader" | "url";
    /** What it must contain, or match, to be refused. */
    RuleContent: string;
    /** Whether that is a regular expression. */
    Regex: "on" | "off";
    /** The header; needed for `requestHeader`. */
    RuleHeader?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /**
   * Adds a domain to the account; it is deployed to the nodes, then online. At most 100 domains a minute.
   * Each setting that is left out gets its default. Some can only be set later, by UpdateDomainConfig.
   */
  export interface AddCdnDomain {
    /** The domain. */
    Domain: string;
    /** What it serves: pages and small files, downloads, video, both, or what cannot be kept. */
    ServiceType: "web" | "download" | "media" | "hybrid" | "dynamic";
    /** Where the nodes fetch what they do not have. */
    Origin: Origin;
    /**
     * The project; 0 is the default one.
     *
     * @default 0
     */
    ProjectId?: number;
    /** Where it is served. Overseas must be opened for the account first. */
    Area?: "mainland" | "overseas" | "global";
    /** IPv6 towards the origin; it cannot be changed later. */
    Ipv6?: Ipv6;
    /** Labels; they cannot be changed by UpdateDomainConfig. */
    Tag?: Tag[];
    /** What differs between the areas. */
    SpecificConfig?: SpecificConfig;
    /** How long the nodes wait for the origin. */
    OriginPullTimeout?: OriginPullTimeout;
    /** IPv6 towards visitors. */
    Ipv6Access?: Ipv6Access;
    /** Whether stale copies are served while the origin is down. */
    OfflineCache?: OfflineCache;
    /** QUIC, which is billed. */
    Quic?: Quic;
    /** The key for a private bucket of another store that takes AWS signatures. */
    OthersPrivateAccess?: OthersPrivateAccess;
    /** HTTPS requests, which are billed. */
    HttpsBilling?: HttpsBilling;
    /** How long the nodes keep things. */
    Cache?: Cache;
    /** What tells two things in the cache apart, besides host and path. */
    CacheKey?: CacheKey;
    /** Compression by the nodes. */
    Compression?: Compression;
    /** Who may ask, by IP address. */
    IpFilter?: IpFilter;
    /** How often one IP address may ask one node. */
    IpFreqLimit?: IpFreqLimit;
    /** Who may ask, by the page that links here. */
    Referer?: Referer;
    /** Links that are signed and end. */
    Authentication?: Authentication;
    /** Headers that the nodes change on their way to the origin. */
    RequestHeader?: RequestHeader;
    /** Headers that the nodes change on their way to the visitor. */
    ResponseHeader?: ResponseHeader;
    /** Whether the headers of the origin are kept with the body. */
    ResponseHeaderCache?: ResponseHeaderCache;
    /** How long errors of the origin are kept. */
    StatusCodeCache?: StatusCodeCache;
    /** How long browsers keep things: the `max-age` that the nodes send. */
    MaxAge?: MaxAge;
    /** Pages of one's own for errors. */
    ErrorPage?: ErrorPage;
    /** HTTPS towards the visitor. */
    Https?: Https;
    /** Redirects between HTTP and HTTPS. */
    ForceRedirect?: ForceRedirect;
    /** A cap on traffic, and an alert before it. */
    BandwidthAlert?: BandwidthAlert;
    /** How fast one connection is served. */
    DownstreamCapping?: DownstreamCapping;
    /** Whether the nodes fetch large files in parts. */
    RangeOriginPull?: RangeOriginPull;
    /** Whether the nodes follow a redirect of the origin themselves instead of handing it on. */
    FollowRedirect?: FollowRedirect;
    /** A better route to origins across the border; withdrawn by the cloud. */
    OriginPullOptimization?: OriginPullOptimization;
    /** Whether players may ask for a part of a video by time. */
    VideoSeek?: VideoSeek;
    /** Whether crawlers are always sent to the origin, so that the address of the site stays the same for them. */
    Seo?: Seo;
    /** The key for a private bucket of AWS S3. */
    AwsPrivateAccess?: AwsPrivateAccess;
    /** The key for a private bucket of Alibaba Cloud OSS. */
    OssPrivateAccess?: OssPrivateAccess;
    /** The key for a private bucket of Huawei Cloud OBS. */
    HwPrivateAccess?: HwPrivateAccess;
    /** The key for a private bucket of Qiniu Kodo. */
    QnPrivateAccess?: QnPrivateAccess;
  }
  /** A time for some paths, in the form before `RuleCache`. */
  export interface AdvanceCacheRule {
    /** What `CacheContents` are; `default` is for what the origin gives no `max-age`. */
    CacheType: "all" | "file" | "directory" | "path" | "default";
    /** As in `SimpleCacheRule`; `no max-age` for `default`. */
    CacheContents: string[];
    /** How long; 0 keeps nothing. Unit: s. */
    CacheTime: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** An advanced feature that a domain may have. */
  export interface AdvanceConfig {
    /** The feature. */
    Name?: string;
    /** Whether the domain has it. */
    Value?: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Details of TLS towards the origin. */
  export interface AdvanceHttps {
    /** Whether the versions and ciphers below hold. */
    CustomTlsStatus?: "on" | "off";
    /** The versions, a run without gaps. The cloud's own text also spells `TLSV1.1`. */
    TlsVersion?: ("TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3")[];
    /** The cipher suites. */
    Cipher?: string;
    /** Whose certificate is checked: nobody's, that of the origin (`oneWay`), or both (`twoWay`). */
    VerifyOriginType?: "off" | "oneWay" | "twoWay";
    /** The certificate of the nodes. */
    CertInfo?: ServerCert;
    /** The certificate of the origin. */
    OriginCertInfo?: ClientCert;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Signed links in the forms of other clouds; for accounts that were let in. One type is in use; the others must be null, so leave them out. */
  export interface AdvancedAuthentication {
    /** Turns it on; then exactly one type must be there. */
    Switch: "on" | "off";
    /** A form of one's own. */
    TypeA?: AdvancedAuthenticationTypeA;
    /** A form of three keys. */
    TypeB?: AdvancedAuthenticationTypeB;
    /** A form of an access key. */
    TypeC?: AdvancedAuthenticationTypeC;
    /** A form of two keys. */
    TypeD?: AdvancedAuthenticationTypeD;
    /** A form of two signatures and two times. */
    TypeE?: AdvancedAuthenticationTypeE;
    /** A form with a transaction. */
    TypeF?: AdvancedAuthenticationTypeF;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Links whose signed text is one's own. */
  export interface AdvancedAuthenticationTypeA {
    /** The key of the signature: 6 to 32 letters and digits. */
    SecretKey: string;
    /** The parameter of the signature: a letter, then letters, digits and `_`. */
    SignParam: string;
    /** The parameter of the timestamp, formed likewise. */
    TimeParam: string;
    /** How long a link holds. Unit: s. */
    ExpireTime: number;
    /** Whether a link without a time is refused. */
    ExpireTimeRequired: boolean;
    /** The text that is signed, of placeholders such as `${private_key}${schema}${host}${full_uri}`. */
    Format: string;
    /** How the timestamp is written: decimal or hexadecimal. */
    TimeFormat: "dec" | "hex";
    /** The status code for a wrong signature. */
    FailCode: number;
    /** The status code for a link that has ended. */
    ExpireCode: number;
    /** The paths that need a signature. */
    RulePaths: string[];
    /** Reserved by the cloud. */
    Transformation?: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Links that are signed with three keys. */
  export interface AdvancedAuthenticationTypeB {
    /** The name of the key alpha. */
    KeyAlpha: string;
    /** The name of the key beta. */
    KeyBeta: string;
    /** The name of the key gamma. */
    KeyGamma: string;
    /** The parameter of the signature: a letter, then letters, digits and `_`. */
    SignParam: string;
    /** The parameter of the timestamp, formed likewise. */
    TimeParam: string;
    /** How long a link holds. Unit: s. */
    ExpireTime: number;
    /** How the timestamp is written: decimal or hexadecimal. */
    TimeFormat: "dec" | "hex";
    /** The status code for a wrong signature. */
    FailCode: number;
    /** The status code for a link that has ended. */
    ExpireCode: number;
    /** The paths that need a signature. */
    RulePaths: string[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Links that are signed for an access key. */
  export interface AdvancedAuthenticationTypeC {
    /** The access key. */
    AccessKey: string;
    /** The key of the signature. */
    SecretKey: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Links that are signed with one of two keys. */
  export interface AdvancedAuthenticationTypeD {
    /** The key of the signature: 6 to 32 letters and digits. */
    SecretKey: string;
    /** A second key, tried after the first; formed likewise. */
    BackupSecretKey: string;
    /** The parameter of the signature: a letter, then letters, digits and `_`. */
    SignParam: string;
    /** The parameter of the timestamp, formed likewise. */
    TimeParam: string;
    /** How long a link holds. Unit: s. */
    ExpireTime: number;
    /** How the timestamp is written: decimal or hexadecimal. */
    TimeFormat: "dec" | "hex";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Links with two signatures and two times. */
  export interface AdvancedAuthenticationTypeE {
    /** The key of the signature: 6 to 32 letters and digits. */
    SecretKey: string;
    /** The parameter of the signature: a letter, then letters, digits and `_`. */
    SignParam: string;
    /** The parameter of the signature over the rights. */
    AclSignParam: string;
    /** The parameter of the time from which the link holds. */
    StartTimeParam: string;
    /** The parameter of the time until which it holds. */
    ExpireTimeParam: string;
    /** How the times are written: decimal. */
    TimeFormat: "dec";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Links with a transaction. */
  export interface AdvancedAuthenticationTypeF {
    /** The parameter of the signature: a letter, then letters, digits and `_`. */
    SignParam: string;
    /** The parameter of the timestamp, formed likewise. */
    TimeParam: string;
    /** The parameter of the transaction. */
    TransactionParam: string;
    /** The key of the signature: 6 to 32 letters and digits. */
    SecretKey: string;
    /** A second key, tried after the first; formed likewise. */
    BackupSecretKey?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The form before `RuleCache`. */
  export interface AdvancedCache {
    /** The times. */
    CacheRules: AdvanceCacheRule[];
    /**
     * Whether things are kept that the origin marks `no-store` or `no-cache`.
     *
     * @default off
     */
    IgnoreCacheControl: "on" | "off";
    /**
     * Whether answers with `Set-Cookie` are kept out of the cache, header and body, when it is on.
     *
     * @default off
     */
    IgnoreSetCookie: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Links that are signed and end. One type is in use; the others must be null, so leave them out. */
  export interface Authentication {
    /** Turns it on; then exactly one type must be there. */
    Switch: "on" | "off";
    /**
     * The hash of the signature.
     *
     * @default md5
     */
    AuthAlgorithm?: "md5" | "sha256";
    /** `?sign=timestamp-random-uid-hash`. */
    TypeA?: AuthenticationTypeA;
    /** Being rebuilt by the cloud: cannot be set at present. */
    TypeB?: AuthenticationTypeB;
    /** `/hash/timestamp/file`. */
    TypeC?: AuthenticationTypeC;
    /** `?sign=hash&t=timestamp`. */
    TypeD?: AuthenticationTypeD;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Links of the form `?sign=timestamp-random-uid-hash`. The hash is that of `path-timestamp-random-uid-key`, the timestamp decimal, random up to 100 letters and digits, uid 0. */
  export interface AuthenticationTypeA {
    /** The key of the signature: 6 to 32 letters and digits. */
    SecretKey: string;
    /** The parameter of the signature: a letter or `_`, then letters, digits and `_`. */
    SignParam: string;
    /** How long a link holds. Unit: s. */
    ExpireTime: number;
    /** Suffixes without the dot; `*` for every file. */
    FileExtensions: string[];
    /** `whitelist`: all but these files need a signature. `blacklist`: only these do. */
    FilterType: "whitelist" | "blacklist";
    /** A second key, tried after the first; formed likewise. */
    BackupSecretKey?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A form that the cloud is rebuilding: it cannot be set at present. */
  export interface AuthenticationTypeB {
    /** The key of the signature: 6 to 32 letters and digits. */
    SecretKey: string;
    /** How long a link holds. Unit: s. */
    ExpireTime: number;
    /** Suffixes without the dot; `*` for every file. */
    FileExtensions: string[];
    /** `whitelist`: all but these files need a signature. `blacklist`: only these do. */
    FilterType: "whitelist" | "blacklist";
    /** A second key, tried after the first; formed likewise. */
    BackupSecretKey?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Links of the form `/hash/timestamp/file`. The hash is that of key, path and timestamp. */
  export interface AuthenticationTypeC {
    /** The key of the signature: 6 to 32 letters and digits. */
    SecretKey: string;
    /** How long a link holds. Unit: s. */
    ExpireTime: number;
    /** Suffixes without the dot; `*` for every file. */
    FileExtensions: string[];
    /** `whitelist`: all but these files need a signature. `blacklist`: only these do. */
    FilterType: "whitelist" | "blacklist";
    /** How the timestamp is written: decimal or hexadecimal. */
    TimeFormat?: "dec" | "hex";
    /** A second key, tried after the first; formed likewise. */
    BackupSecretKey?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Links of the form `?sign=hash&t=timestamp`. The hash is that of key, path and timestamp. */
  export interface AuthenticationTypeD {
    /** The key of the signature: 6 to 32 letters and digits. */
    SecretKey: string;
    /** How long a link holds. Unit: s. */
    ExpireTime: number;
    /** Suffixes without the dot; `*` for every file. */
    FileExtensions: string[];
    /** `whitelist`: all but these files need a signature. `blacklist`: only these do. */
    FilterType: "whitelist" | "blacklist";
    /** The parameter of the signature: a letter or `_`, then letters, digits and `_`. */
    SignParam: string;
    /** The parameter of the timestamp, formed likewise. */
    TimeParam: string;
    /** How the timestamp is written: decimal or hexadecimal. */
    TimeFormat: "dec" | "hex";
    /** A second key, tried after the first; formed likewise. */
    BackupSecretKey?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Protection against stolen traffic; in the mainland only. */
  export interface AutoGuard {
    /** Turns it on. */
    Switch: "on" | "off";
    /** What is refused; needed where it is on. */
    FilterRules?: FilterRules[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Whether images are turned into AVIF. */
  export interface AvifAdapter {
    /** Turns it on. */
    Switch?: "on" | "off";
    /** What to try for browsers that do not know AVIF: `webp` comes before `jpeg`. */
    FallbackFormats?: string[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The key for a private bucket of AWS S3. */
  export interface AwsPrivateAccess {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The id of the key. */
    AccessKey?: string;
    /** The key itself. It comes back masked: enter it again where its object is sent. */
    SecretKey?: string;
    /** The region of the bucket. */
    Region?: string;
    /** The bucket. */
    Bucket?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A cap on traffic, and an alert before it. */
  export interface BandwidthAlert {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** The cap, in the unit of `Metric`. Unit: bit/s or bytes. */
    BpsThreshold?: number;
    /** What happens at the cap: the nodes answer 404. Old domains may say `RESOLVE_DNS_TO_ORIGIN`. */
    CounterMeasure?: "RETURN_404";
    /** When the cap was last reached in the mainland. */
    LastTriggerTime?: string;
    /** Whether there is an alert before it. */
    AlertSwitch?: "on" | "off";
    /** The share of the cap at which it comes. Unit: %. */
    AlertPercentage?: number;
    /** When the cap was last reached overseas. */
    LastTriggerTimeOverseas?: string;
    /** What is capped: `bandwidth` in bit/s or `flux` in bytes. */
    Metric?: "bandwidth" | "flux";
    /** Caps on what adds up over a time. */
    StatisticItems?: StatisticItem[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The series that were asked for. */
  export interface BillingData {
    /** The interval of the points: `min`, `5min`, `hour` or `day`. */
    Interval?: string;
    /** The domain, the project or the account. */
    Data?: ResourceBillingData[];
  }
  /** A domain without its settings. */
  export interface BriefDomain {
    /** The id of the domain, such as `cdn-gnr2h5a4`. */
    ResourceId?: string;
    /** The account. */
    AppId?: number;
    /** The domain's name. */
    Domain?: string;
    /** Where its DNS record must point. */
    Cname?: string;
    /** `online`, `offline`, `processing`, `closing` or `rejected`. */
    Status?: string;
    /** The project; 0 is the default one. */
    ProjectId?: number;
    /** `web`, `download`, `media`, `hybrid` or `dynamic`. */
    ServiceType?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    CreateTime?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    UpdateTime?: string;
    /** The origin. */
    Origin?: BriefOrigin;
    /** `normal`, or why the domain is blocked: `overdue`, `malicious`, `ddos`, `idle`, `unlicensed`, `capping`, `readonly`. */
    Disable?: string;
    /** `mainland`, `overseas` or `global`. */
    Area?: string;
    /** Where the settings are locked: `normal`, `mainland`, `overseas` or `global`. */
    Readonly?: string;
    /** `cdn` or `ecdn`. */
    Product?: string;
    /** The domain above, where this one is part of a wildcard. */
    ParentHost?: string;
  }
  /** Where the nodes fetch what they do not have: the part of `Origin` that a list of domains needs. */
  export interface BriefOrigin {
    /** `ip:port:weight` or a domain, each with optional parts. */
    Origins?: string[];
    /** `domain`, `ip`, `cos`, `third_party`, `ipv6` and others. */
    OriginType?: string;
    /** The Host header that the origin sees. */
    ServerName?: string;
    /** `http`, `https` or `follow`. */
    OriginPullProtocol?: string;
  }
  /** How long the nodes keep things. One of `SimpleCache` and `RuleCache` is in use. */
  export interface Cache {
    /** The basic form. */
    SimpleCache?: SimpleCache;
    /** The form before `RuleCache`, which replaced it. */
    AdvancedCache?: AdvancedCache;
    /** The form with all options, by path. Later rules win. */
    RuleCache?: RuleCache[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The time for what the origin gives none. */
  export interface CacheConfig {
    /** Whether the time below holds. */
    HeuristicCacheTimeSwitch: "on" | "off";
    /** How long. Unit: s. */
    HeuristicCacheTime: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Keeping things for a fixed time. */
  export interface CacheConfigCache {
    /** Turns it on. */
    Switch: "on" | "off";
    /** How long. Unit: s. */
    CacheTime: number;
    /**
     * Whether the shorter one of this time and `max-age` of the origin holds.
     *
     * @default off
     */
    CompareMaxAge: "on" | "off";
    /**
     * Whether things are kept that the origin marks `no-store` or `no-cache`.
     *
     * @default off
     */
    IgnoreCacheControl: "on" | "off";
    /**
     * Whether answers with `Set-Cookie` are kept out of the cache, header and body, when it is on: the reverse of what the name says.
     *
     * @default off
     */
    IgnoreSetCookie: "on" | "off";
    /**
     * How `Last-Modified` is compared when a copy is stale: `equal` drops a copy of another time, `since` one that is older, `none` looks at the length alone. Domains made before 12 September 2024, 18:00, have none and keep the older way.
     *
     * @default equal
     */
    OriginMtimeCheckType?: "equal" | "since" | "none";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Keeping things as the headers of the origin say. */
  export interface CacheConfigFollowOrigin {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The time for what the origin gives none. */
    HeuristicCache?: HeuristicCache;
    /**
     * As in `CacheConfigCache`.
     *
     * @default equal
     */
    OriginMtimeCheckType?: "equal" | "since" | "none";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Keeping nothing. */
  export interface CacheConfigNoCache {
    /** Turns it on. */
    Switch: "on" | "off";
    /**
     * Whether the origin is asked every time if the copy is still good.
     *
     * @default off
     */
    Revalidate: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** What tells two things in the cache apart, besides host and path. */
  export interface CacheKey {
    /** Whether all parameters count (`on`), or none (`off`). */
    FullUrlCache?: "on" | "off";
    /** Whether upper and lower case are the same. */
    IgnoreCase?: "on" | "off";
    /** Which parameters count. */
    QueryString?: QueryStringKey;
    /** Which cookies count. */
    Cookie?: CookieKey;
    /** Which request headers count. */
    Header?: HeaderKey;
    /** A text of one's own that counts. */
    CacheTag?: CacheTagKey;
    /** Whether HTTP and HTTPS are kept apart. */
    Scheme?: SchemeKey;
    /** Exceptions, by path. */
    KeyRules?: KeyRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** What became of a block or a release. */
  export interface CacheOpt {
    /** The URLs, sorted by what became of them. */
    CacheOptResult?: CacheOptResult;
    /** The task. */
    TaskId?: string;
  }
  /** URLs, sorted by what became of them. */
  export interface CacheOptResult {
    /** What was done. */
    SuccessUrls?: string[];
    /** What was not. */
    FailUrls?: string[];
  }
  /** A text of one's own that counts. */
  export interface CacheTagKey {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The text. */
    Value?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A speed limit for some paths. */
  export interface CappingRule {
    /** What `RulePaths` are. */
    RuleType: "all" | "file" | "directory" | "path";
    /** `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`. */
    RulePaths: string[];
    /** The speed of one connection. Whether a KB has 1,000 or 1,024 bytes is not documented. Unit: KB/s. */
    KBpsThreshold: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The series that were asked for. */
  export interface CdnData {
    /** The interval of the points: `min`, `5min`, `hour` or `day`. */
    Interval?: string;
    /** An entry for each domain, or one for all. */
    Data?: ResourceData[];
  }
  /** An address. */
  export interface CdnIp {
    /** The address. */
    Ip?: string;
    /** `yes` where it is that of a node, else `no`. */
    Platform?: string;
    /** The province or country of the node, or `unknown`. */
    Location?: string;
    /** When the node began or stopped to serve. */
    History?: CdnIpHistory[];
    /** `mainland`, `overseas` or `unknown`. */
    Area?: string;
    /** The city of the node. */
    City?: string;
  }
  /** A change of a node. */
  export interface CdnIpHistory {
    /** `online` or `offline`. */
    Status?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8; null where no change is known. */
    Datetime?: string;
  }
  /** What is known of the addresses. */
  export interface CdnIps {
    /** In the order of the request. */
    Ips?: CdnIp[];
  }
  /** The domains of a certificate. */
  export interface CertDomains {
    /** The domains of the account that it is for. */
    Domains?: string[];
    /** Those of them that have a certificate already. */
    CertifiedDomains?: string[];
  }
  /** The certificate of an authority. */
  export interface ClientCert {
    /** PEM text in Base64. */
    Certificate: string;
    /** Its name. */
    CertName?: string;
    /** Its end, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    ExpireTime?: string;
    /** When it was issued, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    DeployTime?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Whether the settings fit the present forms; for the cloud's own use. */
  export interface Compatibility {
    /** A number of the cloud. */
    Code?: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Compression by the nodes. Without it, gzip for `js`, `html`, `css`, `xml`, `json`, `shtml` and `htm` of 256 to 2,097,152 bytes. */
  export interface Compression {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The rules. */
    CompressionRules?: CompressionRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** What is compressed, and how. */
  export interface CompressionRule {
    /** Must be true. */
    Compress: boolean;
    /**
     * The smallest file. Unit: bytes.
     *
     * @default 256
     */
    MinLength: number;
    /** The largest file, at most 30 MB. Whether an MB has 1,000 or 1,024 KB is not documented. Unit: bytes. */
    MaxLength: number;
    /** The algorithms, the preferred one first. */
    Algorithms: ("gzip" | "brotli")[];
    /** Suffixes without the dot; not looked at where `RuleType` is there. */
    FileExtensions?: string[];
    /** What `RulePaths` are. */
    RuleType?: "all" | "file" | "directory" | "path" | "contentType";
    /** `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, media types such as `text/html` for `contentType`. */
    RulePaths?: string[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Which cookies count. */
  export interface CookieKey {
    /** Turns it on. */
    Switch: "on" | "off";
    /** Their names with `;` between them. */
    Value?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Removes a domain and its settings from the account. */
  export interface DeleteCdnDomain {
    /** The domain; it must be offline. */
    Domain: string;
  }
  /** Reads the series that is billed. It is late: 3 to 5 hours for accounts that are settled by the hour, 4 to 28 hours for those by the month. Then there is yesterday from 04:00 on, and the day before until then. */
  export interface DescribeBillingData {
    /** The beginning in UTC+8, inclusive, rounded down to the interval. */
    StartTime: string;
    /** The end, as the beginning; at most 90 days later. */
    EndTime: string;
    /** `min` for ranges up to 24 hours, `5min` (the points that are billed) and `hour` up to 31 days, `day` for longer ones. `min` is not there overseas. */
    Interval?: "min" | "5min" | "hour" | "day";
    /** A domain; all of the account where it is left out. */
    Domain?: string;
    /** A project; ignored where a domain is given. */
    Project?: number;
    /**
     * Where it was served.
     *
     * @default mainland
     */
    Area?: "mainland" | "overseas";
    /** The number of a province, or of an area overseas, from DescribeMapInfo. */
    District?: number;
    /**
     * `flux` (bytes), `bandwidth` (bit/s) or `https` (requests).
     *
     * @default bandwidth
     */
    Metric?: "flux" | "bandwidth" | "https";
    /**
     * The product.
     *
     * @default cdn
     */
    Product?: "cdn" | "ecdn";
    /**
     * The zone of the times: `UTC` and an offset.
     *
     * @default UTC+08:00
     */
    TimeZone?: string;
  }
  /** Reads a series of what the nodes served to visitors. Data arrive 5 to 10 minutes late. */
  export interface DescribeCdnData {
    /** The beginning, inclusive, rounded down to the interval; in UTC+8 unless `TimeZone` says otherwise. */
    StartTime: string;
    /** The end, as the beginning; at most 90 days later. */
    EndTime: string;
    /** `flux` (bytes), `bandwidth` (bit/s), `request`, `hitRequest`, `requestHitRate` (%), `hitFlux` (bytes), `fluxHitRate` (%), `statusCode`, `2xx` to `5xx`, or one status code. On ECDN also `fluxIn`, `fluxOut`, `bandwidthIn` and `bandwidthOut`. */
    Metric: string;
    /** The domains; all of the account where the list is empty. */
    Domains?: string[];
    /** A project; ignored where domains are given. */
    Project?: number;
    /** `min` for ranges up to 24 hours, `5min` and `hour` up to 31 days, `day` for longer ones. `min` is not there overseas. */
    Interval?: "min" | "5min" | "hour" | "day";
    /**
     * Whether each domain has a series of its own; not for status codes.
     *
     * @default false
     */
    Detail?: boolean;
    /** The number of an ISP, from DescribeMapInfo. Excludes the district and the version of IP. */
    Isp?: number;
    /** The number of a province, or of a country or area overseas. Excludes the ISP and the version of IP. */
    District?: number;
    /**
     * The protocol of the visitors.
     *
     * @default all
     */
    Protocol?: "all" | "http" | "https" | "quic";
    /**
     * Where the figures come from.
     *
     * @default monitor
     */
    DataSource?: "monitor";
    /**
     * The version of IP; for accounts that were let in.
     *
     * @default all
     */
    IpProtocol?: "all" | "ipv4" | "ipv6";
    /**
     * Where it was served.
     *
     * @default mainland
     */
    Area?: "mainland" | "overseas";
    /**
     * Overseas: whether places are those of the nodes or those of the visitors.
     *
     * @default server
     */
    AreaType?: "server" | "client";
    /**
     * The product.
     *
     * @default cdn
     */
    Product?: "cdn" | "ecdn";
    /**
     * The zone of the times: `UTC` and an offset.
     *
     * @default UTC+08:00
     */
    TimeZone?: string;
  }
  /** Lists the packages of access logs of a domain: one for each hour and area in which something was asked for. The last 30 days are kept; a package is complete about a day after its hour. */
  export interface DescribeCdnDomainLogs {
    /** The domain. */
    Domain: string;
    /** The beginning in UTC+8. */
    StartTime: string;
    /** The end in UTC+8. */
    EndTime: string;
    /**
     * How many packages to skip.
     *
     * @default 0
     */
    Offset?: number;
    /**
     * Packages a page.
     *
     * @default 100
     */
    Limit?: number;
    /**
     * Where it was served; `global` lists the packages of both areas.
     *
     * @default mainland
     */
    Area?: "mainland" | "overseas" | "global";
    /**
     * The kind of log.
     *
     * @default access
     */
    LogType?: "access";
  }
  /** Tells whether addresses are those of nodes, and where these are. */
  export interface DescribeCdnIp {
    /** The addresses. */
    Ips: string[];
  }
  /** Reads which domains of the account a certificate is for. `CertId` is looked at first where both are there. */
  export interface DescribeCertDomains {
    /** The certificate itself. */
    Cert?: string;
    /** The id of a hosted certificate. */
    CertId?: string;
    /**
     * The product of the domains.
     *
     * @default cdn
     */
    Product?: "cdn" | "ecdn";
  }
  /** Reads a series for each domain, place and provider. The cloud serves accounts that it let in. */
  export interface DescribeDistrictIspData {
    /** The domains. */
    Domains: string[];
    /** The beginning in UTC+8, inclusive. */
    StartTime: string;
    /** The end in UTC+8, inclusive. */
    EndTime: string;
    /** `bandwidth` (bit/s), `flux` (bytes), `request`, `statusCode` (classes, and 0 for none), `2xx` to `5xx`, or one status code. */
    Metric: string;
    /** Numbers of provinces or countries, from DescribeMapInfo; all provinces where the list is empty. */
    Districts?: number[];
    /** Numbers of providers of the mainland, from DescribeMapInfo; all where the list is empty. */
    Isps?: number[];
    /**
     * The protocol of the visitors.
     *
     * @default all
     */
    Protocol?: "all" | "http" | "https";
    /**
     * The version of IP.
     *
     * @default all
     */
    IpProtocol?: "all" | "ipv4" | "ipv6";
    /**
     * `min` for ranges up to 10 minutes, `5min` up to 3 hours.
     *
     * @default 5min
     */
    Interval?: "min" | "5min";
  }
  /** Lists the domains of the account, a page at a time. */
  export interface DescribeDomains {
    /**
     * How many domains to skip.
     *
     * @default 0
     */
    Offset?: number;
    /**
     * Domains a page.
     *
     * @default 100
     */
    Limit?: number;
    /** All of them must hold. */
    Filters?: DomainFilter[];
  }
  /** Lists the domains of the account with all of their settings, a page at a time. */
  export interface DescribeDomainsConfig {
    /**
     * How many domains to skip.
     *
     * @default 0
     */
    Offset?: number;
    /**
     * Domains a page.
     *
     * @default 100
     */
    Limit?: number;
    /** All of them must hold. */
    Filters?: DomainFilter[];
    /** The order. */
    Sort?: Sort;
  }
  /** Lists the nodes of a domain. The SDK says that nodes of the edge are not listed at present, and that the list is late. */
  export interface DescribeIpStatus {
    /** The domain. */
    Domain: string;
    /**
     * `edge`: the nodes that answer visitors; `last`: those that ask the origin.
     *
     * @default edge
     */
    Layer?: "edge" | "last";
    /** Where the nodes are. */
    Area?: "mainland" | "overseas" | "global";
    /**
     * Whether ranges are listed in place of addresses.
     *
     * @default false
     */
    Segment?: boolean;
    /**
     * Whether the IPv6 addresses are listed too.
     *
     * @default false
     */
    ShowIpv6?: boolean;
    /**
     * Whether IPv6 addresses are shortened.
     *
     * @default false
     */
    AbbreviationIpv6?: boolean;
  }
  /** Reads how many different addresses of visitors the access logs hold, in each five minutes or on each day. */
  export interface DescribeIpVisit {
    /** The beginning in UTC+8, inclusive, rounded down to the interval. */
    StartTime: string;
    /** The end, as the beginning. */
    EndTime: string;
    /** The domains; all of the account where the list is empty. */
    Domains?: string[];
    /** A project; ignored where domains are given. */
    Project?: number;
    /**
     * `5min` for ranges up to 24 hours, `day` for longer ones.
     *
     * @default the one of the range
     */
    Interval?: "5min" | "day";
  }
  /** Lists the numbers that other actions take for providers or places. */
  export interface DescribeMapInfo {
    /** `isp`: providers of the mainland. `district`: provinces, and countries and areas overseas. */
    Name: "isp" | "district";
  }
  /** Reads a series of what the origins answered the nodes. */
  export interface DescribeOriginData {
    /** The beginning in UTC+8, inclusive, rounded down to the interval. */
    StartTime: string;
    /** The end, as the beginning; at most 90 days later. */
    EndTime: string;
    /** `flux` (bytes), `bandwidth` (bit/s), `request`, `failRequest`, `failRate` (%), `statusCode`, `2xx` to `5xx`, or one status code of the origin. */
    Metric: string;
    /** The domains; all of the account where the list is empty. */
    Domains?: string[];
    /** A project; ignored where domains are given. */
    Project?: number;
    /** `min` for ranges up to 24 hours, `5min` and `hour` up to 31 days, `day` for longer ones. `min` is not there overseas. */
    Interval?: "min" | "5min" | "hour" | "day";
    /**
     * Whether each domain has a series of its own; not for status codes.
     *
     * @default false
     */
    Detail?: boolean;
    /**
     * Where it was served.
     *
     * @default mainland
     */
    Area?: "mainland" | "overseas";
    /**
     * The zone of the times: `UTC` and an offset.
     *
     * @default UTC+08:00
     */
    TimeZone?: string;
  }
  /** Reads by what the account pays in an area. The API 3.0 document knows no parameters. */
  export interface DescribePayType {
    /**
     * The area.
     *
     * @default mainland
     */
    Area?: "mainland" | "overseas" | "global";
    /**
     * The product.
     *
     * @default cdn
     */
    Product?: "cdn" | "ecdn";
    /**
     * `flux` for traffic, `https` for HTTPS requests.
     *
     * @default flux
     */
    Type?: "flux" | "https";
  }
  /** Reads the account's quota of purges. It has no parameters. */
  export interface DescribePurgeQuota {
  }
  /** Lists purges, newest first. Either a task id or both times are needed. */
  export interface DescribePurgeTasks {
    /** URLs or directories. */
    PurgeType?: "url" | "path";
    /** The first moment; goes with the end time. */
    StartTime?: string;
    /** The last moment; goes with the start time. */
    EndTime?: string;
    /** The task that PurgeUrlsCache or PurgePathCache answered with. */
    TaskId?: string;
    /**
     * How many rows to skip.
     *
     * @default 0
     */
    Offset?: number;
    /**
     * Rows a page.
     *
     * @default 20
     */
    Limit?: number;
    /** A domain, or a whole URL with its scheme. */
    Keyword?: string;
    /** How far they are. */
    Status?: "fail" | "done" | "process";
    /** Where they were purged; `global` is both areas. */
    Area?: "mainland" | "overseas" | "global";
  }
  /** Reads the account's quota of prefetches. It has no parameters. */
  export interface DescribePushQuota {
  }
  /** Lists prefetches, newest first. Either a task id or both times are needed. */
  export interface DescribePushTasks {
    /** The first moment; goes with the end time. */
    StartTime?: string;
    /** The last moment; goes with the start time. */
    EndTime?: string;
    /** The task that PushUrlsCache answered with. */
    TaskId?: string;
    /** A domain, or a whole URL with its scheme. */
    Keyword?: string;
    /**
     * How many rows to skip.
     *
     * @default 0
     */
    Offset?: number;
    /**
     * Rows a page.
     *
     * @default 20
     */
    Limit?: number;
    /** Where they were loaded to. */
    Area?: "mainland" | "overseas" | "global";
    /** How far they are; `invalid` where the origin answered 4xx or 5xx. */
    Status?: "fail" | "done" | "process" | "invalid";
  }
  /** Ranks visitors, highest first: the top 100 addresses or referers, or all devices, browsers or systems. */
  export interface DescribeTopData {
    /** The first day. */
    StartTime: string;
    /** The last day, inclusive. */
    EndTime: string;
    /** What is ranked: addresses, or what the user agents and referers say. */
    Metric: "ip" | "ua_device" | "ua_browser" | "ua_os" | "referer";
    /** By bytes or by requests. */
    Filter: "flux" | "request";
    /** The domains; all of the account where the list is empty. */
    Domains?: string[];
    /** A project; ignored where domains are given. */
    Project?: number;
    /**
     * Whether each domain has a ranking of its own.
     *
     * @default false
     */
    Detail?: boolean;
    /**
     * Where it was served.
     *
     * @default mainland
     */
    Area?: "mainland" | "overseas";
    /**
     * The product.
     *
     * @default cdn
     */
    Product?: "cdn";
  }
  /** Lists the traffic packages of the account, a page at a time. */
  export interface DescribeTrafficPackages {
    /**
     * How many packages to skip.
     *
     * @default 0
     */
    Offset?: number;
    /**
     * Packages a page.
     *
     * @default 100
     */
    Limit?: number;
    /**
     * The order: by expiry, by creation, by status (in use, not begun, used up, expired) or by where they came from (bought, extended, given).
     *
     * @default expireTimeDesc
     */
    SortBy?: "expireTimeDesc" | "expireTimeAsc" | "createTimeDesc" | "createTimeAsc" | "status" | "channel";
  }
  /** Lists URLs in which the cloud found something that may not be served. */
  export interface DescribeUrlViolations {
    /**
     * How many rows to skip.
     *
     * @default 0
     */
    Offset?: number;
    /**
     * Rows a page.
     *
     * @default 100
     */
    Limit?: number;
    /** The domains; all of the account where the list is empty. */
    Domains?: string[];
  }
  /** A domain with all of its settings. What is not set is null in the answer and `None` here. */
  export interface DetailDomain {
    /** The id of the domain, such as `cdn-gnr2h5a4`. */
    ResourceId?: string;
    /** The account. */
    AppId?: number;
    /** The domain's name. */
    Domain?: string;
    /** Where its DNS record must point. */
    Cname?: string;
    /** Its state. */
    Status?: "rejected" | "processing" | "closing" | "online" | "offline";
    /**
     * The project; 0 is the default one.
     *
     * @default 0
     */
    ProjectId?: number;
    /** What it serves. */
    ServiceType?: "web" | "download" | "media" | "hybrid" | "dynamic";
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    CreateTime?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    UpdateTime?: string;
    /** Where the nodes fetch what they do not have. */
    Origin?: Origin;
    /** `normal`, or why the domain is blocked; `idle` stands for 90 days without use. */
    Disable?: "normal" | "overdue" | "malicious" | "ddos" | "ddos_risk" | "idle" | "unlicensed" | "capping" | "readonly";
    /** Where it is served. Where the area is widened to `global`, the new part gets the settings of the old one. */
    Area?: "mainland" | "overseas" | "global";
    /** Where its settings are locked. */
    Readonly?: "normal" | "mainland" | "overseas" | "global";
    /** IPv6 towards the origin; chosen when the domain was added. */
    Ipv6?: Ipv6;
    /** Labels; chosen when the domain was added. */
    Tag?: Tag[];
    /** Whether the settings fit the present forms; for the cloud's own use. */
    Compatibility?: Compatibility;
    /** Security by the cloud's SCDN. */
    SecurityConfig?: SecurityConfig;
    /** Smaller images; changed by UpdateImageConfig. */
    ImageOptimization?: ImageOptimization;
    /** Whether the domain may have advanced features. */
    Advance?: "on" | "off";
    /** The advanced features that it may have. */
    AdvanceSet?: AdvanceConfig[];
    /** Settings as a text of rules. */
    RuleEngine?: RuleEngine;
    /** The domain above, where this one is part of a wildcard. */
    ParentHost?: string;
    /** Who may ask, by the User-Agent header. */
    UserAgentFilter?: UserAgentFilter;
    /** Refusals by header or URL. */
    AccessControl?: AccessControl;
    /** Refusals by parameter. */
    ParamFilter?: ParamFilter;
    /** Who may ask, by place. */
    GeoBlocker?: GeoBlocker;
    /** Protection against stolen traffic; in the mainland only. */
    AutoGuard?: AutoGuard;
    /** Asking a server of one's own about each request. */
    RemoteAuthentication?: RemoteAuthentication;
    /** Signed links in the forms of other clouds. */
    AdvancedAuthentication?: AdvancedAuthentication;
    /** Signed requests to the origin. */
    OriginAuthentication?: OriginAuthentication;
    /** Whether requests for the same thing are joined on their way to the origin. */
    OriginCombine?: OriginCombine;
    /** Redirects by path. */
    UrlRedirect?: UrlRedirect;
    /** How large uploads may be. */
    PostMaxSize?: PostSize;
    /** WebSocket; for `ecdn`. */
    WebSocket?: WebSocket;
    /** A CNAME that several domains share. */
    ShareCname?: ShareCname;
    /** The ports that visitors may come to. */
    AccessPort?: number[];
    /** What differs between the areas. */
    SpecificConfig?: SpecificConfig;
    /** How long the nodes wait for the origin. */
    OriginPullTimeout?: OriginPullTimeout;
    /** IPv6 towards visitors. */
    Ipv6Access?: Ipv6Access;
    /** Whether stale copies are served while the origin is down. */
    OfflineCache?: OfflineCache;
    /** QUIC, which is billed. */
    Quic?: Quic;
    /** The key for a private bucket of another store that takes AWS signatures. */
    OthersPrivateAccess?: OthersPrivateAccess;
    /** HTTPS requests, which are billed. */
    HttpsBilling?: HttpsBilling;
    /** How long the nodes keep things. */
    Cache?: Cache;
    /** What tells two things in the cache apart, besides host and path. */
    CacheKey?: CacheKey;
    /** Compression by the nodes. */
    Compression?: Compression;
    /** Who may ask, by IP address. */
    IpFilter?: IpFilter;
    /** How often one IP address may ask one node. */
    IpFreqLimit?: IpFreqLimit;
    /** Who may ask, by the page that links here. */
    Referer?: Referer;
    /** Links that are signed and end. */
    Authentication?: Authentication;
    /** Headers that the nodes change on their way to the origin. */
    RequestHeader?: RequestHeader;
    /** Headers that the nodes change on their way to the visitor. */
    ResponseHeader?: ResponseHeader;
    /** Whether the headers of the origin are kept with the body. */
    ResponseHeaderCache?: ResponseHeaderCache;
    /** How long errors of the origin are kept. */
    StatusCodeCache?: StatusCodeCache;
    /** How long browsers keep things: the `max-age` that the nodes send. */
    MaxAge?: MaxAge;
    /** Pages of one's own for errors. */
    ErrorPage?: ErrorPage;
    /** HTTPS towards the visitor. */
    Https?: Https;
    /** Redirects between HTTP and HTTPS. */
    ForceRedirect?: ForceRedirect;
    /** A cap on traffic, and an alert before it. */
    BandwidthAlert?: BandwidthAlert;
    /** How fast one connection is served. */
    DownstreamCapping?: DownstreamCapping;
    /** Whether the nodes fetch large files in parts. */
    RangeOriginPull?: RangeOriginPull;
    /** Whether the nodes follow a redirect of the origin themselves instead of handing it on. */
    FollowRedirect?: FollowRedirect;
    /** A better route to origins across the border; withdrawn by the cloud. */
    OriginPullOptimization?: OriginPullOptimization;
    /** Whether players may ask for a part of a video by time. */
    VideoSeek?: VideoSeek;
    /** Whether crawlers are always sent to the origin, so that the address of the site stays the same for them. */
    Seo?: Seo;
    /** The key for a private bucket of AWS S3. */
    AwsPrivateAccess?: AwsPrivateAccess;
    /** The key for a private bucket of Alibaba Cloud OSS. */
    OssPrivateAccess?: OssPrivateAccess;
    /** The key for a private bucket of Huawei Cloud OBS. */
    HwPrivateAccess?: HwPrivateAccess;
    /** The key for a private bucket of Qiniu Kodo. */
    QnPrivateAccess?: QnPrivateAccess;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A page of domains with their settings. */
  export interface DetailDomains {
    /** The domains of this page. */
    Domains?: DetailDomain[];
    /** How many domains match in all. */
    TotalNumber?: number;
  }
  /** Makes the nodes answer 403 for URLs. It holds for visitors in the mainland only. */
  export interface DisableCaches {
    /** The URLs, each for its own protocol. */
    Urls: string[];
  }
  /** A page of blocks. */
  export interface DisableRecords {
    /** The rows of this page. */
    UrlRecordList?: UrlRecord[];
    /** How many rows match in all. */
    TotalCount?: number;
  }
  /** The series that were asked for. */
  export interface DistrictIspData {
    /** An entry for each domain, place, provider and metric. */
    Data?: DistrictIspInfo[];
  }
  /** What the visitors of a place and a provider were served. */
  export interface DistrictIspInfo {
    /** The domain. */
    Domain?: string;
    /** The protocol that was asked for. */
    Protocol?: string;
    /** The version of IP that was asked for. */
    IpProtocol?: string;
    /** The first point, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    StartTime?: string;
    /** The last point, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    EndTime?: string;
    /** The distance of the points. Unit: minutes. */
    Interval?: number;
    /** The metric, or the class or code of a part of one. */
    Metric?: string;
    /** The number of the place. */
    District?: number;
    /** The number of the provider. */
    Isp?: number;
    /** The points in the order of time, in the unit of the metric. */
    DataPoints?: number[];
    /** The name of the place. */
    DistrictName?: string;
    /** The name of the provider. */
    IspName?: string;
  }
  /** A condition on domains. */
  export interface DomainFilter {
    /** The field that is compared. */
    Name: "origin" | "domain" | "resourceId" | "status" | "serviceType" | "projectId" | "domainType" | "fullUrlCache" | "https" | "originPullProtocol" | "tagKey";
    /** One of these must match. */
    Value: string[];
    /** Whether a part of the field is enough, for `domain` and `origin`. */
    Fuzzy?: boolean;
  }
  /** A package: gzip around one text without an ending of its own. */
  export interface DomainLog {
    /** Its first second in UTC+8: `YYYY-MM-DD HH:00:00`. */
    StartTime?: string;
    /** Its last second in UTC+8: `YYYY-MM-DD HH:59:59`. */
    EndTime?: string;
    /** The link, which works for a day. Whoever has it needs no other proof. */
    LogPath?: string;
    /** `mainland` or `overseas`. */
    Area?: string;
    /** Its name: the hour, the domain and the area. */
    LogName?: string;
    /** Its size. Unit: bytes. */
    FileSize?: number;
  }
  /** A page of packages. */
  export interface DomainLogs {
    /** The packages of this page. */
    DomainLogs?: DomainLog[];
    /** How many match in all. */
    TotalCount?: number;
  }
  /** A page of domains. */
  export interface Domains {
    /** The domains of this page. */
    Domains?: BriefDomain[];
    /** How many domains match in all. */
    TotalNumber?: number;
  }
  /** It was done; the cloud says nothing further. */
  export interface Done {
  }
  /** How fast one connection is served. */
  export interface DownstreamCapping {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** The limits. */
    CappingRules?: CappingRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Adds a domain with the settings of another one of the account. */
  export interface DuplicateDomainConfig {
    /** The new domain. */
    Domain: string;
    /** The domain whose settings it gets. */
    ReferenceDomain: string;
  }
  /** Lets the nodes serve URLs again that the account has blocked, in 5 to 10 minutes. */
  export interface EnableCaches {
    /** The URLs, as they were blocked. */
    Urls: string[];
    /** The day of the block. */
    Date?: string;
  }
  /** Pages of one's own for errors. Not for every account. */
  export interface ErrorPage {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** The pages. */
    PageRules?: ErrorPageRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A page for an error. */
  export interface ErrorPageRule {
    /** The error. */
    StatusCode: 400 | 403 | 404 | 500;
    /** The status code of the redirect. */
    RedirectCode: 301 | 302;
    /** The full URL of the page. */
    RedirectUrl: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** What the protection against stolen traffic refuses. */
  export interface FilterRules {
    /** What is done. */
    FilterType: "forbidden";
    /** All requests, or files of some suffixes. */
    RuleType: "all" | "file";
    /** `*` for `all`, suffixes without the dot for `file`. */
    RulePaths: string[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Whether the nodes follow a redirect of the origin themselves instead of handing it on. */
  export interface FollowRedirect {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** The Host header of the request that follows; for accounts that were let in. */
    RedirectConfig?: RedirectConfig;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Redirects between HTTP and HTTPS. */
  export interface ForceRedirect {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** What visitors are sent to. */
    RedirectType?: "http" | "https";
    /** The status code of the redirect. */
    RedirectStatusCode?: 301 | 302 | 307 | 308;
    /** Whether added response headers stand in the redirect, too. */
    CarryHeaders?: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A list of places for some paths. */
  export interface GeoBlockStrategy {
    /** Whether the list lets in or keeps out. */
    BlockType: "whitelist" | "blacklist";
    /** `*` for `all`, directories such as `/img/` for `directory`. */
    RulePaths: string[];
    /** What `RulePaths` are. */
    RuleType: "all" | "directory";
    /** The places: `CN-` and two letters for a province, Hong Kong, Macao and Taiwan, else the two letters of the country. Hong Kong, Macao and Taiwan are there in both forms. */
    Districts: ("CN-AH" | "CN-BJ" | "CN-CQ" | "CN-FJ" | "CN-GD" | "CN-GS" | "CN-GX" | "CN-GZ" | "CN-HA" | "CN-HB" | "CN-HE" | "CN-HI" | "CN-HK" | "CN-HL" | "CN-HN" | "CN-JL" | "CN-JS" | "CN-JX" | "CN-LN" | "CN-MO" | "CN-NM" | "CN-NX" | "CN-QH" | "CN-SC" | "CN-SD" | "CN-SH" | "CN-SN" | "CN-SX" | "CN-TJ" | "CN-TW" | "CN-XJ" | "CN-XZ" | "CN-YN" | "CN-ZJ" | "AF" | "AX" | "AL" | "DZ" | "AS" | "AD" | "AO" | "AI" | "AQ" | "AG" | "AR" | "AM" | "AW" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BQ" | "BA" | "BW" | "BV" | "BR" | "IO" | "BN" | "BG" | "BF" | "BI" | "CV" | "KH" | "CM" | "CA" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CC" | "CO" | "KM" | "CG" | "CD" | "CK" | "CR" | "CI" | "HR" | "CU" | "CW" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "GQ" | "ER" | "EE" | "SZ" | "ET" | "FK" | "FO" | "FJ" | "FI" | "FR" | "GF" | "PF" | "TF" | "GA" | "GM" | "GE" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GU" | "GT" | "GG" | "GN" | "GW" | "GY" | "HT" | "HM" | "VA" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IR" | "IQ" | "IE" | "IM" | "IL" | "IT" | "JM" | "JP" | "JE" | "JO" | "KZ" | "KE" | "KI" | "KP" | "KR" | "KW" | "KG" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "ME" | "MS" | "MA" | "MZ" | "MM" | "NA" | "NR" | "NP" | "NL" | "NC" | "NZ" | "NI" | "NE" | "NG" | "NU" | "NF" | "MK" | "MP" | "NO" | "OM" | "PK" | "PW" | "PS" | "PA" | "PG" | "PY" | "PE" | "PH" | "PN" | "PL" | "PT" | "PR" | "QA" | "RE" | "RO" | "RU" | "RW" | "BL" | "SH" | "KN" | "LC" | "MF" | "PM" | "VC" | "WS" | "SM" | "ST" | "SA" | "SN" | "RS" | "SC" | "SL" | "SG" | "SX" | "SK" | "SI" | "SB" | "SO" | "ZA" | "GS" | "SS" | "ES" | "LK" | "SD" | "SR" | "SJ" | "SE" | "CH" | "SY" | "TW" | "TJ" | "TZ" | "TH" | "TL" | "TG" | "TK" | "TO" | "TT" | "TN" | "TR" | "TM" | "TC" | "TV" | "UG" | "UA" | "AE" | "GB" | "US" | "UM" | "UY" | "UZ" | "VU" | "VE" | "VN" | "VG" | "VI" | "WF" | "EH" | "YE" | "ZM" | "ZW")[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Who may ask, by place. */
  export interface GeoBlocker {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** The rules. */
    BlockRules?: GeoBlockStrategy[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Lists URLs that the account has blocked or released. Either a task id or both times are needed. */
  export interface GetDisableRecords {
    /** One URL. */
    Url?: string;
    /** The first moment; goes with the end time. */
    StartTime?: string;
    /** The last moment; goes with the start time. */
    EndTime?: string;
    /** `disable` for what is blocked now, `enable` for what was released. */
    Status?: "disable" | "enable";
    /**
     * How many rows to skip.
     *
     * @default 0
     */
    Offset?: number;
    /**
     * Rows a page.
     *
     * @default 20
     */
    Limit?: number;
    /** The task that DisableCaches or EnableCaches answered with. */
    TaskId?: string;
  }
  /** Whether JPEGs are made smaller by Guetzli. */
  export interface GuetzliAdapter {
    /** Turns it on. */
    Switch?: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Which request headers count. */
  export interface HeaderKey {
    /** Turns it on. */
    Switch?: "on" | "off";
    /** Their names with `;` between them. */
    Value?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Keeping what the origin gives no time for. */
  export interface HeuristicCache {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** How long. */
    CacheConfig?: CacheConfig;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Telling browsers to come by HTTPS only. */
  export interface Hsts {
    /** Turns it on. */
    Switch: "on" | "off";
    /** How long they shall remember it. Unit: s. */
    MaxAge?: number;
    /** Whether it holds for every domain below. */
    IncludeSubDomains?: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A header of a request. */
  export interface HttpHeader {
    /** Its name. */
    Name: string;
    /** Its value. */
    Value?: string;
  }
  /** A change of a header under some paths. */
  export interface HttpHeaderPathRule {
    /** `set` overwrites or creates and joins repeats, `add` may repeat the header, `del` takes it away. */
    HeaderMode: "set" | "del" | "add";
    /** The header. */
    HeaderName: string;
    /** Its value, at most 1,000 characters in a request and 2,000 in a response; not needed for `del`. */
    HeaderValue?: string;
    /** What `RulePaths` are. */
    RuleType: "all" | "file" | "directory" | "path";
    /** `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`. */
    RulePaths: string[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A change of a header. */
  export interface HttpHeaderRule {
    /** `set` overwrites or creates, `add` may repeat the header, `del` takes it away. */
    HeaderMode: "add" | "set" | "del";
    /** The header. */
    HeaderName: string;
    /** Its value; not needed for `del`. */
    HeaderValue?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** HTTPS towards the visitor. */
  export interface Https {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** Whether HTTP/2 is spoken. */
    Http2?: "on" | "off";
    /**
     * Whether the nodes hand out the proof that the certificate was not revoked.
     *
     * @default off
     */
    OcspStapling?: "on" | "off";
    /**
     * Whether visitors must show a certificate; needs `ClientCertInfo`. Not for every account.
     *
     * @default off
     */
    VerifyClient?: "on" | "off";
    /** The certificate of the domain. */
    CertInfo?: ServerCert;
    /** The authority that certificates of visitors must be from. */
    ClientCertInfo?: ClientCert;
    /**
     * SPDY, which browsers have given up.
     *
     * @default off
     */
    Spdy?: "on" | "off";
    /** How far the certificate is on the nodes. */
    SslStatus?: "closed" | "deploying" | "deployed" | "failed";
    /** Telling browsers to come by HTTPS only. */
    Hsts?: Hsts;
    /** The versions, a run without gaps; for domains with advanced features. */
    TlsVersion?: ("TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3")[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** HTTPS requests, which are billed. Off refuses them. */
  export interface HttpsBilling {
    /**
     * Turns it on.
     *
     * @default on
     */
    Switch: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The key for a private bucket of Huawei Cloud OBS. */
  export interface HwPrivateAccess {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The id of the key. */
    AccessKey?: string;
    /** The key itself. It comes back masked: enter it again where its object is sent. */
    SecretKey?: string;
    /** The bucket. */
    Bucket?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Smaller images for browsers that know the format. Shown here, changed by UpdateImageConfig. */
  export interface ImageOptimization {
    /** WebP. */
    WebpAdapter?: WebpAdapter;
    /** TPG. */
    TpgAdapter?: TpgAdapter;
    /** Guetzli. */
    GuetzliAdapter?: GuetzliAdapter;
    /** AVIF. */
    AvifAdapter?: AvifAdapter;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Who may ask, by IP address. */
  export interface IpFilter {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** Whether the list lets in or keeps out. */
    FilterType?: "whitelist" | "blacklist";
    /** Addresses and networks of IPv4 and IPv6: `203.0.113.7`, `203.0.113.0/24`, `2001:db8::/32`. */
    Filters?: string[];
    /** Lists by path, with at most 1,000 addresses in all. */
    FilterRules?: IpFilterPathRule[];
    /**
     * The status code of a refusal: 514, 403, 404 or 609; anything else is taken for 514. Answers other than 514 count as HTTPS requests on the bill.
     *
     * @default 514
     */
    ReturnCode?: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A list of addresses for some paths. */
  export interface IpFilterPathRule {
    /** Whether the list lets in or keeps out. */
    FilterType: "whitelist" | "blacklist";
    /** As in `IpFilter`: at most 500 to let in, 200 to keep out. */
    Filters: string[];
    /** What `RulePaths` are. */
    RuleType: "all" | "file" | "directory" | "path";
    /** `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`. */
    RulePaths: string[];
    /** A remark of at most 50 characters. */
    Remark?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** How often one IP address may ask one node. More is refused with 514. */
  export interface IpFreqLimit {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** Requests of one address to one node, at least 1. Unit: requests/s. */
    Qps?: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A node. */
  export interface IpStatus {
    /** Its address, or a range. */
    Ip?: string;
    /** The province or country. */
    District?: string;
    /** The provider. */
    Isp?: string;
    /** The city. */
    City?: string;
    /** `online` or `offline`. */
    Status?: string;
    /** Its IPv6 address. */
    Ipv6?: string;
  }
  /** The nodes. */
  export interface IpStatuses {
    /** All of them. */
    Ips?: IpStatus[];
    /** How many there are. */
    TotalCount?: number;
  }
  /** IPv6 towards the origin. It is chosen when the domain is added. */
  export interface Ipv6 {
    /** Turns it on. */
    Switch: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** IPv6 towards visitors. */
  export interface Ipv6Access {
    /** Turns it on. */
    Switch: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** What tells things under some paths apart. */
  export interface KeyRule {
    /** Suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for `index`. */
    RulePaths: string[];
    /** What `RulePaths` are. */
    RuleType: "file" | "directory" | "path" | "index";
    /** Whether all parameters count (`on`), or none (`off`). */
    FullUrlCache: "on" | "off";
    /** Whether upper and lower case are the same. */
    IgnoreCase: "on" | "off";
    /** Which parameters count. */
    QueryString: RuleQueryString;
    /** Who made the rule: send `user`. */
    RuleTag: "user";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Ranks what was served, highest first. What may be ranked by which filter: `url`, `path`, `district` and `isp` by `flux` and `request`; `host` by all filters of visitors, `originHost` by all filters of origins. */
  export interface ListTopData {
    /** The beginning in UTC+8, rounded down to the minute. */
    StartTime: string;
    /** The last day: all of it counts, whatever time of day is given. */
    EndTime: string;
    /** What is ranked. Overseas `url`, `district`, `host` and `originHost`. `path` is in the API 3.0 document only, which writes the others with a capital. */
    Metric: "url" | "path" | "district" | "isp" | "host" | "originHost";
    /** By what: bytes, requests, the highest bandwidth, the share of bytes from the cache, or requests by the class of their code. `statusCode` and `OriginStatusCode` count the code of `Code`. Those of origins are for `originHost`; overseas it has `flux`, `request` and `bandwidth` only. */
    Filter: "flux" | "request" | "bandwidth" | "fluxHitRate" | "2XX" | "3XX" | "4XX" | "5XX" | "statusCode" | "origin_2XX" | "origin_3XX" | "origin_4XX" | "origin_5XX" | "OriginStatusCode";
    /** The domains; all of the account where the list is empty. */
    Domains?: string[];
    /** A project; ignored where domains are given. */
    Project?: number;
    /**
     * Whether each domain has a ranking of its own, for `url`, `path`, `district` and `isp`.
     *
     * @default false
     */
    Detail?: boolean;
    /** The status code, with the filters `statusCode` and `OriginStatusCode`. */
    Code?: string;
    /**
     * Where it was served.
     *
     * @default mainland
     */
    Area?: "mainland" | "overseas";
    /**
     * Overseas, for `district` and `host`: whether places are those of the nodes or those of the visitors. `host` by `client` has the filters `flux`, `request` and `bandwidth`.
     *
     * @default server
     */
    AreaType?: "server" | "client";
    /**
     * The product.
     *
     * @default cdn
     */
    Product?: "cdn" | "ecdn";
    /**
     * How many rows: at most 100, and 1,000 of `url`.
     *
     * @default the most
     */
    Limit?: number;
  }
  /** What holds in the mainland alone. */
  export interface MainlandConfig {
    /** What the domain serves. */
    ServiceType?: "web" | "download" | "media";
    /** Where the nodes fetch what they do not have. */
    Origin?: Origin;
    /** How long the nodes keep things. */
    Cache?: Cache;
    /** What tells two things in the cache apart, besides host and path. */
    CacheKey?: CacheKey;
    /** Compression by the nodes. */
    Compression?: Compression;
    /** Who may ask, by IP address. */
    IpFilter?: IpFilter;
    /** How often one IP address may ask one node. */
    IpFreqLimit?: IpFreqLimit;
    /** Who may ask, by the page that links here. */
    Referer?: Referer;
    /** Links that are signed and end. */
    Authentication?: Authentication;
    /** Headers that the nodes change on their way to the origin. */
    RequestHeader?: RequestHeader;
    /** Headers that the nodes change on their way to the visitor. */
    ResponseHeader?: ResponseHeader;
    /** Whether the headers of the origin are kept with the body. */
    ResponseHeaderCache?: ResponseHeaderCache;
    /** How long errors of the origin are kept. */
    StatusCodeCache?: StatusCodeCache;
    /** How long browsers keep things: the `max-age` that the nodes send. */
    MaxAge?: MaxAge;
    /** Pages of one's own for errors. */
    ErrorPage?: ErrorPage;
    /** HTTPS towards the visitor. */
    Https?: Https;
    /** Redirects between HTTP and HTTPS. */
    ForceRedirect?: ForceRedirect;
    /** A cap on traffic, and an alert before it. */
    BandwidthAlert?: BandwidthAlert;
    /** How fast one connection is served. */
    DownstreamCapping?: DownstreamCapping;
    /** Whether the nodes fetch large files in parts. */
    RangeOriginPull?: RangeOriginPull;
    /** Whether the nodes follow a redirect of the origin themselves instead of handing it on. */
    FollowRedirect?: FollowRedirect;
    /** A better route to origins across the border; withdrawn by the cloud. */
    OriginPullOptimization?: OriginPullOptimization;
    /** Whether players may ask for a part of a video by time. */
    VideoSeek?: VideoSeek;
    /** Whether crawlers are always sent to the origin, so that the address of the site stays the same for them. */
    Seo?: Seo;
    /** The key for a private bucket of AWS S3. */
    AwsPrivateAccess?: AwsPrivateAccess;
    /** The key for a private bucket of Alibaba Cloud OSS. */
    OssPrivateAccess?: OssPrivateAccess;
    /** The key for a private bucket of Huawei Cloud OBS. */
    HwPrivateAccess?: HwPrivateAccess;
    /** The key for a private bucket of Qiniu Kodo. */
    QnPrivateAccess?: QnPrivateAccess;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A number and its name. */
  export interface MapInfo {
    /** The number, which may be negative. */
    Id?: number;
    /** The name. */
    Name?: string;
  }
  /** Numbers and names. */
  export interface MapInfoList {
    /** All of them. */
    MapInfoList?: MapInfo[];
    /** Overseas: the areas of the nodes, with their countries. */
    ServerRegionRelation?: RegionMapRelation[];
    /** Overseas: the areas of the visitors, with their countries. */
    ClientRegionRelation?: RegionMapRelation[];
  }
  /** How long browsers keep things: the `max-age` that the nodes send. Not for every account. */
  export interface MaxAge {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** The times. */
    MaxAgeRules?: MaxAgeRule[];
    /** What holds for errors. */
    MaxAgeCodeRule?: MaxAgeCodeRule;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** What browsers are told about errors. */
  export interface MaxAgeCodeRule {
    /** What is done: `clear` takes `Cache-Control` away. */
    Action: "clear";
    /** The codes; only this range at present. */
    StatusCodes: "400-599"[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A browser's time for some paths. */
  export interface MaxAgeRule {
    /** What `MaxAgeContents` are. */
    MaxAgeType: "all" | "file" | "directory" | "path" | "index";
    /** `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for `index`. The rule for `all` cannot be taken away. */
    MaxAgeContents: string[];
    /** How long; 0 keeps nothing. Unit: s. */
    MaxAgeTime: number;
    /** Whether the origin's own header holds instead of the time. */
    FollowOrigin?: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Changes one property of a domain's settings; the rest of its object stays as it is. */
  export interface ModifyDomainConfig {
    /** The domain. */
    Domain: string;
    /** The path of the property with dots, such as `Https.CertInfo.CertId` or `Origin.Origins`. */
    Route: string;
    /** The new value as JSON text of an object with one name, `update`: `{"update":"on"}`. It may be a key, so it is never shown. */
    Value: string;
  }
  /** Whether stale copies are served while the origin is down. */
  export interface OfflineCache {
    /** Turns it on. */
    Switch: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Where the nodes fetch what they do not have. */
  export interface Origin {
    /** The servers: a domain, or `ip`, `ip:port`, `ip:port:weight` (weights 1 to 100). Send `OriginType` with them. */
    Origins?: string[];
    /** What the servers are; needed where `Origins` is sent. IPv6 and mixed kinds are for accounts that were let in. Answers may also say `image`, or `ftp` for old domains. */
    OriginType?: "domain" | "domainv6" | "cos" | "third_party" | "igtm" | "ip" | "ipv6" | "ip_ipv6" | "ip_domain" | "ip_domainv6" | "ipv6_domain" | "ipv6_domainv6" | "domain_domainv6" | "ip_ipv6_domain" | "ip_ipv6_domainv6" | "ip_domain_domainv6" | "ipv6_domain_domainv6" | "ip_ipv6_domain_domainv6";
    /**
     * The Host header that the origin sees. Needed for `cos` and `third_party`.
     *
     * @default the domain; for a wildcard domain, the one that is asked for
     */
    ServerName?: string;
    /** Whether the nodes sign their requests to a private bucket; for `cos`, and only after CDN was given the right to read it. */
    CosPrivateAccess?: "on" | "off";
    /** The protocol towards the origin; `follow` takes that of the visitor. */
    OriginPullProtocol?: "http" | "follow" | "https";
    /** The servers that are asked when the main ones fail: one domain, or `ip` and `ip:port`, without weights. Send `BackupOriginType` with them. */
    BackupOrigins?: string[];
    /** What the backup servers are; needed where `BackupOrigins` is sent. The last three kinds are on trial. */
    BackupOriginType?: "domain" | "ip" | "ipv6_domain" | "ip_ipv6" | "ip_ipv6_domain";
    /**
     * The Host header that the backup origin sees.
     *
     * @default that of the main origin
     */
    BackupServerName?: string;
    /** A path that is put before that of the visitor. */
    BasePath?: string;
    /** Rewrites of the path, by path. */
    PathRules?: PathRule[];
    /** Other origins, by path. */
    PathBasedOrigin?: PathBasedOriginRule[];
    /** The name in the TLS handshake with the origin. */
    Sni?: OriginSni;
    /** Details of TLS towards the origin. */
    AdvanceHttps?: AdvanceHttps;
    /** Whose object store it is; needed for `third_party`. `others` must take AWS signatures. The keys stand in the object of that store, such as `AwsPrivateAccess`. */
    OriginCompany?: "aws_s3" | "ali_oss" | "hw_obs" | "qiniu_kodo" | "others";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Signed requests to the origin; for accounts that were let in. */
  export interface OriginAuthentication {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The key. */
    TypeA?: OriginAuthenticationTypeA;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The key that requests to the origin are signed with. */
  export interface OriginAuthenticationTypeA {
    /** 6 to 32 letters and digits. */
    SecretKey: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Whether requests for the same thing are joined on their way to the origin; for accounts that were let in. */
  export interface OriginCombine {
    /** Turns it on. */
    Switch: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The series that were asked for. */
  export interface OriginData {
    /** The interval of the points: `min`, `5min`, `hour` or `day`. */
    Interval?: string;
    /** An entry for each domain, or one for all. */
    Data?: ResourceOriginData[];
  }
  /** A better route to origins across the border; withdrawn by the cloud. */
  export interface OriginPullOptimization {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** From outside into the mainland, or the other way. */
    OptimizationType?: "OVToCN" | "CNToOV";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** How long the nodes wait for the origin. */
  export interface OriginPullTimeout {
    /** For a connection. Unit: s. */
    ConnectTimeout: number;
    /** For data. Unit: s. */
    ReceiveTimeout: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The name in the TLS handshake with the origin. */
  export interface OriginSni {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The domain that is named; needed where it is on. */
    ServerName?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The key for a private bucket of Alibaba Cloud OSS. */
  export interface OssPrivateAccess {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The id of the key. */
    AccessKey?: string;
    /** The key itself. It comes back masked: enter it again where its object is sent. */
    SecretKey?: string;
    /** The region of the bucket. */
    Region?: string;
    /** The bucket. */
    Bucket?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The key for a private bucket of another store that takes AWS signatures. */
  export interface OthersPrivateAccess {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The id of the key. */
    AccessKey?: string;
    /** The key itself. It comes back masked: enter it again where its object is sent. */
    SecretKey?: string;
    /** The region of the bucket. */
    Region?: string;
    /** The bucket. */
    Bucket?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** What holds overseas alone. */
  export interface OverseaConfig {
    /** What the domain serves. */
    ServiceType?: "web" | "download" | "media";
    /** Where the nodes fetch what they do not have. */
    Origin?: Origin;
    /** How long the nodes keep things. */
    Cache?: Cache;
    /** What tells two things in the cache apart, besides host and path. */
    CacheKey?: CacheKey;
    /** Compression by the nodes. */
    Compression?: Compression;
    /** Who may ask, by IP address. */
    IpFilter?: IpFilter;
    /** How often one IP address may ask one node. */
    IpFreqLimit?: IpFreqLimit;
    /** Who may ask, by the page that links here. */
    Referer?: Referer;
    /** Links that are signed and end. */
    Authentication?: Authentication;
    /** Headers that the nodes change on their way to the origin. */
    RequestHeader?: RequestHeader;
    /** Headers that the nodes change on their way to the visitor. */
    ResponseHeader?: ResponseHeader;
    /** Whether the headers of the origin are kept with the body. */
    ResponseHeaderCache?: ResponseHeaderCache;
    /** How long errors of the origin are kept. */
    StatusCodeCache?: StatusCodeCache;
    /** How long browsers keep things: the `max-age` that the nodes send. */
    MaxAge?: MaxAge;
    /** Pages of one's own for errors. */
    ErrorPage?: ErrorPage;
    /** HTTPS towards the visitor. */
    Https?: Https;
    /** Redirects between HTTP and HTTPS. */
    ForceRedirect?: ForceRedirect;
    /** A cap on traffic, and an alert before it. */
    BandwidthAlert?: BandwidthAlert;
    /** How fast one connection is served. */
    DownstreamCapping?: DownstreamCapping;
    /** Whether the nodes fetch large files in parts. */
    RangeOriginPull?: RangeOriginPull;
    /** Whether the nodes follow a redirect of the origin themselves instead of handing it on. */
    FollowRedirect?: FollowRedirect;
    /** A better route to origins across the border; withdrawn by the cloud. */
    OriginPullOptimization?: OriginPullOptimization;
    /** Whether players may ask for a part of a video by time. */
    VideoSeek?: VideoSeek;
    /** Whether crawlers are always sent to the origin, so that the address of the site stays the same for them. */
    Seo?: Seo;
    /** The key for a private bucket of AWS S3. */
    AwsPrivateAccess?: AwsPrivateAccess;
    /** The key for a private bucket of Alibaba Cloud OSS. */
    OssPrivateAccess?: OssPrivateAccess;
    /** The key for a private bucket of Huawei Cloud OBS. */
    HwPrivateAccess?: HwPrivateAccess;
    /** The key for a private bucket of Qiniu Kodo. */
    QnPrivateAccess?: QnPrivateAccess;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Refusals by parameter. */
  export interface ParamFilter {
    /** Turns it on. */
    Switch: "on" | "off";
    /** What is refused. */
    FilterRules?: ParamFilterRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A parameter and its values that are refused. */
  export interface ParamFilterRule {
    /** The name of the parameter. */
    Key: string;
    /** The values. */
    Values: string[];
    /** The status code of the refusal, as text. */
    ReturnCode?: "403";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** An origin for some paths. */
  export interface PathBasedOriginRule {
    /** What `RulePaths` are. */
    RuleType: "file" | "directory" | "path" | "index";
    /** Suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for `index`. */
    RulePaths: string[];
    /** The servers: domains or IPv4 addresses. */
    Origin: string[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A rewrite of the path that the origin is asked for. */
  export interface PathRule {
    /** Whether `*` in the path is a wildcard. It is no regular expression, whatever its name says. */
    Regex: boolean;
    /** The path of the visitor without parameters, at most 1,024 characters and 5 wildcards. */
    Path: string;
    /**
     * The server for this path; a bucket with private access is not possible here.
     *
     * @default the main origin
     */
    Origin?: string;
    /**
     * The Host header for this path.
     *
     * @default that of the main origin
     */
    ServerName?: string;
    /**
     * Where that server stands: `CN` the mainland, `OV` outside of it.
     *
     * @default CN
     */
    OriginArea?: "CN" | "OV";
    /** The path that the origin is asked for: begins with `/`, no parameters, at most 1,024 characters. `$1` to `$5` stand for what the wildcards matched, in at most 10 places. */
    ForwardUri?: string;
    /** Headers for this path. */
    RequestHeaders?: HttpHeaderRule[];
    /** Whether the path must match as a whole, where there are no wildcards. */
    FullMatch?: boolean;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** By what is paid. */
  export interface PayType {
    /** `flux`, `bandwidth`, `request`, `flux_sep` or `bandwidth_sep` (static and dynamic content apart). Where a day is settled after it and something was used today, it is the method of tomorrow. */
    PayType?: string;
    /** `hour`, `day` or `month`. */
    BillingCycle?: string;
    /** The figure that is billed: `sum`, `max` (highest of a day), `monthMax` (average of the highest of each day), `day95` or `month95`. */
    StatType?: string;
    /** `all`: one price everywhere; `multiple`: one for each area. */
    RegionType?: string;
    /** The method in force, in the words of `PayType`. */
    CurrentPayType?: string;
  }
  /** How large uploads may be. */
  export interface PostSize {
    /** Turns the limit on; the platform's own is 32 MB. */
    Switch: "on" | "off";
    /**
     * The limit, 1 to 200 MB. That it counts bytes is likely, not documented. Unit: bytes.
     *
     * @default 33554432
     */
    MaxSize?: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A page of purges. */
  export interface PurgeLogs {
    /** The rows of this page. */
    PurgeLogs?: PurgeTask[];
    /** How many rows match in all. */
    TotalCount?: number;
  }
  /**
   * Expires the cached copies of directories and of all below them, in about 5 minutes.
   * The limits differ by account: ask DescribePurgeQuota for its own figures.
   */
  export interface PurgePathCache {
    /** Directories on domains of the account that are online or deploying. */
    Paths: string[];
    /** `flush` expires the files that changed at the origin, `delete` all of them. */
    FlushType: "flush" | "delete";
    /** Whether the cloud percent-encodes Chinese characters before it purges. */
    UrlEncode?: boolean;
    /**
     * Where they are purged. It must be served there.
     *
     * @default the domain's own area
     */
    Area?: "mainland" | "overseas";
  }
  /** The quota of purges, an entry an area. */
  export interface PurgeQuota {
    /** For URLs. */
    UrlPurge?: Quota[];
    /** For directories. */
    PathPurge?: Quota[];
  }
  /** A URL or directory of a purge. */
  export interface PurgeTask {
    /** The task. */
    TaskId?: string;
    /** The URL or directory. */
    Url?: string;
    /** `process`, `done` or `fail`. */
    Status?: string;
    /** `url` or `path`. */
    PurgeType?: string;
    /** `flush` (files that changed; directories only) or `delete` (all). */
    FlushType?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    CreateTime?: string;
  }
  /**
   * Expires the cached copies of URLs on every edge node, in about 5 minutes.
   * A URL of a domain that is served everywhere uses the day of both areas. The limits differ by account: ask DescribePurgeQuota for its own figures.
   */
  export interface PurgeUrlsCache {
    /** URLs on domains of the account that are online or deploying. */
    Urls: string[];
    /**
     * Where they are purged. It must be served there.
     *
     * @default the domain's own area
     */
    Area?: "mainland" | "overseas";
    /** Whether the cloud percent-encodes Chinese characters before it purges. */
    UrlEncode?: boolean;
  }
  /** A page of prefetches. */
  export interface PushLogs {
    /** The rows of this page. */
    PushLogs?: PushTask[];
    /** How many rows match in all. */
    TotalCount?: number;
  }
  /** The quota of prefetches. */
  export interface PushQuota {
    /** For URLs, an entry an area. */
    UrlPush?: Quota[];
  }
  /** A URL of a prefetch. */
  export interface PushTask {
    /** The task. */
    TaskId?: string;
    /** The URL. */
    Url?: string;
    /** `process`, `done`, `fail`, or `invalid` where the origin answered 4xx or 5xx. */
    Status?: string;
    /** How much of it is done. Unit: %. */
    Percent?: number;
    /** When it was submitted: `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    CreateTime?: string;
    /** `mainland`, `overseas` or `global`. */
    Area?: string;
    /** When it last moved, in the same form. */
    UpdateTime?: string;
  }
  /**
   * Loads URLs onto the nodes. A prefetch of both areas uses the day of each.
   * The origin has to serve them all at once: send what it can bear.
   */
  export interface PushUrlsCache {
    /** URLs on domains of the account that are online or deploying. */
    Urls: string[];
    /**
     * The `User-Agent` that the origin sees.
     *
     * @default TencentCdn
     */
    UserAgent?: string;
    /**
     * Where they are loaded to. The domain must be served there.
     *
     * @default mainland
     */
    Area?: "mainland" | "overseas" | "global";
    /** Which nodes load them: `middle` or nothing for the layer between edge and origin. Outside of the mainland the edge is the default, whose traffic is billed. */
    Layer?: "middle";
    /**
     * Whether the parts of M3U8 indexes are loaded too, three levels deep. Each counts; what is beyond the day's quota is left out in silence.
     *
     * @default false
     */
    ParseM3U8?: boolean;
    /**
     * Whether the origin is asked for whole files instead of ranges; not open to all accounts.
     *
     * @default false
     */
    DisableRange?: boolean;
    /** Headers that the origin sees. */
    Headers?: HttpHeader[];
    /** Whether the cloud percent-encodes the URLs. */
    UrlEncode?: boolean;
  }
  /** The key for a private bucket of Qiniu Kodo. */
  export interface QnPrivateAccess {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The id of the key. */
    AccessKey?: string;
    /** The key itself. It comes back masked: enter it again where its object is sent. */
    SecretKey?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Which parameters count. */
  export interface QueryStringKey {
    /** Turns it on. */
    Switch: "on" | "off";
    /** Whether the parameters are sorted first. */
    Reorder?: "on" | "off";
    /** All, none, only some, or all but some. */
    Action?: "includeAll" | "excludeAll" | "includeCustom" | "excludeCustom";
    /** Their names with `;` between them. */
    Value?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** QUIC, which is billed. */
  export interface Quic {
    /** Turns it on. */
    Switch: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** How much is allowed in one area. The day ends at midnight in UTC+8. */
  export interface Quota {
    /** Most entries a call. */
    Batch?: number;
    /** Most entries a day. */
    Total?: number;
    /** Entries left today. */
    Available?: number;
    /** `mainland` or `overseas`. */
    Area?: string;
  }
  /** Whether the nodes fetch large files in parts. */
  export interface RangeOriginPull {
    /**
     * Turns it on.
     *
     * @default on
     */
    Switch: "on" | "off";
    /** Exceptions, by path. */
    RangeRules?: RangeOriginPullRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** An exception for some paths. */
  export interface RangeOriginPullRule {
    /** Turns it on. */
    Switch: "on" | "off";
    /** What `RulePaths` are. */
    RuleType: "file" | "directory" | "path";
    /** Suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`. */
    RulePaths: string[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The rankings that were asked for. */
  export interface Rankings {
    /** An entry for each domain, or one for all. */
    Data?: TopData[];
  }
  /** The rankings that were asked for. */
  export interface RankingsMore {
    /** An entry for each domain, or one for all. */
    Data?: TopDataMore[];
  }
  /** The Host header after a redirect. */
  export interface RedirectConfig {
    /** Turns it on. */
    Switch: "on" | "off";
    /** For the main origin; needed where it is on. */
    FollowRedirectHost?: string;
    /** For the backup origin. */
    FollowRedirectBackupHost?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Who may ask, by the page that links here. */
  export interface Referer {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** The rules. */
    RefererRules?: RefererRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A list of pages for some paths. */
  export interface RefererRule {
    /** What `RulePaths` are. */
    RuleType: "all" | "file" | "directory" | "path";
    /** `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`. */
    RulePaths: string[];
    /** Whether the list lets in or keeps out. */
    RefererType: "whitelist" | "blacklist";
    /** The pages: domains, with `*` where it is needed. */
    Referers: string[];
    /** What becomes of requests without a Referer. Whitelist: true lets them in. Blacklist: true refuses them. */
    AllowEmpty: boolean;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** An area and what it is made of. */
  export interface RegionMapRelation {
    /** The number of the area. */
    RegionId?: number;
    /** The numbers of its countries. */
    SubRegionIdList?: number[];
  }
  /** Asking a server of one's own about each request. `RemoteAuthenticationRules` and `Server` exclude each other. */
  export interface RemoteAuthentication {
    /** Turns it on. */
    Switch: "on" | "off";
    /** Servers and what they are asked about. */
    RemoteAuthenticationRules?: RemoteAuthenticationRule[];
    /** The URL of the server, where the rules are those by default. */
    Server?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A server and what it is asked about. */
  export interface RemoteAuthenticationRule {
    /**
     * The URL of the server.
     *
     * @default that of the object above
     */
    Server: string;
    /**
     * The method; `all` takes that of the visitor.
     *
     * @default all
     */
    AuthMethod: "get" | "post" | "head" | "all";
    /**
     * What `RulePaths` are.
     *
     * @default all
     */
    RuleType: "all" | "file" | "directory" | "path";
    /**
     * `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`.
     *
     * @default *
     */
    RulePaths: string[];
    /**
     * How long the nodes wait for it. Unit: ms.
     *
     * @default 20000
     */
    AuthTimeout: number;
    /**
     * What a server that does not answer means: 200 lets the request in, 403 refuses it.
     *
     * @default RETURN_200
     */
    AuthTimeoutAction: "RETURN_200" | "RETURN_403";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Headers that the nodes change on their way to the origin. */
  export interface RequestHeader {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** The changes. */
    HeaderRules?: HttpHeaderPathRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The series of one domain, project or account. */
  export interface ResourceBillingData {
    /** The domain, a project id or `all`. */
    Resource?: string;
    /** An entry for each metric. */
    BillingData?: ResourceSeries[];
  }
  /** The series of one domain, project or account. */
  export interface ResourceData {
    /** The domain, `multiDomains`, a project id or `all`. */
    Resource?: string;
    /** An entry for each metric. */
    CdnData?: ResourceSeries[];
  }
  /** The series of one domain, project or account. */
  export interface ResourceOriginData {
    /** The domain, `multiDomains`, a project id or `all`. */
    Resource?: string;
    /** An entry for each metric. */
    OriginData?: ResourceSeries[];
  }
  /** A metric's series. */
  export interface ResourceSeries {
    /** The metric, or the status code of a part of one. */
    Metric?: string;
    /** The points in the order of time. */
    DetailData?: TimestampData[];
    /** The whole range in one figure. */
    SummarizedData?: SummarizedData;
  }
  /** Headers that the nodes change on their way to the visitor. */
  export interface ResponseHeader {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** The changes. */
    HeaderRules?: HttpHeaderPathRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Whether the headers of the origin are kept with the body. */
  export interface ResponseHeaderCache {
    /**
     * Turns it on.
     *
     * @default on
     */
    Switch: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Asking the origin every time if the copy is still good. */
  export interface Revalidate {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The only path for which that holds. */
    Path?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** How things under some paths are kept. */
  export interface RuleCache {
    /** `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for `index`. */
    RulePaths: string[];
    /** What `RulePaths` are. */
    RuleType: "all" | "file" | "directory" | "path" | "index";
    /** How: exactly one of its three ways is on. */
    CacheConfig: RuleCacheConfig;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Three ways to keep things; exactly one is on. Answers leave out the others. */
  export interface RuleCacheConfig {
    /** For a fixed time. */
    Cache?: CacheConfigCache;
    /** Not at all. */
    NoCache?: CacheConfigNoCache;
    /** As the headers of the origin say. */
    FollowOrigin?: CacheConfigFollowOrigin;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Settings as a text of rules. */
  export interface RuleEngine {
    /** Turns it on. */
    Switch?: "on" | "off";
    /** The rules. */
    Content?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Which parameters count under some paths. */
  export interface RuleQueryString {
    /** Turns it on. */
    Switch: "on" | "off";
    /** Only some of them; needed where it is on. */
    Action?: "includeCustom";
    /** Their names with `;` between them; needed where it is on. */
    Value?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Whether HTTP and HTTPS are kept apart. */
  export interface SchemeKey {
    /** Turns it on. */
    Switch: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Security by the cloud's SCDN. */
  export interface SecurityConfig {
    /** Turns it on. */
    Switch?: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Whether crawlers are always sent to the origin, so that the address of the site stays the same for them. */
  export interface Seo {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A certificate: `CertId` of a hosted one, or `Certificate` and `PrivateKey` of one's own. */
  export interface ServerCert {
    /** Its id in the cloud's certificate management. */
    CertId?: string;
    /** Its name there. */
    CertName?: string;
    /** PEM text with the whole chain; needed where there is no `CertId`. */
    Certificate?: string;
    /** PEM text; needed where there is no `CertId`. */
    PrivateKey?: string;
    /** Its end, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    ExpireTime?: string;
    /** When it was issued, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    DeployTime?: string;
    /** A remark. */
    Message?: string;
    /** Where it comes from. */
    From?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A CNAME that several domains share. On trial. */
  export interface ShareCname {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The shared CNAME. */
    Cname?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Times by path, and what the headers of the origin change about them. Without any: 30 days for everything, and nothing of `php`, `jsp`, `asp` and `aspx` on `web` domains. */
  export interface SimpleCache {
    /** The times. Later rules win. */
    CacheRules: SimpleCacheRule[];
    /** Whether `max-age` of the origin holds for what no rule matches. Not together with `CompareMaxAge`. */
    FollowOrigin: "on" | "off";
    /**
     * Whether things are kept that the origin marks `no-store` or `no-cache`.
     *
     * @default off
     */
    IgnoreCacheControl: "on" | "off";
    /**
     * Whether `Set-Cookie` of the origin is disregarded.
     *
     * @default off
     */
    IgnoreSetCookie: "on" | "off";
    /**
     * Whether the shorter one of rule and `max-age` holds. Not together with `FollowOrigin`.
     *
     * @default off
     */
    CompareMaxAge: "on" | "off";
    /** Whether the origin is asked every time if the copy is still good. */
    Revalidate?: Revalidate;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A time for some paths. */
  export interface SimpleCacheRule {
    /** What `CacheContents` are. */
    CacheType: "all" | "file" | "directory" | "path" | "index";
    /** `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`, `/` for `index`. */
    CacheContents: string[];
    /** How long; 0 keeps nothing. Unit: s. */
    CacheTime: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** An order of domains. */
  export interface Sort {
    /**
     * By the age of the domain, or by the end of its certificate.
     *
     * @default createTime
     */
    Key?: "createTime" | "certExpireTime";
    /**
     * The first, or the last, first.
     *
     * @default desc
     */
    Sequence?: "asc" | "desc";
  }
  /** What differs between the areas of a global domain. Only Authentication, BandwidthAlert, ErrorPage, IpFilter, Origin and Referer can be changed here; the rest is shown for old domains. */
  export interface SpecificConfig {
    /** What holds in the mainland. */
    Mainland?: MainlandConfig;
    /** What holds overseas. */
    Overseas?: OverseaConfig;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Puts a domain that is offline into service; it is deployed to the nodes first. */
  export interface StartCdnDomain {
    /** The domain; it must be offline. */
    Domain: string;
  }
  /** A cap on what adds up over a time. */
  export interface StatisticItem {
    /** Whether it is what adds up, or the moment. */
    Type?: "total" | "moment";
    /** How long the nodes refuse afterwards; the unit is not documented, minutes are likely. */
    UnBlockTime?: number;
    /** The cap, in the unit of `Metric`. Unit: bit/s or bytes. */
    BpsThreshold?: number;
    /** What happens at the cap: the nodes answer 404. */
    CounterMeasure?: "RETURN_404";
    /** The share of the cap at which an alert comes. Unit: %. */
    AlertPercentage?: number;
    /** Whether there is an alert before it. */
    AlertSwitch?: "on" | "off";
    /** What is capped: `bandwidth` in bit/s or `flux` in bytes. */
    Metric?: "flux" | "bandwidth";
    /** The time over which it adds up. Unit: minutes. */
    Cycle?: 60 | 1440;
    /** Turns this cap on. */
    Switch?: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** How long errors of the origin are kept. Without it, 404 for 10 s. */
  export interface StatusCodeCache {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The times, one entry a code. */
    CacheRules?: StatusCodeCacheRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A time for a status code. */
  export interface StatusCodeCacheRule {
    /** The code, as text. */
    StatusCode: "403" | "404";
    /** How long, 0 or more. Unit: s. */
    CacheTime: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Takes a domain that is online out of service: the nodes answer 404 from then on. */
  export interface StopCdnDomain {
    /** The domain; it must be online. */
    Domain: string;
  }
  /** A range in one figure. */
  export interface SummarizedData {
    /** `sum`, `max` or `avg`. */
    Name?: string;
    /** In the unit of the metric. */
    Value?: number;
  }
  /** A label of a domain. */
  export interface Tag {
    /** Its name. */
    TagKey: string;
    /** Its value. */
    TagValue: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The task that a purge or a prefetch started. */
  export interface TaskId {
    /** Up to 19 digits, or a form such as `1533045796-i60rfmzm`: text, never a number. */
    TaskId?: string;
  }
  /** A point of a series. */
  export interface TimestampData {
    /** The beginning of the interval, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    Time?: string;
    /** In the unit of the metric. */
    Value?: number;
  }
  /** The ranking of one domain, project or account. */
  export interface TopData {
    /** The domain, `multiDomains`, a project id or `all`. */
    Resource?: string;
    /** The rows, highest first. */
    DetailData?: TopDetailData[];
  }
  /** The ranking of one domain, project or account. */
  export interface TopDataMore {
    /** The domain, `multiDomains`, a project id or `all`. */
    Resource?: string;
    /** The rows, highest first. */
    DetailData?: TopDetailDataMore[];
  }
  /** A row of a ranking. */
  export interface TopDetailData {
    /** A URL with or without its scheme, a place or provider by its name, or a domain. */
    Name?: string;
    /** In the unit of the filter: bytes, requests, bit/s or per cent. */
    Value?: number;
  }
  /** A row of a ranking, with its share. */
  export interface TopDetailDataMore {
    /** An address, a device, a browser, a system or a referer. */
    Name?: string;
    /** Bytes or requests. */
    Value?: number;
    /** Its part of the total, as a fraction of 1. */
    Percent?: number;
  }
  /** Whether images are turned into TPG. */
  export interface TpgAdapter {
    /** Turns it on. */
    Switch?: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A traffic package. Times are `YYYY-MM-DD HH:MM:SS` in UTC+8. */
  export interface TrafficPackage {
    /** Its number. */
    Id?: number;
    /** Its kind, a name for people. */
    Type?: string;
    /** How much it holds. Unit: bytes. */
    Bytes?: number;
    /** How much of it is used. Unit: bytes. */
    BytesUsed?: number;
    /** `enabled`, `expired` or `disabled`; `frozen` stands in an example. */
    Status?: string;
    /** When it was handed out. */
    CreateTime?: string;
    /** When it begins. */
    EnableTime?: string;
    /** When it ends. */
    ExpireTime?: string;
    /** Whether it is extended. */
    ContractExtension?: boolean;
    /** Whether that happens by itself. */
    AutoExtension?: boolean;
    /** Where it came from. */
    Channel?: string;
    /** `mainland` or `overseas`. */
    Area?: string;
    /** How long it lasts. Unit: months. */
    LifeTimeMonth?: number;
    /** Whether it can be extended. */
    ExtensionAvailable?: boolean;
    /** Whether it can be given back. */
    RefundAvailable?: boolean;
    /** 0 mainland, 1 to 3 Asia Pacific 1 to 3, 4 Middle East, 5 North America, 6 Europe, 7 South America, 8 Africa. */
    Region?: number;
    /** The number of its kind. */
    ConfigId?: number;
    /** When it is extended: 0 never, 1 when it ends, 2 when it is used up, 3 in both cases. */
    ExtensionMode?: number;
    /** When it really began. */
    TrueEnableTime?: string;
    /** When it really ended. */
    TrueExpireTime?: string;
  }
  /** A page of packages. */
  export interface TrafficPackages {
    /** How many there are in all. */
    TotalCount?: number;
    /** The packages of this page. */
    TrafficPackages?: TrafficPackage[];
    /** How many expire within 7 days. */
    ExpiringCount?: number;
    /** How many are in use. */
    EnabledCount?: number;
    /** How many were paid for. */
    PaidCount?: number;
  }
  /**
   * Replaces objects of a domain's settings. What is not sent stays as it is; an object that is sent replaces the stored one whole: every property that is left out of it goes back to its default.
   * So read the settings by DescribeDomainsConfig, change them, and send only the objects that changed.
   */
  export interface UpdateDomainConfig {
    /** The domain. */
    Domain: string;
    /** The project; 0 is the default one. */
    ProjectId?: number;
    /** What it serves. */
    ServiceType?: "web" | "download" | "media" | "hybrid" | "dynamic";
    /** Where it is served. Overseas must be opened for the account first. Where the area is widened to `global`, the new part gets the settings of the old one. */
    Area?: "mainland" | "overseas" | "global";
    /** Where the nodes fetch what they do not have. */
    Origin?: Origin;
    /** Who may ask, by the User-Agent header. */
    UserAgentFilter?: UserAgentFilter;
    /** Refusals by header or URL. */
    AccessControl?: AccessControl;
    /** Refusals by parameter. */
    ParamFilter?: ParamFilter;
    /** Who may ask, by place. */
    GeoBlocker?: GeoBlocker;
    /** Protection against stolen traffic; in the mainland only. */
    AutoGuard?: AutoGuard;
    /** Asking a server of one's own about each request. */
    RemoteAuthentication?: RemoteAuthentication;
    /** Signed links in the forms of other clouds. */
    AdvancedAuthentication?: AdvancedAuthentication;
    /** Signed requests to the origin. */
    OriginAuthentication?: OriginAuthentication;
    /** Whether requests for the same thing are joined on their way to the origin. */
    OriginCombine?: OriginCombine;
    /** Redirects by path. */
    UrlRedirect?: UrlRedirect;
    /** How large uploads may be. */
    PostMaxSize?: PostSize;
    /** WebSocket; for `ecdn`. */
    WebSocket?: WebSocket;
    /** A CNAME that several domains share. */
    ShareCname?: ShareCname;
    /** The ports that visitors may come to. */
    AccessPort?: number[];
    /** What differs between the areas. */
    SpecificConfig?: SpecificConfig;
    /** How long the nodes wait for the origin. */
    OriginPullTimeout?: OriginPullTimeout;
    /** IPv6 towards visitors. */
    Ipv6Access?: Ipv6Access;
    /** Whether stale copies are served while the origin is down. */
    OfflineCache?: OfflineCache;
    /** QUIC, which is billed. */
    Quic?: Quic;
    /** The key for a private bucket of another store that takes AWS signatures. */
    OthersPrivateAccess?: OthersPrivateAccess;
    /** HTTPS requests, which are billed. */
    HttpsBilling?: HttpsBilling;
    /** How long the nodes keep things. */
    Cache?: Cache;
    /** What tells two things in the cache apart, besides host and path. */
    CacheKey?: CacheKey;
    /** Compression by the nodes. */
    Compression?: Compression;
    /** Who may ask, by IP address. */
    IpFilter?: IpFilter;
    /** How often one IP address may ask one node. */
    IpFreqLimit?: IpFreqLimit;
    /** Who may ask, by the page that links here. */
    Referer?: Referer;
    /** Links that are signed and end. */
    Authentication?: Authentication;
    /** Headers that the nodes change on their way to the origin. */
    RequestHeader?: RequestHeader;
    /** Headers that the nodes change on their way to the visitor. */
    ResponseHeader?: ResponseHeader;
    /** Whether the headers of the origin are kept with the body. */
    ResponseHeaderCache?: ResponseHeaderCache;
    /** How long errors of the origin are kept. */
    StatusCodeCache?: StatusCodeCache;
    /** How long browsers keep things: the `max-age` that the nodes send. */
    MaxAge?: MaxAge;
    /** Pages of one's own for errors. */
    ErrorPage?: ErrorPage;
    /** HTTPS towards the visitor. */
    Https?: Https;
    /** Redirects between HTTP and HTTPS. */
    ForceRedirect?: ForceRedirect;
    /** A cap on traffic, and an alert before it. */
    BandwidthAlert?: BandwidthAlert;
    /** How fast one connection is served. */
    DownstreamCapping?: DownstreamCapping;
    /** Whether the nodes fetch large files in parts. */
    RangeOriginPull?: RangeOriginPull;
    /** Whether the nodes follow a redirect of the origin themselves instead of handing it on. */
    FollowRedirect?: FollowRedirect;
    /** A better route to origins across the border; withdrawn by the cloud. */
    OriginPullOptimization?: OriginPullOptimization;
    /** Whether players may ask for a part of a video by time. */
    VideoSeek?: VideoSeek;
    /** Whether crawlers are always sent to the origin, so that the address of the site stays the same for them. */
    Seo?: Seo;
    /** The key for a private bucket of AWS S3. */
    AwsPrivateAccess?: AwsPrivateAccess;
    /** The key for a private bucket of Alibaba Cloud OSS. */
    OssPrivateAccess?: OssPrivateAccess;
    /** The key for a private bucket of Huawei Cloud OBS. */
    HwPrivateAccess?: HwPrivateAccess;
    /** The key for a private bucket of Qiniu Kodo. */
    QnPrivateAccess?: QnPrivateAccess;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A URL that was blocked. */
  export interface UrlRecord {
    /** `disable` or `enable`. */
    Status?: string;
    /** The URL. */
    RealUrl?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    CreateTime?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    UpdateTime?: string;
  }
  /** Redirects by path. */
  export interface UrlRedirect {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The redirects; needed where it is on. */
    PathRules?: UrlRedirectRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A redirect. */
  export interface UrlRedirectRule {
    /** The status code. */
    RedirectStatusCode: 301 | 302;
    /** The path of the visitor without parameters, at most 1,024 characters and 5 wildcards. */
    Pattern: string;
    /** The path to go to: begins with `/`, at most 1,024 characters. `$1` to `$5` stand for what the wildcards matched, in at most 10 places. */
    RedirectUrl: string;
    /**
     * The host to go to, with `http://` or `https://`.
     *
     * @default http:// + the domain
     */
    RedirectHost?: string;
    /** Whether the pattern must match the whole path, or anything in it. */
    FullMatch?: boolean;
    /** Whether the pattern is a regular expression. */
    Regex?: boolean;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A page of violations. */
  export interface UrlViolations {
    /** The rows of this page. */
    UrlRecordList?: ViolationUrl[];
    /** How many rows match in all. */
    TotalCount?: number;
  }
  /** Who may ask, by the User-Agent header. */
  export interface UserAgentFilter {
    /** Turns it on. */
    Switch: "on" | "off";
    /** The rules. */
    FilterRules?: UserAgentFilterRule[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A list of browsers for some paths. */
  export interface UserAgentFilterRule {
    /** What `RulePaths` are. */
    RuleType: "all" | "file" | "directory" | "path";
    /** `*` for `all`, suffixes without the dot for `file`, directories such as `/img/` for `directory`, full paths for `path`. */
    RulePaths: string[];
    /** The values of the header, with `*` where it is needed. */
    UserAgents: string[];
    /** Whether the list lets in or keeps out. */
    FilterType: "blacklist" | "whitelist";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Whether players may ask for a part of a video by time. */
  export interface VideoSeek {
    /**
     * Turns it on.
     *
     * @default off
     */
    Switch: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A URL in which something was found. */
  export interface ViolationUrl {
    /** The number of the finding. */
    Id?: number;
    /** Where visitors find it. */
    RealUrl?: string;
    /** Where a snapshot of what was found is kept, for the cloud's own console. */
    DownloadUrl?: string;
    /** `forbid`, `release`, `delay` (to be looked at later), `reject` (the appeal failed: still blocked) or `complain` (an appeal is going on). */
    UrlStatus?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    CreateTime?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    UpdateTime?: string;
  }
  /** WebSocket; for `ecdn`. */
  export interface WebSocket {
    /** Turns it on. */
    Switch: "on" | "off";
    /**
     * How long a silent connection is held. 15 s hold where it is off. Unit: s.
     *
     * @default 15
     */
    Timeout?: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Whether images are turned into WebP. */
  export interface WebpAdapter {
    /** Turns it on. */
    Switch?: "on" | "off";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
}

/** The actions of tencent-v3 by name. */
export interface TencentV3Actions {
  /**
   * Adds a domain to the account; it is deployed to the nodes, then online. At most 100 domains a minute.
   * Each setting that is left out gets its default. Some can only be set later, by UpdateDomainConfig.
   */
  AddCdnDomain: { input: TencentV3.AddCdnDomain; output: TencentV3.Done };
  /** Puts a domain that is offline into service; it is deployed to the nodes first. */
  StartCdnDomain: { input: TencentV3.StartCdnDomain; output: TencentV3.Done };
  /** Takes a domain that is online out of service: the nodes answer 404 from then on. */
  StopCdnDomain: { input: TencentV3.StopCdnDomain; output: TencentV3.Done };
  /** Removes a domain and its settings from the account. */
  DeleteCdnDomain: { input: TencentV3.DeleteCdnDomain; output: TencentV3.Done };
  /**
   * Replaces objects of a domain's settings. What is not sent stays as it is; an object that is sent replaces the stored one whole: every property that is left out of it goes back to its default.
   * So read the settings by DescribeDomainsConfig, change them, and send only the objects that changed.
   */
  UpdateDomainConfig: { input: TencentV3.UpdateDomainConfig; output: TencentV3.Done };
  /** Changes one property of a domain's settings; the rest of its object stays as it is. */
  ModifyDomainConfig: { input: TencentV3.ModifyDomainConfig; output: TencentV3.Done };
  /** Adds a domain with the settings of another one of the account. */
  DuplicateDomainConfig: { input: TencentV3.DuplicateDomainConfig; output: TencentV3.Done };
  /** Lists the domains of the account, a page at a time. */
  DescribeDomains: { input: TencentV3.DescribeDomains; output: TencentV3.Domains };
  /** Lists the domains of the account with all of their settings, a page at a time. */
  DescribeDomainsConfig: { input: TencentV3.DescribeDomainsConfig; output: TencentV3.DetailDomains };
  /** Reads which domains of the account a certificate is for. `CertId` is looked at first where both are there. */
  DescribeCertDomains: { input: TencentV3.DescribeCertDomains; output: TencentV3.CertDomains };
  /**
   * Expires the cached copies of URLs on every edge node, in about 5 minutes.
   * A URL of a domain that is served everywhere uses the day of both areas. The limits differ by account: ask DescribePurgeQuota for its own figures.
   */
  PurgeUrlsCache: { input: TencentV3.PurgeUrlsCache; output: TencentV3.TaskId };
  /**
   * Expires the cached copies of directories and of all below them, in about 5 minutes.
   * The limits differ by account: ask DescribePurgeQuota for its own figures.
   */
  PurgePathCache: { input: TencentV3.PurgePathCache; output: TencentV3.TaskId };
  /** Lists purges, newest first. Either a task id or both times are needed. */
  DescribePurgeTasks: { input: TencentV3.DescribePurgeTasks; output: TencentV3.PurgeLogs };
  /** Reads the account's quota of purges. It has no parameters. */
  DescribePurgeQuota: { input: TencentV3.DescribePurgeQuota; output: TencentV3.PurgeQuota };
  /**
   * Loads URLs onto the nodes. A prefetch of both areas uses the day of each.
   * The origin has to serve them all at once: send what it can bear.
   */
  PushUrlsCache: { input: TencentV3.PushUrlsCache; output: TencentV3.TaskId };
  /** Lists prefetches, newest first. Either a task id or both times are needed. */
  DescribePushTasks: { input: TencentV3.DescribePushTasks; output: TencentV3.PushLogs };
  /** Reads the account's quota of prefetches. It has no parameters. */
  DescribePushQuota: { input: TencentV3.DescribePushQuota; output: TencentV3.PushQuota };
  /**
   * Makes the nodes answer 403 for URLs. It holds for visitors in the mainland only.
   *
   * @deprecated retired in September 2025: marked as abandoned in the documents, gone from the SDKs since 3.0.1466
   */
  DisableCaches: { input: TencentV3.DisableCaches; output: TencentV3.CacheOpt };
  /**
   * Lets the nodes serve URLs again that the account has blocked, in 5 to 10 minutes.
   *
   * @deprecated retired in September 2025: marked as abandoned in the documents, gone from the SDKs since 3.0.1466
   */
  EnableCaches: { input: TencentV3.EnableCaches; output: TencentV3.CacheOpt };
  /**
   * Lists URLs that the account has blocked or released. Either a task id or both times are needed.
   *
   * @deprecated retired in September 2025: marked as abandoned in the documents, gone from the SDKs since 3.0.1466
   */
  GetDisableRecords: { input: TencentV3.GetDisableRecords; output: TencentV3.DisableRecords };
  /** Lists URLs in which the cloud found something that may not be served. */
  DescribeUrlViolations: { input: TencentV3.DescribeUrlViolations; output: TencentV3.UrlViolations };
  /** Reads a series of what the nodes served to visitors. Data arrive 5 to 10 minutes late. */
  DescribeCdnData: { input: TencentV3.DescribeCdnData; output: TencentV3.CdnData };
  /** Reads how many different addresses of visitors the access logs hold, in each five minutes or on each day. */
  DescribeIpVisit: { input: TencentV3.DescribeIpVisit; output: TencentV3.CdnData };
  /** Reads a series of what the origins answered the nodes. */
  DescribeOriginData: { input: TencentV3.DescribeOriginData; output: TencentV3.OriginData };
  /** Ranks what was served, highest first. What may be ranked by which filter: `url`, `path`, `district` and `isp` by `flux` and `request`; `host` by all filters of visitors, `originHost` by all filters of origins. */
  ListTopData: { input: TencentV3.ListTopData; output: TencentV3.Rankings };
  /** Ranks visitors, highest first: the top 100 addresses or referers, or all devices, browsers or systems. */
  DescribeTopData: { input: TencentV3.DescribeTopData; output: TencentV3.RankingsMore };
  /** Reads a series for each domain, place and provider. The cloud serves accounts that it let in. */
  DescribeDistrictIspData: { input: TencentV3.DescribeDistrictIspData; output: TencentV3.DistrictIspData };
  /** Lists the numbers that other actions take for providers or places. */
  DescribeMapInfo: { input: TencentV3.DescribeMapInfo; output: TencentV3.MapInfoList };
  /** Reads by what the account pays in an area. The API 3.0 document knows no parameters. */
  DescribePayType: { input: TencentV3.DescribePayType; output: TencentV3.PayType };
  /** Reads the series that is billed. It is late: 3 to 5 hours for accounts that are settled by the hour, 4 to 28 hours for those by the month. Then there is yesterday from 04:00 on, and the day before until then. */
  DescribeBillingData: { input: TencentV3.DescribeBillingData; output: TencentV3.BillingData };
  /** Lists the traffic packages of the account, a page at a time. */
  DescribeTrafficPackages: { input: TencentV3.DescribeTrafficPackages; output: TencentV3.TrafficPackages };
  /** Lists the packages of access logs of a domain: one for each hour and area in which something was asked for. The last 30 days are kept; a package is complete about a day after its hour. */
  DescribeCdnDomainLogs: { input: TencentV3.DescribeCdnDomainLogs; output: TencentV3.DomainLogs };
  /** Lists the nodes of a domain. The SDK says that nodes of the edge are not listed at present, and that the list is late. */
  DescribeIpStatus: { input: TencentV3.DescribeIpStatus; output: TencentV3.IpStatuses };
  /** Tells whether addresses are those of nodes, and where these are. */
  DescribeCdnIp: { input: TencentV3.DescribeCdnIp; output: TencentV3.CdnIps };
}

export namespace TencentV2 {
  /** Which addresses may ask. */
  export interface AccessIp {
    /** 0 all, 1 all but the list, 2 only the list. */
    type?: 0 | 1 | 2;
    /** Addresses and ranges of 8, 16 or 24 bits: at most 100 that may not ask, or 50 that may. */
    list?: string[];
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Adds a domain, which must have an ICP filing and be on the CDN of nobody. A wildcard domain cannot be added so. */
  export interface AddCdnHost {
    /** The domain. */
    host: string;
    /** The number of the project; `0` is the default one. */
    projectId: string;
    /** Where its files are: an origin of one's own, a bucket, or (in older documents) space for FTP. */
    hostType: "cname" | "cos" | "ftp";
    /** A domain, or addresses with `;` between them, each with a port if needed. Not for `ftp`. */
    origin?: string;
    /** Where copies come from when the origin fails; the form is that of the origin. */
    backupOrigin?: string;
    /**
     * What it serves.
     *
     * @default web
     */
    serviceType?: "web" | "download" | "media";
    /**
     * `on`: what follows `?` tells copies apart. `off`: it is passed over.
     *
     * @default on for web, else off
     */
    fullUrl?: "on" | "off";
    /**
     * The Host header that the origin sees. For a bucket it must be the origin.
     *
     * @default the domain
     */
    fwdHost?: string;
    /**
     * How long copies are kept; the last rule that a file falls under holds.
     *
     * @default everything for 30 days
     */
    cache?: string;
    /**
     * `simple`: the rules alone. `custom`: the smaller of the rule and the max-age of the origin.
     *
     * @default simple
     */
    cacheMode?: "simple" | "custom";
    /** Who may link to it. */
    refer?: string;
    /** Which addresses may ask. */
    accessIp?: string;
    /** Cache rules of a further form; no document describes it. */
    advancedCache?: string;
    /** No document describes it. */
    cnameHost?: string;
    /** Requests a second of one address at one node. */
    ipFrequenceLimit?: number;
    /** Origins by path; no document describes the form. */
    pathOrigin?: string;
    /** Headers of answers. */
    rspHeader?: string;
  }
  /**
   * The most bandwidth that a domain may use, and what happens beyond it.
   * A request says `unit` and `overflow`. An answer says `hy` for the overflow, and `uint` for the unit.
   */
  export interface Capping {
    /** The most bandwidth. Unit: bit/s. */
    bandwidth?: number;
    /** The unit that the bandwidth is shown in. */
    unit?: "K" | "M" | "G" | "T";
    /** The unit, in the spelling of answers. */
    uint?: "K" | "M" | "G" | "T";
    /** Where requests beyond it go: all to the origin, or all are answered by 404. */
    overflow?: "origin" | "404";
    /** In answers: `yes` where requests beyond it go to the origin. */
    hy?: string;
    /** Whether it holds: `yes` or `no`. */
    active?: "yes" | "no";
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** A domain. What is described only in the full form is absent from the brief one. */
  export interface CdnHost {
    /** The number of the domain. */
    id?: number;
    /** The account. */
    app_id?: number;
    /** The number of the person behind the account. */
    owner_uin?: number;
    /** The project; 0 is the default one. */
    project_id?: number;
    /** The domain's name. */
    host?: string;
    /** `cname`, `cos` or `ftp`. */
    host_type?: string;
    /** `web`, `download`, `media` or `live`. */
    service_type?: string;
    /** A domain, or addresses with ports separated by `;`. */
    origin?: string;
    /** How long copies are kept; the last rule that a file falls under holds. */
    cache?: HostCacheRule[];
    /** 1 reviewing, 2 rejected, 3 approved and deploying, 4 deploying, 5 online, 6 offline. */
    status?: number;
    /** 0 unless the domain is blocked. */
    disabled?: number;
    /** The status in the language of the account. */
    message?: string;
    /** `yes` where the domain is also served outside the mainland. */
    enable_overseas?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    create_time?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    update_time?: string;
    /** `yes` where the domain is deleted. */
    deleted?: string;
    /** `default` where the origin sees the domain as Host, else `custom`. */
    fwd_host_type?: string;
    /** The Host header that the origin sees. */
    fwd_host?: string;
    /** Whether nodes ask a node in the middle before the origin: -1 no, 0 yes. */
    middle_resource?: number;
    /** Who may link to the domain. */
    refer?: HostRefer;
    /** Where its DNS record must point. */
    cname?: string;
    /** `simple`: the rules alone. `custom`: the smaller of the rule and the max-age of the origin. */
    cache_mode?: string;
    /** `on` where what follows `?` tells copies apart. */
    furl_cache?: string;
    /** 0 without HTTPS; else the kind of certificate, as SetHttpsInfo numbers it. */
    ssl_type?: number;
    /** The bucket, where the origin is one. */
    bucket_name?: string;
    /** When the certificate was set: `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    ssl_deploy_time?: string;
    /** When the certificate ends: `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    ssl_expire_time?: string;
    /** `on` where search engines are led to the origin. */
    seo?: string;
    /** The number of the domain, once more. */
    host_id?: number;
    /** 1 with HTTP/2. */
    http2?: number;
    /** The remark on the certificate. */
    ssl_cert_name?: string;
    /** The id of the hosted certificate. */
    ssl_cert_id?: string;
    /** The most bandwidth. */
    capping?: Capping;
    /** How long answers with an error are kept. */
    status_code_cache?: Record<string, number>;
    /** Signed URLs. */
    safety_chain?: SafetyChain;
    /** Further settings. */
    host_config?: HostConfig;
    /** In samples only; the documents say to pass over it. */
    readonly?: number;
    /** In samples only; the documents say to pass over it. */
    pid_config?: unknown;
    /** In samples only; the documents say to pass over it. */
    bucket_project_id?: number;
    /** Not described. */
    final_pids?: number;
    /** Not described. */
    cos_key?: unknown;
    /** Not described. */
    https_config?: unknown;
    /** Not described. */
    teg_status?: string;
    /** Not described. */
    test_url?: string;
  }
  /** What the domains served together. */
  export interface CdnHostDetailedInfo {
    /** The first point, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    start_datetime?: string;
    /** The end of the days that were asked for, likewise. */
    end_datetime?: string;
    /** How far the points are apart: 5, 60 or 1,440. The document's table makes it a text. Unit: minutes. */
    period?: number;
    /** The type that was asked for. */
    stat_type?: string;
    /** The points in the order of time, in the unit of the type. */
    total_data?: number[];
  }
  /** What each domain served. */
  export interface CdnHostInfo {
    /** The first point that was counted, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    start_datetime?: string;
    /** The last one, likewise. */
    end_datetime?: string;
    /** How far the points are apart. Unit: minutes. */
    period?: number;
    /** The type that was asked for. */
    stat_type?: string;
    /** An entry for each domain. */
    detail_data?: HostValue[];
  }
  /** The domains that were asked for. */
  export interface CdnHosts {
    /** The domains. */
    hosts?: CdnHost[];
    /** How many there are. */
    total?: number;
  }
  /** What the nodes fetched. Only the fields of the type that was asked for are there. */
  export interface CdnOriginStat {
    /** How far the points are apart: 5, 60 or 1,440. The document's table makes it a text. Unit: minutes. */
    period?: number;
    /** The beginning that was asked for, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    start_datetime?: string;
    /** The end that was asked for, likewise. */
    end_datetime?: string;
    /** For `bandwidth`. Unit: bit/s. */
    bandwidth?: Record<string, number[]>;
    /** For `flux`. Unit: bytes. */
    flux?: Record<string, number[]>;
    /** For `requests`. Unit: requests. */
    requests?: Record<string, number[]>;
    /** For `fail_requests`: all that failed, the sum of the four that follow. Unit: requests. */
    fail_total?: Record<string, number[]>;
    /** For `fail_requests`: the origin answered with 5xx. Unit: requests. */
    fail_5xx?: Record<string, number[]>;
    /** For `fail_requests`: the origin did not speak HTTP as it should. Unit: requests. */
    fail_http_error?: Record<string, number[]>;
    /** For `fail_requests`: the origin closed the connection. Unit: requests. */
    fail_origin_close?: Record<string, number[]>;
    /** For `fail_requests`: the origin did not answer in time. Unit: requests. */
    fail_timeout?: Record<string, number[]>;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Loads URLs onto the nodes outside of the mainland, as one task for each of their domains. */
  export interface CdnOverseaPushser {
    /** URLs on domains of the account. */
    urls: string[];
  }
  /** The bandwidth of a day. */
  export interface CdnProvIspDetailStat {
    /** The day. */
    date?: string;
    /** The provinces of each domain. Where there are none, the cloud sends an empty list in its place. */
    prov_data?: Record<string, ProvinceBandwidth[]>;
  }
  /** Loads URLs onto the nodes of the mainland, as one task for each of their domains. */
  export interface CdnPusherV2 {
    /** URLs on domains of the account. */
    urls: string[];
    /** How fast the origin of each domain is read. Unit: Mbit/s. */
    limitRate?: number;
  }
  /** The rankings, the highest first. */
  export interface CdnStatTop {
    /** The first day, `YYYY-MM-DD`. */
    start_datetime?: string;
    /** The last day, likewise. */
    end_datetime?: string;
    /** The type that was asked for. */
    stat_type?: string;
    /** How far the points are apart that were counted. Unit: minutes. */
    period?: number;
    /** The provinces. */
    province_data?: TopPlace[];
    /** The providers. */
    isp_data?: TopPlace[];
    /** The files. */
    url_data?: TopUrl[];
  }
  /** Loads URLs onto the nodes of the mainland, as one task with an id of its own. */
  export interface CdnUrlPusher {
    /** URLs on domains of the account. */
    urls: string[];
    /** How fast the origin of each domain is read. Unit: Mbit/s. */
    limitRate?: number;
  }
  /** What was taken. */
  export interface DealingUrls {
    /** The URLs that wait to be blocked or released. */
    dealing_urls?: string[];
  }
  /** Takes a closed domain off the CDN, with its settings. */
  export interface DeleteCdnHost {
    /** The domain; or its number. */
    host?: string;
    /** The number of the domain; or its name. */
    hostId?: number;
  }
  /** Reads one series of what all the domains served together: points of 5 minutes for up to 3 days, of an hour for 4 to 7 days, of a day for more. GetCdnHostsDetailStatistics took its place. */
  export interface DescribeCdnHostDetailedInfo {
    /** The first day, from 00:00:00. */
    startDate: string;
    /** The last day, to 23:55:00. */
    endDate: string;
    /** `flux` (bytes), `bandwidth` (bit/s), `requests`, `ip_visits`, or `cache`, the hit rate of requests (%). */
    statType: "flux" | "bandwidth" | "requests" | "ip_visits" | "cache";
    /** Project ids; the project of every domain that is named must be among them. */
    projects: string[];
    /** The domains; all of the projects where the list is empty. */
    hosts?: string[];
  }
  /** Sums up what each domain served in some days: from 00:00:00 of the first to 23:55:00 of the last. */
  export interface DescribeCdnHostInfo {
    /** The first day. */
    startDate: string;
    /** The last day, inclusive. */
    endDate: string;
    /** `bandwidth` the highest (bit/s), `flux` all bytes, `requests` all requests, `cache` the average of the hit rates of requests (%), `ip_visits` the addresses that came. */
    statType: "bandwidth" | "flux" | "requests" | "cache" | "ip_visits";
    /** Project ids; the project of every domain that is named must be among them. */
    projects: string[];
    /** The domains; all of the projects where the list is empty. */
    hosts?: string[];
  }
  /** Lists the domains of the account. */
  export interface DescribeCdnHosts {
    /**
     * 1 for every setting, 0 for the brief form.
     *
     * @default 0
     */
    detail?: 0 | 1;
    /**
     * How many domains to skip.
     *
     * @default 0
     */
    offset?: number;
    /** Most domains to answer with; all where it is left out. */
    limit?: number;
    /** No document describes it. */
    keyword?: string;
    /** No document describes it. */
    mode?: string;
    /** Projects; no document describes it. */
    projects?: number[];
  }
  /** It was done; the cloud says nothing further. */
  export interface Done {
  }
  /** Purges or prefetches in the mainland, outside of it or in both. The limits are those of the account's console. */
  export interface FlushOrPushOverall {
    /** `flush` purges, `push` prefetches. */
    command: "flush" | "push";
    /** URLs, or directories, on domains of the account. */
    urls: string[];
    /** What they are; directories can only be purged. */
    type: "url" | "dir";
    /**
     * 1 for the mainland. One of both areas must be 1.
     *
     * @default 0
     */
    mainland?: 0 | 1;
    /**
     * 1 for the rest of the world.
     *
     * @default 0
     */
    oversea?: 0 | 1;
  }
  /**
   * Makes the nodes answer 403 for URLs. For accounts that were let in.
   * A URL that cannot be reached is not blocked. Between the block of a URL and its release must be more than 15 minutes.
   */
  export interface ForbidBadUrl {
    /** URLs on domains of the account that are online or deploying. */
    urls: string[];
  }
  /** The blocks that were asked for. */
  export interface ForbidUrlInfo {
    /** The rows. */
    data?: ForbiddenUrl[];
  }
  /** A URL that was blocked. */
  export interface ForbiddenUrl {
    /** `forbid` or `release`. */
    deal_status?: string;
    /** The URL. */
    real_url?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    create_time?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    update_time?: string;
  }
  /** Lists the packages of access logs of a domain: up to 24 a day. */
  export interface GenerateLogList {
    /** The number of the domain, from DescribeCdnHosts. */
    hostId: number;
    /**
     * The first day.
     *
     * @default 30 days ago
     */
    startDate?: string;
    /**
     * The last day, not after today.
     *
     * @default today
     */
    endDate?: string;
  }
  /** Reads what domains served: points of 5 minutes for up to 3 days, of an hour for 4 to 7 days, of a day for more. Of an hour or a day a bandwidth is the highest, anything else the sum. Data arrive 5 to 10 minutes late. */
  export interface GetCdnHostsDetailStatistics {
    /** The beginning, inclusive. */
    startTime: string;
    /** The end, inclusive. */
    endTime: string;
    /** `bandwidth` (bit/s), `flux` and `hit_flux` (bytes), `requests` and `hit_requests`, or `status_code`: requests by their code. */
    statType: "bandwidth" | "flux" | "requests" | "hit_flux" | "hit_requests" | "status_code";
    /** The domains. They may be left out for `bandwidth`, `flux` and `requests` only: then all of the projects, or of the account, are meant. */
    hosts?: string[];
    /** Projects, whose domains are summed up. */
    projects?: number[];
    /** `1` for points of 5 minutes, however long the range is. */
    detail?: string;
    /** The protocol of the visitors. No document says its words. */
    protocol?: string;
  }
  /** Lists the packages of access logs of a domain: one an hour, none where an hour had no request. A package is stable about two hours later. */
  export interface GetCdnLogList {
    /** The domain. */
    host: string;
    /**
     * A time in the first hour.
     *
     * @default 30 days ago
     */
    startDate?: string;
    /**
     * A time in the last hour.
     *
     * @default now
     */
    endDate?: string;
  }
  /** Reads what the nodes fetched from the origins of domains, with the points of GetCdnHostsDetailStatistics. Data arrive 5 to 10 minutes late. */
  export interface GetCdnOriginStat {
    /** The beginning, inclusive. */
    startTime: string;
    /** The end, inclusive. */
    endTime: string;
    /** The domains: at most 5 in all documents but one, which says 20. Some say that they are needed. */
    hosts?: string[];
    /** `bandwidth` (bit/s), `flux` (bytes), `requests`, or `fail_requests` by their reason. */
    statType: "bandwidth" | "flux" | "requests" | "fail_requests";
    /** `1` for points of 5 minutes, however long the range is. */
    detail?: string;
  }
  /** Lists prefetches outside of the mainland of one day of the last 30. */
  export interface GetCdnOverseaPushLogs {
    /** The day. */
    date: string;
    /** `task` answers with a row a task, `url` with a row a URL. */
    type: "task" | "url";
    /** The id of a task, or a part of a URL. */
    keyword: string;
  }
  /** Reads the bandwidth of a day, 288 points of 5 minutes, by province and provider. It is counted from access logs, 20 to 30 minutes late. A province or a provider that had nothing is left out. */
  export interface GetCdnProvIspDetailStat {
    /** The day. */
    date: string;
    /** The domains. */
    hosts: string[];
    /** The numbers of provinces, as in access logs; every province where the list is empty. */
    provs?: string[];
    /** The numbers of providers, as in access logs; every provider where the list is empty. */
    isps?: string[];
  }
  /** Lists purges of the last 30 days. Either both dates or a task id are needed. */
  export interface GetCdnRefreshLog {
    /** The first moment; goes with the end. */
    startDate?: string;
    /** The last moment; goes with the start. */
    endDate?: string;
    /** A URL or directory that was purged. */
    url?: string;
    /** A domain. */
    host?: string;
    /** The task that RefreshCdnUrl or RefreshCdnDir answered with. */
    taskId?: string;
  }
  /** Ranks the files, provinces and providers of projects: at most 1,000 files (100 in the older documents). It is counted from access logs and about 30 minutes late. */
  export interface GetCdnStatTop {
    /** The first day. */
    startDate: string;
    /** The last day, inclusive. */
    endDate: string;
    /** Project ids; the project of every domain that is named must be among them. */
    projects: string[];
    /** The domains; all of the projects where the list is empty. */
    hosts?: string[];
    /** What they are ranked by: bytes or requests. */
    statType: "flux" | "requests";
    /** How far the points are apart that are counted. No document says what it changes. Unit: minutes. */
    period?: string;
  }
  /** Lists URLs that the account has blocked or released in the last 30 days. For accounts that were let in. */
  export interface GetForbidUrlInfo {
    /** The first moment. */
    startTime?: string;
    /** The last moment. */
    endTime?: string;
    /** What is blocked now, or what was released. */
    dealStatus?: "forbid" | "release";
    /** One URL. */
    url?: string;
  }
  /** Reads domains with all of their settings. */
  export interface GetHostInfoByHost {
    /** The domains. */
    hosts: string[];
  }
  /** Reads domains with all of their settings. */
  export interface GetHostInfoById {
    /** The numbers of the domains. */
    ids: number[];
  }
  /**
   * Lists prefetches of the last 30 days. For accounts that were let in.
   * A task of CdnUrlPusher is found by its id alone; one of CdnPusherV2 needs both dates beside it.
   */
  export interface GetPushLogs {
    /** The first moment. */
    startDate?: string;
    /** The last moment. */
    endDate?: string;
    /** The task that CdnUrlPusher or CdnPusherV2 answered with. */
    taskId?: string;
    /** The domains; all of the account where the list is empty. */
    hosts?: string[];
    /** How far they are; all where the list is empty. */
    status?: ("init" | "process" | "done")[];
    /** A domain, or a whole URL with its scheme. */
    keyword?: string;
    /**
     * How many rows to skip.
     *
     * @default 0
     */
    offset?: number;
    /** Most rows to answer with; all where it is left out. */
    limit?: number;
  }
  /** The same in an answer. */
  export interface HostCacheRule {
    /** 0 all files, 1 suffixes, 2 directories, 3 full paths, 5 the home page. */
    type?: number;
    /** `all`, or `.jpg;.js`, `/a;/b/c`, `/a.html;/b.html`, `/`. */
    rule?: string;
    /** How long; 0 keeps nothing. Unit: s. */
    time?: number;
    /** The unit that the time is shown in: `d`, `h`, `m` or `s`. */
    unit?: string;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Further settings of a domain. Where one document says text and another an object, the type is open. */
  export interface HostConfig {
    /** Where copies come from when the origin fails, as the origin is written. */
    backup_origin?: unknown;
    /** `on` where visitors are sent to HTTPS, by 302 unless another is set. */
    https_switch?: unknown;
    /** `on` where nodes follow a 302 of the origin. */
    follow302_switch?: unknown;
    /** Which addresses may ask. */
    ip_cc?: AccessIp;
    /** How often an address may ask. */
    ip_freq_limit?: IpFreqLimit;
    /** Headers of answers. */
    rsp_header?: Record<string, string>;
    /** `on` where visitors may start a video in its middle. */
    video_switch?: unknown;
    /** `on` where nodes ask the origin for ranges of a file. */
    chunkFd_switch?: unknown;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The same in an answer. */
  export interface HostRefer {
    /** 0 anybody, 1 all but the list, 2 only the list. */
    type?: number;
    /** Domains and addresses; `*.` in front of a domain stands for all below it. */
    list?: string[];
    /** 1 where a request without a referer counts as one of the list. */
    null_flag?: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** What a domain served. */
  export interface HostValue {
    /** The domain: the same as the name, and no number. */
    host_id?: string;
    /** The domain. */
    host_name?: string;
    /** `cname`, `cos` or `ftp`: where its origin is. */
    host_type?: string;
    /** In the unit of the type that was asked for. A hit rate has two decimals. */
    host_value?: number;
  }
  /** What domains served. Only the two fields of the type that was asked for are there. */
  export interface HostsDetailStatistics {
    /** How far the points are apart: 5, 60 or 1,440. The document's table makes it a text. Unit: minutes. */
    period?: number;
    /** The beginning that was asked for, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    start_datetime?: string;
    /** The end that was asked for, likewise. */
    end_datetime?: string;
    /** For `bandwidth`: each domain. Unit: bit/s. */
    bandwidth?: Record<string, number[]>;
    /** For `bandwidth`: all of them. Unit: bit/s. */
    bandwidth_total?: number[];
    /** For `flux`: each domain. Unit: bytes. */
    flux?: Record<string, number[]>;
    /** For `flux`: all of them. Unit: bytes. */
    flux_total?: number[];
    /** For `requests`: each domain. Unit: requests. */
    requests?: Record<string, number[]>;
    /** For `requests`: all of them. Unit: requests. */
    requests_total?: number[];
    /** For `hit_flux`: each domain. Unit: bytes. */
    hit_flux?: Record<string, number[]>;
    /** For `hit_flux`: all of them. Unit: bytes. */
    hit_flux_total?: number[];
    /** For `hit_requests`: each domain. Unit: requests. */
    hit_requests?: Record<string, number[]>;
    /** For `hit_requests`: all of them. Unit: requests. */
    hit_requests_total?: number[];
    /** For `status_code`: each domain, and in it each of the codes 200, 206, 302, 304, 401, 403, 404, 405, 416, 500 and 502. Unit: requests. */
    status_code?: Record<string, Record<string, number[]>>;
    /** For `status_code`: each code over all of the domains. Unit: requests. */
    status_code_total?: Record<string, number[]>;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** How often an address may ask a node. */
  export interface IpFreqLimit {
    /** 1 where it holds. */
    type?: number;
    /** Requests of one address at one node. Unit: requests/s. */
    limit_count?: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** The bandwidth of the providers of a province. */
  export interface IspBandwidth {
    /** The points of the day in the order of time, by the number of the provider. Unit: bit/s. */
    bandwidth?: Record<string, number[]>;
  }
  /** A package of an hour. */
  export interface LogLink {
    /** Its day, `YYYY-MM-DD` in UTC+8. The document's table makes it a number. */
    date?: string;
    /** 1 where there is a log, 0 where there is none. */
    type?: number;
    /** `YYYYMMDDHH-` in UTC+8 and the domain. */
    name?: string;
    /** Where it can be fetched, gzipped. */
    link?: string;
  }
  /** The packages that there are. */
  export interface LogList {
    /** The time of the answer, in seconds since 1970-01-01T00:00:00Z. The links are good for 24 hours from it. */
    now?: number;
    /** The packages. */
    list?: LogLink[];
  }
  /** Takes a domain that is online out of service: the nodes answer 404 from then on. Move its DNS record away first. */
  export interface OfflineHost {
    /** The domain; or its number. */
    host?: string;
    /** The number of the domain; or its name. */
    hostId?: number;
    /** Numbers of several domains; the documents allow one domain a call. */
    hostIds?: number[];
  }
  /** Puts a closed domain back in service, one a call. */
  export interface OnlineHost {
    /** The domain; or its number. */
    host?: string;
    /** The number of the domain; or its name. */
    hostId?: number;
  }
  /** A task, or a URL of one. */
  export interface OverseaPushLog {
    /** The task. */
    task_id?: string;
    /** The account. */
    app_id?: number;
    /** The URLs of a row of type `task`. */
    urls?: string[];
    /** The URL of a row of type `url`. */
    url?: string;
    /** `pending`, `in-process` or `done`. */
    status?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    task_create_time?: string;
  }
  /** The bandwidth of a province. */
  export interface ProvinceBandwidth {
    /** Its number, as in access logs; may be negative. */
    id?: number;
    /** Its Chinese name. */
    name?: string;
    /** The domain. */
    host?: string;
    /** Its providers. */
    isp_value?: IspBandwidth;
  }
  /** A URL of a prefetch. */
  export interface PushedLog {
    /** The number of the row. */
    log_id?: string;
    /** The task. */
    task_id?: string;
    /** The domain. */
    host?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    datetime?: string;
    /** `process` or `inprocess`, `done` or `fail`. */
    status?: string;
    /** The URL. */
    url?: string;
    /** How it ended, in a word. */
    result?: string;
    /** How much of it is done. Unit: %. */
    progress?: number;
  }
  /** The prefetches that were asked for. */
  export interface PushedLogs {
    /** The rows, newest first. */
    logs?: PushedLog[];
    /** How many rows match in all. */
    total?: number;
  }
  /** The task of one domain. */
  export interface PushedTask {
    /** Its number. It comes again on other days: ask for it together with its date. */
    task_id?: string;
    /** When it was started: `YYYYMMDD` from CdnPusherV2, `YYYY-MM-DD HH:MM:SS` from CdnOverseaPushser, both in UTC+8. */
    date?: string;
  }
  /** The tasks that a prefetch started. */
  export interface PushedTasks {
    /** One for each domain. */
    task_ids?: PushedTask[];
  }
  /** Expires the cached copies of directories and of all below them. */
  export interface RefreshCdnDir {
    /** Directories on domains of the account that are online or deploying. */
    dirs: string[];
    /**
     * 1 expires the files whose Last-Modified has changed, 2 all of them.
     *
     * @default 1
     */
    type?: 1 | 2;
  }
  /**
   * Expires the cached copies of URLs, in about 5 minutes.
   * What stands after `?` counts, unless the domain leaves parameters out of its cache keys.
   */
  export interface RefreshCdnUrl {
    /** URLs on domains of the account that are online or deploying. */
    urls: string[];
  }
  /** A purge. */
  export interface RefreshLog {
    /** The number of the row. */
    id?: string;
    /** The account. */
    app_id?: number;
    /** The project. */
    project_id?: number;
    /** The domain. */
    host?: string;
    /** 0 URLs, 1 directories. */
    type?: number;
    /** 1 done, 0 running, negative failed. */
    status?: number;
    /** How far it is. Unit: %. */
    progress?: number;
    /** The URLs or directories. */
    url_list?: string[];
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    datetime?: string;
  }
  /** The purges that were asked for. */
  export interface RefreshLogs {
    /** The tasks, newest first. */
    logs?: RefreshLog[];
    /** How many there are. */
    total?: number;
  }
  /** The task that a purge or a prefetch started. */
  export interface RefreshTask {
    /** How many URLs or directories were taken. */
    count?: number;
    /** Up to 19 digits: text, never a number. */
    task_id?: string;
  }
  /**
   * Lets the nodes serve URLs again that the account has blocked, not those that the cloud has. For accounts that were let in.
   * Between the block of a URL and its release must be more than 15 minutes.
   */
  export interface ReleaseForbidUrl {
    /** The URLs, as they were blocked. */
    urls: string[];
  }
  /** Signed URLs of the type D, the one that API 2017 sets. */
  export interface SafetyChain {
    /** Whether URLs must be signed. */
    switch?: "on" | "off";
    /** What they are signed with: 6 to 32 letters and digits. */
    key?: string;
    /** Always 1; answers leave it out. */
    type?: 1;
    /** How the time is written: 10 in decimal digits, 16 in hexadecimal ones. */
    time_format?: 10 | 16;
    /** How long a URL holds. Unit: s. */
    ttl_time?: number;
    /** Fields that are not described here are kept. */
    [other: string]: unknown;
  }
  /** Sets HTTPS for a domain, or takes it away. It carries a private key, so it is sent as POST alone. */
  export interface SetHttpsInfo {
    /** The domain. */
    host: string;
    /** 0 no HTTPS; 1 and 2 a certificate of one's own; 3 and 4 a hosted one. With 1 and 3 the origin is asked over HTTP; with 2 and 4 as the visitor asks, which a bucket and FTP cannot. */
    httpsType?: 0 | 1 | 2 | 3 | 4;
    /** The certificate: for 1 and 2, where the domain has none of its own yet. */
    cert?: string;
    /** Its private key. */
    privateKey?: string;
    /** The id of the hosted certificate, from GetHostCertList: for 3 and 4, where the domain has none yet. */
    certId?: string;
    /** 1 all go to HTTP; 2 all go to HTTPS by 302; 3 by 301. The negative number stops it. */
    forceSwitch?: 1 | -1 | 2 | -2 | 3 | -3;
    /** Whether HTTP/2 is served. */
    http2?: "on" | "off";
  }
  /** The place of a province or of a provider. */
  export interface TopPlace {
    /** Its number, as in access logs; may be negative. */
    id?: number;
    /** Its Chinese name. */
    name?: string;
    /** Bytes or requests. */
    value?: number;
  }
  /** The place of a file. */
  export interface TopUrl {
    /** Domain and path, without a scheme. */
    name?: string;
    /** Bytes or requests. */
    value?: number;
  }
  /** Changes settings of one domain; what is not sent stays. It may carry the key of signed URLs, so it is sent as POST alone. */
  export interface UpdateCdnConfig {
    /** The domain; or its number. */
    host?: string;
    /** The number of the domain; or its name. */
    hostId?: number;
    /** Goes with a new origin: an origin of one's own, or a bucket. */
    hostType?: "cname" | "cos";
    /** A domain, or addresses with `;` between them, each with a port if needed. */
    origin?: string;
    /** Where copies come from when the origin fails; the form is that of the origin. */
    backupOrigin?: string;
    /** The Host header that the origin sees. For a bucket it must be the origin. */
    fwdHost?: string;
    /** `on`: what follows `?` tells copies apart. `off`: it is passed over. */
    fullUrl?: "on" | "off";
    /** Who may link to it. */
    refer?: string;
    /** Which addresses may ask. */
    accessIp?: string;
    /** Whether visitors may start a video in its middle. */
    videoSwitch?: "on" | "off";
    /** How long copies are kept; the last rule that a file falls under holds. */
    cache?: string;
    /** `simple`: the rules alone. `custom`: the smaller of the rule and the max-age of the origin. */
    cacheMode?: "simple" | "custom";
    /** Whether nodes ask a node in the middle before the origin. */
    middleResource?: "on" | "off";
    /** The most bandwidth. */
    capping?: string;
    /** Headers of answers: Content-Disposition, Content-Language and those of Access-Control. */
    rspHeader?: string;
    /** Headers of requests to the origin. */
    reqHeader?: string;
    /**
     * Whether search engines are led to the origin.
     *
     * @default off
     */
    seo?: "on" | "off";
    /**
     * Whether nodes follow a 302 of the origin.
     *
     * @default off
     */
    follow302?: "on" | "off";
    /**
     * Whether nodes ask the origin for ranges of a file.
     *
     * @default on
     */
    rangeOrigin?: "on" | "off";
    /** Requests of one address at one node; 0 is no limit. Unit: requests/s. */
    ipFrequenceLimit?: number;
    /** How long answers with an error are kept. */
    statusCodeCache?: string;
    /** Signed URLs. It holds their key. */
    safetyChain?: string;
    /** Speed of a connection; 0 is no limit. Unit: MB/s. */
    speedLimit?: number;
    /** Which files are compressed. A trial: accounts must be let in. */
    compression?: string;
    /** Cache rules of a further form; no document describes it. */
    advancedCache?: string;
    /** No document describes it. */
    advancedMaxage?: string;
    /** No document describes it. */
    builderRules?: string;
    /** Whether a private bucket lets the CDN in; no document describes the form. */
    cosOriginAuthorization?: string;
    /** No document describes it. */
    cosSpecialSign?: string;
    /** No document describes it. */
    dedicateLine?: string;
    /** Headers of requests to the origin by rule; no document describes the form. */
    detailReqHeader?: string;
    /** Headers of answers by rule; no document describes the form. */
    detailRspHeader?: string;
    /** Pages for errors; no document describes the form. */
    errorPage?: string;
    /** No document describes it; `fullUrl` is the documented name. */
    furlCache?: string;
    /** No document describes it. */
    ignoreCacheControl?: string;
    /** No document describes it. */
    ignoreSetCookie?: string;
    /** Who may link to it by path; no document describes the form. */
    pathRefer?: string;
    /** The project; UpdateCdnProject is the documented way. */
    projectId?: number;
    /** No document describes it. */
    rulesBuilder?: string;
    /** No document describes it; `statusCodeCache` is the documented name. */
    statusCache?: string;
  }
  /** Puts a domain into another project. Projects are shared by all products of the cloud. */
  export interface UpdateCdnProject {
    /** The project; 0 is the default one. */
    projectId: number;
    /** The number of the domain. */
    hostId: number;
  }
}

/** The actions of tencent-v2 by name. */
export interface TencentV2Actions {
  /**
   * Adds a domain, which must have an ICP filing and be on the CDN of nobody. A wildcard domain cannot be added so.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  AddCdnHost: { input: TencentV2.AddCdnHost; output: TencentV2.Done };
  /**
   * Puts a closed domain back in service, one a call.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  OnlineHost: { input: TencentV2.OnlineHost; output: TencentV2.Done };
  /**
   * Takes a domain that is online out of service: the nodes answer 404 from then on. Move its DNS record away first.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  OfflineHost: { input: TencentV2.OfflineHost; output: TencentV2.Done };
  /**
   * Takes a closed domain off the CDN, with its settings.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  DeleteCdnHost: { input: TencentV2.DeleteCdnHost; output: TencentV2.Done };
  /**
   * Changes settings of one domain; what is not sent stays. It may carry the key of signed URLs, so it is sent as POST alone.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  UpdateCdnConfig: { input: TencentV2.UpdateCdnConfig; output: TencentV2.Done };
  /**
   * Sets HTTPS for a domain, or takes it away. It carries a private key, so it is sent as POST alone.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  SetHttpsInfo: { input: TencentV2.SetHttpsInfo; output: TencentV2.Done };
  /**
   * Puts a domain into another project. Projects are shared by all products of the cloud.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  UpdateCdnProject: { input: TencentV2.UpdateCdnProject; output: TencentV2.Done };
  /**
   * Lists the domains of the account.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  DescribeCdnHosts: { input: TencentV2.DescribeCdnHosts; output: TencentV2.CdnHosts };
  /**
   * Reads domains with all of their settings.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetHostInfoByHost: { input: TencentV2.GetHostInfoByHost; output: TencentV2.CdnHosts };
  /**
   * Reads domains with all of their settings.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetHostInfoById: { input: TencentV2.GetHostInfoById; output: TencentV2.CdnHosts };
  /**
   * Sums up what each domain served in some days: from 00:00:00 of the first to 23:55:00 of the last.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  DescribeCdnHostInfo: { input: TencentV2.DescribeCdnHostInfo; output: TencentV2.CdnHostInfo };
  /**
   * Reads one series of what all the domains served together: points of 5 minutes for up to 3 days, of an hour for 4 to 7 days, of a day for more. GetCdnHostsDetailStatistics took its place.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  DescribeCdnHostDetailedInfo: { input: TencentV2.DescribeCdnHostDetailedInfo; output: TencentV2.CdnHostDetailedInfo };
  /**
   * Reads what domains served: points of 5 minutes for up to 3 days, of an hour for 4 to 7 days, of a day for more. Of an hour or a day a bandwidth is the highest, anything else the sum. Data arrive 5 to 10 minutes late.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetCdnHostsDetailStatistics: { input: TencentV2.GetCdnHostsDetailStatistics; output: TencentV2.HostsDetailStatistics };
  /**
   * Reads what the nodes fetched from the origins of domains, with the points of GetCdnHostsDetailStatistics. Data arrive 5 to 10 minutes late.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetCdnOriginStat: { input: TencentV2.GetCdnOriginStat; output: TencentV2.CdnOriginStat };
  /**
   * Ranks the files, provinces and providers of projects: at most 1,000 files (100 in the older documents). It is counted from access logs and about 30 minutes late.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetCdnStatTop: { input: TencentV2.GetCdnStatTop; output: TencentV2.CdnStatTop };
  /**
   * Reads the bandwidth of a day, 288 points of 5 minutes, by province and provider. It is counted from access logs, 20 to 30 minutes late. A province or a provider that had nothing is left out.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetCdnProvIspDetailStat: { input: TencentV2.GetCdnProvIspDetailStat; output: TencentV2.CdnProvIspDetailStat };
  /**
   * Expires the cached copies of URLs, in about 5 minutes.
   * What stands after `?` counts, unless the domain leaves parameters out of its cache keys.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  RefreshCdnUrl: { input: TencentV2.RefreshCdnUrl; output: TencentV2.RefreshTask };
  /**
   * Expires the cached copies of directories and of all below them.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  RefreshCdnDir: { input: TencentV2.RefreshCdnDir; output: TencentV2.RefreshTask };
  /**
   * Lists purges of the last 30 days. Either both dates or a task id are needed.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetCdnRefreshLog: { input: TencentV2.GetCdnRefreshLog; output: TencentV2.RefreshLogs };
  /**
   * Lists the packages of access logs of a domain: one an hour, none where an hour had no request. A package is stable about two hours later.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetCdnLogList: { input: TencentV2.GetCdnLogList; output: TencentV2.LogList };
  /**
   * Lists the packages of access logs of a domain: up to 24 a day.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GenerateLogList: { input: TencentV2.GenerateLogList; output: TencentV2.LogList };
  /**
   * Loads URLs onto the nodes of the mainland, as one task for each of their domains.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  CdnPusherV2: { input: TencentV2.CdnPusherV2; output: TencentV2.PushedTasks };
  /**
   * Loads URLs onto the nodes of the mainland, as one task with an id of its own.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  CdnUrlPusher: { input: TencentV2.CdnUrlPusher; output: TencentV2.RefreshTask };
  /**
   * Lists prefetches of the last 30 days. For accounts that were let in.
   * A task of CdnUrlPusher is found by its id alone; one of CdnPusherV2 needs both dates beside it.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetPushLogs: { input: TencentV2.GetPushLogs; output: TencentV2.PushedLogs };
  /**
   * Purges or prefetches in the mainland, outside of it or in both. The limits are those of the account's console.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  FlushOrPushOverall: { input: TencentV2.FlushOrPushOverall; output: TencentV2.Done };
  /**
   * Loads URLs onto the nodes outside of the mainland, as one task for each of their domains.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  CdnOverseaPushser: { input: TencentV2.CdnOverseaPushser; output: TencentV2.PushedTask[] };
  /**
   * Lists prefetches outside of the mainland of one day of the last 30.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetCdnOverseaPushLogs: { input: TencentV2.GetCdnOverseaPushLogs; output: TencentV2.OverseaPushLog[] };
  /**
   * Makes the nodes answer 403 for URLs. For accounts that were let in.
   * A URL that cannot be reached is not blocked. Between the block of a URL and its release must be more than 15 minutes.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  ForbidBadUrl: { input: TencentV2.ForbidBadUrl; output: TencentV2.DealingUrls };
  /**
   * Lets the nodes serve URLs again that the account has blocked, not those that the cloud has. For accounts that were let in.
   * Between the block of a URL and its release must be more than 15 minutes.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  ReleaseForbidUrl: { input: TencentV2.ReleaseForbidUrl; output: TencentV2.DealingUrls };
  /**
   * Lists URLs that the account has blocked or released in the last 30 days. For accounts that were let in.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetForbidUrlInfo: { input: TencentV2.GetForbidUrlInfo; output: TencentV2.ForbidUrlInfo };
}

export namespace PolyvVod {
  /** The task that a prefetch started. */
  export interface PolyvTask {
    /** 32 hexadecimal digits. */
    taskId?: string;
  }
  /**
   * Loads video files onto the nodes, in 5 to 10 minutes. Each bitrate of a video is a file.
   * The signer adds `userid`, `ptime` and `sign`.
   */
  export interface RefreshCdnCache {
    /** What is done; `push` loads, and is the only documented one. */
    action: "push";
    /** The form of the files; `zip` is the only documented one. */
    fileType: "zip";
    /** The files. They travel as JSON text in one form field, and that exact text is signed. */
    videos: string;
  }
}

/** The actions of polyv-vod by name. */
export interface PolyvVodActions {
  /**
   * Loads video files onto the nodes, in 5 to 10 minutes. Each bitrate of a video is a file.
   * The signer adds `userid`, `ptime` and `sign`.
   */
  "refresh-cdn-cache": { input: PolyvVod.RefreshCdnCache; output: PolyvVod.PolyvTask };
}

/** The actions of every API by name. */
export interface Actions {
  "tencent-v3": TencentV3Actions;
  "tencent-v2": TencentV2Actions;
  "polyv-vod": PolyvVodActions;
}
