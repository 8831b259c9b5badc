// The purge function of EdgeOne, bundled as its guide does, and called as the platform calls it. It runs in Node here,
// without what EdgeOne does not have.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { installPackage } from "../runtimes/support/project.js";
import { startServer } from "../shared/server.js";
import { copyGuide, KEYS, PREFIX, TOKEN, TOKEN_HASH } from "./support/guides.js";

/** EdgeOne allows 100,000 steps of loops; a purge of 1,000 URLs must need far less. */
const STEPS = 5_000;

let server;
let onRequest;
let file;
const missing = { json: Response.json, wasm: globalThis.WebAssembly, fetch: globalThis.fetch };

before(async () => {
  server = await startServer();
  const folder = await copyGuide(await installPackage(), "edgeone");
  const { scripts } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const options = Object.fromEntries(
    [...scripts.build.matchAll(/--(\w+)(?:=(\S+))?/g)].map(([, name, value]) => [name, value ?? true]),
  );
  const [, source] = scripts.build.split(" ");
  file = join(folder, options.outfile);
  await build({ ...options, entryPoints: [source], absWorkingDir: folder, logLevel: "warning" });
  // The build is in place: from here on there is only what EdgeOne has.
  delete Response.json;
  delete globalThis.WebAssembly;
  const relay = new URL("/v1/relay/", server.consoleUrl);
  globalThis.fetch = (url, init) => {
    const { host, pathname, search } = new URL(url);
    return missing.fetch(`${relay}${host}${pathname}${search}`, init);
  };
  ({ onRequest } = await import(pathToFileURL(file)));
});

after(async () => {
  Response.json = missing.json;
  globalThis.WebAssembly = missing.wasm;
  globalThis.fetch = missing.fetch;
  await server?.stop();
});

const ENV = { ...KEYS, EDGESEAL_TOKEN_SHA256: TOKEN_HASH, EDGESEAL_PREFIX: `${PREFIX}app/` };

