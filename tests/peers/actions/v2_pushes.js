// Prefetches of API 2017 and their history.

import assert from "node:assert/strict";
import { domainsThat, done } from "../cases.js";
import { cloudTime, FOREIGN_URL, unixSeconds } from "../expectations.js";

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
  ({ data: { logs, total } }, context) => {
    assert.deepEqual([logs.length, total], [count, count]);
    for (const { url: found, host, status, progress, datetime, log_id } of logs) {
      assert.match(String(log_id), /^\d+$/);
      assert.ok(Math.abs(unixSeconds(datetime) - context.now) < 60, `${datetime} is now`);
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
    expect: ({ data: { task_ids } }) => {
      assert.equal(task_ids.length, 2);
      assert.notEqual(task_ids[0].task_id, task_ids[1].task_id);
    },
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
      assert.match(task_id, /^\d{19}$/);
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
    expect: (answer, context) => {
      logged(url)(answer, context);
      assert.equal(answer.data.logs[0].task_id, context.answers.CdnUrlPusher.data.task_id);
    },
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
    expect: done,
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
    expect: ({ data }, context) => {
      const [{ task_id, date }] = Array.isArray(data) ? data : [data];
      assert.match(String(task_id), /^\d+$/);
      assert.ok(Math.abs(unixSeconds(date) - context.now) < 60, `${date} is now`);
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
      const [{ url: found, status, app_id, task_create_time }] = data;
      assert.deepEqual([found, app_id], [overseas(context), context.domains[0].AppId]);
      assert.ok(["pending", "in-process", "done"].includes(status), status);
      assert.ok(Math.abs(unixSeconds(task_create_time) - context.now) < 60, `${task_create_time} is now`);
    },
  },
  {
    action: "GetCdnOverseaPushLogs",
    does: "needs a keyword",
    params: (context) => ({ date: today(context), type: "url" }),
    refused: 4000,
  },
];
