// One call: what it sends, and what it resolves to.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createFakes, failureOf, refusal, reply } from "./fakes.js";
import { createClient, EdgesealError } from "./load.js";

const v2 = { api: "tencent-v2" };
const polyv = { api: "polyv-vod" };

describe("A call", () => {
  test("resolves to the payload of its API", async () => {
    const outcome = (body, action, options) => createFakes([body]).client.call(action, {}, options);
    assert.deepEqual(await outcome(reply({ TaskId: "t" }), "DescribePurgeQuota"), { TaskId: "t", RequestId: "r-1" });
    assert.deepEqual(await outcome({ code: 0, data: { count: 1 } }, "RefreshCdnUrl"), { count: 1 });
    assert.deepEqual(await outcome({ code: 200, status: "success", data: { taskId: "a" } }, "any", polyv), {
      taskId: "a",
    });
  });

  test("takes every form of an envelope", async () => {
    const outcome = (body, action = "OnlineHost", options = v2) => createFakes([body]).client.call(action, {}, options);
    for (const code of [0, "0"]) {
      for (const data of [[], null, undefined]) assert.deepEqual(await outcome({ code, codeDesc: 0, data }), {});
    }
    assert.deepEqual(await outcome(`\uFEFF${JSON.stringify({ code: 0, data: { a: 1 } })}`), { a: 1 });
    for (const [data, rows] of [
      [null, []],
      [[], []],
      [{}, []],
      [[{ task_id: "7" }], [{ task_id: "7" }]],
      [{ task_id: "7" }, [{ task_id: "7" }]],
    ]) {
      assert.deepEqual(await outcome({ code: 0, data }, "CdnOverseaPushser"), rows, JSON.stringify(data));
    }
    assert.deepEqual(await outcome({ Response: { Error: null, Domains: null } }, "DescribeDomains", {}), {
      Error: null,
      Domains: null,
    });
    assert.deepEqual(await outcome({ code: "200", status: "success" }, "any", polyv), {});
  });

  test("belongs to the API that has its name", async () => {
    const { client, signer } = createFakes([(request) => (request.url.includes("v2") ? { code: 0 } : reply())]);
    await client.call("DescribeDomains");
    await client.call("RefreshCdnUrl", { urls: ["https://a.example/"] }, { path: "/v2/index.php" });
    await client.call("OfAnotherProduct", { A: 1 });
    await client.call("DescribeDomains", {}, { api: "tencent-v2", path: "/v2/index.php" });
    assert.deepEqual(
      signer.inputs.map((input) => input.api),
      ["tencent-v3", "tencent-v2", "tencent-v3", "tencent-v2"],
    );
    assert.deepEqual(signer.inputs[1].params, { urls: ["https://a.example/"] });
  });

  test("is of any other product", async () => {
    const options = { service: "cvm", version: "2017-03-12", region: "ap-guangzhou" };
    const sent = async (clientOptions, callOptions = options) => {
      const { client, signer } = createFakes([reply()], clientOptions);
      await client.call("DescribeInstances", { Limit: 1 }, callOptions);
      return signer.inputs[0];
    };
    const { host, service, version, region } = await sent();
    assert.deepEqual([host, service, version, region], ["cvm.tencentcloudapi.com", ...Object.values(options)]);
    assert.equal((await sent({ endpoint: "cdn.intl.tencentcloudapi.com" })).host, "cvm.intl.tencentcloudapi.com");
    assert.equal((await sent({ endpoint: "http://127.0.0.1:8711" })).host, "127.0.0.1:8711");
    assert.equal((await sent({}, { ...options, host: "cvm.example" })).host, "cvm.example");
  });

  test("signs in the unit of its API, and as it or the client says", async () => {
    const { client, signer } = createFakes([{ code: 200, Response: {} }], { signature: "HmacSHA1", region: "ap-x" });
    await client.call("DescribeDomains");
    await client.call("DescribeDomains", {}, { signature: "HmacSHA256", region: "ap-y", method: "GET" });
    await client.call("any", {}, polyv);
    assert.deepEqual(
      signer.inputs.map(({ timestamp, signature, region, method }) => [timestamp, signature, region, method]),
      [
        [1_700_000_000, "HmacSHA1", "ap-x", undefined],
        [1_700_000_000, "HmacSHA256", "ap-y", "GET"],
        [1_700_000_000_000, undefined, "ap-x", undefined],
      ],
    );
  });

  test("packs the videos of Polyv, whatever form they have", async () => {
    const { client, signer } = createFakes([{ code: 200, status: "success", data: {} }]);
    const videos = [{ vid: "v_e", brIndex: 1 }];
    await client.call("refresh-cdn-cache", { videos });
    await client.call("refresh-cdn-cache", { videos: JSON.stringify(videos), action: "other" });
    const packed = { action: "push", fileType: "zip", videos: '[{"vid":"v_e","brIndex":1}]' };
    assert.deepEqual(
      signer.inputs.map((input) => input.params),
      [packed, { ...packed, action: "other" }],
    );
  });

  test("sends the signed bytes and follows no redirect", async () => {
    const { client, cloud } = createFakes([reply()]);
    await client.call("DescribeDomains", { Limit: 1 });
    await client.call("DescribeDomains", { Limit: 1 }, { method: "GET" });
    const [post, get] = cloud.requests;
    assert.deepEqual([post.method, post.body, post.redirect], ["POST", '{"Limit":1}', "manual"]);
    assert.deepEqual([get.method, "body" in get, get.url], ["GET", false, "https://cdn.tencentcloudapi.com/?Limit=1"]);
    const redirected = createFakes([
      new Response(null, { status: 302, headers: { Location: "https://evil.example/" } }),
    ]);
    const error = await failureOf(redirected.client.call("PurgeUrlsCache", { Urls: [] }));
    assert.deepEqual([error.kind, error.code, redirected.cloud.requests.length], ["transport", "HTTP 302", 1]);
  });

  test("with a secret in it is POST only", async () => {
    const { client, cloud } = createFakes([reply()]);
    const error = await failureOf(client.call("UpdateDomainConfig", { Domain: "a.example" }, { method: "GET" }));
    assert.deepEqual([error.kind, cloud.requests.length], ["request", 0]);
  });
});

