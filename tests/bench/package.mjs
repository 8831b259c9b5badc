// The built package, installed into a project of its own as a user would have it.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { HOST, KEY } from "./inputs.mjs";
import { REQUEST_CLIENT } from "./official.mjs";

const QUIET = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts"];

/** Packs the folder and installs the tarball. A dependency could not be fetched, and would fail here. */
export function install(folder) {
  const project = mkdtempSync(join(tmpdir(), "edgeseal-bench-"));
  process.once("exit", () => rmSync(project, { recursive: true, force: true }));
  const npm = (...args) => execFileSync("npm", [...args, ...QUIET], { cwd: project, encoding: "utf8" });
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const tarball = npm("pack", resolve(folder)).trim();
  npm("install", "--offline", join(project, tarball));
  return project;
}

/** The files of the installed package with their sizes. */
export function filesOf(project) {
  return readdirSync(join(project, "node_modules", "edgeseal"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((name) => ({ name, size: statSync(name).size }));
}

/** Bytes and files of the package, the largest one of them, and how many more packages came with it. */
export function installed(project) {
  const packages = readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."));
  const files = filesOf(project);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const largest = files.reduce((most, file) => (file.size > most.size ? file : most));
  return { bytes, files: files.length, largest, dependencies: packages.length - 1 };
}

/** The raw module. */
export function readWasm(project) {
  const folder = join(project, "node_modules", "edgeseal");
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const target = exports["./core.wasm"];
  return readFileSync(join(folder, typeof target === "string" ? target : target.default));
}

/** Imports an entry of the package from within the project. */
export async function load(project, entry) {
  const file = join(project, `load-${entry.replaceAll("/", "-")}.js`);
  writeFileSync(file, `export * from ${JSON.stringify(entry)};\n`);
  return import(pathToFileURL(file).href);
}

const tc3 = (signed) => signed.headers.Authorization;

/** Contestants that sign with a signer of the package: JSON as it is, parameters, and HmacSHA1. */
export function contestants(name, createSigner, { waits = false, ...options } = {}) {
  const signer = createSigner({ ...KEY, ...options });
  const contestant = (name, input, result) => {
    const sign = (call) => signer.sign(input(call));
    return { name, run: waits ? async (call) => result(await sign(call)) : (call) => result(sign(call)), waits };
  };
  const api = "tencent-v3";
  return {
    json: contestant(name, ({ action, body, timestamp }) => ({ api, action, body, timestamp }), tc3),
    params: contestant(name, ({ action, params, timestamp }) => ({ api, action, params, timestamp }), tc3),
    hmacSha1: contestant(
      name,
      ({ action, params, timestamp, nonce }) => {
        const all = { ...params, RequestClient: REQUEST_CLIENT };
        return { api, action, params: all, timestamp, nonce, signature: "HmacSHA1", host: HOST };
      },
      (signed) => signed.body,
    ),
  };
}
