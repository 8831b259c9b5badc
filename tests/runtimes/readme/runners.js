// How an example runs in each runtime. Each takes the folder with its file and resolves to what it printed.

import { createHash } from "node:crypto";
import { cp, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { reportOfPage, startBrowser, startPages, WITH_WASM } from "../support/browser.js";
import { runProgram } from "../support/programs.js";
import { tools } from "../support/tools.js";
import { withWorker } from "../support/workerd.js";
import { workerEnv } from "./worker_env.js";

const DENO = ["run", "--allow-net", "--no-prompt", "--no-lock", "--no-remote", "--node-modules-dir=manual"];
/** In milliseconds, for a page to show what it has found. */
const PATIENCE = 30_000;

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

/** A platform gives a worker its variables and secrets; here a module around it does. */
async function workerd({ folder, path = "/" }) {
  const main = `import worker from "./example.js";
const env = ${JSON.stringify(workerEnv)};
export default { fetch: (request, _env, context) => worker.fetch(request, env, context) };
`;
  await writeFile(join(folder, "main.js"), main);
  const out = await bundle(folder, "main.js", { conditions: ["workerd"], loader: { ".wasm": "copy" } });
  return withWorker(out, "main.js", async (url) => {
    const response = await fetch(new URL(path, url));
    const text = await response.text();
    if (!response.ok) throw new Error(`The worker answered ${response.status}: ${text}`);
    return text;
  });
}

/** The lines that a page logs are its report. */
const REPORT = `const lines = [];
const { log } = console;
console.log = (...values) => {
  lines.push(values.join(" "));
  log(...values);
};
export const report = async () => {
  await import("./example.js");
  return lines.join("\\n");
};
`;

async function page({ folder, pages, server }) {
  await cp(fileURLToPath(new URL("../main/page.js", import.meta.url)), join(folder, "page.js"));
  await writeFile(join(folder, "report.js"), REPORT);
  const out = await bundle(folder, "page.js");
  const connect = new URL(server.consoleUrl).origin;
  pages.serve({ folder: out, script: "/page.js", scripts: WITH_WASM, connect });
  return reportOfPage(await sharedBrowser(), pages);
}

/** The page as it is. Its policy names the two scripts in it by their hashes. */
async function html({ folder, file, pages, server }) {
  const text = await readFile(join(folder, file), "utf8");
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script);
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  const connect = new URL(server.consoleUrl).origin;
  const policy = `${WITH_WASM} ${hashes.join(" ")}`;
  pages.serve({ folder: dirname(folder), html: text, scripts: policy, connect });
  const context = await (await sharedBrowser()).newContext();
  try {
    const page = await context.newPage();
    const failed = new Promise((_, reject) => {
      page.on("pageerror", reject);
      page.on("console", (message) => message.type() === "error" && reject(new Error(message.text())));
    });
    failed.catch(() => {});
    await page.goto(pages.origin);
    const shown = page.waitForFunction(() => document.body?.innerText.trim(), undefined, { timeout: PATIENCE });
    return await (await Promise.race([shown, failed])).jsonValue();
  } finally {
    await context.close();
  }
}

let browser;
const sharedBrowser = () => {
  browser ??= startBrowser();
  return browser;
};

const script = (run) => Object.assign(run, { file: "example.js" });

export const runners = {
  of: {
    node: script(({ folder }) => printed(process.execPath, ["example.js"], { cwd: folder })),
    deno: script(({ folder }) =>
      printed(tools.deno(), [...DENO, "example.js"], { cwd: folder, env: { DENO_DIR: join(folder, "deno") } }),
    ),
    bun: script(({ folder }) => printed(tools.bun(), ["run", "--no-install", "example.js"], { cwd: folder })),
    workerd: script(workerd),
    page: script(page),
    html: Object.assign(html, { file: "example.html" }),
  },
  /** A page has an origin of its own, which the server must know when it starts. */
  async withOrigin(runtime, use) {
    if (!["page", "html"].includes(runtime)) return use([], undefined);
    const pages = await startPages();
    try {
      return await use(["--origin", pages.origin], pages);
    } finally {
      pages.stop();
    }
  },
  stop: async () => (await browser)?.close(),
};
