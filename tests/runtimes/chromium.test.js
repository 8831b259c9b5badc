// The package in a page whose policy allows its own scripts, and WebAssembly or not even that. The cloud sends no CORS
// headers, so the calls go through the relay.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after } from "node:test";
import { build } from "esbuild";
import { SENDING, SIGNING } from "./suite/suite.js";
import { reportOfPage, startBrowser, startPages, WITH_WASM, WITHOUT_WASM } from "./support/browser.js";
import { installPackage, layOut } from "./support/project.js";
import { table, withServer } from "./support/table.js";

const groups = [...SIGNING, ...SENDING];
const project = installPackage();
const browser = startBrowser();
browser.catch(() => {});
after(async () => (await browser).close());

const WAYS = [
  { title: "Chromium, edgeseal", entry: "edgeseal", scripts: WITH_WASM },
  { title: "Chromium, edgeseal/webcrypto", entry: "edgeseal/webcrypto", scripts: WITH_WASM },
  { title: "Chromium without WebAssembly, edgeseal/webcrypto", entry: "edgeseal/webcrypto", scripts: WITHOUT_WASM },
];

for (const [at, { title, entry, scripts }] of WAYS.entries()) {
  table(title, groups, async () => {
    const pages = await startPages();
    try {
      return await withServer(["--origin", pages.origin], async ({ consoleUrl }) => {
        const relay = new URL("/v1/relay/", consoleUrl);
        const input = { groups, cloud: { proxy: `${relay}{host}{path}` } };
        const folder = await layOut(await project, `page-${at}`, "page.js", { entry, input });
        await build({
          entryPoints: [join(folder, "page.js")],
          outdir: join(folder, "out"),
          bundle: true,
          format: "esm",
          logLevel: "silent",
        });
        pages.serve({ folder: join(folder, "out"), script: "/page.js", scripts, connect: relay.origin });
        const report = await reportOfPage(await browser, pages);
        assert.ok(report);
        return report;
      });
    } finally {
      pages.stop();
    }
  });
}
