// Builds the npm package: `node crates/wasm/build/package.mjs SIGNER.wasm GATEWAY_FOLDER OUT`
//
// The TypeScript of js/src becomes a module an entry with what they share beside them, each with its source map; the
// types become one file an entry; the WebAssembly comes in the forms that runtimes load it in.

import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { optimise } from "../../../web/build/wasm-opt.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "..", "js", "src");
const ENTRIES = ["index", "webcrypto", "gateway"];
const HEAD = "// edgeseal, Apache-2.0 OR MIT";

/** The signer's module, and the three ways in which it comes into a runtime. */
async function signer(module, dist) {
  const file = join(dist, "core.wasm");
  await cp(module, file);
  await optimise(file, ["-O3", "--converge", "--enable-simd", "--strip-debug", "--strip-producers", "--strip-target-features"]);
  const text = (await readFile(file)).toString("base64");
  await writeFile(join(dist, "core.workerd.js"), imported("./core.wasm"));
  await writeFile(join(dist, "core.edge-light.js"), imported("./core.wasm?module"));
  await writeFile(
    join(dist, "core.inline.js"),
    `${HEAD}\nconst text =\n  "${text}";\nexport const load = () => new WebAssembly.Module(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)));\n`,
  );
}

/** For runtimes that give a compiled module to who imports one, and compile nothing at run time. */
const imported = (path) => `${HEAD}\nimport module from "${path}";\nexport const load = () => module;\n`;

async function scripts(entries, dist) {
  await build({
    entryPoints: entries.map((entry) => join(source, `${entry}.ts`)),
    outdir: dist,
    bundle: true,
    splitting: true,
    chunkNames: "shared-[hash]",
    external: ["#core", "#gateway"],
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: true,
    sourcesContent: true,
    legalComments: "none",
    banner: { js: HEAD },
    logLevel: "warning",
  });
}

async function types(entries, out) {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, join(source, `${entry}.ts`)])),
    external: ["#core", "#gateway"],
    plugins: [dts({ tsconfig: join(here, "..", "tsconfig.json") })],
    onwarn(warning) {
      throw new Error(`types: ${warning.message}`);
    },
  });
  await bundle.write({ dir: join(out, "types"), chunkFileNames: "shared.d.ts" });
}

export async function buildPackage(module, out, gateway) {
  const partial = `${out}.partial`;
  await rm(partial, { recursive: true, force: true });
  const dist = join(partial, "dist");
  await mkdir(dist, { recursive: true });
  const entries = ENTRIES.filter((entry) => entry !== "gateway" || gateway);
  await cp(join(here, "..", "npm"), partial, { recursive: true });
  for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) {
    await cp(join(here, "..", "..", "..", licence), join(partial, licence));
  }
  await Promise.all([signer(module, dist), scripts(entries, dist), types(entries, partial)]);
  await rm(out, { recursive: true, force: true });
  await rename(partial, out);
}

const [module, out, gateway] = process.argv.slice(2);
await buildPackage(module, out, gateway);
