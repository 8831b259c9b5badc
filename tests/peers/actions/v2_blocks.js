// URLs that the account blocks in API 2017. Between two changes of a URL lie 15 minutes at least, so no case can
// release what another one blocked.

import assert from "node:assert/strict";
import { cloudTime, DAY_SECONDS, FOREIGN_URL } from "../expectations.js";

const url = ({ domain }) => `https://${domain}/blocked/今日.html`;
const never = ({ domain }) => `https://${domain}/never-blocked.html`;
const many = (context) => Array.from({ length: 101 }, (_, number) => `${never(context)}?${number}`);
const times = ({ now }) => ({ startTime: cloudTime(now - 3600), endTime: cloudTime(now + 60) });

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "ForbidBadUrl",
    does: "blocks a URL",
    params: (context) => ({ urls: [url(context)] }),
    expect: ({ codeDesc, data }, context) => {
      assert.equal(codeDesc, "Success");
      assert.deepEqual(data.dealing_urls, [url(context)]);
    },
  },
  {
    action: "ForbidBadUrl",
    does: "does not block a foreign domain",
    params: { urls: [FOREIGN_URL] },
    refused: 9110,
  },
  {
    action: "ForbidBadUrl",
    does: "takes 100 URLs a call",
    params: (context) => ({ urls: many(context) }),
    refused: 4000,
  },
  {
    action: "ReleaseForbidUrl",
    does: "waits 15 minutes",
    params: (context) => ({ urls: [url(context)] }),
    refused: 22063,
  },
  {
    action: "ReleaseForbidUrl",
    does: "releases nothing that is not blocked",
    params: (context) => ({ urls: [never(context)] }),
    expect: ({ codeDesc, data }) => {
      assert.equal(codeDesc, "Success");
      assert.deepEqual(data.dealing_urls, []);
    },
  },
  {
    action: "GetForbidUrlInfo",
    does: "finds the block",
    params: (context) => ({ ...times(context), dealStatus: "forbid" }),
    expect: ({ codeDesc, data: { data } }, context) => {
      assert.equal(codeDesc, "Success");
      const [{ deal_status, real_url, create_time, update_time }, ...others] = data;
      assert.deepEqual([deal_status, real_url, others.length], ["forbid", url(context), 0]);
      assert.ok(create_time <= update_time, `${create_time} ${update_time}`);
    },
  },
  {
    action: "GetForbidUrlInfo",
    does: "finds nothing that is released",
    params: (context) => ({ ...times(context), dealStatus: "release" }),
    expect: ({ data: { data } }) => assert.deepEqual(data, []),
  },
  {
    action: "GetForbidUrlInfo",
    does: "has ranges of 7 days at most",
    params: ({ now }) => ({ startTime: cloudTime(now - 8 * DAY_SECONDS), endTime: cloudTime(now) }),
    refused: 9150,
  },
];
