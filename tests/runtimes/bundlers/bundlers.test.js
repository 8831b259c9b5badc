// The package in the bundles of those who ship it: that they build says little, so each is started and signs.

import { join } from "node:path";
import { after } from "node:test";
import { SENDING, SIGNING } from "../suite/suite.js";
import { reportOfPage, startBrowser, startPages, WITH_WASM, WITHOUT_WASM } from "../support/browser.js";
import { installPackage, layOut } from "../support/project.js";
import { ENTRIES, table, withServer } from "../support/table.js";
import { reportOfWorker } from "../support/workerd.js";
import { bundleWithWrangler, pageBundlers } from "./bundlers.js";

const groups = [...SIGNING, ...SENDING];
const project = installPackage();
const browser = startBrowser();
browser.catch(() => {});
after(async () => (await browser).close());

for (const [name, bundle] of Object.entries(pageBundlers)) {
  for (const entry of ENTRIES) {
    table(`${name}, ${entry}`, groups, async () => {
      const pages = await startPages();
      try {
        return await withServer(["--origin", pages.origin], async ({ consoleUrl }) => {
          const relay = new URL("/v1/relay/", consoleUrl);
          const input = { groups, cloud: { proxy: `${relay}{host}{path}` } };
          const folder = await layOut(await project, `${name}-${entry.replace("/", "-")}`, "page.js", { entry, input });
          const script = await bundle(folder);
          const scripts = entry === "edgeseal" ? WITH_WASM : WITHOUT_WASM;
          pages.serve({ folder: join(folder, "out"), script, scripts, connect: relay.origin });
          return reportOfPage(await browser, pages);
        });
      } finally {
        pages.stop();
      }
    });
  }
}

for (const entry of ENTRIES) {
  table(`wrangler, ${entry}`, groups, () =>
    withServer([], async ({ cloudUrl }) => {
      const input = { groups, cloud: { endpoint: cloudUrl } };
      const folder = await layOut(await project, `wrangler-${entry.replace("/", "-")}`, "worker.js", { entry, input });
      await bundleWithWrangler(folder);
      return reportOfWorker(join(folder, "out"), "worker.js");
    }),
  );
}
