// Polyv's VOD signature, written from Polyv's description and not from our code.

import { createHash } from "node:crypto";
import { sortPairs } from "./hmac_query.js";

/** SHA-1 in upper case over the sorted raw parameters, the secret key following without a separator. */
export function signPolyv(params, secretKey) {
  const sent = params.filter(([name, value]) => name !== "sign" && value !== "");
  const text = sortPairs(sent).map(([name, value]) => `${name}=${value}`);
  const plain = text.join("&") + secretKey;
  return { plain, sign: createHash("sha1").update(plain, "utf8").digest("hex").toUpperCase() };
}
