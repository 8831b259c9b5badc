// The package in workerd, without Node's modules. The bundle is that of esbuild; wrangler's is tried with the bundlers.

import { join } from "node:path";
import { build } from "esbuild";
import { installPackage, layOut } from "./support/project.js";
import { ENTRIES, pathsOf, table, withServer } from "./support/table.js";
import { reportOfWorker } from "./support/workerd.js";

const project = installPackage();

for (const entry of ENTRIES) {
  table(`workerd, ${entry}`, entry, (groups) =>
    withServer([], async (server) => {
      const input = { groups, ...pathsOf(server) };
      const folder = await layOut(await project, entry.replace("/", "-"), "worker.js", { entry, input });
      await build({
        entryPoints: [join(folder, "worker.js")],
        outdir: join(folder, "out"),
        bundle: true,
        format: "esm",
        conditions: ["workerd"],
        // A worker gets its WebAssembly as a module of its own: it may not compile any.
        loader: { ".wasm": "copy" },
        logLevel: "silent",
      });
      return reportOfWorker(join(folder, "out"), "worker.js");
    }),
  );
}
