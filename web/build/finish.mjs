// Turns what Trunk wrote into the site that is served. Trunk runs it as a post_build hook (see Trunk.toml).
//
// Trunk knows Rust; this knows the rest: small wasm, one bundle of styles, the scripts that start the app,
// names with a hash of the final content, a page that obeys its Content-Security-Policy, and compressed copies.

import { access, copyFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundle, minifyScript } from "./bundle.mjs";
import { compressFolder, sizeTable } from "./compress.mjs";
import { fillPlaceholders, finishPage, namedFiles } from "./page.mjs";
import { Site } from "./site.mjs";
import { optimise } from "./wasm-opt.mjs";

/** Placeholder prefix -> the Rust binary it stands for. */
const BINARIES = { CONSOLE: "edgeseal-console", DEMO: "demo" };

/**
 * Finishes the site in `staging`. `web` is the folder of the console's sources; with `release` off, the slow
 * steps that only make things smaller are left out.
 */
export async function finish({ staging, web, release }) {
  const site = new Site(staging);
  const paths = {};

  for (const [prefix, binary] of Object.entries(BINARIES)) {
    Object.assign(paths, await settleRust(site, prefix, binary, release));
  }
  await site.add("styles.css", await bundle(await source(web, "styles/main.css")));
  await addCharts(site, web, paths);
  await addScripts(site, web, paths);

  const html = finishPage(await site.read("index.html"), site.renamed, ["/boot.js", "/styles.css", "/theme.js"]);
  await writeFile(join(staging, "index.html"), html);
  if (!release) return;

  const named = namedFiles(html);
  const isFirstLoad = (name) => name === "index.html" || named.has(name) || /^icons\b.*\.svg$/.test(name);
  console.log(sizeTable(await compressFolder(staging), isFirstLoad));
}

async function settleRust(site, prefix, binary, release) {
  const output = await site.rustOutput(binary);
  if (!output) {
    throw new Error(`Trunk built no ${binary}: index.html needs <link data-trunk rel="rust" data-bin="${binary}">.`);
  }

  const { script, wasm } = output;
  if (release) await optimise(join(site.folder, wasm));
  await writeFile(join(site.folder, script), await minifyScript(join(site.folder, script), "esm"));
  return {
    // The script does not name its wasm: whoever starts it hands the path over. So both may be renamed.
    [`${prefix}_JS`]: await site.settle(script, `${binary}.js`),
    [`${prefix}_WASM`]: await site.settle(wasm, `${binary}.wasm`),
  };
}

/** The chart library, in files of its own: only the pages that show a chart load them. */
async function addCharts(site, web, paths) {
  const uplot = await source(web, "node_modules/uplot");
  paths.UPLOT_CSS = await site.add("uplot.css", await bundle(join(uplot, "dist/uPlot.min.css")));
  paths.CHART_JS = await site.add("chart.js", await bundle(await source(web, "chart.js")));
  // Its licence asks to go where the code goes.
  await copyFile(join(uplot, "LICENSE"), join(site.folder, "uplot-LICENSE.txt"));
}

async function addScripts(site, web, paths) {
  // Classic and blocking: it sets the theme before the first paint.
  await site.add("theme.js", await minifyScript(await source(web, "theme.js")));
  paths.DEMO_WORKER = await addStarter(site, web, "demo-worker.js", paths);
  await addStarter(site, web, "boot.js", paths);
}

/** A module that starts something, and so must know what it is called now. */
async function addStarter(site, web, name, paths) {
  const script = await minifyScript(await source(web, name), "esm");
  return site.add(name, fillPlaceholders(script, paths, `web/${name}`));
}

async function source(web, name) {
  const file = join(web, name);
  await access(file).catch(() => {
    throw new Error(`web/${name} is missing: the console cannot be built without it.`);
  });
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile } = process.env;
  const web = dirname(dirname(fileURLToPath(import.meta.url)));
  try {
    if (!staging) throw new Error("this is a Trunk hook: run `cargo xtask build`, which runs Trunk.");
    await finish({ staging, web, release: profile === "release" });
  } catch (error) {
    console.error(`error: ${error.message}`);
    process.exitCode = 1;
  }
}
