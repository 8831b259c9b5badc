// A long list: planned, sent in calls, reported item by item, and taken up again.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createFakes, failureOf, refusal, reply } from "./fakes.js";

const urls = (count, host = "a.example") => Array.from({ length: count }, (_, at) => `https://${host}/${at}`);
const sentLists = ({ signer }, name = "Urls") => signer.inputs.map((input) => input.params[name]);
const states = (report) => report.items.map((item) => item.state);
const BROKEN = new TypeError("fetch failed");
let number = 0;
const task = () => reply({ TaskId: `task-${++number}` });

/** As it would be after it was kept somewhere. */
const kept = (report) => JSON.parse(JSON.stringify(report));

describe("A long list", () => {
  test("is sent in calls of as many as the action takes", async () => {
    const fakes = createFakes([task]);
    const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: urls(2_500), Area: "overseas" });
    assert.deepEqual(
      sentLists(fakes).map((list) => list.length),
      [1_000, 1_000, 500],
    );
    assert.ok(fakes.signer.inputs.every(({ params }) => params.Area === "overseas"));
    assert.deepEqual(report.tally, { done: 2_500, failed: 0, unknown: 0, unsent: 0, refused: 0, duplicate: 0 });
    assert.equal(report.stopped, undefined);
    assert.match(report.calls[report.items[2_400].call].reply.TaskId, /^task-/);
    assert.deepEqual(kept(report), report);
  });

  test("loses what is the same, what is none, and keeps domains together", async () => {
    const fakes = createFakes([task]);
    const given = [
      " https://a.example/1 ",
      "https://b.example/1",
      "HTTPS://A.example/1#top",
      "htps:/a.example",
      "https://a.example/2",
      "",
    ];
    const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: given });
    assert.deepEqual(sentLists(fakes), [["https://a.example/1", "https://a.example/2", "https://b.example/1"]]);
    assert.deepEqual(states(report), ["done", "done", "duplicate", "refused", "done", "refused"]);
    assert.deepEqual(report.items[0], { item: "https://a.example/1", given: given[0], state: "done", call: 0 });
    assert.deepEqual(report.items[1], { item: "https://b.example/1", state: "done", call: 0 });
    assert.deepEqual(report.items[2], { item: "https://a.example/1", given: given[2], state: "duplicate", first: 0 });
    for (const place of [3, 5]) assert.ok(report.items[place].reason.length > 5);
  });

  test("of nothing makes no call", async () => {
    const fakes = createFakes([task]);
    const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: [] });
    assert.deepEqual([report.items, report.calls, fakes.signer.inputs.length], [[], [], 0]);
  });

  test("may be of domains, directories or videos", async () => {
    const domains = createFakes([reply({ Data: [] })]);
    const times = { StartTime: "2026-01-01 00:00:00", EndTime: "2026-01-02 00:00:00", Metric: "flux" };
    const names = Array.from({ length: 31 }, (_, at) => `${at}.example`);
    const data = await domains.client.callAll("DescribeCdnData", { ...times, Domains: [...names, "1.example"] });
    assert.deepEqual(
      sentLists(domains, "Domains").map((list) => list.length),
      [30, 1],
    );
    assert.deepEqual([data.tally.done, data.tally.duplicate], [31, 1]);

    const directories = createFakes([task]);
    await directories.client.callAll("PurgePathCache", {
      Paths: urls(501).map((url) => `${url}/`),
      FlushType: "flush",
    });
    assert.deepEqual(
      sentLists(directories, "Paths").map((list) => list.length),
      [500, 1],
    );

    const videos = Array.from({ length: 150 }, (_, at) => ({ vid: `v${at}_e`, brIndex: 1 + (at % 3) }));
    for (const given of [videos, JSON.stringify(videos)]) {
      const polyv = createFakes([{ code: 200, status: "success", data: { taskId: "a" } }]);
      const report = await polyv.client.callAll("refresh-cdn-cache", { videos: given });
      const lists = sentLists(polyv, "videos").map((text) => JSON.parse(text));
      assert.deepEqual(
        lists.map((list) => list.length),
        [100, 50],
      );
      assert.deepEqual(lists.flat(), videos);
      assert.deepEqual([report.items[0].item, report.calls[0].reply], ["v0_e,1", { taskId: "a" }]);
    }
  });

  test("of no URLs loses what is the same, too", async () => {
    const { client } = createFakes([reply({ Cdns: [] })]);
    const report = await client.callAll("DescribeCdnIp", { Ips: [" 192.0.2.1", "192.0.2.1", "192.0.2.2"] });
    assert.deepEqual(states(report), ["done", "duplicate", "done"]);
  });

  test("of numbers stays one", async () => {
    const fakes = createFakes([reply()]);
    const report = await fakes.client.callAll("StopThings", { Ids: [1, "2", 1] }, { list: "Ids" });
    assert.deepEqual(sentLists(fakes, "Ids"), [[1, "2"]]);
    assert.deepEqual(kept(report).items[0], { item: "1", given: 1, state: "done", call: 0 });
  });

  test("goes into the bytes of a call", async () => {
    const long = urls(1_000).map((url) => `${url}?${"汉".repeat(200)}`);
    const fakes = createFakes([task], { signature: "HmacSHA256" });
    const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: long });
    const sizes = sentLists(fakes).map(
      (list) => new URLSearchParams(list.map((url, at) => [`Urls.${at}`, url])).toString().length,
    );
    assert.equal(report.tally.done, 1_000);
    assert.equal(sizes.length, 2);
    assert.ok(Math.max(...sizes) <= (1 << 20) - 16_000 && sizes[0] > 900_000, String(sizes));
    const json = createFakes([task]);
    await json.client.callAll("PurgeUrlsCache", { Urls: long });
    assert.equal(sentLists(json).length, 1);
  });

  test("is of any size where the account or the caller says so", async () => {
    const fakes = createFakes([task]);
    await fakes.client.callAll("PurgeUrlsCache", { Urls: urls(5) }, { batch: 2 });
    await fakes.client.callAll("EnableCaches", { Urls: urls(3) }, { list: "Urls", batch: 2 });
    assert.deepEqual(
      sentLists(fakes).map((list) => list.length),
      [2, 2, 1, 2, 1],
    );
  });

  test("needs an action that takes one", async () => {
    const { client, cloud } = createFakes([reply()]);
    for (const [action, params] of [
      ["DescribeDomains", {}],
      ["RunInstances", { Ids: [] }],
      ["PurgeUrlsCache", { Urls: 7 }],
      ["PurgeUrlsCache", {}],
    ]) {
      assert.equal((await failureOf(client.callAll(action, params))).kind, "request", action);
    }
    assert.equal(cloud.requests.length, 0);
  });

  test("tells how far it is", async () => {
    const heard = [];
    const { client } = createFakes([task, refusal("InvalidParameter"), task]);
    const options = { batch: 2, onProgress: (progress) => heard.push(progress) };
    await client.callAll("PurgeUrlsCache", { Urls: [...urls(5), "none"] }, options);
    assert.deepEqual(heard, [
      { done: 0, failed: 0, total: 5, calls: 0 },
      { done: 2, failed: 0, total: 5, calls: 1 },
      { done: 2, failed: 2, total: 5, calls: 2 },
      { done: 3, failed: 2, total: 5, calls: 3 },
    ]);
  });

  test("is sent no faster than the action may be called", async () => {
    const fakes = createFakes([task]);
    const starts = [];
    fakes.signer.sign = ((sign) => (input) => {
      starts.push(fakes.time.ms);
      return sign(input);
    })(fakes.signer.sign);
    const { client } = fakes;
    await client.callAll("PurgeUrlsCache", { Urls: urls(45) }, { batch: 1 });
    await client.callAll("PurgeUrlsCache", { Urls: urls(5, "b.example") }, { batch: 1, concurrency: 3 });
    assert.equal(starts.length, 50);
    for (const [at, start] of starts.entries()) assert.ok(at < 20 || start - starts[at - 20] >= 1_000, `call ${at}`);
    assert.ok(starts[49] - starts[0] <= 3_000, "and no slower");
  });

  test("may be sent in calls at the same time", async () => {
    let [now, most] = [0, 0];
    const slow = async () => {
      most = Math.max(most, ++now);
      await new Promise(setImmediate);
      now -= 1;
      return task();
    };
    const fakes = createFakes([slow]);
    const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: urls(9) }, { batch: 1, concurrency: 3 });
    await fakes.client.callAll("PurgeUrlsCache", { Urls: [] }, { concurrency: Number.POSITIVE_INFINITY });
    assert.deepEqual([most, report.tally.done, fakes.signer.inputs.length], [3, 9, 9]);
    assert.equal(new Set(report.items.map((item) => item.call)).size, 9);
  });

  test("has numbers in its report that JSON can hold", async () => {
    const { client } = createFakes(['{"code":0,"data":{"count":1,"task_id":1234567890123456789}}']);
    const report = await client.callAll("RefreshCdnUrl", { urls: urls(1) });
    assert.deepEqual(kept(report).calls[0].reply, { count: 1, task_id: "1234567890123456789" });
  });
});

