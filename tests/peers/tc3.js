// TC3-HMAC-SHA256, written from Tencent's description and on purpose not from our own code: the two must agree.

import { createHash, createHmac } from "node:crypto";

const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const hmac = (key, text) => createHmac("sha256", key).update(text, "utf8");

/** Every intermediate value of one signature, under the names that tests/vectors/tc3.json uses. */
export function signTc3({
  secretId,
  secretKey,
  host,
  timestamp,
  service = "cdn",
  method = "POST",
  path = "/",
  query = "",
  contentType = method === "GET" ? "application/x-www-form-urlencoded" : "application/json",
  payload = "",
  unsignedPayload = false,
}) {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const hashedPayload = sha256(unsignedPayload ? "UNSIGNED-PAYLOAD" : payload);
  const canonicalHeaders = `content-type:${contentType}\nhost:${host}\n`;
  const signedHeaders = "content-type;host";
  const canonicalRequest = [method, path, query, canonicalHeaders, signedHeaders, hashedPayload].join("\n");
  const hashedCanonicalRequest = sha256(canonicalRequest);
  const credentialScope = `${date}/${service}/tc3_request`;
  const stringToSign = ["TC3-HMAC-SHA256", timestamp, credentialScope, hashedCanonicalRequest].join("\n");

  const kDate = hmac(`TC3${secretKey}`, date).digest();
  const kService = hmac(kDate, service).digest();
  const kSigning = hmac(kService, "tc3_request").digest();
  const signature = hmac(kSigning, stringToSign).digest("hex");
  const credential = `Credential=${secretId}/${credentialScope}`;
  return {
    hashedPayload,
    canonicalHeaders,
    signedHeaders,
    canonicalRequest,
    hashedCanonicalRequest,
    credentialScope,
    stringToSign,
    kDateHex: kDate.toString("hex"),
    kServiceHex: kService.toString("hex"),
    kSigningHex: kSigning.toString("hex"),
    signature,
    authorization: `TC3-HMAC-SHA256 ${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
  };
}
