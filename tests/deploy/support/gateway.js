// What a gateway must do, wherever it runs.

import assert from "node:assert/strict";
import { createClient } from "../../package/load.js";
import { SANDBOX } from "../../shared/server.js";
import { PREFIX, TOKEN } from "./guides.js";

const CONSOLE = "https://console.example";

export async function checkGateway(url) {
  const client = createClient({ gateway: { url, token: TOKEN } });
  const { TaskId } = await client.call("PurgeUrlsCache", {
    Urls: [`${PREFIX}今日.js`, `${PREFIX}a.js`].map(encodeURI),
  });
  assert.match(TaskId, /^\d{19}$/);

  await refused(client, "PurgeUrlsCache", { Urls: ["https://img.harbor.example/a.js"] }, "OutOfScope");
  await refused(client, "DescribeCdnData", {}, "ActionNotAllowed");
  const stranger = createClient({ gateway: { url, token: "es_nobodys" } });
  await refused(stranger, "PurgeUrlsCache", { Urls: [`${PREFIX}a.js`] }, "TokenUnknown");

  const { secretId, secretKey } = SANDBOX;
  const proxy = { template: `${url}/v1/relay/{host}{path}`, headers: { "X-Edgeseal-Token": TOKEN } };
  const signing = createClient({ credentials: { secretId, secretKey }, proxy });
  assert.equal((await signing.call("DescribeDomains", { Limit: 1 })).TotalNumber, 12, "a relayed call");

  assert.equal((await preflight(`${url}/v1/call/tencent-v3/PurgeUrlsCache`, CONSOLE)).isAllowed, true, CONSOLE);
  assert.equal((await preflight(`${url}/v1/call/tencent-v3/PurgeUrlsCache`, "https://other.example")).isAllowed, false);
}

async function refused(client, action, params, code) {
  const error = await client.call(action, params, { retry: false }).then(
    () => assert.fail(`${action} should have been refused with ${code}`),
    (error) => error,
  );
  assert.equal(error.code, code, error.message);
}

/** Asks as a browser does before a page sends a signed call. */
export async function preflight(url, origin) {
  const headers = {
    Origin: origin,
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization,content-type,x-tc-action,x-tc-timestamp,x-tc-version",
  };
  const response = await fetch(url, { method: "OPTIONS", headers });
  const told = (name) => (response.headers.get(`Access-Control-Allow-${name}`) ?? "").toLowerCase();
  const names = told("Headers").split(/\s*,\s*/);
  const asked = headers["Access-Control-Request-Headers"].split(",");
  const isAllowed = response.ok && told("Origin") === origin && told("Methods").includes("post");
  return { isAllowed: isAllowed && asked.every((name) => names.includes(name)), status: response.status };
}
