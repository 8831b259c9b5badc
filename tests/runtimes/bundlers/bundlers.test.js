// The package in the bundles of those who ship it: that they build says little, so each is started and signs.

import { join } from "node:path";
import { WITH_WASM, WITHOUT_WASM } from "../support/browser.js";
import { reportInPage, served, sharedBrowser } from "../support/pages.js";
import { installPackage, layOut } from "../support/project.js";
import { ENTRIES, pathsOf, SERVING, table, withServer } from "../support/table.js";
import { reportOfWorker } from "../support/workerd.js";
import { bundleWithWrangler, pageBundlers, startVite } from "./bundlers.js";
import { importMap } from "./import_map.js";

const project = installPackage();
const browser = sharedBrowser();

for (const [bundler, build] of Object.entries(pageBundlers)) {
  for (const entry of ENTRIES) {
    const name = `${bundler}-${entry.replace("/", "-")}`;
    const bundle = async (folder) => served(folder, await build(folder));
    const scripts = entry === "edgeseal" ? WITH_WASM : WITHOUT_WASM;
    table(`${bundler}, ${entry}`, entry, (groups) =>
      reportInPage({ project, browser, name, entry, groups, bundle, scripts }),
    );
  }
}

for (const entry of SERVING) {
  const name = `wrangler-${entry.replace("/", "-")}`;
  table(`wrangler, ${entry}`, entry, (groups) =>
    withServer([], async (server) => {
      const input = { groups, ...pathsOf(server) };
      const folder = await layOut(await project, name, "worker.js", { entry, input });
      await bundleWithWrangler(folder);
      return reportOfWorker(join(folder, "out"), "worker.js");
    }),
  );
}

for (const entry of ENTRIES) {
  const name = `vite-dev-${entry.replace("/", "-")}`;
  table(`Vite's development server, ${entry}`, entry, async (groups) => {
    let vite;
    const bundle = async (folder) => {
      vite = await startVite(folder);
      // The page is ours: Vite's own would open a socket for its reloads, which the policy forbids.
      return { middleware: vite.middlewares, script: "/page.js" };
    };
    try {
      return await reportInPage({ project, browser, name, entry, groups, bundle, scripts: WITH_WASM });
    } finally {
      await vite?.close();
    }
  });
}

for (const entry of ENTRIES) {
  const name = `map-${entry.replace("/", "-")}`;
  table(`an import map, ${entry}`, entry, async (groups) => {
    const { folder } = await project;
    const { html, hash } = await importMap(folder, `/${name}/page.js`);
    const bundle = async () => ({ folder, html });
    return reportInPage({ project, browser, name, entry, groups, bundle, scripts: `${WITH_WASM} '${hash}'` });
  });
}
