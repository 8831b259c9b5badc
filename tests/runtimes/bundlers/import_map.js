// No bundler at all: the browser loads the package's files as they are. An import map says where, as the manifest does.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const HOME = "/node_modules/edgeseal";

/**
 * @param {string} folder where the package is installed, and what is served
 * @param {string} main the address of the page's script
 * @returns {Promise<{ html: string, hash: string }>} the page, and what the policy must name for its map
 */
export async function importMap(folder, main) {
  const { exports, imports } = JSON.parse(await readFile(join(folder, HOME, "package.json"), "utf8"));
  const address = (target) => `${HOME}${target.default.slice(1)}`;
  const scripts = Object.entries(exports).filter(([, target]) => target.default?.endsWith(".js"));
  const map = JSON.stringify({
    imports: {
      ...Object.fromEntries(scripts.map(([name, target]) => [name.replace(".", "edgeseal"), address(target)])),
      ...Object.fromEntries(Object.entries(imports).map(([name, target]) => [name, address(target)])),
    },
  });
  const html = `<!doctype html><html lang="en"><title>suite</title><script type="importmap">${map}</script>
    <script type="module" src="${main}"></script></html>`;
  return { html, hash: `sha256-${createHash("sha256").update(map).digest("base64")}` };
}