describe("A refusal", () => {
  const failure = (body, action = "DescribeDomains", options = {}) =>
    failureOf(createFakes([body], { retry: false }).client.call(action, {}, options));

  test("says what happened and what to do", async () => {
    const error = await failure(refusal("AuthFailure.SignatureFailure", "wrong", "r-9"));
    assert.ok(error instanceof EdgesealError && error instanceof Error);
    assert.equal(error.message, "AuthFailure.SignatureFailure: wrong (request r-9)");
    const { kind, code, requestId, status, retryAfter, maybeDone } = error;
    assert.deepEqual(
      { kind, code, requestId, status, retryAfter, maybeDone },
      {
        kind: "credentials",
        code: "AuthFailure.SignatureFailure",
        requestId: "r-9",
        status: 200,
        retryAfter: undefined,
        maybeDone: false,
      },
    );
    assert.match(error.advice, /^Check the SecretKey first/);
    assert.deepEqual(JSON.parse(JSON.stringify(error)).code, error.code);
  });

  test("of API 2017 is known by its module's number", async () => {
    const of = async (body) => {
      const { kind, code } = await failure(body, "OnlineHost", v2);
      return [kind, code];
    };
    for (const codeDesc of [9110, "9110"]) {
      assert.deepEqual(await of({ code: 4000, codeDesc, message: "(9110)no such host" }), ["not_found", "9110"]);
    }
    assert.deepEqual(await of({ code: "4100", codeDesc: "AuthFailure", message: "no" }), [
      "credentials",
      "4100 AuthFailure",
    ]);
    assert.deepEqual(await of({ code: 4300, codeDesc: "123456", message: "(123456)no" }), ["permission", "123456"]);
    assert.deepEqual(await of({ code: 4500 }), ["clock", "4500"]);
  });

  test("of Polyv is known by its words", async () => {
    for (const code of [400, "400"]) {
      const body = { code, status: "error", message: "the sign is not right.", data: "" };
      const error = await failure(body, "any", polyv);
      assert.deepEqual([error.kind, error.code], ["credentials", "400"]);
    }
    assert.equal((await failure({ code: 200, status: "error", message: "" }, "any", polyv)).kind, "internal");
  });

  test("that is no answer of the API shows how it begins", async () => {
    const page = new Response(`<html>\n <h1>Bad Gateway</h1>${" x".repeat(5_000)}`, { status: 502 });
    const error = await failure(page);
    assert.deepEqual([error.kind, error.code, error.status, error.maybeDone], ["transport", "HTTP 502", 502, true]);
    assert.match(error.message, /^HTTP 502: the answer is not one of this API: "<html> <h1>Bad Gateway<\/h1> x x/);
    assert.ok(error.message.length < 200, error.message);
    for (const body of ["", "[]", "null", '{"Response":7}', '{"code":0}', '{"Response":']) {
      assert.equal((await failure(body)).kind, "transport", body);
    }
    for (const body of ['{"code":"x"}', '{"Response":{}}', '{"code":1.5}']) {
      assert.equal((await failure(body, "OnlineHost")).kind, "transport", body);
    }
  });

  test("keeps the server's Retry-After", async () => {
    const headers = (value) => new Response("busy", { status: 503, headers: { "Retry-After": value } });
    assert.equal((await failure(headers("7"))).retryAfter, 7_000);
    assert.equal((await failure(headers(new Date(1_700_000_009_000).toUTCString()))).retryAfter, 9_000);
    assert.equal((await failure(headers("soon"))).retryAfter, 10_000, "as the table has it");
  });
});

test("A client needs somebody who signs", () => {
  assert.throws(() => createClient({}), { name: "EdgesealError", kind: "request" });
  assert.throws(() => createClient({ credentials: { secretId: "AKIDEXAMPLE" } }), { kind: "request" });
});
