// Each bundler as its own documents say to use it, with no setting for the package.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite, createServer as viteServer } from "vite";
import webpack from "webpack";
import { runProgram } from "../support/programs.js";
import { tools } from "../support/tools.js";
import { COMPATIBILITY_DATE } from "../support/workerd.js";

const VITE_PAGE =
  '<!doctype html><html lang="en"><title>suite</title><script type="module" src="/page.js"></script></html>';

/** Bundles `page.js` of a folder into its `out/`; the page is `script`, or else an index.html. */
export const pageBundlers = {
  async esbuild(folder) {
    await esbuild({
      entryPoints: [join(folder, "page.js")],
      outdir: join(folder, "out"),
      bundle: true,
      minify: true,
      format: "esm",
      logLevel: "silent",
    });
    return "/page.js";
  },

  async Vite(folder) {
    await writeFile(join(folder, "index.html"), VITE_PAGE);
    await vite({ root: folder, configFile: false, logLevel: "warn", build: { outDir: "out", emptyOutDir: true } });
    return undefined;
  },

  async webpack(folder) {
    const compiler = webpack({
      mode: "production",
      context: folder,
      entry: "./page.js",
      output: { path: join(folder, "out"), filename: "page.js" },
    });
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, stats) => (error ? reject(error) : resolve(stats)));
    });
    await new Promise((resolve) => compiler.close(resolve));
    if (stats.hasErrors() || stats.hasWarnings())
      throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
    return "/page.js";
  },

  async Rollup(folder) {
    const bundle = await rollup({
      input: join(folder, "page.js"),
      plugins: [nodeResolve({ browser: true })],
      onwarn: (warning) => {
        throw new Error(`Rollup warns: ${warning.message}`);
      },
    });
    await bundle.write({ dir: join(folder, "out"), format: "es" });
    await bundle.close();
    return "/page.js";
  },
};

/** Vite's development server on a folder with a `page.js`: it bundles each package by itself, as the page asks for it. */
export async function startVite(folder) {
  await writeFile(join(folder, "index.html"), VITE_PAGE);
  const server = { middlewareMode: true, hmr: false, ws: false };
  return viteServer({ root: folder, configFile: false, logLevel: "warn", appType: "mpa", server });
}

/** Bundles `worker.js` of a folder into its `out/`, as a deployment would. */
export async function bundleWithWrangler(folder) {
  const config = { name: "suite", main: "worker.js", compatibility_date: COMPATIBILITY_DATE };
  await writeFile(join(folder, "wrangler.json"), JSON.stringify(config));
  const args = [tools.wrangler(), "deploy", "--dry-run", "--outdir", "out"];
  // It would write its log and settings into the home of whoever runs the tests.
  const env = { XDG_CONFIG_HOME: folder, WRANGLER_LOG_PATH: folder, WRANGLER_SEND_METRICS: "false", CI: "1" };
  const { stdout, stderr } = await runProgram(process.execPath, args, { cwd: folder, env });
  const warning = /warning/i.exec(stderr + stdout);
  if (warning) throw new Error(`wrangler warns:\n${stdout}${stderr}`);
}
