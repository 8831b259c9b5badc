// The official Node SDK as a client of the sandbox: unmodified but for the endpoint and the protocol.

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import sdk from "tencentcloud-sdk-nodejs-cdn";
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

// The SDK would send even a call to this machine through a proxy.
delete process.env.http_proxy;

const server = await startServer();
after(() => server.stop());

function connect({ secretId = SANDBOX.secretId, secretKey = SANDBOX.secretKey, signMethod, reqMethod = "POST" } = {}) {
  const endpoint = new URL(server.cloudUrl).host;
  return new sdk.cdn.v20180606.Client({
    credential: { secretId, secretKey },
    region: "",
    profile: { signMethod, httpProfile: { endpoint, protocol: "http://", reqMethod } },
  });
}

/** The SDK does not export its exception, so it is known by its name. */
async function assertRefused(call, code) {
  await assert.rejects(call, (error) => {
    assert.equal(error.constructor.name, "TencentCloudSDKHttpException");
    assert.equal(error.code, code, error.message);
    assertRequestId(error.getRequestId());
    return true;
  });
}

describe("the official Node SDK", () => {
  test("lists the domains", async () => {
    assertDomains(await connect().DescribeDomains({}));
  });

  test("reads a day of traffic", async () => {
    const client = connect();
    const question = lastDayOfTraffic(onlineDomain(await client.DescribeDomains({})));
    assertTraffic(await client.DescribeCdnData(question), question);
  });

  test("purges a URL and finds its task, and the quota falls", async () => {
    const client = connect();
    const url = `https://${onlineDomain(await client.DescribeDomains({}))}/news/今日.html?a=1&b=2`;
    const before = await client.DescribePurgeQuota({});
    const purge = await client.PurgeUrlsCache({ Urls: [url] });
    const tasks = await client.DescribePurgeTasks({ TaskId: purge.TaskId });
    assertPurge({ url, before, purge, tasks, after: await client.DescribePurgeQuota({}) });
  });

  test("is refused with a wrong key", async () => {
    await assertRefused(connect({ secretKey: "another-secret" }).DescribeDomains({}), "AuthFailure.SignatureFailure");
  });

  test("is refused with an unknown SecretId", async () => {
    await assertRefused(connect({ secretId: "AKIDNOBODY" }).DescribeDomains({}), "AuthFailure.SecretIdNotFound");
  });

  test("may not purge a foreign domain", async () => {
    await assertRefused(connect().PurgeUrlsCache({ Urls: [FOREIGN_URL] }), "ResourceNotFound.CdnHostNotExists");
  });

  for (const signMethod of ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"]) {
    for (const reqMethod of ["POST", "GET"]) {
      test(`signs with ${signMethod} and ${reqMethod}`, async () => {
        const question = lastDayOfTraffic(onlineDomain(await connect().DescribeDomains({})));
        const client = connect({ signMethod, reqMethod });
        assertTraffic(await client.DescribeCdnData(question), question);
      });
    }
  }
});
