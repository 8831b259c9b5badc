// Prefetches of API 2017 and their history.

import assert from "node:assert/strict";
import { domainsThat } from "../cases.js";
import { cloudTime, FOREIGN_URL } from "../expectations.js";

const url = ({ domain }) => `https://${domain}/videos/今日.mp4`;
const overall = ({ domain }) => `https://${domain}/overall.zip`;
const overseas = (context) => {
  const [domain] = domainsThat(context, { Status: "online", Area: "overseas", Disable: "normal" });
  return `https://${domain}/patch.zip`;
};
const many = ({ domain }) => Array.from({ length: 21 }, (_, number) => `https://${domain}/${number}.zip`);

const today = ({ now }) => cloudTime(now).slice(0, 10);
const dates = ({ now }) => ({ startDate: cloudTime(now - 3600), endDate: cloudTime(now + 60) });

/** The rows of a URL, and no others. */
const logged =
  (of, count = 1) =>
  ({ codeDesc, data: { logs, total } }, context) => {
    assert.equal(codeDesc, "Success");
    assert.deepEqual([logs.length, total], [count, count]);
    for (const { url: found, host, status, progress } of logs) {
      assert.deepEqual([found, host], [of(context), new URL(of(context)).host]);
      assert.ok(["init", "process", "inprocess", "done"].includes(status), status);
      const percent = Number.parseInt(progress, 10);
      assert.ok(status === "done" ? percent === 100 : percent < 100, `${status} ${progress}`);
    }
  };

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "CdnPusherV2",
    does: "prefetches a URL, as a task of a day",
    params: (context) => ({ urls: [url(context)], limitRate: 10 }),
    expect: ({ data: { task_ids } }, context) => {
      assert.equal(task_ids.length, 1);
      assert.ok(Number.isSafeInteger(task_ids[0].task_id));
      context.task = task_ids[0].task_id;
      assert.equal(String(task_ids[0].date), today(context).replaceAll("-", ""));
    },
  },
  {
    action: "CdnPusherV2",
    does: "makes a task of each domain",
    params: (context) => {
      const [first, second] = domainsThat(context, { Status: "online", Area: "mainland" });
      return { urls: [`https://${first}/a`, `https://${second}/a`, `https://${first}/b`] };
    },
    expect: ({ data: { task_ids } }) => assert.equal(task_ids.length, 2),
  },
  {
    action: "CdnPusherV2",
    does: "takes 20 URLs a call",
    params: (context) => ({ urls: many(context) }),
    refused: 23100,
  },
  {
    action: "CdnPusherV2",
    does: "does not prefetch from a foreign domain",
    params: { urls: [FOREIGN_URL] },
    refused: 9110,
  },
  {
    action: "GetPushLogs",
    does: "finds the URL by a part of it",
    params: (context) => ({ ...dates(context), keyword: url(context), offset: 0, limit: 10 }),
    expect: logged(url),
  },

  {
    action: "GetPushLogs",
    does: "finds the URL by the task and its dates",
    params: (context) => ({ ...dates(context), taskId: context.task }),
    expect: logged(url),
  },

  {
    action: "CdnUrlPusher",
    does: "prefetches a URL, as a task of its own",
    params: (context) => ({ urls: [url(context)] }),
    expect: ({ data: { task_id, count } }) => {
      assert.equal(count, 1);
      assert.equal(typeof task_id, "string");
      assert.notEqual(task_id, "");
    },
  },
  {
    action: "CdnUrlPusher",
    does: "takes 20 URLs a call",
    params: (context) => ({ urls: many(context) }),
    refused: 23100,
  },
  {
    action: "GetPushLogs",
    does: "finds the URL by that task alone",
    params: ({ answers }) => ({ taskId: answers.CdnUrlPusher.data.task_id }),
    expect: logged(url),
  },
  {
    action: "GetPushLogs",
    does: "finds nothing of a domain that has nothing",
    params: (context) => ({ ...dates(context), hosts: [new URL(overseas(context)).host] }),
    expect: ({ data: { logs, total } }) => assert.deepEqual([logs.length, total], [0, 0]),
  },
  {
    action: "GetPushLogs",
    does: "refuses dates that end before they begin",
    params: ({ now }) => ({ startDate: cloudTime(now), endDate: cloudTime(now - 3600) }),
    refused: 9150,
  },

  {
    action: "FlushOrPushOverall",
    does: "prefetches a URL",
    params: (context) => ({ command: "push", type: "url", urls: [overall(context)], mainland: 1, oversea: 0 }),
    expect: ({ codeDesc }) => assert.equal(codeDesc, "Success"),
  },
  {
    action: "GetPushLogs",
    does: "finds it too",
    params: (context) => ({ ...dates(context), keyword: overall(context) }),
    expect: logged(overall),
  },

  {
    action: "CdnOverseaPushser",
    does: "prefetches outside of the mainland",
    params: (context) => ({ urls: [overseas(context)] }),
    expect: ({ codeDesc, data }, context) => {
      assert.equal(codeDesc, "Success");
      const [{ task_id, date }] = Array.isArray(data) ? data : [data];
      assert.notEqual(String(task_id), "");
      assert.ok(date.startsWith(today(context)), date);
    },
  },
  {
    action: "CdnOverseaPushser",
    does: "takes 20 URLs a call",
    params: (context) => ({ urls: Array.from({ length: 21 }, (_, number) => `${overseas(context)}?${number}`) }),
    refused: 23100,
  },
  {
    action: "GetCdnOverseaPushLogs",
    does: "finds it by a part of its URL",
    params: (context) => ({ date: today(context), type: "url", keyword: "patch.zip" }),
    expect: ({ data }, context) => {
      assert.equal(data.length, 1);
      const [{ url: found, status, task_create_time }] = data;
      assert.equal(found, overseas(context));
      assert.ok(["pending", "in-process", "done"].includes(status), status);
      assert.ok(task_create_time.startsWith(today(context)), task_create_time);
    },
  },
  {
    action: "GetCdnOverseaPushLogs",
    does: "needs a keyword",
    params: (context) => ({ date: today(context), type: "url" }),
    refused: 4000,
  },
];
