// Access logs in API 2017: the same packages, listed by times or by days.

import assert from "node:assert/strict";
import { domainsThat } from "../cases.js";
import { cloudTime, FOREIGN_DOMAIN } from "../expectations.js";
import { assertPackage } from "../logs.js";
import { pastDay, twoHours } from "../series.js";

/** One whose packages are not large. */
const quiet = (context) => domainsThat(context, { Status: "online", Area: "global", ServiceType: "download" })[0];

const times = ({ now }) => {
  const { start, end } = twoHours(now);
  return { startDate: cloudTime(start), endDate: cloudTime(end) };
};
const hourOf = (name) => name.slice(0, 10);

/** A package for each of so many hours, by their names. */
function assertHours({ now, list }, context, hours) {
  assert.ok(Math.abs(now - Date.now() / 1000) < 60, `${now} is now`);
  const host = quiet(context);
  assert.deepEqual(list.map(({ name }) => name).sort(), hours.map((hour) => `${hour}-${host}`).sort());
  for (const { date, name, type } of list) {
    assert.equal(date.replaceAll("-", ""), name.slice(0, 8));
    assert.equal(type, 1);
  }
}

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "GetCdnLogList",
    does: "lists a package an hour, and each can be downloaded",
    params: (context) => ({ host: quiet(context), ...times(context) }),
    expect: async ({ codeDesc, data }, context) => {
      assert.equal(codeDesc, "Success");
      const { start } = twoHours(context.now);
      const hours = [start, start + 3600].map((time) => hourOf(cloudTime(time).replace(/\D/g, "")));
      assertHours(data, context, hours);
      const [{ link, name }] = data.list;
      await assertPackage(link, { domain: quiet(context), hour: hourOf(name) });
    },
  },
  {
    action: "GetCdnLogList",
    does: "does not know a foreign domain",
    params: (context) => ({ host: FOREIGN_DOMAIN, ...times(context) }),
    refused: 9110,
  },
  {
    action: "GetCdnLogList",
    does: "has none of a domain that is not served",
    params: (context) => ({ host: domainsThat(context, { Status: "offline" })[0], ...times(context) }),
    refused: 22300,
  },

  {
    action: "DescribeCdnHosts",
    does: "tells the number of a domain",
    expect: ({ data: { hosts } }, context) => {
      context.id = hosts.find(({ host }) => host === quiet(context)).id;
    },
  },
  {
    action: "GenerateLogList",
    does: "lists the packages of a day",
    params: (context) => {
      const day = pastDay(context).replaceAll("-", "");
      return { hostId: context.id, startDate: day, endDate: day };
    },
    expect: ({ data }, context) => {
      const day = pastDay(context).replaceAll("-", "");
      const hours = Array.from({ length: 24 }, (_, hour) => day + String(hour).padStart(2, "0"));
      assertHours(data, context, hours);
    },
  },
  { action: "GenerateLogList", does: "needs a domain", refused: 4000 },
  { action: "GenerateLogList", does: "does not know another number", params: { hostId: 7 }, refused: 9110 },
];
