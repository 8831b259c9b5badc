// The way of a request: endpoints, proxies, gateways.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createFakes, failureOf, reply } from "./fakes.js";
import { createClient } from "./load.js";

const sentBy = async (options, call = {}) => {
  const { client, cloud, signer } = createFakes([reply()], options);
  await client.call("DescribeDomains", { Keyword: "a b" }, call);
  return { request: cloud.requests[0], input: signer.inputs[0] };
};

describe("An endpoint", () => {
  test("is a host, or a URL whose port is signed too", async () => {
    for (const [endpoint, host, url] of [
      [undefined, undefined, "https://cdn.tencentcloudapi.com/"],
      ["cdn.intl.tencentcloudapi.com", "cdn.intl.tencentcloudapi.com", "https://cdn.intl.tencentcloudapi.com/"],
      ["https://cdn.example/", "cdn.example", "https://cdn.example/"],
      ["http://127.0.0.1:8711", "127.0.0.1:8711", "http://127.0.0.1:8711/"],
      ["http://[::1]:8711/", "[::1]:8711", "http://[::1]:8711/"],
    ]) {
      const { request, input } = await sentBy({ endpoint });
      assert.deepEqual([input.host, request.url], [host, url]);
      if (endpoint) assert.deepEqual((await sentBy({}, { host: endpoint })).request.url, url);
    }
  });

  test("may have a path of its own", async () => {
    const { request, input } = await sentBy({ endpoint: "https://private.example/api/v3" });
    assert.deepEqual([input.path, request.url], ["/api/v3", "https://private.example/api/v3"]);
    assert.equal((await sentBy({ endpoint: "https://private.example/api" }, { path: "/other" })).input.path, "/other");
  });

  test("that is none is refused at once", () => {
    for (const endpoint of ["https://", "ftp://a.example", "https://key@a.example", "a.example?x", "a b"]) {
      assert.throws(() => createClient({ signer: {}, endpoint }), { kind: "request" }, endpoint);
    }
  });
});

describe("A proxy", () => {
  const url = "https://cdn.tencentcloudapi.com/?Keyword=a+b";

  test("gets the request by its template, and the query as it was signed", async () => {
    const sent = async (proxy, options) => (await sentBy({ proxy, ...options }, { method: "GET" })).request.url;
    assert.equal(await sent("/v1/relay/{host}{path}"), "/v1/relay/cdn.tencentcloudapi.com/?Keyword=a+b");
    assert.equal(await sent("https://cors.example/{url}"), `https://cors.example/${url}`);
    assert.equal(
      await sent("https://p.example/?k=1&url={url}"),
      `https://p.example/?k=1&url=${encodeURIComponent(url)}`,
    );
    assert.equal(
      await sent("http://127.0.0.1:8710/v1/relay/{host}{path}", { endpoint: "http://127.0.0.1:8711" }),
      "http://127.0.0.1:8710/v1/relay/127.0.0.1:8711/?Keyword=a+b",
    );
  });

  test("gets a query with every sign as it is", async () => {
    const signed = "https://cdn.example/?a=$&b=$1&c=%7Bhost%7D&d=%24%27&e={url}";
    const signer = { sign: () => ({ method: "GET", url: signed, headers: {}, body: "", signature: "" }) };
    const { request } = await sentBy({ signer, proxy: "https://p.example/{url}" });
    assert.equal(request.url, `https://p.example/${signed}`);
  });

  test("may want headers of its own", async () => {
    const headers = { "X-Edgeseal-Token": "t0ken" };
    const { request } = await sentBy({ proxy: { template: "/v1/relay/{host}{path}", headers } });
    assert.equal(request.headers["X-Edgeseal-Token"], "t0ken");
    assert.match(request.headers.Authorization, /^FAKE/);
  });

  test("is used over a safe way only", () => {
    for (const proxy of ["http://localhost/{url}", "http://relay:8080/{url}", "https://a.example/{path}?host={host}"]) {
      createClient({ signer: {}, proxy });
    }
    for (const proxy of [
      " ",
      "http://a.example/{url}",
      "http://127.0.0.1.evil.example/{url}",
      "http://localhost@evil.example/{url}",
      "http://localhost:1@evil.example/{url}",
      "//a.example/{url}",
      "/\\a.example/{url}",
      "javascript:{url}",
      "https://a.example/{host}",
    ]) {
      assert.throws(() => createClient({ signer: {}, proxy }), { kind: "request" }, proxy);
    }
  });
});

