// What the official clients must see of each action of API 3.0. One entry a case, run in this order.

import assert from "node:assert/strict";
import {
  assertDomains,
  assertPurgedTask,
  assertQuotaFell,
  assertRequestId,
  assertTraffic,
  FOREIGN_URL,
  lastDayOfTraffic,
} from "../expectations.js";

/** The URL that this table purges. */
const url = ({ domain }) => `https://${domain}/actions/今日.html?a=1&b=2`;

/**
 * @typedef {object} Context
 * @property {string} domain a domain that is online, in the mainland only
 * @property {number} now the start of the run, in seconds since 1970
 * @property {Record<string, object>} answers the last answer of each action so far
 *
 * @typedef {object} Case
 * @property {string} action the cloud's own name
 * @property {string} does what the case shows
 * @property {object | ((context: Context) => object)} [params] nothing means `{}`
 * @property {(answer: object, context: Context) => void} [expect] judges the answer
 * @property {string | number} [refused] the code of the refusal that is expected in place of an answer
 */

/** @type {Case[]} */
export const CASES = [
  { action: "DescribeDomains", does: "lists the domains", expect: assertDomains },
  {
    action: "DescribeDomains",
    does: "finds one domain by a filter",
    params: ({ domain }) => ({ Filters: [{ Name: "domain", Value: [domain] }], Limit: 5 }),
    expect: ({ TotalNumber, Domains }, { domain }) => {
      assert.equal(TotalNumber, 1);
      assert.equal(Domains[0].Domain, domain);
    },
  },
  {
    action: "DescribeCdnData",
    does: "reads a day of traffic",
    params: ({ domain, now }) => lastDayOfTraffic(domain, now),
    expect: (answer, { domain, now }) => assertTraffic(answer, lastDayOfTraffic(domain, now)),
  },
  {
    action: "DescribeCdnData",
    does: "needs a metric",
    params: ({ domain, now }) => ({ ...lastDayOfTraffic(domain, now), Metric: undefined }),
    refused: "MissingParameter",
  },
  {
    action: "DescribePurgeQuota",
    does: "tells the quota",
    expect: (answer, context) => {
      assertRequestId(answer.RequestId);
      context.quotaBefore = answer;
    },
  },
  {
    action: "PurgeUrlsCache",
    does: "purges a URL",
    params: (context) => ({ Urls: [url(context)] }),
    expect: ({ TaskId, RequestId }) => {
      assertRequestId(RequestId);
      assert.match(TaskId, /^\d+$/);
    },
  },
  {
    action: "PurgeUrlsCache",
    does: "does not purge a foreign domain",
    params: { Urls: [FOREIGN_URL] },
    refused: "ResourceNotFound.CdnHostNotExists",
  },
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
    expect: (answer, { quotaBefore }) => assertQuotaFell(quotaBefore, answer),
  },
];
