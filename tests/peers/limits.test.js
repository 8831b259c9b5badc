// What the cloud refuses, and with which documented code. The codes are those of Tencent's error code list for CDN.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { SANDBOX, startServer } from "../shared/server.js";
import { assertRequestId, lastDayOfTraffic, onlineDomain } from "./expectations.js";
import { encodeForm, FORM, signHmacQuery } from "./hmac_query.js";
import { callV3 } from "./v3.js";

const server = await startServer();
after(() => server.stop());

const domain = onlineDomain(await callV3(server, "DescribeDomains"));

function assertRefused(response, code) {
  assert.equal(response.Error?.Code, code, JSON.stringify(response).slice(0, 300));
  assert.notEqual(response.Error.Message, "");
  assertRequestId(response.RequestId);
}

test("takes a timestamp that is less than five minutes off", async () => {
  for (const secondsOff of [-290, 290]) {
    const response = await callV3(server, "DescribePurgeQuota", {}, { secondsOff });
    assert.equal(response.Error, undefined, `${secondsOff} seconds`);
  }
});

test("refuses a timestamp that is more than five minutes off", async () => {
  // A request that is ahead of the clock becomes less so on its way, hence the wider step there.
  for (const secondsOff of [-301, 310]) {
    assertRefused(await callV3(server, "DescribePurgeQuota", {}, { secondsOff }), "AuthFailure.SignatureExpire");
  }
});

test("takes 1,000 URLs a call and refuses 1,001", async () => {
  const urls = Array.from({ length: 1001 }, (_, index) => `https://${domain}/${index}.html`);
  const full = await callV3(server, "PurgeUrlsCache", { Urls: urls.slice(1) });
  assert.equal(typeof full.TaskId, "string", JSON.stringify(full.Error));
  assertRefused(await callV3(server, "PurgeUrlsCache", { Urls: urls }), "LimitExceeded.CdnPurgeUrlExceedBatchLimit");
});

test("refuses a call without a parameter that it needs", async () => {
  assertRefused(await callV3(server, "PurgeUrlsCache"), "MissingParameter");
  const { Metric, ...rest } = lastDayOfTraffic(domain);
  assertRefused(await callV3(server, "DescribeCdnData", rest), "MissingParameter");
});

test("refuses an unknown action and an unknown version", async () => {
  assertRefused(await callV3(server, "DescribeNothing"), "InvalidAction");
  const version = "2001-01-01";
  assertRefused(await callV3(server, "DescribeDomains", {}, { version }), "NoSuchVersion");
});

test("refuses a nonce that was used before", async () => {
  const { host } = new URL(server.cloudUrl);
  const params = [
    ["Action", "DescribePurgeQuota"],
    ["Version", "2018-06-06"],
    ["Timestamp", String(Math.floor(Date.now() / 1000))],
    ["Nonce", "11886"],
    ["SecretId", SANDBOX.secretId],
  ];
  const { secretKey } = SANDBOX;
  const { signature } = signHmacQuery({ secretKey, method: "POST", host, path: "/", hash: "sha1", params });
  const body = encodeForm([...params, ["Signature", signature]]);
  const send = async () => {
    const response = await fetch(server.cloudUrl, { method: "POST", headers: FORM, body });
    return (await response.json()).Response;
  };
  assert.equal((await send()).Error, undefined);
  // The public list has no code of its own for a replay: the request as a whole is no longer good.
  assertRefused(await send(), "AuthFailure.SignatureFailure");
});

test("refuses the 21st call of a second", async () => {
  // A burst this long has more than twenty calls in one of its seconds, however the seconds fall.
  const calls = Array.from({ length: 120 }, () => callV3(server, "DescribePurgeTasks", lastDay()));
  const responses = await Promise.all(calls);
  const refused = responses.filter(({ Error: error }) => error);
  const taken = responses.length - refused.length;
  assert.ok(taken >= 20 && refused.length > 0, `${taken} calls of ${responses.length} were taken`);
  for (const response of refused) assertRefused(response, "RequestLimitExceeded");
});

function lastDay() {
  const { StartTime, EndTime } = lastDayOfTraffic(domain);
  return { StartTime, EndTime };
}
