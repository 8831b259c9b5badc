// Purges of URLs and of directories, their quotas and their history.

import assert from "node:assert/strict";
import { domainsThat } from "../cases.js";
import { assertPurgedTask, assertQuotaFell, assertRequestId, cloudTime, FOREIGN_URL } from "../expectations.js";

const url = ({ domain }) => `https://${domain}/actions/今日.html?a=1&b=2`;
const paths = ({ domain }) => [`https://${domain}/actions/`, `http://${domain}/图片/`];

/** Served everywhere, so a purge of it costs in both areas unless it names one. */
const everywhere = (context) => domainsThat(context, { Status: "online", Area: "global", Disable: "normal" })[0];

const times = ({ now }) => ({ StartTime: cloudTime(now - 60), EndTime: cloudTime(now + 3600) });

const taken = ({ TaskId, RequestId }) => {
  assertRequestId(RequestId);
  assert.match(TaskId, /^\d{19}$/);
};

const available = (quotas) => Object.fromEntries(quotas.map(({ Area, Available }) => [Area, Available]));

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "DescribePurgeQuota",
    does: "tells what the day has left, in each area",
    expect: (quota, context) => {
      assertRequestId(quota.RequestId);
      for (const { Batch, Total, Available } of quota.UrlPurge) {
        assert.deepEqual([Batch, Total, Available], [1_000, 10_000, 10_000]);
      }
      for (const { Batch, Total, Available } of quota.PathPurge) {
        assert.deepEqual([Batch, Total, Available], [500, 100, 100]);
      }
      assert.deepEqual(Object.keys(available(quota.PathPurge)).sort(), ["mainland", "overseas"]);
      context.before = quota;
    },
  },

  { action: "PurgeUrlsCache", does: "purges a URL", params: (context) => ({ Urls: [url(context)] }), expect: taken },
  {
    action: "DescribePurgeTasks",
    does: "finds the task of the purge",
    params: ({ answers }) => ({ TaskId: answers.PurgeUrlsCache.TaskId }),
    expect: (tasks, context) => {
      assertPurgedTask({ url: url(context), purge: context.answers.PurgeUrlsCache, tasks });
    },
  },
  {
    action: "DescribePurgeQuota",
    does: "is less by the purged URL",
    expect: (quota, { before }) => {
      assertQuotaFell(before, quota);
      assert.deepEqual(quota.PathPurge, before.PathPurge);
    },
  },
  {
    action: "PurgeUrlsCache",
    does: "does not purge a foreign domain",
    params: { Urls: [FOREIGN_URL] },
    refused: "ResourceNotFound.CdnHostNotExists",
  },
  {
    action: "PurgeUrlsCache",
    does: "does not purge a domain that is offline",
    params: (context) => ({ Urls: [`https://${domainsThat(context, { Status: "offline" })[0]}/`] }),
    refused: "ResourceUnavailable.CdnHostIsNotOnline",
  },
  {
    action: "PurgeUrlsCache",
    does: "knows no wildcard",
    params: ({ domain }) => ({ Urls: [`https://${domain}/*.png`] }),
    refused: "InvalidParameter.CdnPurgeWildcardNotAllowed",
  },
  {
    action: "PurgeUrlsCache",
    does: "purges in one area of a domain that is served in both",
    params: (context) => ({ Urls: [`https://${everywhere(context)}/a.js`], Area: "overseas", UrlEncode: true }),
    expect: taken,
  },
  {
    action: "DescribePurgeQuota",
    does: "is less in that area only",
    expect: ({ UrlPurge }, { answers }) => {
      const { mainland, overseas } = available(answers.DescribePurgeQuota.UrlPurge);
      assert.deepEqual(available(UrlPurge), { mainland, overseas: overseas - 1 });
    },
  },

  {
    action: "PurgePathCache",
    does: "purges directories",
    params: (context) => ({ Paths: paths(context), FlushType: "flush" }),
    expect: taken,
  },
  {
    action: "DescribePurgeTasks",
    does: "finds a row for each directory",
    params: ({ answers }) => ({ TaskId: answers.PurgePathCache.TaskId }),
    expect: ({ TotalCount, PurgeLogs }, context) => {
      assert.equal(TotalCount, 2);
      assert.deepEqual(PurgeLogs.map(({ Url }) => Url).sort(), paths(context).sort());
      for (const { PurgeType, FlushType, Status } of PurgeLogs) {
        assert.deepEqual([PurgeType, FlushType], ["path", "flush"]);
        assert.ok(["process", "done"].includes(Status), Status);
      }
    },
  },
  {
    action: "DescribePurgeQuota",
    does: "counts directories apart from URLs",
    expect: ({ UrlPurge, PathPurge }, { before, answers }) => {
      assert.deepEqual(UrlPurge, answers.DescribePurgeQuota.UrlPurge);
      const { mainland, overseas } = available(before.PathPurge);
      assert.deepEqual(available(PathPurge), { mainland: mainland - 2, overseas });
    },
  },
  {
    action: "PurgePathCache",
    does: "needs to know which files",
    params: (context) => ({ Paths: paths(context) }),
    refused: "MissingParameter",
  },
  {
    action: "PurgePathCache",
    does: "takes 500 directories a call",
    params: ({ domain }) => ({
      Paths: Array.from({ length: 501 }, (_, number) => `https://${domain}/${number}/`),
      FlushType: "delete",
    }),
    refused: "LimitExceeded.CdnPurgePathExceedBatchLimit",
  },
  {
    action: "PurgePathCache",
    does: "takes 100 directories a day",
    params: ({ domain }) => ({
      Paths: Array.from({ length: 99 }, (_, number) => `https://${domain}/${number}/`),
      FlushType: "delete",
    }),
    refused: "LimitExceeded.CdnPurgePathExceedDayLimit",
  },
  {
    action: "PurgePathCache",
    does: "does not purge a foreign domain",
    params: { Paths: ["https://www.foreign.example/a/"], FlushType: "delete" },
    refused: "ResourceNotFound.CdnHostNotExists",
  },

  {
    action: "DescribePurgeTasks",
    does: "finds purges by their time and kind, newest first",
    params: (context) => ({ ...times(context), PurgeType: "url" }),
    expect: ({ TotalCount, PurgeLogs }, context) => {
      assert.equal(TotalCount, 2);
      assert.deepEqual(
        PurgeLogs.map(({ Url }) => Url),
        [`https://${everywhere(context)}/a.js`, url(context)],
      );
    },
  },
  {
    action: "DescribePurgeTasks",
    does: "finds purges by their domain and area, a page at a time",
    params: (context) => ({ ...times(context), Keyword: context.domain, Area: "mainland", Offset: 1, Limit: 1 }),
    expect: ({ TotalCount, PurgeLogs }) => {
      assert.equal(TotalCount, 3);
      assert.equal(PurgeLogs.length, 1);
    },
  },
  { action: "DescribePurgeTasks", does: "needs a task or a time", refused: "MissingParameter" },
];
