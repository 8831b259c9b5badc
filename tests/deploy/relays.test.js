// The relays by the guides for nginx and Caddy: signed calls pass byte for byte, and to documented hosts only. The cloud is
// a server of the test's own, by TLS, with the sandbox behind it.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request as send } from "node:http";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { createClient } from "../package/load.js";
import { SANDBOX, startServer } from "../shared/server.js";
import { preflight } from "./support/gateway.js";
import { relays } from "./support/relays.js";
import { HOSTS, startUpstream, UNPROVEN } from "./support/upstream.js";

const { createSigner } = await import(pathToFileURL(resolve(join(process.env.EDGESEAL_PACKAGE, "dist/index.js"))));

const HOST = "cdn.tencentcloudapi.com";
const CONSOLE = "https://console.example";
const { secretId, secretKey } = SANDBOX;
const TC3 = createSigner({ secretId, secretKey });

/** Sends exactly this path: `fetch` would write it anew. */
async function raw(url, path, { method = "GET", headers = {}, body } = {}) {
  const { hostname, port } = new URL(url);
  const request = send({ hostname, port, path, method, headers });
  request.end(body);
  const [response] = await once(request, "response");
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}

/** The request by the relay, and the query as it was signed. */
const relayed = (signed) => `/v1/relay/${signed.url.slice("https://".length)}`;

