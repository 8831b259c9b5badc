// One suite for every runtime: it signs each published vector with the package and compares every intermediate string.
// It knows no runtime: what it needs comes in as arguments.

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

/**
 * @param {{ sign: Function, vectors: object, assert: { equal: Function, ok: Function } }} given
 * @returns {string[]} the ids of the vectors that were signed
 */
export function run({ sign, vectors, assert }) {
  const check = (vector, request, compare) => {
    compare({ vector, request, signed: sign(request), assert });
    return vector.id;
  };
  return [
    ...vectors.tc3.map((vector) => check(vector, tc3Request(vector), compareTc3)),
    ...vectors.v1.map((vector) => check(vector, queryRequest("tencent-v3", vector), compareQuery)),
    ...vectors.v2.map((vector) => check(vector, queryRequest("tencent-v2", vector), compareQuery)),
    ...vectors.polyv.map((vector) => check(vector, polyvRequest(vector), comparePolyv)),
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

function compareTc3({ vector, request, signed, assert }) {
  const { expected } = vector;
  compareTrace({ vector, request, signed, steps: TC3_STEPS, assert });
  assert.equal(signed.signature, expected.signature, `${vector.id}: signature`);
  assert.equal(signed.method, vector.method, `${vector.id}: method`);
  assert.equal(signed.url, url(vector, vector.query), `${vector.id}: url`);
  assert.equal(signed.body, vector.payload, `${vector.id}: body`);
  const headers = lowerCase(signed.headers);
  assert.equal(headers.authorization, expected.authorization, `${vector.id}: Authorization`);
  // The sender writes Host: a browser would not let the signer.
  for (const [name, value] of vector.headers.filter(([name]) => name !== "Host")) {
    assert.equal(headers[name.toLowerCase()], value, `${vector.id}: ${name}`);
  }
}

function compareQuery({ vector, request, signed, assert }) {
  compareTrace({ vector, request, signed, steps: ["stringToSign", "signature"], assert });
  assert.equal(signed.signature, vector.expected.signature, `${vector.id}: signature`);
  compareForm({ vector, signed, base: url(vector), assert });
}

function comparePolyv({ vector, request, signed, assert }) {
  // The text that is signed ends in the secret key, so the trace has it masked or not at all.
  const expected = { sign: vector.expected.sign };
  compareTrace({ vector: { ...vector, expected }, request, signed, steps: ["sign"], assert });
  assert.equal(signed.signature, vector.expected.sign, `${vector.id}: signature`);
  compareForm({ vector, signed, base: "https://api.polyv.net/v2/video/refresh-cdn-cache", assert });
}

/** The steps that must be there, in their order; a further one is compared where the vector knows it. */
function compareTrace({ vector, request, signed, steps, assert }) {
  const { id, expected } = vector;
  const names = signed.trace.map(({ name }) => name);
  assert.equal(names.filter((name) => steps.includes(name)).join(), steps.join(), `${id}: steps of the trace`);
  for (const { name, value } of signed.trace) {
    if (name in expected) assert.equal(value, expected[name], `${id}: ${name}`);
    assert.ok(!value.endsWith(request.secretKey), `${id}: ${name} shows no secret`);
  }
}

/** The request text, whatever the order and the encoding on the wire. */
function compareForm({ vector, signed, base, assert }) {
  const { method = "POST", id } = vector;
  const [address, query = ""] = signed.url.split("?");
  assert.equal(signed.method, method, `${id}: method`);
  assert.equal(address, base, `${id}: url`);
  const [used, unused] = method === "GET" ? [query, signed.body] : [signed.body, query];
  assert.equal(unused, "", `${id}: the other place for parameters`);
  assert.equal(canonicalForm(used), canonicalForm(vector.expected.encodedForm), `${id}: form`);
  if (method === "POST") {
    const contentType = lowerCase(signed.headers)["content-type"];
    assert.equal(contentType, "application/x-www-form-urlencoded", `${id}: Content-Type`);
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
