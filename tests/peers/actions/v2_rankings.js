// Rankings of API 2017, and its figures by place.

import assert from "node:assert/strict";
import { FOREIGN_DOMAIN } from "../expectations.js";
import { assertClose, assertRanked, pastDay, total } from "../series.js";
import { days, POINTS, times } from "../v2_day.js";

/** Reads a statistic to compare with, and keeps it by its name. */
const kept =
  (type) =>
  ({ data }, context) => {
    context[type] = data[type][context.domain];
    assert.equal(context[type].length, POINTS);
  };

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "GetCdnHostsDetailStatistics",
    does: "reads the traffic of the day",
    params: (context) => times(context, "flux"),
    expect: kept("flux"),
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "reads its bandwidth",
    params: (context) => times(context, "bandwidth"),
    expect: kept("bandwidth"),
  },

  {
    action: "GetCdnStatTop",
    does: "ranks provinces, providers and files at once",
    params: (context) => days(context, "flux"),
    expect: ({ data }, { now, domain, flux }) => {
      assert.equal(data.stat_type, "flux");
      assert.deepEqual([data.start_datetime, data.end_datetime], [pastDay({ now }), pastDay({ now })]);
      for (const ranking of [data.province_data, data.isp_data]) {
        assertRanked(ranking, "id", "value");
        assertClose(total(ranking.map(({ value }) => value)), total(flux), "all of them");
      }
      assertRanked(data.url_data, "name", "value");
      for (const { name } of data.url_data) assert.ok(name.replace(/^https?:\/\//, "").startsWith(`${domain}/`), name);
      assert.ok(total(data.url_data.map(({ value }) => value)) <= total(flux) + 1);
    },
  },
  {
    action: "GetCdnStatTop",
    does: "ranks by traffic or by requests",
    params: (context) => days(context, "bandwidth"),
    refused: 9160,
  },

  {
    action: "GetCdnProvIspDetailStat",
    does: "splits the bandwidth of the day by province and provider",
    params: (context) => ({ date: pastDay(context), hosts: [context.domain] }),
    expect: ({ data }, context) => {
      const { domain, bandwidth } = context;
      assert.equal(data.date, pastDay(context));
      const rows = data.prov_data[domain];
      assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
      const all = rows.flatMap(({ isp_value }) => Object.values(isp_value.bandwidth));
      assert.ok(all.every((values) => values.length === POINTS));
      bandwidth.forEach((bits, index) => {
        // Each of them is rounded to a whole bit.
        assert.ok(Math.abs(total(all.map((values) => values[index])) - bits) <= all.length, `point ${index}`);
      });
    },
  },
  {
    action: "GetCdnProvIspDetailStat",
    does: "reads one province and provider",
    params: (context) => ({ date: pastDay(context), hosts: [context.domain], provs: ["22"], isps: ["2"] }),
    expect: ({ data }, { domain, answers }) => {
      const before = answers.GetCdnProvIspDetailStat.data.prov_data[domain].find(({ id }) => id === 22);
      const [{ id, name, isp_value }, ...others] = data.prov_data[domain];
      assert.deepEqual([id, name, others.length], [22, before.name, 0]);
      assert.deepEqual(isp_value.bandwidth, { 2: before.isp_value.bandwidth[2] });
    },
  },
  {
    action: "GetCdnProvIspDetailStat",
    does: "does not know a foreign domain",
    params: (context) => ({ date: pastDay(context), hosts: [FOREIGN_DOMAIN] }),
    refused: 9110,
  },
  {
    action: "GetCdnProvIspDetailStat",
    does: "refuses a day that is none",
    params: ({ domain }) => ({ date: "2026-02-30", hosts: [domain] }),
    refused: 9150,
  },
];