for (const [name, start] of Object.entries(relays)) {
  describe(`The relay by ${name}`, () => {
    let server;
    let upstream;
    let relay;
    let stop;

    before(async () => {
      server = await startServer();
      upstream = await startUpstream(server.cloudUrl);
      const started = new Promise((resolve, reject) => {
        const stopped = new Promise((resolve) => {
          stop = resolve;
        });
        const running = start(upstream, (given) => {
          resolve(given);
          return stopped;
        });
        running.catch(reject);
        const end = stop;
        stop = async () => {
          end();
          await running;
        };
      });
      relay = await started;
    });

    after(async () => {
      await stop?.();
      upstream?.stop();
      await server?.stop();
    });

    /** Does something and tells what the cloud saw of it. */
    async function seenOf(use) {
      const from = upstream.seen.length;
      const result = await use();
      return { result, seen: upstream.seen.slice(from) };
    }

    test("passes a TC3 call, with the cloud's name as Host and in TLS", async () => {
      const proxy = `${relay.url}/v1/relay/{host}{path}`;
      const client = createClient({ credentials: { secretId, secretKey }, proxy, retry: false });
      const url = "https://www.harbor.example/今日/a+b.html";
      const { result, seen } = await seenOf(() => client.call("PurgeUrlsCache", { Urls: [url] }));
      assert.match(result.TaskId, /^\d{19}$/);
      const [{ method, url: path, headers, body, name }] = seen;
      assert.deepEqual([seen.length, method, path, headers.host, name], [1, "POST", "/", HOST, HOST]);
      assert.equal(body.toString(), JSON.stringify({ Urls: [url] }));
    });

    test("passes an exact query of TC3 byte for byte", async () => {
      const query = "Keyword=a%2Bb+c%20%E4%BB%8A%2f..%2F%7e&Limit=1&Offset=0";
      const signed = TC3.sign({ api: "tencent-v3", action: "DescribePurgeTasks", method: "GET", query });
      const { result, seen } = await seenOf(() => raw(relay.url, relayed(signed), { headers: signed.headers }));
      assert.equal(seen[0].url, `/?${query}`);
      assert.doesNotMatch(result.text, /AuthFailure/);
    });

    for (const signature of ["HmacSHA1", "HmacSHA256"]) {
      test(`passes calls signed by ${signature}, as GET and as POST`, async () => {
        const signer = createSigner({ secretId, secretKey, signature });
        const times = { StartTime: "2026-01-01 00:00:00", EndTime: "2026-01-02 00:00:00" };
        const params = { Keyword: "a+b c/今", Limit: 1, ...times };
        const get = signer.sign({ api: "tencent-v3", action: "DescribePurgeTasks", method: "GET", params });
        const { result, seen } = await seenOf(() => raw(relay.url, relayed(get)));
        assert.equal(`https://${HOST}${seen[0].url}`, get.url);
        assert.doesNotMatch(result.text, /AuthFailure/);
        assert.match(result.text, /"TotalCount":0/);

        const old = signer.sign({ api: "tencent-v2", action: "DescribeCdnHosts", params: { offset: 0, limit: 3 } });
        const { headers, body } = old;
        const answer = await raw(relay.url, relayed(old), { method: "POST", headers, body });
        assert.equal(JSON.parse(answer.text).data.hosts.length, 3, answer.text);
        const { host, name } = { ...upstream.seen.at(-1).headers, ...upstream.seen.at(-1) };
        assert.deepEqual([host, name], ["cdn.api.qcloud.com", "cdn.api.qcloud.com"]);
      });
    }

    test("passes any path and query as they are", async () => {
      for (const path of [
        "/?a=%2B&b=+&c=%e4%bb%8a&d=%2f..%2f&e=a//b&f=[x]&g=;h&i=&&j==%25",
        "/v2/index.php?",
        "/?",
        "/a%2Fb/%E4%BB%8A?x",
        "/v2/video/refresh-cdn-cache?x=?y=/../z",
      ]) {
        const { seen } = await seenOf(() => raw(relay.url, `/v1/relay/${HOST}${path}`));
        assert.equal(seen[0]?.url, path);
      }
    });

    test("passes large bodies, up to what the cloud takes", async () => {
      const body = "x".repeat(9_000_000);
      const path = `/v1/relay/${HOST}/`;
      const { seen } = await seenOf(() => raw(relay.url, path, { method: "POST", body }));
      assert.ok(seen[0].body.equals(Buffer.from(body)));
      const large = await seenOf(() => raw(relay.url, path, { method: "POST", body: "x".repeat(11_000_000) }));
      assert.deepEqual([large.result.status, large.seen.length], [413, 0]);
    });

    test("reaches every documented host", async () => {
      assert.equal(HOSTS.length, 21);
      for (const host of HOSTS) {
        const { seen } = await seenOf(() => raw(relay.url, `/v1/relay/${host}/`));
        assert.deepEqual([seen[0]?.headers.host, seen[0]?.name], [host, host]);
      }
    });

    test("refuses hosts that are not documented", async () => {
      const { seen } = await seenOf(async () => {
        for (const host of [
          "other.example",
          "127.0.0.1",
          "cvm.tencentcloudapi.com",
          `${HOST}.other.example`,
          `${HOST}:443`,
          `${HOST}@other.example`,
          `other.example%2F@${HOST}`,
          "",
        ]) {
          const { status, text } = await raw(relay.url, `/v1/relay/${host}/`);
          assert.ok([400, 403, 404].includes(status), `${host}: ${status}`);
          if (status === 403) assert.equal(JSON.parse(text).error.code, "UpstreamNotAllowed");
        }
        await raw(relay.url, `/v1/relay/${HOST}/../other.example/`);
      });
      for (const { headers, name } of seen) assert.deepEqual([headers.host, name], [HOST, HOST]);
    });

    test("refuses methods other than GET and POST", async () => {
      for (const method of ["PUT", "DELETE", "HEAD"]) {
        const { result, seen } = await seenOf(() => raw(relay.url, `/v1/relay/${HOST}/`, { method }));
        assert.deepEqual([result.status, seen.length], [405, 0], method);
      }
    });

    test("lets pages of the console's origin call, and of no other", async () => {
      const url = `${relay.url}/v1/relay/${HOST}/`;
      assert.deepEqual(await preflight(url, CONSOLE), { isAllowed: true, status: 204 });
      for (const origin of ["https://other.example", "http://console.example", `${CONSOLE}.other.example`, "null"]) {
        assert.equal((await preflight(url, origin)).isAllowed, false, origin);
        const { result, seen } = await seenOf(() => fetch(url, { method: "POST", headers: { Origin: origin } }));
        assert.deepEqual(
          [result.status, seen.length, result.headers.get("Access-Control-Allow-Origin")],
          [403, 0, null],
        );
      }
      const { result, seen } = await seenOf(() =>
        fetch(url, { method: "POST", headers: { Origin: CONSOLE }, body: "{}" }),
      );
      assert.equal(result.headers.get("Access-Control-Allow-Origin"), CONSOLE);
      assert.equal(seen.length, 1);
    });

    test("keeps what belongs to the page from the cloud, and what acts on a page from the page", async () => {
      const headers = {
        Origin: CONSOLE,
        Cookie: "a=b",
        Referer: `${CONSOLE}/secret`,
        "X-TC-Action": "DescribeDomains",
      };
      const { result, seen } = await seenOf(() =>
        raw(relay.url, `/v1/relay/${HOST}/`, { method: "POST", headers, body: "{}" }),
      );
      const got = seen[0].headers;
      assert.deepEqual([got.cookie, got.origin, got.referer], [undefined, undefined, undefined]);
      assert.equal(got["x-tc-action"], "DescribeDomains");
      for (const [name, value] of Object.entries({
        date: "Thu, 01 Jan 2026 00:00:00 GMT",
        "x-tc-requestid": "4c2f1d3e",
        "access-control-allow-origin": CONSOLE,
        "x-content-type-options": "nosniff",
        "set-cookie": undefined,
        location: undefined,
      })) {
        assert.equal(result.headers[name], value, name);
      }
      assert.match(result.headers["access-control-expose-headers"], /Date/);
    });

    test("takes no host for the cloud that cannot prove its name", async () => {
      const { result, seen } = await seenOf(() => raw(relay.url, `/v1/relay/${UNPROVEN}/v2/video/refresh-cdn-cache`));
      assert.deepEqual([result.status, seen.length], [502, 0]);
    });

    test("logs neither queries nor bodies nor headers", async () => {
      const params = { Keyword: "a-word-that-is-asked-for" };
      const signer = createSigner({ secretId, secretKey, signature: "HmacSHA1" });
      const signed = signer.sign({ api: "tencent-v3", action: "DescribePurgeTasks", method: "GET", params });
      await raw(relay.url, relayed(signed));
      // A call that fails on its way is logged elsewhere.
      await raw(relay.url, relayed(signed).replace(HOST, UNPROVEN), {
        headers: { Authorization: "a-word-that-is-asked-for" },
      });
      const log = `${relay.output()}${relay.log ? await readFile(relay.log, "utf8") : ""}`;
      assert.doesNotMatch(log, /Signature=|a-word-that-is-asked-for/);
      if (relay.log) assert.match(log, /relay method=GET upstream=cdn\.tencentcloudapi\.com status=200 /);
    });
  });
}
