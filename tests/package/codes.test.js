// The package says of every code what the core says of it, and knows the same facts of every action.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { load } from "./codes.bundle.js";

const generated = new URL("../../crates/catalogue/generated/", import.meta.url);
const json = async (name) => JSON.parse(await readFile(new URL(name, generated), "utf8"));

test("judges every code as the core does, known and unknown", async () => {
  const { verdict } = await load("generated/codes");
  const rows = await json("verdicts.json");
  assert.ok(rows.length > 440);
  for (const [api, code, message, kind, retry, advice] of rows) {
    assert.deepEqual(verdict(api ?? undefined, code, message), { kind, advice, retry }, `${api} ${code} ${message}`);
  }
});

test("lists each documented code", async () => {
  const { verdict } = await load("generated/codes");
  const { errors } = await json("catalogue.json");
  for (const { api, code, kind, advice, retry } of errors) {
    const message = api === "polyv-vod" ? code : "";
    const judged = verdict(api, code, message);
    const words = { no: "no", clock: "with the clock corrected" }[judged.retry] ?? `after ${judged.retry / 1000} s`;
    assert.deepEqual({ ...judged, retry: words }, { kind, advice, retry }, code);
  }
});

test("what is no HTTP status at all is a matter of the way there", async () => {
  const { verdict } = await load("generated/codes");
  for (const code of ["", "NetworkError", "501 nothing"]) {
    const { kind, retry } = verdict(undefined, code, "");
    assert.deepEqual([kind, retry], ["transport", 1000], code);
  }
  assert.equal(verdict(undefined, "501", "").kind, "limit");
});

test("a judgement may be changed by who got it", async () => {
  const { verdict } = await load("generated/codes");
  const ask = () => verdict("tencent-v3", "AuthFailure", "");
  const first = ask();
  first.kind = "clock";
  assert.equal(ask().kind, "credentials");
});

test("knows the facts of every action", async () => {
  const { find } = await load("generated/actions");
  const { actions } = await json("catalogue.json");
  for (const { name, api, access, list, perDay, rate, postOnly } of actions) {
    const { kind, page, ...facts } = find(name, api);
    assert.deepEqual(facts, {
      api,
      access,
      ...(list && { list: [list.name, list.max] }),
      ...(perDay && { perDay }),
      ...(rate && { rate: [rate.calls, rate.seconds] }),
      ...(postOnly && { postOnly }),
    });
    assert.ok(!perDay || kind, `${name}: its list has no kind`);
    assert.equal(find(name), find(name, actions.find((action) => action.name === name).api), name);
  }
});

test("finds by name alone, and nothing that is not there", async () => {
  const { find } = await load("generated/actions");
  assert.equal(find("PurgeUrlsCache").kind, "url");
  assert.equal(find("PurgePathCache").kind, "directory");
  assert.equal(find("DisableCaches").kind, "exact");
  assert.equal(find("refresh-cdn-cache").kind, "video");
  assert.deepEqual(find("DescribeDomainsConfig").page, { total: "TotalNumber", items: "Domains", max: 100 });
  assert.deepEqual(find("DescribeCdnIp").rate, [200, 600]);
  assert.equal(find("RefreshCdnUrl").api, "tencent-v2");
  for (const [name, api] of [["PurgeUrlsCache", "tencent-v2"], ["Nothing"], [""], ["constructor"], ["tencent-v3"]]) {
    assert.equal(find(name, api), undefined, name);
  }
});
