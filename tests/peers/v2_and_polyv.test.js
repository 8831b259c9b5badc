// What the official clients of API 2017 and Polyv VOD would not send, or are not there to send.

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { startServer } from "../shared/server.js";
import { cloudTime, DOMAIN_COUNT } from "./expectations.js";
import { callPolyv } from "./polyv.js";
import { callV2, prepareV2, sendV2 } from "./v2.js";

const server = await startServer();
after(() => server.stop());

describe("API 2017", () => {
  const call = (...args) => callV2(server, ...args);

  function assertRefused(answer, code) {
    assert.equal(answer.code, code, JSON.stringify(answer));
    assert.notEqual(answer.message, "");
  }

  async function onlineHost() {
    const { data } = await call("DescribeCdnHosts");
    // 5 is the documented number for "on".
    return data.hosts.find(({ status }) => status === 5).host;
  }

  for (const hash of ["sha1", "sha256"]) {
    for (const method of ["GET", "POST"]) {
      test(`lists the domains, signed with HMAC ${hash} in a ${method}`, async () => {
        const answer = await call("DescribeCdnHosts", { offset: 0, limit: 100 }, { hash, method });
        assert.equal(answer.code, 0, JSON.stringify(answer));
        assert.equal(answer.codeDesc, "Success");
        assert.equal(answer.data.total, DOMAIN_COUNT);
        assert.equal(new Set(answer.data.hosts.map(({ host }) => host)).size, DOMAIN_COUNT);
      });

      test(`purges a URL and finds its task, signed with HMAC ${hash} in a ${method}`, async () => {
        const url = `https://${await onlineHost()}/${hash}/${method}/a.html?x=1&y=今`;
        const purge = await call("RefreshCdnUrl", { "urls.0": url }, { hash, method });
        assert.equal(purge.code, 0, JSON.stringify(purge));
        assert.equal(purge.data.count, 1);
        // Its 19 digits are more than a JSON number may carry.
        assert.equal(typeof purge.data.task_id, "string");

        const log = await call("GetCdnRefreshLog", { taskId: purge.data.task_id }, { hash, method });
        assert.equal(log.code, 0, JSON.stringify(log));
        assert.equal(log.data.total, 1);
        const [entry] = log.data.logs;
        assert.deepEqual(entry.url_list, [url]);
        assert.equal(entry.type, 0);
        assert.ok([0, 1].includes(entry.status), `status ${entry.status}`);
      });
    }
  }

  test("finds a purge by its time, whose space is signed as it is", async () => {
    const url = `https://${await onlineHost()}/by/time.html`;
    assert.equal((await call("RefreshCdnUrl", { "urls.0": url })).code, 0);
    const now = Math.floor(Date.now() / 1000);
    const dates = { startDate: cloudTime(now - 3600), endDate: cloudTime(now) };
    for (const method of ["GET", "POST"]) {
      const log = await call("GetCdnRefreshLog", dates, { method });
      assert.equal(log.code, 0, JSON.stringify(log));
      assert.ok(
        log.data.logs.some((entry) => entry.url_list.includes(url)),
        `${method} finds it`,
      );
    }
  });

  test("takes a signature over the host without its port", async () => {
    const { hostname } = new URL(server.cloudUrl);
    assert.equal((await call("DescribeCdnHosts", {}, { host: hostname })).code, 0);
  });

  test("refuses a wrong signature", async () => {
    assertRefused(await call("DescribeCdnHosts", {}, { secretKey: "another-secret" }), 4100);
  });

  test("refuses a nonce that was used before", async () => {
    const request = prepareV2(server, "DescribeCdnHosts");
    assert.equal((await sendV2(server, request)).code, 0);
    assertRefused(await sendV2(server, request), 4500);
  });

  test("refuses a timestamp that is more than two hours off", async () => {
    const now = Math.floor(Date.now() / 1000);
    assert.equal((await call("DescribeCdnHosts", { Timestamp: now - 7100 })).code, 0);
    assertRefused(await call("DescribeCdnHosts", { Timestamp: now - 3 * 3600 }), 4500);
  });
});

describe("Polyv VOD", () => {
  const VID = "e6b23c6f513fbe025b94efdd10d7ab47_e";

  function video(number) {
    const vid = `${number.toString(16).padStart(32, "0")}_e`;
    return { vid, brIndex: (number % 3) + 1 };
  }

  function push(videos, options) {
    const fields = { action: "push", fileType: "zip", videos: JSON.stringify(videos) };
    return callPolyv(server, "refresh-cdn-cache", fields, options);
  }

  function assertRefused(answer, message) {
    assert.deepEqual(answer, { code: 400, status: "error", message, data: null });
  }

  test("pushes a video and names the task", async () => {
    const { data, ...rest } = await push([{ vid: VID, brIndex: 1 }]);
    assert.deepEqual(rest, { code: 200, status: "success", message: "success" });
    assert.match(data.taskId, /^[0-9a-f]{32}$/);
  });

  test("refuses a wrong sign", async () => {
    const answer = await push([{ vid: VID, brIndex: 1 }], { secretKey: "another-secret" });
    assertRefused(answer, "the sign is not right.");
  });

  test("refuses a ptime that is too old", async () => {
    assertRefused(await push([{ vid: VID, brIndex: 1 }], { minutesOff: -4 }), "ptime is too old");
  });

  test("refuses more than 100 files a call", async () => {
    const videos = Array.from({ length: 101 }, (_, number) => video(number));
    assertRefused(await push(videos), "can't submit more than 100 files");
  });

  test("refuses an unknown video", async () => {
    assertRefused(await push([{ vid: "nobody", brIndex: 1 }]), "illeagal vid");
  });

  test("refuses an unknown bitrate", async () => {
    assertRefused(await push([{ vid: VID, brIndex: 4 }]), "bitrate does not exist");
  });

  test("refuses more than 2,000 files a day", async () => {
    let answer;
    // Other tests have used some of the day's quota, so the refusal comes with the 21st call at the latest.
    for (let round = 0; round < 21 && answer?.code !== 400; round += 1) {
      answer = await push(Array.from({ length: 100 }, (_, number) => video(round * 100 + number)));
    }
    assertRefused(answer, "can't submit more than 2000 files one day");
  });
});
