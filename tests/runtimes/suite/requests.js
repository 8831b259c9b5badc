// What a caller may rely on, whatever is signed.

import { equal, ok, same } from "./assert.js";

const KEYS = { secretId: "AKIDEXAMPLE", secretKey: "a-secret-key-of-nobody" };
const V3 = { api: "tencent-v3", action: "PurgeUrlsCache", timestamp: 1_700_000_000 };
const URLS = ["https://www.example.com/a", "https://www.example.com/b?x=1&y=2"];
const FLAT = { "Urls.0": URLS[0], "Urls.1": URLS[1] };
/** Each way to send parameters. */
const WAYS = [
  { ...V3, method: "POST" },
  { ...V3, method: "GET" },
  { ...V3, method: "POST", signature: "HmacSHA256", nonce: 7 },
  { ...V3, method: "GET", signature: "HmacSHA1", nonce: 7 },
  { ...V3, api: "tencent-v2", action: "RefreshCdnUrl", nonce: 7 },
];

const header = (signed, name) =>
  Object.entries(signed.headers).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
const step = (signed, name) => signed.trace().find((step) => step.name === name)?.value;

export const requestTests = () => [
  ["nested and flat parameters are one request", nestedAndFlat],
  ["an exact body is sent byte for byte", exactBody],
  ["an exact query is sent byte for byte", exactQuery],
  ["a bigint keeps its digits", bigints],
  ["any other product is signed by host, service and version", otherProduct],
  ["text outside of ASCII arrives as it is", nonAscii],
  ["no parameters are an empty object", noParameters],
  ["an undefined parameter is left out", undefinedParameter],
  ["a signer that is used again signs the same", usedAgain],
  ["what another signer is refused for changes nothing", besideRefused],
  ["the time is the clock's where none is given", clockTime],
  ["a nonce is made where none is given", ownNonce],
  ["a session token is sent and not shown", sessionToken],
  ["a thousand URLs are signed", thousandUrls],
  ["a long form outside of ASCII is whole", longNonAscii],
  ["a signer answers in its own manner", manner],
];

async function nestedAndFlat({ edgeseal }) {
  const signer = edgeseal.createSigner(KEYS);
  for (const way of WAYS) {
    const nested = await signer.sign({ ...way, params: { Urls: URLS } });
    const flat = await signer.sign({ ...way, params: FLAT });
    const label = `${way.api} ${way.method} ${way.signature ?? "its own signature"}`;
    for (const part of ["method", "url", "body", "signature"]) equal(flat[part], nested[part], `${label}: ${part}`);
    same(flat.headers, nested.headers, `${label}: headers`);
  }
}

async function exactBody({ edgeseal }) {
  const body = '{ "Urls" :["https://www.example.com/今日 ?"],\n"z":1e2, "n":12345678901234567890}';
  const signed = await edgeseal.createSigner(KEYS).sign({ ...V3, body });
  equal(signed.body, body, "body");
  equal(step(signed, "hashedPayload"), "72b932dca8249b7d261155367dc7a463b1f76c542ad0517285c5a9e6c9ae3839", "SHA-256");
}

async function exactQuery({ edgeseal }) {
  const query = "b=2&a=%7E~&c=x%20y";
  const signed = await edgeseal.createSigner(KEYS).sign({ ...V3, method: "GET", query });
  equal(signed.url, `https://cdn.tencentcloudapi.com/?${query}`, "url");
  equal(signed.body, "", "body");
  ok(step(signed, "canonicalRequest").includes(`\n${query}\n`), "the query is signed as it is");
}

async function bigints({ edgeseal }) {
  const signer = edgeseal.createSigner(KEYS);
  for (const way of WAYS) {
    const { body, url } = await signer.sign({ ...way, params: { Id: 9_007_199_254_740_993n, Ids: [2n ** 63n] } });
    ok(`${url}${body}`.includes("9007199254740993"), `${way.api} ${way.method}: a field\n  ${url}${body}`);
    ok(`${url}${body}`.includes("9223372036854775808"), `${way.api} ${way.method}: an item\n  ${url}${body}`);
  }
  const { body } = await signer.sign({ ...V3, params: { Id: 9_007_199_254_740_993n } });
  equal(body, '{"Id":9007199254740993}', "a number in JSON, not a text");
}

