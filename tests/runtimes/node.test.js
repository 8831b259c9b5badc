// The package in Node.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { vectorIds, vectors } from "../vectors/read.js";
import { packageFolder } from "./package.js";
import { run } from "./suite.js";

test("signs every vector in Node", async () => {
  const { initSync, sign } = await import(new URL("edgeseal_wasm.js", packageFolder));
  initSync({ module: await readFile(new URL("edgeseal_wasm_bg.wasm", packageFolder)) });
  assert.deepEqual(run({ sign, vectors, assert }), vectorIds);
});
