// What a client must see of each action of API 2017. One entry a case, run in this order; see v3_now.js for a case.

import assert from "node:assert/strict";
import { cloudTime, DOMAIN_COUNT, FOREIGN_URL } from "../expectations.js";

/** The URL that this table purges. */
const url = ({ domain }) => `https://${domain}/actions/今日.html?a=1&b=2`;

function assertLogged({ data }, context) {
  const { task_id } = context.answers.RefreshCdnUrl.data;
  const entry = data.logs.find(({ id }) => id === task_id);
  assert.ok(entry, `the task ${task_id} is in the log`);
  assert.deepEqual(entry.url_list, [url(context)]);
  assert.equal(entry.type, 0);
}

/** @type {import("./v3_now.js").Case[]} */
export const CASES = [
  {
    action: "DescribeCdnHosts",
    does: "lists the domains",
    expect: ({ codeDesc, data }) => {
      assert.equal(codeDesc, "Success");
      assert.equal(data.total, DOMAIN_COUNT);
      assert.equal(new Set(data.hosts.map(({ host }) => host)).size, DOMAIN_COUNT);
    },
  },
  {
    action: "DescribeCdnHosts",
    does: "gives a page",
    params: { offset: 2, limit: 3 },
    expect: ({ data }, { answers }) => {
      assert.equal(data.total, DOMAIN_COUNT);
      assert.deepEqual(data.hosts, answers.DescribeCdnHosts.data.hosts.slice(2, 5));
    },
  },
  {
    action: "RefreshCdnUrl",
    does: "purges a URL",
    params: (context) => ({ urls: [url(context)] }),
    expect: ({ data }) => {
      assert.equal(data.count, 1);
      // Its 19 digits are more than a JSON number may carry.
      assert.match(data.task_id, /^\d{19}$/);
    },
  },
  {
    action: "RefreshCdnUrl",
    does: "does not purge a foreign domain",
    params: { urls: [FOREIGN_URL] },
    refused: 9110,
  },
  {
    action: "GetCdnRefreshLog",
    does: "finds the purge by its task",
    params: ({ answers }) => ({ taskId: answers.RefreshCdnUrl.data.task_id }),
    expect: assertLogged,
  },
  {
    action: "GetCdnRefreshLog",
    does: "finds the purge by its time",
    params: ({ now }) => ({ startDate: cloudTime(now - 3600), endDate: cloudTime(now + 60) }),
    expect: assertLogged,
  },
];
