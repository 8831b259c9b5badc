// Purges of API 2017 and their history.

import assert from "node:assert/strict";
import { done } from "../cases.js";
import { cloudTime, FOREIGN_URL, unixSeconds } from "../expectations.js";

const url = ({ domain }) => `https://${domain}/actions/今日.html?a=1&b=2`;
const dirs = ({ domain }) => [`https://${domain}/actions/`, `http://${domain}/图片/`];
const overall = ({ domain }) => `https://${domain}/overall/`;

const dates = ({ now }) => ({ startDate: cloudTime(now - 3600), endDate: cloudTime(now + 60) });

/** Its 19 digits are more than a JSON number may carry. */
const taken =
  (count) =>
  ({ data }) => {
    assert.equal(data.count, count);
    assert.match(data.task_id, /^\d{19}$/);
  };

/** The entry of a task is in the log. */
function assertLogged({ data }, { domain, domains, now }, { urls, type, task }) {
  const entry = data.logs.find(({ id, url_list }) => (task ? String(id) === task : url_list.includes(urls[0])));
  assert.ok(entry, `the purge of ${urls} is in the log`);
  assert.deepEqual(entry.url_list.toSorted(), urls.toSorted());
  assert.equal(entry.type, type);
  const { AppId, ProjectId } = domains.find(({ Domain }) => Domain === domain);
  assert.deepEqual([entry.host, entry.app_id, entry.project_id], [domain, AppId, ProjectId]);
  assert.ok(Math.abs(unixSeconds(entry.datetime) - now) < 60, `${entry.datetime} is now`);
  assert.ok([0, 1].includes(entry.status), `status ${entry.status}`);
}

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "RefreshCdnUrl",
    does: "purges a URL",
    params: (context) => ({ urls: [url(context)] }),
    expect: taken(1),
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
    expect: (log, context) => {
      assert.equal(log.data.total, 1);
      const task = context.answers.RefreshCdnUrl.data.task_id;
      assertLogged(log, context, { urls: [url(context)], type: 0, task });
    },
  },

  {
    action: "RefreshCdnDir",
    does: "purges directories",
    params: (context) => ({ dirs: dirs(context), type: 2 }),
    expect: taken(2),
  },
  {
    action: "RefreshCdnDir",
    does: "takes 20 directories a call",
    params: ({ domain }) => ({ dirs: Array.from({ length: 21 }, (_, number) => `https://${domain}/${number}/`) }),
    refused: 22045,
  },
  {
    action: "RefreshCdnDir",
    does: "does not purge a foreign domain",
    params: { dirs: ["https://www.foreign.example/a/"] },
    refused: 9110,
  },
  {
    action: "GetCdnRefreshLog",
    does: "finds directories by their time",
    params: dates,
    expect: (log, context) => {
      assert.equal(log.data.total, 2);
      const task = context.answers.RefreshCdnDir.data.task_id;
      assertLogged(log, context, { urls: dirs(context), type: 1, task });
    },
  },
  {
    action: "GetCdnRefreshLog",
    does: "refuses dates that the task is not in",
    params: ({ answers, now }) => ({
      taskId: answers.RefreshCdnUrl.data.task_id,
      startDate: cloudTime(now - 7200),
      endDate: cloudTime(now - 3600),
    }),
    refused: 9150,
  },

  {
    action: "FlushOrPushOverall",
    does: "purges a directory",
    params: (context) => ({ command: "flush", type: "dir", urls: [overall(context)], mainland: 1 }),
    expect: done,
  },
  {
    action: "GetCdnRefreshLog",
    does: "finds it by its URL",
    params: (context) => ({ ...dates(context), url: overall(context) }),
    expect: (log, context) => {
      assert.equal(log.data.total, 1);
      assertLogged(log, context, { urls: [overall(context)], type: 1 });
    },
  },
  {
    action: "FlushOrPushOverall",
    does: "needs an area",
    params: (context) => ({ command: "flush", type: "dir", urls: [overall(context)] }),
    refused: 4000,
  },
  {
    action: "FlushOrPushOverall",
    does: "prefetches no directory",
    params: (context) => ({ command: "push", type: "dir", urls: [overall(context)], mainland: 1 }),
    refused: 4000,
  },
];
