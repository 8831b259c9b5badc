// Prefetches, their quotas and their history.

import assert from "node:assert/strict";
import { domainsThat } from "../cases.js";
import { cloudTime, FOREIGN_URL } from "../expectations.js";

/** Served everywhere. */
const everywhere = (context) => domainsThat(context, { Status: "online", Area: "global", Disable: "normal" })[0];
const urls = (context) => ["视频.mp4", "a.m3u8?x=1"].map((file) => `https://${everywhere(context)}/${file}`);
const many = (count, { domain }) => Array.from({ length: count }, (_, number) => `https://${domain}/${number}.zip`);

const times = ({ now }) => ({ StartTime: cloudTime(now - 60), EndTime: cloudTime(now + 3600) });
const available = ({ UrlPush }) => Object.fromEntries(UrlPush.map(({ Area, Available }) => [Area, Available]));

const taken = ({ TaskId }) => {
  assert.match(TaskId, /^\d{19}$/);
};

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "DescribePushQuota",
    does: "tells what the day has left, in each area",
    expect: (quota) => {
      for (const { Batch, Total } of quota.UrlPush) assert.deepEqual([Batch, Total], [500, 1_000]);
      assert.deepEqual(available(quota), { mainland: 1_000, overseas: 1_000 });
    },
  },
  {
    action: "PushUrlsCache",
    does: "prefetches in both areas, with headers",
    params: (context) => ({
      Urls: urls(context),
      Area: "global",
      UserAgent: "TencentCdn",
      ParseM3U8: false,
      Headers: [{ Name: "X-Purpose", Value: "prefetch" }],
    }),
    expect: taken,
  },
  {
    action: "DescribePushTasks",
    does: "finds a row for each URL, with its progress",
    params: ({ answers }) => ({ TaskId: answers.PushUrlsCache.TaskId }),
    expect: ({ TotalCount, PushLogs }, context) => {
      assert.equal(TotalCount, 2);
      assert.deepEqual(PushLogs.map(({ Url }) => Url).sort(), urls(context).sort());
      for (const { TaskId, Status, Percent, Area, CreateTime, UpdateTime } of PushLogs) {
        assert.equal(TaskId, context.answers.PushUrlsCache.TaskId);
        assert.equal(Area, "global");
        assert.ok(["process", "done"].includes(Status), Status);
        assert.ok(Status === "done" ? Percent === 100 : Percent >= 0 && Percent < 100, `${Status} ${Percent}`);
        assert.ok(CreateTime <= UpdateTime, `${CreateTime} ${UpdateTime}`);
      }
    },
  },
  {
    action: "DescribePushQuota",
    does: "is less by both URLs in both areas",
    expect: (quota) => assert.deepEqual(available(quota), { mainland: 998, overseas: 998 }),
  },
  {
    action: "PushUrlsCache",
    does: "prefetches in the mainland where no area is named",
    params: (context) => ({ Urls: [`https://${context.domain}/a.zip`] }),
    expect: taken,
  },
  {
    action: "DescribePushTasks",
    does: "finds it by its domain, area and time",
    params: (context) => ({ ...times(context), Keyword: context.domain, Area: "mainland", Limit: 5 }),
    expect: ({ TotalCount, PushLogs }, { domain, answers }) => {
      assert.equal(TotalCount, 1);
      const [{ Url, Area, TaskId }] = PushLogs;
      assert.deepEqual([Url, Area, TaskId], [`https://${domain}/a.zip`, "mainland", answers.PushUrlsCache.TaskId]);
    },
  },
  {
    action: "DescribePushTasks",
    does: "knows the four states",
    params: (context) => ({ ...times(context), Status: "running" }),
    refused: "InvalidParameter.CdnParamError",
  },
  { action: "DescribePushTasks", does: "needs a task or a time", refused: "MissingParameter" },
  {
    action: "PushUrlsCache",
    does: "does not prefetch from a foreign domain",
    params: { Urls: [FOREIGN_URL] },
    refused: "ResourceNotFound.CdnHostNotExists",
  },
  {
    action: "PushUrlsCache",
    does: "knows no wildcard",
    params: ({ domain }) => ({ Urls: [`https://${domain}/*.zip`] }),
    refused: "InvalidParameter.CdnPushWildcardNotAllowed",
  },
  {
    action: "PushUrlsCache",
    does: "takes 500 URLs a call",
    params: (context) => ({ Urls: many(501, context) }),
    refused: "LimitExceeded.CdnPushExceedBatchLimit",
  },
  {
    action: "PushUrlsCache",
    does: "takes 500 of them",
    params: (context) => ({ Urls: many(500, context) }),
    expect: taken,
  },
  {
    action: "PushUrlsCache",
    does: "takes 1,000 URLs a day",
    params: (context) => ({ Urls: many(500, context) }),
    refused: "LimitExceeded.CdnPushExceedDayLimit",
  },
];
