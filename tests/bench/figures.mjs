// The figures and their goals, each beside what it is measured against.

import { basename } from "node:path";
import { ratio } from "./timing.mjs";

const SMALL = "TC3, 292 bytes of JSON";
const SMALL_OBJECT = "TC3, small, from an object to a request";
const LARGE = "TC3, 60 KB of JSON";
const LARGE_OBJECT = "TC3, 1,000 URLs, from an object to a request";
const HMAC_SHA1 = "HmacSHA1, 1,000 URLs, from an object to a form";
export const RACE = { SMALL, SMALL_OBJECT, LARGE, LARGE_OBJECT, HMAC_SHA1 };

const SIGN3 = "official sign3, object";
const BUFFER = "official sign3, Buffer";
const CLIENT = "official client, HTTP stubbed";
const PLAIN = "node:crypto, key kept";
const AT_ONCE = "node:crypto.hash, key kept";

/** Figure, race, ours, theirs, must, aim: how many times as fast. */
const SPEEDS = [
  ["small TC3 over official sign3", SMALL, "edgeseal", SIGN3, 5, 6.5],
  ["small TC3 over plain node:crypto", SMALL, "edgeseal", PLAIN, 1.3],
  ["small TC3 over node:crypto.hash", SMALL, "edgeseal", AT_ONCE],
  ["small TC3 from an object", SMALL_OBJECT, "edgeseal", CLIENT, 5, 6.5],
  ["large TC3, native body digest", LARGE, "edgeseal", SIGN3, 4.5, 5.5],
  ["large TC3 over official Buffer", LARGE, "edgeseal", BUFFER, 1],
  ["large TC3 over plain node:crypto", LARGE, "edgeseal", PLAIN],
  ["large TC3, wasm only", LARGE, "edgeseal, wasm only", SIGN3, 1.4, 1.6],
  ["large TC3 from an object", LARGE_OBJECT, "edgeseal", CLIENT],
  ["HmacSHA1, 1,000 URLs", HMAC_SHA1, "edgeseal", CLIENT, 4, 8],
  ["HmacSHA1 over plain node:crypto", HMAC_SHA1, "edgeseal", "node:crypto and querystring", 2],
  ["webcrypto, small, over aws4fetch", SMALL, "edgeseal/webcrypto", "aws4fetch, for AWS", 1],
  ["webcrypto, small, over WebCrypto", SMALL, "edgeseal/webcrypto", "WebCrypto, CryptoKey kept"],
];

/** Figure, bundle, must and aim in KB of 1,000 bytes, and whose size stands beside it. */
const SIZES = [
  ["browser bundle of the signer, gzip", "signer", 22, 16, "aws4fetch"],
  ["wasm of the signer, gzip", "wasm", 16, 10],
  ["webcrypto bundle, gzip", "webcrypto", 4, 3, "aws4fetch"],
  ["whole typed client, gzip", "client", 30, 24, "official, for Node"],
  ["client before the first error, gzip", "client, before an error"],
  ["gateway, gzip", "gateway"],
];

const COUNT = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** `none` says why there is no figure; `won` is left out where there is no rival. */
export function collect({ races, sizes, installed, start }) {
  return [
    ...SPEEDS.map((speed) => fasterBy(races, ...speed)),
    ...SIZES.map((size) => sizeOf(sizes, ...size)),
    figure("installed", "KB", installed.bytes / 1000, [400, 250], { beside: largest(installed) }),
    figure("dependencies", "", installed.dependencies, [0, 0]),
    ...started(start),
  ];
}

const largest = ({ files, largest: { name, size } }) =>
  `${files} files; the largest: ${basename(name)}, ${(size / 1000).toFixed(1)} KB`;

function figure(name, unit, value, goals, { beside = "", won } = {}) {
  const meets = unit === "x" ? (limit) => value >= limit : (limit) => value <= limit;
  const [must, aim] = goals.map((limit) => limit !== undefined && { limit, met: meets(limit) });
  return { name, unit, value, must, aim, beside, won };
}

function fasterBy(races, name, race, ours, theirs, must, aim) {
  const { rows } = races.find((it) => it.name === race);
  const [us, them] = [ours, theirs].map((who) => rows.find((row) => row.name === who));
  if (!them) return { name, none: `${theirs}: not installed` };
  const value = ratio(us, them);
  const beside = `${COUNT.format(us.median)}/s; ${theirs}: ${COUNT.format(them.median)}/s`;
  return figure(name, "x", value, [must, aim], { beside, won: value >= 1 });
}

function sizeOf(sizes, name, what, must, aim, theirs) {
  const size = sizes.find((row) => row.name === what) ?? { none: "not in the package" };
  if (size.none) return { name, none: size.none };
  const rival = sizes.find((row) => row.name === theirs && row.gzip);
  const compared = rival && { beside: `${theirs}: ${(rival.gzip / 1000).toFixed(2)} KB`, won: size.gzip <= rival.gzip };
  return figure(name, "KB", size.gzip / 1000, [must, aim], compared);
}

function started({ rows, compile }) {
  const ours = rows.find(({ name }) => name === "edgeseal");
  const rivals = rows.filter(({ name }) => !name.startsWith("edgeseal"));
  const beside = rivals.map(({ name, median }) => `${name}: ${median.toFixed(1)} ms`).join("; ");
  const won = rivals.every(({ median }) => ours.median <= median);
  return [
    figure("cold start to the first signature", "ms", ours.median, [20, 12], { beside, won }),
    figure("compile and instantiate", "ms", compile.median, [1.5, 0.6], {
      beside: `best ${compile.min.toFixed(2)} ms`,
    }),
  ];
}
