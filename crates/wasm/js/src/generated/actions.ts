// Made by `cargo xtask catalogue` from the actions of crates/core: do not edit.

import type { Api } from "../types.js";

/** What is known of an action besides its parameters and its reply. */
export interface ActionFacts {
  api: Api;
  access: "read" | "write" | "destructive";
  /** The parameter that a long list is split by, and how many entries one call takes. */
  list?: readonly [name: string, max: number];
  /** How many entries a day takes, in each area where the API counts by area. */
  perDay?: number;
  /** How often it may be called. */
  rate?: readonly [calls: number, seconds: number];
  /** It carries a secret that must not stand in a URL. */
  postOnly?: true;
  /** What the entries of its list are, and so how they are normalised. */
  kind?: "url" | "directory" | "exact" | "video";
  /** It pages by `Offset` and `Limit`: where the reply has the number of all and a page of them; the largest `Limit`. */
  page?: { total: string; items: string; max: number };
}

const packed = [
  `
tencent-v3 r20/1
AddCdnDomain w p
StartCdnDomain w
StopCdnDomain d
DeleteCdnDomain d
UpdateDomainConfig w p
ModifyDomainConfig w p
DuplicateDomainConfig w
DescribeDomains gTotalNumber/Domains/1000
DescribeDomainsConfig gTotalNumber/Domains/100
DescribeCertDomains
PurgeUrlsCache w kurl lUrls/1000 y10000
PurgePathCache w kdirectory lPaths/500 y100
DescribePurgeTasks gTotalCount/PurgeLogs/1000
DescribePurgeQuota
PushUrlsCache w kurl lUrls/500 y1000
DescribePushTasks gTotalCount/PushLogs/1000
DescribePushQuota
DisableCaches d kexact lUrls/100 y3000 r40/1
EnableCaches w kexact r40/1
GetDisableRecords r40/1 gTotalCount/UrlRecordList/1000
DescribeUrlViolations gTotalCount/UrlRecordList/1000
DescribeCdnData lDomains/30
DescribeIpVisit lDomains/30
DescribeOriginData lDomains/30
ListTopData lDomains/30
DescribeTopData lDomains/30
DescribeDistrictIspData lDomains/20
DescribeMapInfo
DescribePayType
DescribeBillingData
DescribeTrafficPackages gTotalCount/TrafficPackages/1000
DescribeCdnDomainLogs gTotalCount/DomainLogs/1000
DescribeIpStatus
DescribeCdnIp lIps/20 r200/600
`,
  `
tencent-v2 r100/60
AddCdnHost w
OnlineHost w
OfflineHost d
DeleteCdnHost d
UpdateCdnConfig w
SetHttpsInfo w p r0
UpdateCdnProject w
DescribeCdnHosts
GetHostInfoByHost r1000/60
GetHostInfoById r1000/60
DescribeCdnHostInfo
DescribeCdnHostDetailedInfo r0
GetCdnHostsDetailStatistics lhosts/10
GetCdnOriginStat lhosts/20
GetCdnStatTop
GetCdnProvIspDetailStat lhosts/5 r0
RefreshCdnUrl w kurl lurls/1000 y10000 r10000/60
RefreshCdnDir w kdirectory ldirs/20 y100 r3000/60
GetCdnRefreshLog r1000/60
GetCdnLogList r10000/60
GenerateLogList r0
CdnPusherV2 w kurl lurls/20 y1000 r10000/60
CdnUrlPusher w kurl lurls/20 y1000 r10000/60
GetPushLogs r300/60
FlushOrPushOverall w
CdnOverseaPushser w kurl lurls/20 y1000 r0
GetCdnOverseaPushLogs r0
ForbidBadUrl d kexact lurls/100 y3000 r30/60
ReleaseForbidUrl w kexact lurls/100 r30/60
GetForbidUrlInfo r30/60
`,
  `
polyv-vod
refresh-cdn-cache w kvideo lvideos/100 y2000
`,
];

let known: Map<string, ActionFacts> | undefined;

/** An action by its name. Without an API, that of API 3.0 comes first; no two others share a name. */
export function find(name: string, api?: Api): ActionFacts | undefined {
  if (!known) {
    known = new Map();
    for (const lines of packed) {
      const [[api, ...rate], ...actions] = lines.trim().split("\n").map((line) => line.split(" ")) as [[Api], ...string[][]];
      for (const [name, ...facts] of actions) {
        const action: ActionFacts = { api, access: "read" };
        for (const fact of [...rate, ...facts]) {
          const [text = "", number, third] = fact.slice(1).split("/");
          if (fact === "w") action.access = "write";
          if (fact === "d") action.access = "destructive";
          if (fact === "p") action.postOnly = true;
          if (fact[0] === "k") action.kind = text as "url";
          if (fact[0] === "l") action.list = [text, +number!];
          if (fact[0] === "y") action.perDay = +text;
          if (fact[0] === "r") action.rate = [+text, +number!];
          if (fact === "r0") delete action.rate;
          if (fact[0] === "g") action.page = { total: text, items: number!, max: +third! };
        }
        known.set(`${api} ${name}`, action);
        if (!known.has(name!)) known.set(name!, action);
      }
    }
  }
  return known.get(api ? `${api} ${name}` : name);
}