async function otherProduct({ edgeseal }) {
  const signed = await edgeseal.createSigner(KEYS).sign({
    ...V3,
    action: "DescribeZones",
    host: "teo.tencentcloudapi.com",
    service: "teo",
    version: "2022-09-01",
    region: "ap-singapore",
  });
  equal(signed.url, "https://teo.tencentcloudapi.com/", "url");
  equal(header(signed, "X-TC-Action"), "DescribeZones", "X-TC-Action");
  equal(header(signed, "X-TC-Version"), "2022-09-01", "X-TC-Version");
  equal(header(signed, "X-TC-Region"), "ap-singapore", "X-TC-Region");
  equal(step(signed, "credentialScope"), "2023-11-14/teo/tc3_request", "scope");
}

async function nonAscii({ edgeseal }) {
  const params = { Text: '今日 눈 Ωmega 🚀 e\u0301 \u2028 "quoted" \\ \n' };
  const signer = edgeseal.createSigner(KEYS);
  same(JSON.parse((await signer.sign({ ...V3, params })).body), params, "JSON");
  for (const way of WAYS.slice(1)) {
    const { url, body } = await signer.sign({ ...way, params });
    const sent = new URLSearchParams(way.method === "GET" ? new URL(url).search : body);
    equal(sent.get("Text"), params.Text, `${way.api} ${way.method} ${way.signature}`);
  }
}

async function noParameters({ edgeseal }) {
  const signer = edgeseal.createSigner(KEYS);
  equal((await signer.sign(V3)).body, "{}", "without params");
  equal((await signer.sign({ ...V3, params: {} })).body, "{}", "with empty params");
  equal((await signer.sign({ ...V3, method: "GET" })).url, "https://cdn.tencentcloudapi.com/", "without a query");
}

async function undefinedParameter({ edgeseal }) {
  const signer = edgeseal.createSigner(KEYS);
  for (const way of WAYS) {
    const { url, body } = await signer.sign({ ...way, params: { Area: undefined, Limit: 1 } });
    ok(!`${url}${body}`.includes("Area"), `${way.api} ${way.method}: ${url}${body}`);
  }
}

async function usedAgain({ edgeseal }) {
  const signer = edgeseal.createSigner(KEYS);
  const days = [V3.timestamp, V3.timestamp + 86_400, V3.timestamp];
  for (const way of WAYS) {
    const sign = (timestamp) => signer.sign({ ...way, timestamp, params: FLAT });
    const [first, nextDay, again] = [await sign(days[0]), await sign(days[1]), await sign(days[2])];
    const fresh = await edgeseal.createSigner(KEYS).sign({ ...way, timestamp: days[1], params: FLAT });
    equal(again.signature, first.signature, `${way.api}: the first day again`);
    equal(nextDay.signature, fresh.signature, `${way.api}: the next day`);
    ok(nextDay.signature !== first.signature, `${way.api}: a day is signed`);
  }
  // Many at once do not mix.
  const nonces = Array.from({ length: 20 }, (_, at) => at + 1);
  const inputs = nonces.map((nonce) => ({ ...WAYS[2], nonce, params: { Limit: nonce } }));
  const together = await Promise.all(inputs.map((input) => signer.sign(input)));
  for (const [at, input] of inputs.entries()) {
    equal(together[at].signature, (await signer.sign(input)).signature, `call ${at} of many at once`);
  }
}

