// Whole numbers beyond 2^53 stay exact, and JSON stays JSON.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createFakes, failureOf } from "./fakes.js";

/** The value that the client makes of a text. */
async function read(text) {
  const { client } = createFakes([`{"code":200,"status":"success","data":${text}}`], { retry: false });
  return client.call("any", {}, { api: "polyv-vod" });
}

/** The text that the client makes of a value, for a gateway. */
async function written(params) {
  const { client, cloud } = createFakes(["{}"], { gateway: { url: "https://g.example", token: "t" }, retry: false });
  await failureOf(client.call("DescribeDomains", params));
  return cloud.requests[0].body;
}

/** Seeded, so that a failure can be run again. */
function createRandom(seed) {
  return (below) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

const STRINGS = [
  "",
  "n",
  "s",
  "n12345678901234567890",
  "\\",
  '"',
  '\\"',
  "1234567890123456789",
  ":",
  "{",
  "é\u2028\0",
  "\ud800",
];
const NUMBERS = [
  "0",
  "1.5",
  "-1E-7",
  "12345678901234567890123",
  "9007199254740991",
  "9007199254740992",
  "-9007199254740993",
];
/** Numbers that a double holds in another way: they are read so, but not written. */
const INEXACT = ["-0", "1e21", "1.2345678901234567890", "0.00000000000000000001", "1000000000000000000000e2"];

/** A value as text, and as it must be read. */
function sample(random, numbers, depth = 0) {
  const kind = random(depth > 3 ? 4 : 6);
  const space = () => ["", " ", "\n\t", ""][random(4)];
  if (kind === 0) return { text: ["null", "true", "false"][random(3)] };
  if (kind < 3) return { text: numbers[random(numbers.length)] };
  if (kind === 3) return { text: JSON.stringify(STRINGS[random(STRINGS.length)]) };
  const parts = Array.from({ length: random(5) }, () => sample(random, numbers, depth + 1).text);
  if (kind === 4) return { text: `[${parts.map((part) => space() + part + space()).join(",")}]` };
  const key = () => JSON.stringify(["__proto__", "1", "n1", ...STRINGS][random(STRINGS.length + 3)]);
  return { text: `{${parts.map((part) => `${space()}${key()}${space()}:${space()}${part}`).join(",")}}` };
}

/** What must come out, found another way: a walk that never makes a number of a token that it cannot hold. */
function expected(text) {
  let at = 0;
  const skip = () => {
    while (" \n\t\r".includes(text[at]) && at < text.length) at += 1;
  };
  const string = () => {
    const start = at;
    at += 1;
    while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    at += 1;
    return JSON.parse(text.slice(start, at));
  };
  const value = () => {
    skip();
    if (text[at] === '"') return string();
    if (text[at] === "[") return list();
    if (text[at] === "{") return object();
    const token = /^[^\s,\]}]+/.exec(text.slice(at))[0];
    at += token.length;
    const isExact = !/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token));
    return isExact ? JSON.parse(token) : BigInt(token);
  };
  const list = () => {
    const items = [];
    for (at += 1, skip(); text[at] !== "]"; at += text[at] === "," ? 1 : 0, skip()) {
      items.push(value());
      skip();
    }
    at += 1;
    return items;
  };
  const object = () => {
    const fields = {};
    for (at += 1, skip(); text[at] !== "}"; at += text[at] === "," ? 1 : 0, skip()) {
      const name = string();
      skip();
      at += 1;
      const found = value();
      Object.defineProperty(fields, name, { value: found, writable: true, enumerable: true, configurable: true });
      skip();
    }
    at += 1;
    return fields;
  };
  return value();
}

describe("Numbers", () => {
  test("that a double cannot hold are bigints, all others numbers", async () => {
    assert.deepEqual(await read('{"id":1234567890123456789,"n":-9007199254740993,"safe":9007199254740991}'), {
      id: 1234567890123456789n,
      n: -9007199254740993n,
      safe: 9007199254740991,
    });
    assert.deepEqual(await read('["1234567890123456789",1.2345678901234567890,12345678901234567e3]'), [
      "1234567890123456789",
      1.2345678901234567,
      12345678901234567e3,
    ]);
  });

  test("in any JSON are read as they stand", async () => {
    const random = createRandom(20_260_101);
    for (let round = 0; round < 4_000; round += 1) {
      const { text } = sample(random, [...NUMBERS, ...INEXACT]);
      const whole = `{"first":12345678901234567890,"then":${text}}`;
      assert.deepEqual(await read(whole), expected(whole), whole);
    }
  });

  test("make no JSON of what is none", async () => {
    for (const text of [
      "[01234567890123456789]",
      "{1234567890123456789:1}",
      "[1234567890123456789n]",
      '[1234567890123456789"a"]',
      "[+1234567890123456789]",
      "[1234567890123456789.]",
      "[--1234567890123456789]",
      '["\n1234567890123456789"]',
    ]) {
      assert.equal((await failureOf(read(text))).kind, "transport", text);
    }
  });

  test("of megabytes take no recursion and little time", async () => {
    const long = `"${'x\\"'.repeat(3_000_000)}"`;
    const read100 = await read(`[1234567890123456789,${long},"${"y".repeat(6_000_000)}"]`);
    assert.deepEqual([read100[0], read100[1].length, read100[2].length], [1234567890123456789n, 6_000_000, 6_000_000]);
  });

  test("are written as numbers", async () => {
    const params = { a: 12345678901234567890n, b: [-1n, "n1", "1n", 'n"\\'], 'n"': { c: 1n, d: undefined, e: 1.5 } };
    assert.equal(
      await written(params),
      '{"a":12345678901234567890,"b":[-1,"n1","1n","n\\"\\\\"],"n\\"":{"c":1,"e":1.5}}',
    );
    assert.equal(await written({ a: "n1", b: 1 }), '{"a":"n1","b":1}');
  });

  test("come back as they were sent", async () => {
    const random = createRandom(7);
    for (let round = 0; round < 2_000; round += 1) {
      const value = expected(`{"big":12345678901234567890,"then":${sample(random, NUMBERS).text}}`);
      const text = await written(value);
      assert.deepEqual(await read(text), expected(text), text);
      assert.deepEqual(
        JSON.parse(text),
        JSON.parse(JSON.stringify(value, (_key, item) => (typeof item === "bigint" ? Number(item) : item))),
      );
    }
  });
});
