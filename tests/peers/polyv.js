// Polyv's VOD signature and a small client, written from Polyv's description and not from our code.

import { createHash } from "node:crypto";
import { SANDBOX } from "../shared/server.js";
import { encodeForm, FORM, sortPairs } from "./hmac_query.js";

/** SHA-1 in upper case over the sorted raw parameters, the secret key following without a separator. */
export function signPolyv(params, secretKey) {
  const sent = params.filter(([name, value]) => name !== "sign" && value !== "");
  const text = sortPairs(sent).map(([name, value]) => `${name}=${value}`);
  const plain = text.join("&") + secretKey;
  return { plain, sign: createHash("sha1").update(plain, "utf8").digest("hex").toUpperCase() };
}

/** Sends one signed form and returns the whole envelope. `fields` may replace any field, the sign too. */
export async function callPolyv(server, action, fields, { minutesOff = 0, ...options } = {}) {
  const { secretKey = SANDBOX.polyvSecretKey } = options;
  const params = { userid: SANDBOX.polyvUserId, ptime: String(Date.now() + minutesOff * 60_000), ...fields };
  const { sign } = signPolyv(Object.entries(params), secretKey);
  const body = encodeForm(Object.entries({ sign, ...params }));
  const url = new URL(`/v2/video/${action}`, server.cloudUrl);
  return (await fetch(url, { method: "POST", headers: FORM, body })).json();
}
