// Random calls that are the same in every run, in the domain where an official client and the documents agree.

import { flatten, percentEncode } from "./hmac_query.js";

const V3_TARGETS = [
  { service: "cdn", version: "2018-06-06", host: "cdn.tencentcloudapi.com" },
  { service: "cdn", version: "2018-06-06", host: "cdn.ap-guangzhou.tencentcloudapi.com" },
  { service: "cdn", version: "2018-06-06", host: "cdn.intl.tencentcloudapi.com" },
  { service: "ecdn", version: "2019-10-12", host: "ecdn.tencentcloudapi.com" },
  { service: "cvm", version: "2017-03-12", host: "cvm.ap-shanghai.tencentcloudapi.com" },
  { service: "teo", version: "2022-09-01", host: "teo.tencentcloudapi.com" },
];
const V2_HOSTS = ["cdn.api.qcloud.com", "cvm.api.qcloud.com"];
const LOCAL_HOST = "127.0.0.1:8711";
const ACTIONS = ["DescribeDomains", "PurgeUrlsCache", "UpdateDomainConfig", "DescribeCdnData", "GetDisableRecords"];
const REGIONS = ["ap-guangzhou", "ap-singapore", "na-siliconvalley"];
const LANGUAGES = ["zh-CN", "en-US"];

// Every signer adds these by itself, and the clients would overwrite them.
const TAKEN = new Set(
  ["Action", "Version", "Timestamp", "Nonce", "SecretId", "Signature", "SignatureMethod", "Region", "Token"].concat([
    "RequestClient",
    "Language",
  ]),
);

// No text begins with `@`: the client of API 2017 takes such a one for a file and leaves it out of the signature.
const TEXT_PIECES = [
  "https://www.example.com/a.html",
  "?x=1&y=2#top",
  "2026-11-24 07:59:59",
  "今日",
  "눈",
  "Ωmega",
  "🚀",
  "👩‍👩‍👧",
  "e\u0301",
  "n\u0303",
  "\u2028",
  "100%",
  "%41%zz",
  "a+b",
  "*",
  "~",
  "!'()",
  '"quoted"',
  "\\",
  "\n",
  "\t",
  " ",
  "=",
  "&",
  ";",
  "_",
  "/",
  "<>",
];

/** Mulberry32: 32 bits of state are enough to differ, and a seed is enough to repeat. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function dice(seed) {
  const random = mulberry32(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (items) => items[below(items.length)];
  const chance = (share) => random() < share;
  const letters = (count, alphabet) => Array.from({ length: count }, () => pick(alphabet)).join("");
  return { below, pick, chance, letters };
}

// No `_` among them: API 3.0 has no such name, and the Python SDK would sign it as a `.`, which only API 2017 knows.
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/**
 * Nested parameters.
 *
 * @param {{ flags: boolean, nameAlphabet: string }} traits `flags` allows booleans as such: the Python clients write
 *   them into a form in Python's own spelling, `True`, which no document knows
 */
function randomParams({ below, pick, chance, letters }, { flags, nameAlphabet }) {
  const name = () => pick("ABCDEFUVabcdefuv") + letters(below(6), nameAlphabet);
  const text = () => Array.from({ length: below(5) }, () => pick(TEXT_PIECES)).join("");
  const leaf = () => {
    const kind = below(10);
    if (kind < 6) return text();
    if (kind === 6) return below(2 ** 31) * pick([1, -1]);
    // Numbers above 2^53 travel as text, as task ids do.
    if (kind === 7) return pick(["9007199254740993", "18446744073709551615", "1502182021450013047"]);
    // Decimals that every language writes alike; 1.0 and 1e-7 are not among them.
    if (kind === 8) return pick([Number.MAX_SAFE_INTEGER, 0, 0.5, 12.25, -3.125]);
    return flags ? chance(0.5) : pick(["true", "false"]);
  };
  const object = (depth, most) => {
    const entries = Array.from({ length: below(most + 1) }, () => [name(), value(depth - 1)]);
    return Object.fromEntries(entries.filter(([key]) => !TAKEN.has(key)));
  };
  const value = (depth) => {
    if (depth === 0 || chance(0.6)) return leaf();
    if (chance(0.4)) return object(depth, 4);
    // More than ten items, so that `Urls.10` stands before `Urls.2`.
    return Array.from({ length: below(14) }, () => value(depth - 1));
  };
  return object(4, 7);
}

function randomTime({ below, chance }) {
  const day = 16_000 + below(8_000);
  // Every second one stands so close to midnight in UTC that a date of another zone would be another one.
  return chance(0.5) ? day * 86_400 + below(7) - 3 : day * 86_400 + below(86_400);
}

