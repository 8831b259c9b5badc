// Rankings of a day that is over.

import assert from "node:assert/strict";
import { domainsThat } from "../cases.js";
import { assertRequestId, FOREIGN_DOMAIN } from "../expectations.js";
import { assertClose, assertRanked, linesOf, pastDay, total } from "../series.js";

const of = (context, Metric, Filter, params) => ({
  StartTime: `${pastDay(context)} 00:00:00`,
  EndTime: `${pastDay(context)} 23:59:59`,
  Domains: [context.domain],
  Metric,
  Filter,
  ...params,
});

/** The rows of the only resource. */
function rows({ Data, RequestId }, resource) {
  assertRequestId(RequestId);
  assert.deepEqual(
    Data.map(({ Resource }) => Resource),
    [resource],
  );
  assertRanked(Data[0].DetailData);
  return Data[0].DetailData;
}

const sum = (ranking) => total(ranking.map(({ Value }) => Value));

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "DescribeCdnData",
    does: "reads the traffic of the day",
    params: (context) => ({ ...of(context, "flux"), Interval: "hour" }),
    expect: (answer, context) => {
      context.flux = linesOf(answer, { resource: context.domain, interval: "hour" }).flux.summary.Value;
    },
  },
  {
    action: "DescribeCdnData",
    does: "reads the requests of the day",
    params: (context) => ({ ...of(context, "request"), Interval: "hour" }),
    expect: (answer, context) => {
      context.requests = linesOf(answer, { resource: context.domain, interval: "hour" }).request.summary.Value;
    },
  },

  {
    action: "ListTopData",
    does: "ranks files by their traffic",
    params: (context) => of(context, "url", "flux"),
    expect: (answer, { domain, flux }) => {
      const files = rows(answer, domain);
      for (const { Name } of files) assert.ok(Name.replace(/^https?:\/\//, "").startsWith(`${domain}/`), Name);
      assert.ok(sum(files) <= flux * (1 + 1e-9), "no more than the traffic of the day");
    },
  },
  {
    action: "ListTopData",
    does: "gives the first of them",
    params: (context) => of(context, "url", "flux", { Limit: 3 }),
    expect: (answer, { domain, answers }) => {
      assert.deepEqual(rows(answer, domain), answers.ListTopData.Data[0].DetailData.slice(0, 3));
    },
  },
  {
    action: "ListTopData",
    does: "ranks provinces, which had all of the traffic",
    params: (context) => of(context, "district", "flux"),
    expect: (answer, { domain, flux }) => assertClose(sum(rows(answer, domain)), flux, "all provinces"),
  },
  {
    action: "ListTopData",
    does: "ranks providers, which had all of the requests",
    params: (context) => of(context, "isp", "request"),
    expect: (answer, { domain, requests }) => assertClose(sum(rows(answer, domain)), requests, "all providers"),
  },
  {
    action: "ListTopData",
    does: "ranks the domains of the account",
    params: (context) => ({ ...of(context, "host", "flux"), Domains: undefined }),
    expect: ({ Data: [{ DetailData }] }, { domain, domains, flux }) => {
      assertRanked(DetailData);
      const names = domains.map(({ Domain }) => Domain);
      for (const { Name } of DetailData) assert.ok(names.includes(Name), Name);
      assertClose(DetailData.find(({ Name }) => Name === domain).Value, flux, domain);
    },
  },
  {
    action: "ListTopData",
    does: "ranks origins by what they were asked for",
    params: (context) => of(context, "originHost", "request"),
    expect: ({ Data: [{ DetailData }] }, { requests }) => {
      assertRanked(DetailData);
      assert.ok(sum(DetailData) > 0 && sum(DetailData) < requests, "fewer than visitors asked for");
    },
  },
  {
    action: "ListTopData",
    does: "ranks the files of each domain for itself",
    params: (context) => {
      const Domains = domainsThat(context, { Status: "online", Area: "mainland" }).slice(0, 2);
      return of(context, "url", "request", { Domains, Detail: true });
    },
    expect: ({ Data }, context) => {
      const expected = domainsThat(context, { Status: "online", Area: "mainland" }).slice(0, 2);
      assert.deepEqual(Data.map(({ Resource }) => Resource).sort(), expected.sort());
      for (const { DetailData } of Data) assertRanked(DetailData);
    },
  },
  {
    action: "ListTopData",
    does: "needs to know by what",
    params: (context) => of(context, "url"),
    refused: "MissingParameter",
  },
  {
    action: "ListTopData",
    does: "ranks nothing else",
    params: (context) => of(context, "city", "flux"),
    refused: "InvalidParameter.CdnStatInvalidMetric",
  },
  {
    action: "ListTopData",
    does: "does not know a foreign domain",
    params: (context) => of(context, "url", "flux", { Domains: [FOREIGN_DOMAIN] }),
    refused: "ResourceNotFound.CdnHostNotExists",
  },

  ...["ua_device", "ua_browser", "ua_os"].map((metric) => ({
    action: "DescribeTopData",
    does: `ranks ${metric}, which had all of the requests`,
    params: (context) => ({
      ...of(context, metric, "request"),
      StartTime: pastDay(context),
      EndTime: pastDay(context),
    }),
    expect: (answer, { domain, requests }) => {
      const ranking = rows(answer, domain);
      assertClose(sum(ranking), requests, metric);
      const whole = total(ranking.map(({ Percent }) => Percent));
      for (const { Value, Percent } of ranking) {
        assert.ok(Math.abs(Percent / whole - Value / requests) < 0.01, `${Percent} of ${whole} for ${Value}`);
      }
    },
  })),
  ...["ip", "referer"].map((metric) => ({
    action: "DescribeTopData",
    does: `ranks ${metric} by traffic`,
    params: (context) => ({
      ...of(context, metric, "flux"),
      StartTime: pastDay(context),
      EndTime: pastDay(context),
    }),
    expect: (answer, { domain, flux }) => assert.ok(sum(rows(answer, domain)) <= flux * (1 + 1e-9)),
  })),
  {
    action: "DescribeTopData",
    does: "ranks by traffic or by requests",
    params: (context) => ({
      ...of(context, "ip", "bandwidth"),
      StartTime: pastDay(context),
      EndTime: pastDay(context),
    }),
    refused: "InvalidParameter.CdnStatInvalidFilter",
  },
  {
    action: "DescribeTopData",
    does: "needs a range",
    params: { Metric: "ip", Filter: "flux" },
    refused: "MissingParameter",
  },
];
