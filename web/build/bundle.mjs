// esbuild, in the two ways the console needs it. Everything it makes is minified and targets the
// browsers that run WebAssembly with reference types, so nothing is rewritten for older ones.

import { readFile } from "node:fs/promises";
import { build, transform } from "esbuild";

const COMMON = { minify: true, target: "esnext" };

/** A root-relative path in the sources is one of the running site's, not of this machine's file system. */
const sitePaths = {
  name: "site-paths",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\// }, ({ kind, path }) => (kind === "entry-point" ? undefined : { path, external: true })),
};

/** One script by itself: its imports stay what they are. */
export async function minifyScript(file, format) {
  const source = await readFile(file, "utf8");
  const { code } = await transform(source, { ...COMMON, loader: "js", format, sourcefile: file });
  return code;
}

/** A module or a stylesheet with all that it imports, in one file. */
export async function bundle(file) {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: file.endsWith(".css") ? undefined : "esm",
    plugins: [sitePaths],
    logLevel: "silent", // the error that is thrown says it all
  });
  return outputFiles[0].text;
}
