// The client against the sandbox: real signatures, real envelopes, real refusals.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SANDBOX, startServer } from "../shared/server.js";
import { failureOf } from "./fakes.js";
import { createClient } from "./load.js";

const { secretId, secretKey, polyvUserId, polyvSecretKey } = SANDBOX;
const credentials = { secretId, secretKey };
const IMAGE = "https://img.harbor.example/banner.webp";

describe("The client and the sandbox", () => {
  let server;
  let cdn;
  const clientOf = (options) => createClient({ credentials, endpoint: server.cloudUrl, ...options });
  before(async () => {
    server = await startServer();
    cdn = clientOf();
  });
  after(() => server?.stop());

  test("agree on every way of signing", async () => {
    const { TotalNumber } = await cdn.call("DescribeDomains", { Limit: 1 });
    assert.ok(TotalNumber > 3);
    for (const signature of ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"]) {
      for (const method of ["GET", "POST"]) {
        const reply = await cdn.call("DescribeDomains", { Limit: 1 }, { signature, method });
        assert.equal(reply.TotalNumber, TotalNumber, `${signature} ${method}`);
      }
    }
    const { total } = await cdn.call("DescribeCdnHosts", { limit: 1 });
    assert.ok(total >= TotalNumber);
    assert.deepEqual(
      await cdn.call("CdnOverseaPushser", { urls: ["https://video.harbor.example/intro.mp4"] }).then(Array.isArray),
      true,
    );
    const polyv = clientOf({ credentials: { secretId: polyvUserId, secretKey: polyvSecretKey } });
    const videos = [{ vid: "e6b23c6f513fbe025b94efdd10d7ab47_e", brIndex: 1 }];
    assert.match((await polyv.call("refresh-cdn-cache", { videos })).taskId, /^[0-9a-f]{32}$/);
  });

  test("agree on what is wrong", async () => {
    const wrong = await failureOf(clientOf({ credentials: { secretId, secretKey: "wrong" } }).call("DescribeDomains"));
    assert.deepEqual([wrong.kind, wrong.code], ["credentials", "AuthFailure.SignatureFailure"]);
    assert.ok(wrong.requestId && wrong.advice);
    const parameter = await failureOf(cdn.call("DescribePurgeTasks", {}));
    assert.equal(parameter.kind, "parameter");
    assert.equal((await failureOf(cdn.call("NoSuchAction", {}))).kind, "not_found");
  });

  test("walk through all pages", async () => {
    const names = [];
    for await (const { Domain } of cdn.pages("DescribeDomains", { Limit: 5 })) names.push(Domain);
    const { TotalNumber } = await cdn.call("DescribeDomains", {});
    assert.deepEqual([names.length, new Set(names).size], [TotalNumber, TotalNumber]);
  });

  test("purge a long list, once", async () => {
    const Urls = Array.from({ length: 1_200 }, (_, at) => `https://img.harbor.example/${at}.webp`);
    const report = await cdn.callAll("PurgeUrlsCache", { Urls: [...Urls, `${Urls[0]}#x`, "none"] });
    const { done, duplicate, refused } = report.tally;
    assert.deepEqual([done, duplicate, refused, report.calls.length], [1_200, 1, 1, 2]);
    const { TaskId } = report.calls[1].reply;
    const { PurgeLogs } = await cdn.call("DescribePurgeTasks", { TaskId });
    assert.equal(PurgeLogs[0].TaskId, TaskId);
    const again = await cdn.callAll("PurgeUrlsCache", { Urls }, { resume: JSON.parse(JSON.stringify(report)) });
    assert.deepEqual([again.tally.done, again.calls.length], [1_200, 2]);
  });

  test("report what a purge was refused for", async () => {
    const report = await cdn.callAll("PurgeUrlsCache", { Urls: ["https://cdn.partner.example/x"] });
    assert.deepEqual([report.tally.failed, report.calls[0].state], [1, "failed"]);
    assert.ok(report.calls[0].error.advice);
  });

  test("agree on the time, however wrong the clock of the client is", async () => {
    for (const ahead of [3 * 3_600_000, -3 * 3_600_000]) {
      const now = () => Date.now() + ahead;
      const late = clientOf({ clock: { now } });
      assert.ok((await late.call("PurgeUrlsCache", { Urls: [IMAGE] })).TaskId);
      assert.ok((await late.call("DescribeCdnHosts", { limit: 1 })).total > 0, "learnt for all APIs");
      const fixed = clientOf({ clock: { now, correct: false } });
      assert.equal((await failureOf(fixed.call("DescribeDomains"))).kind, "clock");
    }
    const polyv = clientOf({
      credentials: { secretId: polyvUserId, secretKey: polyvSecretKey },
      clock: { now: () => Date.now() - 600_000 },
    });
    const videos = [{ vid: "e6b23c6f513fbe025b94efdd10d7ab47_e", brIndex: 2 }];
    assert.ok((await polyv.call("refresh-cdn-cache", { videos })).taskId);
  });

  test("meet by a relay", async () => {
    const relayed = createClient({ credentials, proxy: `${server.consoleUrl}v1/relay/{host}{path}` });
    for (const method of ["GET", "POST"]) {
      assert.ok((await relayed.call("DescribeDomains", { Limit: 1 }, { method })).TotalNumber > 3);
    }
    const elsewhere = createClient({
      credentials,
      endpoint: "elsewhere.example",
      proxy: `${server.consoleUrl}v1/relay/{host}{path}`,
    });
    const error = await failureOf(elsewhere.call("DescribeDomains"));
    assert.deepEqual([error.kind, error.code, error.status], ["permission", "UpstreamNotAllowed", 403]);
  });

  test("do without each other when nobody listens", async () => {
    const alone = createClient({ credentials, endpoint: "http://127.0.0.1:9", retry: false });
    const error = await failureOf(alone.call("DescribeDomains"));
    assert.deepEqual([error.kind, error.code], ["transport", "NetworkError"]);
  });
});
