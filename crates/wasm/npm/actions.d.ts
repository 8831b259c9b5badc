// Made by `cargo xtask catalogue` from the actions of crates/core: do not edit.

export namespace TencentV3 {
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
    Origin?: Origin;
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
  /** The series that were asked for. */
  export interface CdnData {
    /** The interval of the points: `min`, `5min`, `hour` or `day`. */
    Interval?: string;
    /** An entry for each domain, or one for all. */
    Data?: ResourceData[];
  }
  /** Reads a series of what the nodes served to visitors. Data arrive 5 to 10 minutes late. */
  export interface DescribeCdnData {
    /** The beginning in UTC+8, inclusive, rounded down to the interval. */
    StartTime: string;
    /** The end, as the beginning; at most 90 days later. */
    EndTime: string;
    /** `flux` (bytes), `bandwidth` (bit/s), `request`, `hitRequest`, `requestHitRate` (%), `hitFlux` (bytes), `fluxHitRate` (%), `statusCode`, `2xx` to `5xx`, or one status code. */
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
     * The zone of the times.
     *
     * @default UTC+08:00
     */
    TimeZone?: string;
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
  /** Reads the account's quota of purges. It has no parameters. */
  export interface DescribePurgeQuota {
  }
  /** Lists purges, newest first. Either a task id or both times are needed. */
  export interface DescribePurgeTasks {
    /** `url` or `path`. */
    PurgeType?: "url" | "path";
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8; goes with the end time. */
    StartTime?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8; goes with the start time. */
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
    /** A domain or a whole URL. */
    Keyword?: string;
    /** `fail`, `done` or `process`. */
    Status?: "fail" | "done" | "process";
    /** `mainland` or `overseas`. */
    Area?: "mainland" | "overseas";
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
  /** A page of domains. */
  export interface Domains {
    /** The domains of this page. */
    Domains?: BriefDomain[];
    /** How many domains match in all. */
    TotalNumber?: number;
  }
  /** Where the nodes fetch what they do not have. */
  export interface Origin {
    /** `ip:port:weight` or a domain, each with optional parts. */
    Origins?: string[];
    /** `domain`, `ip`, `cos`, `third_party`, `ipv6` and others. */
    OriginType?: string;
    /** The Host header that the origin sees. */
    ServerName?: string;
    /** `http`, `https` or `follow`. */
    OriginPullProtocol?: string;
  }
  /** A page of purges. */
  export interface PurgeLogs {
    /** The rows of this page. */
    PurgeLogs?: PurgeTask[];
    /** How many rows match in all. */
    TotalCount?: number;
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
    /** `flush` (changed files) or `delete` (all), for directories. */
    FlushType?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    CreateTime?: string;
  }
  /**
   * Expires the cached copies of URLs on every edge node, in about 5 minutes.
   * At most 1,000 URLs a call and 10,000 a day for each area; ask DescribePurgeQuota for the account's own figures.
   */
  export interface PurgeUrlsCache {
    /** URLs with `http://` or `https://`, on domains of the account that are online or deploying. */
    Urls: string[];
    /** `mainland` or `overseas`; the domain's own area where it is left out. */
    Area?: "mainland" | "overseas";
    /** Whether the cloud percent-encodes characters outside ASCII before it purges. */
    UrlEncode?: boolean;
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
  /** The series of one domain, project or account. */
  export interface ResourceData {
    /** The domain, `multiDomains`, a project id or `all`. */
    Resource?: string;
    /** An entry for each metric. */
    CdnData?: ResourceSeries[];
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
  /** A range in one figure. */
  export interface SummarizedData {
    /** `sum`, `max` or `avg`. */
    Name?: string;
    /** In the unit of the metric. */
    Value?: number;
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
}

/** The actions of tencent-v3 by name. */
export interface TencentV3Actions {
  /** Lists the domains of the account, a page at a time. */
  DescribeDomains: { input: TencentV3.DescribeDomains; output: TencentV3.Domains };
  /**
   * Expires the cached copies of URLs on every edge node, in about 5 minutes.
   * At most 1,000 URLs a call and 10,000 a day for each area; ask DescribePurgeQuota for the account's own figures.
   */
  PurgeUrlsCache: { input: TencentV3.PurgeUrlsCache; output: TencentV3.TaskId };
  /** Lists purges, newest first. Either a task id or both times are needed. */
  DescribePurgeTasks: { input: TencentV3.DescribePurgeTasks; output: TencentV3.PurgeLogs };
  /** Reads the account's quota of purges. It has no parameters. */
  DescribePurgeQuota: { input: TencentV3.DescribePurgeQuota; output: TencentV3.PurgeQuota };
  /** Reads a series of what the nodes served to visitors. Data arrive 5 to 10 minutes late. */
  DescribeCdnData: { input: TencentV3.DescribeCdnData; output: TencentV3.CdnData };
}

export namespace TencentV2 {
  /** A domain. The cloud sends further fields, which are left out here. */
  export interface CdnHost {
    /** The number of the domain. */
    id?: number;
    /** The account. */
    app_id?: number;
    /** The project; 0 is the default one. */
    project_id?: number;
    /** The domain's name. */
    host?: string;
    /** `cname`, `cos` or `ftp`. */
    host_type?: string;
    /** `web`, `download` or `media`. */
    service_type?: string;
    /** A domain, or addresses with ports separated by `;`. */
    origin?: string;
    /** 1 reviewing, 2 rejected, 3 approved and deploying, 4 deploying, 5 online, 6 offline. */
    status?: number;
    /** 0 unless the domain is blocked. */
    disabled?: number;
    /** `yes` where the domain is also served outside the mainland. */
    enable_overseas?: string;
    /** Where its DNS record must point. */
    cname?: string;
    /** The Host header that the origin sees. */
    fwd_host?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    create_time?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8. */
    update_time?: string;
  }
  /** The domains that were asked for. */
  export interface CdnHosts {
    /** The domains. */
    hosts?: CdnHost[];
    /** How many domains the account has. */
    total?: number;
  }
  /** Lists the domains of the account. */
  export interface DescribeCdnHosts {
    /**
     * How many domains to skip.
     *
     * @default 0
     */
    offset?: number;
    /** Most domains to answer with; all where it is left out. */
    limit?: number;
  }
  /** Lists purges of the last 30 days. Either both dates or a task id are needed. */
  export interface GetCdnRefreshLog {
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8; goes with the end. */
    startDate?: string;
    /** `YYYY-MM-DD HH:MM:SS` in UTC+8; goes with the start. */
    endDate?: string;
    /** A URL or directory that was purged. */
    url?: string;
    /** The task that RefreshCdnUrl or RefreshCdnDir answered with. */
    taskId?: string;
  }
  /** Expires the cached copies of URLs, in about 5 minutes. At most 1,000 URLs a call and 10,000 a day. */
  export interface RefreshCdnUrl {
    /** URLs with `http://` or `https://`, on domains of the account that are online or deploying. */
    urls: string[];
  }
  /** A purge. */
  export interface RefreshLog {
    /** The task. */
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
  /** The task that a purge started. */
  export interface RefreshTask {
    /** How many URLs were taken. */
    count?: number;
    /** Up to 19 digits: text, never a number. */
    task_id?: string;
  }
}

/** The actions of tencent-v2 by name. */
export interface TencentV2Actions {
  /**
   * Lists the domains of the account.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  DescribeCdnHosts: { input: TencentV2.DescribeCdnHosts; output: TencentV2.CdnHosts };
  /**
   * Expires the cached copies of URLs, in about 5 minutes. At most 1,000 URLs a call and 10,000 a day.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  RefreshCdnUrl: { input: TencentV2.RefreshCdnUrl; output: TencentV2.RefreshTask };
  /**
   * Lists purges of the last 30 days. Either both dates or a task id are needed.
   *
   * @deprecated API 2017 was switched off for the public cloud on 30 November 2022
   */
  GetCdnRefreshLog: { input: TencentV2.GetCdnRefreshLog; output: TencentV2.RefreshLogs };
}

export namespace PolyvVod {
  /** The task that a prefetch started. */
  export interface PolyvTask {
    /** 32 hexadecimal digits. */
    taskId?: string;
  }
  /**
   * Loads video files onto the nodes, in 5 to 10 minutes. At most 100 files a call and 2,000 a day.
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
   * Loads video files onto the nodes, in 5 to 10 minutes. At most 100 files a call and 2,000 a day.
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
