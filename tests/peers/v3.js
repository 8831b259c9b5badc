// A small client of API 3.0 with TC3, for what an official SDK would never send.

import assert from "node:assert/strict";
import { SANDBOX } from "../shared/server.js";
import { signTc3 } from "./tc3.js";

/** Sends one signed POST and returns what stands in `Response`, an error too. */
export async function callV3(server, action, params = {}, { secondsOff = 0, version = "2018-06-06" } = {}) {
  const timestamp = Math.floor(Date.now() / 1000) + secondsOff;
  const payload = JSON.stringify(params);
  const { host } = new URL(server.cloudUrl);
  const { secretId, secretKey } = SANDBOX;
  const { authorization } = signTc3({ secretId, secretKey, host, timestamp, payload });
  const response = await fetch(server.cloudUrl, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "X-TC-Action": action,
      "X-TC-Version": version,
      "X-TC-Timestamp": String(timestamp),
      Authorization: authorization,
    },
    body: payload,
  });
  // The SDKs take any other status for a fault of the network.
  assert.equal(response.status, 200);
  return (await response.json()).Response;
}
