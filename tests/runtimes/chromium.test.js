// The package in a page whose policy allows its own scripts, and WebAssembly or not even that.

import { join } from "node:path";
import { build } from "esbuild";
import { WITH_WASM, WITHOUT_WASM } from "./support/browser.js";
import { reportInPage, served, sharedBrowser } from "./support/pages.js";
import { installPackage } from "./support/project.js";
import { table } from "./support/table.js";

const project = installPackage();
const browser = sharedBrowser();

const WAYS = [
  { title: "Chromium, edgeseal", entry: "edgeseal", scripts: WITH_WASM },
  { title: "Chromium, edgeseal/webcrypto", entry: "edgeseal/webcrypto", scripts: WITH_WASM },
  { title: "Chromium without WebAssembly, edgeseal/webcrypto", entry: "edgeseal/webcrypto", scripts: WITHOUT_WASM },
  {
    title: "Chromium without WebAssembly, edgeseal",
    entry: "edgeseal",
    scripts: WITHOUT_WASM,
    only: ["withoutWasm"],
    isBlocked: true,
  },
];

async function bundle(folder) {
  const entryPoints = [join(folder, "page.js")];
  await build({ entryPoints, outdir: join(folder, "out"), bundle: true, format: "esm", logLevel: "silent" });
  return served(folder, "/page.js");
}

for (const [at, { title, entry, only, ...way }] of WAYS.entries()) {
  const start = (groups) => reportInPage({ project, browser, name: `page-${at}`, entry, groups, bundle, ...way });
  table(title, entry, start, only);
}
