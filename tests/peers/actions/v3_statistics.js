// Series: every figure agrees with every other one.

import assert from "node:assert/strict";
import { domainsThat } from "../cases.js";
import { assertTraffic, cloudTime, DAY_SECONDS, FOREIGN_DOMAIN, lastDayOfTraffic } from "../expectations.js";
import { assertClose, assertSame, assertSummary, linesOf, slots, total, twoHours, twoHoursV3 } from "../series.js";

const of = (context, Metric) => ({ ...twoHoursV3(context), Domains: [context.domain], Interval: "5min", Metric });

/** The lines of the one domain in the two hours. */
const lines = (answer, { domain, now }, list) =>
  linesOf(answer, { resource: domain, list, times: slots(twoHours(now)) });

/** Judges the only line of an answer, and keeps its values by a name for the cases that follow. */
const kept = (metric, summary, name, list) => (answer, context) => {
  const line = lines(answer, context, list)[metric];
  assertSummary(line, summary);
  context[name] = line.values;
};

const online = (context) => domainsThat(context, { Status: "online", Area: "mainland" }).slice(0, 2);

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "DescribeCdnData",
    does: "reads a day of traffic",
    params: ({ domain, now }) => lastDayOfTraffic(domain, now),
    expect: (answer, { domain, now }) => assertTraffic(answer, lastDayOfTraffic(domain, now)),
  },
  {
    action: "DescribeCdnData",
    does: "reads two hours of traffic",
    params: (context) => of(context, "flux"),
    expect: kept("flux", "sum", "flux"),
  },
  {
    action: "DescribeCdnData",
    does: "reads the bandwidth of that traffic",
    params: (context) => of(context, "bandwidth"),
    expect: (answer, context) => {
      const { bandwidth } = lines(answer, context);
      assertSummary(bandwidth, "max");
      assertSame(
        bandwidth.values,
        context.flux.map((bytes) => (bytes * 8) / 300),
        "bandwidth",
      );
    },
  },
  {
    action: "DescribeCdnData",
    does: "reads the same traffic by the hour",
    params: (context) => ({ ...of(context, "flux"), Interval: "hour" }),
    expect: (answer, { domain, now, flux }) => {
      const times = slots(twoHours(now), 3600);
      const { values } = linesOf(answer, { resource: domain, interval: "hour", times }).flux;
      assertSame(values, [total(flux.slice(0, 12)), total(flux.slice(12))], "hours");
    },
  },
  {
    action: "DescribeCdnData",
    does: "reads the requests",
    params: (context) => of(context, "request"),
    expect: kept("request", "sum", "requests"),
  },
  {
    action: "DescribeCdnData",
    does: "reads the status codes of all of them",
    params: (context) => of(context, "statusCode"),
    expect: (answer, context) => {
      const classes = lines(answer, context);
      assert.deepEqual(Object.keys(classes).sort(), ["2xx", "3xx", "4xx", "5xx"]);
      const sums = context.requests.map((_, index) => total(Object.values(classes).map(({ values }) => values[index])));
      assertSame(sums, context.requests, "all codes");
      context.failed = classes["4xx"].values;
    },
  },
  {
    action: "DescribeCdnData",
    does: "splits a class of status codes",
    params: (context) => of(context, "4xx"),
    expect: (answer, context) => {
      const { "4xx": whole, ...codes } = lines(answer, context);
      assertSame(whole.values, context.failed, "4xx");
      assert.ok(Object.keys(codes).every((code) => /^4\d\d$/.test(code)));
      const sums = whole.values.map((_, index) => total(Object.values(codes).map(({ values }) => values[index])));
      assertSame(sums, whole.values, "codes");
    },
  },
  {
    action: "DescribeCdnData",
    does: "reads the traffic that the nodes answered by themselves",
    params: (context) => of(context, "hitFlux"),
    expect: kept("hitFlux", "sum", "hitFlux"),
  },
  {
    action: "DescribeCdnData",
    does: "reads its share",
    params: (context) => of(context, "fluxHitRate"),
    expect: (answer, context) => {
      const { values, summary } = lines(answer, context).fluxHitRate;
      assertSummary({ values, summary }, "avg");
      values.forEach((rate, index) => {
        assertClose(rate, (context.hitFlux[index] / context.flux[index]) * 100, "the rate", 1e-3);
      });
    },
  },
  {
    action: "DescribeCdnData",
    does: "reads the requests that the nodes answered by themselves",
    params: (context) => of(context, "hitRequest"),
    expect: kept("hitRequest", "sum", "hitRequests"),
  },
  {
    action: "DescribeCdnData",
    does: "tells each domain for itself",
    params: (context) => ({ ...of(context, "flux"), Domains: online(context), Detail: true }),
    expect: ({ Data }, context) => {
      assert.deepEqual(Data.map(({ Resource }) => Resource).sort(), online(context).sort());
      context.each = Data.map(({ CdnData: [{ SummarizedData }] }) => SummarizedData.Value);
    },
  },
  {
    action: "DescribeCdnData",
    does: "sums domains up",
    params: (context) => ({ ...of(context, "flux"), Domains: online(context) }),
    expect: (answer, { each }) => {
      const { flux } = linesOf(answer, { resource: "multiDomains" });
      assertClose(flux.summary.Value, total(each), "both domains");
    },
  },
  {
    action: "DescribeCdnData",
    does: "needs a metric",
    params: (context) => of(context, undefined),
    refused: "MissingParameter",
  },
  {
    action: "DescribeCdnData",
    does: "knows four intervals",
    params: (context) => ({ ...of(context, "flux"), Interval: "week" }),
    refused: "InvalidParameter.CdnInvalidParamInterval",
  },
  {
    action: "DescribeCdnData",
    does: "has ranges of 90 days at most",
    params: (context) => ({
      ...of(context, "flux"),
      StartTime: cloudTime(context.now - 91 * DAY_SECONDS),
      Interval: "day",
    }),
    refused: "InvalidParameter.CdnStatInvalidDate",
  },
  {
    action: "DescribeCdnData",
    does: "is about 30 domains at most",
    params: (context) => ({ ...of(context, "flux"), Domains: Array(31).fill(context.domain) }),
    refused: "InvalidParameter.CdnStatTooManyDomains",
  },

  {
    action: "DescribeOriginData",
    does: "reads the traffic that the nodes fetched",
    params: (context) => of(context, "flux"),
    expect: (answer, context) => {
      const { flux } = lines(answer, context, "OriginData");
      assertSummary(flux, "sum");
      assertSame(
        flux.values.map((bytes, index) => bytes + context.hitFlux[index]),
        context.flux,
        "origin and hits",
      );
    },
  },
  {
    action: "DescribeOriginData",
    does: "reads their requests",
    params: (context) => of(context, "request"),
    expect: (answer, context) => {
      const { values } = lines(answer, context, "OriginData").request;
      const misses = context.requests.map((count, index) => count - context.hitRequests[index]);
      assertSame(values, misses, "origin requests");
      context.originRequests = values;
    },
  },
  {
    action: "DescribeOriginData",
    does: "reads those that failed",
    params: (context) => of(context, "failRequest"),
    expect: kept("failRequest", "sum", "originFailures", "OriginData"),
  },
  {
    action: "DescribeOriginData",
    does: "reads their share",
    params: (context) => of(context, "failRate"),
    expect: (answer, context) => {
      const { values } = lines(answer, context, "OriginData").failRate;
      const rates = context.originFailures.map((count, index) => (count / context.originRequests[index]) * 100);
      assertSame(values, rates, "the rate");
    },
  },
  {
    action: "DescribeOriginData",
    does: "does not know a foreign domain",
    params: (context) => ({ ...of(context, "flux"), Domains: [FOREIGN_DOMAIN] }),
    refused: "ResourceNotFound.CdnHostNotExists",
  },
  {
    action: "DescribeOriginData",
    does: "knows four intervals",
    params: (context) => ({ ...of(context, "flux"), Interval: "week" }),
    refused: "InvalidParameter.CdnInvalidParamInterval",
  },

  {
    action: "DescribeIpVisit",
    does: "counts the addresses of each slot, fewer than its requests",
    params: (context) => of(context, undefined),
    expect: (answer, context) => {
      const { ipVisit } = lines(answer, context);
      assertSummary(ipVisit, "sum");
      ipVisit.values.forEach((count, index) => {
        assert.ok(count > 0 && count <= context.requests[index], `${count} addresses`);
      });
      context.visits = ipVisit.values;
    },
  },
  {
    action: "DescribeIpVisit",
    does: "counts those of a day once",
    params: ({ domain, now }) => ({
      StartTime: cloudTime(now - 3 * DAY_SECONDS),
      EndTime: cloudTime(now - 2 * DAY_SECONDS),
      Domains: [domain],
      Interval: "day",
    }),
    expect: (answer, { domain, visits }) => {
      const { values } = linesOf(answer, { resource: domain, interval: "day" }).ipVisit;
      assert.equal(values.length, 2);
      for (const count of values) assert.ok(count >= Math.max(...visits) / 2, `${count} addresses in a day`);
    },
  },
  {
    action: "DescribeIpVisit",
    does: "has points of five minutes or of a day",
    params: (context) => ({ ...of(context, undefined), Interval: "min" }),
    refused: "InvalidParameter.CdnInvalidParamInterval",
  },
];
