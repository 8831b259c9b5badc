// What a user downloads: bundles by esbuild, minified, and compressed by gzip.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { small } from "./inputs.mjs";
import { contestants, filesOf, readWasm } from "./package.mjs";
import { plain } from "./rivals.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));

/** esbuild from wherever it is installed here; undefined where it is not. */
async function findEsbuild() {
  for (const place of ["../", "../../crates/wasm/"]) {
    const require = createRequire(new URL(place, import.meta.url));
    try {
      return (await import(pathToFileURL(require.resolve("esbuild")).href)).default;
    } catch (error) {
      if (error.code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  return undefined;
}

const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** Sizes in bytes, or why there are none: `{ name, raw, gzip, none }`. */
export async function measureSizes(project, { hasClient }) {
  const wasm = readWasm(project);
  const rows = [{ name: "wasm", raw: wasm.length, gzip: gzipped(wasm) }];
  const esbuild = await findEsbuild();
  if (!esbuild) return [...rows, { name: "bundles", none: "esbuild is not installed" }];
  const bundled = (name, contents, resolveDir, platform) => bundle(esbuild, { name, contents, resolveDir, platform });

  const signer = await bundled("signer", `export { createSigner } from "edgeseal";`, project);
  await mustSign(project, signer, {});
  const webcrypto = await bundled("webcrypto", `export { createSigner } from "edgeseal/webcrypto";`, project);
  await mustSign(project, webcrypto, { waits: true });
  const official = `export { cdn } from "tencentcloud-sdk-nodejs-cdn";`;
  rows.push(signer, webcrypto);
  if (hasClient) {
    const client = `export * from "edgeseal";`;
    rows.push(
      await bundled("client", client, project),
      await atFirst(esbuild, "client, before an error", client, project),
    );
    const gateway = await bundled("gateway", `export * from "edgeseal/gateway";`, project);
    rows.push(withModules(project, gateway));
  }
  rows.push(await bundled("aws4fetch", `export { AwsClient } from "aws4fetch";`, HERE));
  rows.push(await bundled("official, for browsers", official, HERE));
  rows.push(await bundled("official, for Node", official, HERE, "node"));
  return rows;
}

const OPTIONS = { bundle: true, minify: true, format: "esm", target: "es2022", write: false, logLevel: "silent" };

async function bundle(esbuild, { name, contents, resolveDir, platform = "browser" }) {
  try {
    const { outputFiles } = await esbuild.build({ stdin: { contents, resolveDir }, platform, ...OPTIONS });
    const code = outputFiles[0].contents;
    return { name, raw: code.length, gzip: gzipped(code), code };
  } catch ({ errors, message }) {
    if (!errors) throw new Error(message);
    const more = errors.length > 1 ? `, and ${errors.length - 1} errors more` : "";
    return { name, none: `does not build: ${errors[0].text}${more}` };
  }
}

/** What a page loads at first, where the bundler splits off what is imported later. */
async function atFirst(esbuild, name, contents, resolveDir) {
  const options = { ...OPTIONS, splitting: true, outdir: "out", metafile: true, platform: "browser" };
  const { outputFiles, metafile } = await esbuild.build({ stdin: { contents, resolveDir }, ...options });
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === "<stdin>");
  const loaded = new Set([entry]);
  for (const path of loaded) {
    const { imports } = metafile.outputs[path];
    for (const { kind, path } of imports) if (kind === "import-statement") loaded.add(path);
  }
  const codes = outputFiles.filter(({ path }) => [...loaded].some((name) => path.endsWith(name)));
  const total = (of) => codes.reduce((sum, { contents }) => sum + of(contents), 0);
  return { name, raw: total((code) => code.length), gzip: total(gzipped) };
}

/** A bundle with the WebAssembly that it fetches from beside it. */
function withModules(project, row) {
  const named = new Set(
    Buffer.from(row.code ?? "")
      .toString()
      .match(/[\w.-]+\.wasm/g),
  );
  const modules = filesOf(project).filter(({ name }) => named.has(basename(name)));
  const bytes = modules.map(({ name }) => readFileSync(name));
  const sum = (size, of) => bytes.reduce((sum, module) => sum + of(module), size);
  return { ...row, raw: sum(row.raw, (module) => module.length), gzip: sum(row.gzip, gzipped) };
}

/** A bundle counts only where it signs by itself, with all that it needs inside. */
async function mustSign(project, { name, code, none }, options) {
  if (none) throw new Error(`${name}: ${none}`);
  const folder = join(project, "bundles");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.js`);
  writeFileSync(file, code);
  const { createSigner } = await import(pathToFileURL(file).href);
  const { json } = contestants(name, createSigner, options);
  if ((await json.run(small[0])) !== plain.run(small[0])) throw new Error(`the bundle ${name} signs otherwise`);
}
