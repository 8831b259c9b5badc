// Each published vector is signed, and every intermediate string is compared.

import { equal, ok } from "./assert.js";

const TC3_STEPS = [
  "hashedPayload",
  "canonicalRequest",
  "hashedCanonicalRequest",
  "credentialScope",
  "stringToSign",
  "signature",
  "authorization",
];

/** Parameters of a vector that are fields of their own in a request to the package. */
const COMMON_FIELDS = {
  Action: "action",
  Version: "version",
  Region: "region",
  SecretId: "secretId",
  Timestamp: "timestamp",
  Nonce: "nonce",
  Token: "token",
};

export function vectorTests({ vectors }) {
  const tests = (family, request, compare) =>
    family.map((vector) => [
      vector.id,
      async ({ edgeseal }) => {
        const { secretId = "", secretKey, token, ...input } = request(vector);
        const signed = await edgeseal.createSigner({ secretId, secretKey, token }).sign(input);
        compare({ vector, secretKey, signed });
      },
    ]);
  return [
    ...tests(vectors.tc3, tc3Request, compareTc3),
    ...tests(vectors.v1, (vector) => queryRequest("tencent-v3", vector), compareQuery),
    ...tests(vectors.v2, (vector) => queryRequest("tencent-v2", vector), compareQuery),
    ...tests(vectors.polyv, polyvRequest, comparePolyv),
  ];
}

function tc3Request({ secretId, secretKey, service, host, path, method, contentType, timestamp, ...vector }) {
  const headers = Object.fromEntries(vector.headers);
  return {
    api: "tencent-v3",
    signature: "TC3-HMAC-SHA256",
    action: headers["X-TC-Action"],
    version: headers["X-TC-Version"],
    region: headers["X-TC-Region"],
    secretId,
    secretKey,
    service,
    host,
    path,
    method,
    contentType,
    timestamp,
    unsignedPayload: vector.unsignedPayload ?? false,
    // Both are given as exact text: a parameter object would be written in the package's own way.
    ...(method === "GET" ? { query: vector.query } : { body: vector.payload }),
  };
}

function queryRequest(api, { secretKey, method, host, path, hash, params }) {
  const signature = hash === "sha256" ? "HmacSHA256" : "HmacSHA1";
  const request = { api, secretKey, method, host, path, signature, params: {} };
  for (const [name, value] of params) {
    const field = COMMON_FIELDS[name];
    if (field) request[field] = field === "timestamp" || field === "nonce" ? Number(value) : value;
    // The signer names the method by itself, where it must be named.
    else if (name !== "SignatureMethod") request.params[name] = value;
  }
  return request;
}

function polyvRequest({ secretKey, params }) {
  const { ptime, userid, ...own } = Object.fromEntries(params);
  const request = { api: "polyv-vod", method: "POST", secretKey, timestamp: Number(ptime), params: own };
  return userid === undefined ? request : { ...request, secretId: userid };
}

function compareTc3({ vector, secretKey, signed }) {
  const { expected } = vector;
  compareTrace({ vector, secretKey, signed, steps: TC3_STEPS });
  equal(signed.signature, expected.signature, `${vector.id}: signature`);
  equal(signed.method, vector.method, `${vector.id}: method`);
  equal(signed.url, url(vector, vector.query), `${vector.id}: url`);
  equal(signed.body, vector.payload, `${vector.id}: body`);
  const headers = lowerCase(signed.headers);
  equal(headers.authorization, expected.authorization, `${vector.id}: Authorization`);
  // The sender writes Host: a browser would not let the signer.
  for (const [name, value] of vector.headers.filter(([name]) => name !== "Host")) {
    equal(headers[name.toLowerCase()], value, `${vector.id}: ${name}`);
  }
}

function compareQuery({ vector, secretKey, signed }) {
  compareTrace({ vector, secretKey, signed, steps: ["stringToSign", "signature"] });
  equal(signed.signature, vector.expected.signature, `${vector.id}: signature`);
  compareForm({ vector, signed, base: url(vector) });
}

function comparePolyv({ vector, secretKey, signed }) {
  // The text that is signed ends in the secret key, so the trace has it masked or not at all.
  const expected = { sign: vector.expected.sign };
  compareTrace({ vector: { ...vector, expected }, secretKey, signed, steps: ["sign"] });
  equal(signed.signature, vector.expected.sign, `${vector.id}: signature`);
  compareForm({ vector, signed, base: "https://api.polyv.net/v2/video/refresh-cdn-cache" });
}

/** The steps that must be there, in their order; a further one is compared where the vector knows it. */
function compareTrace({ vector, secretKey, signed, steps }) {
  const { id, expected } = vector;
  const names = signed.trace().map(({ name }) => name);
  equal(names.filter((name) => steps.includes(name)).join(), steps.join(), `${id}: steps of the trace`);
  for (const { name, value } of signed.trace()) {
    if (name in expected) equal(value, expected[name], `${id}: ${name}`);
    ok(!value.endsWith(secretKey), `${id}: ${name} shows no secret`);
  }
}

/** The request text, whatever the order and the encoding on the wire. */
function compareForm({ vector, signed, base }) {
  const { method = "POST", id } = vector;
  const [address, query = ""] = signed.url.split("?");
  equal(signed.method, method, `${id}: method`);
  equal(address, base, `${id}: url`);
  const [used, unused] = method === "GET" ? [query, signed.body] : [signed.body, query];
  equal(unused, "", `${id}: the other place for parameters`);
  equal(canonicalForm(used), canonicalForm(vector.expected.encodedForm), `${id}: form`);
  if (method === "POST") {
    const contentType = lowerCase(signed.headers)["content-type"];
    equal(contentType, "application/x-www-form-urlencoded", `${id}: Content-Type`);
  }
}

function url({ host, path }, query = "") {
  return `https://${host}${path}${query && `?${query}`}`;
}

function canonicalForm(text) {
  const pairs = new URLSearchParams(text);
  pairs.sort();
  return pairs.toString();
}

function lowerCase(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
