// The package as npm and TypeScript see it.

import assert from "node:assert/strict";
import { cp, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runForJson, runProgram } from "../support/programs.js";
import { installPackage } from "../support/project.js";
import { tools } from "../support/tools.js";

const MOST_FILES = 30;
const SIZE_GOAL = 400_000;

const project = installPackage();
const node = (tool, args, options) => runProgram(process.execPath, [tool, ...args], options);

describe("The package", () => {
  test("is small, and needs no other", async (t) => {
    const { folder, packed } = await project;
    const { entryCount, unpackedSize, size } = packed;
    const manifest = JSON.parse(await readFile(join(folder, "node_modules/edgeseal/package.json"), "utf8"));
    for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies"]) {
      assert.deepEqual(Object.keys(manifest[kind] ?? {}), [], kind);
    }
    assert.ok(entryCount <= MOST_FILES, `${entryCount} files of at most ${MOST_FILES}`);
    const verdict = unpackedSize <= SIZE_GOAL ? "met" : "missed";
    t.diagnostic(
      `${entryCount} files, ${unpackedSize} bytes installed (goal ${SIZE_GOAL}: ${verdict}), ${size} packed`,
    );
  });

  test("runs nothing when it is installed", async () => {
    const { folder } = await project;
    const { scripts = {} } = JSON.parse(await readFile(join(folder, "node_modules/edgeseal/package.json"), "utf8"));
    assert.deepEqual(scripts, {});
  });

  test("has nothing that publint would change", async () => {
    const { packed } = await project;
    await node(tools.publint(), ["run", packed.tarball, "--strict"]);
  });

  test("has types where TypeScript looks for them", async () => {
    const { packed } = await project;
    // It is ES modules only, and a .wasm file has no types.
    const args = [
      packed.tarball,
      "--profile",
      "esm-only",
      "--exclude-entrypoints",
      "core.wasm",
      "gateway.wasm",
      "--format",
      "table-flipped",
    ];
    await node(tools.attw(), [...args, "--no-color", "--no-emoji"]);
  });

  for (const [resolution, module] of [
    ["node16", "node16"],
    ["bundler", "esnext"],
  ]) {
    test(`compiles in a new project, moduleResolution ${resolution}`, async () => {
      const { folder } = await project;
      await cp(fileURLToPath(new URL("user.ts", import.meta.url)), join(folder, "user.ts"));
      const args = [
        "--noEmit",
        "--strict",
        "--exactOptionalPropertyTypes",
        "--noUncheckedIndexedAccess",
        "--target",
        "es2022",
        "--lib",
        "es2022,dom",
      ];
      const modules = ["--module", module, "--moduleResolution", resolution];
      await node(tools.tsc(), [...args, ...modules, "user.ts"], { cwd: folder });
    });
  }

  test("has the raw module", async () => {
    const { folder } = await project;
    const file = createRequire(join(folder, "user.js")).resolve("edgeseal/core.wasm");
    const module = await WebAssembly.compile(await readFile(file));
    assert.deepEqual(WebAssembly.Module.imports(module), []);
    assert.ok(WebAssembly.Module.exports(module).length > 0);
  });

  test("can be required by a CommonJS file", async () => {
    const { folder } = await project;
    const script = `const { createSigner } = require("edgeseal");
      const signer = createSigner({ secretId: "AKIDEXAMPLE", secretKey: "nobody's" });
      const { signature } = signer.sign({ api: "tencent-v3", action: "DescribeDomains", timestamp: 1700000000 });
      console.log(JSON.stringify({ signature }));`;
    const { signature } = await runForJson(
      process.execPath,
      ["--no-warnings", "--input-type=commonjs", "--eval", script],
      {
        cwd: folder,
      },
    );
    assert.match(signature, /^[0-9a-f]{64}$/);
  });

  test("does nothing when it is only imported", async () => {
    const { folder } = await project;
    // Without WebAssembly, a clock, randomness or a network: all of them are for the first call.
    const script = `for (const name of ["WebAssembly", "fetch", "crypto"]) {
        Object.defineProperty(globalThis, name, { get() { throw new Error(name + " was used"); } });
      }
      await import("edgeseal");
      await import("edgeseal/webcrypto");
      console.log("{}");`;
    await runForJson(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder });
  });
});
