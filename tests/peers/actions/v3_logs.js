// Access logs: their list, and a package of them.

import assert from "node:assert/strict";
import { domainsThat } from "../cases.js";
import { assertRequestId, cloudTime, FOREIGN_DOMAIN } from "../expectations.js";
import { assertPackage } from "../logs.js";
import { twoHours, twoHoursV3 } from "../series.js";

/** One with few requests: its packages are small. */
const quiet = (context) => domainsThat(context, { Status: "online", Area: "overseas", Disable: "normal" })[0];
const digits = (time) => time.replace(/\D/g, "");
const of = (context, params) => ({ Domain: quiet(context), Area: "overseas", ...twoHoursV3(context), ...params });

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "DescribeCdnDomainLogs",
    does: "lists a package an hour, and each can be downloaded",
    params: of,
    expect: async ({ DomainLogs, TotalCount, RequestId }, context) => {
      assertRequestId(RequestId);
      assert.deepEqual([TotalCount, DomainLogs.length], [2, 2]);
      const { start } = twoHours(context.now);
      assert.deepEqual(DomainLogs.map(({ StartTime }) => StartTime).sort(), [
        cloudTime(start),
        cloudTime(start + 3600),
      ]);
      for (const { StartTime, EndTime, Area, LogName } of DomainLogs) {
        const hour = digits(StartTime).slice(0, 10);
        assert.equal(EndTime, StartTime.replace("00:00", "59:59"));
        assert.equal(Area, "overseas");
        assert.equal(LogName, `${hour}-${quiet(context)}-overseas`);
      }
      const [{ LogPath, StartTime }] = DomainLogs;
      await assertPackage(LogPath, { domain: quiet(context), hour: digits(StartTime).slice(0, 10) });
    },
  },
  {
    action: "DescribeCdnDomainLogs",
    does: "gives links that nobody can change",
    params: of,
    expect: async ({ DomainLogs: [{ LogPath }] }) => {
      const link = new URL(LogPath);
      link.searchParams.set("st", "0".repeat(32));
      assert.equal((await fetch(link)).status, 403);
    },
  },
  {
    action: "DescribeCdnDomainLogs",
    does: "gives a page",
    params: (context) => of(context, { Offset: 1, Limit: 1, LogType: "access" }),
    expect: ({ DomainLogs, TotalCount }, { answers }) => {
      assert.deepEqual([TotalCount, DomainLogs.length], [2, 1]);
      assert.equal(DomainLogs[0].LogName, answers.DescribeCdnDomainLogs.DomainLogs[1].LogName);
    },
  },
  {
    action: "DescribeCdnDomainLogs",
    does: "lists both areas of a domain that is served in both",
    params: (context) =>
      of(context, { Domain: domainsThat(context, { Status: "online", Area: "global" })[0], Area: "global" }),
    expect: ({ DomainLogs, TotalCount }) => {
      assert.equal(TotalCount, 4);
      assert.deepEqual(DomainLogs.map(({ Area }) => Area).sort(), ["mainland", "mainland", "overseas", "overseas"]);
    },
  },
  {
    action: "DescribeCdnDomainLogs",
    does: "needs a domain of the account",
    params: (context) => of(context, { Domain: FOREIGN_DOMAIN }),
    refused: "ResourceNotFound.CdnHostNotExists",
  },
  {
    action: "DescribeCdnDomainLogs",
    does: "needs a range",
    params: (context) => of(context, { StartTime: undefined }),
    refused: "MissingParameter",
  },
];
