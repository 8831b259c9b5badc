// What the official Python SDK saw of the sandbox: python_sdk.py runs every scenario, the judgement is here.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { SANDBOX, startServer } from "../shared/server.js";
import {
  assertDomains,
  assertPurge,
  assertRequestId,
  assertTraffic,
  FOREIGN_URL,
  lastDayOfTraffic,
  onlineDomain,
} from "./expectations.js";
import { callV3 } from "./v3.js";

const { task, reports } = await runPython();

async function runPython() {
  const server = await startServer();
  try {
    const domain = onlineDomain(await callV3(server, "DescribeDomains"));
    const task = {
      endpoint: new URL(server.cloudUrl).host,
      secretId: SANDBOX.secretId,
      secretKey: SANDBOX.secretKey,
      traffic: lastDayOfTraffic(domain),
      url: `https://${domain}/news/今日.html?a=1&b=2`,
      foreignUrl: FOREIGN_URL,
    };
    const env = { ...process.env };
    // The SDK would send even a call to this machine through a proxy.
    for (const name of ["http_proxy", "HTTP_PROXY"]) delete env[name];
    const script = fileURLToPath(new URL("python_sdk.py", import.meta.url));
    const { stdout } = await promisify(execFile)("python3", [script, JSON.stringify(task)], { env });
    const lines = stdout.trim().split("\n");
    return { task, reports: new Map(lines.map((line) => JSON.parse(line)).map((report) => [report.scenario, report])) };
  } finally {
    await server.stop();
  }
}

function answer(scenario) {
  const report = reports.get(scenario);
  assert.ok(report, `python_sdk.py reports on ${scenario}`);
  assert.ok(report.answer, report.broken ?? JSON.stringify(report.error));
  return report.answer;
}

function assertRefused(scenario, code) {
  const report = reports.get(scenario);
  assert.equal(report?.error?.code, code, report?.broken ?? JSON.stringify(report?.answer));
  assertRequestId(report.error.requestId);
}

describe("the official Python SDK", () => {
  test("lists the domains", () => assertDomains(answer("domains")));

  test("reads a day of traffic", () => assertTraffic(answer("traffic"), task.traffic));

  test("purges a URL and finds its task, and the quota falls", () => {
    assertPurge({ url: task.url, ...answer("purge") });
  });

  test("is refused with a wrong key", () => assertRefused("wrong_key", "AuthFailure.SignatureFailure"));

  test("is refused with an unknown SecretId", () => assertRefused("unknown_id", "AuthFailure.SecretIdNotFound"));

  test("may not purge a foreign domain, by a code of the SDK's own list", () => {
    assertRefused("foreign_domain", "ResourceNotFound.CdnHostNotExists");
    assert.ok(answer("documented_codes").includes(reports.get("foreign_domain").error.code));
  });

  for (const signMethod of ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"]) {
    for (const method of ["POST", "GET"]) {
      test(`signs with ${signMethod} and ${method}`, () => {
        assertTraffic(answer(`${signMethod} ${method}`), task.traffic);
      });
    }
  }
});