describe("A run that meets failures", () => {
  test("goes on after a refusal of some, and says why", async () => {
    const fakes = createFakes([refusal("ResourceNotFound.CdnHostNotExists", "no such domain"), task]);
    const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: urls(4) }, { batch: 2 });
    assert.deepEqual(states(report), ["failed", "failed", "done", "done"]);
    const { state, error } = report.calls[0];
    assert.deepEqual([state, error.kind, error.requestId], ["failed", "not_found", "r-2"]);
    assert.match(error.advice, /\.$/);
    assert.equal(report.stopped, undefined);
  });

  for (const [code, kind] of [
    ["AuthFailure.SignatureFailure", "credentials"],
    ["LimitExceeded.CdnPurgeUrlExceedDayLimit", "limit"],
    ["ActionOffline", "retired"],
  ]) {
    test(`ends where the rest would fail, too: ${code}`, async () => {
      const fakes = createFakes([task, refusal(code)]);
      const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: urls(6) }, { batch: 2 });
      assert.deepEqual(states(report), ["done", "done", "failed", "failed", "unsent", "unsent"]);
      assert.deepEqual([report.stopped.kind, fakes.signer.inputs.length], [kind, 2]);
    });
  }

  test("never repeats a call whose outcome is unknown, and ends there", async () => {
    for (const answer of [BROKEN, "cut", new Response("", { status: 502 })]) {
      const fakes = createFakes([task, answer, task]);
      const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: urls(6) }, { batch: 2 });
      assert.deepEqual(states(report), ["done", "done", "unknown", "unknown", "unsent", "unsent"]);
      assert.deepEqual(
        [report.calls[1].state, report.stopped.kind, fakes.signer.inputs.length],
        ["unknown", "transport", 2],
      );
    }
  });

  test("repeats what was refused for its rate, and what only reads", async () => {
    const throttled = createFakes([refusal("RequestLimitExceeded"), task]);
    assert.equal((await throttled.client.callAll("PurgeUrlsCache", { Urls: urls(2) })).tally.done, 2);
    assert.equal(throttled.signer.inputs.length, 2);
    const broken = createFakes([BROKEN, reply({ Cdns: [] })]);
    assert.equal((await broken.client.callAll("DescribeCdnIp", { Ips: ["192.0.2.1"] })).tally.done, 1);
  });

  test("rejects when a callback of the caller throws, and sends nothing more", async () => {
    const fakes = createFakes([task]);
    const onProgress = ({ calls }) => {
      if (calls === 2) throw new Error("a bug of the caller");
    };
    const run = fakes.client.callAll("PurgeUrlsCache", { Urls: urls(9) }, { batch: 1, concurrency: 2, onProgress });
    assert.equal((await failureOf(run)).message, "a bug of the caller");
    await new Promise(setImmediate);
    assert.ok(fakes.signer.inputs.length <= 4, String(fakes.signer.inputs.length));
  });
});

