// Makes WebAssembly smaller, in place: `node web/build/wasm-opt.mjs FILE...`
//
// Shared by the console's build (finish.mjs) and the npm package's (cargo xtask package), so that both
// ship modules of the same WebAssembly dialect.

import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

// What rustc and wasm-bindgen emit today, feature by feature. Not `--all-features`: that lets wasm-opt
// write encodings which no browser reads yet ("Invalid import kind 126").
const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
  "call-indirect-overlong",
].map((feature) => `--enable-${feature}`);

/** Optimises one WebAssembly file in place: for size, unless the options say otherwise. */
export async function optimise(file, options = ["-Oz"]) {
  const wasmOpt = createRequire(import.meta.url).resolve("binaryen/bin/wasm-opt");
  try {
    await run(process.execPath, [wasmOpt, ...options, ...FEATURES, file, "-o", file]);
  } catch (error) {
    throw new Error(`wasm-opt could not optimise ${file}:\n${error.stderr || error.message}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await Promise.all(process.argv.slice(2).map((file) => optimise(file)));
}
