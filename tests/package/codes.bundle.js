// A module that the package keeps to itself, bundled from its sources as the package is.

import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const wasm = new URL("../../crates/wasm/", import.meta.url);

/** What the module of js/src exports, by the name of its file without the ending. */
export async function load(name) {
  const folder = await mkdtemp(join(tmpdir(), "edgeseal-package-"));
  try {
    const esbuild = fileURLToPath(new URL("node_modules/.bin/esbuild", wasm));
    const source = fileURLToPath(new URL(`js/src/${name}.ts`, wasm));
    const bundle = join(folder, "bundle.mjs");
    execFileSync(esbuild, [source, "--bundle", "--minify", "--format=esm", "--log-level=error", `--outfile=${bundle}`]);
    return await import(pathToFileURL(bundle).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
