// Credentials that come from somewhere: fetched once for all, renewed in time, and again after a failure.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createFakes, failureOf, refusal, reply } from "./fakes.js";
import { EdgesealError } from "./load.js";

const keysOf = (number, more) => ({
  secretId: `AKID${number}`,
  secretKey: "secret",
  token: `token-${number}`,
  ...more,
});

/** The session token that a request was signed with. */
const tokenOf = (request) => request.headers["X-TC-Token"];

function createProvider(answer = (number) => keysOf(number)) {
  const provider = async (context) => {
    provider.contexts.push(context);
    return answer(provider.contexts.length, context);
  };
  provider.contexts = [];
  return provider;
}

describe("A provider of credentials", () => {
  test("is asked once by calls at the same time, and not again while they are good", async () => {
    const credentials = createProvider();
    const { client, cloud } = createFakes([reply()], { credentials });
    await Promise.all([1, 2, 3].map(() => client.call("DescribeDomains")));
    await client.call("DescribeDomains");
    assert.equal(credentials.contexts.length, 1);
    assert.deepEqual(cloud.requests.map(tokenOf), Array(4).fill("token-1"));
  });

  test("is asked again before they expire", async () => {
    for (const unit of [(ms) => ms, (ms) => ms / 1000, (ms) => new Date(ms)]) {
      const credentials = createProvider((number) => keysOf(number, { expires: unit(time.ms + 7_200_000) }));
      const { client, cloud, time } = createFakes([reply()], { credentials });
      await client.call("DescribeDomains");
      time.ms += 7_200_000 - 301_000;
      await client.call("DescribeDomains");
      time.ms += 2_000;
      await client.call("DescribeDomains");
      assert.deepEqual(cloud.requests.map(tokenOf), ["token-1", "token-1", "token-2"]);
    }
  });

  test("of short-lived ones is not asked for each call", async () => {
    const credentials = createProvider((number) => keysOf(number, { expires: time.ms + 60_000 }));
    const { client, time } = createFakes([reply()], { credentials });
    for (const [passed, asked] of [
      [0, 1],
      [47_000, 1],
      [2_000, 2],
    ]) {
      time.ms += passed;
      await client.call("DescribeDomains");
      assert.equal(credentials.contexts.length, asked);
    }
  });

  test("that failed is asked again by the next call", async () => {
    const cause = new Error("the STS is away");
    const credentials = createProvider((number) => {
      if (number === 1) throw cause;
      return keysOf(number);
    });
    const { client, cloud } = createFakes([reply()], { credentials });
    const errors = await Promise.all([1, 2].map(() => failureOf(client.call("DescribeDomains"))));
    for (const error of errors) {
      assert.ok(error instanceof EdgesealError);
      assert.deepEqual([error.kind, error.code, error.cause], ["credentials", "NoCredentials", cause]);
    }
    assert.deepEqual([credentials.contexts.length, cloud.requests.length], [1, 0]);
    await client.call("DescribeDomains");
    assert.deepEqual(cloud.requests.map(tokenOf), ["token-2"]);
  });

  test("that gives none is named as such", async () => {
    for (const none of [undefined, null, {}, { secretId: "AKID" }]) {
      const { client } = createFakes([reply()], { credentials: async () => none });
      assert.equal((await failureOf(client.call("DescribeDomains"))).kind, "request");
    }
  });

  test("is asked again when the cloud no longer takes them, and the call signed anew", async () => {
    const credentials = createProvider();
    const { client, cloud } = createFakes([reply(), refusal("AuthFailure.TokenFailure"), reply()], { credentials });
    await client.call("PurgeUrlsCache", { Urls: ["https://a.example/"] });
    await client.call("PurgeUrlsCache", { Urls: ["https://a.example/"] });
    assert.deepEqual(cloud.requests.map(tokenOf), ["token-1", "token-1", "token-2"]);
    assert.equal(credentials.contexts.length, 2);
  });

  test("that has no other ones, or again bad ones, ends the call", async () => {
    for (const [credentials, sent] of [
      [createProvider(() => keysOf(1)), 1],
      [createProvider(), 2],
    ]) {
      const { client, cloud } = createFakes([refusal("AuthFailure.TokenFailure")], { credentials });
      const error = await failureOf(client.call("DescribeDomains"));
      assert.deepEqual([error.code, cloud.requests.length], ["AuthFailure.TokenFailure", sent]);
      assert.equal(credentials.contexts.length, 2);
    }
  });

  test("goes on when one of its callers gives up", async () => {
    let give;
    const credentials = createProvider(() => new Promise((resolve) => (give = resolve)));
    const { client, cloud } = createFakes([reply()], { credentials });
    const impatient = new AbortController();
    const first = failureOf(client.call("DescribeDomains", {}, { signal: impatient.signal }));
    const second = client.call("DescribeDomains");
    await new Promise(setImmediate);
    impatient.abort(new Error("no time"));
    const error = await first;
    assert.deepEqual([error.kind, error.cause.message, error.maybeDone], ["aborted", "no time", false]);
    assert.equal(credentials.contexts[0].signal.aborted, false);
    give(keysOf(1));
    await second;
    assert.deepEqual([cloud.requests.length, credentials.contexts.length], [1, 1]);
  });

  test("hears when all of its callers gave up, and does not stop the next one", async () => {
    const gives = [];
    const credentials = createProvider(() => new Promise((resolve) => gives.push(resolve)));
    const { client, cloud } = createFakes([reply()], { credentials });
    const impatient = new AbortController();
    const failed = [1, 2].map(() => failureOf(client.call("DescribeDomains", {}, { signal: impatient.signal })));
    await new Promise(setImmediate);
    impatient.abort();
    await Promise.all(failed);
    assert.equal(credentials.contexts[0].signal.aborted, true);
    const next = client.call("DescribeDomains");
    await new Promise(setImmediate);
    gives[1](keysOf(2));
    gives[0](keysOf(1));
    await next;
    await client.call("DescribeDomains");
    assert.deepEqual(cloud.requests.map(tokenOf), ["token-2", "token-2"]);
  });
});

test("Credentials as a value are not asked for again", async () => {
  const { client, cloud } = createFakes([refusal("AuthFailure.SecretIdNotFound")], { credentials: keysOf(1) });
  assert.equal((await failureOf(client.call("DescribeDomains"))).code, "AuthFailure.SecretIdNotFound");
  assert.equal(cloud.requests.length, 1);
});