describe("A gateway", () => {
  const gateway = { url: "https://gateway.example/", token: "t0ken" };
  const failure = (status, error, headers = {}) => {
    const body = typeof error === "string" ? error : JSON.stringify({ error });
    const answer = new Response(body, { status, headers });
    return failureOf(createFakes([answer], { gateway, retry: false }).client.call("DescribeDomains"));
  };

  test("gets the parameters and a token, and signs by itself", async () => {
    const { client, cloud } = createFakes([reply({ TaskId: "t" })], { gateway });
    const answer = await client.call("PurgeUrlsCache", { Urls: ["https://a.example/"] });
    assert.deepEqual(answer, { TaskId: "t", RequestId: "r-1" });
    const { url, method, body, headers } = cloud.requests[0];
    assert.deepEqual([url, method], ["https://gateway.example/v1/call/tencent-v3/PurgeUrlsCache", "POST"]);
    assert.deepEqual(JSON.parse(body), { Urls: ["https://a.example/"] });
    assert.deepEqual(headers, { "Content-Type": "application/json", Authorization: "Bearer t0ken" });
    await failureOf(client.call("a/../b", {}, { api: "polyv-vod", unchecked: true }));
    assert.equal(cloud.requests[1].url, "https://gateway.example/v1/call/polyv-vod/a%2F..%2Fb?unchecked=1");
  });

  test("may have a token that changes", async () => {
    let number = 0;
    const token = async () => `token-${++number}`;
    const { client, cloud } = createFakes([reply()], { gateway: { ...gateway, token } });
    await client.call("DescribeDomains");
    await client.call("DescribeDomains");
    assert.deepEqual(
      cloud.requests.map((request) => request.headers.Authorization),
      ["Bearer token-1", "Bearer token-2"],
    );
  });

  test("whose token cannot be fetched is not called", async () => {
    const cause = new Error("no token today");
    const token = () => Promise.reject(cause);
    const { client, cloud } = createFakes([reply()], { gateway: { ...gateway, token } });
    const error = await failureOf(client.call("DescribeDomains"));
    assert.deepEqual([error.code, error.cause, cloud.requests.length], ["NoCredentials", cause, 0]);
    for (const none of ["", "two words", "t\nk", undefined]) {
      const { client } = createFakes([reply()], { gateway: { ...gateway, token: () => none } });
      assert.equal((await failureOf(client.call("DescribeDomains"))).kind, "request");
    }
  });

  test("refuses in words of its own", async () => {
    for (const [status, kind] of [
      [400, "parameter"],
      [401, "credentials"],
      [403, "permission"],
      [404, "not_found"],
      [408, "transport"],
      [413, "limit"],
      [429, "limit"],
      [500, "internal"],
      [502, "transport"],
      [504, "transport"],
    ]) {
      const error = await failure(status, {
        code: "ActionNotAllowed",
        message: "The token may not.",
        requestId: "g-1",
      });
      assert.deepEqual([error.kind, error.status, error.maybeDone], [kind, status, status > 500]);
      assert.equal(error.code, "ActionNotAllowed");
      assert.equal(error.message, "ActionNotAllowed: The token may not.");
    }
    assert.equal((await failure(429, { code: "Busy", message: "" }, { "Retry-After": "3" })).retryAfter, 3_000);
    assert.equal((await failure(502, "<html>")).code, "HTTP 502");
  });

  test("passes on what the cloud refuses", async () => {
    const cloud = { Response: { Error: { Code: "LimitExceeded", Message: "no" }, RequestId: "r" } };
    const error = await failure(200, JSON.stringify(cloud));
    assert.deepEqual([error.kind, error.code, error.requestId], ["limit", "LimitExceeded", "r"]);
  });

  test("chooses the way itself", async () => {
    const { client, cloud } = createFakes([reply()], { gateway });
    for (const options of [{ host: "a.example" }, { service: "cvm" }, { method: "GET" }, { region: "ap-x" }]) {
      assert.equal((await failureOf(client.call("DescribeDomains", {}, options))).kind, "request");
    }
    assert.equal(cloud.requests.length, 0);
    assert.throws(() => createClient({ gateway: { url: "http://a.example", token: "t" } }), { kind: "request" });
  });
});