describe("A run that is stopped", () => {
  test("lets the call under way come to its end, and says what was not sent", async () => {
    const control = new AbortController();
    const fakes = createFakes([
      task,
      async ({ signal }) => {
        control.abort(new Error("enough"));
        await new Promise(setImmediate);
        assert.equal(signal.aborted, false);
        return task();
      },
    ]);
    const options = { batch: 2, signal: control.signal };
    const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: urls(6) }, options);
    assert.deepEqual(states(report), ["done", "done", "done", "done", "unsent", "unsent"]);
    assert.deepEqual([report.stopped.kind, report.calls.length], ["aborted", 2]);
  });

  test("sends nothing where it was stopped before", async () => {
    const fakes = createFakes([task]);
    const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: urls(2) }, { signal: AbortSignal.abort() });
    assert.deepEqual([states(report), report.stopped.kind], [["unsent", "unsent"], "aborted"]);
    assert.equal(fakes.signer.inputs.length, 0);
  });

  test("does not wait for its turn or for the next attempt", async () => {
    const pacing = new AbortController();
    const paced = createFakes([task]);
    paced.time.onSleep = () => pacing.abort();
    const report = await paced.client.callAll(
      "PurgeUrlsCache",
      { Urls: urls(30) },
      { batch: 1, signal: pacing.signal },
    );
    assert.deepEqual([report.tally.done, report.tally.unsent, report.stopped.kind], [20, 10, "aborted"]);

    const last = new AbortController();
    const lastPaced = createFakes([task]);
    lastPaced.time.onSleep = () => last.abort();
    const almost = await lastPaced.client.callAll(
      "PurgeUrlsCache",
      { Urls: urls(21) },
      { batch: 1, signal: last.signal },
    );
    assert.deepEqual([almost.tally.done, almost.tally.unsent, almost.stopped.kind], [20, 1, "aborted"]);

    const waiting = new AbortController();
    const throttled = createFakes([refusal("RequestLimitExceeded")]);
    throttled.time.onSleep = () => waiting.abort();
    const other = await throttled.client.callAll("PurgeUrlsCache", { Urls: urls(1) }, { signal: waiting.signal });
    assert.deepEqual([states(other), throttled.signer.inputs.length], [["failed"], 1]);
  });
});

