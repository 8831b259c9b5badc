// A wrong clock is set right by the cloud's own time.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createFakes, failureOf, refusal, reply } from "./fakes.js";

const HOUR = 3_600_000;
const EXPIRED = refusal("AuthFailure.SignatureExpire", "expired");

/**
 * A cloud whose clock goes `ahead` of this machine's: it refuses what is too old or too new, and says the time by
 * `headers`.
 */
function createWorld({ ahead, window = 300, headers = () => ({}), body = () => EXPIRED, latency = 0, ...options }) {
  const answer = ({ headers: { "X-TC-Timestamp": stamp } }) => {
    world.time.ms += latency;
    const now = world.time.ms + ahead;
    const isFresh = Math.abs(now / 1000 - Number(stamp)) <= window;
    const date = new Date(now).toUTCString();
    return new Response(JSON.stringify(isFresh ? reply() : body(now)), { headers: { Date: date, ...headers(now) } });
  };
  const world = createFakes([answer], options);
  return world;
}

const stamps = ({ signer }) => signer.inputs.map((input) => input.timestamp - 1_700_000_000);

describe("A refusal for age", () => {
  test("teaches the client the time, and the call is signed anew", async () => {
    for (const ahead of [HOUR, -HOUR, 301_000]) {
      const world = createWorld({ ahead });
      await world.client.call("PurgeUrlsCache", { Urls: [] });
      await world.client.call("DescribeDomains");
      assert.deepEqual(stamps(world), [0, ahead / 1000, ahead / 1000]);
      assert.deepEqual([world.retries, world.time.slept], [[], []]);
    }
  });

  test("is measured in the middle of the exchange", async () => {
    const world = createWorld({ ahead: HOUR, latency: 4_000 });
    await world.client.call("DescribeDomains");
    // 2 s of the 4 passed before the cloud looked at its clock, as far as one can know.
    assert.deepEqual(stamps(world), [0, 3_600 + 4 + 2]);
  });

  test("is followed by one new signature, not by many", async () => {
    const world = createWorld({ ahead: HOUR, window: -1 });
    const error = await failureOf(world.client.call("DescribeDomains"));
    assert.deepEqual([error.kind, world.cloud.requests.length], ["clock", 2]);
  });

  test("says the time in its text where the header cannot be read", async () => {
    const text = (now) =>
      refusal("AuthFailure.SignatureExpire", `Signature expired. … and the server time ${Math.floor(now / 1000)}.`);
    const world = createWorld({ ahead: HOUR, body: text, headers: () => ({ Date: "" }) });
    await world.client.call("DescribeDomains");
    assert.deepEqual(stamps(world), [0, 3_600]);
  });

  test("teaches nothing without a time, from a cache, or after a long way", async () => {
    for (const given of [{ headers: () => ({ Date: "" }) }, { headers: () => ({ Age: "9" }) }, { latency: 16_000 }]) {
      const world = createWorld({ ahead: HOUR, ...given });
      assert.equal((await failureOf(world.client.call("DescribeDomains"))).kind, "clock");
      assert.equal(world.cloud.requests.length, 1);
    }
  });

  test("of a request that was in time leaves the clock alone", async () => {
    // The nonce had come twice, or the request had waited somewhere.
    let number = 0;
    const answer = () => {
      number += 1;
      const body = number === 1 ? EXPIRED : reply();
      return new Response(JSON.stringify(body), { headers: { Date: new Date(1_700_000_200_000).toUTCString() } });
    };
    const world = createFakes([answer]);
    await world.client.call("DescribeDomains");
    assert.deepEqual(stamps(world), [0, 0]);
  });

  test("of Polyv counts from two minutes on", async () => {
    const body = () => ({ code: 400, status: "error", message: "ptime is too old", data: null });
    const answer = ({ headers }) => {
      const isFresh = Math.abs(Number(headers["X-TC-Timestamp"]) - 1_700_000_200_000) <= 180_000;
      const date = new Date(1_700_000_200_000).toUTCString();
      const found = isFresh ? { code: 200, status: "success", data: { taskId: "a" } } : body();
      return new Response(JSON.stringify(found), { headers: { Date: date } });
    };
    const world = createFakes([answer]);
    assert.deepEqual(await world.client.call("refresh-cdn-cache", { videos: [] }), { taskId: "a" });
    assert.deepEqual(
      world.signer.inputs.map((input) => input.timestamp),
      [1_700_000_000_000, 1_700_000_200_000],
    );
  });

  test("is the caller's matter where that is wished", async () => {
    const world = createWorld({ ahead: HOUR, clock: { correct: false } });
    assert.equal((await failureOf(world.client.call("DescribeDomains"))).kind, "clock");
    assert.equal(world.cloud.requests.length, 1);
  });

  test("of the cloud behind a gateway is the gateway's matter", async () => {
    const gateway = { url: "https://g.example", token: "t" };
    const world = createFakes(
      [new Response(JSON.stringify(EXPIRED), { headers: { Date: new Date(0).toUTCString() } })],
      {
        gateway,
      },
    );
    assert.equal((await failureOf(world.client.call("DescribeDomains"))).kind, "clock");
    assert.equal(world.cloud.requests.length, 1);
  });

  test("of calls at the same time is learnt once by each, and to the same end", async () => {
    const world = createWorld({ ahead: HOUR });
    await Promise.all([1, 2, 3].map(() => world.client.call("DescribeDomains")));
    assert.deepEqual(stamps(world), [0, 0, 0, 3_600, 3_600, 3_600]);
  });
});