async function besideRefused({ edgeseal }) {
  const signer = edgeseal.createSigner(KEYS);
  const first = await signer.sign({ ...V3, params: { Limit: 1 } });
  await signer.sign({ ...V3, params: { Limit: 2 } });
  const other = edgeseal.createSigner({ ...KEYS, secretKey: "another-key-of-nobody" });
  // More than the module keeps keys.
  for (let at = 0; at < 9; at++) {
    const input = { ...V3, service: `${"x".repeat(64)}${at}` };
    await Promise.resolve()
      .then(() => other.sign(input))
      .catch(() => {});
  }
  const again = await signer.sign({ ...V3, params: { Limit: 1 } });
  equal(again.signature, first.signature, "signature");
}

async function clockTime({ edgeseal }) {
  const signer = edgeseal.createSigner(KEYS);
  const near = (seconds, label) => ok(Math.abs(seconds - Date.now() / 1000) < 60, `${label}: ${seconds}`);
  const { timestamp, ...v3 } = V3;
  near(Number(header(await signer.sign(v3), "X-TC-Timestamp")), "TC3");
  const v2 = await signer.sign({ api: "tencent-v2", action: "DescribeCdnHosts" });
  near(Number(new URLSearchParams(v2.body).get("Timestamp")), "API 2017");
  const polyv = await signer.sign({ api: "polyv-vod", params: { action: "push" } });
  near(Number(new URLSearchParams(polyv.body).get("ptime")) / 1000, "Polyv");
}

async function ownNonce({ edgeseal }) {
  const signer = edgeseal.createSigner(KEYS);
  const nonce = async () =>
    new URLSearchParams((await signer.sign({ ...V3, signature: "HmacSHA1" })).body).get("Nonce");
  const nonces = await Promise.all(Array.from({ length: 50 }, nonce));
  for (const nonce of nonces) ok(/^[1-9]\d*$/.test(nonce), `a positive whole number: ${nonce}`);
  ok(new Set(nonces).size >= 49, `nonces that differ: ${nonces}`);
}

async function sessionToken({ edgeseal }) {
  const token = "a-session-token/+=";
  const signer = edgeseal.createSigner({ ...KEYS, token });
  const tc3 = await signer.sign(V3);
  equal(header(tc3, "X-TC-Token"), token, "X-TC-Token");
  const form = await signer.sign({ ...V3, signature: "HmacSHA1", nonce: 7 });
  equal(new URLSearchParams(form.body).get("Token"), token, "Token of a form");
  for (const signed of [tc3, form]) {
    const shown = signed.trace().find(({ value }) => value.includes(token));
    equal(shown, undefined, "a step that shows the token");
  }
}

async function thousandUrls({ edgeseal }) {
  const Urls = Array.from({ length: 1000 }, (_, at) => `https://www.example.com/今日/${at}.html`);
  const signed = await edgeseal.createSigner(KEYS).sign({ ...V3, params: { Urls } });
  same(JSON.parse(signed.body), { Urls }, "body");
  const form = await edgeseal.createSigner(KEYS).sign({ ...WAYS[2], params: { Urls } });
  equal(new URLSearchParams(form.body).get("Urls.999"), Urls[999], "the last item of a form");
}

async function longNonAscii({ edgeseal }) {
  const Urls = Array.from({ length: 2000 }, (_, at) => `https://www.example.com/${"今日 ".repeat(12)}${at}`);
  const signer = edgeseal.createSigner(KEYS);
  const { body } = await signer.sign({ ...V3, signature: "HmacSHA1", nonce: 7, params: { Urls } });
  const form = new URLSearchParams(body);
  same(
    Urls.map((_, at) => form.get(`Urls.${at}`)),
    Urls,
    "URLs",
  );
  ok(/^[A-Za-z0-9+/]{27}=$/.test(form.get("Signature")), "the signature is at the end of it");
}

async function manner({ edgeseal, synchronous }) {
  const answer = edgeseal.createSigner(KEYS).sign(V3);
  equal(typeof answer.then, synchronous ? "undefined" : "function", "a promise");
  const signed = await answer;
  const sent = JSON.parse(JSON.stringify(signed));
  same(Object.keys(sent).sort(), ["body", "headers", "method", "signature", "url"], "fields that may be sent on");
}
