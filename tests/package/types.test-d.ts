// What the types let pass and what they do not: checked by the compiler, never run.

import type { ActionName, Actions, ActionsByName, Input, Output, PolyvVod, TencentV2, TencentV3 } from "../../crates/wasm/js/src/generated/schema.js";

declare function call<A extends ActionName>(action: A, params: Input<A>): Promise<Output<A>>;

// Each action by its name, with the parameters and the reply of its API.
const purged: Promise<TencentV3.TaskId> = call("PurgeUrlsCache", { Urls: ["https://www.example.com/"], Area: "mainland" });
const listed = call("DescribeDomains", { Limit: 10, Filters: [{ Name: "status", Value: ["online"] }] });
export const names: Promise<(string | undefined)[]> = listed.then((page) => page.Domains?.map((one) => one.Domain) ?? []);
export const refreshed = call("RefreshCdnUrl", { urls: ["http://www.example.com/"] });
export const loaded = call("refresh-cdn-cache", { action: "push", fileType: "zip", videos: "[]" });
export const task: Promise<string | undefined> = purged.then(({ TaskId }) => TaskId);
export const rows: Output<"CdnOverseaPushser"> = [{ task_id: "7" }];

// What several types share is in each of them.
call("AddCdnDomain", {
  Domain: "www.example.com",
  ServiceType: "web",
  Origin: { Origins: ["203.0.113.10"], OriginType: "ip" },
  Quic: { Switch: "on" },
  IpFilter: { Switch: "off" },
  HwPrivateAccess: { Switch: "on", AccessKey: "id", SecretKey: "key", Bucket: "b" },
});
call("UpdateDomainConfig", { Domain: "www.example.com", WebSocket: { Switch: "on", Timeout: 20 }, InFuture: { Any: 1 } });

// @ts-expect-error: no parameter is called so
call("PurgeUrlsCache", { Urls: [], Url: "https://www.example.com/" });
// @ts-expect-error: Urls are needed
call("PurgeUrlsCache", {});
// @ts-expect-error: no such area
call("PurgeUrlsCache", { Urls: [], Area: "moon" });
// @ts-expect-error: a list, not one
call("PurgeUrlsCache", { Urls: "https://www.example.com/" });
// @ts-expect-error: a number, not a text
call("DescribeDomains", { Limit: "10" });
// @ts-expect-error: a switch is on or off
call("AddCdnDomain", { Domain: "a.example", ServiceType: "web", Origin: { Origins: [], OriginType: "ip" }, Quic: { Switch: true } });
// @ts-expect-error: the key of the object is needed
call("UpdateDomainConfig", { Domain: "www.example.com", WebSocket: { Timeout: 20 } });
// @ts-expect-error: the file type has one word
call("refresh-cdn-cache", { action: "push", fileType: "rar", videos: "[]" });
// @ts-expect-error: no action is called so
call("PurgeUrlCache", { Urls: [] });
// @ts-expect-error: a reply has no such field
listed.then((page) => page.Nothing);

// By API and by name, each action is the same.
type Same<A, B> = [A, B] extends [B, A] ? true : never;
export const same: [
  Same<Input<"PurgeUrlsCache">, Actions["tencent-v3"]["PurgeUrlsCache"]["input"]>,
  Same<Input<"RefreshCdnDir">, Actions["tencent-v2"]["RefreshCdnDir"]["input"]>,
  Same<Output<"refresh-cdn-cache">, PolyvVod.PolyvTask>,
  Same<ActionName, keyof TencentV3.Actions | keyof TencentV2.Actions | keyof PolyvVod.Actions>,
] = [true, true, true, true];

// An editor strikes these through, each in its way, and not the last one.
export type Retired = [
  TencentV3.DisableCaches,
  ActionsByName["EnableCaches"],
  TencentV2.OnlineHost,
  ActionsByName["PurgePathCache"],
];
