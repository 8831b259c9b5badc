// What is sent again, when, and what never.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createFakes, failureOf, refusal, reply } from "./fakes.js";

const BROKEN = new TypeError("fetch failed");
const PURGE = ["PurgeUrlsCache", { Urls: ["https://a.example/"] }];
const STOP = ["StopCdnDomain", { Domain: "a.example" }];
const READ = ["DescribeDomains", {}];
const busy = (status, header) =>
  new Response("busy", { status, headers: header === undefined ? {} : { "Retry-After": header } });

describe("A call that reads", () => {
  for (const [name, answer] of [
    ["a broken network", BROKEN],
    ["HTTP 500", busy(500)],
    ["HTTP 502", busy(502)],
    ["an internal error", refusal("InternalError.CdnSystemError")],
    ["too many calls", refusal("RequestLimitExceeded")],
    ["HTTP 429", busy(429)],
  ]) {
    test(`is sent again after ${name}`, async () => {
      const { client, cloud, retries } = createFakes([answer, answer, reply()]);
      await client.call(...READ);
      assert.equal(cloud.requests.length, 3);
      assert.deepEqual(
        retries.map(({ action, attempt }) => [action, attempt]),
        [
          ["DescribeDomains", 1],
          ["DescribeDomains", 2],
        ],
      );
    });
  }

  test("is sent four times, or as often as is said", async () => {
    const sent = async (retry, call) => {
      const { client, cloud } = createFakes([BROKEN], { retry });
      const error = await failureOf(client.call(...READ, call));
      assert.deepEqual([error.kind, error.code, error.maybeDone], ["transport", "NetworkError", true]);
      return cloud.requests.length;
    };
    assert.equal(await sent({}), 4);
    assert.equal(await sent(undefined), 4);
    assert.equal(await sent({ attempts: 2 }), 2);
    assert.equal(await sent(false), 1);
    assert.equal(await sent(false, { retry: { attempts: 3 } }), 3);
    assert.equal(await sent({}, { retry: false }), 1);
  });

  test("is not sent again where that cannot help", async () => {
    for (const answer of [
      refusal("AuthFailure.SignatureFailure"),
      refusal("InvalidParameter"),
      refusal("LimitExceeded.CdnPurgeUrlExceedDayLimit"),
      refusal("ActionOffline"),
      busy(404),
    ]) {
      const { client, cloud } = createFakes([answer]);
      await failureOf(client.call(...READ));
      assert.equal(cloud.requests.length, 1);
    }
  });

  test("waits longer each time, by full jitter", async () => {
    const waits = async (retry) => {
      const { client, time } = createFakes([BROKEN], { retry });
      await failureOf(client.call(...READ));
      return time.slept;
    };
    assert.deepEqual(await waits({ random: () => 1 }), [1_000, 2_000, 4_000]);
    assert.deepEqual(await waits({ random: () => 0 }), [0, 0, 0]);
    assert.deepEqual(await waits({ random: () => 0.5, baseMs: 100 }), [50, 100, 200]);
    assert.deepEqual(await waits({ random: () => 1, maxMs: 1_500 }), [1_000, 1_500, 1_500]);
  });

  test("waits as long as the server asks, or fails at once where that is too long", async () => {
    const { client, time } = createFakes([busy(503, "7"), busy(429, "0"), reply()]);
    await client.call(...READ);
    assert.deepEqual(time.slept, [7_500, 500]);
    for (const answer of [busy(503, "120"), refusal("ResourceInUse.CdnOpInProgress")]) {
      const long = createFakes([answer]);
      const error = await failureOf(long.client.call(...READ));
      assert.ok(error.retryAfter >= 60_000);
      assert.deepEqual(long.time.slept, []);
    }
  });

  test("of an unknown action is known by its name, or by what is said", async () => {
    for (const [action, options, sent] of [
      ["DescribeInstances", {}, 4],
      ["ListThings", {}, 4],
      ["RunInstances", {}, 1],
      ["GetherThings", { repeatable: false }, 1],
      ["RunInstances", { repeatable: true }, 4],
    ]) {
      const { client, cloud } = createFakes([BROKEN]);
      await failureOf(client.call(action, {}, options));
      assert.equal(cloud.requests.length, sent, action);
    }
  });
});