function randomCall(roll) {
  const { pick, chance, below, letters } = roll;
  return {
    action: pick(ACTIONS),
    method: pick(["GET", "POST"]),
    timestamp: randomTime(roll),
    nonce: 1 + below(65_535),
    secretId: `AKID${letters(32, ALPHANUMERIC)}`,
    secretKey: letters(32, ALPHANUMERIC),
    ...(chance(0.4) && { token: letters(40 + below(200), `${ALPHANUMERIC}+/=`) }),
    ...(chance(0.5) && { region: pick(REGIONS) }),
  };
}

/**
 * Calls of API 3.0.
 *
 * @param {number} count how many
 * @param {"python" | "node"} sdk the client they are for
 */
export function randomV3(count, sdk, seed = 20_180_606) {
  const roll = dice(seed);
  return Array.from({ length: count }, () => {
    const call = { ...randomCall(roll), ...roll.pick(V3_TARGETS) };
    const signature = roll.pick(["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"]);
    const tc3 = signature === "TC3-HMAC-SHA256";
    // The Node SDK signs the host without its port, takes the service from the host, and has no unsigned payload.
    if (sdk === "python" && roll.chance(0.1)) call.host = LOCAL_HOST;
    const unsignedPayload = sdk === "python" && tc3 && roll.chance(0.3);
    const flags = sdk === "node" || (tc3 && call.method === "POST");
    const params = randomParams(roll, { flags, nameAlphabet: ALPHANUMERIC });
    return { ...call, signature, unsignedPayload, params, ...(roll.chance(0.3) && { language: roll.pick(LANGUAGES) }) };
  });
}

/** Calls of API 2017, whose names may have a `_`. */
export function randomV2(count, seed = 20_170_312) {
  const roll = dice(seed);
  return Array.from({ length: count }, () => {
    const call = randomCall(roll);
    const signature = roll.pick(["HmacSHA256", "HmacSHA1"]);
    const host = roll.chance(0.1) ? LOCAL_HOST : roll.pick(V2_HOSTS);
    let params = randomParams(roll, { flags: false, nameAlphabet: `${ALPHANUMERIC}____` });
    if (!sortsAlike(params)) params = withoutUnderscores(params);
    return { ...call, signature, host, params };
  });
}

/**
 * Whether it makes no difference when a `_` of a name turns into the `.` that is signed. The document sorts the names
 * first, the Python client turns first: no documented set of parameters tells the two apart.
 */
function sortsAlike(params) {
  const names = flatten(params).map(([name]) => name);
  const signed = (name) => name.replaceAll("_", ".");
  const turnedLast = names.toSorted().map(signed);
  return (
    new Set(turnedLast).size === names.length && turnedLast.every((name, at) => name === turnedLast.toSorted()[at])
  );
}

function withoutUnderscores(params) {
  if (Array.isArray(params)) return params.map(withoutUnderscores);
  if (typeof params !== "object") return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name.replaceAll("_", ""), withoutUnderscores(value)]),
  );
}

/** What the calls have to contain for their number to mean anything: how many calls have each trait. */
export function traits(calls) {
  const count = (has) => calls.filter(has).length;
  const pairs = new Map(calls.map((call) => [call, flatten(call.params)]));
  const some = (test) => count((call) => pairs.get(call).some(([name, value]) => test(value, name)));
  return {
    "a tenth item": some((_, name) => /\.10(\.|$)/.test(name)),
    "four names deep": some((_, name) => name.split(".").length >= 4),
    "an empty text": some((value) => value === ""),
    "a number above 2^53 as text": some((value) => /^\d{16,}$/.test(value) && Number(value) > 2 ** 53),
    "an integer": some((value) => Number.isInteger(value)),
    "a flag": some((value) => /^(true|false)$/.test(value)),
    "an emoji": some((value) => /\p{Extended_Pictographic}/u.test(value)),
    "a combining mark": some((value) => /\p{M}/u.test(value)),
    "a Chinese text": some((value) => /\p{Script=Han}/u.test(value)),
    "a line break": some((value) => /\n/.test(value)),
    "an escape": some((value) => percentEncode(String(value)) !== String(value)),
    "a token": count(({ token }) => token),
    "a region": count(({ region }) => region),
    "a second near midnight": count(({ timestamp }) => (timestamp + 3) % 86_400 < 7),
    "a GET": count(({ method }) => method === "GET"),
    "a POST": count(({ method }) => method === "POST"),
  };
}