async function purge(body, { method = "POST", token = TOKEN, env = ENV } = {}) {
  const headers = { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request("https://purge.example/purge", {
    method,
    headers,
    body: method === "POST" ? text : null,
  });
  const response = await onRequest({ request, env });
  return { status: response.status, ...(await response.json()) };
}

describe("The purge function of EdgeOne", () => {
  test("purges what is below its prefix", async () => {
    const { status, Response: reply } = await purge({
      Urls: [`${ENV.EDGESEAL_PREFIX}a.js?v=1`, `${ENV.EDGESEAL_PREFIX}%E4%BB%8A/`],
    });
    assert.equal(status, 200);
    assert.match(reply.TaskId, /^\d{19}$/, JSON.stringify(reply));
  });

  test("refuses whoever has not the token", async () => {
    for (const token of ["", "es_nobodys", `${TOKEN}x`, TOKEN.slice(1)]) {
      const { status, error } = await purge({ Urls: [`${ENV.EDGESEAL_PREFIX}a.js`] }, { token });
      assert.deepEqual([status, error.code], [401, "TokenUnknown"], token);
    }
    for (const hash of [undefined, "", "0"]) {
      const env = { ...ENV, EDGESEAL_TOKEN_SHA256: hash };
      for (const token of ["", TOKEN]) assert.equal((await purge({ Urls: [] }, { env, token })).status, 401, hash);
    }
  });

  test("refuses what is not below the prefix, or could be read as something else", async () => {
    const prefix = ENV.EDGESEAL_PREFIX;
    const outside = [
      "https://www.harbor.example/other/a.js",
      "https://www.harbor.example/app",
      "https://www.harbor.example/apple/a.js",
      "http://www.harbor.example/app/a.js",
      "https://www.harbor.example.other.example/app/a.js",
      "https://user@www.harbor.example/app/a.js",
      ...[
        "../a",
        "./a",
        "..",
        "b/../../a",
        "b/..",
        ".?x",
        "%2e%2e/a",
        "%2E./a",
        "b%2fc",
        "b%5cc",
        "b\\c",
        "b//c",
        "/b",
      ],
      ...[
        "%41",
        "%252e",
        "%",
        "%c0%ae",
        "%ff",
        "a b",
        " a",
        "a\n",
        "今",
        "a#b",
        "a?b#c",
        "a?b\\c",
        "%00",
        "%7f",
        "%7E",
      ],
    ].map((rest) => (/^https?:/.test(rest) ? rest : `${prefix}${rest}`));
    for (const url of outside) {
      const { status, error } = await purge({ Urls: [`${prefix}a.js`, url] });
      assert.deepEqual([status, error?.code], [403, "OutOfScope"], url);
      assert.match(error.message, /^Urls\.1 /);
    }
    for (const bad of [
      "",
      "https://",
      "https:///",
      "http://www.harbor.example/",
      "https://www.harbor.example",
      `${prefix}b`,
      undefined,
    ]) {
      const { status } = await purge({ Urls: [`${prefix}a.js`] }, { env: { ...ENV, EDGESEAL_PREFIX: bad } });
      assert.equal(status, 403, `the prefix ${bad}`);
    }
  });

  test("takes every URL in plain spelling below the prefix", async () => {
    const rests = [
      "",
      "a",
      "a.b/",
      "a..b/..c/d..",
      ".well-known/x",
      "a;v=1/b,c",
      "%20%28%E4%BB%8A",
      "b/?",
      "b?../x=%2e%ff&u=https://x/",
    ];
    const { status, Response: reply } = await purge({ Urls: rests.map((rest) => `${ENV.EDGESEAL_PREFIX}${rest}`) });
    assert.equal(status, 200);
    assert.ok(reply.TaskId, JSON.stringify(reply));
  });

  test("refuses what is no list of URLs, and what is too much", async () => {
    const many = (count, length) => Array.from({ length: count }, () => `${ENV.EDGESEAL_PREFIX}${"a".repeat(length)}`);
    for (const body of [
      "",
      "null",
      "[]",
      "{}",
      "{",
      '{"Urls":"a"}',
      '{"Urls":[]}',
      '{"Urls":[1]}',
      '{"Urls":[["a"]]}',
    ]) {
      const { status, error } = await purge(body);
      assert.deepEqual([status, error.code], [400, "InvalidParameters"], body);
    }
    assert.equal((await purge({ Urls: many(1001, 1) })).status, 400, "1,001 URLs");
    assert.equal((await purge({ Urls: many(900, 1200) })).status, 400, "more than 1 MB");
    assert.equal((await purge("", { method: "GET" })).status, 405, "GET");
    assert.equal(
      (await purge({ Urls: many(1, 1) }, { env: { ...ENV, TENCENTCLOUD_SECRET_KEY: "" } })).error.code,
      "KeyMissing",
    );
  });

  test("needs few steps for 60 KB, by the counts of every block", async () => {
    const Urls = Array.from({ length: 1000 }, (_, at) => `${ENV.EDGESEAL_PREFIX}${String(at).padStart(24, "0")}.js`);
    const session = new Session();
    session.connect();
    try {
      await session.post("Profiler.enable");
      await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
      const { status } = await purge({ Urls });
      assert.equal(status, 200);
      const { result } = await session.post("Profiler.takePreciseCoverage");
      const { functions } = result.find(({ url }) => url === String(pathToFileURL(file)));
      const steps = functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
      assert.ok(JSON.stringify({ Urls }).length > 60_000);
      assert.ok(steps > Urls.length, `${steps} blocks: nothing was counted`);
      assert.ok(steps <= STEPS, `${steps} blocks were run`);
    } finally {
      session.disconnect();
    }
  });

  test("is a small file without WebAssembly", async () => {
    const text = await readFile(file, "utf8");
    assert.doesNotMatch(text, /WebAssembly|Response\.json|setTimeout/);
    assert.ok(text.length < 40_000, `${text.length} characters`);
  });
});
