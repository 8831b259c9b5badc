// How an example runs in each runtime. Each takes the folder with example.js and resolves to what it printed.

import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { reportOfPage, startBrowser, startPages, WITH_WASM } from "../support/browser.js";
import { runProgram } from "../support/programs.js";
import { tools } from "../support/tools.js";
import { withWorker } from "../support/workerd.js";

const DENO = ["run", "--allow-net", "--no-prompt", "--no-lock", "--no-remote", "--node-modules-dir=manual"];

async function printed(program, args, options) {
  return (await runProgram(program, args, options)).stdout;
}

async function bundle(folder, main, options) {
  const entryPoints = [join(folder, main)];
  await build({
    entryPoints,
    outdir: join(folder, "out"),
    bundle: true,
    format: "esm",
    logLevel: "silent",
    ...options,
  });
  return join(folder, "out");
}

async function workerd({ folder, path = "/" }) {
  const out = await bundle(folder, "example.js", { conditions: ["workerd"], loader: { ".wasm": "copy" } });
  return withWorker(out, "example.js", async (url) => {
    const response = await fetch(new URL(path, url));
    const text = await response.text();
    if (!response.ok) throw new Error(`The worker answered ${response.status}: ${text}`);
    return text;
  });
}

async function page({ folder, pages, server }) {
  await cp(fileURLToPath(new URL("../main/page.js", import.meta.url)), join(folder, "page.js"));
  const report = `export const report = async () => { await import("./example.js"); return []; };\n`;
  await writeFile(join(folder, "report.js"), report);
  const out = await bundle(folder, "page.js");
  const connect = new URL(server.consoleUrl).origin;
  pages.serve({ folder: out, script: "/page.js", scripts: WITH_WASM, connect });
  browser ??= startBrowser();
  return reportOfPage(await browser, pages);
}

let browser;

export const runners = {
  of: {
    node: ({ folder }) => printed(process.execPath, ["example.js"], { cwd: folder }),
    deno: ({ folder }) =>
      printed(tools.deno(), [...DENO, "example.js"], { cwd: folder, env: { DENO_DIR: join(folder, "deno") } }),
    bun: ({ folder }) => printed(tools.bun(), ["run", "--no-install", "example.js"], { cwd: folder }),
    workerd,
    page,
  },
  /** A page has an origin of its own, which the server must know when it starts. */
  async withOrigin(runtime, use) {
    if (runtime !== "page") return use([], undefined);
    const pages = await startPages();
    try {
      return await use(["--origin", pages.origin], pages);
    } finally {
      pages.stop();
    }
  },
  stop: async () => (await browser)?.close(),
};
