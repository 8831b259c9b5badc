// The package in workerd, without Node's modules. The bundle is that of esbuild; wrangler's is tried with the bundlers.

import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { installPackage, layOut } from "./support/project.js";
import { pathsOf, SERVING, table, withServer } from "./support/table.js";
import { reportOfWorker } from "./support/workerd.js";

const project = installPackage();

/** A worker gets its WebAssembly as a module of its own: it may not compile any. */
const workerd = { conditions: ["workerd"], loader: { ".wasm": "copy" } };

/** Vercel's runtime names the module in another way. It runs nowhere else, but workerd can stand in for it. */
const edgeLight = {
  conditions: ["edge-light"],
  plugins: [
    {
      name: "wasm?module",
      setup({ onResolve, initialOptions: { outdir } }) {
        onResolve({ filter: /\.wasm\?module$/ }, async ({ path, resolveDir }) => {
          await copyFile(join(resolveDir, path.replace("?module", "")), join(outdir, "core.wasm?module"));
          return { path: "./core.wasm?module", external: true };
        });
      },
    },
  ],
};

function inWorkerd(title, entry, options) {
  table(title, entry, (groups) =>
    withServer([], async (server) => {
      const input = { groups, ...pathsOf(server) };
      const folder = await layOut(await project, title.replace(/\W+/g, "-"), "worker.js", { entry, input });
      const [main, outdir] = [join(folder, "worker.js"), join(folder, "out")];
      await mkdir(outdir);
      await build({ entryPoints: [main], outdir, bundle: true, format: "esm", logLevel: "silent", ...options });
      return reportOfWorker(outdir, "worker.js");
    }),
  );
}

for (const entry of SERVING) inWorkerd(`workerd, ${entry}`, entry, workerd);
inWorkerd("edge-light in workerd, edgeseal", "edgeseal", edgeLight);
