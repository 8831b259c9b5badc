// Builds the npm package: `node crates/wasm/build/package.mjs SIGNER.wasm GATEWAY.wasm OUT`
//
// The TypeScript of js/src becomes a module an entry with what they share beside them, each with its source map; the
// types become one file an entry; the WebAssembly comes in the forms that runtimes load it in.

import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { optimise } from "../../../web/build/wasm-opt.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "..", "js", "src");
const ENTRIES = ["index", "webcrypto", "gateway"];
const STRIPPED = ["--strip-debug", "--strip-producers", "--strip-target-features"];
const HEAD = "// edgeseal, Apache-2.0 OR MIT";

/** The signer's module, and the three ways in which it comes into a runtime. */
async function signer(module, dist) {
  const file = join(dist, "core.wasm");
  await cp(module, file);
  await optimise(file, ["-O3", "--converge", "--enable-simd", ...STRIPPED]);
  // Hex, as an archive packs it to the size of the module, which it cannot with Base64.
  const text = (await readFile(file)).toString("hex");
  await writeFile(join(dist, "core.workerd.js"), imported("./core.wasm"));
  await writeFile(join(dist, "core.edge-light.js"), imported("./core.wasm?module"));
  await writeFile(
    join(dist, "core.inline.js"),
    `${HEAD}
const hex =
  "${text}";
export function load() {
  return new WebAssembly.Module(globalThis.Buffer?.from?.(hex, "hex") ?? Uint8Array.fromHex?.(hex) ?? decoded());
}
function decoded() {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = digit(2 * at) * 16 + digit(2 * at + 1);
  return bytes;
}
const digit = (at) => (hex.charCodeAt(at) & 15) + (hex.charCodeAt(at) >> 6) * 9;
`,
  );
}

/** The gateway's module. It is too large to be there twice, so each runtime finds the one file in its own way. */
async function gateway(module, dist) {
  const file = join(dist, "gateway.wasm");
  await cp(module, file);
  await optimise(file, ["-Oz", "--converge", ...STRIPPED]);
  await writeFile(join(dist, "gateway.workerd.js"), imported("./gateway.wasm"));
  await writeFile(join(dist, "gateway.edge-light.js"), imported("./gateway.wasm?module"));
  await writeFile(
    join(dist, "gateway.deno.js"),
    `${HEAD}\nimport * as exports from "./gateway.wasm";\nexport const load = () => ({ exports });\n`,
  );
  await writeFile(
    join(dist, "gateway.node.js"),
    `${HEAD}\nimport { readFile } from "node:fs/promises";\nexport const load = async () =>\n  new WebAssembly.Module(await readFile(new URL("./gateway.wasm", import.meta.url)));\n`,
  );
  await writeFile(
    join(dist, "gateway.fetch.js"),
    `${HEAD}\nexport const load = async () =>\n  WebAssembly.compileStreaming(fetch(new URL("./gateway.wasm", import.meta.url)));\n`,
  );
}

/** For runtimes that give a compiled module to who imports one, and compile nothing at run time. */
const imported = (path) => `${HEAD}\nimport module from "${path}";\nexport const load = () => module;\n`;

async function scripts(dist) {
  await build({
    entryPoints: ENTRIES.map((entry) => join(source, `${entry}.ts`)),
    outdir: dist,
    bundle: true,
    splitting: true,
    chunkNames: "shared-[hash]",
    external: ["#core", "#gateway"],
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minifyWhitespace: true,
    // Node prints the whole line of an error that nobody catches.
    lineLimit: 120,
    minifySyntax: true,
    sourcemap: true,
    sourcesContent: true,
    legalComments: "none",
    banner: { js: HEAD },
    logLevel: "warning",
  });
  // Nobody debugs a table: the maps leave out the text of what is generated.
  for (const name of (await readdir(dist)).filter((name) => name.endsWith(".map"))) {
    const map = JSON.parse(await readFile(join(dist, name), "utf8"));
    map.sourcesContent = map.sourcesContent.map((text, at) => (map.sources[at].includes("/generated/") ? null : text));
    await writeFile(join(dist, name), JSON.stringify(map));
  }
}

async function types(out) {
  const bundle = await rollup({
    input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(source, `${entry}.ts`)])),
    external: ["#core", "#gateway"],
    plugins: [dts({ tsconfig: join(here, "..", "tsconfig.json") })],
    onwarn(warning) {
      throw new Error(`types: ${warning.message}`);
    },
  });
  await bundle.write({ dir: join(out, "types"), chunkFileNames: "shared.d.ts" });
}

export async function buildPackage(signerModule, gatewayModule, out) {
  const partial = `${out}.partial`;
  await rm(partial, { recursive: true, force: true });
  const dist = join(partial, "dist");
  await mkdir(dist, { recursive: true });
  await cp(join(here, "..", "npm"), partial, { recursive: true });
  for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) {
    await cp(join(here, "..", "..", "..", licence), join(partial, licence));
  }
  await Promise.all([signer(signerModule, dist), gateway(gatewayModule, dist), scripts(dist), types(partial)]);
  await rm(out, { recursive: true, force: true });
  await rename(partial, out);
}

await buildPackage(...process.argv.slice(2));