describe("A call that changes something", () => {
  for (const call of [PURGE, STOP]) {
    test(`is never sent again where it may have happened: ${call[0]}`, async () => {
      for (const answer of [BROKEN, busy(500), busy(502), busy(503, "1"), busy(504), "", refusal("InternalError")]) {
        const { client, cloud, retries } = createFakes([answer, reply()]);
        const error = await failureOf(client.call(...call));
        assert.deepEqual([cloud.requests.length, retries.length], [1, 0]);
        assert.equal(error.maybeDone, error.kind === "transport");
      }
    });

    test(`is sent again where it surely did not: ${call[0]}`, async () => {
      for (const answer of [refusal("RequestLimitExceeded"), busy(429), busy(429, "2")]) {
        const { client, cloud } = createFakes([answer, answer, reply()]);
        await client.call(...call);
        assert.equal(cloud.requests.length, 3);
      }
    });
  }

  test("of API 2017 and Polyv likewise", async () => {
    const throttled = createFakes([
      { code: 4400, message: "too often" },
      { code: 0, data: {} },
    ]);
    await throttled.client.call("RefreshCdnUrl", { urls: [] });
    assert.equal(throttled.cloud.requests.length, 2);
    for (const action of ["RefreshCdnUrl", "refresh-cdn-cache"]) {
      const { client, cloud } = createFakes([BROKEN, { code: 0 }]);
      await failureOf(client.call(action, { urls: [], videos: [] }));
      assert.equal(cloud.requests.length, 1);
    }
  });
});

test("Each attempt is signed anew, with the time of its own", async () => {
  const { client, cloud, signer } = createFakes([busy(503, "10"), BROKEN, reply()]);
  await client.call(...READ);
  assert.deepEqual(
    signer.inputs.map((input) => input.timestamp),
    [1_700_000_000, 1_700_000_010, 1_700_000_011],
  );
  assert.equal(new Set(cloud.requests.map((request) => request.headers.Authorization)).size, 3);
});

describe("A call ends", () => {
  test("before it begins, when its signal is aborted already", async () => {
    const { client, cloud } = createFakes([reply()]);
    const error = await failureOf(client.call(...PURGE, { signal: AbortSignal.abort(new Error("no")) }));
    assert.deepEqual(
      [error.kind, error.code, error.maybeDone, error.cause.message],
      ["aborted", "Aborted", false, "no"],
    );
    assert.equal(cloud.requests.length, 0);
  });

  test("while it is under way, even if fetch does not listen", async () => {
    for (const listens of [true, false]) {
      const control = new AbortController();
      const { client, cloud } = createFakes([
        ({ signal }) =>
          new Promise((_, reject) => {
            if (listens) signal.onabort = () => reject(signal.reason);
            control.abort();
          }),
      ]);
      const error = await failureOf(client.call(...READ, { signal: control.signal }));
      assert.deepEqual([error.kind, error.maybeDone, cloud.requests.length], ["aborted", true, 1]);
      assert.equal(cloud.requests[0].signal.aborted, true);
    }
  });

  test("while it waits for the next attempt", async () => {
    const control = new AbortController();
    const { client, cloud, time } = createFakes([BROKEN]);
    time.onSleep = () => control.abort();
    const error = await failureOf(client.call(...READ, { signal: control.signal }));
    assert.deepEqual([error.kind, cloud.requests.length], ["aborted", 1]);
  });

  test("when an attempt takes too long, its body included", async () => {
    const never = () => new Promise(() => {});
    const endless = () => new Response(new ReadableStream({ pull: never }));
    for (const answer of [never, endless]) {
      const { client, cloud } = createFakes([answer], { timeout: 5, retry: { attempts: 2, random: () => 0 } });
      const error = await failureOf(client.call(...READ));
      assert.deepEqual([error.kind, error.code, error.maybeDone], ["transport", "Timeout", true]);
      assert.match(error.message, /no answer within 5 ms/);
      assert.equal(cloud.requests.length, 2);
      assert.ok(cloud.requests.every((request) => request.signal.aborted));
    }
    const { client } = createFakes([never], { retry: false });
    assert.equal((await failureOf(client.call(...READ, { timeout: 5 }))).code, "Timeout");
    await createFakes([reply()], { timeout: Number.POSITIVE_INFINITY }).client.call(...READ);
  });

  test("without leaving a listener behind", async () => {
    const { client } = createFakes([reply()]);
    const { signal } = new AbortController();
    let listeners = 0;
    for (const [name, change] of Object.entries({ addEventListener: 1, removeEventListener: -1 })) {
      const own = signal[name].bind(signal);
      signal[name] = (...args) => {
        listeners += change;
        own(...args);
      };
    }
    await client.call(...READ, { signal });
    assert.equal(listeners, 0);
  });
});
