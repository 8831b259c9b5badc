// A user's project: an empty folder with the packed package installed.

import { rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { materialFor } from "./material.js";
import { runProgram } from "./programs.js";

const { EDGESEAL_PACKAGE } = process.env;
if (!EDGESEAL_PACKAGE) throw new Error("EDGESEAL_PACKAGE must name the folder of the built package");

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const QUIET = ["--offline", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];

/** Packs the built package, and resolves to the tarball and what npm says of it. */
async function pack(folder) {
  const { stdout } = await runProgram("npm", ["pack", EDGESEAL_PACKAGE, "--json", ...QUIET], { cwd: folder });
  const [packed] = Object.values(JSON.parse(stdout));
  return { ...packed, tarball: join(folder, packed.filename) };
}

/**
 * A new folder with the package in its node_modules. It is gone when this process ends.
 *
 * @returns {Promise<{ folder: string, packed: { tarball: string, entryCount: number, unpackedSize: number } }>}
 */
export async function installPackage() {
  const folder = await mkdtemp(join(tmpdir(), "edgeseal-runtimes-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  const packed = await pack(folder);
  await runProgram("npm", ["install", ...QUIET, "--ignore-scripts", packed.tarball], { cwd: folder });
  return { folder, packed };
}

/**
 * Lays out one run of the suite in a folder below the project, with a main file that starts it.
 *
 * @param {string} main a file of `main/`
 * @param {{ entry: string, input: object }} run which entry of the package to import, and what the suite is given
 */
export async function layOut(project, name, main, { entry, input }) {
  const folder = join(project.folder, name);
  await mkdir(folder);
  const given = { ...(await materialFor(entry)), synchronous: entry === "edgeseal", ...input };
  // The gateway's tests need a client as well.
  const entries = entry === "edgeseal/gateway" ? ["edgeseal", entry] : [entry];
  const exported = entries.map((entry) => `export * from ${JSON.stringify(entry)};\n`);
  await Promise.all([
    cp(here("suite"), join(folder, "suite"), { recursive: true }),
    cp(here("main/report.js"), join(folder, "report.js")),
    cp(here(`main/${main}`), join(folder, main)),
    writeFile(join(folder, "entry.js"), exported.join("")),
    writeFile(join(folder, "input.js"), `export const input = ${JSON.stringify(given)};\n`),
  ]);
  return folder;
}