describe("A run that is taken up again", () => {
  /** A list of four calls: done, refused for what it is, unknown, unsent. */
  async function begun() {
    const fakes = createFakes([task, refusal("InvalidParameter"), BROKEN]);
    const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: urls(8) }, { batch: 2 });
    assert.deepEqual(
      states(report),
      ["done", "failed", "unknown", "unsent"].flatMap((state) => [state, state]),
    );
    return kept(report);
  }
  async function resumed(resume, options = {}, list = urls(8), answers = [task]) {
    const fakes = createFakes(answers);
    const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: list }, { batch: 2, resume, ...options });
    return { report, sent: sentLists(fakes).flat() };
  }

  test("sends what was not done, and nothing twice", async () => {
    const { report, sent } = await resumed(await begun());
    assert.deepEqual(sent, urls(8).slice(6));
    assert.deepEqual([report.tally.done, report.tally.failed, report.tally.unknown], [4, 2, 2]);
    assert.equal(report.calls.length, 4);
    assert.equal(report.calls[report.items[2].call].error.code, "InvalidParameter");
    assert.equal(report.calls[report.items[7].call].state, "done");
    assert.deepEqual((await resumed(kept(report))).sent, []);
  });

  test("sends more where that is wished", async () => {
    const first = await begun();
    assert.deepEqual((await resumed(first, { resendUnknown: true })).sent, urls(8).slice(4));
    const { report, sent } = await resumed(first, { resendUnknown: true, resendFailed: true });
    assert.deepEqual([sent, report.tally.done], [urls(8).slice(2), 8]);
  });

  test("sends what was refused for a limit or by the cloud's failure", async () => {
    for (const code of ["LimitExceeded.CdnPurgeUrlExceedDayLimit", "InternalError", "AuthFailure.TokenFailure"]) {
      const fakes = createFakes([refusal(code)]);
      const report = await fakes.client.callAll("PurgeUrlsCache", { Urls: urls(2) });
      assert.equal(report.tally.failed, 2);
      assert.deepEqual((await resumed(kept(report), {}, urls(2))).sent, urls(2), code);
    }
  });

  test("keeps what it knows of an item until it is sent again", async () => {
    const first = await begun();
    const { report, sent } = await resumed(first, { resendFailed: true, signal: AbortSignal.abort() });
    assert.deepEqual([sent, report.tally], [[], first.tally]);
  });

  test("takes more items, and knows them in any spelling", async () => {
    const list = ["https://new.example/", ...urls(8).map((url) => `${url}#x`)];
    const { sent, report } = await resumed(await begun(), {}, list);
    assert.deepEqual(sent.sort(), [...urls(8).slice(6), "https://new.example/"].sort());
    assert.equal(report.items.length, 9);
  });

  test("has its list from the report where none is given", async () => {
    const { report, sent } = await resumed(await begun(), {}, undefined, [task]);
    assert.deepEqual([sent, report.items.length], [urls(8).slice(6), 8]);
    const fakes = createFakes([task]);
    const again = await fakes.client.callAll("PurgeUrlsCache", {}, { resume: await begun() });
    assert.equal(again.tally.done, 4);
  });

  test("is of the same action and parameters", async () => {
    const resume = await begun();
    const { client, cloud } = createFakes([task]);
    for (const [action, params] of [
      ["PushUrlsCache", { Urls: urls(8) }],
      ["PurgeUrlsCache", { Urls: urls(8), Area: "overseas" }],
    ]) {
      assert.equal((await failureOf(client.callAll(action, params, { resume }))).kind, "request");
    }
    assert.equal(cloud.requests.length, 0);
  });
});
