// Statistics of API 2017, over a day that is over: every figure agrees with every other one.

import assert from "node:assert/strict";
import { cloudTime, DAY_SECONDS, FOREIGN_DOMAIN } from "../expectations.js";
import { assertClose, assertSame, pastDay, total } from "../series.js";
import { days, POINTS, times } from "../v2_day.js";

/** The times that were asked for, and points of five minutes. */
function assertTimes({ period, start_datetime, end_datetime }, context) {
  const { startTime, endTime } = times(context);
  assert.deepEqual([Number(period), start_datetime, end_datetime], [5, startTime, endTime]);
}

/** The series of the domain and of all domains, which are one here. */
function series({ data }, context, type) {
  assertTimes(data, context);
  assert.deepEqual(Object.keys(data[type]), [context.domain]);
  const values = data[type][context.domain];
  assert.equal(values.length, POINTS);
  assert.deepEqual(data[`${type}_total`], values);
  return values;
}

/** A statistic of GetCdnHostsDetailStatistics, kept by its name for the cases that follow. */
const kept = (type) => (answer, context) => {
  context[type] = series(answer, context, type);
  assert.ok(total(context[type]) > 0);
};

/** The one figure of DescribeCdnHostInfo. */
function figure({ data }, context, type) {
  assert.deepEqual([data.period, data.stat_type], [5, type]);
  assert.deepEqual(
    [data.start_datetime, data.end_datetime],
    [`${pastDay(context)} 00:00:00`, `${pastDay(context)} 23:55:00`],
  );
  const [{ host_id, host_name, host_type, host_value }, ...others] = data.detail_data;
  assert.deepEqual([host_id, host_name, others.length], [context.domain, context.domain, 0]);
  assert.ok(["cname", "cos"].includes(host_type), host_type);
  return host_value;
}

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "GetCdnHostsDetailStatistics",
    does: "reads the traffic",
    params: (context) => times(context, "flux"),
    expect: kept("flux"),
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "reads the bandwidth of that traffic",
    params: (context) => times(context, "bandwidth"),
    expect: (answer, context) => {
      kept("bandwidth")(answer, context);
      context.bandwidth.forEach((bits, index) => {
        assert.ok(Math.abs(bits - (context.flux[index] * 8) / 300) <= 1, `${bits} of ${context.flux[index]}`);
      });
    },
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "reads the requests",
    params: (context) => times(context, "requests"),
    expect: kept("requests"),
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "reads those that the nodes answered by themselves",
    params: (context) => times(context, "hit_requests"),
    expect: kept("hit_requests"),
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "reads the requests by their status code",
    params: (context) => times(context, "status_code"),
    expect: ({ data }, { domain, requests }) => {
      const codes = data.status_code[domain];
      assert.deepEqual(data.status_code_total, codes);
      assert.ok(Object.keys(codes).every((code) => /^[2-5]\d\d$/.test(code)));
      requests.forEach((count, index) => {
        const counted = total(Object.values(codes).map((values) => values[index]));
        assert.ok(counted > 0 && counted <= count, `${counted} of ${count}`);
      });
    },
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "has points of an hour for five days",
    params: (context) => ({ ...times(context, "flux"), startTime: cloudTime(context.now - 6 * DAY_SECONDS) }),
    expect: ({ data: { period } }) => assert.equal(period, 60),
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "has finer ones on demand",
    params: (context) => ({
      ...times(context, "flux"),
      startTime: cloudTime(context.now - 6 * DAY_SECONDS),
      detail: "1",
    }),
    expect: ({ data }, { domain, flux }) => {
      assert.equal(data.period, 5);
      assertSame(data.flux[domain].slice(-flux.length), flux, "the last day");
    },
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "needs a domain for status codes",
    params: (context) => ({ ...times(context, "status_code"), hosts: undefined }),
    refused: 4000,
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "knows six statistics",
    params: (context) => times(context, "weather"),
    refused: 9160,
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "refuses times that end before they begin",
    params: (context) => ({ ...times(context, "flux"), startTime: cloudTime(context.now) }),
    refused: 9150,
  },

  {
    action: "DescribeCdnHostInfo",
    does: "sums the traffic of the day up",
    params: (context) => days(context, "flux"),
    expect: (answer, context) => assertClose(figure(answer, context, "flux"), total(context.flux), "the day"),
  },
  {
    action: "DescribeCdnHostInfo",
    does: "tells the highest bandwidth",
    params: (context) => days(context, "bandwidth"),
    expect: (answer, context) => {
      assert.equal(figure(answer, context, "bandwidth"), Math.max(...context.bandwidth));
    },
  },
  {
    action: "DescribeCdnHostInfo",
    does: "tells the rate of hits",
    params: (context) => days(context, "cache"),
    expect: (answer, context) => {
      const rate = figure(answer, context, "cache");
      const rates = context.hit_requests.map((count, index) => (count / context.requests[index]) * 100);
      assert.ok(rate >= Math.min(...rates) - 0.01 && rate <= Math.max(...rates) + 0.01, `${rate}`);
    },
  },
  {
    action: "DescribeCdnHostInfo",
    does: "needs projects",
    params: (context) => ({ ...days(context, "flux"), projects: undefined }),
    refused: 4000,
  },
  {
    action: "DescribeCdnHostInfo",
    does: "does not know a foreign domain",
    params: (context) => ({ ...days(context, "flux"), hosts: [FOREIGN_DOMAIN] }),
    refused: 9110,
  },

  {
    action: "DescribeCdnHostDetailedInfo",
    does: "reads the same traffic",
    params: (context) => days(context, "flux"),
    expect: ({ data }, context) => {
      const { startDate, endDate } = days(context);
      assert.deepEqual([Number(data.period), data.stat_type], [5, "flux"]);
      assert.deepEqual([data.start_datetime, data.end_datetime], [`${startDate} 00:00:00`, `${endDate} 23:55:00`]);
      assertSame(data.total_data, context.flux, "traffic");
    },
  },
  {
    action: "DescribeCdnHostDetailedInfo",
    does: "has points of a day for more than a week",
    params: (context) => ({
      ...days(context, "requests"),
      startDate: cloudTime(context.now - 10 * DAY_SECONDS).slice(0, 10),
    }),
    expect: ({ data }, { requests }) => {
      assert.deepEqual([Number(data.period), data.total_data.length], [1440, 9]);
      assertClose(data.total_data.at(-1), total(requests), "the last day");
    },
  },
  {
    action: "DescribeCdnHostDetailedInfo",
    does: "knows five statistics",
    params: (context) => days(context, "weather"),
    refused: 9160,
  },

  {
    action: "GetCdnOriginStat",
    does: "reads the requests that the nodes could not answer by themselves",
    params: (context) => times(context, "requests"),
    expect: ({ data }, context) => {
      const { domain, requests, hit_requests } = context;
      assertTimes(data, context);
      const misses = requests.map((count, index) => count - hit_requests[index]);
      assertSame(data.requests[domain], misses, "origin requests");
    },
  },
  {
    action: "GetCdnOriginStat",
    does: "splits those that failed by their reason",
    params: (context) => times(context, "fail_requests"),
    expect: ({ data }, { domain }) => {
      const reasons = ["fail_5xx", "fail_http_error", "fail_origin_close", "fail_timeout"];
      const sums = data.fail_total[domain].map((_, index) => total(reasons.map((name) => data[name][domain][index])));
      assert.equal(sums.length, POINTS);
      assertSame(data.fail_total[domain], sums, "failures");
    },
  },
  {
    action: "GetCdnOriginStat",
    does: "is about 20 domains at most",
    params: (context) => ({ ...times(context, "flux"), hosts: Array(21).fill(context.domain) }),
    refused: 4000,
  },
  {
    action: "GetCdnOriginStat",
    does: "does not know a foreign domain",
    params: (context) => ({ ...times(context, "flux"), hosts: [FOREIGN_DOMAIN] }),
    refused: 9110,
  },
];
