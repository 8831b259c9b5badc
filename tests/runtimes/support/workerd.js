// Starts workerd on a folder of modules, and asks its worker.

import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startListener } from "./programs.js";
import { tools } from "./tools.js";

/** Before the day from which workerd has Node's modules by itself: the package needs none of them. */
export const COMPATIBILITY_DATE = "2026-07-01";

const KINDS = { ".js": "esModule", ".wasm": "wasm", ".wasm?module": "wasm" };

function moduleLines(names, main) {
  const kinds = names.map((name) => [name, KINDS[name.slice(name.lastIndexOf("."))]]).filter(([, kind]) => kind);
  // The first module is the worker's own.
  kinds.sort(([a], [b]) => Number(b === main) - Number(a === main));
  return kinds.map(([name, kind]) => `    (name = "${name}", ${kind} = embed "${name}"),`).join("\n");
}

const config = (modules) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
${modules}
  ],
  compatibilityDate = "${COMPATIBILITY_DATE}",
  globalOutbound = "internet",
);
`;

/**
 * Starts the worker whose modules are in a folder, and resolves to what `use` makes of its address.
 *
 * @param {string} folder
 * @param {string} main the name of its main module
 * @param {(url: string) => Promise<any>} use
 */
export async function withWorker(folder, main, use) {
  const file = join(folder, "config.capnp");
  await writeFile(file, config(moduleLines(await readdir(folder), main)));
  const worker = await startListener(tools.workerd(), ["serve", file, "--control-fd=3"], { cwd: folder });
  try {
    return await use(`http://127.0.0.1:${worker.port}/`);
  } catch (error) {
    throw new Error(`${error.message}\n${worker.output()}`, { cause: error });
  } finally {
    await worker.stop();
  }
}

/** As `withWorker`, for a worker that answers with its report. */
export const reportOfWorker = (folder, main) =>
  withWorker(folder, main, async (url) => {
    const response = await fetch(url);
    const body = await response.text();
    if (!response.ok) throw new Error(`The worker answered ${response.status}: ${body}`);
    return JSON.parse(body);
  });
